"""The story that the pictures of the app show: a rep, two colleagues, a manager, one week."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import monotonic_ns

from drillroom.capture.reader import Course, certify
from drillroom.drills.model import Drill, Pack, PhaseKind
from drillroom.drills.shelf import built_in_pack
from drillroom.live.runner import Runner
from drillroom.paths import Home
from drillroom.settings import Role, Settings, save_settings
from drillroom.storage.library import open_library
from drillroom.storage.trust import approve
from drillroom.sync.answer import review_take
from drillroom.sync.courier import collect, deliver
from drillroom.sync.finish import finish_take
from drillroom.sync.format.identity import open_identity
from drillroom.takes.model import TakeId
from drillroom.takes.review import Action, Changes, Mark, ReviewRole
from tests.stage.actor import ANA, BEN, CHIARA, DrawnCamera, DrawnMicrophone, Face, write_film

FUNNEL, QUESTIONS, EDGE, TWENTY = (
    "the-funnel",
    "questions-only",
    "one-edge-one-proof-one-result",
    "the-last-twenty",
)
NOW = datetime(2026, 11, 20, 10, 30, tzinfo=UTC)  # a Friday
ACTION = Action(TWENTY, 3, date(2026, 11, 27))


class StoryClock:
    """Stands where the story is; each look is a millisecond later."""

    def __init__(self) -> None:
        self.now = NOW

    def utc_now(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def monotonic_ns(self) -> int:
        return monotonic_ns()

    def asleep_ns(self) -> int:
        return 0

    def at(self, day: int, hour: int, minute: int = 0) -> None:
        """Go to a day of November."""
        self.now = datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@dataclass
class Somebody:
    """A person with a laptop."""

    name: str
    home: Home
    clock: StoryClock
    face: Face = field(default_factory=Face)

    def record(self, drill_id: str, film: Path, marks: tuple[float, ...] = ()) -> TakeId:
        """Make a draft of *film*, as the clock of a drill of the app's own would."""
        pack = built_in_pack()
        drill = pack.drill(drill_id)
        assert drill is not None
        return self.record_of(pack, drill, film, marks)

    def record_of(
        self, pack: Pack, drill: Drill, film: Path, marks: tuple[float, ...] = ()
    ) -> TakeId:
        """Make a draft of *film*, as the drill's own clock would."""
        with open_library(self.home, self.clock) as library:
            take = library.begin_take(pack, drill, 3)
            folder = library.folder(take.id)
            folder.media.write_bytes(film.read_bytes())
            runner = Runner(drill, 3, by=self.name)
            entries = [entry for at_s in marks for entry in runner.press("1", at_s)]
            for entry in [*entries, *runner.advance(drill.seconds + 1)]:
                library.note(take.id, entry)
            certificate, _ = certify(
                folder.media,
                wants_video=True,
                wants_audio=True,
                dropped_frames=0,
                dropped_samples=0,
                course=Course(0, 0, 0.034, None, 0),
            )
            library.keep(take.id, certificate)
        return take.id

    def review(self, take: TakeId, *said: Changes, role: ReviewRole | None = None) -> None:
        """Say something about a take, mine or another's."""
        with open_library(self.home, self.clock) as library:
            review_take(
                library, self.home, take, said, by=self.name, clock=self.clock, role=role,
                drills=[drill.id for drill in built_in_pack().drills],
            )  # fmt: skip

    def finish(self, take: TakeId) -> None:
        with open_library(self.home, self.clock) as library:
            finish_take(library, take, by=self.name)

    def exchange(self, share: Path) -> None:
        """Send what waits, take in what others sent."""
        sent = deliver(self.home, share, name=self.name, clock=self.clock)
        come = collect(self.home, share, clock=self.clock)
        assert not sent.problems, sent.problems
        assert not come.problems, come.problems


