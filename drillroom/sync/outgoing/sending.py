"""The courier's way out: from the outbox to the shared folder, the signed record last."""

from __future__ import annotations

import logging
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from drillroom.clock import Clock
from drillroom.errors import LibraryError, ParcelError, SyncError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.answering import note_answers
from drillroom.storage.inbox import Seen
from drillroom.storage.library import Library
from drillroom.storage.outbox import OutboxKind, OutboxRow
from drillroom.storage.renewal import Renewal, note_renewal
from drillroom.storage.rows import FrozenFile
from drillroom.sync.format.identity import open_identity, renew_identity
from drillroom.sync.format.names import month_folder, parcel_folder, person_folder, writer_suffix
from drillroom.sync.format.pack_paper import PACK_PAPER, read_pack_paper
from drillroom.sync.format.page import read_me_page
from drillroom.sync.format.papers import REVIEW_PAPER, TAKE_PAPER, heading
from drillroom.sync.format.record import Record, hash_of_line
from drillroom.sync.format.wording import for_the_log, in_lines, in_one_line
from drillroom.sync.outgoing.expiring import due_parcels, mark_expired, remove_expired
from drillroom.sync.outgoing.own_log import Head, find_head, note_log, says, signed
from drillroom.sync.outgoing.removing import has_sent, remove_take
from drillroom.sync.share import writer_log
from drillroom.sync.share.folder import Folder, share_id
from drillroom.sync.share.held import HeldFolders
from drillroom.sync.share.moving import Meter, OnMoved, nobody
from drillroom.sync.share.parcel import Sender, deliver_file
from drillroom.sync.share.staging import put_new
from drillroom.takes.model import Delivery, TakeId, TakeState

logger = logging.getLogger(__name__)

READ_ME: Final = "READ ME.html"
_NOTE: Final = "copying.json"
_SHELF: Final = {OutboxKind.TAKE: "takes", OutboxKind.REVIEW: "reviews", OutboxKind.PACK: "packs"}
_PAPER: Final = {
    OutboxKind.TAKE: TAKE_PAPER,
    OutboxKind.REVIEW: REVIEW_PAPER,
    OutboxKind.PACK: PACK_PAPER,
}


@dataclass(frozen=True, slots=True)
class Held:
    """A finished take that has not waited long enough."""

    take: str
    until: datetime


@dataclass(frozen=True, slots=True)
class SendReport:
    """What one run of the courier sent."""

    sent: tuple[str, ...] = ()
    """Takes that arrived, or that a review of arrived."""
    waiting: tuple[Held, ...] = ()
    """Takes that leave later."""
    problems: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    """Packs that arrived, each with its version."""
    withdrawn: tuple[str, ...] = ()
    """Takes that everybody is told of being taken back."""
    expired: tuple[str, ...] = ()
    """Takes whose time in the shared folder was over."""
    missing: tuple[str, ...] = ()
    """Takes that were delivered, and that somebody else removed from the shared folder."""
    once: tuple[str, ...] = ()
    """Those of the problems that no later run says again."""


