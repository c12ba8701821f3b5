"""The timeline of a take: mark tags, waveform, phases and playhead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from drillroom.drills.model import PhaseKind
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.moments import Happening, Moment, Moments, Span, Whose
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.text import plain_tip
from drillroom.ui.words import clock

TAGS_PX = 22
WAVE = QRect(0, 24, 0, 52)
STRIP_TOP = 82
STRIP_PX = 6
NAMES_TOP = 90
BAR_STEP = 3
DRAG_PX = 4
HANDLE_PX = 9
_TAGS = {
    Whose.REP: ("selected", "accent_text"),
    Whose.REVIEWER: ("accent", "on_accent"),
    Whose.FAULT: ("warn_tint", "warn"),
}
_STRIP = {
    PhaseKind.SPEAK: "text2",
    PhaseKind.LISTEN: "accent",
    PhaseKind.PREP: "line",
    PhaseKind.REST: "line",
    None: "warn_fill",
}


class Timeline(QWidget):
    """A click seeks, a drag on the waveform selects a stretch, Home and End go to the ends.

    A drag of the playhead's handle, or on the phases, takes the playhead along.
    """

    accessible_role = Role.Slider

    seeked = Signal(float)
    pointed = Signal(float)
    """The pointer is at this moment, in seconds."""
    left = Signal()
    """The pointer has gone."""
    selection_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._moments = Moments()
        self._peaks: tuple[float, ...] = ()
        self._at_s = 0.0
        self._selection: tuple[float, float] | None = None
        self._pressed: int | None = None
        self._dragging = False
        self._scrubbing = False
        self.setMouseTracking(True)
        self.radius_px = 8
        self._names_px = max(18, look.line_px("note"))
        self.setFixedHeight(NAMES_TOP + self._names_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
        look.changed.connect(self.update)

    # --- what is so

    @property
    def accessible_value(self) -> str:
        """What it stands at."""
        return self.accessibleDescription()

    @property
    def selection(self) -> tuple[float, float] | None:
        """The stretch that was dragged, in seconds, or None."""
        return self._selection

    def phase_at(self, at_s: float) -> tuple[float, float] | None:
        """Return from when to when the phase at a moment lasts, or None."""
        phases = (span for span in self._moments.spans if span.kind is not None)
        found = (one for one in phases if one.at_s <= at_s < one.until_s)
        return next(((one.at_s, one.until_s) for one in found), None)

    def set_moments(self, moments: Moments) -> None:
        """Show phases, zones and marks."""
        self._moments = moments
        self._say()
        self.update()

    def set_peaks(self, peaks: Sequence[float]) -> None:
        """Show the waveform: the loudest of each equal part of the take, 0 to 1."""
        self._peaks = tuple(peaks)
        self.update()

    def set_position(self, at_s: float) -> None:
        """Move the playhead."""
        before = self._x(self._at_s)
        self._at_s = at_s
        if before != self._x(at_s):
            self._say()
            self.update()

    def clear_selection(self) -> None:
        """Forget the stretch."""
        if self._selection is not None:
            self._selection = None
            self.selection_changed.emit()
            self.update()

    def tags(self) -> list[tuple[Moment, QRect]]:
        """Return each mark with the place of its tag; one that would collide keeps its icon."""
        placed: list[tuple[Moment, QRect]] = []
        metrics = QFontMetrics(self._look.font("note-strong"))
        free = 0
        for mark in self._moments.marks:
            stem = self._x(mark.at_s)
            wide = 30 + metrics.horizontalAdvance(mark.text)
            rect = self._tag_rect(stem, wide)
            following = [self._x(m.at_s) for m in self._moments.marks if m.at_s > mark.at_s]
            if rect.left() < free or (following and rect.right() > following[0] > stem):
                rect = self._tag_rect(stem, TAGS_PX)
                rect.moveLeft(min(max(rect.left(), free), self.width() - TAGS_PX))
            placed.append((mark, rect))
            free = max(free, rect.right() + 3)
        return placed

    # --- input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to an end."""
        ends = {int(Qt.Key.Key_Home): 0.0, int(Qt.Key.Key_End): self._moments.length_s}
        if event.key() in ends:
            self.seeked.emit(ends[event.key()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seek to a tag's mark or to the moment under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._moments.length_s:
            return
        point = event.position().toPoint()
        self._scrubbing = self._is_on_handle(point)
        mark = None if self._scrubbing else self._mark_at(point)
        self._pressed = None if mark or self._scrubbing else point.x()
        self._dragging = False
        self.clear_selection()
        if self._scrubbing and point.y() < STRIP_TOP:
            return  # on the handle: the playhead stays where it is until it is moved
        self._point_at(mark.at_s if mark else self._seconds(point.x()), seeks=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select a stretch, or take the playhead along; say where the pointer is."""
        point = event.position().toPoint()
        on_handle = self._scrubbing or self._is_on_handle(point)
        self.setCursor(Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.ArrowCursor)
        self._point_at(self._seconds(point.x()), seeks=self._scrubbing)
        if self._pressed is None:
            return
        x = point.x()
        self._dragging = self._dragging or abs(x - self._pressed) >= DRAG_PX
        if self._dragging:
            begin, end = sorted((self._seconds(self._pressed), self._seconds(x)))
            self._selection = (begin, end) if end > begin else None
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell the stretch once it is whole."""
        self._pressed, self._scrubbing = None, False
        if self._dragging:
            self._dragging = False
            self.selection_changed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer has gone."""
        super().leaveEvent(event)
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Say what a tag stands for, whole, where the pointer rests."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(words) if words else "", self)
            return True
        return super().event(event)

    def words_at(self, point: QPoint) -> str:
        """Return what stands at a place: a mark, what the buyer says, or nothing."""
        mark = self._mark_at(point)
        if mark is not None:
            return f"{clock(mark.at_s)} {mark.tooltip}"
        one = self._moments.happening_at(self._seconds(point.x()))
        return f"{clock(one.at_s)} {one.text}" if one and point.y() > TAGS_PX else ""

    # --- painting

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(440, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, zones, waveform, phases, marks and playhead."""
        painter, look = painter_of(self), self._look
        wave = self._wave()
        rounded(painter, wave, 6, look.colour("sunken"))
        for span in self._moments.spans:
            if span.kind is None or span.kind is PhaseKind.LISTEN:
                self._paint_ground(painter, span)
        for one in self._moments.happenings:
            self._paint_happening(painter, one)
        if self._selection is not None:
            begin, end = (self._x(at_s) for at_s in self._selection)
            ground = QRect(begin, wave.top(), end - begin, wave.height())
            rounded(painter, ground, 3, look.colour("selected"), look.colour("accent"))
        self._paint_bars(painter, wave)
        self._paint_spans(painter)
        self._paint_marks(painter, wave)
        self._paint_playhead(painter, wave)

    def _paint_ground(self, painter: QPainter, span: Span) -> None:
        wave, look = self._wave(), self._look
        left, right = self._x(span.at_s), self._x(span.until_s)
        place = QRect(left, wave.top(), right - left, wave.height())
        listens = span.kind is PhaseKind.LISTEN
        painter.fillRect(place, look.colour("selected" if listens else "warn_tint"))
        if listens:
            painter.fillRect(left, wave.top(), 2, wave.height(), look.colour("accent"))

    def _paint_happening(self, painter: QPainter, one: Happening) -> None:
        """Paint the buyer's stretch with its edge, or that of the pause after the buzzer."""
        wave, look = self._wave(), self._look
        left = self._x(one.at_s)
        place = QRect(left, wave.top(), max(2, self._x(one.until_s) - left), wave.height())
        painter.fillRect(place, look.colour("selected" if one.is_buyer else "stop_tint"))
        edge = look.colour("accent" if one.is_buyer else "stop_fill")
        painter.fillRect(left, wave.top(), 2, wave.height(), edge)

    def _paint_bars(self, painter: QPainter, wave: QRect) -> None:
        count = max(1, self.width() // BAR_STEP)
        middle = wave.center().y() + 1
        played: list[QRect] = []
        ahead: list[QRect] = []
        head = self._x(self._at_s)
        for bar in range(count):
            peak = _loudest(self._peaks, bar, count)
            half = max(1, round(peak * (wave.height() / 2 - 4)))
            x = bar * BAR_STEP
            (played if x < head else ahead).append(QRect(x, middle - half, 2, 2 * half))
        painter.setPen(Qt.PenStyle.NoPen)
        for rects, role in ((played, "text"), (ahead, "wave")):
            painter.setBrush(self._look.colour(role))
            for rect in rects:
                painter.drawRoundedRect(rect, 1, 1)

    def _paint_spans(self, painter: QPainter) -> None:
        look = self._look
        painter.setFont(look.font("note"))
        metrics = QFontMetrics(look.font("note"))
        for span in self._moments.spans:
            left, right = self._x(span.at_s), self._x(span.until_s)
            bar = QRect(left, STRIP_TOP, max(2, right - left - 3), STRIP_PX)
            if span.kind is None:
                rounded(painter, bar.adjusted(-2, 0, 0, 0), 2, look.colour("canvas"))
            rounded(painter, bar, 2, look.colour(_STRIP[span.kind]))
            if metrics.horizontalAdvance(span.name) <= self._name_room(span):
                painter.setPen(look.colour("text2"))
                box = QRect(left, NAMES_TOP, self._name_room(span) + 4, self._names_px)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, span.name)

    def _name_room(self, span: Span) -> int:
        """Return how much room a name has until the next span begins."""
        begins = [self._x(s.at_s) for s in self._moments.spans if s.at_s > span.at_s]
        return min([*begins, self.width()]) - self._x(span.at_s) - 8

    def _paint_marks(self, painter: QPainter, wave: QRect) -> None:
        look = self._look
        for mark, rect in self.tags():
            ground, ink = _TAGS[mark.whose]
            stem = self._x(mark.at_s)
            colour = look.colour("warn_fill" if mark.whose is Whose.FAULT else "accent")
            if mark.until_s is not None:
                right = self._x(mark.until_s)
                painter.fillRect(stem, wave.bottom() - 2, right - stem, 3, colour)
            painter.fillRect(stem, TAGS_PX - 4, 1, wave.bottom() - TAGS_PX + 5, colour)
            rounded(painter, rect, 6, look.colour(ground))
            if rect.left() <= stem <= rect.right():  # the corner at the stem is square
                left = stem if rect.left() == stem else rect.right() - 7
                painter.fillRect(QRect(left, TAGS_PX - 8, 8, 8), look.colour(ground))
            icon = look.icon(mark.icon, 14, ink, self.devicePixelRatioF())
            narrow = rect.width() <= TAGS_PX
            painter.drawPixmap(rect.left() + (4 if narrow else 6), 4, icon)
            if not narrow:
                painter.setFont(look.font("note-strong"))
                painter.setPen(look.colour(ink))
                words = rect.adjusted(24, 0, 0, 0)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, mark.text)

    def _paint_playhead(self, painter: QPainter, wave: QRect) -> None:
        if not self._moments.length_s:
            return
        x = min(max(self._x(self._at_s), 1), self.width() - 1)
        accent = self._look.colour("accent")
        painter.fillRect(x - 1, wave.top(), 2, STRIP_TOP + STRIP_PX - wave.top(), accent)
        left = min(max(x - 6, 0), self.width() - 12)
        rounded(
            painter, QRect(left, wave.top() - 6, 12, 12), 6, accent, self._look.colour("canvas")
        )

    # --- places

    def x_of(self, at_s: float) -> int:
        """Return where a moment is, in pixels from the left."""
        return self._x(at_s)

    def _point_at(self, at_s: float, *, seeks: bool) -> None:
        """Say where the pointer is: the picture kept for it stands there before the seek ends."""
        if self._moments.length_s:
            self.pointed.emit(at_s)
            if seeks:
                self.seeked.emit(at_s)

    def _is_on_handle(self, point: QPoint) -> bool:
        """Whether a drag from *point* takes the playhead along: by its handle, or on the phases."""
        near_head = abs(point.x() - self._x(self._at_s)) <= HANDLE_PX
        by_handle = near_head and abs(point.y() - WAVE.top()) <= HANDLE_PX
        return bool(self._moments.length_s) and (by_handle or point.y() >= STRIP_TOP - 2)

    def _wave(self) -> QRect:
        return QRect(0, WAVE.top(), self.width(), WAVE.height())

    def _x(self, at_s: float) -> int:
        length_s = self._moments.length_s
        return round(at_s / length_s * (self.width() - 1)) if length_s else 0

    def _seconds(self, x: float) -> float:
        share = min(max(x / max(1, self.width() - 1), 0.0), 1.0)
        return share * self._moments.length_s

    def _tag_rect(self, stem: int, width: int) -> QRect:
        fits = stem + width <= self.width()
        return QRect(stem if fits else stem - width + 1, 0, width, TAGS_PX)

    def _mark_at(self, point: QPoint) -> Moment | None:
        if point.y() > TAGS_PX:
            return None
        return next((mark for mark, rect in reversed(self.tags()) if rect.contains(point)), None)

    def _say(self) -> None:
        at, length = clock(self._at_s), clock(self._moments.length_s)
        marks = len(self._moments.marks)
        said = tr("{time} of {length}, marks: {marks}", time=at, length=length, marks=marks)
        now = self._moments.happening_at(self._at_s)
        self.setAccessibleDescription(f"{said}, {now.text}" if now else said)


def _loudest(peaks: Sequence[float], bar: int, count: int) -> float:
    """Return the loudest of the peaks that one of *count* bars stands for."""
    if not peaks:
        return 0.0
    first = bar * len(peaks) // count
    return max(peaks[first : max(first + 1, (bar + 1) * len(peaks) // count)])
