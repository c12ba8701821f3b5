"""Parts of the review screen: a measure's card, the strip of takes, the certificate line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.measure_facts import MeasureFacts
from drillroom.ui.review.facts import Checked
from drillroom.ui.widgets.button import Button, Size
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Card, Icon
from drillroom.ui.widgets.shell import clear
from drillroom.ui.widgets.text import Text, plain_tip, tip
from drillroom.ui.words import state_of

if TYPE_CHECKING:
    from drillroom.ui.review.load import Sibling

CARD_PX = 96
LINE_PX = 20
BAR_PX = 8
BAR_STEP_PX = 22
MOST_TAKES = 10
SHOWN = mark("Demonstration")
LEAST_TAKES = 3
"""So many takes stand there before a demonstration says who gives it."""
MOST_BY_PX = 240
"""Of who gives a demonstration; the rest of a long name is in the tooltip."""


class MeasureCard(Card):
    """Name, number, up to four bars, and one plain sentence."""

    def __init__(self, look: Look, facts: MeasureFacts) -> None:
        super().__init__(look)
        self._facts = facts
        lines = sum(look.line_px(size) for size in ("detail-strong", "number", "note"))
        self.setFixedHeight(max(CARD_PX, lines + 28))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name = Text(look, facts.name, "detail-strong", "text2", elide=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name, 1)
        if facts.goal:
            sign, ink = ("check", "good") if facts.met else ("circle-dashed", "warn")
            head.addWidget(Icon(look, sign, 16, ink))
        number = Text(look, facts.value, "number")
        unit = Text(look, facts.unit, "detail-strong", "text2")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(number)
        row.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        if len(facts.bars) > 1:
            row.addWidget(_Bars(look, facts.bars))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(Text(look, _sentence(facts), "note", "text2", elide=True))
        self.setAccessibleName(said(facts))


class _Bars(QWidget):
    """Up to three earlier takes and this one."""

    def __init__(self, look: Look, bars: Sequence[float]) -> None:
        super().__init__()
        self._look, self._bars = look, tuple(bars)
        self.setFixedSize(max(0, len(self._bars) - 1) * BAR_STEP_PX + BAR_PX, 28)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars from below."""
        painter = painter_of(self)
        for index, bar in enumerate(self._bars):
            high = max(3, round(bar * self.height()))
            box = QRect(index * BAR_STEP_PX, self.height() - high, BAR_PX, high)
            is_this = index == len(self._bars) - 1
            rounded(painter, box, 2, self._look.colour("accent" if is_this else "wave"))


