"""Reading a take, mine or one that somebody sent, in the same words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from drillroom.clock import Clock
from drillroom.drills.model import STANDARD, Drill
from drillroom.errors import TakeNotFoundError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.inbox import ParcelRow, ParcelState
from drillroom.storage.library import Library
from drillroom.storage.trust import blocked
from drillroom.sync.format.names import writer_suffix
from drillroom.sync.format.papers import MEDIA, TAKE_PAPER, TakePaper, read_take_paper
from drillroom.sync.people import trusted_writers
from drillroom.takes.attempt import Attempt
from drillroom.takes.measures import measures
from drillroom.takes.model import Certificate, Delivery, Entry, Take, TakeId, TakeState
from drillroom.takes.outcome import outcome
from drillroom.takes.review import Review, review_to_json, said_by
from drillroom.takes.timeline import entry_to_json

LISTED: Final = "listed"
"""Only its record was read; its files come when somebody wants them."""


@dataclass(frozen=True, slots=True)
class ShownTake:
    """Everything that may be shown of one take."""

    take: TakeId
    mine: bool
    rep: str
    """Whose take it is; "" for my own."""
    drill: Drill
    version: str
    seed: int
    state: TakeState
    delivery: Delivery
    problem: str
    seconds: float
    media: Path
    approved: bool
    """Whether the person trusts who sent it; of my own takes always."""
    timeline: tuple[Entry, ...]
    measures: Mapping[str, float]
    outcome: str
    """"pass", "not yet", or "" while there is none."""
    certificate: Certificate | None
    reviews: tuple[Review, ...]
    share: str = ""
    """The shared folder that it came through, as the person chose it; of my own takes ""."""

    def to_json(self) -> dict[str, object]:
        """Return the value that `drillroom show --json` prints."""
        return {
            "take": self.take,
            "rep": self.rep,
            "drill": self.drill.id,
            "variant": self.drill.variant.id if self.drill.variant else STANDARD,
            "version": self.version,
            "seed": self.seed,
            "state": self.state.value,
            "delivery": self.delivery.value,
            "problem": self.problem,
            "seconds": self.seconds,
            "media": str(self.media),
            "approved": self.approved,
            "share": self.share,
            "timeline": [entry_to_json(entry) for entry in self.timeline],
            "measures": dict(self.measures),
            "outcome": self.outcome,
            "certificate": None if self.certificate is None else asdict(self.certificate),
            "reviews": [review_to_json(review) for review in self.reviews],
        }

    def to_text(self) -> str:
        """Return the take in lines for a terminal."""
        rep = f", {self.rep}" if self.rep else ""
        lines = [f"{self.drill.name}{rep}: {self.state.value}, delivery {self.delivery.value}"]
        lines += [self.problem] if self.problem else []
        lines += [_one_line(self.certificate.line())] if self.certificate else []
        lines += [f"Watch it: {self.media}"]
        lines += [
            f"  {e.at_s:6.1f} s  {e.kind.value} {_one_line(f'{e.id} {e.text}')}"
            for e in self.timeline
        ]
        lines += [f"Outcome: {self.outcome}"] if self.outcome else []
        for review in self.reviews:
            lines += _review_lines(review, self.drill)
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom the person trusts, and from whom they take in nothing new, by writer."""

    trusted: Collection[str]
    blocked: Collection[str]


def trust_of(home: Home, library: Library) -> Trust:
    """Return whom the person trusts.

    Raises:
        LibraryError: it cannot be read. SettingsError: the key of this computer cannot be used.
    """
    return Trust(trusted_writers(home, library), blocked(home).keys())


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A take that somebody sent."""

    take: str
    rep: str
    drill: str
    """Id of the drill; "" until the take's own paper is here."""
    state: str
    """whole, arriving, damaged, withdrawn, expired, or listed: it comes when somebody wants it."""
    media: str | None
    """The recording on this computer; None unless the take is whole."""
    approved: bool
    """Whether the person trusts who sent it."""
    blocked: bool = False
    """Whether the person takes in nothing new of who sent it."""
    share: str = ""
    """The shared folder that it came through, as the person chose it."""


