"""What has to hold between the keys of a pack: order, sums, and names that refer to each other."""

from __future__ import annotations

from collections.abc import Iterable

from drillroom.drills.checklists import check_checklist, item_ids
from drillroom.drills.format import ADVISED_DRILL_S
from drillroom.drills.messages import Message
from drillroom.drills.model import MOST_DRILL_S, SOFT_GRACE_S, PhaseKind, Stop
from drillroom.drills.reader import Found, Reader, hint, seconds_text

_SUBJECTS = ("measure", "mark", "item")
_LIMITS = {
    "measure": ("min", "max"),
    "mark": ("min", "max", "before_end"),
    "item": (),
}
_COLOURS = ("green", "amber", "red")


def check_rules(file: Found, reader: Reader) -> None:
    """Note in *reader* everything that does not fit together in *file*."""
    _check_keys_of_tags(file, reader)
    _check_plan(file, reader)
    for drill in _all_of(file, "drills"):
        _check_tags_of_drill(drill, file, reader)
        _check_phases(drill, reader)
        check_checklist(drill, reader)
        for threshold in _all_of(drill, "thresholds"):
            _check_threshold(threshold, drill, file, reader)


def _all_of(found: Found, key: str) -> list[Found]:
    """Return the sound entries of the list *key*."""
    return [value for value in found.get(key) or () if value is not None]


def _ids(found: Found, key: str) -> list[str]:
    return [entry["id"] for entry in _all_of(found, key) if entry.get("id") is not None]


def _check_keys_of_tags(file: Found, reader: Reader) -> None:
    owner: dict[int, str] = {}
    for tag in _all_of(file, "tags"):
        key = tag.get("key")
        if key is None:
            continue
        if key in owner:
            reader.problem(
                tag.at("key"), tag.path("key"), Message.KEY_TAKEN, key=key, tag=owner[key]
            )
        owner.setdefault(key, tag.get("id") or "")


def _check_plan(file: Found, reader: Reader) -> None:
    drills = _ids(file, "drills")
    first: dict[str, int] = {}
    for node, where, drill in file.each("plan"):
        if drill not in drills:
            meant = hint(drill, drills)
            reader.problem(node, where, Message.UNKNOWN_DRILL, got=f"'{drill}'", hint=meant)
        elif drill in first:
            line = first[drill]
            reader.warning(node, where, Message.PLANNED_TWICE, got=f"'{drill}'", first=line)
        first.setdefault(drill, node.line)


def _check_tags_of_drill(drill: Found, file: Found, reader: Reader) -> None:
    tags = _ids(file, "tags")
    for node, where, tag in drill.each("tags"):
        if tag not in tags:
            meant = hint(tag, tags)
            reader.problem(node, where, Message.UNKNOWN_TAG, got=f"'{tag}'", hint=meant)


def _check_phases(drill: Found, reader: Reader) -> None:
    phases = _all_of(drill, "phases")
    for phase in phases:
        _check_lights(phase, reader)
    if not drill.get("phases") or any(p.get("seconds") is None for p in phases):
        return
    node, where = drill.at("phases"), drill.path("phases")
    if all(p.get("kind") not in (PhaseKind.SPEAK, None) for p in phases):
        reader.problem(node, where, Message.NO_SPEAK_PHASE)
    total = sum(phase["seconds"] for phase in phases)
    if total > MOST_DRILL_S:
        limit = seconds_text(MOST_DRILL_S)
        reader.problem(
            node, where, Message.DRILL_TOO_LONG, seconds=seconds_text(total), limit=limit
        )
    elif total > ADVISED_DRILL_S:
        limit = seconds_text(ADVISED_DRILL_S)
        reader.warning(node, where, Message.LONG_DRILL, seconds=seconds_text(total), limit=limit)


def _check_lights(phase: Found, reader: Reader) -> None:
    lights, end = phase.get("lights"), phase.get("seconds")
    if lights is None:
        return
    earlier: tuple[str, float] | None = None
    for colour in _COLOURS:
        at_s = lights.get(colour)
        if at_s is None:
            continue
        node, where = lights.at(colour), lights.path(colour)
        seconds = seconds_text(at_s)
        if end is not None and at_s > end:
            end_text = seconds_text(end)
            reader.problem(node, where, Message.LIGHT_AFTER_END, seconds=seconds, end=end_text)
        elif earlier is not None and at_s < earlier[1]:
            name = f"{earlier[0]} at {seconds_text(earlier[1])}"
            reader.problem(node, where, Message.LIGHTS_NOT_IN_ORDER, seconds=seconds, earlier=name)
        elif at_s == 0:
            reader.warning(node, where, Message.LIGHT_AT_START)
        earlier = (colour, at_s)


