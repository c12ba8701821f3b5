"""What has to hold between the keys of a pack: order, sums, and names that refer to each other."""

from __future__ import annotations

from drillroom.drills.buyer import check_buyer
from drillroom.drills.checklists import check_checklist
from drillroom.drills.clocks import check_clock, ids_of, sound_entries
from drillroom.drills.messages import Message
from drillroom.drills.reader import Found, Reader, hint
from drillroom.drills.sounds import demonstration_flaw
from drillroom.drills.thresholds import check_thresholds


def check_rules(file: Found, reader: Reader) -> None:
    """Note in *reader* everything that does not fit together in *file*."""
    _check_keys_of_tags(file, reader)
    _check_plan(file, reader)
    for drill in sound_entries(file, "drills"):
        _check_tags_of_drill(drill, file, reader)
        check_clock(drill, reader)
        check_checklist(drill, reader)
        check_buyer(drill, reader)
        check_thresholds(drill, file, reader)
        _check_demonstration(drill, reader)


def _check_keys_of_tags(file: Found, reader: Reader) -> None:
    owner: dict[int, str] = {}
    for tag in sound_entries(file, "tags"):
        key = tag.get("key")
        if key is None:
            continue
        if key in owner:
            reader.problem(
                tag.at("key"), tag.path("key"), Message.KEY_TAKEN, key=key, tag=owner[key]
            )
        owner.setdefault(key, tag.get("id") or "")


def _check_plan(file: Found, reader: Reader) -> None:
    drills = ids_of(file, "drills")
    first: dict[str, int] = {}
    for node, where, drill in file.each("plan"):
        if drill not in drills:
            meant = hint(drill, drills)
            reader.problem(node, where, Message.UNKNOWN_DRILL, got=f"'{drill}'", hint=meant)
        elif drill in first:
            line = first[drill]
            reader.warning(node, where, Message.PLANNED_TWICE, got=f"'{drill}'", first=line)
        first.setdefault(drill, node.line)


def _check_demonstration(drill: Found, reader: Reader) -> None:
    name = drill.get("demonstration")
    if name is None or reader.folder is None:
        return
    why = demonstration_flaw(reader.folder, name, drill.get("id") or "")
    if why:
        node, where = drill.at("demonstration"), drill.path("demonstration")
        reader.warning(node, where, Message.NO_DEMONSTRATION, name=name, why=why)


def _check_tags_of_drill(drill: Found, file: Found, reader: Reader) -> None:
    tags = ids_of(file, "tags")
    for node, where, tag in drill.each("tags"):
        if tag not in tags:
            meant = hint(tag, tags)
            reader.problem(node, where, Message.UNKNOWN_TAG, got=f"'{tag}'", hint=meant)
