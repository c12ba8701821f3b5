"""Colours for the text of a pack: keys, texts, numbers, comments."""

from __future__ import annotations

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from drillroom.ui.look import Look

_PARTS = (
    (re.compile(r"#.*"), "text3"),
    (re.compile(r"[\w-]+(?=:(?:\s|$))"), "accent_text"),
    (re.compile(r'"(?:[^"\\]|\\.)*"?|(?<![\w])\'[^\']*\'?'), "good"),
    (re.compile(r"(?<![\w.:/-])\d[\d.:]*s?(?![\w])"), "warn"),
    (re.compile(r"[\[\]{},]|^\s*-(?=\s)|:(?=\s|$)|[>|](?=\s*$)"), "text2"),
    (re.compile(r"(?<=[ \[{])(?:true|false)(?=[ ,\]}]|$)"), "warn"),
)
"""What begins first wins; of what begins at one place the first in this order."""


class Highlighter(QSyntaxHighlighter):
    """A key is blue, a text in quotes green, a number or a truth amber, a comment grey."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        at = 0
        while at < len(text):
            found = [(part.search(text, at), ink) for part, ink in _PARTS]
            there = [(match, ink) for match, ink in found if match and match.group()]
            if not there:
                return
            match, ink = min(there, key=lambda one: one[0].start())
            if match.group().startswith("#") and not _is_comment(text, match.start()):
                at = match.start() + 1
                continue
            form = QTextCharFormat()
            form.setForeground(self._look.colour(ink))
            self.setFormat(match.start(), len(match.group()), form)
            at = match.end()


def _is_comment(text: str, at: int) -> bool:
    """Whether the sign at *at* begins a comment: only at a line's start or behind a space."""
    return at == 0 or text[at - 1] in " \t"
