"""Packs, drills and phases as values. Every time is in seconds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import NewType

from drillroom.phrase import Phrase

DrillId = NewType("DrillId", str)
PhaseId = NewType("PhaseId", str)
ItemId = NewType("ItemId", str)
TagId = NewType("TagId", str)
VariantId = NewType("VariantId", str)
LineId = NewType("LineId", str)

FREE = DrillId("free")
"""The app's own drill: one stretch of speech, no items. No pack may use this id."""

STANDARD = VariantId("standard")
"""What the drill as it stands is called beside its variants. No variant may use this id."""

GRACE_S = 0.3
"""Recording goes on this long after the last hard stop, so that the last word is not cut."""

MOST_DRILL_S = 3600.0
"""A drill, a free recording and an imported one may not be longer."""

SOFT_GRACE_S = 30.0
"""A soft phase may run over by this long (the grace of Toastmasters' timing lights)."""


class Habit(StrEnum):
    """The four bad habits that drills break."""

    POINT = "point"
    QUESTIONS = "questions"
    EDGE = "edge"
    CLOSE = "close"


class PhaseKind(StrEnum):
    """What the rep does in a phase."""

    PREP = "prep"
    LISTEN = "listen"
    SPEAK = "speak"
    REST = "rest"


class Stop(StrEnum):
    """What happens when a phase's time is up."""

    HARD = "hard"
    SOFT = "soft"


class ItemType(StrEnum):
    """Whether an item is about the craft or about following the drill."""

    SKILL = "skill"
    PROCESS = "process"


@dataclass(frozen=True, slots=True)
class Lights:
    """When a phase's lights come on, in seconds after its start; None for a light it has not."""

    green: float | None = None
    amber: float | None = None
    red: float | None = None

    def in_order(self) -> tuple[tuple[str, float], ...]:
        """Return (colour, seconds) of each light that the phase has, green first."""
        pairs = (("green", self.green), ("amber", self.amber), ("red", self.red))
        return tuple((colour, at_s) for colour, at_s in pairs if at_s is not None)

    def scaled(self, factor: float) -> Lights:
        """Return the lights of a phase that is *factor* times as long, to the millisecond."""
        times = (self.green, self.amber, self.red)
        return Lights(*(None if at_s is None else round(at_s * factor, 3) for at_s in times))


@dataclass(frozen=True, slots=True)
class Phase:
    """A timed part of a drill."""

    id: PhaseId
    kind: PhaseKind
    seconds: float
    stop: Stop = Stop.HARD
    lights: Lights = Lights()
    cards: tuple[str, ...] = ()
    """The big text on screen: none, one, or several of which the seed draws one."""
    round: int = 0
    """Which round of the drill it belongs to, from 1 on; 0 for a phase that is run once."""

    @property
    def base(self) -> PhaseId:
        """Its id in the pack, where it stands once for all rounds."""
        return PhaseId(self.id.removesuffix(f"-{self.round}")) if self.round else self.id

    @property
    def name(self) -> str:
        """What people call it: "Prepare", else its id as words, which packs choose to be read."""
        return Phrase("Prepare") if self.kind is PhaseKind.PREP else words_of(self.id)

    @property
    def short_name(self) -> str:
        """What it is called within its round: "Answer", not "Answer 2"."""
        return self.name.removesuffix(f" {self.round}") if self.round else self.name


@dataclass(frozen=True, slots=True)
class Rounds:
    """Phases that follow on each other and are run several times."""

    phases: tuple[PhaseId, ...]
    """As the pack names them, without the number of the round."""
    times: int

    def unroll(self, phases: tuple[Phase, ...]) -> tuple[Phase, ...]:
        """Return *phases* of a pack as they are run: the second round of `answer` is `answer-2`."""
        inside = [phase for phase in phases if phase.id in self.phases]
        first = phases.index(inside[0])
        again = (
            replace(phase, id=PhaseId(f"{phase.id}-{number}"), round=number)
            for number in range(1, self.times + 1)
            for phase in inside
        )
        return (*phases[:first], *again, *phases[first + len(inside) :])


class Trigger(StrEnum):
    """What makes the buyer speak."""

    AT = "at"
    BETWEEN = "between"
    AFTER_SILENCE = "after_silence"
    AFTER_SPEECH = "after_speech"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that the buyer may say."""

    text: str
    seconds: float
    sound: str = ""
    """Name of the recorded sound in the pack's folder, "" for none."""


@dataclass(frozen=True, slots=True)
class BuyerLine:
    """What the scripted buyer says at one point of the drill, or once in each round."""

    id: LineId
    sayings: tuple[Saying, ...]
    """Several of which the seed draws one, another one in each round."""
    trigger: Trigger
    window: tuple[float, float] = (0.0, 0.0)
    """Earliest and latest time of the trigger, in seconds; the same where it is not drawn."""
    phase: PhaseId | None = None
    """The phase as the pack names it; None for any speak phase."""
    overlap: bool = True
    """Whether it is said even while the rep speaks."""


@dataclass(frozen=True, slots=True)
class RunMeter:
    """How long the rep may talk without a pause."""

    red: float
    """Seconds after which the buzzer interrupts."""
    amber: float | None = None
    pause: float = 4.0
    """Seconds for which the screen is then dark; the recording goes on."""


