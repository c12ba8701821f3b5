"""What a person does with a library in a minute, so that it can be cut off anywhere."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from drillroom.drills.model import free_drill
from drillroom.paths import Home
from drillroom.storage.library import Library
from drillroom.takes.model import Certificate, Delivery, Entry, EntryKind, TakeState
from drillroom.takes.review import Review, ReviewRole
from tests.conftest import StillClock

CERTIFICATE = Certificate("h264", "aac", 30.3, 900, 0, 0, 0.01, -12.0)
PAPERS = {"report.html": b"<p>Report</p>", "take.json": b"{}"}


@dataclass
class Promises:
    """What the library said was done, written to a pipe as it says so."""

    pipe: int
    said: list[tuple[str, str]] = field(default_factory=list)

    def say(self, what: str, take: str) -> None:
        os.write(self.pipe, f"{what} {take}\n".encode())


def work(home: Home, clock: StillClock, pipe: int) -> None:
    """Record three takes, answer and finish two, discard one, send one as far as the row goes."""
    told = Promises(pipe)
    library = Library(home, clock)
    for number in range(3):
        take = library.begin_take(None, free_drill(60), number).id
        told.say("begun", take)
        library.folder(take).media.write_bytes(b"media of " + take.encode())
        library.note(take, Entry(1.0, EntryKind.MARK, "ask"))
        library.keep(take, CERTIFICATE)
        told.say("kept", take)
        library.save_my_review(Review(take, ReviewRole.SELF, "Ana", well=f"said of {take}"))
        told.say("answered", take)
        if number == 2:
            library.discard(take)
            told.say("discarded", take)
            continue
        library.finish_take(take, PAPERS)
        told.say("finished", take)
    row = library.outbox.waiting()[0]
    library.outbox.mark_sending(row.id)
    library.outbox.mark_delivered(row.id)
    told.say("delivered", row.take)
    others = Review("01M803N6PC0000000000000000", ReviewRole.MANAGER, "Ana", well="Clear")  # type: ignore[arg-type]
    library.queue_review(others, {"review.json": b"{}", "review.html": b"<p>"})
    told.say("queued", others.take)
    library.close()


def broken_promises(home: Home, clock: StillClock, said: str) -> list[str]:
    """Open the library again and return what it said was done and is not."""
    library = Library(home, clock)
    try:
        library.recover(lambda _: CERTIFICATE)
        lost = []
        for line in said.splitlines():
            what, take = line.split()
            try:
                if not _is_kept(library, what, take):
                    lost.append(line)
            except Exception as exc:  # noqa: BLE001  # whatever it is, the promise is broken
                lost.append(f"{line}: {exc!r}")
        return lost
    finally:
        library.close()


def _is_kept(library: Library, what: str, take: str) -> bool:
    if what == "begun":
        return True  # without a recording there is nothing to keep
    rows = [row for row in library.outbox.waiting() if row.take == take]
    if what == "queued":
        places = [
            library._home.outbox / row.folder / file.name for row in rows for file in row.files
        ]
        return len(rows) == 1 and all(path.stat().st_size > 0 for path in places)
    mine = library.take(take)
    folder = library.folder(mine.id)
    review = library.my_review(take)
    was_sent = mine.delivery is Delivery.DELIVERED
    is_there = folder.media.read_bytes() == b"media of " + take.encode()
    return (
        is_there
        and {
            "kept": mine.state is not TakeState.RECORDING
            and [entry.id for entry in folder.read_timeline()] == ["ask"],
            "answered": review is not None and review.well == f"said of {take}",
            "discarded": mine.removed_at is not None,
            "finished": mine.state is TakeState.FINISHED and (was_sent or len(rows) == 1),
            "delivered": was_sent and not rows,
        }[what]
    )
