"""What a briefing says of a drill's clock."""

from dataclasses import replace

from drillroom.drills.shelf import built_in_pack
from drillroom.ui.briefing.facts import clock_fact


def test_a_demonstration_is_promised_for_after_ones_own_take():
    drill = built_in_pack().drills[0]
    assert "demonstration" not in clock_fact(drill)
    shown = replace(drill, demonstration="demonstrations/one")
    assert clock_fact(shown).endswith("A demonstration opens after your own take.")
