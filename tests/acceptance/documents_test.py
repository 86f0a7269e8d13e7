# SPDX-License-Identifier: Apache-2.0
"""Documents as other programs read them: python-docx, openpyxl, LibreOffice and poppler, where they are installed. What
could not be looked at makes this test skipped (77), never passed."""
import json
import re
import resource
import shutil
import subprocess
import sys
import unittest
import zipfile

import support

SOFFICE = shutil.which("soffice")
PDFTOTEXT = shutil.which("pdftotext")
FORMATS = {"html": ".html", "docx": ".docx", "docx:full": ".docx", "plan": ".xlsx", "md": ".md", "md:full": ".md", "csv": ".csv",
           "brief": ".md"}


def without(gone, value):
    """The part of a report that names none of these items."""
    if isinstance(value, list):
        return [without(gone, one) for one in value
                if not (isinstance(one, str) and one in gone) and not (isinstance(one, dict) and one.get("item") in gone)]
    if isinstance(value, dict):
        return {key: without(gone, one) for key, one in value.items()}
    return "" if isinstance(value, str) and value in gone else value


class Documents(support.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.json = json.loads(support.Audit(support.EXAMPLES / "huadong", "--phase", "golive").bytes)

    def report(self, report, form, language, *options, name="report"):
        saved, path = self.folder / "last.json", self.folder / f"{name}.{language}{FORMATS[form]}"
        saved.write_text(json.dumps(report), encoding="utf-8")
        begin = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([support.BINARY, "report", saved, "--lang", language, "--report", f"{form}:{path}", *options],
                              capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = end.ru_utime + end.ru_stime - begin.ru_utime - begin.ru_stime
        self.told = done.stdout + done.stderr
        self.code = done.returncode
        return path

    def library(self, name):
        try:
            return __import__(name)
        except ImportError:
            self.skipTest(f"{name} is not installed (scripts/setup installs it)")

    def as_pdf(self, path):
        if not SOFFICE or not PDFTOTEXT:
            self.skipTest("LibreOffice or poppler is not installed (scripts/setup installs them)")
        subprocess.run([SOFFICE, f"-env:UserInstallation=file://{self.folder}/office", "--headless", "--convert-to", "pdf",
                        "--outdir", self.folder, path], capture_output=True, timeout=300, check=True)
        return subprocess.run([PDFTOTEXT, "-layout", path.with_suffix(".pdf"), "-"], capture_output=True, text=True,
                              encoding="utf-8", timeout=60, check=True).stdout


class Docx(Documents):
    def test_headings_tables_and_header_rows_are_found(self):
        docx = self.library("docx")
        for language, form in (("zh", "docx"), ("en", "docx"), ("en", "docx:full")):
            with self.subTest(language=language, form=form):
                document = docx.Document(self.report(self.json, form, language))
                headings = [p for p in document.paragraphs if p.style.name.startswith("Heading")]
                self.assertGreater(len(headings), 8)
                self.assertEqual(sum(p.style.name == "Title" for p in document.paragraphs), 1)
                self.assertGreater(len(document.tables), 3)
                wide = [table for table in document.tables if len(table.columns) > 1]
                for table in wide:
                    self.assertIsNotNone(table.rows[0]._tr.trPr.find(docx.oxml.ns.qn("w:tblHeader")))
                xml = document.element.xml
                self.assertIn('TOC \\o "1-2"', xml)
                anchors = set(re.findall(r'w:anchor="(_Toc\d+)"', xml))
                marks = set(re.findall(r'w:bookmarkStart [^>]*w:name="(_Toc\d+)"', xml))
                self.assertEqual(anchors, marks)

    def test_libreoffice_makes_a_pdf_of_it(self):
        for language, word in (("zh", "不放行"), ("en", "NO-GO")):
            with self.subTest(language=language):
                text = self.as_pdf(self.report(self.json, "docx", language))
                self.assertIn(word, text)
                self.assertGreater(text.count("\f"), 2)

    def test_a_pipe_gets_the_bytes_of_a_document(self):
        saved = self.folder / "last.json"
        saved.write_text(json.dumps(self.json), encoding="utf-8")
        for form, part in (("docx", "word/document.xml"), ("plan", "xl/workbook.xml")):
            done = subprocess.run([support.BINARY, "report", saved, "--report", form], capture_output=True, timeout=60, check=True)
            (self.folder / "piped").write_bytes(done.stdout)
            with zipfile.ZipFile(self.folder / "piped") as archive:
                self.assertIn(part, archive.namelist())

    def test_a_customers_template_keeps_cover_header_and_styles(self):
        docx = self.library("docx")
        theirs = docx.Document()
        theirs.add_heading("Harbour Lights Ltd", 0)
        theirs.sections[0].header.paragraphs[0].text = "Confidential"
        theirs.sections[0].footer.paragraphs[0].text = "Harbour Lights, page"
        theirs.styles["Heading 1"].font.size = docx.shared.Pt(31)
        template = self.folder / "company.docx"
        theirs.save(template)
        document = docx.Document(self.report(self.json, "docx", "en", "--template", str(template)))
        self.assertEqual(document.paragraphs[0].text, "Harbour Lights Ltd")
        self.assertEqual(document.sections[0].header.paragraphs[0].text, "Confidential")
        self.assertEqual(document.sections[0].footer.paragraphs[0].text, "Harbour Lights, page")
        self.assertEqual(document.styles["Heading 1"].font.size.pt, 31)
        self.assertGreater(sum(p.style.name == "Heading 1" for p in document.paragraphs), 4)
        self.assertIn("Harbour Lights Ltd", self.as_pdf(self.folder / "report.en.docx"))

    def test_what_is_no_template_is_told_and_nothing_is_written(self):
        template = self.folder / "company.docx"
        for content, told in ((b"no zip", "is no DOCX file"), (b"", "is no DOCX file")):
            template.write_bytes(content)
            path = self.report(self.json, "docx", "en", "--template", str(template), "--report", f"md:{self.folder}/other.md")
            self.assertEqual(self.code, 2)
            self.assertIn(str(template), self.told)
            self.assertIn(told, self.told)
            self.assertFalse(path.exists())
            self.assertFalse((self.folder / "other.md").exists())
        with zipfile.ZipFile(template, "w") as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>")
        self.report(self.json, "docx", "en", "--template", str(template))
        self.assertIn("is no DOCX file", self.told)


class Plan(Documents):
    def test_sheets_lists_filters_and_no_formula(self):
        openpyxl = self.library("openpyxl")
        for language in ("zh", "en"):
            with self.subTest(language=language):
                book = openpyxl.load_workbook(self.report(self.json, "plan", language))
                actions, findings = book.worksheets[:2]
                self.assertEqual(actions.max_row - 1, len(self.json["next_steps"]))
                self.assertEqual(findings.max_row - 1, len(self.json["findings"]))
                for sheet in (actions, findings):
                    self.assertEqual(sheet.freeze_panes, "A2")
                    self.assertTrue(sheet.auto_filter.ref)
                self.assertEqual(len(actions.data_validations.dataValidation), 2)
                for sheet in book.worksheets:
                    for row in sheet.iter_rows():
                        for cell in row:
                            self.assertNotEqual(cell.data_type, "f", f"{sheet.title} {cell.coordinate}")

    def test_values_stay_masked(self):
        openpyxl = self.library("openpyxl")
        book = openpyxl.load_workbook(self.report(self.json, "plan", "zh"))
        shown = {sample["value"] for one in self.json["findings"] for sample in one["samples"] if sample["value"]}
        names = {row[4].value for sheet in book.worksheets[3:] for row in sheet.iter_rows(min_row=2) if len(row) > 4}
        self.assertLess(len(names - shown - {None, ""}), 5)


class Size(Documents):
    def large(self, items, samples):
        """150 items of which each has found many things."""
        report = json.loads(json.dumps(self.json))
        ours = [one for one in report["findings"] if not one["part_of"] and one["probe"] != "parts"][:items]
        while len(ours) < items:
            ours.append({**ours[len(ours) % 50], "item": f"MORE-{len(ours)}"})
        sample = next(one["samples"][0] for one in self.json["findings"] if one["samples"])
        for number, one in enumerate(ours):
            one["outcome"] = "fail"
            one["stage"] = "now" if number < 20 else "next" if number < 50 else "later"
            one["until"] = "2026-06-01"
            one["risk"] = {"zh": "上线后销售经理看到的漏斗与财务口径不一致，月度例会无法据此决策",
                           "en": "Sales managers and finance will see different numbers, and the monthly review cannot decide on them"}
            one["details"] = one["message"]
            one["samples"] = [{**sample, "row": row + 2} for row in range(samples)]
        kept, known = {one["item"] for one in ours}, {one["item"] for one in report["findings"]}
        report = without(known - kept, report)
        report["findings"] = without(known - kept, ours)
        report["next_steps"] = [one["item"] for one in ours]
        return report

    def test_a_page_of_150_items_is_below_500_kb(self):
        path = self.report(self.large(150, 20), "html", "zh")
        self.assertLess(path.stat().st_size, 500_000)

    def test_150_items_with_100_000_findings_are_rendered_at_once(self):
        report = self.large(150, 667)
        self.report(report, "brief", "en")
        reading = self.seconds
        for form in FORMATS:
            with self.subTest(form=form):
                self.report(report, form, "en")
                self.assertEqual(self.code, 0, self.told)
                self.assertLess(self.seconds - reading, 1)  # of a processor, beyond what reading the JSON takes


if __name__ == "__main__":
    outcome = unittest.main(exit=False).result
    if outcome.wasSuccessful() and outcome.skipped:
        print("skipped: not everything could be looked at", file=sys.stderr)
        sys.exit(77)
    sys.exit(not outcome.wasSuccessful())
