"""Reviews: one person's answers about a take, and the rules that hold for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from drillroom.drills.model import Drill
from drillroom.errors import LibraryError, ReviewError
from drillroom.phrase import Phrase, Rounded
from drillroom.takes.model import TakeId
from drillroom.takes.timeline import seconds_of, text_of

MAX_TAKEAWAYS = 3
MAX_ANSWER = 2_000
MAX_MARKS = 500
MAX_ACTION_TAKES = 99


class ReviewRole(StrEnum):
    """Who the reviewer is to the rep."""

    SELF = "self"
    PEER = "peer"
    MANAGER = "manager"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment or stretch of a take that someone wants to see again."""

    at_s: float
    """Seconds since the take's first sample of sound."""
    tag: str
    until_s: float | None = None
    """End of the stretch; None for a moment."""
    note: str = ""
    by: str = ""

    def __post_init__(self) -> None:
        if self.until_s is not None and self.until_s <= self.at_s:
            raise ReviewError(
                Phrase("The mark at {seconds} s ends before it begins", seconds=f"{self.at_s:g}"),
                remedy="Give its end after its start, as in 12-15:ask.",
            )


@dataclass(frozen=True, slots=True)
class Action:
    """What the rep does next: a drill, a number of takes and a date."""

    drill: str
    takes: int
    date: date

    def __str__(self) -> str:
        return f"{self.drill}:{self.takes}:{self.date.isoformat()}"


@dataclass(frozen=True, slots=True)
class Review:
    """One person's answers about a take."""

    take: TakeId
    role: ReviewRole
    by: str
    ticks: tuple[tuple[str, bool], ...] = ()
    """(item, yes) of each item answered, in the order of the checklist."""
    well: str = ""
    differently: str = ""
    otherwise: str = ""
    """The third answer, What else; its key in JSON is `else`."""
    takeaways: tuple[str, ...] = ()
    action: Action | None = None
    marks: tuple[Mark, ...] = ()

    def __post_init__(self) -> None:
        if len(self.takeaways) > MAX_TAKEAWAYS:
            raise ReviewError(
                "A review has at most three takeaways",
                detail=Phrase("There are {n}.", n=len(self.takeaways)),
                remedy="Keep the three that matter most.",
            )

    @property
    def answers(self) -> dict[str, bool]:
        """The ticks as a mapping of item to yes."""
        return dict(self.ticks)

    def unanswered(self, drill: Drill) -> tuple[str, ...]:
        """Return the ids of the drill's items that have no tick yet."""
        return tuple(item.id for item in drill.items if item.id not in self.answers)

    def with_ticks(self, drill: Drill, ticks: Mapping[str, bool]) -> Review:
        """Return the review with more ticks; the item "all" stands for every item.

        Raises:
            ReviewError: the drill has no such item.
        """
        answers = self.answers
        for name, yes in ticks.items():
            if name == "all":
                answers.update({item.id: yes for item in drill.items})
            else:
                known(name, [item.id for item in drill.items], "item")
                answers[name] = yes
        order = [item.id for item in drill.items]
        return replace(
            self, ticks=tuple((name, answers[name]) for name in order if name in answers)
        )

    def with_marks(self, drill: Drill, marks: Iterable[Mark]) -> Review:
        """Return the review with more marks, in order of time; one that is there already stays one.

        Raises:
            ReviewError: the drill has no such tag.
        """
        new = tuple(replace(mark, by=self.by) for mark in marks)
        for mark in new:
            known(mark.tag, [tag.id for tag in drill.tags], "tag")
        both = dict.fromkeys(self.marks + new)
        return replace(self, marks=tuple(sorted(both, key=lambda mark: (mark.at_s, mark.tag))))

    def merged(self, drill: Drill, changes: Changes) -> Review:
        """Return the review with what somebody just said about the take.

        Texts and the action replace what was there; ticks, marks and takeaways come to it.

        Raises:
            ReviewError: an unknown item or tag, or a fourth takeaway.
        """
        takeaways = dict.fromkeys(self.takeaways + changes.takeaways)
        return replace(
            self.with_ticks(drill, dict(changes.ticks)).with_marks(drill, changes.marks),
            well=self.well if changes.well is None else changes.well,
            differently=self.differently if changes.differently is None else changes.differently,
            otherwise=self.otherwise if changes.otherwise is None else changes.otherwise,
            takeaways=tuple(takeaway for takeaway in takeaways if takeaway),
            action=self.action if changes.action is None else changes.action,
        )

    def checked(self, drill: Drill, seconds: float) -> Review:
        """Return this review if it fits a take of *drill* that is *seconds* long.

        Raises:
            ReviewError: an unknown item or tag, or a mark after the take's end.
        """
        self.with_ticks(drill, self.answers).with_marks(drill, self.marks)
        for mark in self.marks:
            if mark.at_s > seconds or (mark.until_s or 0.0) > seconds + 0.5:
                raise ReviewError(
                    Phrase(
                        "The mark at {at} s lies after the end of the take", at=f"{mark.at_s:g}"
                    ),
                    detail=Phrase("The take is {seconds} s long.", seconds=Rounded(seconds, 1)),
                    remedy="Give a moment inside the take.",
                )
        return self


