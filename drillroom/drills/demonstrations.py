"""Where a drill's demonstration lies, and the key that names it. Pure."""

from __future__ import annotations

from drillroom.drills.editing import drop_key, set_key
from drillroom.drills.model import Drill

FOLDER = "demonstrations"


def with_demonstration(text: str, drill: Drill) -> str:
    """Return a pack's *text* in which *drill* names its demonstration.

    Raises:
        PackError: the text is no YAML that a pack may hold.
        DrillroomError: it is written in a way that only its author can change.
    """
    return set_key(text, ("drills", drill.id), "demonstration", name_of(drill), after="title")


def without_demonstration(text: str, drill: Drill) -> str:
    """Return a pack's *text* in which *drill* names none.

    Raises:
        PackError: the text is no YAML that a pack may hold.
        DrillroomError: it is written in a way that only its author can change.
    """
    return drop_key(text, ("drills", drill.id), "demonstration")


def name_of(drill: Drill) -> str:
    """Return the folder of a drill's demonstration, below that of its pack."""
    return drill.demonstration or f"{FOLDER}/{drill.id}"