def _check_threshold(threshold: Found, drill: Found, file: Found, reader: Reader) -> None:
    subjects = [name for name in _SUBJECTS if threshold.has(name)]
    if len(subjects) != 1:
        got = " and ".join(subjects) or "none of them"
        reader.problem(threshold.node, threshold.where, Message.NOT_ONE_SUBJECT, got=got)
        return
    subject = subjects[0]
    _check_limits(threshold, subject, reader)
    if subject == "mark":
        _check_marked_tag(threshold, drill, file, reader)
    elif subject == "item":
        _check_item(threshold, drill, reader)
    if subject == "mark" or threshold.get("measure") == "items_yes":
        _check_whole(threshold, reader)
    why = _why_never(threshold, drill)
    if why:
        reader.warning(threshold.node, threshold.where, Message.CANNOT_BE_MET, why=why)


def _check_limits(threshold: Found, subject: str, reader: Reader) -> None:
    fitting = _LIMITS[subject]
    given = [name for name in _LIMITS["mark"] if threshold.has(name)]
    for name in given:
        if name not in fitting:
            reader.problem(
                threshold.at(name),
                threshold.path(name),
                Message.LIMIT_DOES_NOT_FIT,
                subject=subject,
            )
    if fitting and not given:
        keys = " or ".join(fitting)
        reader.problem(threshold.node, threshold.where, Message.NO_LIMIT, keys=keys)
    least, most = threshold.get("min"), threshold.get("max")
    if least is not None and most is not None and least > most:
        reader.problem(
            threshold.at("min"),
            threshold.path("min"),
            Message.MIN_OVER_MAX,
            least=f"{least:g}",
            most=f"{most:g}",
        )


def _check_whole(threshold: Found, reader: Reader) -> None:
    for name in ("min", "max"):
        count = threshold.get(name)
        if count is not None and count % 1:
            got = f"{count:g}"
            reader.problem(
                threshold.at(name), threshold.path(name), Message.COUNT_NOT_WHOLE, got=got
            )


def _check_marked_tag(threshold: Found, drill: Found, file: Found, reader: Reader) -> None:
    wanted = threshold.get("mark")
    if wanted is None:
        return
    node, where, got = threshold.at("mark"), threshold.path("mark"), f"'{wanted}'"
    tag = next((tag for tag in _all_of(file, "tags") if tag.get("id") == wanted), None)
    if tag is None:
        meant = hint(wanted, _ids(file, "tags"))
        reader.problem(node, where, Message.UNKNOWN_TAG, got=got, hint=meant)
    elif not tag.has("key"):
        reader.problem(node, where, Message.TAG_WITHOUT_KEY, got=got)
    elif drill.get("tags") is not None and wanted not in drill["tags"]:
        reader.problem(node, where, Message.TAG_NOT_IN_DRILL, got=got)


def _check_item(threshold: Found, drill: Found, reader: Reader) -> None:
    wanted, items = threshold.get("item"), item_ids(drill)
    if wanted is not None and wanted not in items:
        reader.problem(
            threshold.at("item"),
            threshold.path("item"),
            Message.UNKNOWN_ITEM,
            got=f"'{wanted}'",
            hint=hint(wanted, items),
        )


def _why_never(threshold: Found, drill: Found) -> str:
    """Return why no take can keep to *threshold*; "" if one can."""
    items, longest = _most_items(drill), _longest_s(_all_of(drill, "phases"))
    least, window = threshold.get("min") or 0, threshold.get("before_end")
    if threshold.get("measure") == "items_yes" and least > items:
        return f"the checklist has {items} item{'' if items == 1 else 's'}"
    if threshold.get("measure") == "seconds" and least > longest:
        return f"a take lasts at most {seconds_text(longest)}"
    if window is not None and window[0] > longest:
        return f"a take lasts at most {seconds_text(longest)}"
    return ""


def _most_items(drill: Found) -> int:
    """Return how many items the checklist has; a faulty one counts for what it was meant to be."""
    return max(len(item_ids(drill)), len(drill.get("checklist") or ()))


def _longest_s(phases: Iterable[Found]) -> float:
    """Return how long a take can last, with the grace of every soft phase."""
    return sum((_longest_phase_s(phase) for phase in phases), start=0.0)


def _longest_phase_s(phase: Found) -> float:
    seconds = phase.get("seconds")
    grace = SOFT_GRACE_S if phase.get("stop") == Stop.SOFT else 0.0
    return MOST_DRILL_S if seconds is None else float(seconds) + grace
