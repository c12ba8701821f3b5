"""The courier's way in: logs are read on, then parcels are fetched. Readers never write."""

from __future__ import annotations

import hashlib
import logging
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from drillroom.drills.model import Drill
from drillroom.errors import ParcelError, ReviewError, SyncError, TakeNotFoundError
from drillroom.paths import PRIVATE_FOLDER, Home
from drillroom.storage.database import storage_errors
from drillroom.storage.inbox import ParcelRow, ParcelState, Seen
from drillroom.storage.library import Library
from drillroom.storage.rows import FrozenFile, files_to_text
from drillroom.storage.take_folder import TakeFolder, sha256_of
from drillroom.sync import writer_log
from drillroom.sync.fetching_packs import fetch_pack
from drillroom.sync.folder import Folder, share_id
from drillroom.sync.papers import (
    MAX_MEDIA,
    MAX_PAGE,
    MAX_PAPER,
    MEDIA,
    REVIEW_PAPER,
    TAKE_PAGE,
    TAKE_PAPER,
    TakePaper,
    read_review_paper,
    read_take_paper,
)
from drillroom.sync.parcel import Arrival, fetch_file
from drillroom.sync.record import (
    PACK,
    REVIEW,
    TAKE,
    WITHDRAW,
    Card,
    Record,
    hash_of_line,
    parse_record,
)
from drillroom.sync.wording import for_the_log, in_one_line
from drillroom.takes.review import Review

logger = logging.getLogger(__name__)

_LIMITS: Final = {TAKE_PAPER: MAX_PAPER, TAKE_PAGE: MAX_PAGE, MEDIA: MAX_MEDIA}
"""What is fetched of a take: the small files first, so that a name stands beside what arrives."""
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


