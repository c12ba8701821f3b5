"""Keys in a row, the most important first: those for which there is no room go, from the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from drillroom.ui.widgets.button import Hint

GAP_PX = 24


class HintRow(QWidget):
    """Shows hints as far as they fit; the list of keys (F1) has them all."""

    def __init__(self, hints: Sequence[Hint]) -> None:
        super().__init__()
        self._hints = tuple(hints)
        self._offered = dict.fromkeys(self._hints, True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        for hint in self._hints:
            row.addWidget(hint)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def offer(self, hint: Hint, *, offered: bool) -> None:
        """Say whether a key does anything now."""
        if offered != self._offered[hint]:
            self._offered[hint] = offered
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        left_px = self.width()
        for hint in self._hints:
            width_px = hint.sizeHint().width()
            fits = self._offered[hint] and width_px <= left_px
            hint.setVisible(fits)
            if self._offered[hint]:  # what comes later is less important, also where it is short
                left_px = left_px - width_px - GAP_PX if fits else 0
