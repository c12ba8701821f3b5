"""The keys of marks under a timeline."""

import pytest

from drillroom.drills.shelf import built_in_pack
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Hint
from drillroom.ui.widgets.mark_keys import MarkKeys


@pytest.mark.parametrize(("width_px", "has_words"), [(1200, True), (736, False)])
def test_words_that_do_not_fit_are_left_out_whole(
    qtbot, look: Look, width_px: int, has_words: bool
):
    keys = MarkKeys(look)
    qtbot.addWidget(keys)
    keys.resize(width_px, 28)
    keys.show()
    keys.set_keys(built_in_pack().tags, has_marks=False, on_mine=False)

    hints = [hint for hint in keys.findChildren(Hint) if hint.isVisible()]
    assert len(hints) == len(built_in_pack().tags)
    assert all(bool(hint.word) is has_words for hint in hints)
    layout = keys.layout()
    assert layout is not None
    layout.activate()
    assert all(hint.width() >= hint.sizeHint().width() for hint in hints)
