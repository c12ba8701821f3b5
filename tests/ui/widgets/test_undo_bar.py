"""The bar that takes back what was just done, by its button or by Ctrl+Z."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from drillroom.ui.keys_sheet import keys_of
from drillroom.ui.look import Look
from drillroom.ui.widgets.notices import UndoBar

CTRL = Qt.KeyboardModifier.ControlModifier


class Screen(QWidget):
    """A screen with a place for the focus, two fields, and the bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.place, self.line, self.text = QWidget(), QLineEdit(), QPlainTextEdit()
        self.place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        for part in (self.place, self.line, self.text):
            column.addWidget(part)
        self.undo = UndoBar(look, self)
        self.undone = 0
        self.undo.undone.connect(self._on_undone)

    def _on_undone(self) -> None:
        self.undone += 1


@pytest.fixture
def screen(qtbot, look: Look) -> Screen:
    screen = Screen(look)
    qtbot.addWidget(screen)
    screen.resize(800, 600)
    screen.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=2000)
    return screen


def test_ctrl_z_undoes_once_while_the_bar_is_shown(qtbot, screen: Screen):
    screen.place.setFocus()
    qtbot.keyClick(screen.place, Qt.Key.Key_Z, CTRL)
    assert screen.undone == 0
    screen.undo.offer("Take 2 discarded.")
    for _ in range(2):
        qtbot.keyClick(screen.place, Qt.Key.Key_Z, CTRL)
    assert screen.undone == 1
    assert not screen.undo.isVisible()


@pytest.mark.parametrize("kind", ["line", "text"])
def test_a_field_in_focus_undoes_what_was_typed_there_first(qtbot, screen: Screen, kind: str):
    field: QLineEdit | QPlainTextEdit = getattr(screen, kind)
    field.setFocus()
    qtbot.keyClicks(field, "x")
    screen.undo.offer("Take 2 discarded.")

    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    said = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert (said, screen.undone) == ("", 0)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert screen.undone == 1


def test_the_keys_sheet_says_what_ctrl_z_does_while_the_bar_is_shown(screen: Screen):
    assert "Ctrl+Z" not in dict(keys_of(screen))
    screen.undo.offer("The Funnel, take 2 is a draft again.", "Finish again")
    assert dict(keys_of(screen))["Ctrl+Z"] == "Finish again"
