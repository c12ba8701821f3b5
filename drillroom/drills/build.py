"""A pack that was found sound, as the values of the model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drillroom.drills.buyer import buyer_line
from drillroom.drills.model import (
    STANDARD,
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
    Rounds,
    RunMeter,
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


def build_pack(file: Found, folder: Path | None) -> Pack:
    """Return the pack in *file*, in which a check found no problem; its sounds are in *folder*."""
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
        drills=tuple(_drill(drill, tags, folder) for drill in file["drills"]),
        folder=folder,
    )


def _drill(found: Found, tags: tuple[Tag, ...], folder: Path | None) -> Drill:
    habit, takes, rule = found.get("habit"), found.get("takes"), found.get("pass")
    as_it_stands = _clock(found, folder)
    run = found.get("variant")
    return Drill(
        id=DrillId(found["id"]),
        habit=Habit(habit) if habit else None,
        title=found["title"],
        prompt=found.get("prompt") or "",
        phases=as_it_stands.phases,
        rounds=_rounds(found.get("rounds")),
        buyer=as_it_stands.buyer,
        run=as_it_stands.run,
        items=tuple(item for entry in found.get("checklist") or () for item in _items(entry)),
        behaviours=found.get("behaviours") or (),
        thresholds=tuple(_threshold(limit) for limit in found.get("thresholds") or ()),
        tags=_tags_of(found, tags),
        takes=TakesPolicy(takes.get("test")) if takes else TakesPolicy(),
        demonstration=found.get("demonstration") or "",
        pass_rule=PassRule(rule["streak"], rule["retest_days"]) if rule else PassRule(),
        variants=tuple(
            _variant(variant, as_it_stands, folder) for variant in found.get("variants") or ()
        ),
        variant=replace(as_it_stands, id=VariantId(run["id"]), title=run["title"]) if run else None,
    )


def _clock(drill: Found, folder: Path | None) -> Variant:
    """Return what happens on the clock of *drill* as it stands."""
    meter = drill.get("run")
    return Variant(
        STANDARD,
        "",
        _unrolled(tuple(_phase(phase) for phase in drill["phases"]), drill),
        tuple(buyer_line(line, folder) for line in drill.get("buyer") or ()),
        _meter(meter) if meter else None,
    )


def _unrolled(phases: tuple[Phase, ...], drill: Found) -> tuple[Phase, ...]:
    rounds = _rounds(drill.get("rounds"))
    return rounds.unroll(phases) if rounds else phases


def _rounds(found: Found | None) -> Rounds | None:
    if found is None:
        return None
    return Rounds(tuple(PhaseId(phase) for phase in found["phases"]), found["times"])


def _meter(found: Found) -> RunMeter:
    return RunMeter(found["red"], found.get("amber"), found["pause"])


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


def _variant(found: Found, as_it_stands: Variant, folder: Path | None) -> Variant:
    changes = {change["id"]: change for change in found["phases"]}
    changed = tuple(_changed(phase, changes.get(phase.base)) for phase in as_it_stands.phases)
    buyer, meter = found.get("buyer"), found.get("run")
    return Variant(
        VariantId(found["id"]),
        found.get("title") or words_of(found["id"]),
        changed,
        as_it_stands.buyer if buyer is None else tuple(buyer_line(line, folder) for line in buyer),
        _meter(meter) if meter else as_it_stands.run,
    )


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
        within=found.get("within"),
        held=found.get("held"),
        phases=tuple(PhaseId(phase) for phase in found.get("phase") or ()),
        times=found.get("times"),
        required=found["required"],
    )
