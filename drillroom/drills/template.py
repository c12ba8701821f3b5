"""A first pack for authors: commented, sound, with one drill that runs as it is. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.model import Habit

LEAST_S, MOST_S = 15, 600
"""How long the speaking of a first drill may be."""
MOST_NAME = 60
AMBER, GREEN = 0.8, 0.6
"""Toastmasters' lights: amber is about four fifths of the time."""
_NO_TEXT = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
"""Words that YAML 1.1 reads as something else (https://yaml.org/type/bool.html, null.html)."""


@dataclass(frozen=True, slots=True)
class Start:
    """What the drill of one habit begins with."""

    title: str
    prompt: str
    card: str
    items: tuple[tuple[str, str], ...]
    tag: tuple[str, str]
    threshold: str
    buyer: str


_STARTS = {
    Habit.POINT: Start(
        "One minute, one point",
        "Somebody has the problem that you solve. Say the one reason to listen to you.",
        "The one reason to listen",
        (
            ("first-sentence", "Said the point in the first sentence"),
            ("one-reason", "Gave one reason and no second one"),
            ("stopped", "Stopped when it was said"),
        ),
        ("point", "The point"),
        "- {measure: first_word_s, max: 2}        # begin within two seconds",
        "- {id: so-what, text: So what does that mean for us?, after_silence: 4}",
    ),
    Habit.QUESTIONS: Start(
        "Ask before you tell",
        "They have just named a problem. Find out what it costs them before you say anything.",
        "Ask. Then wait.",
        (
            ("open", "Every question began with what, how, when or who"),
            ("their-words", "Took up a word that they had used"),
            ("silence", "Stayed silent after each question"),
        ),
        ("question", "A question"),
        "- {mark: question, min: 2}               # at least two questions, marked by key",
        "- {id: well, text: [It takes us two days., Mostly on Mondays.], after_silence: 4}",
    ),
    Habit.EDGE: Start(
        "Edge, proof, result",
        "They ask what makes you different. Say one edge, prove it, and say what it brings them.",
        "One edge, one proof",
        (
            ("edge", "Named one edge that no rival can claim"),
            ("proof", "Proved it with a number, a name or a demonstration"),
            ("result", "Said what it brings them"),
        ),
        ("proof", "The proof"),
        "- {mark: proof, min: 1}                  # the proof, marked by key",
        "- {id: others, text: The others say that too., after_silence: 4}",
    ),
    Habit.CLOSE: Start(
        "Ask for it",
        "The call went well and time is nearly up. Leave with a date, a person and an action.",
        "Sum up, then ask",
        (
            ("summary", "Summed up in their words"),
            ("direct-ask", "Asked for it in one sentence"),
            ("date-person-action", "Named date, person and action"),
        ),
        ("ask", "The ask"),
        "- {mark: ask, min: 1}                    # the ask, marked by key",
        "- {id: doubt, text: We will think about it., after_silence: 4}",
    ),
}


def pack_id(name: str) -> str:
    """Return *name* as the id of a pack: "Q3 Discovery" is `q3-discovery`; "" if nothing is left.

    Letters with accents lose them; every run of other signs becomes one hyphen.
    """
    letters = (c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", "".join(letters).lower()).strip("-")[:MOST_NAME].strip("-")


def template(
    name: str, habit: Habit, behaviours: Sequence[str], seconds: int, schema: str = ""
) -> str:
    """Return the text of a pack called *name* with one drill for *habit* that lasts *seconds*.

    *behaviours* are ids of the thirteen; *schema* is the file of the JSON Schema beside the pack.
    """
    start = _STARTS[habit]
    tag_id, tag_text = start.tag
    known = {behaviour.id: behaviour for behaviour in BEHAVIOURS}
    chosen = [known[one] for one in behaviours]
    lines = [f"# yaml-language-server: $schema={schema}"] if schema else []
    lines += [
        *_HEAD,
        "pack:",
        f"  id: {_id(pack_id(name))}",
        "  version: 1.0.0             # raise it with each change: 1.0.1, then 1.1.0",
        f"  title: {_quoted(name)}",
        "  language: en",
        "",
        "# What a mark says. The key, 1 to 9, sets it while one speaks or watches the take.",
        "tags:",
        f"  - {{id: {tag_id}, key: 1, text: {tag_text}}}",
        "",
        "drills:",
        "  # One drill. Copy it from here to the end for a second one, with another id.",
        f"  - id: {pack_id(start.title)}",
        f"    habit: {habit.value:20} # point, questions, edge or close",
        f"    title: {_quoted(start.title)}",
    ]
    if chosen:
        lines.append(f"    behaviours: [{', '.join(one.id for one in chosen)}]")
    lines += [
        "    # What the rep reads before the clock starts: at most 60 words.",
        f"    prompt: {_quoted(start.prompt)}",
        *_clock(start, seconds),
        *_buyer(start),
        "    # What counts: each line is seen alike by two people, and is answered yes or no.",
        "    checklist:",
        *(f"      - {{id: {item_id}, text: {_quoted(text)}}}" for item_id, text in start.items),
        *(f"      - {{use: {one.id}}}    # ready-made: {one.text}" for one in chosen),
        f"    tags: [{tag_id}]",
        "    # What has to be reached for a pass, besides a yes to every item.",
        "    thresholds:",
        f"      {start.threshold}",
        "    # Three passes in a row and it is owned; five days later it is shown once more.",
        "    pass: {streak: 3, retest_days: 5}",
    ]
    return "\n".join(lines) + "\n"


_HEAD = (
    "# Your pack of drills. Change it as you like, save it, and check it:",
    "#     drillroom pack check pack.yaml",
    "# The check names every problem with its line and the way out.",
    "# Lines that begin with # are for you; the app does not read them.",
    "",
)


def _clock(start: Start, seconds: int) -> list[str]:
    green, amber = round(seconds * GREEN), round(seconds * AMBER)
    card = f"card: {_quoted(start.card)}"
    lights = f"{{green: {green}, amber: {amber}, red: {seconds}}}"
    return [
        "    # The clock. A phase is prep, listen, speak or rest; times are 90, 90s or 1:30.",
        "    # Lights count from the phase's start. A card is the big text: about 44 letters.",
        "    phases:",
        '      - {id: prep, kind: prep, seconds: 20, card: "Who? What do they need?"}',
        f"      - {{id: talk, kind: speak, seconds: {seconds}, lights: {lights}, {card}}}",
    ]


def _buyer(start: Start) -> list[str]:
    return [
        "    # What the buyer says: at: 15, between: [5, 20], after_silence: 4, after_speech: 20,",
        "    # or key: true for when the rep gives the turn.",
        "    buyer:",
        f"      {start.buyer}",
    ]


def _id(pack: str) -> str:
    """Return an id in quotes if YAML could take it for a number, a switch or nothing at all."""
    plain = pack[:1].isalpha() and pack not in _NO_TEXT
    return pack if plain else _quoted(pack)


def _quoted(text: str) -> str:
    """Return *text* as YAML takes it whatever is in it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
