"""What has to hold between the keys of a pack: order, sums, and names that refer to each other."""

from __future__ import annotations

from drillroom.drills.checklists import check_checklist, item_ids
from drillroom.drills.clocks import check_clock, clocks, longest_s
from drillroom.drills.format import SPEECH_MEASURES
from drillroom.drills.messages import Message
from drillroom.drills.reader import Found, Reader, hint, seconds_text

_SUBJECTS = ("measure", "mark", "item")
_LIMITS = {
    "measure": ("min", "max"),
    "mark": ("min", "max", "before_end"),
    "item": (),
}


def check_rules(file: Found, reader: Reader) -> None:
    """Note in *reader* everything that does not fit together in *file*."""
    _check_keys_of_tags(file, reader)
    _check_plan(file, reader)
    for drill in _all_of(file, "drills"):
        _check_tags_of_drill(drill, file, reader)
        check_clock(drill, reader)
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
    for variant, phases in clocks(drill):
        why = _why_never(threshold, drill, longest_s(phases))
        if why:
            why += f" in the variant {variant}" if variant else ""
            reader.warning(threshold.node, threshold.where, Message.CANNOT_BE_MET, why=why)
            break


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


def _why_never(threshold: Found, drill: Found, longest: float) -> str:
    """Return why no take of at most *longest* seconds can keep to *threshold*; "" if one can."""
    items = _most_items(drill)
    least, window = threshold.get("min") or 0, threshold.get("before_end")
    measure = threshold.get("measure")
    if measure == "items_yes" and least > items:
        return f"the checklist has {items} item{'' if items == 1 else 's'}"
    if measure == "talk_percent":
        return "nobody speaks more than 100 % of the time" if least > 100 else ""
    if measure in {"seconds", *SPEECH_MEASURES} and least > longest:
        return f"a take lasts at most {seconds_text(longest)}"
    if window is not None and window[0] > longest:
        return f"a take lasts at most {seconds_text(longest)}"
    return ""


def _most_items(drill: Found) -> int:
    """Return how many items the checklist has; a faulty one counts for what it was meant to be."""
    return max(len(item_ids(drill)), len(drill.get("checklist") or ()))
