"""The row below the drills: a recording without a drill, as long as one wants."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.settings import FREE_MINUTES
from drillroom.ui.language import tr
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.segments import Segments
from drillroom.ui.widgets.text import Text

ROW_PX = 64


class FreeRow(QWidget):
    """Says that a free recording is wanted, and how long it may be."""

    wanted = Signal()
    minutes_chosen = Signal(int)

    def __init__(self, look: Look, minutes: int) -> None:
        super().__init__()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(Text(look, tr("Free recording"), "body-strong", elide=True))
        names.addWidget(Text(look, tr("Without a checklist"), "detail", "text2", elide=True))
        names.addStretch(1)
        words = [tr("{minutes} min", minutes=one) for one in FREE_MINUTES]
        self.length = Segments(look, words, FREE_MINUTES.index(minutes), tr("Length"))
        self.length.chosen.connect(lambda index: self.minutes_chosen.emit(FREE_MINUTES[index]))
        self.button = Button(look, tr("Record"), icon="video", key="F")
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        row.addLayout(names, 1)
        row.addWidget(self.length)
        row.addWidget(self.button)
        self.setMinimumHeight(look.px(ROW_PX))
