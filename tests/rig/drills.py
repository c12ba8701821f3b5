"""Drills of every shape that a pack can hold, for properties."""

from hypothesis import assume
from hypothesis import strategies as st

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.model import (
    FREE,
    STANDARD,
    BuyerLine,
    Drill,
    Habit,
    Item,
    ItemType,
    Lights,
    PassRule,
    Phase,
    PhaseKind,
    Rounds,
    RunMeter,
    Saying,
    Stop,
    Tag,
    TakesPolicy,
    Threshold,
    Trigger,
    Variant,
)

IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True).filter(
    lambda text: text != FREE
)
LETTERS = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Cn", "Zl", "Zp"])


def texts(most):
    """Texts as a loaded pack holds them: no doubled or outer spaces, no empty ones."""
    return (
        st.text(LETTERS, min_size=1, max_size=most)
        .map(lambda text: " ".join(part for part in text.split(" ") if part))
        .filter(bool)
    )


def lists_of_ids(most, least=0):
    return st.lists(IDS, min_size=least, max_size=most, unique=True)


def times(least_ms=0, most_ms=60_000):
    return st.integers(least_ms, most_ms).map(lambda ms: ms / 1000)


@st.composite
def phases(draw, phase_id, kind):
    seconds = draw(times(100))
    lights = sorted(draw(st.lists(times(0, int(seconds * 1000)), min_size=3, max_size=3)))
    shown = [at_s if draw(st.booleans()) else None for at_s in lights]
    cards = draw(st.lists(texts(120), max_size=3, unique=True))
    return Phase(phase_id, kind, seconds, draw(st.sampled_from(Stop)), Lights(*shown), tuple(cards))


@st.composite
def rounds_of(draw, ids):
    first, last = sorted(
        draw(st.lists(st.integers(0, len(ids)), min_size=2, max_size=2, unique=True))
    )
    chosen, number = ids[first:last], draw(st.integers(2, 4))
    made = {f"{phase}-{n}" for phase in chosen for n in range(1, 31)}
    assume(not made & set(ids))
    return Rounds(tuple(chosen), number)


@st.composite
def buyer_lines(draw, line_id, parts):
    """A line of any trigger that fits into *parts*, the phases as the pack has them."""
    trigger = draw(st.sampled_from(Trigger))
    part = draw(st.none() | st.sampled_from(parts))
    place = part or next(one for one in parts if one.kind is PhaseKind.SPEAK)
    longest_ms = int(place.seconds * 1000)
    least_ms = 0 if trigger in (Trigger.AT, Trigger.BETWEEN) else 4000
    first, second = sorted(draw(st.lists(times(0, longest_ms), min_size=2, max_size=2)))
    window = (round(least_ms / 1000 + first, 3), round(least_ms / 1000 + second, 3))
    if trigger is Trigger.KEY:
        window = (0.0, 0.0)
    elif trigger is Trigger.AT or window[0] == window[1]:
        window = (window[0], window[0])
        trigger = Trigger.AT if trigger is Trigger.BETWEEN else trigger
    said = draw(st.lists(texts(100), min_size=1, max_size=4, unique=True))
    has_sound = draw(st.booleans())
    return BuyerLine(
        line_id,
        tuple(
            Saying(text, draw(times(500, 9000)), f"sounds/{n}.wav" if has_sound else "")
            for n, text in enumerate(said)
        ),
        trigger,
        window,
        part.id if part else None,
        draw(st.booleans()) if trigger in (Trigger.AT, Trigger.BETWEEN) else True,
    )


@st.composite
def run_meters(draw):
    amber, red = sorted(draw(st.lists(times(1000), min_size=2, max_size=2, unique=True)))
    return RunMeter(red, draw(st.none() | st.just(amber)), draw(times(0, 30_000)))


@st.composite
def thresholds(draw, tags, items, phase_ids):
    required = draw(st.booleans())
    least, most = sorted(draw(st.lists(st.integers(0, 50), min_size=2, max_size=2)))
    subjects = ["measure", "item"] + ["mark"] * any(tag.key for tag in tags)
    subject = draw(st.sampled_from(subjects))
    if subject == "item":
        return Threshold(item=draw(st.sampled_from(items)).id, required=required)
    where = {
        "phases": tuple(draw(st.lists(st.sampled_from(phase_ids), max_size=2, unique=True))),
        "times": draw(st.none() | st.integers(1, 3)),
        "required": required,
    }
    if subject == "measure":
        measure = draw(st.sampled_from(["seconds", "speech_s", "longest_run_s"]))
        return Threshold(measure=measure, min=least / 4, max=most / 4, **where)
    tag = draw(st.sampled_from([tag for tag in tags if tag.key]))
    window = draw(st.none() | st.lists(times(), min_size=2, max_size=2, unique=True))
    before_end = (min(window), max(window)) if window else None
    within = draw(st.none() | st.just(before_end))
    held = draw(st.none() | times(500, 3000))
    return Threshold(
        mark=tag.id, min=least, before_end=before_end, within=within, held=held, **where
    )


@st.composite
def drills(draw):
    keys = draw(st.permutations([1, 2, 3, 4, 5, None, None]))
    tags = tuple(
        Tag(tag_id, draw(texts(30)), key)
        for tag_id, key in zip(draw(lists_of_ids(4)), keys, strict=False)
    )
    items = tuple(
        Item(item_id, draw(texts(120)), draw(st.sampled_from(ItemType)))
        for item_id in draw(lists_of_ids(4, least=1))
    )
    first, *others = draw(lists_of_ids(4, least=1))
    kinds = st.sampled_from(PhaseKind)
    parts = [draw(phases(first, PhaseKind.SPEAK))]
    parts += [draw(phases(phase_id, draw(kinds))) for phase_id in others]
    ids = [part.id for part in parts]
    rounds = draw(st.none() | rounds_of(ids))
    unrolled = rounds.unroll(tuple(parts)) if rounds else tuple(parts)
    lines = tuple(draw(buyer_lines(line, parts)) for line in draw(lists_of_ids(3)))
    meter = draw(st.none() | run_meters())
    behaviours = st.lists(st.sampled_from([b.id for b in BEHAVIOURS]), max_size=3, unique=True)
    variant = draw(IDS.filter(lambda text: text != STANDARD)), draw(texts(16))
    return Drill(
        id=draw(IDS),
        habit=draw(st.sampled_from(Habit)),
        title=draw(texts(60)),
        prompt=draw(texts(60)),
        phases=unrolled,
        rounds=rounds,
        buyer=lines,
        run=meter,
        items=items,
        behaviours=tuple(draw(behaviours)),
        thresholds=tuple(draw(st.lists(thresholds(tags, items, ids), max_size=3))),
        tags=tags,
        takes=TakesPolicy(draw(st.none() | st.integers(1, 20))),
        pass_rule=PassRule(draw(st.integers(1, 10)), draw(st.integers(1, 365))),
        variant=Variant(*variant, unrolled, lines, meter) if draw(st.booleans()) else None,
    )
