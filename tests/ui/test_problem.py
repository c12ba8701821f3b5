import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QWidget

from drillroom.errors import SyncError
from drillroom.paths import Home
from drillroom.ui.background import Background
from drillroom.ui.look import Look
from drillroom.ui.problem import CrashDialog, CrashWatch, watch_for_crashes


class Window(QWidget):
    is_closed = False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.is_closed = True


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def watch(qapp, window: Window, look: Look, home: Home) -> Iterator[CrashWatch]:
    made = watch_for_crashes(qapp, window, look, home)
    yield made
    made.close()


def bug(number: int = 0) -> ZeroDivisionError:
    try:
        1 / number
    except ZeroDivisionError as exc:
        return exc
    raise AssertionError


def raised(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def dialog_of(qtbot, watch: CrashWatch) -> CrashDialog:
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    return watch.dialog


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_a_bug_is_logged_and_shown_with_what_is_safe_and_where_the_log_is(
    qtbot, watch: CrashWatch, home: Home, caplog
):
    raised(bug())
    dialog = dialog_of(qtbot, watch)

    words = said(dialog)
    assert "Something unexpected happened" in words
    assert "What was recorded is kept" in words
    assert str(home.logs) in words
    assert "ZeroDivisionError in test_problem.py" in words
    assert "Traceback" in caplog.text
    assert dialog.windowTitle().endswith("Drillroom")


def test_the_person_goes_on_by_key_and_the_same_bug_is_not_shown_again(qtbot, watch: CrashWatch):
    raised(bug())
    dialog = dialog_of(qtbot, watch)
    assert dialog.focusWidget() is dialog.go_on_button
    qtbot.keyClick(dialog.go_on_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: watch.dialog is None)

    raised(bug())
    raised(ValueError("another one"))
    dialog = dialog_of(qtbot, watch)
    assert "ValueError" in said(dialog)


def test_a_bug_during_the_dialog_is_only_logged(qapp, qtbot, watch: CrashWatch, caplog):
    raised(bug())
    dialog = dialog_of(qtbot, watch)
    raised(ValueError("another one"))
    qapp.processEvents()

    assert watch.dialog is dialog
    assert "ValueError" in caplog.text


def test_a_bug_in_a_thread_and_in_a_job_reach_the_same_dialog(qtbot, watch: CrashWatch):
    thread = threading.Thread(target=bug, args=("no number",), name="a thread")
    thread.start()
    thread.join(5)
    dialog = dialog_of(qtbot, watch)
    dialog.go_on_button.click()
    qtbot.waitUntil(lambda: watch.dialog is None)

    background = Background(watch.on_crash)
    background.run("library", lambda: bool([].pop()))
    dialog = dialog_of(qtbot, watch)
    background.close()
    assert "IndexError" in said(dialog)


def test_a_problem_that_nobody_shows_is_told_in_its_own_words(qtbot, watch: CrashWatch):
    watch.on_crash(SyncError("The shared folder is full", remedy="Make room there."))
    dialog = dialog_of(qtbot, watch)

    assert "The shared folder is full" in said(dialog)
    assert "Make room there." in said(dialog)


def test_quit_closes_the_window_so_that_screens_let_their_devices_go(
    qtbot, watch: CrashWatch, window: Window
):
    raised(bug())
    dialog = dialog_of(qtbot, watch)
    dialog.quit_button.click()

    assert window.is_closed


def test_warnings_of_qt_are_in_the_log(watch: CrashWatch, caplog):
    qWarning("a picture is missing")

    assert ("drillroom.qt", logging.WARNING, "a picture is missing") in caplog.record_tuples


def test_after_the_window_the_hooks_are_given_back(qapp, window: Window, look: Look, home: Home):
    before = sys.excepthook, threading.excepthook
    watch_for_crashes(qapp, window, look, home).close()

    assert (sys.excepthook, threading.excepthook) == before
