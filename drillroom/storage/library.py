"""The Library keeps my takes and everybody's reviews: folders first, the database is a cache."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from drillroom.clock import Clock
from drillroom.drills.copy import drill_to_text
from drillroom.drills.model import Drill, Pack
from drillroom.errors import TakeNotFoundError, TakeStateError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.adopting import adopt_folders
from drillroom.storage.answering import keep_answer, note_answers
from drillroom.storage.database import (
    close_database,
    open_database,
    refuse_newer,
    storage_errors,
    transaction,
)
from drillroom.storage.inbox import Inbox
from drillroom.storage.lock import FileLock, HeldLocks
from drillroom.storage.outbox import Outbox, OutboxKind
from drillroom.storage.recovering import Repair, recovered
from drillroom.storage.rounds import Rounds
from drillroom.storage.rows import (
    FrozenFile,
    review_from_row,
    review_to_row,
    take_from_row,
    take_to_row,
)
from drillroom.storage.spaces import Spaces, been_in, last_of, note_whereabouts
from drillroom.storage.take_folder import TakeFolder
from drillroom.storage.taking_back import drop_what_waits, may_have_left, settle_taken_back
from drillroom.takes.model import Certificate, Delivery, Entry, Take, TakeId, TakeState, new_take_id
from drillroom.takes.review import Review

logger = logging.getLogger(__name__)


@contextmanager
def open_library(home: Home, clock: Clock, repair: Repair | None = None) -> Iterator[Library]:
    """Open the library of *home* for the block.

    With *repair*, takes whose recording process is gone become drafts first.

    Raises:
        LibraryError: it cannot be opened.
    """
    library = Library(home, clock)
    try:
        if repair is not None:
            library.recover(repair)
        yield library
    finally:
        library.close()


class Library:
    """What this computer keeps. Stays on the thread that opened it; a job opens its own."""

    def __init__(self, home: Home, clock: Clock) -> None:
        """Open the library of *home* and take in folders that the database does not know.

        Raises:
            LibraryError: the database cannot be opened.
        """
        self._home = home
        self._clock = clock
        self._db = open_database(home, clock)
        self.read_only = bool(self._db.execute("PRAGMA query_only").fetchone()[0])
        """Whether a newer app wrote this library; then nothing can be changed here."""
        self.outbox = Outbox(self._db, clock, self._write_folder)
        self.inbox = Inbox(self._db, clock)
        self.rounds = Rounds(self._db)
        self.spaces = Spaces(self._db)
        self._locks = HeldLocks()
        if not self.read_only:
            adopt_folders(self._db, home)
            settle_taken_back(self._db, self.outbox, self.folder)

    def close(self) -> None:
        """Close the database and let go of takes that are being recorded."""
        self._locks.release()
        close_database(self._db, self._home, self._clock)

    # --- reading

    def takes(self, *, removed: bool = False) -> list[Take]:
        """Return my takes, newest first; those in Removed instead if *removed*."""
        where = "removed_at IS NOT NULL" if removed else "removed_at IS NULL"
        with storage_errors():
            rows = self._db.table("takes").rows_where(where, order_by="id desc")
            return [take_from_row(row) for row in rows]

    def take(self, take_id: str) -> Take:
        """Return one take of mine.

        Raises:
            TakeNotFoundError: no such take on this computer.
        """
        with storage_errors():
            rows = list(self._db.table("takes").rows_where("id = ?", [take_id]))
        if not rows:
            raise TakeNotFoundError(
                Phrase("There is no take {take} on this computer", take=repr(take_id[:60])),
                remedy="`drillroom takes` lists mine, `drillroom inbox` lists what others sent.",
            )
        return take_from_row(rows[0])

    def folder(self, take_id: TakeId) -> TakeFolder:
        """Return the folder of a take of mine."""
        return TakeFolder(self._home.takes / take_id)

    def drill(self, take_id: TakeId) -> Drill:
        """Return the drill of a take of mine, as it was run.

        Raises:
            LibraryError: the copy is missing or broken.
        """
        return self.folder(take_id).read_drill().drills[0]

    def reviews(self, take_id: str) -> list[Review]:
        """Return everybody's reviews of a take, mine first."""
        with storage_errors():
            rows = self._db.table("reviews").rows_where("take = ?", [take_id], order_by="writer")
            return [review_from_row(row) for row in rows]

    def reviews_by_take(self) -> dict[str, list[Review]]:
        """Return all reviews by their take, mine first in each."""
        with storage_errors():
            found: dict[str, list[Review]] = {}
            for row in self._db.table("reviews").rows_where(order_by="take, writer"):
                found.setdefault(row["take"], []).append(review_from_row(row))
            return found

    def my_review(self, take_id: str) -> Review | None:
        """Return my own review of a take, mine or another's, or None."""
        with storage_errors():
            rows = self._db.table("reviews").rows_where("take = ? AND writer = ''", [take_id])
            return next((review_from_row(row) for row in rows), None)

    # --- recording

    def begin_take(self, pack: Pack | None, drill: Drill, seed: int) -> Take:
        """Make the folder of a take that is about to be recorded, and hold its lock.

        *pack* is None for the drill `free`.

        Raises:
            LibraryError: the folder cannot be made, or the library is for reading only.
        """
        self.must_be_writable()
        take = Take.begun(pack, drill, seed, self._clock.utc_now())
        folder = self.folder(take.id)
        with storage_errors():
            folder.make()
            # before others can see the take: nobody shall find it interrupted
            self._locks.hold(take.id, folder.lock)
            folder.begin(take, drill_to_text(take.pack_id, take.drill_version, drill))
        with transaction(self._db):
            # another library may have taken the folder in already
            self._db.table("takes").upsert(take_to_row(take), pk="id")
        return take

    def hand_over(self, take_id: TakeId) -> FileLock:
        """Give the lock of a take that is about to be recorded to the caller.

        For whoever closes this library while the take is recorded: as long as the lock is held, no
        other library takes the recording for interrupted. Release it after `keep`, before `drop`.
        """
        return self._locks.pop(take_id)

    def note(self, take_id: TakeId, entry: Entry) -> None:
        """Write one entry of the timeline, as it happens."""
        with storage_errors():
            self.folder(take_id).append(entry)

    def keep(self, take_id: TakeId, certificate: Certificate) -> Take:
        """Store what was recorded: the take is a draft from here on.

        Raises:
            TakeStateError: the take is not being recorded.
        """
        take = self.take(take_id).recorded(certificate)
        self.folder(take_id).make_safe()
        self.store(take)
        self._locks.let_go(take_id)
        dropped = certificate.dropped_frames
        logger.info("take kept id=%s seconds=%.1f dropped=%d", take.id, take.seconds, dropped)
        return take

    def certify(self, take_id: TakeId, certificate: Certificate) -> Take:
        """Store what was found about a take's recording later on."""
        return self.store(replace(self.take(take_id), certificate=certificate))

    def drop(self, take_id: TakeId) -> None:
        """Forget a take of which nothing at all was recorded."""
        take = self.take(take_id)
        folder = self.folder(take_id)
        if take.state is not TakeState.RECORDING or folder.has_media():
            raise TakeStateError("Only a take without a recording can be dropped")
        self._locks.let_go(take_id)
        self._remove(take_id)

    def recover(self, repair: Repair) -> list[Take]:
        """Turn takes whose recording process is gone into drafts, and return them."""
        left = (take for take in self.takes() if take.state is TakeState.RECORDING)
        found = [self._recover_if_free(one.id, repair) for one in left if one.id not in self._locks]
        return [take for take in found if take is not None]

    # --- deciding

    def save_my_review(self, review: Review) -> None:
        """Store my own review of a take of mine; only until it is finished.

        Raises:
            TakeStateError: the take is not a draft any more.
        """
        take = self.take(review.take)
        self.must_be_writable()
        take.finish()  # whoever may finish may still answer; raises otherwise
        with storage_errors():
            self.folder(take.id).write_review(review)
        self._put_review(review, "", 0)

    def finish_take(
        self, take_id: TakeId, papers: Mapping[str, bytes], share: str = ""
    ) -> tuple[FrozenFile, ...]:
        """Close a take and queue it for sending, all or nothing; return what will be sent.

        It goes to the shared folder *share* alone, or to the main one.

        Raises:
            TakeNotFoundError: no such take on this computer.
            TakeStateError: the take is not a draft.
        """
        self.must_be_writable()
        take = self.take(take_id).finish()  # the rule; raises before any write
        folder = self.folder(take_id)
        folder.must_have_media()
        with storage_errors():
            files = folder.freeze(papers)
        self._queue(take, files, share)
        logger.info("take finished id=%s", take.id)
        return files

    def queue_again(self, take_id: TakeId, share: str | None = None) -> tuple[FrozenFile, ...]:
        """Queue a finished take that is not on its way; return what will be sent.

        It goes to the shared folder *share*, without that to the one it was in last.

        Raises:
            TakeNotFoundError: no such take on this computer.
            TakeStateError: the take is not finished, or it is on its way or delivered already.
            LibraryError: a file of it is gone, or the recording is not what was finished.
        """
        take, folder = self.take(take_id).queue_again(), self.folder(take_id)
        with storage_errors():
            files = folder.frozen(take)
            folder.note_queued_again()
        self._queue(take, files, last_of(folder, self.spaces) if share is None else share)
        logger.info("take queued again id=%s", take.id)
        return files

    def withdraw(self, take_id: TakeId) -> Take:
        """Take a finished take back: a draft again if nothing of it has left this computer.

        Of another everybody is told with the next sending.

        Raises:
            TakeNotFoundError: no such take on this computer.
            TakeStateError: the take was never finished.
        """
        self.must_be_writable()
        with transaction(self._db):  # nobody begins to send it between the question and the answer
            take = self.take(take_id)
            shares = [row.share for row in self.outbox.parcels_of(take_id)]
            back = take.withdraw(was_sent=may_have_left(self, take_id))
            drop_what_waits(self.outbox, take_id)
            if back.delivery is Delivery.WITHDRAWING:
                for share in been_in(self.folder(take_id), self.spaces, shares):
                    self.outbox.add(OutboxKind.WITHDRAW, take_id, "", (), share)
            self.store(back)
            if back.state is TakeState.DRAFT:
                with storage_errors():
                    self.folder(take_id).thaw()
        logger.info("take withdrawn id=%s state=%s", take_id, back.state)
        return back

    def discard(self, take_id: TakeId) -> Take:
        """Move a draft to Removed.

        Raises:
            TakeStateError: the take is not a draft.
        """
        return self.store(self.take(take_id).discard(self._clock.utc_now()))

    def bring_back(self, take_id: TakeId) -> Take:
        """Take a draft out of Removed."""
        return self.store(self.take(take_id).bring_back())

    def erase(self, take_id: TakeId) -> None:
        """Remove a take that lies in Removed for good, with everything said of it.

        Raises:
            TakeStateError: the take does not lie in Removed.
        """
        self.must_be_writable()
        if self.take(take_id).removed_at is None:
            raise TakeStateError("Only what lies in Removed is removed for good")
        self._remove(take_id)

    def _remove(self, take_id: TakeId) -> None:
        folder = self.folder(take_id)
        with storage_errors():
            folder.forget()  # first, so that no other library takes the folder in again
        with transaction(self._db):
            self._db.execute("DELETE FROM reviews WHERE take = ?", [take_id])
            self._db.table("takes").delete(take_id)
        with storage_errors():
            folder.remove()

    def star(self, take_id: TakeId, *, starred: bool) -> Take:
        """Star a take, or take its star back; it keeps its state."""
        return self.store(replace(self.take(take_id), starred=starred))

    # --- others

    def queue_review(self, review: Review, papers: Mapping[str, bytes], share: str = "") -> None:
        """Store my review of somebody else's take and queue it for sending, all or nothing.

        It goes to *share* alone, the shared folder that the take came through.
        """
        self.must_be_writable()
        with storage_errors():
            folder = TakeFolder(self._home.outbox / new_take_id(self._clock.utc_now()))
            folder.make()
            files = folder.freeze(papers)
        with transaction(self._db):
            self._put_review(review, "", 0)
            self.outbox.add("review", review.take, str(folder.path), files, share)

    def receive_review(self, review: Review, *, writer: str, seq: int) -> None:
        """Store somebody else's review; a take of mine that it answers is then answered."""
        with transaction(self._db):
            keep_answer(self.folder(review.take), review, writer, seq)
            self._put_review(review, writer, seq)
        note_answers(self, review.take)

    def store(self, take: Take) -> Take:
        """Store what is so of a take, in its folder first; return it."""
        self.must_be_writable()
        with storage_errors():
            self.folder(take.id).write_take(take)
        with transaction(self._db):
            self._db.table("takes").upsert(take_to_row(take), pk="id")
        return take

    def _put_review(self, review: Review, writer: str, seq: int) -> None:
        with transaction(self._db):
            row = review_to_row(review, writer, seq)
            self._db.table("reviews").upsert(row, pk=("take", "writer"))

    def _queue(self, take: Take, files: tuple[FrozenFile, ...], share: str = "") -> None:
        folder = self.folder(take.id)
        with transaction(self._db):
            self.store(take)
            with storage_errors():
                note_whereabouts(folder, chosen=share)
            self.outbox.add("take", take.id, str(folder.path), files, share)

    def _write_folder(self, take_id: str) -> None:
        """Let a take's own folder say what its row says."""
        take = self.take(take_id)
        folder = self.folder(take.id)
        with storage_errors():
            folder.write_take(take)
            note_whereabouts(folder, been=[row.share for row in self.outbox.parcels_of(take_id)])

    def must_be_writable(self) -> None:
        """Raise LibraryError if a newer app wrote this library: then it can only be read."""
        refuse_newer(self._db)

    def _recover_if_free(self, take_id: TakeId, repair: Repair) -> Take | None:
        folder = self.folder(take_id)
        if not folder.path.exists():  # dropped while this library was opened
            with transaction(self._db):
                self._db.table("takes").delete(take_id)
            return None
        with FileLock(folder.lock) as lock:
            if not lock.take():
                return None
            take = self.take(take_id)  # again: whoever held the lock may just have kept it
            return recovered(self, take, repair) if take.state is TakeState.RECORDING else None
