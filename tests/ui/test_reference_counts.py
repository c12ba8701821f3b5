"""PySide6 6.12.0 drops a reference to None with each round of its event loop, until the process
aborts. The versions that `pyproject.toml` allows do not; this stays here for the day they change.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

ROUNDS = 2_000
FEW = ROUNDS // 10
"""Some names come and go while a test runs; a leak of one a round is ten times as many."""

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="from 3.12 on None, True and False are immortal"
)


class Told(QObject):
    """Sends and receives what the app's signals carry."""

    told = Signal(object)
    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.told.connect(self._on_told)
        self.answered.connect(self._on_answered)

    def _on_told(self, _nothing: object) -> None:
        self.heard += 1

    def _on_answered(self, _yes: bool) -> None:
        self.heard += 1


class Painted(QWidget):
    """Counts its own paints."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0
        self.resize(40, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.end()
        self.paints += 1


def moved(round_: Callable[[], object]) -> dict[str, int]:
    """Return by how much the reference counts have moved after many rounds."""
    for _ in range(50):
        round_()  # whatever is made once is made now
    before = {str(one): sys.getrefcount(one) for one in (None, True, False)}
    for _ in range(ROUNDS):
        round_()
    return {str(one): sys.getrefcount(one) - before[str(one)] for one in (None, True, False)}


@pytest.fixture
def round_(qtbot: QtBot) -> Iterator[Callable[[], None]]:
    """One round of the event loop with a signal, a paint and a timer in it."""
    told, painted, timer = Told(), Painted(), QTimer()
    qtbot.addWidget(painted)
    painted.show()
    ticks: list[int] = []
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(0)

    def one_round() -> None:
        told.told.emit(None)
        told.answered.emit(True)  # a signal has no names for what it carries
        told.answered.emit(False)
        painted.repaint()
        QCoreApplication.processEvents()

    yield one_round
    timer.stop()
    assert painted.paints >= ROUNDS
    assert told.heard >= 3 * ROUNDS
    assert len(ticks) >= ROUNDS // 2


def test_two_thousand_rounds_leave_the_reference_counts_where_they_were(round_):
    assert all(abs(by) < FEW for by in moved(round_).values())


def test_the_control_that_keeps_one_reference_a_round_is_found(round_):
    def leaking() -> None:
        round_()
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))

    assert moved(leaking)["None"] >= ROUNDS - FEW