@dataclass(frozen=True, slots=True)
class Changes:
    """What somebody says about a take in one go; None is a text that is left as it was."""

    ticks: tuple[tuple[str, bool], ...] = ()
    well: str | None = None
    differently: str | None = None
    otherwise: str | None = None
    takeaways: tuple[str, ...] = ()
    action: Action | None = None
    marks: tuple[Mark, ...] = ()


def said_by(review: Review, name: str) -> Review:
    """Return *review* with all of it said by *name*, whatever names somebody wrote into it."""
    return replace(review, by=name, marks=tuple(replace(mark, by=name) for mark in review.marks))


def changes_from_json(data: object) -> Changes:
    """Return the changes of a JSON object with the keys of a review.

    Raises:
        ReviewError: it has something that a review cannot hold.
    """
    review = review_from_json(data)
    given = data if isinstance(data, dict) else {}
    return Changes(
        ticks=review.ticks,
        well=review.well if "well" in given else None,
        differently=review.differently if "differently" in given else None,
        otherwise=review.otherwise if "else" in given else None,
        takeaways=review.takeaways,
        action=review.action,
        marks=review.marks,
    )


def known(name: str, names: list[str], what: str) -> None:
    """Let *name* pass if it is one of *names*.

    Raises:
        ReviewError: it is not; the message lists what there is.
    """
    if name not in names:
        wrong = repr(name[:60])
        title, nothing = {
            "item": (
                Phrase("There is no item {name}", name=wrong),
                Phrase("This drill has no items."),
            ),
            "tag": (
                Phrase("There is no tag {name}", name=wrong),
                Phrase("This drill has no tags."),
            ),
            "drill": (
                Phrase("There is no drill {name}", name=wrong),
                Phrase("This drill has no drills."),
            ),
        }[what]
        there = Phrase("This drill has: {names}.", names=", ".join(names))
        raise ReviewError(title, remedy=there if names else nothing)


_MARK_FORM = Phrase("12:ask, 12.5-15:ask or 12:ask:a note")


def mark_from_text(text: str) -> Mark:
    """Return the mark written as AT_S[-UNTIL_S]:TAG[:NOTE].

    Raises:
        ReviewError: the text has another form.
    """
    when, _, rest = text.partition(":")
    tag, _, note = rest.partition(":")
    at_s, _, until_s = when.partition("-")
    try:
        mark_at = seconds_of(float(at_s))
        mark_until = seconds_of(float(until_s)) if until_s else None
    except (ValueError, LibraryError) as exc:
        raise _not_a(Phrase("mark"), text, _MARK_FORM) from exc
    if not tag:
        raise _not_a(Phrase("mark"), text, _MARK_FORM)
    return Mark(mark_at, tag, mark_until, answer_text(note))


def action_from_text(text: str) -> Action:
    """Return the action written as DRILL:N:DATE, such as the-funnel:3:2026-11-27.

    Raises:
        ReviewError: the text has another form.
    """
    parts = text.split(":")
    if len(parts) != 3:
        raise _not_a(Phrase("action"), text, "the-funnel:3:2026-11-27")
    return _action({"drill": parts[0], "takes": parts[1], "date": parts[2]})


def review_to_json(review: Review) -> dict[str, object]:
    """Return a review as the JSON object of `show`, with the take's id."""
    action = review.action
    return {
        "take": review.take,
        "role": review.role.value,
        "by": review.by,
        "ticks": review.answers,
        "well": review.well,
        "differently": review.differently,
        "else": review.otherwise,
        "takeaways": list(review.takeaways),
        "action": None
        if action is None
        else {"drill": action.drill, "takes": action.takes, "date": action.date.isoformat()},
        "marks": [_mark_to_json(mark) for mark in review.marks],
    }


