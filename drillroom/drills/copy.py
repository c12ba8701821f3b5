"""The drill as it was run: a take's own copy, so that a pack may change and an old take may not.

A copy is JSON in the shape of a pack with one drill. JSON is YAML, so it is read through the same
checks as any pack: a copy may come from somebody else's share.
"""

from __future__ import annotations

import json

from drillroom.drills.check import PackError
from drillroom.drills.format import FREE_DRILL, RUN_DRILL, pack_file
from drillroom.drills.loader import check_nodes
from drillroom.drills.model import (
    FREE,
    BuyerLine,
    Drill,
    Item,
    Lights,
    Pack,
    Phase,
    Rounds,
    RunMeter,
    Tag,
    Threshold,
    Trigger,
    Variant,
)
from drillroom.drills.nodes import Listing, Mapping, Node, Scalar, read_nodes

_NO_PACK = ("free", "0.0.0")
_ANY_LANGUAGE = "und"  # RFC 5646: undetermined; the copy's texts are as they were shown


def drill_to_text(pack_id: str, pack_version: str, drill: Drill) -> str:
    """Return *drill*, run as it stands or as the variant that it is, in the shape of a pack.

    That is JSON, with this one drill.

    Times are kept to the millisecond, as packs give them. The drill `free` comes from no pack: an
    empty *pack_id* and *pack_version* become `free` and `0.0.0`.
    """
    about = {
        "id": pack_id or _NO_PACK[0],
        "version": pack_version or _NO_PACK[1],
        "title": drill.title,
        "language": _ANY_LANGUAGE,
    }
    tags = [_tag(tag) for tag in drill.tags]
    whole = _without_empty({"pack": about, "tags": tags}) | {"drills": [_drill(drill)]}
    return json.dumps(whole, ensure_ascii=False, indent=1)


def drill_from_text(text: str, *, name: str) -> Pack:
    """Return the pack of the one drill in a copy; *name* is what messages call it.

    Raises:
        PackError: the copy cannot be used.
    """
    data = text.encode("utf-8", "surrogatepass")
    root = read_nodes(data, name)
    drill = FREE_DRILL if _is_free(root) else RUN_DRILL
    result = check_nodes(root, pack_file(drill, most_drills=1))
    if result.pack is None:
        raise PackError(name, result.problems)
    return result.pack


def _is_free(root: Node) -> bool:
    """Whether *root* is a copy of the drill `free`, which has fewer keys."""
    drills = root.get("drills") if isinstance(root, Mapping) else None
    if not isinstance(drills, Listing) or len(drills.entries) != 1:
        return False
    drill = drills.entries[0]
    found = drill.get("id") if isinstance(drill, Mapping) else None
    return isinstance(found, Scalar) and found.text == FREE


def _drill(drill: Drill) -> dict[str, object]:
    if drill.habit is None:
        return {
            "id": drill.id,
            "title": drill.title,
            "phases": [_phase(phase) for phase in drill.phases],
        }
    about: dict[str, object] = {
        "id": drill.id,
        "habit": drill.habit.value,
        "title": drill.title,
        "behaviours": list(drill.behaviours),
        "prompt": drill.prompt,
        "phases": [_phase(phase) for phase in drill.phases if phase.round <= 1],
        "rounds": _rounds(drill.rounds) if drill.rounds else None,
        "buyer": [_line(line) for line in drill.buyer],
        "run": _meter(drill.run) if drill.run else None,
        "checklist": [_item(item) for item in drill.items],
        "thresholds": [_threshold(threshold) for threshold in drill.thresholds],
        "takes": _without_empty({"practice": "unlimited", "test": drill.takes.test}),
        "pass": {"streak": drill.pass_rule.streak, "retest_days": drill.pass_rule.retest_days},
        "variant": _variant(drill.variant) if drill.variant else None,
    }
    return _without_empty(about)


def _variant(variant: Variant) -> dict[str, object]:
    return {"id": variant.id, "title": variant.title}


def _tag(tag: Tag) -> dict[str, object]:
    return _without_empty({"id": tag.id, "key": tag.key, "text": tag.text})


def _item(item: Item) -> dict[str, object]:
    return {"id": item.id, "text": item.text, "type": item.type.value}


def _phase(phase: Phase) -> dict[str, object]:
    return _without_empty(
        {
            "id": phase.base,
            "kind": phase.kind.value,
            "seconds": _to_ms(phase.seconds),
            "stop": phase.stop.value,
            "lights": _lights(phase.lights),
            "card": list(phase.cards),
        }
    )


def _rounds(rounds: Rounds) -> dict[str, object]:
    return {"phases": list(rounds.phases), "times": rounds.times}


def _line(line: BuyerLine) -> dict[str, object]:
    """Return *line* with how long each saying lasts: the sounds stay with the pack."""
    times = [_to_ms(at_s) for at_s in line.window]
    waits = line.trigger in {Trigger.AT, Trigger.BETWEEN}
    when: object = times[0] if times[0] == times[1] else times
    keys = {
        "id": line.id,
        "text": [saying.text for saying in line.sayings],
        "sound": [saying.sound for saying in line.sayings if saying.sound],
        "seconds": [_to_ms(saying.seconds) for saying in line.sayings],
        "phase": line.phase,
        "overlap": line.overlap if waits else None,
        line.trigger.value: True if line.trigger is Trigger.KEY else when,
    }
    return _without_empty(keys)


def _meter(meter: RunMeter) -> dict[str, object]:
    times = {"amber": meter.amber, "red": meter.red, "pause": meter.pause}
    return {name: _to_ms(time) for name, time in times.items() if time is not None}


def _lights(lights: Lights) -> dict[str, object]:
    return {colour: _to_ms(at_s) for colour, at_s in lights.in_order()}


def _threshold(threshold: Threshold) -> dict[str, object]:
    return _without_empty(
        {
            "measure": threshold.measure,
            "mark": threshold.mark,
            "item": threshold.item,
            "min": threshold.min,
            "max": threshold.max,
            "before_end": _window(threshold.before_end),
            "within": _window(threshold.within),
            "held": None if threshold.held is None else _to_ms(threshold.held),
            "phase": list(threshold.phases),
            "times": threshold.times,
            "required": threshold.required,
        }
    )


def _window(window: tuple[float, float] | None) -> list[float] | None:
    return [_to_ms(at_s) for at_s in window] if window else None


def _to_ms(seconds: float) -> float:
    return round(seconds, 3)


def _without_empty(keys: dict[str, object]) -> dict[str, object]:
    """Return *keys* without those that have no value: an absent key means its default."""
    return {key: value for key, value in keys.items() if value not in (None, [], {}, "")}
