import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from drillroom.ui.look import Look
from drillroom.ui.tour import Stop, Tour


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    made.resize(1024, 640)
    for x in (20, 700):
        button = QPushButton("there", made)
        button.setGeometry(x, 40, 200, 40)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def tour(look: Look, window: QWidget) -> Tour:
    left, right = window.findChildren(QPushButton)
    return Tour(
        look,
        window,
        [
            Stop("Left", "What stands left.", lambda: left),
            Stop("Right", "What stands right.", lambda: right),
            Stop("Nowhere", "It is about everything.", lambda: None),
        ],
    )


def card(shown: Tour) -> QRect:
    return shown._card.geometry()


def test_enter_goes_from_stop_to_stop_and_ends_the_tour(qtbot, look: Look, window: QWidget):
    shown = tour(look, window)
    assert shown.next_button.hasFocus()
    assert shown.accessibleName() == "Left. What stands left."
    titles = []
    for _ in range(2):
        qtbot.keyClick(shown.next_button, Qt.Key.Key_Return)
        titles.append(shown.accessibleName().split(".")[0])

    assert titles == ["Right", "Nowhere"]
    assert not shown.skip_button.isVisible()
    with qtbot.waitSignal(shown.closed, timeout=1000):
        qtbot.keyClick(shown.next_button, Qt.Key.Key_Return)


def test_esc_skips_the_rest(qtbot, look: Look, window: QWidget):
    shown = tour(look, window)

    with qtbot.waitSignal(shown.closed, timeout=1000):
        qtbot.keyClick(shown.next_button, Qt.Key.Key_Escape)


def test_the_card_stands_in_the_window_and_never_on_what_it_is_about(
    qtbot, look: Look, window: QWidget
):
    shown = tour(look, window)
    for button in window.findChildren(QPushButton)[:2]:
        assert shown.rect().contains(card(shown))
        assert not card(shown).intersects(QRect(button.pos(), button.size()))
        shown.next_button.click()
    window.resize(700, 480)
    assert shown.rect() == window.rect()
    assert shown.rect().contains(card(shown))


def test_tab_stays_on_the_card(qtbot, look: Look, window: QWidget):
    shown = tour(look, window)
    qtbot.keyClick(shown.next_button, Qt.Key.Key_Tab)
    assert shown.skip_button.hasFocus()
    qtbot.keyClick(shown.skip_button, Qt.Key.Key_Tab)
    assert shown.next_button.hasFocus()
    assert window.childAt(QPoint(100, 60)) is shown  # the window below cannot be clicked


def test_what_takes_the_focus_below_gives_it_back(qtbot, look: Look, window: QWidget):
    shown = tour(look, window)
    window.findChildren(QPushButton)[0].setFocus()
    shown.refresh()

    qtbot.waitUntil(shown.next_button.hasFocus, timeout=1000)
