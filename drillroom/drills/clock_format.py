"""The pack format's keys of what happens on a drill's clock: phases, buyer lines and variants.

They belong to the tables of `format.py`.
"""

from __future__ import annotations

from enum import StrEnum

from drillroom.drills.figures import Number, Seconds, SecondsOrWindow, Window
from drillroom.drills.kinds import Choice, Flag, Id, SoundName, Text
from drillroom.drills.model import MOST_DRILL_S, STANDARD, PhaseKind, Stop
from drillroom.drills.tables import Key, ListOf, OneOrMore, Part, Table

MOST_PHASES = 60
"""Of a drill, each round counted."""

MOST_LINES = 40

MOST_LINE_S = 120.0
"""A buyer who speaks for longer is a lecture."""

CARD_LETTERS = 44
"""What fits on two lines of cue type (66 px) between the side columns of the record room."""


def words(enum: type[StrEnum]) -> tuple[str, ...]:
    """Return the words of *enum* as an author writes them."""
    return tuple(word.value for word in enum)


LIGHTS = Table(
    "lights",
    (
        Key("green", Seconds(0, MOST_DRILL_S), "when enough has been said"),
        Key("amber", Seconds(0, MOST_DRILL_S), "when it is time to come to the end"),
        Key("red", Seconds(0, MOST_DRILL_S), "when the limit is reached"),
    ),
)

PHASE = Table(
    "phase",
    (
        Key("id", Id("talk"), "the name of the phase for the app", required=True),
        Key(
            "kind",
            Choice(words(PhaseKind)),
            "what the rep does: prepare, listen, speak or rest",
            required=True,
        ),
        Key("seconds", Seconds(0.1, MOST_DRILL_S), "how long the phase lasts", required=True),
        Key(
            "stop",
            Choice(words(Stop)),
            "whether the end is final, or may be overrun by up to 30 s",
            default=Stop.HARD.value,
        ),
        Key("lights", Part(LIGHTS), "when the lights come on, counted from the phase's start"),
        Key(
            "card",
            OneOrMore(Text(120, advised=CARD_LETTERS), 30),
            "the big text on screen during the phase",
            default=(),
        ),
    ),
)

ROUNDS = Table(
    "rounds",
    (
        Key(
            "phases",
            ListOf(Id("answer"), "phase", MOST_PHASES),
            "the ids of the phases that are run again and again, which follow on each other",
            required=True,
        ),
        Key("times", Number(2, 30, whole=True), "how many rounds there are", required=True),
    ),
)

BUYER_LINE = Table(
    "buyer-line",
    (
        Key("id", Id("doubt"), "the name of the line for the app", required=True),
        Key(
            "text",
            OneOrMore(Text(600), 30),
            "what the buyer says; each round has another one of a list",
            required=True,
        ),
        Key(
            "sound",
            OneOrMore(SoundName(), 30, "sound", ", one a text"),
            "the recorded line, one for each text, as a file beside the pack",
            default=(),
        ),
        Key(
            "seconds",
            OneOrMore(Seconds(0.5, MOST_LINE_S), 30, "time", ", one a text", unique=False),
            "how long the buyer speaks",
            absent="the length of the sound, else two and a half words a second",
        ),
        Key(
            "phase",
            Id("talk"),
            "the phase in which it is said",
            absent="any speak phase; times count from the start of the first one",
        ),
        Key("at", Seconds(0, MOST_DRILL_S), "so long after the start of the phase"),
        Key("between", Window(MOST_DRILL_S), "a moment in this window, drawn by the seed"),
        Key(
            "after_silence",
            SecondsOrWindow(0.5, MOST_LINE_S),
            "once the rep has spoken and then been silent for so long",
        ),
        Key(
            "after_speech",
            SecondsOrWindow(0.5, MOST_DRILL_S),
            "once the rep has been talking for so long: the interruption",
        ),
        Key("key", Flag(), "when the rep gives the turn with Enter"),
        Key(
            "overlap",
            Flag(),
            "whether an `at` or `between` may come while the rep speaks; otherwise it waits",
            default=True,
        ),
    ),
)

RUN = Table(
    "run",
    (
        Key(
            "amber",
            Seconds(1, MOST_DRILL_S),
            "after how long without a pause it is time to stop talking",
            absent="none",
        ),
        Key(
            "red",
            Seconds(1, MOST_DRILL_S),
            "after how long a buzzer interrupts",
            required=True,
        ),
        Key(
            "pause",
            Seconds(0, 30),
            "how long the screen is dark after the buzzer, while recording goes on",
            default=4,
        ),
    ),
)

VARIANT_PHASE = Table(
    "variant-phase",
    (
        Key("id", Id("talk"), "the phase of the drill that it changes", required=True),
        Key("seconds", PHASE.key("seconds").kind, "how long the phase lasts instead"),
        Key("stop", PHASE.key("stop").kind, "how the phase ends instead"),
        Key(
            "lights",
            Part(LIGHTS),
            "when the lights come on instead",
            absent="the drill's own, in proportion to the seconds",
        ),
        Key("card", PHASE.key("card").kind, "the big text on screen instead"),
    ),
)

VARIANT = Table(
    "variant",
    (
        Key(
            "id",
            Id("game-speed", STANDARD),
            "the name of the variant for the app",
            required=True,
        ),
        Key(
            "title",
            Text(16),
            "the name of the variant for people",
            absent="the id in words: Game speed",
        ),
        Key(
            "phases",
            ListOf(Part(VARIANT_PHASE), "phase", MOST_PHASES),
            "the phases that are different",
            default=(),
        ),
        Key(
            "buyer",
            ListOf(Part(BUYER_LINE), "buyer line", MOST_LINES, least=0),
            "what the buyer says instead",
            absent="the drill's own lines",
        ),
        Key("run", Part(RUN), "the run meter instead", absent="the drill's own"),
    ),
)
