"""How the limits of the pack that ships are said, in the briefing and in the review."""

import pytest

from drillroom.drills.shelf import built_in_pack
from drillroom.ui.limits import goal_of, name_of


@pytest.mark.parametrize(
    ("drill_id", "words"),
    [
        ("the-funnel", "Time to spare: at least 1 s, in all 3"),
        ("the-funnel", "Answered yes: at least 5 of 6 items"),
        ("headline-first", "The answer itself: within 10 s, in 4 of 5"),
        ("headline-first", "Pause before you answer: 0.5 to 3 s, 4 times"),
        ("talk-clock", "Your share of the talk: at most 50 %"),
        ("talk-clock", "Buzzers: none"),
        ("hold-the-silence", "Silent in: Hold: not a word, in 5 of 6"),
        ("questions-only", "A question: 6 to 10"),
        ("the-last-twenty", "The ask: 20 to 5 s before the end"),
        ("the-last-twenty", "Silence after: The ask: at least 3 s"),
        ("the-last-twenty", "Named date, person and action: yes"),
    ],
)
def test_a_limit_is_said_with_its_name_and_its_goal(drill_id: str, words: str):
    drill = built_in_pack().drill(drill_id)
    assert drill is not None

    assert words in [f"{name_of(drill, one)}: {goal_of(drill, one)}" for one in drill.thresholds]


def test_no_two_limits_of_a_drill_read_alike():
    for drill in built_in_pack().drills:
        said = [name_of(drill, one) + goal_of(drill, one) for one in drill.thresholds]
        assert len(said) == len(set(said))
