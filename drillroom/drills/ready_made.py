"""Ready-made items for checklists: the thirteen behaviours, and a block about how it was said."""

from __future__ import annotations

from drillroom.drills.behaviours import BEHAVIOURS
from drillroom.drills.model import Item, ItemId

DELIVERY = (
    Item(ItemId("clarity"), "Used short sentences and words that the listener uses"),
    Item(ItemId("voice"), "Changed pace and loudness, and paused before what matters"),
    Item(ItemId("audience"), "Spoke of the listener's situation, not only of the own side"),
    Item(ItemId("presence"), "Looked into the camera and kept hands and shoulders calm"),
)
"""The block `delivery`: four items on how something was said, whatever it was."""

USES = (*(behaviour.id for behaviour in BEHAVIOURS), "delivery")
"""What `use` may name."""

LANGUAGE = "en"
"""The language of the ready-made items."""


def ready_made(use: str) -> tuple[Item, ...]:
    """Return the items that *use*, one of `USES`, stands for.

    The ids of behaviours and of the block are those of the items, so takes of different drills can
    be compared by them.
    """
    if use == "delivery":
        return DELIVERY
    return tuple(Item(ItemId(b.id), b.text) for b in BEHAVIOURS if b.id == use)