class Collecting:
    """One run over the logs of all others, then over the parcels that are not here yet."""

    def __init__(
        self, home: Home, share: Path, top: Folder, library: Library, own: frozenset[str]
    ) -> None:
        self._home = home
        self._share = share_id(share)
        self._top = top
        self._library = library
        self._inbox = library.inbox
        self._own = own
        self._takes: list[str] = []
        self._reviews: list[str] = []
        self._packs: list[CollectedPack] = []
        self._withdrawn: list[str] = []
        self._problems: list[str] = []

    def run(self) -> CollectReport:
        """Read what is new, fetch what is there."""
        try:
            self._read_logs()
            self._fetch_all(TAKE, self._takes)
            self._fetch_all(REVIEW, self._reviews)
            self._fetch_all(PACK, [])
        except _AwayError as exc:
            self._problems.append(str(exc))
        return CollectReport(
            tuple(self._takes),
            tuple(self._reviews),
            tuple(self._problems),
            tuple(self._packs),
            tuple(self._withdrawn),
        )

    # --- logs

    def _read_logs(self) -> None:
        known = self._known()
        present = writer_log.writers(self._top)
        for writer in sorted((present | known.keys()) - self._own):
            seen = known.get(writer, Seen(self._share, writer, 0, "", ""))
            try:
                if writer not in present:
                    raise _history("their log is not in the shared folder any more")
                self._read_log(seen)
            except SyncError as exc:
                read = self._known().get(writer, seen)
                self._report(exc, read.name or writer)

    def _read_log(self, seen: Seen) -> None:
        """Read a writer's log on from where we were: one open of the next number until absent."""
        self._check_last(seen)
        card: Card | None = None
        while True:
            data = writer_log.read_record(self._top, seen.writer, seen.seq + 1)
            if data is None:
                return
            card = card or writer_log.read_card(self._top, seen.writer)
            if card is None:
                return  # the card is still arriving
            record = parse_record(data, card)
            if record.seq != seen.seq + 1 or record.prev != seen.sha256:
                raise _history("the next record does not follow the last one that was read")
            if record.kind == WITHDRAW:
                self._forget(record)
            seen = Seen(self._share, seen.writer, record.seq, hash_of_line(data), card.name)
            self._inbox.note_record(seen, _parcel_of(record, self._share))

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
            self._inbox.mark_withdrawn(parcel)
        self._withdrawn.append(record.take)
        logger.info("take withdrawn by its sender id=%s", record.take)

    def _known(self) -> dict[str, Seen]:
        return {seen.writer: seen for seen in self._inbox.seen() if seen.share == self._share}

    def _check_last(self, seen: Seen) -> None:
        if seen.seq == 0:
            return
        data = writer_log.read_record(self._top, seen.writer, seen.seq)
        if data is None:
            raise _history(f"record {seen.seq}, which was read before, is gone")
        if hash_of_line(data) != seen.sha256:
            raise _history(f"record {seen.seq} is not the one that was read before")

    # --- parcels

    def _fetch_all(self, kind: str, whole: list[str]) -> None:
        fetch = {TAKE: self._fetch_take, REVIEW: self._fetch_review, PACK: self._fetch_pack}[kind]
        known = self._known()
        for parcel in self._inbox.parcels(*_OPEN, kind=kind):
            if parcel.share != self._share:
                continue
            who = parcel.rep or known[parcel.writer].name
            try:
                if fetch(parcel):
                    self._inbox.mark_whole(parcel)
                    whole.append(parcel.take)
                elif parcel.state is ParcelState.DAMAGED:
                    self._inbox.mark_arriving(parcel)
            except SyncError as exc:
                self._report(exc, f"{who}, {parcel.kind} {parcel.take}")
                if isinstance(exc, ParcelError):
                    self._inbox.mark_damaged(parcel, in_one_line(exc))

    def _fetch_take(self, parcel: ParcelRow) -> bool:
        """Bring a take's files here; return whether all are here and right."""
        files = {file.name: file for file in parcel.files if file.name in _LIMITS}
        if MEDIA not in files or TAKE_PAPER not in files:
            raise _damaged(parcel, "its record does not name a recording and its paper")
        place = self._home.inbox / parcel.take
        if place.exists():
            if not _is_here(place, files):
                raise _damaged(parcel, "another take with the same number came before")
            self._note_paper(parcel, place)
            return True
        part = self._home.inbox / _part_name(parcel)
        with storage_errors():
            part.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        if not self._fetch_files(parcel, part, files):
            return False
        with storage_errors():
            TakeFolder(part).move_to(place)  # safe before the row says that it is here
        logger.info("take received id=%s", parcel.take)
        return True

    def _fetch_files(self, parcel: ParcelRow, part: Path, files: dict[str, FrozenFile]) -> bool:
        folder = self._top.walk(parcel.dir.split("/"))
        if folder is None:
            return False
        arrived = True
        with folder:
            for name in (name for name in _LIMITS if name in files):
                arrival = fetch_file(folder, part / name, files[name], _LIMITS[name])
                if arrival is Arrival.DAMAGED:
                    raise _damaged(parcel, f"{name} is not the file that was sent")
                arrived = arrived and arrival is Arrival.WHOLE
                if name == TAKE_PAPER and arrival is Arrival.WHOLE:
                    self._note_paper(parcel, part)
        return arrived

    def _note_paper(self, parcel: ParcelRow, folder: Path) -> None:
        paper = _paper(folder, parcel.take)
        self._inbox.note_paper(
            parcel, rep=paper.rep, drill=paper.drill.id, drill_title=paper.drill.name
        )

    def _fetch_review(self, parcel: ParcelRow) -> bool:
        """Store a review; return whether it was there."""
        file = next((file for file in parcel.files if file.name == REVIEW_PAPER), None)
        if file is None or file.size > MAX_PAPER:
            raise _damaged(parcel, f"its record does not name a {REVIEW_PAPER} of fair size")
        part = self._home.inbox / f"{_part_name(parcel)}.json"
        folder = self._top.walk(parcel.dir.split("/"))
        if folder is None:
            return False
        with folder:
            arrival = fetch_file(folder, part, file, MAX_PAPER)
        if arrival is Arrival.DAMAGED:
            raise _damaged(parcel, f"{REVIEW_PAPER} is not the file that was sent")
        if arrival is Arrival.ARRIVING:
            return False
        with storage_errors():
            data = part.read_bytes()
            part.unlink()
        paper = read_review_paper(data, parcel.take)
        self._check_review(parcel, paper.review)
        self._library.receive_review(paper.review, writer=parcel.writer, seq=parcel.seq)
        logger.info("review received take=%s", parcel.take)
        return True

    def _fetch_pack(self, parcel: ParcelRow) -> bool:
        """Lay a pack out as an offer; return whether all of it was there."""
        paper = fetch_pack(self._top, self._home, parcel)
        if paper is None:
            return False
        author = self._known()[parcel.writer].name or paper.author
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
            raise _damaged(parcel, f"{exc.title}, {exc.detail or exc.remedy}") from exc

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
        if not self._top.path.is_dir():
            raise _AwayError(
                "The shared folder went away while it was being read",
                detail=str(self._top.path),
                remedy="Collect again when it is back. What is here already stays.",
            ) from error
        logger.warning("log or parcel refused why=%s", for_the_log(error))
        self._problems.append(
            str(SyncError(error.title, detail=f"{who}: {error.detail}", remedy=error.remedy))
        )


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


def _parcel_of(record: Record, share: str) -> ParcelRow | None:
    """Return the parcel of a record, or None for a kind without one or one we do not know."""
    if record.kind not in (TAKE, REVIEW, PACK):
        return None
    return ParcelRow(
        share=share,
        writer=record.writer,
        seq=record.seq,
        kind=record.kind,
        take=record.take,
        dir=record.dir,
        files=record.files,
        record_at=record.at,
    )


def _part_name(parcel: ParcelRow) -> str:
    """Return where a parcel is put together: the same for the same files, and for no others."""
    return f".{hashlib.sha256(files_to_text(parcel.files).encode()).hexdigest()[:32]}"


def _is_here(place: Path, files: dict[str, FrozenFile]) -> bool:
    """Whether a take that came before is the same, byte by byte."""
    with storage_errors():
        return all(
            (place / name).is_file() and sha256_of(place / name) == file.sha256
            for name, file in files.items()
        )


def _history(why: str) -> SyncError:
    return SyncError(
        "What a sender wrote in the shared folder was changed or removed",
        detail=f"{why}. Nothing new of theirs is taken in.",
        remedy="Ask whoever looks after the folder to bring it back from its version history.",
    )


def _damaged(parcel: ParcelRow, why: str) -> ParcelError:
    return ParcelError(
        f"A {parcel.kind} in the shared folder is damaged",
        detail=f"{why}. It is not used.",
        remedy="It is tried again at the next collect. If it stays so, ask for it to be sent anew.",
    )
