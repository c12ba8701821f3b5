from pathlib import Path

import pytest

from drillroom.errors import DrillroomError
from drillroom.live.keys import KeyPress, read_keys


def test_presses_are_read_in_order_of_time(tmp_path: Path):
    path = tmp_path / "keys"
    path.write_text("# marks\n12.5 1\n\n3 N\n20 esc\n")

    assert read_keys(path) == (KeyPress(3, "n"), KeyPress(12.5, "1"), KeyPress(20, "esc"))


@pytest.mark.parametrize("line", ["1", "x 1", "1 z", "-1 1", "inf 1", "nan 2", "1 2 3"])
def test_a_line_of_another_form_is_named(tmp_path: Path, line: str):
    path = tmp_path / "keys"
    path.write_text(f"1 1\n{line}\n")

    with pytest.raises(DrillroomError, match="keys line 2"):
        read_keys(path)
