"""When somebody would speak in a preview: a strip as long as the drill, to draw on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.drills.model import Drill, PhaseKind
from drillroom.live.rehearsed import merged, without
from drillroom.takes.model import Run
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.shell import keeps

HEIGHT_PX = 36
STEP_S = 1.0
_SPEECH = mark("{spoken} s of speech in {whole} s; speech at {here} s")
_SILENCE = mark("{spoken} s of speech in {whole} s; silence at {here} s")
_KEYS = (int(Qt.Key.Key_Left), int(Qt.Key.Key_Right), int(Qt.Key.Key_Space))


class SpeechStrip(QWidget):
    """Drag over silence to draw speech, over speech to wipe it away.

    With the keyboard: arrows move by a second, Space speaks or is silent in it.
    """

    accessible_role = Role.Slider

    drawn = Signal(object)  # tuple of Run
    """The person drew."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drill: Drill | None = None
        self._runs: tuple[Run, ...] = ()
        self._before: tuple[Run, ...] = ()
        self._drag: tuple[float, float] | None = None
        self._wipes = False
        self._cursor_s = 0.0
        self._at_s = 0.0
        self.radius_px = 6
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setToolTip(tr("Drag to draw speech; drag over speech to wipe it away"))
        self._say()
        look.changed.connect(self.update)

    @property
    def accessible_value(self) -> str:
        """What it stands at."""
        return self.accessibleDescription()

    @property
    def runs(self) -> tuple[Run, ...]:
        """When somebody speaks."""
        return self._runs

    def show_speech(self, drill: Drill, runs: tuple[Run, ...]) -> None:
        """Show the speech in a take of *drill*."""
        self._drill, self._runs = drill, runs
        self._cursor_s = min(self._cursor_s, drill.seconds - STEP_S)
        self._say()
        self.update()

    def set_position(self, at_s: float) -> None:
        """Show how far the preview is."""
        if self._x(at_s) != self._x(self._at_s):
            self.update()
        self._at_s = at_s

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, HEIGHT_PX)

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the screen while it has the focus."""
        return keeps(event, *_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, and speak or be silent for a second."""
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step_s = STEP_S if key == Qt.Key.Key_Right else -STEP_S
            self._cursor_s = min(max(0.0, self._cursor_s + step_s), self._length_s - STEP_S)
            self._say()
            self.update()
        elif key == Qt.Key.Key_Space:
            self._stroke(self._runs, self._cursor_s, self._cursor_s + STEP_S)
            self.drawn.emit(self._runs)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, or to wipe where there is speech."""
        at_s = self._seconds(event.position().x())
        self._before, self._drag = self._runs, (at_s, at_s)
        self._wipes = self._speaks_at(at_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw as far as the pointer is."""
        if self._drag is not None:
            self._drag = (self._drag[0], self._seconds(event.position().x()))
            self._stroke(self._before, *sorted(self._drag), wipes=self._wipes)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell what was drawn."""
        if self._drag is not None and self._runs != self._before:
            self.drawn.emit(self._runs)
        self._drag = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint phases, speech, the place of the keyboard and of the preview."""
        painter, look = painter_of(self), self._look
        rounded(painter, self.rect(), 6, look.colour("sunken"))
        if self._drill is None:
            return
        began_s = 0.0
        for phase in self._drill.phases:
            left, right = self._x(began_s), self._x(began_s + phase.seconds)
            if phase.kind is PhaseKind.SPEAK:
                ground = QRect(left, 0, max(1, right - left - 2), self.height())
                painter.fillRect(ground, look.colour("selected"))
            began_s += phase.seconds
        for begin_s, end_s in self._runs:
            left, right = self._x(begin_s), self._x(end_s)
            bar = QRect(left, 8, max(2, right - left), self.height() - 16)
            rounded(painter, bar, 3, look.colour("accent"))
        if self.hasFocus():
            left, right = self._x(self._cursor_s), self._x(self._cursor_s + STEP_S)
            painter.fillRect(QRect(left, self.height() - 4, max(3, right - left), 4),
                             look.colour("text"))  # fmt: skip
        painter.fillRect(QRect(self._x(self._at_s), 0, 2, self.height()), look.colour("text"))

    def _stroke(
        self, runs: tuple[Run, ...], begin_s: float, end_s: float, *, wipes: bool | None = None
    ) -> None:
        is_wiped = self._speaks_at((begin_s + end_s) / 2) if wipes is None else wipes
        self._runs = (
            without(runs, begin_s, end_s) if is_wiped else merged([*runs, (begin_s, end_s)])
        )
        self._say()
        self.update()

    def _speaks_at(self, at_s: float) -> bool:
        return any(begin_s <= at_s < end_s for begin_s, end_s in self._runs)

    @property
    def _length_s(self) -> float:
        return self._drill.seconds if self._drill is not None else STEP_S

    def _x(self, at_s: float) -> int:
        return round(self.width() * at_s / self._length_s)

    def _seconds(self, x: float) -> float:
        at_s = self._length_s * x / max(1, self.width())
        return round(min(max(0.0, at_s), self._length_s), 1)

    def _say(self) -> None:
        spoken_s = sum(end_s - begin_s for begin_s, end_s in self._runs)
        said = tr(
            _SPEECH if self._speaks_at(self._cursor_s) else _SILENCE,
            spoken=f"{spoken_s:.0f}",
            whole=f"{self._length_s:.0f}",
            here=f"{self._cursor_s:.0f}",
        )
        self.setAccessibleName(tr("Speech in the preview"))
        self.setAccessibleDescription(said)
