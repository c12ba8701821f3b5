"""Privacy on screen: what lies on this laptop, and the list of everything that ever left it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.room import Room
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.parts import Icon, Line
from drillroom.ui.widgets.shell import WorkScreen, scrolled, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import day, size_words

if TYPE_CHECKING:
    from drillroom.ui.privacy.load import Gone, Kept, PrivacyFacts

MOST = 500
"""So many of what left are listed; nobody reads more."""
PROMISES = (
    mark("No server, no account, no statistics about you."),
    mark("Only what you finish leaves, and only to the folder that you chose."),
    mark("Drafts, marks of drafts and how many takes you needed are never sent."),
)


class PrivacyView(WorkScreen):
    """Shows PrivacyFacts; there is nothing to do here but to read."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.look, tr("Settings"))
        self._look, self._room = room.look, room
        self.facts: PrivacyFacts | None = None
        self.title.setText(tr("Privacy"))
        self.footer_line.hide()
        self.banner = Banner(room.look)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(40, 16, 40, 24)
        columns.setSpacing(48)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(0)
            columns.addLayout(column, 1)
        self.body.addWidget(self.banner)
        self.body.addWidget(scrolled(page), 1)
        shortcut(self, Qt.Key.Key_Escape, self.left.emit)
        work = Later("drillroom.ui.privacy.load", "load_privacy")
        room.background.run(
            "library", partial(work, room.home, room.clock), self._on_loaded, self._on_failed
        )

    def first_focus(self) -> QWidget | None:
        """Return the way back."""
        return self.back

    def _on_loaded(self, facts: PrivacyFacts) -> None:
        self.facts = facts
        size = size_words(sum(one.size for one in facts.kept))
        self.subtitle.setText(tr("{size} on this laptop", size=size))
        self._left.addWidget(Text(self._look, tr("What is promised"), "lead"))
        self._left.addSpacing(8)
        for promise in PROMISES:
            self._left.addWidget(self._line("check", "good", tr(promise)))
        self._left.addSpacing(24)
        self._left.addWidget(Text(self._look, tr("What lies on this laptop"), "lead"))
        self._left.addSpacing(8)
        for kept in facts.kept:
            self._left.addWidget(Line(self._look))
            self._left.addWidget(self._kept(kept))
        self._left.addWidget(Line(self._look))
        self._left.addStretch(1)
        self._show_gone(facts)

    def _show_gone(self, facts: PrivacyFacts) -> None:
        column, look = self._right, self._look
        column.addWidget(Text(look, tr("What left this laptop"), "lead"))
        column.addSpacing(8)
        if facts.waiting:
            words = tr_count(
                facts.waiting,
                "{n} thing you finished will leave next.",
                "{n} things you finished will leave next.",
            )
            column.addWidget(self._line("clock", "text2", words))
        if facts.taken_out:
            column.addWidget(self._line("clock", "text2", _taken_out(facts)))
        if not facts.gone:
            column.addWidget(self._line("lock", "good", tr("Nothing so far.")))
        for gone in facts.gone[:MOST]:
            column.addWidget(Line(look))
            column.addWidget(self._gone(gone))
        column.addStretch(1)

    def _kept(self, kept: Kept) -> QWidget:
        size = size_words(kept.size) if kept.size else tr("nothing")
        right = size if kept.count is None else f"{kept.count} · {size}"
        return self._row(kept.name, kept.meaning, right)

    def _gone(self, gone: Gone) -> QWidget:
        if gone.at is None:
            before = tr("Sent before this library was made.")
            return self._row(gone.what, before, tr("some time ago"))
        files = ", ".join(gone.files) or tr("A word that its files are to go")
        if gone.where and len(self._room.person.settings.spaces) > 1:
            files = f"{gone.where}: {files}"
        when = f"{day(gone.at, self._room.today())}, {gone.at.astimezone():%H:%M}"
        size = f" · {size_words(gone.size)}" if gone.size else ""
        return self._row(gone.what, files, f"{when}{size}")

    def _row(self, title: str, detail: str, right: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 8, 4, 8)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self._look, title, "body-strong", elide=True))
        words.addWidget(Text(self._look, detail, "detail", "text2", wrap=True))
        line.addLayout(words, 1)
        line.addWidget(Text(self._look, right, "detail", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        row.setAccessibleName(f"{title}, {right}: {detail}")
        return row

    def _line(self, icon: str, ink: str, words: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(4, 4, 4, 4)
        line.setSpacing(12)
        line.addWidget(Icon(self._look, icon, 18, ink), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(self._look, words, "body", wrap=True), 1)
        return row

    def _on_failed(self, error: DrillroomError) -> None:
        self.banner.say_problem(error)


def _taken_out(facts: PrivacyFacts) -> str:
    words = tr_count(
        facts.taken_out,
        "{n} take left the shared folder after its time.",
        "{n} takes left the shared folder after their time.",
    )
    without = tr("{n} of them had no answer yet.", n=facts.unanswered)
    return f"{words} {without}" if facts.unanswered else words
