"""What has to hold between a threshold and the drill whose takes it judges."""

from __future__ import annotations

from drillroom.drills.buyer import buyer_s, lines_of, times_said
from drillroom.drills.checklists import item_ids
from drillroom.drills.clocks import Span, ids_of, longest_s, owners, sound_entries
from drillroom.drills.format import LINE_MEASURES, SPEECH_MEASURES
from drillroom.drills.messages import Message
from drillroom.drills.model import PhaseKind
from drillroom.drills.reader import Found, Reader, hint, seconds_text

_SUBJECTS = ("measure", "mark", "item")
_LIMITS = {
    "measure": ("min", "max"),
    "mark": ("min", "max", "before_end", "within", "held"),
    "item": (),
}
_PLACES = ("phase", "times")
"""Where and how often it holds: of a measure or of marks."""

_ALL_TALK = 0.7
"""So much of a conversation is speech, the rest pauses; about that in the drills that ship."""


def check_thresholds(drill: Found, file: Found, reader: Reader) -> None:
    """Note in *reader* everything that does not fit in the thresholds of *drill*."""
    for threshold in sound_entries(drill, "thresholds"):
        _check_threshold(threshold, drill, file, reader)


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
    _check_phases(threshold, drill, reader)
    if subject == "mark" or threshold.get("measure") == "items_yes":
        _check_whole(threshold, reader)
    for owner, spans in owners(drill):
        why = _why_never(threshold, drill, owner, spans)
        if why:
            why += f" in the variant {owner.get('id')}" if owner is not drill else ""
            reader.warning(threshold.node, threshold.where, Message.CANNOT_BE_MET, why=why)
            break
    _check_buyers_share(threshold, drill, reader)


def _check_limits(threshold: Found, subject: str, reader: Reader) -> None:
    fitting = _LIMITS[subject]
    given = [name for name in _LIMITS["mark"] if threshold.has(name)]
    places = _PLACES if fitting and threshold.get("measure") != "items_yes" else ()
    for name in (*given, *(name for name in _PLACES if threshold.has(name))):
        if name not in fitting + places:
            reader.problem(
                threshold.at(name),
                threshold.path(name),
                Message.LIMIT_DOES_NOT_FIT,
                subject=threshold.get("measure") or subject,
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
    tag = next((tag for tag in sound_entries(file, "tags") if tag.get("id") == wanted), None)
    if tag is None:
        meant = hint(wanted, ids_of(file, "tags"))
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


def _check_phases(threshold: Found, drill: Found, reader: Reader) -> None:
    phases = ids_of(drill, "phases")
    for wanted in threshold.get("phase") or ():
        if wanted is not None and wanted not in phases:
            node, where, meant = (
                threshold.at("phase"),
                threshold.path("phase"),
                hint(wanted, phases),
            )
            reader.problem(node, where, Message.UNKNOWN_PHASE, got=f"'{wanted}'", hint=meant)


def _why_never(threshold: Found, drill: Found, owner: Found, spans: list[Span]) -> str:
    """Return why no take on the clock of *owner* can keep to *threshold*; "" if one can."""
    measure, least = threshold.get("measure"), threshold.get("min") or 0
    items = _most_items(drill)
    if measure == "items_yes" and least > items:
        return f"the checklist has {items} item{'' if items == 1 else 's'}"
    if measure == "talk_percent" and least > 100:
        return "nobody speaks more than 100 % of the time"
    return _why_no_time(threshold, spans) or _why_too_often(
        threshold, lines_of(drill, owner), spans
    )


def _why_no_time(threshold: Found, spans: list[Span]) -> str:
    """Return why the clock has no time for it; "" if it has."""
    chosen = [span for span in spans if span.base in (threshold.get("phase") or ())]
    longest = max((longest_s([span]) for span in chosen), default=longest_s(spans))
    whose = "such a phase" if chosen else "a take"
    least, window, within = (threshold.get(key) for key in ("min", "before_end", "within"))
    is_time = threshold.get("measure") in {"seconds", *SPEECH_MEASURES} - {"talk_percent"}
    times = (least if is_time else None, *(w and w[0] for w in (window, within)))
    too_late = any(time is not None and time > longest for time in times)
    return f"{whose} lasts at most {seconds_text(longest)}" if too_late else ""


def _why_too_often(threshold: Found, lines: list[Found], spans: list[Span]) -> str:
    """Return why there are not so many occasions for it; "" if there are."""
    measure, phases = threshold.get("measure"), threshold.get("phase")
    times = threshold.get("times") or 1
    if measure in {*LINE_MEASURES, "talk_percent"} and not lines:
        return "the buyer says nothing in the drill"
    if phases:
        count = sum(span.base in phases for span in spans)
        return f"such phases are run {_often(count)}" if times > count > 0 else ""
    if measure in LINE_MEASURES:
        count = sum(times_said(line, spans) for line in lines)
        return f"the buyer speaks {_often(count)}" if times > count else ""
    return "it is looked at once in a take" if times > 1 else ""


def _often(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _check_buyers_share(threshold: Found, drill: Found, reader: Reader) -> None:
    """Warn of a talk share that can hardly be kept, because the buyer says so little."""
    most = threshold.get("max")
    if threshold.get("measure") != "talk_percent" or most is None:
        return
    for owner, spans in owners(drill):
        talks = [s.seconds for s in spans if s.kind in (PhaseKind.SPEAK, PhaseKind.LISTEN)]
        lines = lines_of(drill, owner)
        if not lines or any(seconds is None for seconds in talks):
            continue
        total_s = sum(seconds for seconds in talks if seconds is not None)
        needed_s = (1 - most / 100) * _ALL_TALK * total_s
        said_s = buyer_s(lines, spans, reader.folder)
        if said_s < needed_s:
            reader.warning(
                threshold.node,
                threshold.where,
                Message.BUYER_TOO_QUIET,
                said=seconds_text(round(said_s)),
                most=f"{most:g}",
                total=seconds_text(total_s),
                needed=seconds_text(round(needed_s)),
            )
            return


def _most_items(drill: Found) -> int:
    """Return how many items the checklist has; a faulty one counts for what it was meant to be."""
    return max(len(item_ids(drill)), len(drill.get("checklist") or ()))