@dataclass(frozen=True, slots=True)
class Item:
    """One observable yes/no line of the checklist."""

    id: ItemId
    text: str
    type: ItemType = ItemType.SKILL


@dataclass(frozen=True, slots=True)
class Tag:
    """What a mark can say, and the key (1 to 9) that sets it."""

    id: TagId
    text: str
    key: int | None = None


@dataclass(frozen=True, slots=True)
class Threshold:
    """A limit on a measure, on the marks of a tag, or on one item. Only one is set."""

    measure: str | None = None
    mark: TagId | None = None
    item: ItemId | None = None
    min: float | None = None
    max: float | None = None
    before_end: tuple[float, float] | None = None
    """A mark must lie this many seconds (from, to) before the end of the last speak phase."""
    within: tuple[float, float] | None = None
    """A mark must lie this many seconds (from, to) after the start of its phase."""
    held: float | None = None
    """After a mark the rep must be silent for so long."""
    phases: tuple[PhaseId, ...] = ()
    """It holds in each of these phases, as the pack names them, and each round; () for the take."""
    times: int | None = None
    """In how many phases, or after how many buyer lines, it is enough; None for all."""
    required: bool = True


@dataclass(frozen=True, slots=True)
class TakesPolicy:
    """How many takes are allowed: None means as many as wanted."""

    test: int | None = None


@dataclass(frozen=True, slots=True)
class PassRule:
    """How often in a row a drill must be passed, and after how many days once more."""

    streak: int = 3
    retest_days: int = 5


@dataclass(frozen=True, slots=True)
class Variant:
    """Another clock for the same drill: to learn it, or to run it at game speed."""

    id: VariantId
    title: str
    phases: tuple[Phase, ...]
    """All phases of the drill, as they are in this variant."""
    buyer: tuple[BuyerLine, ...] = ()
    run: RunMeter | None = None


@dataclass(frozen=True, slots=True)
class Drill:
    """One exercise, as it is run."""

    id: DrillId
    habit: Habit | None
    """None only for the drill `free`."""
    title: str
    prompt: str
    phases: tuple[Phase, ...]
    """As they are run: each round has its own."""
    items: tuple[Item, ...] = ()
    rounds: Rounds | None = None
    buyer: tuple[BuyerLine, ...] = ()
    run: RunMeter | None = None
    behaviours: tuple[str, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    tags: tuple[Tag, ...] = ()
    """The pack's tags that this drill uses."""
    takes: TakesPolicy = TakesPolicy()
    pass_rule: PassRule = PassRule()
    demonstration: str = field(default="", compare=False)
    """Folder of its demonstration in that of the pack; "" for none."""
    variants: tuple[Variant, ...] = ()
    """What else it can be run as."""
    variant: Variant | None = None
    """What it is run as; None for the drill as it stands."""

    @property
    def name(self) -> str:
        """Its title, with that of the variant."""
        return f"{self.title}, {self.variant.title.lower()}" if self.variant else self.title

    def run_as(self, variant: Variant) -> Drill:
        """Return the drill with the clock of *variant*: a drill like any other."""
        return replace(
            self,
            phases=variant.phases,
            buyer=variant.buyer,
            run=variant.run,
            variants=(),
            variant=variant,
        )

    def way_of(self, other: Drill) -> Drill:
        """Return the drill run as *other* was where it has that variant, else as it stands."""
        wanted = other.variant.id if other.variant else STANDARD
        return next((self.run_as(one) for one in self.variants if one.id == wanted), self)

    @property
    def ways(self) -> tuple[Drill, ...]:
        """The drill as it stands and as each variant, the longest first."""
        ways = (self, *(self.run_as(variant) for variant in self.variants))
        return tuple(sorted(ways, key=lambda way: -way.seconds))

    @property
    def seconds(self) -> float:
        """Length of the drill when every phase takes its own time."""
        return sum(phase.seconds for phase in self.phases)

    def tag_for_key(self, key: str) -> Tag | None:
        """Return the tag that *key* ("1" to "9") sets, or None."""
        return next((tag for tag in self.tags if tag.key is not None and str(tag.key) == key), None)


@dataclass(frozen=True, slots=True)
class Pack:
    """A file of drills."""

    id: str
    version: str
    title: str
    language: str
    drills: tuple[Drill, ...]
    goal: str = ""
    kpi: str = ""
    tags: tuple[Tag, ...] = ()
    plan: tuple[DrillId, ...] = ()
    """Drills of one week, in order."""
    folder: Path | None = field(default=None, compare=False)
    """Where its sounds lie; None for a pack without a place of its own."""

    def drill(self, drill_id: str) -> Drill | None:
        """Return the drill with this id, or None."""
        return next((drill for drill in self.drills if drill.id == drill_id), None)


def words_of(some_id: str) -> str:
    """Return an id as people read it: `ask-zone` is "Ask zone"."""
    return some_id.replace("-", " ").replace("_", " ").capitalize()


def free_drill(seconds: float, tags: tuple[Tag, ...] = ()) -> Drill:
    """Return the drill `free`: *seconds* of speech against a hard stop, without items."""
    phase = Phase(PhaseId("talk"), PhaseKind.SPEAK, seconds)
    return Drill(FREE, None, Phrase("Free recording"), "", (phase,), tags=tags)
