import pytest
from PySide6.QtGui import QFontMetrics

from drillroom.drills.shelf import built_in_pack
from drillroom.ui.look import Look
from drillroom.ui.widgets.checklist import two_lines

ROOM_PX = 270
"""Beside the answers, in a window of 1280 pixels."""


def test_every_item_of_the_pack_is_whole_in_two_lines(look: Look):
    metrics = QFontMetrics(look.font("detail"))

    for item in (item for drill in built_in_pack().drills for item in drill.items):
        assert " ".join(two_lines(item.text, metrics, ROOM_PX)).rstrip() == item.text


@pytest.mark.parametrize("text", ["word " * 40, "w" * 300])
def test_what_does_not_fit_in_two_lines_is_cut_at_its_end(look: Look, text: str):
    metrics = QFontMetrics(look.font("detail"))

    first, second = two_lines(text, metrics, ROOM_PX)

    assert max(metrics.horizontalAdvance(line) for line in (first, second)) <= ROOM_PX + 1
    assert f"{first}{second}".endswith("…")