def review_from_json(data: object) -> Review:
    """Return the review of a JSON object; keys that are not there are empty.

    Raises:
        ReviewError: something in it is not what a review can hold.
    """
    if not isinstance(data, dict):
        raise ReviewError("A review cannot be read", detail="It is not a JSON object.")
    try:
        return Review(
            take=TakeId(text_of(data.get("take"), 26)),
            role=ReviewRole(str(data.get("role", "self"))),
            by=text_of(data.get("by"), 200),
            ticks=_ticks(data.get("ticks", {})),
            well=answer_text(data.get("well")),
            differently=answer_text(data.get("differently")),
            otherwise=answer_text(data.get("else")),
            takeaways=tuple(
                answer_text(one) for one in _listed(data.get("takeaways"), Phrase("takeaways"))
            ),
            action=None if data.get("action") is None else _action(data["action"]),
            marks=tuple(_mark(one) for one in _listed(data.get("marks"), Phrase("marks"))),
        )
    except LibraryError as exc:
        if isinstance(exc, ReviewError):
            raise
        raise ReviewError("A review cannot be read", detail=exc.detail) from exc
    except ValueError as exc:
        raise _not_a(Phrase("role"), str(data.get("role")), ", ".join(ReviewRole)) from exc


def _mark_to_json(mark: Mark) -> dict[str, object]:
    data: dict[str, object] = {"at_s": round(mark.at_s, 3), "tag": mark.tag}
    if mark.until_s is not None:
        data["until_s"] = round(mark.until_s, 3)
    if mark.note:
        data["note"] = mark.note
    return {**data, "by": mark.by}


def _mark(data: object) -> Mark:
    if isinstance(data, str):
        return mark_from_text(data)
    if not isinstance(data, dict):
        raise _not_a(Phrase("mark"), str(data), '{"at_s": 12, "tag": "ask"}')
    until = data.get("until_s")
    return Mark(
        at_s=seconds_of(data.get("at_s")),
        tag=text_of(data.get("tag"), 60),
        until_s=None if until is None else seconds_of(until),
        note=answer_text(data.get("note")),
        by=text_of(data.get("by"), 200),
    )


def _ticks(data: object) -> tuple[tuple[str, bool], ...]:
    if not isinstance(data, dict) or len(data) > MAX_MARKS:
        raise _not_a(Phrase("list of ticks"), str(data), '{"direct-ask": true}')
    answers = {"yes": True, "no": False, True: True, False: False}
    ticks = []
    for item, value in data.items():
        yes = answers.get(value) if isinstance(value, str | bool) else None
        if yes is None:
            what = Phrase("tick of {item}", item=text_of(item, 60))
            raise _not_a(what, str(value), Phrase("yes or no"))
        ticks.append((text_of(item, 60), yes))
    return tuple(ticks)


def _action(data: object) -> Action:
    if isinstance(data, str):
        return action_from_text(data)
    form = "the-funnel:3:2026-11-27"
    if not isinstance(data, dict):
        raise _not_a(Phrase("action"), str(data), form)
    drill = text_of(data.get("drill"), 60)
    try:
        takes = int(str(data.get("takes")))
        day = date.fromisoformat(str(data.get("date")))
    except ValueError as exc:
        raise _not_a(
            Phrase("action"), f"{drill}:{data.get('takes')}:{data.get('date')}", form
        ) from exc
    if not drill or not 1 <= takes <= MAX_ACTION_TAKES:
        raise _not_a(Phrase("action"), f"{drill}:{takes}:{day}", form)
    return Action(drill, takes, day)


def answer_text(value: object) -> str:
    """Return one answer in words: lines, tabs and joined emoji are fine, hidden marks are not."""
    text = text_of(value, MAX_ANSWER).replace("\r\n", "\n")
    text = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in text)
    if any(not letter.isprintable() and letter not in "\n\t\u200c\u200d" for letter in text):
        raise ReviewError(
            "An answer has characters that cannot be shown",
            remedy="Type it again; control characters and hidden marks are not taken.",
        )
    return text.strip()


def _listed(data: object, what: Phrase) -> list[object]:
    if data is None:
        return []
    if not isinstance(data, list) or len(data) > MAX_MARKS:
        raise ReviewError(
            "A review cannot be read", detail=Phrase("Its {what} are not a list.", what=what)
        )
    return data


def _not_a(what: Phrase, text: str, form: str) -> ReviewError:
    return ReviewError(
        Phrase("{text} is not a {what}", text=repr(text[:80]), what=what),
        remedy=Phrase("Write it like this: {form}.", form=form),
    )
