"""The focus ring: one overlay above everything, two pixels away from the control in focus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

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
        self._watched: list[QWidget] = []
        """The target and all that it stands in: a page that scrolls moves only the page."""
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
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        inside = new is not None and self._window.isAncestorOf(new)
        self._target = new if inside else None
        self._watched = [*_up_to(self._target, self._window)]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        target = self._target
        wants = getattr(target, "has_ring", True)
        if target is None or not wants or not target.isVisible() or target is self._window:
            self.hide()
            return
        rect = _within(target, self._window).adjusted(-4, -4, 4, 4)
        shown = rect
        for widget in self._watched:
            if isinstance(widget, QScrollArea):
                shown &= _within(widget.viewport(), self._window)
        self.setGeometry(rect)
        self.setMask(QRegion(shown.translated(-rect.topLeft())))
        self.raise_()
        self.setVisible(not shown.isEmpty())
        self.update()


def _up_to(target: QWidget | None, window: QWidget) -> Iterator[QWidget]:
    while target is not None and target is not window:
        yield target
        target = target.parentWidget()


def _within(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
