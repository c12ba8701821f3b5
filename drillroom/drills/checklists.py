"""What has to hold in a checklist, in which some entries may be ready-made."""

from __future__ import annotations

from drillroom.drills.format import MOST_ITEMS
from drillroom.drills.messages import Message
from drillroom.drills.reader import Found, Reader
from drillroom.drills.ready_made import LANGUAGE, ready_made


def item_ids(drill: Found) -> list[str]:
    """Return the ids of all sound items of *drill*, the ready-made ones too, in their order."""
    return [item_id for entry in _entries(drill) for item_id in _ids_of(entry)]


def check_checklist(drill: Found, reader: Reader) -> None:
    """Note in *reader* what does not fit together in the checklist of *drill*."""
    first: dict[str, Found] = {}
    for entry in _entries(drill):
        is_used = entry.has("use")
        if is_used:
            _check_used(entry, reader)
        for item_id in _ids_of(entry):
            other = first.setdefault(item_id, entry)
            if other is not entry and (is_used or other.has("use")):
                # two ids that the author wrote are refused where the list is read
                got, line = f"'{item_id}'", other.node.line
                reader.problem(entry.node, entry.where, Message.GIVEN_TWICE, got=got, first=line)
    count = len(item_ids(drill))
    if count > MOST_ITEMS:
        node, where = drill.at("checklist"), drill.path("checklist")
        reader.problem(node, where, Message.CHECKLIST_TOO_LONG, count=count, limit=MOST_ITEMS)


def _entries(drill: Found) -> list[Found]:
    """Return the sound entries of the checklist."""
    return [entry for entry in drill.get("checklist") or () if entry is not None]


def _ids_of(entry: Found) -> list[str]:
    use = entry.get("use")
    if use is not None:
        return [item.id for item in ready_made(use)]
    item_id = entry.get("id")
    return [] if item_id is None or entry.has("use") else [item_id]


def _check_used(entry: Found, reader: Reader) -> None:
    """Note other keys beside `use`, and that its words are in one language only."""
    for name in ("id", "text", "type"):
        if entry.has(name):
            node, where = entry.at(name), entry.path(name)
            reader.problem(node, where, Message.LIMIT_DOES_NOT_FIT, subject="use")
    own = reader.own or LANGUAGE
    if own.partition("-")[0] != LANGUAGE:
        node, where = entry.at("use"), entry.path("use")
        reader.warning(node, where, Message.READY_MADE_IN_ENGLISH, language=own)
