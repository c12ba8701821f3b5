"""Pages for people without the app: they play in any browser, offline, without a script.

Everything that a person typed is escaped; the policy allows the recording beside the page and
nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Final

from drillroom.drills.model import Drill, Item, ItemType, Phase, PhaseKind, words_of
from drillroom.sync.format.page_style import STYLE
from drillroom.takes.model import Certificate, Entry, EntryKind
from drillroom.takes.review import Action, Mark, Review, ReviewRole
from drillroom.takes.timeline import BY_CLOCK, BY_FAULT, BY_HAND, BY_IMPORT, clock_text

_POLICY: Final = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'"
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_PHASE_WORDS: Final = {
    PhaseKind.PREP: "prepare",
    PhaseKind.SPEAK: "speak",
    PhaseKind.LISTEN: "listen",
    PhaseKind.REST: "rest",
}
_LIGHTS: Final = {
    "green": ("●", "Green light: enough"),
    "amber": ("▲", "Amber light: wrap up"),
    "red": ("■", "Red light: stop"),
}
_WORDS: Final = {
    "amber": "Talking for long",
    "red": "The buzzer: talked too long without a pause",
    BY_CLOCK: "The clock ended the take",
    BY_HAND: "Stopped by hand",
    BY_FAULT: "Cut off before its clock",
    BY_IMPORT: "End of the file",
}
_ROLES: Final = {
    ReviewRole.SELF: "the rep's own review",
    ReviewRole.PEER: "a peer's review",
    ReviewRole.MANAGER: "a manager's review",
    ReviewRole.EXTERNAL: "a review from outside",
}


@dataclass(frozen=True, slots=True)
class TakePage:
    """What `report.html` shows."""

    rep: str
    drill: Drill
    created: datetime
    seconds: float
    timeline: tuple[Entry, ...]
    certificate: Certificate
    review: Review | None


def take_page(page: TakePage) -> str:
    """Return `report.html`: the recording, its timeline, and the rep's own review."""
    about = f"{escape(page.rep)} · {_when(page.created)} · {clock_text(page.seconds)}"
    prompt = f"<p>{escape(page.drill.prompt)}</p>" if page.drill.prompt else ""
    left = (
        '<video controls preload="metadata" src="take.mp4">'
        '<a href="take.mp4">take.mp4</a></video>'
        + _strip(page)
        + "<h2>Timeline</h2>"
        + _timeline(page)
    )
    certificate = f"<p>Certificate: {escape(page.certificate.line())}</p>"
    if page.certificate.sha256:
        certificate += f"<p>sha256 of take.mp4: {escape(page.certificate.sha256)}</p>"
    return _document(
        f"{page.drill.name} · {page.rep}",
        f"<header><h1>{escape(page.drill.name)}</h1><p>{about}</p>{prompt}</header>"
        f"<main><section>{left}</section>"
        f"<section>{_review_parts(page.review, page.drill)}</section></main>",
        certificate,
    )


def review_page(review: Review, rep: str, drill: Drill, created: datetime) -> str:
    """Return `review.html`: one person's review of somebody else's take."""
    about = f"{escape(review.by)}, {_ROLES[review.role]} · {_when(created)}"
    return _document(
        f"{drill.name} · {rep} · review",
        f"<header class=one><h1>{escape(drill.name)}: {escape(rep)}</h1>"
        f"<p>{about}</p></header>"
        f"<main class=one><section>{_review_parts(review, drill)}"
        f"{_marks(review.marks, drill)}</section></main>",
        "",
    )


def read_me_page() -> bytes:
    """Return `READ ME.html`: always the same bytes."""
    body = (
        "<header class=one><h1>Drillroom</h1>"
        "<p>In this folder a sales team shares finished practice takes and the answers to them."
        "</p></header><main class=one><section>"
        "<h2>Without the app</h2>"
        "<p>Open the folder <b>takes</b>, then a person, a month and a take, and open "
        "<b>report.html</b>: it plays in any browser. Answers are in <b>reviews</b>.</p>"
        "<h2>Please leave as it is</h2>"
        "<p>Each computer writes only its own files and never changes one. The folder <b>log</b> "
        "holds signed lines that say what belongs here: without them the app does not see a take. "
        "A folder may be renamed if its end, from ~ on, stays.</p>"
        "<h2>What is not here</h2>"
        "<p>Drafts. They stay on the laptop of whoever recorded them.</p>"
        "</section></main>"
    )
    return _document("Drillroom", body, "").encode("utf-8")


def _document(title: str, body: str, foot: str) -> str:
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style></head>\n"
        f"<body>{body}\n<footer>{foot}<p>Made with Drillroom. "
        "This page needs no app and no network.</p></footer></body></html>\n"
    )


def _strip(page: TakePage) -> str:
    """Return the clock of the take: its phases, as wide as they were long."""
    kinds = {str(phase.id): phase.kind for phase in page.drill.phases}
    starts = [entry for entry in page.timeline if entry.kind is EntryKind.PHASE]
    ends = [*(entry.at_s for entry in starts), page.seconds][1:]
    parts = []
    for entry, end_s in zip(starts, ends, strict=True):
        kind = kinds.get(entry.id)
        width = max(end_s - entry.at_s, 0.01)
        parts.append(f'<i class="{kind or ""}" style="flex:{width:.2f} 0 0"></i>')
    return f"<div class=strip aria-hidden=true>{''.join(parts)}</div>" if parts else ""


