"""The drill's clock as a picture: one bar a phase, as wide as its seconds."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drillroom.drills.model import Drill, Phase, PhaseKind
from drillroom.ui.language import mark, tr
from drillroom.ui.look import Look
from drillroom.ui.roles import Role
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.words import clock, plain

GAP = 3
PHASE_WORDS = {
    PhaseKind.PREP: mark("prepare"),
    PhaseKind.SPEAK: mark("speak"),
    PhaseKind.LISTEN: mark("listen"),
    PhaseKind.REST: mark("rest"),
}

_INKS = {PhaseKind.SPEAK: "canvas", PhaseKind.LISTEN: "on_accent"}
"""Of the time in a large bar."""


class Strip(QWidget):
    """8 high in rows, 12 in the hero, 40 with times in the briefing."""

    accessible_role = Role.Graphic

    def __init__(
        self, look: Look, drill: Drill, height_px: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._drill = look, drill
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()
        look.changed.connect(self.update)

    def set_drill(self, drill: Drill) -> None:
        """Show another drill's clock."""
        self._drill = drill
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, 152 at least."""
        return QSize(152, self.height())

    def spans(self) -> list[tuple[Phase, QRect]]:
        """Return each phase with its place in the strip."""
        phases = self._drill.phases
        room = self.width() - GAP * (len(phases) - 1)
        total = self._drill.seconds
        spans, passed = [], 0.0
        for index, phase in enumerate(phases):
            left = round(room * passed / total) + GAP * index
            passed += phase.seconds
            right = round(room * passed / total) + GAP * index
            spans.append((phase, QRect(left, 0, max(2, right - left), self.height())))
        return spans

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint one bar a phase."""
        painter = painter_of(self)
        for phase, rect in self.spans():
            if self.height() >= 40:
                self._paint_large(painter, phase, rect)
            else:
                rounded(painter, rect, 2, self._look.colour(_role(phase, "text2")))

    def _paint_large(self, painter: QPainter, phase: Phase, rect: QRect) -> None:
        is_prep = phase.kind is PhaseKind.PREP
        ground = self._look.colour("sunken" if is_prep else _role(phase, "text"))
        edge = self._look.colour("edge") if is_prep else None
        rounded(painter, rect, 6, ground, edge)
        if rect.width() < 44:
            return
        painter.setFont(self._look.font("body-strong"))
        painter.setPen(self._look.colour(_INKS.get(phase.kind, "text2")))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, clock(phase.seconds))

    def _name(self) -> None:
        phases = [f"{plain(p.seconds)} s {tr(PHASE_WORDS[p.kind])}" for p in self._drill.phases]
        self.setAccessibleName(tr("Clock: {phases}", phases=", ".join(phases)))


def _role(phase: Phase, speak: str) -> str:
    if phase.kind is PhaseKind.SPEAK:
        return speak
    return "accent" if phase.kind is PhaseKind.LISTEN else "line"
