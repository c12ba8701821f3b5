"""The pack format: every key with its kind, limits, default and meaning.

From these tables come the checks (`tables.py`), the suggestions for unknown keys, the tables of
`docs/pack-format.md` (`document.py`) and what editors know of packs (`schema.py`). A pack may grow
keys; it may not change what these mean.
"""

from __future__ import annotations

from dataclasses import replace

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.clock_format import (
    BUYER_LINE,
    MOST_LINES,
    MOST_PHASES,
    PHASE,
    ROUNDS,
    RUN,
    VARIANT,
    words,
)
from drillroom.drills.figures import Number, Seconds, Window
from drillroom.drills.kinds import Choice, Flag, Id, Language, TakeFolder, Text, Version
from drillroom.drills.model import FREE, MOST_DRILL_S, Habit, ItemType, PassRule
from drillroom.drills.ready_made import USES
from drillroom.drills.tables import Key, ListOf, OneOrMore, Part, Table

MOST_ITEMS = 20
"""In a checklist, the ready-made ones counted one by one."""

LINE_MEASURES = ("pause_s", "overlap_s", "stop_s")
"""What it can compute of each buyer line."""

SPEECH_MEASURES = (
    "first_word_s",
    "speech_s",
    "longest_run_s",
    "talk_percent",
    "spare_s",
    *LINE_MEASURES,
)
"""What the app can compute of the speech in a take, and in each of its phases."""

MEASURES = ("seconds", "items_yes", "buzzers", *SPEECH_MEASURES)
"""Those, its length, how many items were answered yes, and how often the run meter buzzed."""


PACK = Table(
    "pack",
    (
        Key("id", Id("starter"), "the name of the pack for the app", required=True),
        Key("version", Version(), "the version, raised with each change", required=True),
        Key("title", Text(60), "the name of the pack for people", required=True),
        Key("language", Language(), "the language of texts that name none", required=True),
        Key("goal", Text(200), "what the team wants to reach with it", default=""),
        Key("kpi", Text(200), "the number by which the team sees it", default=""),
    ),
)

TAG = Table(
    "tag",
    (
        Key("id", Id("ask"), "the name of the tag for the app", required=True),
        Key("key", Number(1, 9, whole=True), "the key that sets a mark with this tag"),
        Key("text", Text(30), "the name of the tag for people", required=True),
    ),
)

ITEM = Table(
    "item",
    (
        Key(
            "use",
            Choice(USES, "`delivery`, or id of [Behaviours](#behaviours)"),
            "the ready-made item or items, instead of the other keys",
        ),
        Key(
            "id",
            Id("direct-ask"),
            "the name of the item for the app",
            required=True,
            unless="use",
        ),
        Key(
            "text",
            Text(120),
            "what was seen or heard, answered with yes or no",
            required=True,
            unless="use",
        ),
        Key(
            "type",
            Choice(words(ItemType)),
            "whether it is about the craft or about keeping to the drill",
            default=ItemType.SKILL.value,
        ),
    ),
)

THRESHOLD = Table(
    "threshold",
    (
        Key("measure", Choice(MEASURES), "the measure that it limits"),
        Key("mark", Id("ask"), "the tag whose marks it counts"),
        Key("item", Id("direct-ask"), "the item that has to be answered yes"),
        Key("min", Number(0, 10_000), "the least value or number of marks"),
        Key("max", Number(0, 10_000), "the greatest value or number of marks"),
        Key(
            "before_end",
            Window(MOST_DRILL_S),
            "the window, counted back from the end of the last speak phase, for a mark",
        ),
        Key(
            "within",
            Window(MOST_DRILL_S),
            "the window, counted from the start of the phase it lies in, for a mark",
        ),
        Key(
            "held",
            Seconds(0.5, MOST_DRILL_S),
            "how long the rep is silent after a mark, for it to count",
        ),
        Key(
            "phase",
            OneOrMore(Id("talk"), MOST_PHASES, "phase", ""),
            "the phase or phases for which it holds, in each round of them",
            absent="the whole take",
        ),
        Key(
            "times",
            Number(1, 100, whole=True),
            "in how many of those phases, or after how many buyer lines, it is enough",
            absent="in all of them",
        ),
        Key("required", Flag(), "whether the drill is passed only with it", default=True),
    ),
)