def inbox_rows(home: Home, clock: Clock) -> list[InboxRow]:
    """Return every take that somebody sent, one row each, in the order they came in.

    Raises:
        LibraryError: the library cannot be opened. SettingsError: the key cannot be used.
    """
    library = Library(home, clock)
    try:
        names = {seen.writer: seen.name for seen in library.inbox.seen()}
        parcels: dict[str, ParcelRow] = {}
        for parcel in library.inbox.parcels(listed=True):
            known = parcels.get(parcel.take)
            if known is None or known.state is not ParcelState.WHOLE:
                parcels[parcel.take] = parcel  # sent twice: the one that is whole counts
        trust, folders = trust_of(home, library), library.spaces.folders()
    finally:
        library.close()
    return [inbox_row(home, parcel, names, trust, folders) for parcel in parcels.values()]


def shown_take(library: Library, home: Home, take_id: str) -> ShownTake:
    """Return a take of mine, or one that somebody sent and that is whole here.

    Raises:
        TakeNotFoundError: there is none, or not all of it has arrived.
        LibraryError: it is here and cannot be read.
    """
    mine = [take for take in library.takes() + library.takes(removed=True) if take.id == take_id]
    if mine:
        return _shown_mine(library, mine[0])
    paper = received_paper(library, home, take_id)
    parcel = received_parcel(library, take_id)
    is_trusted = parcel.writer in trusted_writers(home, library)
    rep = _rep_of(parcel, is_trusted=is_trusted)
    own = None if paper.review is None else said_by(paper.review, rep)
    return ShownTake(
        take=paper.take,
        mine=False,
        rep=rep,
        drill=paper.drill,
        version=paper.version,
        seed=paper.seed,
        state=TakeState.FINISHED,
        delivery=Delivery.DELIVERED,
        problem="",
        seconds=paper.seconds,
        media=home.inbox / take_id / MEDIA,
        approved=is_trusted,
        timeline=paper.timeline,
        measures=paper.measures,
        outcome=_outcome(paper.attempt),
        certificate=paper.certificate,
        reviews=tuple(filter(None, [own, *library.reviews(take_id)])),
        share=library.spaces.folder_of(parcel.share),
    )


_STATES = {
    ParcelState.ARRIVING: Phrase("arriving"),
    ParcelState.WHOLE: Phrase("whole"),
    ParcelState.DAMAGED: Phrase("damaged"),
    ParcelState.WITHDRAWN: Phrase("withdrawn"),
    ParcelState.EXPIRED: Phrase("expired"),
}


def received_paper(library: Library, home: Home, take_id: str) -> TakePaper:
    """Return what a take that somebody sent says about itself.

    Raises:
        TakeNotFoundError: there is no such take here, or it is not whole.
    """
    parcel = received_parcel(library, take_id)
    if parcel.state is ParcelState.WITHDRAWN:
        raise TakeNotFoundError(
            Phrase(
                "The take {take} was taken back by {rep}",
                take=take_id,
                rep=parcel.rep or Phrase("its sender"),
            ),
            detail="It is not on this computer any more.",
        )
    if parcel.state is ParcelState.EXPIRED:
        raise TakeNotFoundError(
            Phrase("The take {take} was never on this computer", take=take_id),
            detail="It was taken out of the shared folder after its time.",
            remedy="Its sender keeps it, and can send it again.",
        )
    if _shown_state(parcel) == LISTED:
        raise TakeNotFoundError(
            f"The take {take_id} is not on this computer yet",
            detail="It was there long before you looked into the shared folder.",
            remedy=f"Type drillroom collect {take_id} to bring it here.",
        )
    if parcel.state is not ParcelState.WHOLE:
        raise TakeNotFoundError(
            Phrase("The take {take} is {state}", take=take_id, state=_STATES[parcel.state]),
            detail=parcel.problem,
            remedy="Run drillroom collect again when the shared folder is up to date.",
        )
    return read_take_paper((home.inbox / take_id / TAKE_PAPER).read_bytes(), take_id)


