"""The drill's clock in the briefing: its phases and lights, and the variant that is run."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from drillroom.drills.model import Drill, PhaseKind
from drillroom.ui.briefing.facts import clock_fact
from drillroom.ui.briefing.model import BriefingModel
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.strip import Strip
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock

LEAST_NAME_PX = 36
WAYS_GAP_PX = 16
GAPS_PX = WAYS_GAP_PX + 5 * 4
MOST_LETTERS = 16
"""Of a variant's name: four stand beside each other in a narrow window."""


class ClockNames(QWidget):
    """The names of the phases under a strip; rests need none."""

    def __init__(self, look: Look, strip: Strip) -> None:
        super().__init__()
        self._look, self._strip = look, strip
        self.setFixedHeight(look.line_px("note"))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each name at the left edge of its phase, cut where the next begins."""
        painter = painter_of(self)
        painter.setFont(self._look.font("note"))
        painter.setPen(self._look.colour("text2"))
        metrics = QFontMetrics(self._look.font("note"))
        named = [(p, r) for p, r in self._strip.spans() if p.kind is not PhaseKind.REST]
        for index, (phase, rect) in enumerate(named):
            end = named[index + 1][1].left() - 8 if index + 1 < len(named) else self.width()
            if end - rect.left() < LEAST_NAME_PX:
                continue
            name = tr("Prepare") if phase.kind is PhaseKind.PREP else phase.short_name
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, end - rect.left())
            room = QRect(rect.left(), 0, end - rect.left(), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class ClockPart(QWidget):
    """Shows the clock of the drill as it is going to be run, and lets one choose another."""

    def __init__(self, look: Look, model: BriefingModel) -> None:
        super().__init__()
        self._model = model
        self.ways = Segments(
            look, [_word(way) for way in model.ways], model.ways.index(model.drill), tr("Variant")
        )
        self.ways.chosen.connect(model.choose_way)
        if len(model.ways) == 1:
            self.ways.hide()
        self._length = Text(look, "", "body-strong")
        self._fact = Text(look, "", "detail", "text2", wrap=True)
        self._strip = Strip(look, first_round(model.drill), 40)
        self._names = ClockNames(look, self._strip)
        self._head = QGridLayout()
        self._is_beside: bool | None = None
        self._build(look)
        model.changed.connect(self._render)
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the variants beside the heading, or below it where that is too narrow."""
        super().resizeEvent(event)
        words = (self._title, self.ways, self._length, self._detail)
        self._set_ways(
            is_beside=sum(one.sizeHint().width() for one in words) + GAPS_PX <= self.width()
        )

    def _set_ways(self, *, is_beside: bool) -> None:
        if self._is_beside == is_beside:
            return
        self._is_beside = is_beside
        if is_beside:
            self._head.addWidget(self.ways, 0, 1)
        else:
            self._head.addWidget(self.ways, 1, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)

    def _build(self, look: Look) -> None:
        self._title = Text(look, tr("The clock"), "lead")
        self._detail = Text(look, tr("in one take"), "body", "text2")
        head = self._head
        head.setHorizontalSpacing(4)
        self._title.setContentsMargins(0, 0, WAYS_GAP_PX, 0)
        head.setVerticalSpacing(8)
        head.setColumnStretch(2, 1)
        for column_of, widget in ((0, self._title), (3, self._length), (4, self._detail)):
            head.addWidget(widget, 0, column_of)
        self._set_ways(is_beside=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self._strip)
        column.addWidget(self._names)
        column.addSpacing(4)
        column.addWidget(self._fact)

    def _render(self) -> None:
        drill = self._model.drill
        self._length.setText(clock(drill.seconds))
        rounds = tr("in one take")
        if drill.rounds:
            rounds = tr("in {n} rounds like this", n=drill.rounds.times)
        self._detail.setText(rounds)
        self._fact.setText(clock_fact(drill))
        self._strip.set_drill(first_round(drill))
        self._names.update()


def first_round(drill: Drill) -> Drill:
    """Return the drill with the first of its rounds alone: the others have the same clock."""
    return replace(drill, phases=tuple(phase for phase in drill.phases if phase.round <= 1))


def _word(way: Drill) -> str:
    """Return what a way to run the drill is called, as long as there is room for it."""
    word = way.variant.title if way.variant else tr("Standard")
    return word if len(word) <= MOST_LETTERS else f"{word[: MOST_LETTERS - 1]}…"
