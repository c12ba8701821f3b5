import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.text import Text

WORDS = "The clock governs the recording, and the recording is what you listen to. " * 3


@pytest.mark.parametrize("size", ["lead-plain", "body", "detail", "note"])
def test_lines_that_wrap_stand_as_far_apart_as_the_look_says(qtbot, look: Look, size: str):
    text = Text(look, WORDS, size, wrap=True)
    qtbot.addWidget(text)

    height_px = text.heightForWidth(240)
    assert height_px % look.line_px(size) == 0
    assert height_px > 2 * look.line_px(size)
    assert text.heightForWidth(480) < height_px


def test_a_narrow_text_in_a_wide_column_asks_for_all_its_lines(qtbot, look: Look):
    page = QWidget()
    qtbot.addWidget(page)
    text = Text(look, WORDS, wrap=True)
    text.setMaximumWidth(200)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(text)

    assert column.heightForWidth(600) == text.heightForWidth(200)


def test_a_line_end_begins_a_line(qtbot, look: Look):
    text = Text(look, "One\nTwo", wrap=True)
    qtbot.addWidget(text)

    assert text.heightForWidth(500) == 2 * look.line_px("body")
