"""What leaves Drillroom as files for other programs."""

from pathlib import Path

import av
import pytest

from tests.journeys.person import Person
from tests.rig.truth import boxes

DEMO = ("--camera", "demo", "--mic", "demo")


@pytest.fixture
def ana(tmp_path: Path) -> Person:
    return Person(tmp_path / "ana")


def test_takes_and_reviews_are_exported_as_tables(tmp_path: Path, ana: Person):
    take = ana.ask("record", "--free", "1", "--camera", "none", "--mic", "demo")["take"]
    path = tmp_path / "takes.csv"
    answer = ana.ask("export", "takes", "--to", str(path))
    assert answer == {"file": str(path), "rows": 1}
    head, row = path.read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("take,created,pack,version,drill,title")
    assert row.startswith(take)
    ana.type("review", take, "--well", "Short")
    ana.type("export", "reviews", "--to", str(tmp_path / "reviews.csv"))
    assert "Short" in (tmp_path / "reviews.csv").read_text(encoding="utf-8-sig")
    ana.type("export", "nothing", "--to", str(path), code=2)
    ana.type("export", "takes", "--to", str(tmp_path / "no" / "x.csv"), code=1)


def test_a_take_is_saved_as_a_video_in_one_piece_with_its_index_first(tmp_path: Path, ana: Person):
    take = ana.ask("record", "--free", "2", *DEMO)
    path = tmp_path / "for the team.mp4"
    answer = ana.ask("export", "video", take["take"], "--to", str(path))
    assert answer == {"file": str(path), "take": take["take"]}
    found = boxes(path)
    assert found.index("moov") < found.index("mdat")
    assert "moof" not in found
    with av.open(str(path)) as saved:
        assert {stream.type for stream in saved.streams} == {"video", "audio"}
        assert (saved.duration or 0) / 1e6 == pytest.approx(take["seconds"], abs=0.1)
    assert list(tmp_path.glob("*.part")) == []
    (tmp_path / "ana" / "takes" / take["take"] / "take.mp4").unlink()
    ana.type("export", "video", take["take"], "--to", str(path), code=1)
    assert "no recording any more" in ana.said
    ana.type("export", "video", "--to", str(path), code=2)
    ana.type("export", "takes", take["take"], "--to", str(path), code=2)
    ana.type("export", "video", take["take"], "--to", str(tmp_path / "no" / "x.mp4"), code=1)
