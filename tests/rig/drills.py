"""Drills of every shape that a pack can hold, for properties."""

from hypothesis import strategies as st

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.model import (
    FREE,
    STANDARD,
    Drill,
    Habit,
    Item,
    ItemType,
    Lights,
    PassRule,
    Phase,
    PhaseKind,
    Stop,
    Tag,
    TakesPolicy,
    Threshold,
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
def thresholds(draw, tags, items):
    required = draw(st.booleans())
    least, most = sorted(draw(st.lists(st.integers(0, 50), min_size=2, max_size=2)))
    subjects = ["measure", "item"] + ["mark"] * any(tag.key for tag in tags)
    subject = draw(st.sampled_from(subjects))
    if subject == "item":
        return Threshold(item=draw(st.sampled_from(items)).id, required=required)
    if subject == "measure":
        return Threshold(measure="seconds", min=least / 4, max=most / 4, required=required)
    tag = draw(st.sampled_from([tag for tag in tags if tag.key]))
    window = draw(st.none() | st.lists(times(), min_size=2, max_size=2, unique=True))
    before_end = (min(window), max(window)) if window else None
    return Threshold(mark=tag.id, min=least, before_end=before_end, required=required)


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
    behaviours = st.lists(st.sampled_from([b.id for b in BEHAVIOURS]), max_size=3, unique=True)
    variant = draw(IDS.filter(lambda text: text != STANDARD)), draw(texts(16))
    return Drill(
        id=draw(IDS),
        habit=draw(st.sampled_from(Habit)),
        title=draw(texts(60)),
        prompt=draw(texts(60)),
        phases=tuple(parts),
        items=items,
        behaviours=tuple(draw(behaviours)),
        thresholds=tuple(draw(st.lists(thresholds(tags, items), max_size=3))),
        tags=tags,
        takes=TakesPolicy(draw(st.none() | st.integers(1, 20))),
        pass_rule=PassRule(draw(st.integers(1, 10)), draw(st.integers(1, 365))),
        variant=Variant(*variant, tuple(parts)) if draw(st.booleans()) else None,
    )