class Measures(QWidget):
    """At most three measures: cards, or one line of numbers where there is little room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: list[MeasureFacts] = []
        self._small = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def set_facts(self, facts: list[MeasureFacts], *, small: bool) -> None:
        """Show other measures, or the same in another size."""
        if facts == self._facts and small == self._small:
            return
        self._facts, self._small = facts, small
        clear(self._row)
        for one in facts:
            self._row.addWidget(self._line(one) if small else MeasureCard(self._look, one), 1)

    def _line(self, facts: MeasureFacts) -> Text:
        value = f"{facts.value} {facts.unit}".strip()
        words = f"{value} · {facts.name}"  # the name is cut before the number
        line = Text(self._look, words, "detail-strong", "text2", elide=True)
        line.setFixedHeight(LINE_PX)
        line.setAccessibleName(said(facts))
        return line


class TakeButton(QAbstractButton):
    """One take of the drill: its number, its star, its state."""

    def __init__(self, look: Look, sibling: Sibling, tip: str, *, current: bool) -> None:
        super().__init__()
        self._look, self._sibling, self._current = look, sibling, current
        self.radius_px = 6
        word, self._icon, self._ink = state_of(sibling.take)
        take = tr("Take {number}", number=sibling.number)
        state = [tr(word), tr("starred")] if sibling.take.starred else [tr(word)]
        here = [tr("shown here")] if current else []
        self.setAccessibleName(", ".join([take, tip, *state, *here]))
        self.setToolTip(plain_tip(f"{take}, {tip}\n{', '.join(state)}"))
        self.setAccessibleDescription(tr("Open this take"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Number, state and star."""
        number = QFontMetrics(self._look.font("detail-strong")).horizontalAdvance(self._number)
        return QSize(number + 20 + 20 + (18 if self._sibling.take.starred else 0), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, number, state and star."""
        painter, look = painter_of(self), self._look
        ground = "selected" if self._current else "hover" if self.underMouse() else "surface"
        edge = look.colour("accent" if self._current else "edge")
        rounded(painter, self.rect(), 6, look.colour(ground), edge)
        painter.setFont(look.font("detail-strong"))
        painter.setPen(look.colour("accent_text" if self._current else "text"))
        painter.drawText(
            self.rect().adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._number
        )
        x = self.width() - 10 - 14
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(x, 7, look.icon(self._icon, 14, self._ink, ratio))
        if self._sibling.take.starred:
            painter.drawPixmap(x - 18, 7, look.icon("star", 14, "accent_text", ratio))

    @property
    def _number(self) -> str:
        return str(self._sibling.number)


class TakeStrip(QWidget):
    """All takes of the drill, the newest at the right; of very many as many as fit, at most ten."""

    take_opened = Signal(str)
    beside_wanted = Signal(str)
    """The take is to stand beside its "rounds", a "demonstration" or "another" take."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: object = None
        self.buttons: list[TakeButton] = []
        self.rounds = Button(look, tr("Side by side"), size=Size.SMALL, icon="columns-2", key="S")
        self.rounds.setToolTip(tr("The rounds of this take beside each other"))
        self.rounds.hide()
        self._shown_by = tr(SHOWN)
        self.demonstration = Button(look, tr(SHOWN), size=Size.SMALL, icon="clapperboard", key="D")
        self.demonstration.hide()
        self.pair = Button(look, tr("Compare"), size=Size.SMALL, icon="columns-2", key="C")
        tip(self.pair, tr("Another take of this drill beside this one"))
        self.pair.hide()
        for button, what in (
            (self.rounds, "rounds"),
            (self.demonstration, "demonstration"),
            (self.pair, "another"),
        ):
            button.clicked.connect(partial(self.beside_wanted.emit, what))
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(self._row, 1)
        whole.addWidget(self.rounds)
        whole.addWidget(self.demonstration)
        whole.addWidget(self.pair)
        self.setFixedHeight(36)

    def set_takes(self, siblings: Sequence[Sibling], current: str, tips: dict[str, str]) -> None:
        """Show the takes; *tips* say when each was."""
        if self._shown == (siblings, current, tips):
            return
        self._shown = (siblings, current, tips)
        clear(self._row)
        self.buttons = []
        self._row.addWidget(Text(self._look, tr("Takes"), "detail", "text2"))
        for sibling in siblings[-MOST_TAKES:]:
            take_id = sibling.take.id
            is_this = take_id == current
            button = TakeButton(self._look, sibling, tips[take_id], current=is_this)
            if not is_this:
                button.clicked.connect(partial(self._open, take_id))
            self.buttons.append(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.pair.setVisible(len(siblings) > 1)
        self.pair.setEnabled(len(siblings) > 1)
        self._fit()

    def keys(self) -> dict[str, Button]:
        """Return the keys of the buttons beside the takes."""
        return {"S": self.rounds, "D": self.demonstration, "C": self.pair}

    def show_beside(self, *, rounds: bool, demonstration_by: str | None) -> None:
        """Offer what can stand beside this take; a button that is not there does nothing.

        *demonstration_by* is None where there is no demonstration, "" where nobody knows by whom.
        """
        there = ((self.rounds, rounds), (self.demonstration, demonstration_by is not None))
        for button, is_there in there:
            button.setVisible(is_there)
            button.setEnabled(is_there)
        self._shown_by = tr(SHOWN)
        if demonstration_by:
            self._shown_by = tr("Demonstration by {name}", name=demonstration_by)
        words = tr("{demonstration}, beside this take", demonstration=self._shown_by)
        tip(self.demonstration, words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return no width: what does not fit is left out."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the oldest out where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self._look.font("detail-strong"))
        by = metrics.elidedText(self._shown_by, Qt.TextElideMode.ElideRight, MOST_BY_PX)
        self.demonstration.set_text(by)
        newest = self.buttons[-LEAST_TAKES:]
        if self._room_px() < sum(self._px_of(button) for button in newest):
            self.demonstration.set_text(tr(SHOWN))  # the takes go before the name
        self.demonstration.setAccessibleName(self._shown_by)
        left_px = self._room_px()
        for button in reversed(self.buttons):
            left_px -= self._px_of(button)
            button.setVisible(left_px >= 0)

    def _room_px(self) -> int:
        """Return how much room there is for takes."""
        label = self._row.itemAt(0)
        there = (self.rounds, self.demonstration, self.pair)
        beside = [one for one in there if not one.isHidden()]
        taken_px = sum(one.sizeHint().width() + 16 for one in beside)
        return self.width() - (label.sizeHint().width() if label else 0) - taken_px

    def _px_of(self, button: TakeButton) -> int:
        return button.sizeHint().width() + self._row.spacing()

    def _open(self, take_id: str) -> None:
        self.take_opened.emit(take_id)


class CertificateLine(QWidget):
    """What the check of the file came to, with its sign."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._icon = Icon(look, "badge-check", 18, "good")
        self._text = Text(look, "", "detail-strong", "good", elide=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.hide()

    def show_checked(self, checked: Checked, tip: str) -> None:
        """Show the result; *tip* has the numbers."""
        colour = "good" if checked.good else "warn"
        self._icon.set_icon("badge-check" if checked.good else "triangle-alert", colour)
        self._text.set_colour(colour)
        self._text.setText(checked.text)
        self.setToolTip(plain_tip(f"{checked.text}\n{tip}"))
        self.setAccessibleName(checked.text)
        self.setAccessibleDescription(tip)
        self.show()


def said(facts: MeasureFacts) -> str:
    """Return a measure for screen readers."""
    words = f"{facts.name}: {facts.value} {facts.unit}, {facts.sentence}"
    if not facts.goal:
        return words
    if facts.met:
        return tr("{measure}; goal {goal}, reached", measure=words, goal=facts.goal)
    return tr("{measure}; goal {goal}, not yet", measure=words, goal=facts.goal)


def _sentence(facts: MeasureFacts) -> str:
    """Return what is said below the number: the goal while it is not reached, else the change."""
    if not facts.goal:
        return facts.sentence
    return facts.sentence if facts.met else tr("goal: {goal}", goal=facts.goal)