def received_parcel(library: Library, take_id: str) -> ParcelRow:
    """Return the parcel of a take that somebody sent; a whole one if it was sent twice.

    Raises:
        TakeNotFoundError: nobody sent such a take.
    """
    parcels = library.inbox.parcels_of(take_id)
    if not parcels:
        library.take(take_id)  # raises, and says where takes are listed
    whole = [parcel for parcel in parcels if parcel.state is ParcelState.WHOLE]
    return (whole or parcels)[0]


def inbox_row(
    home: Home,
    parcel: ParcelRow,
    names: Mapping[str, str],
    trust: Trust,
    folders: Mapping[str, str] = MappingProxyType({}),
) -> InboxRow:
    """Return a parcel as a row; *names* are those of the writers, *folders* of shared folders."""
    whole = parcel.state is ParcelState.WHOLE
    is_trusted = parcel.writer in trust.trusted
    return InboxRow(
        take=parcel.take,
        rep=_rep_of(parcel, is_trusted=is_trusted) or names.get(parcel.writer, ""),
        drill=parcel.drill,
        state=_shown_state(parcel),
        media=str(home.inbox / parcel.take / MEDIA) if whole else None,
        approved=is_trusted,
        blocked=parcel.writer in trust.blocked,
        share=folders.get(parcel.share, parcel.share),
    )


def _rep_of(parcel: ParcelRow, *, is_trusted: bool) -> str:
    """Return whose take it is; it may have come before its sender was trusted."""
    suffix = f" {writer_suffix(parcel.writer)}"
    return parcel.rep.removesuffix(suffix) if is_trusted else parcel.rep


def _shown_state(parcel: ParcelRow) -> str:
    is_listed = parcel.state is ParcelState.ARRIVING and not parcel.wanted
    return LISTED if is_listed else parcel.state.value


def _shown_mine(library: Library, take: Take) -> ShownTake:
    drill = library.drill(take.id)
    timeline = library.folder(take.id).read_timeline()
    review = library.my_review(take.id)
    attempt = Attempt.of(take, drill, timeline, review)
    return ShownTake(
        take=take.id,
        mine=True,
        rep="",
        drill=drill,
        version=take.drill_version,
        seed=take.seed,
        state=take.state,
        delivery=take.delivery,
        problem=take.problem,
        seconds=take.seconds,
        media=library.folder(take.id).media,
        approved=True,
        timeline=timeline,
        measures=measures(attempt),
        outcome=_outcome(attempt),
        certificate=take.certificate,
        reviews=tuple(library.reviews(take.id)),
    )


def _outcome(attempt: Attempt) -> str:
    came_to = outcome(attempt)
    return came_to.value if came_to else ""


def _review_lines(review: Review, drill: Drill) -> list[str]:
    lines = ["", f"{review.by} ({review.role.value})"]
    texts = {item.id: item.text for item in drill.items}
    for item, yes in review.ticks:
        text = _one_line(texts.get(item, item))  # type: ignore[call-overload]
        lines.append(f"  {'yes    ' if yes else 'not yet'}  {text}")
    answers = (
        ("What went well", review.well),
        ("What would you do differently", review.differently),
        ("What else", review.otherwise),
    )
    lines += [f"  {question}: {_indented(answer)}" for question, answer in answers if answer]
    lines += [f"  Takeaway: {_indented(takeaway)}" for takeaway in review.takeaways]
    if review.action is not None:
        action = review.action
        drill_id = _one_line(action.drill)
        lines.append(f"  Action: {drill_id}, {action.takes} takes by {action.date}")
    lines += [
        f"  {mark.at_s:6.1f} s  {_one_line(f'{mark.tag} {mark.note}')}" for mark in review.marks
    ]
    return lines


def _one_line(text: str) -> str:
    """Return what somebody wrote so that it cannot begin a line of ours."""
    return " ".join(text.split())


def _indented(text: str) -> str:
    return text.replace("\n", "\n      ")
