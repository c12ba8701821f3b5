"""Finds the words of the window and makes its translations; `python3 dev.py words` runs it.

Reads the code: texts given to `tr`, `tr_count`, `mark` and `Phrase`, and the title, detail and
remedy of each error of ours. Brings `de.ts` to them (what is no longer said goes, what is new is
"unfinished", for Qt Linguist or an editor) and makes `de.qm` with Qt's lrelease. Qt's own lupdate
takes the class around a text for its context, so one text would need one translation a class.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parent
WORDS = ROOT / "drillroom" / "ui" / "assets" / "words"
CONTEXT = "Drillroom"
LANGUAGES = ("de",)
_SAYS = {"tr": 1, "mark": 1, "Phrase": 1, "tr_count": 2}
"""Calls, and how many texts they take; those of `tr_count` come after the number."""
_ERROR_TEXTS = ("detail", "remedy")


class Words(NamedTuple):
    """A text to translate, and which use of it is meant; "" for its only one."""

    text: str
    about: str = ""


def words_of(code: str, errors: frozenset[str]) -> Iterator[tuple[Words, int]]:
    """Yield what a module says and its line; *errors* are the names of our errors."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        given = {key.arg: key.value for key in node.keywords}
        if name in _SAYS:
            first = 1 if name == "tr_count" else 0
            texts = node.args[first : first + _SAYS[name]]
        elif name in errors:
            texts = [*node.args[:1], *(given[key] for key in _ERROR_TEXTS if key in given)]
        else:
            continue
        about = "".join(_texts(given["about"])) if "about" in given and name in _SAYS else ""
        for text in (text for argument in texts for text in _texts(argument)):
            if re.search(r"[^\W\d_]", re.sub(r"{[^}]*}", "", text)):
                yield Words(text, about), node.lineno


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield the literal texts that an argument can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def all_words(root: Path) -> dict[Words, str]:
    """Return every text that the window can say, with where it is said first."""
    found: dict[Words, str] = {}
    tree = ast.parse((root / "drillroom" / "errors.py").read_text(encoding="utf-8"))
    errors = frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))
    said = (
        path for path in sorted((root / "drillroom").rglob("*.py")) if path.parent.name != "cli"
    )
    for path in said:
        for words, _line in words_of(path.read_text(encoding="utf-8"), errors):
            found.setdefault(words, path.relative_to(root).as_posix())
    return found


def translated(file: Path) -> dict[Words, str]:
    """Return the translations in a .ts file; "" for what is unfinished."""
    if not file.exists():
        return {}
    return {
        Words(message.findtext("source", ""), message.findtext("comment", "")): (
            message.findtext("translation", "")
        )
        for message in ET.parse(file).iter("message")  # our own file
    }


def write(file: Path, language: str, found: dict[Words, str], known: dict[Words, str]) -> None:
    """Write a .ts file of the words *found*, translated as far as *known* goes."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for words, where in sorted(found.items(), key=lambda item: (item[1], item[0])):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=where)
        ET.SubElement(message, "source").text = words.text
        if words.about:
            ET.SubElement(message, "comment").text = words.about
        translation = ET.SubElement(message, "translation")
        if said := known.get(words, ""):
            translation.text = said
        else:
            translation.set("type", "unfinished")
    ET.indent(top, " ")
    text = ET.tostring(top, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def main() -> int:
    """Bring every language to the code; 1 while a text is not translated."""
    found, unfinished = all_words(ROOT), 0
    for language in LANGUAGES:
        file = WORDS / f"{language}.ts"
        known = translated(file)
        write(file, language, found, known)
        missing = [words for words in found if not known.get(words)]
        unfinished += len(missing)
        for words in missing:
            sys.stdout.write(f"{file.name}: {found[words]}: not translated: {words.text!r}\n")
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run(
            [release, "-silent", file, "-qm", file.with_suffix(".qm")], check=True, timeout=60
        )
        sys.stdout.write(f"{file.name}: {len(found)} texts, {len(missing)} not translated\n")
    return 1 if unfinished else 0


if __name__ == "__main__":
    sys.exit(main())
