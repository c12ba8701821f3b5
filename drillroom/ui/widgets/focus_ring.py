"""The focus ring: one overlay above everything, two pixels away from the control in focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.paint import painter_of, rounded

GAP = 2
WIDTH = 2


class FocusRing(QWidget):
    """Follows the keyboard focus inside one window."""

    def __init__(self, look: Look, app: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._follow)
        look.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep beside the control when it moves, changes its size, or goes."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        elif event.type() in {QEvent.Type.Hide, QEvent.Type.Destroy}:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        radius = getattr(self._target, "radius_px", 8) + 4
        rounded(painter_of(self), self.rect(), radius, None, self._look.colour("accent"), WIDTH)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
        inside = new is not None and self._window.isAncestorOf(new)
        self._target = new if inside else None
        if self._target is None:
            self.hide()
            return
        self._target.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible() or target is self._window:
            self.hide()
            return
        corner = target.mapTo(self._window, QPoint(0, 0))
        rect = QRect(corner, target.size()).adjusted(-4, -4, 4, 4)
        self.setGeometry(rect)
        self.raise_()
        self.show()
        self.update()
