"""People at laptops of their own, for the tests of the shared folder."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from drillroom.clock import Clock
from drillroom.drills.shelf import built_in_pack
from drillroom.paths import Home
from drillroom.settings import Space
from drillroom.storage.library import Library
from drillroom.storage.rows import FrozenFile
from drillroom.storage.take_folder import sha256_of
from drillroom.sync.answer import review_take
from drillroom.sync.courier import NO_OTHERS, collect, deliver
from drillroom.sync.everywhere import collect_all, deliver_all
from drillroom.sync.finish import finish_take
from drillroom.sync.incoming.collecting import CollectReport
from drillroom.sync.outgoing.routing import Route
from drillroom.sync.outgoing.sending import SendReport
from drillroom.sync.reading import InboxRow, inbox_rows
from drillroom.takes.model import Certificate, Entry, EntryKind, Take, TakeId
from drillroom.takes.review import Changes, Mark, Review, ReviewRole

DRILL = "the-last-twenty"


@dataclass(frozen=True)
class Person:
    """Somebody with a laptop and a name."""

    home: Home
    name: str
    clock: Clock

    @contextmanager
    def library(self) -> Iterator[Library]:
        library = Library(self.home, self.clock)
        try:
            yield library
        finally:
            library.close()

    def record(self, media: bytes) -> TakeId:
        """Make a draft of *media*, with a little of everything on its timeline."""
        pack = built_in_pack()
        drill = pack.drill(DRILL)
        assert drill is not None
        with self.library() as library:
            take = library.begin_take(pack, drill, 7)
            folder = library.folder(take.id)
            folder.media.write_bytes(media)
            at_s = 0.0
            for phase in drill.phases:
                library.note(take.id, Entry(at_s, EntryKind.PHASE, phase.id))
                for card in phase.cards[:1]:
                    library.note(take.id, Entry(at_s, EntryKind.CARD, phase.id, text=card))
                for colour, after_s in phase.lights.in_order():
                    library.note(take.id, Entry(at_s + after_s, EntryKind.LIGHT, colour))
                at_s += phase.seconds
            library.note(take.id, Entry(at_s, EntryKind.END, "clock"))
            digest = sha256_of(folder.media)
            found = Certificate("h264", "aac", at_s, 300, 0, 0, 0.01, -12.0, digest)
            seen = replace(found, clips=2, noise_floor_dbfs=-58.5, sound_gaps=0, picture_gap_s=0.04)
            library.keep(take.id, replace(seen, simpler_from_s=12.5, camera_offset_ms=80))
        return take.id

    def answer_all(self, take: TakeId, note: str = "I asked once and then really waited.") -> None:
        with self.library() as library:
            drill = library.drill(take)
            review = Review(
                take, ReviewRole.SELF, self.name, well=note, takeaways=("Say the day.",)
            )
            review = review.with_ticks(drill, {"all": True})
            tag = drill.tags[0].id if drill.tags else None
            if tag:
                review = review.with_marks(drill, [Mark(12.5, tag, note="Here")])
            library.save_my_review(review)

    def finish(self, media: bytes, spaces: Sequence[Space] = (), to: Path | None = None) -> TakeId:
        """Record, answer and finish a take."""
        take = self.record(media)
        self.answer_all(take)
        with self.library() as library:
            finish_take(library, take, by=self.name, spaces=spaces, to=to)
        return take

    def answer(self, take: str, well: str = "A calm ask.") -> Review:
        """Answer somebody else's take."""
        with self.library() as library:
            return review_take(
                library,
                self.home,
                take,
                [Changes(well=well)],
                by=self.name,
                clock=self.clock,
                role=ReviewRole.MANAGER,
            )

    def take(self, take: str) -> Take:
        with self.library() as library:
            return library.take(take)

    def reviews(self, take: str) -> list[Review]:
        with self.library() as library:
            return library.reviews(take)

    def send(
        self,
        share: Path,
        wait: timedelta = timedelta(0),
        keep_days: int = 0,
        route: Route = NO_OTHERS,
    ) -> SendReport:
        return deliver(
            self.home,
            share,
            name=self.name,
            clock=self.clock,
            wait=wait,
            keep_days=keep_days,
            route=route,
        )

    def send_all(self, spaces: Sequence[Space]) -> SendReport:
        folders = [space.folder for space in spaces]
        return deliver_all(self.home, folders, name=self.name, clock=self.clock)

    def collect_all(self, spaces: Sequence[Space]) -> CollectReport:
        folders = [space.folder for space in spaces]
        return collect_all(self.home, folders, clock=self.clock)

    def lose_database(self) -> None:
        for path in self.home.root.glob("library.sqlite*"):
            path.unlink()

    def collect(self, share: Path) -> CollectReport:
        return collect(self.home, share, clock=self.clock)

    def inbox(self) -> list[InboxRow]:
        return inbox_rows(self.home, self.clock)


def files_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def only(folder: Path, pattern: str) -> Path:
    (found,) = folder.rglob(pattern)
    return found


def frozen(path: Path) -> FrozenFile:
    return FrozenFile(path.name, path.stat().st_size, sha256_of(path))
