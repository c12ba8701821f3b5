from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.focus_ring import FocusRing


def test_the_ring_stays_at_its_control_while_the_page_scrolls(qtbot, qapp, look: Look):
    window = QWidget()
    qtbot.addWidget(window)
    page, area = QWidget(), QScrollArea(window)
    column = QVBoxLayout(page)
    buttons = [QPushButton(str(number)) for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(page)
    area.setGeometry(QRect(0, 50, 300, 200))
    ring = FocusRing(look, qapp, window)
    window.resize(300, 300)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    buttons[1].setFocus()
    qtbot.waitUntil(ring.isVisible)

    area.verticalScrollBar().setValue(20)
    where = QRect(buttons[1].mapTo(window, QPoint(0, 0)), buttons[1].size())
    assert ring.geometry() == where.adjusted(-4, -4, 4, 4)
    assert ring.mask().boundingRect().translated(ring.pos()).top() >= 50
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not ring.isVisible()
