"""A pack that was found sound, as the values of the model."""

from __future__ import annotations

from dataclasses import replace

from drillroom.drills.model import (
    Drill,
    DrillId,
    Habit,
    Item,
    ItemId,
    ItemType,
    Lights,
    Pack,
    PassRule,
    Phase,
    PhaseId,
    PhaseKind,
    Stop,
    Tag,
    TagId,
    TakesPolicy,
    Threshold,
    Variant,
    VariantId,
    words_of,
)
from drillroom.drills.reader import Found
from drillroom.drills.ready_made import ready_made


def build_pack(file: Found) -> Pack:
    """Return the pack in *file*, in which a check found no problem."""
    about = file["pack"]
    tags = tuple(Tag(TagId(tag["id"]), tag["text"], tag.get("key")) for tag in file["tags"])
    return Pack(
        id=about["id"],
        version=about["version"],
        title=about["title"],
        language=about["language"],
        goal=about["goal"],
        kpi=about["kpi"],
        tags=tags,
        plan=tuple(DrillId(drill) for drill in file["plan"]),
        drills=tuple(_drill(drill, tags) for drill in file["drills"]),
    )


def _drill(found: Found, tags: tuple[Tag, ...]) -> Drill:
    habit, takes, rule = found.get("habit"), found.get("takes"), found.get("pass")
    phases = tuple(_phase(phase) for phase in found["phases"])
    run = found.get("variant")
    return Drill(
        id=DrillId(found["id"]),
        habit=Habit(habit) if habit else None,
        title=found["title"],
        prompt=found.get("prompt") or "",
        phases=phases,
        items=tuple(item for entry in found.get("checklist") or () for item in _items(entry)),
        behaviours=found.get("behaviours") or (),
        thresholds=tuple(_threshold(limit) for limit in found.get("thresholds") or ()),
        tags=_tags_of(found, tags),
        takes=TakesPolicy(takes.get("test")) if takes else TakesPolicy(),
        pass_rule=PassRule(rule["streak"], rule["retest_days"]) if rule else PassRule(),
        variants=tuple(_variant(variant, phases) for variant in found.get("variants") or ()),
        variant=Variant(VariantId(run["id"]), run["title"], phases) if run else None,
    )


def _tags_of(drill: Found, tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """Return the pack's *tags* that *drill* names, in its own order; all if it names none."""
    names = drill.get("tags")
    if names is None:
        return tags
    return tuple(tag for name in names for tag in tags if tag.id == name)


def _phase(found: Found) -> Phase:
    lights = found.get("lights")
    return Phase(
        id=PhaseId(found["id"]),
        kind=PhaseKind(found["kind"]),
        seconds=found["seconds"],
        stop=Stop(found["stop"]),
        lights=_lights(lights) if lights else Lights(),
        cards=found["card"],
    )


def _lights(found: Found) -> Lights:
    return Lights(found.get("green"), found.get("amber"), found.get("red"))


def _variant(found: Found, phases: tuple[Phase, ...]) -> Variant:
    changes = {change["id"]: change for change in found["phases"]}
    changed = (_changed(phase, changes.get(phase.id)) for phase in phases)
    title = found.get("title") or words_of(found["id"])
    return Variant(VariantId(found["id"]), title, tuple(changed))


def _changed(phase: Phase, change: Found | None) -> Phase:
    """Return *phase* as a variant has it; lights that it does not set keep their proportion."""
    if change is None:
        return phase
    seconds, stop, lights = change.get("seconds"), change.get("stop"), change.get("lights")
    whole_s = phase.seconds if seconds is None else seconds
    return replace(
        phase,
        seconds=whole_s,
        stop=phase.stop if stop is None else Stop(stop),
        lights=_lights(lights) if lights else phase.lights.scaled(whole_s / phase.seconds),
        cards=change.get("card") or phase.cards,
    )


def _items(found: Found) -> tuple[Item, ...]:
    use = found.get("use")
    if use is not None:
        return ready_made(use)
    return (Item(ItemId(found["id"]), found["text"], ItemType(found["type"])),)


def _threshold(found: Found) -> Threshold:
    return Threshold(
        measure=found.get("measure"),
        mark=found.get("mark"),
        item=found.get("item"),
        min=found.get("min"),
        max=found.get("max"),
        before_end=found.get("before_end"),
        required=found["required"],
    )