def _timeline(page: TakePage) -> str:
    """Return what happened, with the moments that the rep marked."""
    rows = [(entry.at_s, _entry(entry, page.drill)) for entry in page.timeline]
    marks = page.review.marks if page.review else ()
    rows += [(mark.at_s, _row(mark.at_s, _mark(mark, page.drill))) for mark in marks]
    rows.sort(key=lambda row: row[0])
    return f"<ul>{''.join(row for _, row in rows)}</ul>"


def _entry(entry: Entry, drill: Drill) -> str:
    text = escape(entry.text)
    match entry.kind:
        case EntryKind.PHASE:
            phase = next((phase for phase in drill.phases if phase.id == entry.id), None)
            words = _phase(phase) if phase else escape(words_of(entry.id))
            shown = f"<span class=phase>{words}</span>"
        case EntryKind.LIGHT:
            shape, words = _LIGHTS.get(entry.id, ("○", escape(entry.id)))
            colour = entry.id if entry.id in _LIGHTS else "quiet"
            shown = f"<span><span class={colour}>{shape}</span> {words}</span>"
        case EntryKind.BUYER:
            shown = f"<span><b>Buyer</b> “{text}”</span>"
        case EntryKind.MARK:
            mark = Mark(entry.at_s, entry.id, entry.until_s, entry.text, entry.by)
            shown = _mark(mark, drill)
        case EntryKind.FAULT:
            shown = f"<span class=fault>{text or escape(words_of(entry.id))}</span>"
        case _:
            shown = f"<span class=quiet>{_quiet(entry)}</span>"
    return _row(entry.at_s, shown)


def _quiet(entry: Entry) -> str:
    """Return what is told in passing."""
    text = escape(entry.text)
    match entry.kind:
        case EntryKind.CARD:
            return f"“{text}”"
        case EntryKind.IMPORT:
            return f"Imported from {text}"
        case EntryKind.PAUSE:
            return "The screen went dark"
        case _:  # the run meter, or the end
            return _WORDS.get(entry.id, escape(words_of(entry.id)))


def _phase(phase: Phase) -> str:
    kind = _PHASE_WORDS[phase.kind]
    is_said = phase.name.lower() == kind
    return escape(phase.name) + ("" if is_said else f" <span class=quiet>{kind}</span>")


def _row(at_s: float, shown: str) -> str:
    # a media fragment: the browser opens the recording at this moment, without a script
    link = f'<a href="take.mp4#t={at_s:.1f}">{clock_text(at_s)}</a>'
    return f"<li><span class=at>{link}</span>{shown}</li>"


def _mark(mark: Mark, drill: Drill) -> str:
    words = {str(tag.id): tag.text for tag in drill.tags}.get(mark.tag) or words_of(mark.tag)
    until = f" to {clock_text(mark.until_s)}" if mark.until_s is not None else ""
    note = f" {escape(mark.note)}" if mark.note else ""
    return f"<span><span class=tag>{escape(words)}</span>{until}{note}</span>"


def _marks(marks: Sequence[Mark], drill: Drill) -> str:
    if not marks:
        return ""
    rows = (
        f"<li><span class=at>{clock_text(mark.at_s)}</span>{_mark(mark, drill)}</li>"
        for mark in marks
    )
    return f"<h2>Marks</h2><ul>{''.join(rows)}</ul>"


def _review_parts(review: Review | None, drill: Drill) -> str:
    if review is None:
        return "<h2>Review</h2><p class=quiet>No review of the rep's own.</p>"
    return (
        _checklist(review, drill)
        + _answers(review)
        + _takeaways(review.takeaways)
        + (_action(review.action, drill) if review.action else "")
    )


def _checklist(review: Review, drill: Drill) -> str:
    if not drill.items:
        return ""
    skill = [item for item in drill.items if item.type is ItemType.SKILL]
    process = [item for item in drill.items if item.type is ItemType.PROCESS]
    parts = f"<h2>Checklist</h2><ul>{_items(skill, review)}</ul>" if skill else ""
    if process:
        title = "<h3>Following the drill</h3>" if skill else "<h2>Following the drill</h2>"
        parts += f"{title}<ul>{_items(process, review)}</ul>"
    return parts


def _items(items: Iterable[Item], review: Review) -> str:
    chips = {
        True: '<span class="chip yes">✓ Yes</span>',
        False: '<span class="chip notyet">◌ Not yet</span>',
        None: "<span class=chip>Not answered</span>",
    }
    answers = review.answers
    return "".join(
        f"<li><span>{escape(item.text)}</span><span></span>{chips[answers.get(item.id)]}</li>"
        for item in items
    )


def _answers(review: Review) -> str:
    said = (
        ("What went well", review.well),
        ("What would you do differently", review.differently),
        ("What else", review.otherwise),
    )
    parts = "".join(
        f"<h3>{title}</h3><p class=said>{escape(text)}</p>" for title, text in said if text
    )
    return f"<h2>Three answers</h2>{parts}" if parts else ""


def _takeaways(takeaways: Sequence[str]) -> str:
    rows = "".join(
        f"<li><span class=number>{number}</span><span>{escape(text)}</span></li>"
        for number, text in enumerate(takeaways, 1)
    )
    return f"<h2>Takeaways</h2><ol>{rows}</ol>" if rows else ""


def _action(action: Action, drill: Drill) -> str:
    takes = "1 take" if action.takes == 1 else f"{action.takes} takes"
    # of other drills only the id is known here
    name = escape(drill.title if action.drill == drill.id else words_of(action.drill))
    return f"<h2>One action</h2><p class=said>{name} · {takes} · by {_day(action.date)}</p>"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _when(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{_day(local.date())}, {local:%H:%M}"
