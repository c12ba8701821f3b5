"""The paper of a take as somebody means harm with it: refused, or measured like any other."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drillroom.drills.copy import drill_to_text
from drillroom.drills.model import Pack
from drillroom.drills.shelf import built_in_pack
from drillroom.errors import ParcelError
from drillroom.sync.finish import paper_of
from drillroom.sync.format.papers import TakePaper, read_take_paper, take_papers
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.outcome import outcome, standing
from tests.sync.hostile import as_bytes, bent
from tests.sync.people import Person

KINDS = ("phase", "light", "card", "mark", "fault", "end", "buyer", "run", "pause", "import")
TIMES = st.sampled_from([0, 0.5, 1, 3, 7, 20, 60, 86_400])


@pytest.fixture
def paper(ana: Person) -> TakePaper:
    take = ana.record(b"not really a film")
    ana.answer_all(take)
    with ana.library() as library:
        return paper_of(library, take, "Ana Ferreira")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return built_in_pack()


def keys_of(paper: TakePaper) -> dict[str, Any]:
    keys = json.loads(take_papers(paper)["take.json"])
    assert isinstance(keys, dict)
    return keys


def read(paper: TakePaper, keys: dict[str, Any]) -> TakePaper:
    return read_take_paper(as_bytes(keys), paper.take)


def measure_all(attempt: Attempt) -> None:
    """Compute whatever any screen or command does of a take that somebody sent."""
    json.dumps(measures(attempt), allow_nan=False)
    outcome(attempt)
    for threshold in attempt.drill.thresholds:
        standing(threshold, attempt)


@st.composite
def attempts(draw: st.DrawFn, pack: Pack) -> dict[str, Any]:
    """Return keys of a paper: a drill of the pack, and what nobody can have done in it."""
    drill = draw(st.sampled_from(pack.drills))
    ids = [phase.id for phase in drill.phases] + [tag.id for tag in drill.tags]
    names = st.sampled_from([*ids, *(line.id for line in drill.buyer), "red", "clock", ""])
    entry = st.fixed_dictionaries(
        {"at_s": TIMES, "kind": st.sampled_from(KINDS), "id": names},
        optional={"until_s": TIMES, "by": st.sampled_from(["loudspeaker", "x"])},
    )
    mark = st.fixed_dictionaries({"at_s": TIMES, "tag": names}, optional={"until_s": TIMES})
    return {
        "drill": json.loads(drill_to_text(pack.id, pack.version, drill)),
        "version": pack.version,
        "seconds": draw(st.sampled_from([0, 1e-9, 1, 5, 86_400])),
        "timeline": draw(st.lists(entry, max_size=12)),
        "speech": draw(st.none() | st.just([[2 * n, 2 * n + 1] for n in range(9)])),
        "ticks": draw(st.just({item.id: True for item in drill.items}) | st.just({})),
        "marks": draw(st.lists(mark, max_size=3)),
    }


@bent(40)
@given(data=st.data())
def test_a_take_that_nobody_can_have_recorded_is_refused_or_measured(
    paper: TakePaper, pack: Pack, data: st.DataObject
) -> None:
    keys, odd = keys_of(paper), data.draw(attempts(pack))
    keys["certificate"]["speech"] = odd.pop("speech")
    keys["review"] |= {"ticks": odd.pop("ticks"), "marks": odd.pop("marks")}
    try:
        come = read(paper, keys | odd)
    except ParcelError:
        return
    measure_all(come.attempt)
    take_papers(come)  # whatever was let in can be shown


@pytest.mark.parametrize(("kind", "until_s"), [("mark", 5), ("mark", 4), ("buyer", 4), ("card", 4)])
def test_what_ends_before_it_begins_is_refused(paper: TakePaper, kind: str, until_s: float) -> None:
    keys = keys_of(paper)
    keys["timeline"] = [{"at_s": 5, "kind": kind, "id": "ask", "until_s": until_s}]
    with pytest.raises(ParcelError, match="on its timeline ends"):
        read(paper, keys)


def test_a_buyer_line_behind_the_end_of_the_take_has_no_length(paper: TakePaper) -> None:
    keys = keys_of(paper)
    keys["certificate"]["speech"] = [[0, 1]]
    keys["seconds"] = 5
    keys["timeline"] = [{"at_s": 6, "kind": "buyer", "id": "a", "until_s": 7}]
    come = read(paper, keys)
    assert come.attempt.buyer_lines() == [(6, 6)]
    assert "talk_percent" not in measures(come.attempt)


@pytest.mark.parametrize("kind", ["phase", "buyer", "mark"])
def test_more_of_a_kind_than_a_take_can_have_is_refused(paper: TakePaper, kind: str) -> None:
    """Measuring goes over all of one kind for each of another: it would not come to an end."""
    keys = keys_of(paper)
    keys["timeline"] = [{"at_s": 1, "kind": kind, "id": "ask"}] * 500
    assert len(read(paper, keys).timeline) == 500
    keys["timeline"] *= 2
    with pytest.raises(ParcelError, match="more of one kind"):
        read(paper, keys)


def test_more_runs_of_speech_than_a_take_can_have_are_refused(paper: TakePaper) -> None:
    keys = keys_of(paper)
    keys["certificate"]["speech"] = [[n, n + 0.5] for n in range(5_001)]
    with pytest.raises(ParcelError, match="more runs of speech"):
        read(paper, keys)


def test_a_take_cannot_bring_the_review_of_its_manager_along(paper: TakePaper) -> None:
    keys = keys_of(paper)
    keys["review"] |= {"role": "manager", "by": "Ben Okoro", "well": "The best I ever saw."}
    with pytest.raises(ParcelError, match="not the rep's own"):
        read(paper, keys)
