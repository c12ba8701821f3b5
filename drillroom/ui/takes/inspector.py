"""The take in use, beside the list: its picture, its facts, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drillroom.takes.outcome import Outcome
from drillroom.takes.review import ReviewRole
from drillroom.takes.timeline import imported_from
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.takes.words import leaving, one_line, place_of, taken_out, time_of
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.inspector import InspectorPanel
from drillroom.ui.widgets.parts import Line
from drillroom.ui.widgets.shell import clear
from drillroom.ui.widgets.strip import Strip
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock, size_words, take_name

if TYPE_CHECKING:
    from drillroom.sync.reading import ShownTake
    from drillroom.ui.takes.load import TakeLine

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Inspector(InspectorPanel):
    """Shows one take; its buttons belong to the view that made it."""

    def __init__(self, look: Look) -> None:
        open_button = Button(look, tr("Open review"), Kind.PRIMARY, key="Enter")
        self.again_button = Button(look, tr("Go again"), key="R")
        self.compare_button = Button(look, tr("Side by side"), icon="columns-2", key="C")
        self.reveal_button = Button(
            look, tr("Show in folder"), size=Size.SMALL, icon="folder-open", key="O"
        )
        self.video_button = Button(
            look, tr("Save as a video"), size=Size.SMALL, icon="film", key="V"
        )
        self.send_button = Button(look, tr("Send again"), icon="send", key="S")
        self.back_button = Button(look, tr("Take back"), size=Size.SMALL, icon="undo-2", key="B")
        first = [open_button, self.again_button, self.compare_button]
        super().__init__(
            look,
            [*first, self.send_button, self.reveal_button, self.video_button, self.back_button],
        )
        self._facts.setSpacing(0)

    def show_take(self, line: TakeLine, day: str, shown: ShownTake | None) -> None:
        """Show a take, with everything about it once it was read."""
        take = line.take
        self._title.setText(take_name(take, line.number))
        when = f"{day}, {time_of(take)}"
        self._detail.setText(f"{when} · {clock(take.seconds)} · {size_words(line.size)}")
        clear(self._facts)
        if shown is not None:
            strip = Strip(self._look, shown.drill)
            self._facts.addWidget(strip)
            self._facts.addSpacing(12)
        place = place_of(take) if line.leaves is None else leaving(line.leaves)
        self._fact(self._with_icon(*place))
        if take.problem:
            problem = Text(self._look, one_line(tr(take.problem)), "detail", "warn", wrap=True)
            problem.setContentsMargins(0, 6, 0, 6)
            self._fact(problem)
        if take.expired_at is not None:
            words = f"{taken_out(take)} {tr('Whoever has it keeps it; yours stays here.')}"
            self._fact(Text(self._look, words, "detail", "text2", wrap=True))
        if line.items:
            self._pair(tr("Checklist"), tr("{yes} of {items}", yes=line.yes, items=line.items))
        if shown is not None:
            self._show_outcome(shown)

    def show_video(self, *, is_saving: bool, is_saved: bool) -> None:
        """Say on its button how far the video is."""
        words = tr("Saving the video …") if is_saving else tr("Save as a video")
        self.video_button.set_text(tr("Video saved") if is_saved else words)
        self.video_button.set_icon("check" if is_saved else "film")
        self.video_button.set_available(available=not is_saving, why=tr("Being saved"))

    def _show_outcome(self, shown: ShownTake) -> None:
        source = imported_from(shown.timeline)
        if source:
            self._pair(tr("Imported from"), source)
        if shown.outcome:
            words = tr("Pass") if shown.outcome == Outcome.PASS else tr("Not yet")
            self._pair(tr("This take"), words)
        for review in shown.reviews:
            if review.role is not ReviewRole.SELF:
                self._pair(tr("Answered by"), review.by)

    def _pair(self, name: str, value: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(Text(self._look, name, "detail", "text2"))
        words = Text(self._look, value, "detail-strong", elide=True)
        words.setAlignment(_RIGHT)
        line.addWidget(words, 1)
        self._fact(row)

    def _fact(self, row: QWidget) -> None:
        if self._facts.count() > 2:
            self._facts.addWidget(Line(self._look))
        row.setMinimumHeight(32)
        self._facts.addWidget(row)