TAKES = Table(
    "takes",
    (
        Key(
            "practice",
            Choice(("unlimited",)),
            "how many takes practice allows",
            absent="`unlimited`",
        ),
        Key("test", Number(1, 20, whole=True), "how many takes a test allows", absent="unlimited"),
    ),
)

PASS = Table(
    "pass-rule",
    (
        Key(
            "streak",
            Number(1, 10, whole=True),
            "how many passes in a row make a drill owned",
            default=PassRule().streak,
        ),
        Key(
            "retest_days",
            Number(1, 365, whole=True),
            "after how many days it is passed once more, to keep it",
            default=PassRule().retest_days,
        ),
    ),
)

DRILL = Table(
    "drill",
    (
        Key("id", Id("the-last-twenty", FREE), "the name of the drill for the app", required=True),
        Key("habit", Choice(words(Habit)), "the one bad habit that it breaks", required=True),
        Key("title", Text(60), "the name of the drill for people", required=True),
        Key(
            "behaviours",
            ListOf(
                Choice(tuple(b.id for b in BEHAVIOURS), "id of [Behaviours](#behaviours)"),
                "behaviour",
                len(BEHAVIOURS),
            ),
            "what a coach listens for",
            default=(),
        ),
        Key(
            "prompt",
            Text(500, most_words=60),
            "the situation and the task, read before the clock starts",
            required=True,
        ),
        Key("phases", ListOf(Part(PHASE), "phase", MOST_PHASES), "the timed parts", required=True),
        Key("rounds", Part(ROUNDS), "the phases that are run several times"),
        Key(
            "buyer",
            ListOf(Part(BUYER_LINE), "buyer line", MOST_LINES),
            "what the scripted buyer says, and when",
            default=(),
        ),
        Key("run", Part(RUN), "the meter of how long the rep talks without a pause"),
        Key(
            "variants",
            ListOf(Part(VARIANT), "variant", 3),
            "the other clocks that the drill can be run with",
            default=(),
        ),
        Key(
            "checklist",
            ListOf(Part(ITEM), "item", MOST_ITEMS),
            "the observable yes/no items, shown before the clock starts",
            required=True,
        ),
        Key(
            "thresholds",
            ListOf(Part(THRESHOLD), "threshold", 20, unique=False),
            "the limits that decide whether a take passes",
            default=(),
        ),
        Key(
            "tags",
            ListOf(Id("ask"), "tag", 30, least=0),
            "the ids of the tags that this drill uses",
            absent="all of the pack's tags",
        ),
        Key(
            "demonstration",
            TakeFolder(),
            "a take of the author's that a rep may see after their own first one",
            absent="none",
        ),
        Key("takes", Part(TAKES), "how many takes are allowed", absent="unlimited"),
        Key(
            "pass", Part(PASS), "when a drill counts as owned", absent="`streak` 3, `retest_days` 5"
        ),
    ),
)

FREE_DRILL = Table(
    "free-drill",
    (
        Key("id", Id(FREE), "the app's own id", required=True),
        DRILL.key("title"),
        Key("phases", ListOf(Part(PHASE), "phase", 1), "the one stretch of speech", required=True),
        DRILL.key("tags"),
    ),
)
"""The app's own drill `free`, which only the copy in a take may hold."""


RUN_DRILL = Table(
    "run-drill",
    (
        *(key for key in DRILL.keys if key.name not in {"variants", "demonstration"}),
        Key(
            "variant",
            Part(
                Table(
                    "run-variant", (VARIANT.key("id"), replace(VARIANT.key("title"), required=True))
                )
            ),
            "the variant that was run",
        ),
    ),
)
"""A drill as it was run, which only the copy in a take may hold."""


def pack_file(drill: Table = DRILL, most_drills: int = 200) -> Table:
    """Return the table of a whole file whose drills have the keys of *drill*."""
    return Table(
        "file",
        (
            Key("pack", Part(PACK), "what the pack is", required=True),
            Key("tags", ListOf(Part(TAG), "tag", 30), "what a mark can say", default=()),
            Key(
                "plan",
                ListOf(Id("the-funnel"), "drill", 31, unique=False),
                "the ids of one week's drills, in order",
                default=(),
            ),
            Key(
                "drills", ListOf(Part(drill), "drill", most_drills), "the exercises", required=True
            ),
        ),
    )
