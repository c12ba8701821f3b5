"""The courier's way in: logs are read on, then parcels are fetched. Readers never write."""

from __future__ import annotations

import logging
import math
import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from drillroom.clock import Clock
from drillroom.drills.model import Drill
from drillroom.errors import ParcelError, ReviewError, SyncError, TakeNotFoundError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.inbox import ParcelRow, ParcelState, Seen
from drillroom.storage.library import Library
from drillroom.storage.take_folder import TakeFolder
from drillroom.storage.trust import blocked
from drillroom.sync.format.identity import own_writers
from drillroom.sync.format.papers import (
    MAX_PAPER,
    REVIEW_PAPER,
    TAKE_PAPER,
    TakePaper,
    read_review_paper,
    read_take_paper,
)
from drillroom.sync.format.record import EXPIRE, PACK, REVIEW, TAKE, WITHDRAW, Record
from drillroom.sync.format.wording import for_the_log, in_lines, in_one_line, said, told
from drillroom.sync.incoming.ahead import ahead
from drillroom.sync.incoming.bringing import bring_take, damaged, other_file, parcel_of, part_name
from drillroom.sync.incoming.fetching_packs import fetch_pack
from drillroom.sync.incoming.looking import Look, history, look_on
from drillroom.sync.people import signed_name, trusted_writers
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder, is_in_reach, share_id
from drillroom.sync.share.moving import Moved, OnMoved, nobody
from drillroom.sync.share.parcel import Arrival, fetch_file
from drillroom.takes.review import Review, said_by

logger = logging.getLogger(__name__)

NEWEST: Final = 20
"""So many takes of each sender come by themselves when a log is read that was not read for long.
What is older is listed and comes when somebody wants it: nobody asked for the films of years."""
_OPEN: Final = (ParcelState.ARRIVING, ParcelState.DAMAGED)


@dataclass(frozen=True, slots=True)
class CollectedPack:
    """A pack that somebody sent."""

    pack: str
    version: str
    title: str
    author: str
    writer: str
    installed: bool = False
    """Whether it is in use by now, because its author is trusted."""


@dataclass(frozen=True, slots=True)
class CollectReport:
    """What one run of the courier took in."""

    takes: tuple[str, ...] = ()
    """Takes of others that are whole here since this run."""
    reviews: tuple[str, ...] = ()
    """Takes that somebody's review came in for."""
    problems: tuple[str, ...] = ()
    packs: tuple[CollectedPack, ...] = ()
    """Packs of others that are whole here since this run."""
    withdrawn: tuple[str, ...] = ()
    """Takes that their sender took back."""
    expired: tuple[str, ...] = ()
    """Takes that left the share after their time, before all of them was here."""
    missing: tuple[str, ...] = ()
    """Takes of mine that were delivered, and that somebody else removed from the shared folder."""
    once: tuple[str, ...] = ()
    """Those of the problems that no later run says again."""


