"""The checklist: one observable item a row, answered yes or not yet, by key or by click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from drillroom.drills.model import Item, ItemType
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.shell import clear, keeps
from drillroom.ui.widgets.text import Text, plain_tip

YES_PX = 60
NOT_YET_PX = 88
SEGMENTS_HEIGHT = 30
BESIDE_PX = 72
"""Width of the column with somebody else's answers, left of the segments."""
NUMBER_PX = 20
SIDE_PX = 8
"""The current row's ground is wider than the text by this, on both sides."""
_WORDS = {True: mark("yes"), False: mark("not yet"), None: mark("not answered")}
_FACES = {
    True: (mark("Yes"), "check", "good"),
    False: (mark("Not yet"), "circle-dashed", "warn"),
}


def segment_widths(look: Look) -> tuple[int, int]:
    """Return the widths of Yes and Not yet in pixels: the look's own, or what large text needs."""
    yes_px, not_yet_px = (_word_px(look, yes) + 36 for yes in (True, False))
    return max(YES_PX, yes_px), max(NOT_YET_PX, not_yet_px)


def beside_width(look: Look) -> int:
    """Return the width of an answer that is only read: `BESIDE_PX`, or what long words need."""
    words_px = max(_word_px(look, yes) for yes in (True, False))
    return max(look.px(BESIDE_PX), words_px + 20)


def _word_px(look: Look, yes: bool) -> int:
    return QFontMetrics(look.font("detail-strong")).horizontalAdvance(tr(_FACES[yes][0]))


