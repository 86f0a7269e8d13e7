# SPDX-License-Identifier: Apache-2.0
"""The fix workbook: out, filled in by somebody, and back. Read and written by openpyxl, which nobody here wrote."""
import csv
import hashlib
import shutil
import subprocess
import unittest

import openpyxl

import support


def hashes(folder):
    return {path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


class FixTest(support.TestCase):
    def setUp(self):
        super().setUp()
        self.project = self.folder / "project"
        shutil.copytree(support.EXAMPLES / "huadong", self.project)
        self.book, self.patch = self.folder / "fix.xlsx", self.folder / "patch"

    def run_fix(self, action, what, target, *options, language="en"):
        done = subprocess.run([support.BINARY, "fix", action, what, self.project, "-o", target, "--phase", "golive", "--now",
                               support.NOW, "--lang", language, *options], capture_output=True, text=True,
                              encoding="utf-8", timeout=120, check=False)
        return done.returncode, done.stdout + done.stderr

    def export(self, what, *options):
        code, told = self.run_fix("export", what, self.book, "--force", *options)
        self.assertEqual(code, 0, told)
        return openpyxl.load_workbook(self.book)

    def take_back(self, book=None, language="en"):
        if book:
            book.save(self.book)
        return self.run_fix("import", str(self.book), self.patch, language=language)

    @staticmethod
    def column(sheet, mark):
        return next(i for i, cell in enumerate(sheet[2], 1) if cell.value == mark.strip("|"))

    def fill(self, sheet, values, column="|fix:3"):
        at = self.column(sheet, column) if column.endswith(tuple("0123456789")) else column
        for row, value in enumerate(values, 5):
            sheet.cell(row, at).value = value

    def refused(self, told_by, place):
        """Bad input: a sentence that names the place, and nothing is written."""
        code, told = told_by
        self.assertEqual(code, 2, told)
        self.assertIn(place, told)
        self.assertFalse(self.patch.exists())
        return told


class RoundTrip(FixTest):
    def test_each_correction_is_judged_by_the_rule_and_the_source_is_not_touched(self):
        before = hashes(self.project)
        book = self.export("DATA-12")
        sheet = book["DATA-12"]
        self.assertEqual(sheet.freeze_panes, "A5")
        self.assertTrue(sheet.protection.sheet)
        self.assertEqual(sheet.max_row, 7)
        self.fill(sheet, ["13900001000", "12"])
        code, told = self.take_back(book)
        self.assertEqual(code, 1, told)
        self.assertIn("of 3 rows, 1 solved, 1 still wrong, 1 not corrected yet", told)
        self.assertIn("row 36: neither a mobile number nor a landline with its area code", told)
        self.assertEqual(hashes(self.project), before)
        self.assertEqual(sorted(map(str, hashes(self.patch))), ["changes.csv", "exports/customers.csv"])

    def test_fourteen_rows_of_which_ten_are_solved(self):
        book = self.export("DATA-02-PHONE")
        self.fill(book["DATA-02-PHONE"], [f"139000010{i:02}" for i in range(10)] + ["(blank)"] * 4)
        code, told = self.take_back(book)
        self.assertEqual(code, 1, told)
        self.assertIn("of 14 rows, 10 solved, 2 still wrong, 2 not corrected yet", told)  # two held "-"

    def test_the_audit_of_the_copy_agrees(self):
        book = self.export("DATA-02-PHONE")
        self.fill(book["DATA-02-PHONE"], [f"139000010{i:02}" for i in range(10)])
        self.take_back(book)
        shutil.copy(self.patch / "exports/customers.csv", self.project / "exports/customers.csv")
        finding = support.Audit(self.project, "--phase", "golive").findings["DATA-02-PHONE"]
        self.assertEqual(finding["tally"]["bad"], 4)

    def test_all_solved_is_success(self):
        book = self.export("DATA-12")
        self.fill(book["DATA-12"], ["13900001000", "13900001001", "13900001002"])
        code, told = self.take_back(book)
        self.assertEqual(code, 0, told)
        self.assertIn("of 3 rows, 3 solved", told)

    def test_a_correction_that_spoils_another_row_is_told(self):
        with open(self.project / "exports/customers.csv", encoding="utf-8-sig") as file:
            taken = list(csv.DictReader(file))[0]["统一社会信用代码"]
        book = self.export("DATA-15-USCC")
        sheet = book["DATA-15-USCC"]
        self.fill(sheet, [taken], "|fix:2")
        code, told = self.take_back(book)
        self.assertEqual(code, 1, told)
        self.assertIn("1 still wrong", told)

    def test_only_the_cells_of_the_list_change(self):
        book = self.export("DATA-12")
        self.fill(book["DATA-12"], ["13900001000"])
        self.take_back(book)
        with open(self.project / "exports/customers.csv", encoding="utf-8-sig") as file:
            source = list(csv.reader(file))
        with open(self.patch / "exports/customers.csv", encoding="utf-8") as file:
            copy = list(csv.reader(file))
        self.assertEqual(len(source), len(copy))
        changed = [(i, a, b) for i, (a, b) in enumerate(zip(source, copy), 1) if [v.strip() for v in a] != [v.strip() for v in b][:len(a)]]
        self.assertEqual([row for row, _, _ in changed if len(source[row - 1]) == len(source[0])], [22])

    def test_the_list_of_changes_holds_no_formula_and_says_what_became_of_each(self):
        book = self.export("DATA-12")
        self.fill(book["DATA-12"], ["=cmd|'/c calc'!A1"])
        book["DATA-12"].cell(5, self.column(book["DATA-12"], "|fix:3")).data_type = "s"
        self.take_back(book)
        with open(self.patch / "changes.csv", encoding="utf-8") as file:
            header, change = list(csv.reader(file))
        self.assertEqual(header, ["Item", "File", "Row", "Column", "Was", "Should be", "Checked"])
        self.assertEqual(change[5], "'=cmd|'/c calc'!A1")
        self.assertTrue(change[6].startswith("still wrong: "))

    def test_a_role_has_a_sheet_for_each_of_its_items(self):
        file = self.project / "readiness.yaml"
        role = "{who: {zh: 数据组, en: Data desk}}"
        file.write_text(file.read_text(encoding="utf-8").replace(
            "overlay:\n  items:\n", f"overlay:\n  items:\n    DATA-12: {role}\n    DATA-11: {role}\n"), encoding="utf-8")
        for name in ("Data desk", "数据组", "data desk"):
            self.assertEqual(self.export(name).sheetnames[1:], ["DATA-11", "DATA-12"])
        self.assertEqual(self.take_back()[0], 0)

    def test_more_rows_than_a_sheet_lists_are_not_taken_for_solved(self):
        path = self.project / "exports/customers.csv"
        lines = path.read_text(encoding="utf-8").splitlines()
        wrong = lines[21].replace("1380000123", "12")
        path.write_text("\n".join(lines + [wrong.replace("K0021", f"X{i:05}") for i in range(10_050)]) + "\n", encoding="utf-8")
        code, told = self.run_fix("export", "DATA-12", self.book)
        self.assertIn("DATA-12 has 10,053 offending rows; the workbook lists the first 10,000", told)
        book = openpyxl.load_workbook(self.book)
        self.fill(book["DATA-12"], [f"139000{i:05}" for i in range(10_000)])
        code, told = self.take_back(book)
        self.assertEqual(code, 1, told)
        self.assertIn("of 10,000 rows, 10,000 solved", told)
        self.assertIn("and 53 more rows that the workbook does not list", told)

    def test_nothing_filled_in_writes_nothing(self):
        self.export("DATA-12")
        code, told = self.take_back()
        self.assertEqual(code, 0, told)
        self.assertFalse(self.patch.exists())

    def test_a_file_in_another_encoding_comes_back_as_a_copy_in_utf_8(self):
        path = self.project / "exports/customers.csv"
        path.write_bytes(path.read_text(encoding="utf-8-sig").encode("gb18030"))
        book = self.export("DATA-12")
        self.fill(book["DATA-12"], ["13900001000", "13900001001"])
        code, told = self.take_back(book)
        self.assertIn("of 3 rows, 2 solved, 0 still wrong, 1 not corrected yet", told)
        (self.patch / "exports/customers.csv").read_text(encoding="utf-8")

    def test_rows_below_a_title_keep_their_numbers(self):
        path = self.project / "exports/customers.csv"
        path.write_text("客户档案\n\n" + path.read_text(encoding="utf-8-sig"), encoding="utf-8")
        book = self.export("DATA-12")
        self.assertEqual(book["DATA-12"].cell(5, 1).value, "24")
        self.fill(book["DATA-12"], ["13900001000", "12"])
        code, told = self.take_back(book)
        self.assertIn("of 3 rows, 1 solved, 1 still wrong, 1 not corrected yet", told)
        self.assertIn("row 38: ", told)


class BadInput(FixTest):
    def filled(self):
        book = self.export("DATA-12")
        self.fill(book["DATA-12"], ["13900001000", "13900001001", "13900001002"])
        return book, book["DATA-12"]

    def test_moved_rows(self):
        book, sheet = self.filled()
        for column in range(1, sheet.max_column + 1):
            a, b = sheet.cell(5, column), sheet.cell(6, column)
            a.value, b.value = b.value, a.value
        self.refused(self.take_back(book), "sheet 'DATA-12', row 5: row 22 of the file should stand here, not row 36")

    def test_deleted_rows(self):
        book, sheet = self.filled()
        sheet.delete_rows(6)
        self.refused(self.take_back(book), "sheet 'DATA-12', row 6: row 36 of the file should stand here, not row 64")
        book, sheet = self.filled()
        sheet.delete_rows(7)
        self.refused(self.take_back(book), "sheet 'DATA-12': row 64 of the file is gone")

    def test_pasted_rows(self):
        book, sheet = self.filled()
        sheet.append(["77", "pasted"])
        self.refused(self.take_back(book), "sheet 'DATA-12', row 8: '77' is no row that was exported")
        book, sheet = self.filled()
        sheet.cell(6, 1).value = "somewhere"
        self.refused(self.take_back(book), "row 6: 'somewhere' is no row that was exported")

    def test_a_cell_that_was_not_to_be_written_in(self):
        book, sheet = self.filled()
        sheet.cell(7, self.column(sheet, "|is:1")).value = "another company"
        told = self.refused(self.take_back(book, language="zh"), "工作表“DATA-12”第 7 行“客户名称”")
        self.assertIn("another company", told)

    def test_columns_that_are_gone_or_new(self):
        book, sheet = self.filled()
        sheet.delete_cols(self.column(sheet, "|is:1"))
        self.refused(self.take_back(book), "sheet 'DATA-12': the column 'is:1' is gone")
        book, sheet = self.filled()
        sheet.cell(2, sheet.max_column + 1).value = "fix:9"
        self.refused(self.take_back(book), "the column 'fix:9' was not exported")

    def test_another_project(self):
        book, _ = self.filled()
        book.save(self.book)
        file = self.project / "readiness.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace("华东销售报表项目, en:", "华南销售报表项目, en:"), encoding="utf-8")
        self.refused(self.take_back(), "is of another project")

    def test_an_older_export(self):
        book, _ = self.filled()
        path = self.project / "exports/customers.csv"
        path.write_text(path.read_text(encoding="utf-8").replace("苏州市", "无锡市", 1), encoding="utf-8")
        self.refused(self.take_back(book), "exports/customers.csv has changed since the export")

    def test_a_sheet_twice_and_an_item_that_finds_nothing_any_more(self):
        book, sheet = self.filled()
        book.copy_worksheet(sheet)
        self.refused(self.take_back(book), "the sheet of DATA-12 is there twice")
        book, sheet = self.filled()
        sheet.cell(1, 2).value = "exports/gone.csv|file"
        self.refused(self.take_back(book), "DATA-12 finds no offending rows in exports/gone.csv any more")

    def test_two_sheets_that_contradict_each_other(self):
        path = self.project / "exports/customers.csv"
        path.write_text(path.read_text(encoding="utf-8").replace("1380000123,", "12345678901,"), encoding="utf-8")
        book = self.export("DATA-12")
        other = self.folder / "other.xlsx"
        self.run_fix("export", "DATA-05", other, "--force")
        second = openpyxl.load_workbook(other)
        common = {row[0].value for row in book["DATA-12"].iter_rows(min_row=5)} & {
            row[0].value for row in second["DATA-05"].iter_rows(min_row=5)}
        self.assertEqual(common, {"22"})
        copy = book.create_sheet("DATA-05")
        for row in second["DATA-05"].iter_rows():
            for cell in row:
                copy.cell(cell.row, cell.column).value = cell.value
        for name, value in (("DATA-12", "13900001000"), ("DATA-05", "13900002000")):
            for row in range(5, book[name].max_row + 1):
                if book[name].cell(row, 1).value in common:
                    book[name].cell(row, self.column(book[name], "|fix:3")).value = value
        self.refused(self.take_back(book), "about the same cell")

    def test_what_is_no_fix_workbook(self):
        self.book.write_text("no workbook")
        self.refused(self.take_back(), "is no XLSX workbook")
        book = openpyxl.Workbook()
        self.refused(self.take_back(book), "is no fix workbook")
        self.book.unlink()
        self.refused(self.take_back(), str(self.book))

    def test_a_folder_that_is_not_empty(self):
        book, _ = self.filled()
        book.save(self.book)
        code, told = self.run_fix("import", str(self.book), self.project)
        self.assertEqual(code, 2, told)

    def test_what_has_no_rows(self):
        for what, told in (("NOBODY", "NOBODY"), ("HD-02", "HD-02")):
            code, said = self.run_fix("export", what, self.book)
            self.assertEqual(code, 2, said)
            self.assertIn(told, said)
            self.assertFalse(self.book.exists())

    def test_the_workbook_is_never_written_over_the_source(self):
        code, told = self.run_fix("export", "DATA-12", self.project / "exports/customers.csv", "--force")
        self.assertEqual(code, 2, told)
        self.assertTrue((self.project / "exports/customers.csv").read_bytes().startswith("客户编号".encode())
                        or (self.project / "exports/customers.csv").read_bytes().startswith(b"\xef\xbb\xbf"))


if __name__ == "__main__":
    unittest.main()
