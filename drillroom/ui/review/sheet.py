"""The finish sheet: which files go to whom, and what stays."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from drillroom.settings import Role, Settings
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.choice import Choice
from drillroom.ui.widgets.parts import Icon, Line
from drillroom.ui.widgets.shell import Paper, Scrim, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock, folder_words, size_words, title_of

if TYPE_CHECKING:
    from drillroom.ui.review.load import ReviewRows, TravelFile

WIDTH = 688
LEAST_MARGIN = 56
FOOTER_PX = 72
MARGIN = 40
_FILES = {
    "take.mp4": (mark("Recording", about="a file"), "film"),
    "report.html": (mark("Page for any browser", about="a file"), "list-checks"),
    "take.json": (mark("The same for Drillroom", about="a file"), "chart-gantt"),
}


@dataclass(frozen=True, slots=True)
class FinishFacts:
    """What the sheet says."""

    title: str
    goes_to: tuple[Path, ...]
    """The shared folders of which it goes to one, the usual one first; none while there is none."""
    recording: str
    """"1:30, picture and sound"."""
    others: int
    """How many other takes of the drill there are."""
    files: tuple[TravelFile, ...] | None
    """None until they are weighed."""
    wait_minutes: int
    """So long it stays here first, to be taken back unseen."""

    @classmethod
    def of(
        cls, rows: ReviewRows, files: tuple[TravelFile, ...] | None, settings: Settings
    ) -> FinishFacts:
        """Return what there is to say about a take."""
        drill = title_of(rows.drill.id, rows.drill.name)
        certificate = rows.take.certificate
        has_picture = certificate is not None and bool(certificate.video)
        picture = tr("picture and sound") if has_picture else tr("sound only")
        return cls(
            title=tr("Finish take {number} of {drill}?", number=rows.number, drill=drill),
            goes_to=destinations(settings),
            recording=f"{clock(rows.take.seconds)}, {picture}",
            others=len(rows.siblings) - 1,
            files=files,
            wait_minutes=settings.wait_minutes,
        )


class FinishSheet(Scrim):
    """Over the whole screen; Esc closes it, F or Enter finishes."""

    confirmed = Signal(object)
    """The shared folder that was chosen, a Path; None without a choice."""
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._look = look
        self._facts: FinishFacts | None = None
        self.choice: Choice | None = None
        """Of several shared folders the one that it goes to."""
        self._paper = Paper(look, self)
        self._column = QVBoxLayout()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.later_button = Button(look, tr("Not now"), Kind.QUIET, size=Size.LARGE, key="Esc")
        self.finish_button = Button(
            look, tr("Finish this take"), Kind.PRIMARY, size=Size.LARGE, key="F"
        )
        footer = QHBoxLayout()
        footer.setContentsMargins(MARGIN - 20, 0, MARGIN, 0)
        footer.addWidget(self.later_button)
        footer.addStretch(1)
        footer.addWidget(self.finish_button)
        foot = QWidget()
        foot.setFixedHeight(FOOTER_PX)
        foot.setLayout(footer)
        whole = QVBoxLayout(self._paper)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(Line(look))
        whole.addWidget(foot)
        self.later_button.clicked.connect(self.closed)
        self.finish_button.clicked.connect(lambda: self.confirmed.emit(self.chosen))
        shortcut(self, Qt.Key.Key_Escape, self.closed.emit)
        shortcut(self, "F", self.finish_button.click)
        self.setAccessibleName(tr("Finish this take"))
        self.hide()

    @property
    def chosen(self) -> Path | None:
        """The shared folder that the take goes to, if there was one to choose."""
        return None if self.choice is None else Path(str(self.choice.currentData()))

    def show_facts(self, facts: FinishFacts) -> None:
        """Say who gets what."""
        if facts == self._facts:
            return
        before, self._facts = self.chosen, facts
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(MARGIN, 32, MARGIN, 24)
        self._column.setSpacing(0)
        self._add_title(facts)
        self._add_goes_to(facts, before)
        self._add_files(facts)
        self._add_stays(facts)
        direct = Qt.FindChildOption.FindDirectChildrenOnly  # not the list that the choice opens
        for part in content.findChildren(QWidget, options=direct):
            part.show()  # or it would not count for the sheet's height before the next event
        self._area.setWidget(content)
        weighed = facts.files is not None
        self.finish_button.set_available(available=weighed, why=tr("The files are being counted"))
        if weighed and self.isVisible():
            self.finish_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place()

    def place(self) -> None:
        """Cover the screen; the sheet is as high as its content, and scrolls before it is cut."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(WIDTH, self.width() - 2 * 24)
        wanted = self._column.totalHeightForWidth(width) + FOOTER_PX + 1
        height = min(wanted, self.height() - 2 * LEAST_MARGIN)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self._paper.setGeometry(QRect(left, top, width, height))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the sheet."""
        buttons = [self.later_button, self.finish_button]
        stops: list[QWidget] = [one for one in (self.choice, *buttons) if one and one.isEnabled()]
        at = next((index for index, one in enumerate(stops) if one.hasFocus()), -1)
        step = 1 if forward else -1
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no click through to the screen below."""
        event.accept()

    # --- parts

    def _add_title(self, facts: FinishFacts) -> None:
        look = self._look
        self._column.addWidget(Text(look, facts.title, "title", wrap=True))
        self._column.addSpacing(4)
        words = tr("Others will see it as it is now: after this it cannot be changed.")
        self._column.addWidget(Text(look, words, "lead-plain", "text2", wrap=True))

    def _add_goes_to(self, facts: FinishFacts, before: Path | None) -> None:
        self._add_group(tr("Goes to"))
        self.choice = None
        if len(facts.goes_to) > 1:
            self._add_choice(facts.goes_to, before)
        elif facts.goes_to:
            name = folder_words(facts.goes_to[0])
            self._add_row("folder-open", name, tr("the shared folder"), "")
        else:
            detail = tr("It waits here until you choose one.")
            self._add_row("folder-x", tr("No shared folder chosen yet"), detail, "")
            return
        self._column.addWidget(Line(self._look))
        waits = tr("At once. “Take back” in Takes asks for it again from whoever has it.")
        if facts.wait_minutes:
            waits = tr_count(
                facts.wait_minutes,
                "In {n} minute. Until then “Take back” in Takes makes it a draft again, unseen.",
                "In {n} minutes. Until then “Take back” in Takes makes it a draft again, unseen.",
            )
        self._add_row("clock", waits, "", "")

    def _add_choice(self, folders: tuple[Path, ...], before: Path | None) -> None:
        """Let one of several be chosen; what was chosen *before* stays so."""
        self.choice = Choice(self._look, tr("Shared folder that it goes to"))
        options = [(str(folder), folder_words(folder)) for folder in folders]
        self.choice.set_options(options, str(before or folders[0]))
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(Icon(self._look, "folder-open", 18))
        row.addWidget(self.choice, 1)
        detail = tr("to this one alone")
        row.addWidget(Text(self._look, detail, "detail", "text2"))
        self._column.addLayout(row)

    def _add_files(self, facts: FinishFacts) -> None:
        self._add_group(tr("What is sent"))
        details = {
            "take.mp4": facts.recording,
            "report.html": tr("your answers, marks, phases"),
            "take.json": tr("answers, marks, phases, measures"),
        }
        sizes = {file.name: size_words(file.size) for file in facts.files or ()}
        for index, (name, (title, icon)) in enumerate(_FILES.items()):
            if index:
                self._column.addWidget(Line(self._look))
            what = tr(title, about="a file")
            self._add_row(icon, what, f"{name}: {details[name]}", sizes.get(name, "…"))

    def _add_stays(self, facts: FinishFacts) -> None:
        self._add_group(tr("What stays on this laptop"))
        words = tr("How many takes you made. That is never sent.")
        if facts.others:
            words = tr_count(
                facts.others,
                "Your {n} other take of this drill, and how many you made. They are never sent.",
                "Your {n} other takes of this drill, and how many you made. They are never sent.",
            )
        self._add_row("lock", words, "", "")

    def _add_group(self, title: str) -> None:
        self._column.addSpacing(24)
        self._column.addWidget(Text(self._look, title, "detail-strong", "text2"))
        self._column.addSpacing(8)
        self._column.addWidget(Line(self._look))

    def _add_row(self, icon: str, title: str, detail: str, right: str) -> None:
        look = self._look
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        row.addWidget(Icon(look, icon, 18))
        if detail:
            row.addWidget(Text(look, title, "button"))
            row.addWidget(Text(look, detail, "detail", "text2", elide=True), 1)
        else:
            row.addWidget(Text(look, title, "body", wrap=True), 1)
        if right:
            row.addWidget(Text(look, right, "detail", "text2"))
        self._column.addLayout(row)


def destinations(settings: Settings) -> tuple[Path, ...]:
    """Return the shared folders to which a take of mine may go, the usual one first.

    Where the person is a manager nobody waits for takes of theirs, unless there is no other folder.
    """
    as_rep = tuple(space.folder for space in settings.spaces if space.role is Role.REP)
    return as_rep or tuple(space.folder for space in settings.spaces[:1])