class Story:
    """Everything up to Friday morning, made through the engine."""

    def __init__(self, folder: Path) -> None:
        self.clock = StoryClock()
        self.share = folder / "Sales" / "Drillroom"
        self.share.mkdir(parents=True)
        self._films = folder / "films"
        self._films.mkdir()
        self.ana = self._person(folder, "Ana Ferreira", Role.REP, ANA)
        self.ben = self._person(folder, "Ben Okafor", Role.REP, BEN)
        self.chiara = self._person(folder, "Chiara Conti", Role.REP, CHIARA)
        self.marta = self._person(folder, "Marta Lindqvist", Role.MANAGER, Face())
        self.nobody = Home(folder / "new").make()
        self.new_share = folder / "Team" / "Drillroom"
        self.new_share.mkdir(parents=True)
        self._monday_edge()
        self.answered = self._monday_funnel()
        self.to_answer = self._colleagues_send()
        self.reviewed = self._wednesday_questions()
        self.draft = self._friday_drafts()
        self._something_arrives()
        for known in (self.ana, self.ben):
            approve(self.marta.home, open_identity(known.home.key).writer, known.name)
        self.clock.now = NOW

    def _person(self, folder: Path, name: str, role: Role, face: Face) -> Somebody:
        home = Home(folder / name.split(maxsplit=1)[0]).make()
        settings = Settings(
            name=name, role=role, share=self.share, camera=DrawnCamera.name,
            mic=DrawnMicrophone.name,
        )  # fmt: skip
        save_settings(home.settings, settings)
        return Somebody(name, home, self.clock, face)

    def second_laptop(self, folder: Path) -> Somebody:
        """Return Ana at another laptop, from which a take has come."""
        second = replace(self.ana, home=Home(folder / "Ana, second laptop").make())
        take = self._take(second, FUNNEL)
        second.review(take, Changes(ticks=(("all", True),), well="Short."))
        second.finish(take)
        second.exchange(self.share)
        return second

    def film(self, person: Somebody, drill_id: str) -> Path:
        path = self._films / f"{person.name.split()[0]}-{drill_id}.mp4"
        if not path.exists():
            drill = built_in_pack().drill(drill_id)
            assert drill is not None
            write_film(path, person.face, drill.seconds + 0.3, silent_s=_first_word_s(drill))
        return path

    def _take(self, person: Somebody, drill_id: str, *marks: float) -> TakeId:
        return person.record(drill_id, self.film(person, drill_id), marks)

    def _monday_funnel(self) -> TakeId:
        self.clock.at(16, 9, 10)
        self._take(self.ana, FUNNEL)
        self.clock.at(16, 9, 15)
        take = self._take(self.ana, FUNNEL)
        said = Changes(
            ticks=(("all", True),),
            well="The claim stayed the same in all three rounds.",
            differently="Breathe out before the fifteen seconds.",
            takeaways=("One claim, then stop", "Slower into the last round"),
        )
        self.ana.review(take, said)
        self.ana.finish(take)
        self.ana.exchange(self.share)
        self.clock.at(17, 16, 40)
        self.marta.exchange(self.share)
        answer = Changes(
            ticks=(("all", True),),
            well="One claim, three lengths, and you never rushed it.",
            differently="Put the number first in the last round.",
            otherwise="Bring this into Thursday's call.",
            takeaways=("Number first", "Then one quiet second"),
            action=ACTION,
        )
        self.marta.review(take, answer, role=ReviewRole.MANAGER)
        self.marta.exchange(self.share)
        self.clock.at(17, 18)
        self.ana.exchange(self.share)
        return take

    def _colleagues_send(self) -> TakeId:
        self.clock.at(18, 11, 5)
        first = self._take(self.ben, TWENTY, 96.0)
        ticks = (("summary", True), ("direct-ask", True), ("date-person-action", False))
        said = Changes(
            ticks=(*ticks, ("silence", True), ("hesitation", True)),
            well="I asked once and then really waited.",
            differently="Name the day before I name the person.",
            otherwise="The summary was longer than it felt.",
            takeaways=("Say the day", "Shorter summary"),
            marks=(Mark(52.0, "ask", note="Still summing up here"),),
        )
        self.ben.review(first, said)
        self.ben.finish(first)
        self.ben.exchange(self.share)
        self.clock.at(19, 8, 50)
        second = self._take(self.chiara, EDGE)
        self.chiara.review(second, Changes(ticks=(("all", True),), well="One proof, no more."))
        self.chiara.finish(second)
        self.chiara.exchange(self.share)
        self.marta.exchange(self.share)
        return first

    def _monday_edge(self) -> None:
        """Two passes in a row: Ana owns this drill."""
        self.clock.at(16, 17)
        for _ in range(2):
            self.ana.review(self._take(self.ana, EDGE), Changes(ticks=(("all", True),)))

    def _wednesday_questions(self) -> TakeId:
        self.clock.at(18, 14, 20)
        take = self._take(self.ana, QUESTIONS)
        self.ana.review(take, Changes(ticks=(("all", True),), well="No pitch at all."))
        self.ana.finish(take)
        self.ana.exchange(self.share)
        return take

    def _friday_drafts(self) -> TakeId:
        self.clock.at(20, 9, 40)
        self._take(self.ana, TWENTY, 97.0)
        self.clock.at(20, 9, 46)
        starred = self._take(self.ana, TWENTY, 99.5)
        self.clock.at(20, 9, 52)
        last = self._take(self.ana, TWENTY, 58.0, 98.0)
        said = Changes(
            ticks=(("summary", True), ("direct-ask", True), ("date-person-action", False)),
            well="The ask was one sentence.",
        )
        self.ana.review(last, said)
        self.clock.at(19, 17)
        away = self._take(self.ana, EDGE)
        with open_library(self.ana.home, self.clock) as library:
            library.star(starred, starred=True)
            library.discard(away)
        return last

    def _something_arrives(self) -> None:
        """Chiara's next take is still on its way through the team's sync client."""
        self.clock.at(20, 9, 58)
        before = set(self.share.rglob("take.mp4"))
        take = self._take(self.chiara, TWENTY, 95.0)
        self.chiara.review(take, Changes(ticks=(("all", True),)))
        self.chiara.finish(take)
        self.chiara.exchange(self.share)
        (media,) = set(self.share.rglob("take.mp4")) - before
        media.rename(self._films / "on its way.mp4")


def _first_word_s(drill: Drill) -> float:
    return drill.phases[0].seconds if drill.phases[0].kind is PhaseKind.PREP else 0.0