class ItemRow(QWidget):
    """One item with its answer; several rows make a Checklist."""

    accessible_role = Role.ComboBox

    answered = Signal(bool)
    focused = Signal()
    moved = Signal(int)

    def __init__(self, look: Look, number: int, item: Item, height_px: int) -> None:
        super().__init__()
        self._look, self._number, self.item = look, number, item
        self._answer: bool | None = None
        self._beside: bool | None = None
        self._has_beside = False
        self._current = False
        self._read_only = False
        self.radius_px = 10
        two_lines_px = 2 * look.line_px("detail") + 4
        self.setFixedHeight(max(height_px, look.line_px("body") + 16, two_lines_px))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(item.text))
        self._say()
        look.changed.connect(self.update)

    @property
    def accessible_value(self) -> str:
        """What it stands at."""
        return self.accessibleDescription()

    @property
    def answer(self) -> bool | None:
        """Yes, not yet, or None before there is an answer."""
        return self._answer

    def show_answer(self, answer: bool | None) -> None:
        """Show an answer."""
        self._answer = answer
        self._say()
        self.update()

    def show_beside(self, answer: bool | None) -> None:
        """Show somebody else's answer beside it."""
        self._beside, self._has_beside = answer, True
        self._say()
        self.update()

    def set_current(self, current: bool) -> None:
        """Show whether Y and N answer this item; Tab stops only there."""
        self._current = current
        tab = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self._read_only else tab)
        self.update()

    def set_read_only(self) -> None:
        """Take no answers from now on."""
        self._read_only = True
        self.set_current(current=False)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move between items."""
        return keeps(event, Qt.Key.Key_Up, Qt.Key.Key_Down) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, or move to another item."""
        answers = {int(Qt.Key.Key_Y): True, int(Qt.Key.Key_N): False}
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        if event.key() in answers and not event.isAutoRepeat():
            self.answered.emit(answers[event.key()])
        elif event.key() in steps:
            self.moved.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the current item."""
        super().focusInEvent(event)
        self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer with the segment under the pointer; elsewhere only choose the item."""
        if self._read_only:
            return
        self.focused.emit()
        yes, not_yet = self._segments()
        for rect, answer in ((yes, True), (not_yet, False)):
            if rect.contains(event.position().toPoint()):
                self.answered.emit(answer)

    def sizeHint(self) -> QSize:
        """Room for a short text and the segments."""
        return QSize(360, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, number, text, the answer beside it, and the segments."""
        painter, look = painter_of(self), self._look
        beside_px = beside_width(look)
        if self._current:
            rounded(painter, self.rect(), 10, look.colour("selected"))
        elif self.underMouse() and not self._read_only:
            rounded(painter, self.rect(), 10, look.colour("hover"))
        flags = Qt.AlignmentFlag.AlignVCenter
        side = self._side_px
        number_px = 0 if self._has_beside else NUMBER_PX
        if number_px:  # with two answers beside it the text needs the room more
            painter.setFont(look.font("note-strong"))
            painter.setPen(look.colour("text3"))
            numbers = QRect(side, 0, number_px, self.height())
            painter.drawText(numbers, flags, str(self._number))
        answer_px = (
            beside_px if self._read_only else self.width() - side - self._segments()[0].left()
        )
        taken = side + answer_px + (beside_px + 8 if self._has_beside else 0) + 12
        left = side + number_px
        room = QRect(left, 0, self.width() - left - taken, self.height())
        painter.setPen(look.colour("text"))
        self._paint_text(painter, room)
        if self._has_beside:
            left = self._segments()[0].left() - 8 - beside_px
            self._paint_word(painter, QRect(left, 0, beside_px, self.height()), self._beside)
        if self._read_only:
            left = self.width() - beside_px
            self._paint_word(painter, QRect(left, 0, beside_px, self.height()), self._answer)
        else:
            self._paint_segments(painter)

    def _paint_text(self, painter: QPainter, room: QRect) -> None:
        """Paint the item in one line, or smaller in two; what is longer still is cut."""
        look, text = self._look, self.item.text
        metrics = QFontMetrics(look.font("body"))
        painter.setFont(look.font("body"))
        if metrics.horizontalAdvance(text) <= room.width():
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            return
        painter.setFont(look.font("detail"))
        both = two_lines(text, QFontMetrics(look.font("detail")), room.width())
        lines, line_px = [line for line in both if line], look.line_px("detail")
        top = room.center().y() + 1 - len(lines) * line_px // 2
        for number, line in enumerate(lines):
            place = QRect(room.left(), top + number * line_px, room.width() + 2, line_px)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)

    def _paint_word(self, painter: QPainter, rect: QRect, answer: bool | None) -> None:
        """Paint an answer that cannot be changed here."""
        look = self._look
        painter.setFont(look.font("detail-strong"))
        if answer is None:
            painter.setPen(look.colour("text3"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, "–")
            return
        word, icon, ink = _FACES[answer]
        word = tr(word)
        pixmap = look.icon(icon, 14, ink, self.devicePixelRatioF())
        painter.drawPixmap(rect.left(), (self.height() - 14) // 2, pixmap)
        painter.setPen(look.colour(ink))
        painter.drawText(rect.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_segments(self, painter: QPainter) -> None:
        look = self._look
        yes, not_yet = self._segments()
        both = yes.united(not_yet)
        rounded(painter, both, 8, look.colour("surface"))
        painter.setFont(look.font("detail-strong"))
        for rect, answer in ((yes, True), (not_yet, False)):
            face, icon, ink = _FACES[answer]
            word = tr(face)
            chosen = self._answer is answer
            if chosen:
                self._paint_chosen(painter, rect, both, f"{ink}_tint")
            wide = QFontMetrics(look.font("detail-strong")).horizontalAdvance(word)
            x = rect.left() + (rect.width() - wide - (20 if chosen else 0)) // 2
            if chosen:
                pixmap = look.icon(icon, 14, ink, self.devicePixelRatioF())
                painter.drawPixmap(x, rect.top() + (rect.height() - 14) // 2, pixmap)
                x += 20
            painter.setPen(look.colour(ink if chosen else "text2"))
            words = QRect(x, rect.top(), wide + 4, rect.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)
        edge = look.colour("edge")
        painter.fillRect(not_yet.left(), both.top() + 1, 1, both.height() - 2, edge)
        rounded(painter, both, 8, None, edge)

    def _paint_chosen(self, painter: QPainter, rect: QRect, both: QRect, role: str) -> None:
        """Fill one segment of *both*, round where *both* is."""
        painter.save()
        painter.setClipRect(rect)
        rounded(painter, both, 8, self._look.colour(role))
        painter.restore()

    @property
    def _side_px(self) -> int:
        return 0 if self._read_only else SIDE_PX

    def _segments(self) -> tuple[QRect, QRect]:
        metrics = QFontMetrics(self._look.font("detail-strong"))
        yes_px, not_yet_px = segment_widths(self._look)
        high = max(SEGMENTS_HEIGHT, metrics.height() + 8)
        top, left = (self.height() - high) // 2, self.width() - SIDE_PX - yes_px - not_yet_px
        yes = QRect(left, top, yes_px, high)
        return yes, QRect(left + yes_px, top, not_yet_px, high)

    def _say(self) -> None:
        self.setAccessibleName(f"{self._number}. {self.item.text}")
        said = tr(_WORDS[self._answer])
        if self._has_beside:
            said = tr("{mine}, theirs: {theirs}", mine=said, theirs=tr(_WORDS[self._beside]))
        self.setAccessibleDescription(said)


class Checklist(QWidget):
    """All items of a drill, skill before process. One is current: Y and N answer it and move on.

    It shows what it is given and tells what the person answers; it keeps nothing.
    """

    answered = Signal(str, bool)
    """(item id, yes) as the person answered."""

    def __init__(self, look: Look, row_px: int = 40, *, read_only: bool = False) -> None:
        """Take answers, or only show them if *read_only*."""
        super().__init__()
        self._look, self._row_px = look, row_px
        self._current = 0
        self._read_only = read_only
        self.rows: list[ItemRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_items(self, items: Sequence[Item]) -> None:
        """Show the items of a drill, none of them answered."""
        clear(self._column)
        skills = [item for item in items if item.type is ItemType.SKILL]
        process = [item for item in items if item.type is ItemType.PROCESS]
        self.rows = [
            ItemRow(self._look, number, item, self._row_px)
            for number, item in enumerate([*skills, *process], 1)
        ]
        for index, row in enumerate(self.rows):
            if process and index == len(skills) and skills:
                title = Text(self._look, tr("Following the drill"), "note-strong", "text2")
                title.setContentsMargins(0 if self._read_only else SIDE_PX, 0, 0, 0)
                self._column.addSpacing(8)
                self._column.addWidget(title)
                self._column.addSpacing(4)
            self._column.addWidget(row)
            row.answered.connect(partial(self._answer, index))
            row.focused.connect(partial(self._choose, index))
            row.moved.connect(self.move_current)
            if self._read_only:
                row.set_read_only()
        self._choose(0)

    def set_answers(self, answers: Mapping[str, bool]) -> None:
        """Show what is answered so far."""
        for row in self.rows:
            row.show_answer(answers.get(row.item.id))

    def set_beside(self, answers: Mapping[str, bool]) -> None:
        """Show somebody else's answers left of the segments."""
        for row in self.rows:
            row.show_beside(answers.get(row.item.id))

    @property
    def current(self) -> ItemRow | None:
        """The row that Y and N answer."""
        return self.rows[self._current] if self.rows and not self._read_only else None

    def answer_yes(self) -> None:
        """Answer the current item with yes and move on."""
        self._answer_current(yes=True)

    def answer_not_yet(self) -> None:
        """Answer the current item with not yet and move on."""
        self._answer_current(yes=False)

    def move_current(self, by: int) -> None:
        """Make another item current, and move the focus along if a row has it."""
        if not self.rows:
            return
        had_focus = any(row.hasFocus() for row in self.rows)
        self._choose(min(max(self._current + by, 0), len(self.rows) - 1))
        if had_focus:
            self.rows[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer_current(self, *, yes: bool) -> None:
        if self.current is not None:
            self._answer(self._current, yes)

    def _answer(self, index: int, yes: bool) -> None:
        if self._read_only:
            return
        self._choose(index)
        self.answered.emit(self.rows[index].item.id, yes)
        self.move_current(1)

    def _choose(self, index: int) -> None:
        self._current = index
        for number, row in enumerate(self.rows):
            row.set_current(current=number == index and not self._read_only)


def two_lines(text: str, metrics: QFontMetrics, width_px: int) -> tuple[str, str]:
    """Break *text* after the last word that fits; what does not fit in the second line is cut."""
    words = text.split()
    count = len(words)
    while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width_px:
        count -= 1
    first, second = " ".join(words[:count]), " ".join(words[count:])
    cut, room_px = Qt.TextElideMode.ElideRight, width_px + 1  # widths are rounded
    return metrics.elidedText(first, cut, room_px), metrics.elidedText(second, cut, room_px)
