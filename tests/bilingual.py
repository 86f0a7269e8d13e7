# SPDX-License-Identifier: Apache-2.0
"""What makes a text fit for Chinese and for English readers, and the string literals of C++ files."""
import re

HAN = re.compile(r"[\u3400-\u9fff]")
HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
SENTENCE = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")  # two English words
WORD = re.compile(r"[A-Za-z]{2,}")
FULL_WIDTH = re.compile(r"[，。：；？！（）、“”‘’《》]")
# ASCII punctuation beside a Chinese character, with or without a blank between them; between two blanks it names itself.
HALF_WIDTH = re.compile(r"[\u3400-\u9fff](?! [,;:!?](?: |$)) ?[,;:!?(]|[\u3400-\u9fff]\)"
                        r"|(?<! )[,;:!?)] ?[\u3400-\u9fff]|\([\u3400-\u9fff]")
# What people type keeps the punctuation of its own: lines of YAML, “键: 值”, `a, b`, {客户: [a, b]}, map(旧=新, 旧=新),
# fact:名称, #REF!
TYPED = re.compile(r"(?m:^# +\w+: .*$)|“[^“”]*”|`[^`]*`|\{[^{}]*[:|].*?\}+|\[[^\[\]]*\]"
                   r"|[a-z]+\([^()]*\)|[a-z]+:[^\s，。、；：]+|#[A-Z]+!")
LONGEST_VALUE = 8  # characters of a data value that an English text may quote


def faults_of_chinese(text):
    """What is wrong with `text` for a Chinese reader; empty when nothing is."""
    faults = [] if HAN.search(text) else ["no Chinese character"]
    return faults + [f"half-width punctuation: {found}" for found in HALF_WIDTH.findall(TYPED.sub("“”", text))]


def faults_of_english(text, chinese=""):
    """The same for an English reader. Chinese may stand in it as a data value: short, and in the Chinese text as well."""
    faults = [f"full-width punctuation: {found}" for found in FULL_WIDTH.findall(text)]
    for run in HAN_RUN.findall(text):
        if run not in chinese or len(run) > LONGEST_VALUE or not WORD.search(text):
            faults.append(f"Chinese: {run}")
    return faults


def faults_of_pair(chinese, english):
    return faults_of_chinese(chinese) + faults_of_english(english, chinese)


TOKEN = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>^[ ]*\#[ ]*(?:include|error|pragma)[^\n]*)
  | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^(\s]*)\((?P<inside>.*?)\)(?P=mark)")
  | (?P<string>(?:u8|[uUL])?"(?P<text>(?:[^"\\\n]|\\.)*)")
  | (?P<character>[uUL]?'(?:[^'\\\n]|\\.)+')
  | (?P<word>[A-Za-z_]\w*)
  | (?P<number>\d[\w']*)
  | (?P<sign>\S)
""", re.VERBOSE | re.DOTALL | re.MULTILINE)

ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}


def unescape(text):
    return re.sub(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)",
                  lambda m: chr(int(m[1][1:], 16)) if len(m[1]) > 1 else ESCAPES.get(m[1], m[1]), text, flags=re.DOTALL)


class Literal:
    """A string of C++ text, adjacent ones put together as the compiler does, and the three tokens before and one behind."""

    def __init__(self, text, line, before):
        self.text, self.line, self.before, self.after = text, line, before, ""

    def is_pair_with(self, other):
        """{"中文", "English"}: the two sides of one text."""
        return (self.before[2] in ("{", "(") and self.after == "," and other.before[1:] == ('""', ",")
                and other.after in ("}", ")"))


def literals(source):
    """The string literals of C++ text, in order, without comments and includes."""
    found, before, last = [], ("", "", ""), None
    for token in TOKEN.finditer(source):
        if token["comment"] or token["directive"]:
            continue
        if token["raw"] or token["string"]:
            text = token["inside"] if token["raw"] else unescape(token["text"])
            if last:
                last.text += text
            else:
                last = Literal(text, source.count("\n", 0, token.start()) + 1, before)
                found.append(last)
            continue
        if last:
            last.after, last, before = token[0], None, ("", "", '""')
        before = (*before[1:], token[0])
    return found


def phrases(found):
    """The two sides of each `Phrase name{zh, en}` among literals."""
    return [(zh, en) for zh, en in zip(found, found[1:]) if zh.before[0] == "Phrase" and zh.before[2] == "{"]


def split_pairs(found):
    """The pairs among literals whose first side is Chinese, and the literals that are in none."""
    pairs, others, i = [], [], 0
    while i < len(found):
        if i + 1 < len(found) and found[i].is_pair_with(found[i + 1]) and HAN.search(found[i].text) \
                and WORD.search(found[i + 1].text):
            pairs.append((found[i], found[i + 1]))
            i += 2
        else:
            others.append(found[i])
            i += 1
    return pairs, others