class Collecting:
    """One run over the logs of all others, then over the parcels that are not here yet."""

    def __init__(
        self,
        home: Home,
        share: Path,
        top: Folder,
        library: Library,
        clock: Clock,
        most_s: float | None = None,
        on_moved: OnMoved = nobody,
    ) -> None:
        """Prepare a run that begins no parcel any more after *most_s* seconds."""
        self._home = home
        self._share = share_id(share)
        self._top = top
        self._library = library
        self._inbox = library.inbox
        self._unread = own_writers(home.key) | blocked(home).keys()
        """Ourselves, and from whom the person wants nothing new."""
        self._trusted: frozenset[str] = frozenset()
        self._clock = clock
        self._on_moved = on_moved
        ends_s = math.inf if most_s is None else most_s
        self._until_ns = clock.monotonic_ns() + ends_s * 1e9
        with storage_errors():
            self._here = {path.name for path in home.inbox.iterdir()}
        """Takes whose files are here, perhaps since before the database was lost."""
        self._takes: list[str] = []
        self._reviews: list[str] = []
        self._packs: list[CollectedPack] = []
        self._withdrawn: list[str] = []
        self._expired: list[str] = []
        self._problems: list[str] = []

    def run(self) -> CollectReport:
        """Read what is new, fetch what is there."""
        try:
            self._read_logs()
            self._fetch_all(TAKE, self._takes)
            self._fetch_all(REVIEW, self._reviews)
            self._fetch_all(PACK, [])
        except _AwayError as exc:
            self._problems.append(in_lines(exc))
        return CollectReport(
            tuple(self._takes),
            tuple(self._reviews),
            told(self._problems),
            tuple(self._packs),
            tuple(self._withdrawn),
            tuple(self._expired),
        )

    # --- logs

    def _read_logs(self) -> None:
        known = self._known()
        present = writer_log.writers(self._top)
        for writer in sorted(known.keys() - present - self._unread):
            gone = history(Phrase("their log is not in the shared folder any more"))
            self._report(gone, known[writer].name or writer)
        others = sorted(present - self._unread)
        places = [known.get(one, Seen(self._share, one, 0, "", "")) for one in others]
        before = {seen.writer: seen.seq for seen in places}
        for look in look_on(self._top, places):
            self._on_moved(Moved())
            self._note(look, before[look.seen.writer])
            if look.error is not None:
                self._report(look.error, look.seen.name or look.seen.writer)

    def _note(self, look: Look, before: int) -> None:
        """Keep what a look found; the log was read up to *before* when this run began."""
        if not look.records:
            return
        takes = [record.seq for record in look.records if record.kind == TAKE]
        older = set(takes[:-NEWEST])  # told here already, as changing a row costs what adding does
        with self._inbox.at_once():
            self._inbox.add(self._parcels_of(look.records, older))
            for record in look.records:
                if record.kind == WITHDRAW:
                    self._forget(record)
                elif record.kind == EXPIRE:
                    self._let_go(record)
            self._inbox.note_seen(look.seen)
            self._inbox.list_older(look.seen, before, NEWEST, self._here)

    def _parcels_of(self, records: Sequence[Record], older: Collection[int]) -> Iterator[ParcelRow]:
        for record in records:
            wanted = record.seq not in older or record.take in self._here
            parcel = parcel_of(record, self._share, wanted=wanted)
            if parcel is not None:
                yield parcel

    def _forget(self, record: Record) -> None:
        """Drop a take that its own sender took back; nobody else can. May run twice."""
        same = self._inbox.parcels_of(record.take)
        mine = [one for one in same if (one.share, one.writer) == (self._share, record.writer)]
        if not mine:
            return
        others = [one for one in same if one not in mine and one.state is ParcelState.WHOLE]
        if not others:
            with storage_errors():
                if (self._home.inbox / record.take).exists():
                    shutil.rmtree(self._home.inbox / record.take)
        for parcel in mine:
            # what had come of one that was still arriving
            shutil.rmtree(self._home.inbox / part_name(parcel), ignore_errors=True)
            self._inbox.mark_withdrawn(parcel)
        self._withdrawn.append(record.take)
        logger.info("take withdrawn by its sender id=%s", record.take)

    def _let_go(self, record: Record) -> None:
        """Wait no longer for what left the share after its time; what is whole here stays."""
        for parcel in self._inbox.unfetched(self._share, record.writer, int(record.take)):
            if parcel.kind == TAKE and parcel.take in self._here:
                continue  # it is only the database that was lost
            part = self._home.inbox / part_name(parcel)
            shutil.rmtree(part, ignore_errors=True)  # what had come of it
            part.with_name(f"{part.name}.json").unlink(missing_ok=True)
            self._inbox.mark_expired(parcel)
            if parcel.kind == TAKE:
                self._expired.append(parcel.take)

    def _known(self) -> dict[str, Seen]:
        return {seen.writer: seen for seen in self._inbox.seen() if seen.share == self._share}

    # --- parcels

    def _fetch_all(self, kind: str, whole: list[str]) -> None:
        known = self._known()
        self._trusted = trusted_writers(self._home, self._library)
        for parcel, fetch in self._fetches(kind):
            who = parcel.rep or known[parcel.writer].name
            try:
                if fetch():
                    self._inbox.mark_whole(parcel)
                    whole.append(parcel.take)
                elif parcel.state is ParcelState.DAMAGED:
                    self._inbox.mark_arriving(parcel)
            except SyncError as exc:
                self._report(exc, f"{who}, {parcel.kind} {parcel.take}")
                if isinstance(exc, ParcelError):
                    self._inbox.mark_damaged(parcel, in_one_line(exc))

    def _fetches(self, kind: str) -> Iterator[tuple[ParcelRow, Callable[[], bool]]]:
        """Yield what is not here yet, each with the call that fetches it."""
        if kind == TAKE:
            bring = partial(bring_take, self._home, self._top, self._on_moved)
            for parcel, brought in ahead(self._to_fetch(kind), bring):
                yield parcel, partial(self._fetch_take, parcel, brought)
            return
        fetch = {REVIEW: self._fetch_review, PACK: self._fetch_pack}[kind]
        for parcel in self._to_fetch(kind):
            yield parcel, partial(fetch, parcel)

    def _to_fetch(self, kind: str) -> Iterator[ParcelRow]:
        """Yield what is not here yet, takes the newest first, until the time is over."""
        parcels = [
            one
            for one in self._inbox.parcels(*_OPEN, kind=kind)
            if one.share == self._share and one.writer not in self._unread
        ]
        if kind == TAKE:  # reviews and packs in order, as a later one takes the place of another
            parcels.sort(key=lambda parcel: parcel.record_at, reverse=True)
        for parcel in parcels:
            if self._clock.monotonic_ns() > self._until_ns:
                return  # the next run goes on
            yield parcel

    def _fetch_take(self, parcel: ParcelRow, brought: Future[bool]) -> bool:
        """Take in what was brought of a take; return whether all is here and right."""
        place, part = self._home.inbox / parcel.take, self._home.inbox / part_name(parcel)
        try:
            arrived = brought.result()
        finally:  # a name stands beside what arrives, and beside what is damaged
            if (part / TAKE_PAPER).exists():
                self._note_paper(parcel, part)
        if place.exists():
            self._note_paper(parcel, place)
        elif arrived:
            with storage_errors():
                TakeFolder(part).move_to(place)  # safe before the row says that it is here
            logger.info("take received id=%s", parcel.take)
        return arrived

    def _note_paper(self, parcel: ParcelRow, folder: Path) -> None:
        paper = _paper(folder, parcel.take)
        self._inbox.note_paper(
            parcel,
            rep=self._signed(parcel, paper.rep),
            drill=paper.drill.id,
            drill_title=paper.drill.name,
        )

    def _signed(self, parcel: ParcelRow, name: str) -> str:
        return signed_name(name, parcel.writer, self._known(), self._trusted)

    def _fetch_review(self, parcel: ParcelRow) -> bool:
        """Store a review; return whether it was there."""
        file = next((file for file in parcel.files if file.name == REVIEW_PAPER), None)
        if file is None or file.size > MAX_PAPER:
            raise damaged(
                parcel,
                Phrase("its record does not name a {paper} of fair size", paper=REVIEW_PAPER),
            )
        part = self._home.inbox / f"{part_name(parcel)}.json"
        folder = self._top.walk(parcel.dir.split("/"))
        if folder is None:
            return False
        with folder:
            arrival = fetch_file(folder, part, file, MAX_PAPER)
        if arrival is Arrival.DAMAGED:
            raise damaged(parcel, other_file(REVIEW_PAPER))
        if arrival is Arrival.ARRIVING:
            return False
        with storage_errors():
            data = part.read_bytes()
            part.unlink()
        paper = read_review_paper(data, parcel.take)
        self._check_review(parcel, paper.review)
        review = said_by(paper.review, self._signed(parcel, paper.review.by))
        self._library.receive_review(review, writer=parcel.writer, seq=parcel.seq)
        logger.info("review received take=%s", parcel.take)
        return True

    def _fetch_pack(self, parcel: ParcelRow) -> bool:
        """Lay a pack out as an offer; return whether all of it was there."""
        paper = fetch_pack(self._top, self._home, parcel)
        if paper is None:
            return False
        author = self._signed(parcel, self._known()[parcel.writer].name)
        self._inbox.note_paper(parcel, rep=author, drill=paper.pack, drill_title=paper.title)
        self._packs.append(
            CollectedPack(paper.pack, paper.version, paper.title, author, parcel.writer)
        )
        return True

    def _check_review(self, parcel: ParcelRow, review: Review) -> None:
        """Check a review against the drill of its take, if that take is here."""
        known = self._drill_of(parcel.take)
        if known is None:
            return
        try:
            review.checked(*known)
        except ReviewError as exc:
            why = Phrase(
                "{title}, {detail}", title=said(exc.title), detail=said(exc.detail or exc.remedy)
            )
            raise damaged(parcel, why) from exc

    def _drill_of(self, take: str) -> tuple[Drill, float] | None:
        try:
            mine = self._library.take(take)
            return self._library.drill(mine.id), mine.seconds
        except TakeNotFoundError:
            place = self._home.inbox / take
            if not place.exists():
                return None
            paper = _paper(place, take)
            return paper.drill, paper.seconds

    def _report(self, error: SyncError, who: str) -> None:
        """Say what is wrong with one sender, unless it is the whole share that went away.

        Raises:
            _AwayError: it is.
        """
        if not is_in_reach(self._top.path):
            raise _AwayError(
                Phrase("The shared folder went away while it was being read"),
                detail=str(self._top.path),
                remedy=Phrase("Collect again when it is back. What is here already stays."),
            ) from error
        logger.warning("log or parcel refused why=%s", for_the_log(error))
        detail = Phrase("{who}: {detail}", who=who, detail=said(error.detail))
        self._problems.append(in_lines(SyncError(error.title, detail=detail, remedy=error.remedy)))


class _AwayError(SyncError):
    """The whole share is gone: nothing that was met can be trusted to be one sender's doing."""


def _paper(folder: Path, take: str) -> TakePaper:
    """Return the paper of a take that came in.

    Raises:
        ParcelError: it is not as we would have written it.
        LibraryError: it is not there.
    """
    with storage_errors():
        data = (folder / TAKE_PAPER).read_bytes()
    return read_take_paper(data, take)
