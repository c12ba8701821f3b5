"""One round or take as a lane: its name, its sound from its start on, and what was measured."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.drills.model import PhaseKind
from drillroom.takes.lining import Part, Track
from drillroom.takes.rounds import Round
from drillroom.ui.language import decimal, mark, tr
from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.moments import Moments
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.words import clock

LANE_PX = 56
NUMBER_PX = 24
NAME_PX, MOST_NAME_PX = 168, 320
NAME_SHARE = 0.24
GAP_PX = 16
BAR_STEP = 3
FIGURES = (mark("First word"), mark("Talked"), mark("To spare"))


def figure_px(look: Look) -> int:
    """Return the width of a figure's column."""
    metrics = QFontMetrics(look.font("note-strong"))
    return max(metrics.horizontalAdvance(tr(name)) for name in FIGURES) + GAP_PX


class Lane(QWidget):
    """A round or take on the axis that all share. A click on its sound seeks in all of them."""

    accessible_role = Role.Slider

    picked = Signal()
    """This one is to be heard."""
    seeked = Signal(float)
    """Seconds on the axis."""

    def __init__(
        self, look: Look, one: Round, track: Track, moments: Moments, longest_s: float
    ) -> None:
        super().__init__()
        self._look, self._round, self._moments = look, one, moments
        self._track, self._longest_s = track, longest_s
        self._peaks: tuple[float, ...] = ()
        self._at_s = 0.0
        self._is_shown = self._is_heard = self._is_dragged = False
        self.radius_px = 8
        self.setFixedHeight(max(LANE_PX, 2 * look.line_px("detail") + 16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(", ".join(part for part in (one.name, one.about) if part))
        self.setToolTip("")
        look.changed.connect(self.update)
        self._say()

    @property
    def accessible_value(self) -> str:
        """What it stands at."""
        return self.accessibleDescription()

    def set_peaks(self, peaks: Sequence[float]) -> None:
        """Show the waveform: the loudest of each of so many equal parts of the take, 0 to 1."""
        self._peaks = tuple(peaks)
        self.update()

    def set_position(self, at_s: float) -> None:
        """Move the playhead."""
        self._at_s = at_s
        self.update()

    def set_place(self, *, is_shown: bool, is_heard: bool) -> None:
        """Say whether its picture stands above, and whether it is heard."""
        self._is_shown, self._is_heard = is_shown, is_heard
        self._say()
        self.update()

    def figures(self) -> tuple[str, str, str]:
        """Return first word, speech and time to spare, as people read them; – where unknown."""
        one = self._round
        return (
            _seconds_words(one.first_word_s),
            "–" if one.speech_s is None else clock(one.speech_s),
            _seconds_words(one.spare_s),
        )

    # --- input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear this round."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Seek on the sound, hear the round elsewhere."""
        sound, point = self._sound(), event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._is_dragged = sound.adjusted(-4, 0, 4, 0).contains(point)
        if self._is_dragged:
            self._seek(point.x())
        else:
            self.picked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the playhead along, if it was taken on the sound."""
        if self._is_dragged:
            self._seek(event.position().toPoint().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the playhead."""
        self._is_dragged = False

    def _seek(self, x: int) -> None:
        sound = self._sound()
        share = min(max((x - sound.left()) / max(1, sound.width()), 0.0), 1.0)
        self.seeked.emit(share * self._longest_s)

    # --- painting

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(NAME_PX + 3 * figure_px(self._look) + 240, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, sound, figures and playhead."""
        painter, look, sound = painter_of(self), self._look, self._sound()
        self._paint_name(painter)
        for part in self._track:
            left, wide = sound.left() + self._wide(part.at_s), self._wide(part.length_s)
            own = QRect(left, sound.top(), wide, sound.height())
            rounded(painter, own, 6, look.colour("sunken"))
            painter.save()
            painter.setClipRect(own)
            self._paint_grounds(painter, own, part)
            self._paint_bars(painter, own, part)
            self._paint_marks(painter, own, part)
            painter.restore()
        self._paint_figures(painter, sound)
        if self._at_s <= self._track[-1].until_s:
            x = sound.left() + self._wide(self._at_s)
            painter.fillRect(x - 1, sound.top() - 2, 2, sound.height() + 4, look.colour("accent"))

    def _paint_name(self, painter: QPainter) -> None:
        look, one = self._look, self._round
        chip = QRect(4, (self.height() - NUMBER_PX) // 2, NUMBER_PX, NUMBER_PX)
        ground = "accent" if self._is_heard else "selected" if self._is_shown else "sunken"
        ink = "on_accent" if self._is_heard else "accent_text" if self._is_shown else "text2"
        rounded(painter, chip, 6, look.colour(ground))
        painter.setPen(look.colour(ink))
        painter.setFont(look.font("note-strong"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(one.number))
        left = chip.right() + 11
        wide = self._name_px() - left - GAP_PX
        lines = [(one.name, "detail-strong", "text")]
        if one.about:
            lines.append((one.about, "detail", "text2"))
        line_px = look.line_px("detail")
        top = (self.height() - line_px * len(lines)) // 2
        for number, (words, size, colour) in enumerate(lines):
            painter.setFont(look.font(size))
            painter.setPen(look.colour(colour))
            room = QRect(left, top + number * line_px, wide, line_px)
            metrics = QFontMetrics(look.font(size))
            short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_grounds(self, painter: QPainter, own: QRect, part: Part) -> None:
        look, begin_s = self._look, part.begin_s
        for span in self._moments.spans:
            if span.kind is PhaseKind.LISTEN or span.kind is PhaseKind.REST:
                colour = "selected" if span.kind is PhaseKind.LISTEN else "line"
                self._fill(painter, own, span.at_s - begin_s, span.until_s - begin_s, colour)
        for one in self._moments.happenings:
            colour = "selected" if one.is_buyer else "stop_tint"
            self._fill(painter, own, one.at_s - begin_s, one.until_s - begin_s, colour)
            x = own.left() + self._wide(one.at_s - begin_s)
            edge = look.colour("accent" if one.is_buyer else "stop_fill")
            painter.fillRect(x, own.top(), 2, own.height(), edge)

    def _fill(self, painter: QPainter, own: QRect, from_s: float, to_s: float, role: str) -> None:
        left = own.left() + self._wide(from_s)
        wide = max(2, self._wide(to_s) - self._wide(from_s))
        painter.fillRect(left, own.top(), wide, own.height(), self._look.colour(role))

    def _paint_bars(self, painter: QPainter, own: QRect, part: Part) -> None:
        a_second = len(self._peaks) / self._moments.length_s if self._moments.length_s else 0.0
        middle = own.center().y() + 1
        for bar in range(own.width() // BAR_STEP):
            x = bar * BAR_STEP
            from_s, to_s = (self._seconds(at) for at in (x, x + BAR_STEP))
            first = int((part.begin_s + from_s) * a_second)
            last = max(first + 1, int((part.begin_s + to_s) * a_second))
            peak = max(self._peaks[first:last], default=0.0)
            half = max(1, round(peak * (own.height() / 2 - 4)))
            role = "text" if part.at_s + from_s < self._at_s else "wave"
            bar_rect = QRect(own.left() + x, middle - half, 2, 2 * half)
            painter.fillRect(bar_rect, self._look.colour(role))

    def _paint_marks(self, painter: QPainter, own: QRect, part: Part) -> None:
        look = self._look
        for one in self._moments.marks:
            if part.begin_s <= one.at_s < part.end_s:
                x = own.left() + self._wide(one.at_s - part.begin_s)
                painter.fillRect(x, own.top(), 1, own.height(), look.colour("accent"))
                icon = look.icon(one.icon, 14, "accent_text", self.devicePixelRatioF())
                painter.drawPixmap(x + 3, own.top() + 2, icon)

    def _paint_figures(self, painter: QPainter, sound: QRect) -> None:
        look = self._look
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text"))
        wide = figure_px(look)
        for number, figure in enumerate(self.figures()):
            room = QRect(sound.right() + GAP_PX + number * wide, 0, wide, self.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, figure)

    # --- where

    def _sound(self) -> QRect:
        name_px = self._name_px()
        wide = self.width() - name_px - 3 * figure_px(self._look) - GAP_PX
        return QRect(name_px, 8, max(40, wide), self.height() - 16)

    def _name_px(self) -> int:
        return min(max(NAME_PX, round(self.width() * NAME_SHARE)), MOST_NAME_PX)

    def _wide(self, seconds: float) -> int:
        return round(seconds / self._longest_s * self._sound().width())

    def _seconds(self, wide: int) -> float:
        return wide / max(1, self._sound().width()) * self._longest_s

    def _say(self) -> None:
        place = tr("heard") if self._is_heard else tr("shown") if self._is_shown else ""
        figures = (
            f"{tr(name)}: {figure}" for name, figure in zip(FIGURES, self.figures(), strict=True)
        )
        self.setAccessibleDescription(", ".join(part for part in (place, *figures) if part))


def _seconds_words(seconds: float | None) -> str:
    return "–" if seconds is None else tr("{seconds} s", seconds=decimal(seconds, 1))
