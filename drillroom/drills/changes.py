"""What a rep would notice between two versions of a pack, in words. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drillroom.drills.model import BuyerLine, Drill, Item, Pack, Variant
from drillroom.drills.reader import seconds_text

MOST_NAMED = 3
"""So many drills or items are named; of more there is a number."""
NOTHING = "Nothing that you would notice."


def changes(before: Pack, now: Pack) -> tuple[str, ...]:
    """Return what changed from *before* to *now*, one sentence each, the biggest first."""
    there = {drill.id: drill for drill in before.drills}
    new = [drill for drill in now.drills if drill.id not in there]
    gone = [drill for drill in before.drills if now.drill(drill.id) is None]
    found: list[str] = []
    if new:
        found.append(f"New: {_named([drill.title for drill in new], 'drills')}.")
    if gone:
        found.append(f"Gone: {_named([drill.title for drill in gone], 'drills')}.")
    pairs = [(there[drill.id], drill) for drill in now.drills if drill.id in there]
    parts = [(drill.title, list(_of_drill(old, drill))) for old, drill in pairs]
    found += [f"{title}: {'; '.join(said)}." for title, said in parts if said]
    if before.plan != now.plan:
        found.append("Another plan for the week." if now.plan else "No plan for the week any more.")
    if before.title != now.title:
        found.append(f"The pack was called {before.title}.")
    return tuple(found) or (NOTHING,)


def _of_drill(old: Drill, new: Drill) -> Iterator[str]:
    if old.title != new.title:
        yield f"was called {old.title}"
    yield from _of_clock(old, new)
    yield from _of_items(old, new)
    if old.thresholds != new.thresholds:
        yield "other limits for a pass"
    if old.prompt != new.prompt:
        yield "another task to read"
    yield from _of_buyer(old, new)
    if old.run != new.run:
        yield "another limit for talking on" if new.run else "no limit for talking on any more"
    if _ways(old) != _ways(new):
        yield "other ways to run it"
    yield from _of_the_rest(old, new)


def _of_the_rest(old: Drill, new: Drill) -> Iterator[str]:
    if new.demonstration and not old.demonstration:
        yield "a demonstration to see after your first take"
    if old.pass_rule != new.pass_rule:
        often, days = new.pass_rule.streak, new.pass_rule.retest_days
        yield f"owned after {often} passes in a row, shown again after {days} days"
    if [tag.text for tag in old.tags] != [tag.text for tag in new.tags]:
        yield "other marks"


def _ways(drill: Drill) -> list[Variant]:
    return [replace(one, buyer=()) for one in drill.variants]


def _of_clock(old: Drill, new: Drill) -> Iterator[str]:
    """Tell the length first; what is left of the clock in one word."""
    if old.seconds != new.seconds:
        yield f"lasts {seconds_text(new.seconds)} instead of {seconds_text(old.seconds)}"
    elif [(one.id, one.seconds) for one in old.phases] != [
        (one.id, one.seconds) for one in new.phases
    ]:
        yield "other phases in the same time"
    if [one.cards for one in old.phases] != [one.cards for one in new.phases]:
        yield "other words on screen"
    if [one.lights for one in old.phases] != [one.lights for one in new.phases]:
        yield "other lights"


def _of_items(old: Drill, new: Drill) -> Iterator[str]:
    before = {item.id: item for item in old.items}
    after = {item.id: item for item in new.items}
    for word, items in (
        ("new in the checklist", [item for item in new.items if item.id not in before]),
        ("gone from the checklist", [item for item in old.items if item.id not in after]),
        ("reworded in the checklist", [i for i in new.items if _is_other(before.get(i.id), i)]),
    ):
        if items:
            yield f"{word}: {_named([f'“{item.text}”' for item in items], 'lines')}"


def _is_other(before: Item | None, now: Item) -> bool:
    return before is not None and before.text != now.text


def _of_buyer(old: Drill, new: Drill) -> Iterator[str]:
    before, after = _lines(old), _lines(new)
    if [_texts(one) for one in before] != [_texts(one) for one in after]:
        yield "the buyer says other things"
    elif [_times(one) for one in before] != [_times(one) for one in after]:
        yield "the buyer speaks at other moments"
    has_voice = any(saying.sound for line in after for saying in line.sayings)
    had_voice = any(saying.sound for line in before for saying in line.sayings)
    if has_voice and not had_voice:
        yield "the buyer has a voice now"


def _lines(drill: Drill) -> list[BuyerLine]:
    """Return what the buyer says, once where a variant has the drill's own lines."""
    every = [drill.buyer, *(variant.buyer for variant in drill.variants)]
    return list(dict.fromkeys(line for lines in every for line in lines))


def _texts(line: BuyerLine) -> tuple[str, ...]:
    return tuple(saying.text for saying in line.sayings)


def _times(line: BuyerLine) -> tuple[object, ...]:
    return line.trigger, line.window, line.phase, line.overlap


def _named(names: list[str], many: str) -> str:
    if len(names) > MOST_NAMED:
        return f"{len(names)} {many}"
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
