from itertools import pairwise

from PySide6.QtGui import QFontMetrics

from drillroom.drills.shelf import built_in_pack
from drillroom.ui.look import Look
from drillroom.ui.record.band import balanced
from drillroom.ui.telling import pages_of
from drillroom.ui.zones import ASK, light_at, position_s, zones


def test_the_stretches_of_every_drill_cover_its_clock_without_gaps():
    for drill in built_in_pack().drills:
        cut = zones(drill)
        assert cut[0].from_s == 0
        assert cut[-1].until_s == drill.seconds
        assert all(one.until_s == other.from_s for one, other in pairwise(cut))


def test_the_stretch_for_the_ask_says_so_whatever_the_lights_say():
    drill = built_in_pack().drill("the-last-twenty")
    assert drill is not None
    talk = drill.phases[1]

    assert [light_at(drill, talk, at_s) for at_s in (0, 30, 40, 69, 70, 89)] == [
        *("", "green", "amber", "amber", ASK, ASK)
    ]


def test_a_phase_left_early_or_overrun_keeps_the_needle_in_its_own_stretch():
    drill = built_in_pack().drill("the-last-twenty")
    assert drill is not None

    assert position_s(drill, 0, 25) == 20
    assert position_s(drill, 1, -1) == 20
    assert position_s(drill, 1, 5) == 25


def test_every_card_and_buyer_line_of_the_pack_is_whole_in_two_lines_of_the_smallest_window(
    look: Look,
):
    font = look.font("cue")
    font.setPixelSize(66)
    cards = [card for d in built_in_pack().drills for phase in d.phases for card in phase.cards]

    lines = [line for d in built_in_pack().drills for line in d.buyer]
    pages = [page for line in lines for saying in line.sayings for page in pages_of(saying.text)]

    for card in cards + [f"“{page}”" for page in pages]:
        assert " ".join(balanced(card, QFontMetrics(font), 652)) == card