class Sending:
    """One run: every step may have happened before, and every step may be the last."""

    def __init__(
        self,
        home: Home,
        share: Path,
        top: Folder,
        library: Library,
        name: str,
        clock: Clock,
        on_moved: OnMoved = nobody,
    ) -> None:
        self._home = home
        self._share = share_id(share)
        self._top = top
        self._held = HeldFolders(top)
        self._library = library
        self._outbox = library.outbox
        self._name = name
        self._clock = clock
        self._on_moved = on_moved
        self._identity = open_identity(home.key)
        self._head: Head | None = None
        self._problems: list[str] = []
        self._told: dict[OutboxKind, list[str]] = {kind: [] for kind in OutboxKind}
        self._expired: list[str] = []
        self._once: list[str] = []
        self.is_all_expired = False
        """Whether nothing is in the share any more whose time is over."""

    def run(self, rows: list[OutboxRow], before: datetime | None = None) -> SendReport:
        """Send *rows*, oldest first; what cannot be sent stays where it is.

        Then whatever was sent *before* leaves the share, if that is asked for.
        """
        with closing(self._held):
            if self._send_all(rows) and before is not None:
                self._expire(before)
        told = self._told
        sent = [*told[OutboxKind.TAKE], *told[OutboxKind.REVIEW]]
        return SendReport(
            sent=tuple(sent),
            problems=tuple(self._problems),
            packs=tuple(told[OutboxKind.PACK]),
            withdrawn=tuple(told[OutboxKind.WITHDRAW]),
            expired=tuple(self._expired),
            once=tuple(self._once),
        )

    def _send_all(self, rows: list[OutboxRow]) -> bool:
        """Send *rows*; False if the share itself cannot be used."""
        for row in rows:
            try:
                if self._send(row):
                    self._told[row.kind].append(row.take)
            except SyncError as exc:
                logger.warning("parcel held up take=%s why=%s", row.take, for_the_log(exc))
                self._outbox.mark_problem(row.id, in_one_line(exc))
                self._problems.append(in_lines(exc))
                if not isinstance(exc, ParcelError):
                    return False  # the share itself: the others would meet the same
        return True

    def _expire(self, before: datetime) -> None:
        """Let what was sent *before* leave the share, a bounded part of it a run."""
        writer = self._identity.writer
        try:
            first = self._outbox.expired_to(self._share, writer) + 1
            due = due_parcels(self._top, self._identity, first, before)
        except SyncError as exc:
            logger.warning("own log cannot be read why=%s", for_the_log(exc))
            self._problems.append(in_lines(exc))
            self.is_all_expired = isinstance(exc, ParcelError)  # said once a day is enough
            return
        rows = self._expiries()
        if due.last and not rows:  # one that waits already is held up by something
            self._outbox.add(OutboxKind.EXPIRE, f"{writer} {due.last}", "", (), self._share)
            rows = self._expiries()
        self.is_all_expired = due.is_all
        if rows:
            self.is_all_expired = self._send_all(rows) and due.is_all

    def _expiries(self) -> list[OutboxRow]:
        rows = self._outbox.waiting()
        return [row for row in rows if (row.kind, row.share) == (OutboxKind.EXPIRE, self._share)]

    def _has_meaning(self, row: OutboxRow) -> bool:
        """Whether a row still says something here: an expiry does so in one log of one share."""
        if row.kind is OutboxKind.WITHDRAW:
            return self._is_told_here(row)
        if row.kind is not OutboxKind.EXPIRE:
            return True
        is_ours = row.take.split(" ")[0] == self._identity.writer
        if is_ours and row.share == self._share:
            return True
        if not is_ours or row.record is None:  # a record that was frozen may be in its share
            self._outbox.drop(row.id)
        return False

    def _is_told_here(self, row: OutboxRow) -> bool:
        """Whether a withdrawal means this share; one that was for another if the take was here."""
        spaces = self._library.spaces
        here = {self._share, spaces.folder_of(self._share), ""}
        if row.take not in self._told[OutboxKind.WITHDRAW]:
            if spaces.folder_of(row.share) in here:
                return True
            if has_sent(self._top, self._identity, row.take):
                return True
            remove_take(self._top, self._identity, self._outbox, row.take)
        self._note_withdrawn(row)
        self._outbox.drop(row.id)
        return False

    def _note_withdrawn(self, row: OutboxRow) -> None:
        """Say of a take that it is back, if this was the last share in which it was to be told."""
        waiting = [one for one in self._outbox.waiting() if one.kind is OutboxKind.WITHDRAW]
        if all(one.take != row.take or one.id == row.id for one in waiting):
            self._library.store(replace(self._library.take(row.take), delivery=Delivery.NONE))

    def _send(self, row: OutboxRow) -> bool:
        """Send a parcel; False if it was withdrawn meanwhile, or has no meaning any more."""
        if not self._has_meaning(row):
            return False
        if not self._has_arrived(row):
            if self._is_taken_back(row) or not self._outbox.mark_sending(row.id, self._share):
                return False
            while True:
                head = self._introduce()
                if not self._has_meaning(row):
                    return False
                placed = row
                if row.kind in _SHELF:
                    placed = self._placed(row)
                    self._deliver_files(placed)
                if self._put_record(placed, head):
                    break
                # somebody has our number: a clone of this laptop, or this one before a restore
                self._become_new_writer()
        self._remove(row)
        self._mark_delivered(row)
        return True

    def _is_taken_back(self, row: OutboxRow) -> bool:
        """Whether the take's own folder says that it is a draft: then that is what counts.

        It is written first when a take is taken back; whoever did so may have died before the
        database was told.
        """
        if row.kind is not OutboxKind.TAKE:
            return False
        with suppress(LibraryError):  # one that cannot be read is told when its files are
            folder = self._library.folder(TakeId(row.take))
            take = folder.read_take()
            if take.state is not TakeState.FINISHED:
                self._outbox.drop(row.id)
                self._library.store(take)
                with suppress(OSError):  # papers that stay are written over by the next finish
                    folder.thaw()
                return True
        return False

    def _remove(self, row: OutboxRow) -> None:
        """Remove from the share what a record of ours says is to go."""
        if row.kind is OutboxKind.WITHDRAW:
            remove_take(self._top, self._identity, self._outbox, row.take)
        if row.kind is OutboxKind.EXPIRE:
            last, now = int(row.take.split(" ")[1]), self._clock.utc_now()
            gone = remove_expired(self._top, self._identity, self._library, self._share, last)
            self._expired += [take for take in gone if mark_expired(self._library, take, now)]

    def _has_arrived(self, row: OutboxRow) -> bool:
        """Whether the record was put before a crash and only we do not know it."""
        if row.record is None or row.seq is None:
            return False
        writer = self._identity.writer
        return writer_log.read_record(self._top, writer, row.seq) == row.record

    def _introduce(self) -> Head:
        """Have our card in the share, and return what our next record must say."""
        if self._head is not None:
            return self._head
        with suppress(SyncError):  # a courtesy; whoever may not write at the top needs none
            put_new(self._top, READ_ME, read_me_page(), self._identity.writer)
        head = find_head(self._top, self._share, self._identity, self._library, self._home)
        if head is None:
            self._become_new_writer()
            head = Head(1, "")
        writer_log.put_card(self._top, self._identity, self._name, self._now())
        self._head = head
        return head

    def _become_new_writer(self) -> None:
        former = self._identity.writer
        self._identity = renew_identity(self._home.key)
        self._head = None
        note_renewal(self._home, Renewal(former, self._identity.writer))
        logger.warning("new writer former=%s writer=%s", former, self._identity.writer)
        news = SyncError(
            "This computer goes on as a new sender",
            detail=Phrase(
                "The shared folder holds records of {former} that this computer does not know; "
                "it may have been copied, or restored from a backup.",
                former=former,
            ),
            remedy="Nothing is lost. Tell your manager that a new sender in the folder is you.",
        )
        self._problems.append(in_lines(news))
        self._once.append(in_lines(news))

    def _placed(self, row: OutboxRow) -> OutboxRow:
        """Return the row with the folder where it goes: chosen once, then kept."""
        suffix = writer_suffix(self._identity.writer)
        if row.dir is not None and row.dir.split("/")[1].endswith(suffix):
            return row
        paper = next((file for file in row.files if file.name == _PAPER[row.kind]), None)
        if paper is None:
            raise _incomplete(row)
        person = person_folder(self._name, self._identity.writer)
        if row.kind is OutboxKind.PACK:
            place = f"{_SHELF[row.kind]}/{person}/{row.take.replace(' ', '/')}"
            self._outbox.choose_dir(row.id, place)
            return replace(row, dir=place)
        drill_id, created = heading(self._read_here(row, paper.name))
        month = f"{_SHELF[row.kind]}/{person}/{month_folder(created)}"
        place = f"{month}/{parcel_folder(created, drill_id, paper.sha256[:10])}"
        if row.kind is OutboxKind.TAKE:
            usual = f"{month}/{parcel_folder(created, drill_id, row.take[:10])}"
            if not self._held.has(
                usual.split("/")
            ):  # it is when the take was sent before, and found again
                place = usual
        self._outbox.choose_dir(row.id, place)
        return replace(row, dir=place)

    def _read_here(self, row: OutboxRow, name: str) -> bytes:
        path = self._folder_here(row) / name
        try:
            return path.read_bytes()
        except OSError as exc:
            raise _incomplete(row) from exc

    def _folder_here(self, row: OutboxRow) -> Path:
        if row.kind is OutboxKind.TAKE:
            return self._home.takes / row.take
        return self._home.outbox / Path(row.folder).name  # the data folder may have been moved

    def _deliver_files(self, row: OutboxRow) -> None:
        take = row.take if row.kind is OutboxKind.TAKE else ""  # an answer has no row to tell it
        count = Meter(take, row.files, self._on_moved).add
        sender = Sender(self._identity.writer, self._home.outbox / _NOTE, count)
        here, there = self._folder_here(row), (row.dir or "").split("/")
        for medium in self._media(row):
            *below, name = medium.name.split("/")
            with self._top.make_folders([*there, *below]) as folder:
                deliver_file(here / medium.name, folder, replace(medium, name=name), sender)
                folder.sync()
        folder, is_new = self._held.open_or_make(there)
        with folder:
            for file in row.files:
                deliver_file(here / file.name, folder, file, sender, is_new=is_new)
            folder.sync()  # once for all, and also for what an earlier run put there

    def _media(self, row: OutboxRow) -> tuple[FrozenFile, ...]:
        """Return what a pack has besides the files that its record names."""
        if row.kind is not OutboxKind.PACK:
            return ()
        return read_pack_paper(self._read_here(row, PACK_PAPER), row.take).files

    def _put_record(self, row: OutboxRow, head: Head) -> bool:
        """Freeze the record, then put it; False if another record has its number."""
        record = Record(
            writer=self._identity.writer,
            seq=head.seq,
            prev=head.prev,
            kind=row.kind.value,
            take=row.take.split(" ")[1] if row.kind is OutboxKind.EXPIRE else row.take,
            at=self._now(),
            dir=row.dir or "",
            files=row.files,
        )
        data = row.record
        if data is None or not says(data, record):
            data = signed(record, self._identity, self._outbox)
            self._outbox.freeze_record(row.id, head.seq, data)
        if not writer_log.put_record(self._held, record.writer, head.seq, data):
            return False
        self._head = Head(head.seq + 1, hash_of_line(data))
        # how far our own log is in this share, so that an emptied share is known for what it is
        seen = Seen(self._share, record.writer, head.seq, self._head.prev, self._name)
        self._library.inbox.note_seen(seen)
        note_log(self._home, self._share)
        return True

    def _mark_delivered(self, row: OutboxRow) -> None:
        if row.kind is OutboxKind.TAKE:  # folder first: the database is a cache of it
            take = replace(self._library.take(row.take), delivery=Delivery.DELIVERED, problem="")
            self._library.folder(take.id).write_take(take)
        if row.kind is OutboxKind.WITHDRAW:
            self._note_withdrawn(row)
        self._outbox.mark_delivered(row.id, self._share)
        if row.kind is OutboxKind.TAKE:
            note_answers(self._library, row.take)  # one that is sent once more may have some
        logger.info("parcel delivered kind=%s take=%s", row.kind, row.take)

    def _now(self) -> str:
        return f"{self._clock.utc_now():%Y-%m-%dT%H:%M:%SZ}"


def _incomplete(row: OutboxRow) -> ParcelError:
    return ParcelError(
        "What was to be sent is not complete on this computer",
        detail=Phrase(
            "{folder} has no {paper}. It was not sent.", folder=row.folder, paper=_PAPER[row.kind]
        ),
        remedy="Bring the file back, then send again.",
    )
