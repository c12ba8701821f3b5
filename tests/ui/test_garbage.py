import gc
import threading

from PySide6.QtCore import QObject

from drillroom.ui.garbage import Garbage


class Held(QObject):
    """Holds itself, so that only a collector finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def allocate() -> None:
    kept: list[list[object]] = [[] for _ in range(50_000)]
    kept.clear()


def test_qt_objects_are_collected_on_the_main_thread_alone(qtbot):
    gc.collect()
    garbage = Garbage()
    assert not gc.isenabled()
    gone_on: list[threading.Thread] = []
    held = Held()
    held.destroyed.connect(lambda: gone_on.append(threading.current_thread()))
    del held

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join(10)
    assert not gone_on
    kept = [[] for _ in range(5_000)]  # more than Python allows before it collects
    qtbot.waitUntil(lambda: bool(gone_on), timeout=5000)
    assert gone_on == [threading.main_thread()]
    assert kept
    garbage.deleteLater()
