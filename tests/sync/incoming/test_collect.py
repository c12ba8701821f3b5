"""Reading a share in which anything may lie: half arrived, damaged, forged, taken away."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from drillroom.drills.model import free_drill
from drillroom.storage.rows import FrozenFile
from drillroom.sync.finish import finish_take, paper_of
from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.names import month_folder, parcel_folder, person_folder
from drillroom.sync.format.papers import TakePaper, review_papers, take_papers
from drillroom.sync.format.record import Record, record_path, sign_card, sign_record
from drillroom.takes.model import Certificate, Delivery
from drillroom.takes.review import Review, ReviewRole
from tests.sync.people import Person, files_below, frozen, only

MEDIA = b"not really a film " * 1000


@pytest.fixture
def take(ana: Person, share: Path) -> str:
    """A take that Ana has sent."""
    take = ana.finish(MEDIA)
    assert ana.send(share).sent == (take,)
    return take


class Stranger:
    """Somebody who writes into the share with a program of their own."""

    def __init__(self, share: Path, folder: Path) -> None:
        folder.mkdir()
        self.top = share / "Drillroom"
        self.identity = open_identity(folder / "key")
        self.writer = self.identity.writer
        self.last = ""
        self.seq = 0
        log = self.top / "log" / self.writer
        log.mkdir(parents=True)
        (log / "id.json").write_bytes(sign_card("Mallory", "2026-11-21T09:30:00Z", self.identity))

    def place(self, shelf: str, name: str) -> str:
        when = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
        person = person_folder("Mallory", self.writer)
        return "/".join(
            [shelf, person, month_folder(when), parcel_folder(when, name, "AAAAAAAAAA")]
        )

    def send(self, kind: str, take: str, files: dict[str, bytes], name: str = "x") -> Path:
        place = self.place(f"{kind}s", name)
        folder = self.top / place
        folder.mkdir(parents=True)
        for file, content in files.items():
            (folder / file).write_bytes(content)
        self.record(
            kind=kind, take=take, dir=place, files=tuple(frozen(folder / file) for file in files)
        )
        return folder

    def record(self, **changes: object) -> Path:
        self.seq += 1
        fields: dict[str, object] = {
            "writer": self.writer,
            "seq": self.seq,
            "prev": self.last,
            "at": "2026-11-21T09:30:00Z",
        }
        data = sign_record(Record(**{**fields, **changes}), self.identity)  # type: ignore[arg-type]
        self.last = hashlib.sha256(data.partition(b"\n")[0]).hexdigest()
        path = self.top.joinpath(*record_path(self.writer, self.seq))
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return path


@pytest.fixture
def mallory(share: Path, tmp_path: Path) -> Stranger:
    return Stranger(share, tmp_path / "mallory")


def paper(person: Person, take: str) -> TakePaper:
    with person.library() as library:
        return paper_of(library, library.take(take).id, person.name)


def test_a_record_before_its_files_is_arriving_and_becomes_whole(
    ben: Person, share: Path, take: str, tmp_path: Path
) -> None:
    media = only(share, "take.mp4")
    late = media.rename(tmp_path / "late.mp4")

    report = ben.collect(share)
    assert (report.takes, report.problems) == ((), ())
    (row,) = ben.inbox()
    assert (row.state, row.rep, row.drill, row.media) == (
        "arriving",
        "Ana Ferreira",
        "the-last-twenty",
        None,
    )

    media.write_bytes(MEDIA[:1000])
    assert ben.collect(share).problems == ()
    assert ben.inbox()[0].state == "arriving"

    late.replace(media)
    assert ben.collect(share).takes == (take,)
    assert ben.inbox()[0].state == "whole"


def test_a_file_with_another_hash_is_damaged_named_never_here_and_tried_again(
    ben: Person, share: Path, take: str
) -> None:
    media = only(share, "take.mp4")
    media.write_bytes(MEDIA.replace(b"film", b"joke"))

    report = ben.collect(share)

    assert report.takes == ()
    assert "Ana Ferreira" in report.problems[0]
    assert "take.mp4 is not the file that was sent" in report.problems[0]
    (row,) = ben.inbox()
    assert (row.state, row.media) == ("damaged", None)
    assert not list(ben.home.inbox.rglob("take.mp4*"))

    media.write_bytes(MEDIA)
    assert ben.collect(share).takes == (take,)


@pytest.mark.parametrize("name", ["report.html", "take.json"])
def test_a_single_changed_bit_of_any_file_is_found(
    ben: Person, share: Path, take: str, name: str
) -> None:
    path = only(share, name)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    assert f"{name} is not the file that was sent" in ben.collect(share).problems[0]
    assert ben.inbox()[0].state == "damaged"


def bend_link(path: Path, _outside: Path) -> None:
    path.unlink()
    path.symlink_to(_outside)


def bend_pipe(path: Path, _outside: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def bend_folder(path: Path, _outside: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("bend", [bend_link, bend_pipe, bend_folder])
@pytest.mark.parametrize("name", ["take.mp4", "take.json"])
def test_a_link_pipe_or_folder_in_the_place_of_a_file_is_refused(
    ben: Person,
    share: Path,
    take: str,
    tmp_path: Path,
    name: str,
    bend: Callable[[Path, Path], None],
) -> None:
    path = only(share, name)
    outside = tmp_path / "outside"
    outside.write_bytes(path.read_bytes())
    bend(path, outside)

    report = ben.collect(share)

    assert report.takes == ()
    assert "refused" in report.problems[0]
    assert ben.inbox()[0].media is None


def test_a_folder_that_is_a_link_out_of_the_share_is_refused(
    ben: Person, share: Path, take: str, tmp_path: Path
) -> None:
    place = only(share, "take.mp4").parent
    shutil.move(place, tmp_path / "outside")
    place.symlink_to(tmp_path / "outside")
    assert "refused" in ben.collect(share).problems[0]
    assert ben.inbox()[0].media is None


def test_a_bad_record_stops_its_writer_and_nobody_else(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    good = mallory.record(kind="featured", take="", dir="x", files=())
    line, signature = good.read_bytes().splitlines()
    flipped = signature[:-1] + (b"1" if signature.endswith(b"0") else b"0")
    (good.parent / "00000002.json").write_bytes(line + b"\n" + flipped + b"\n")

    report = ben.collect(share)

    assert report.takes == (take,)
    assert "Mallory" in report.problems[0]
    assert "signature" in report.problems[0]


def test_kinds_of_tomorrow_and_segments_are_passed_over(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    mallory.record(kind="featured", take="", dir="team/x", files=())
    mallory.record(kind="withdraw", take=take, dir="", files=())
    (mallory.top / "log" / mallory.writer / "00000.seg").write_bytes(b"later")
    (mallory.top / "log" / "not a writer").mkdir()
    report = ben.collect(share)
    assert (report.takes, report.problems) == ((take,), ())
    assert ben.inbox()[0].state == "whole", "nobody withdraws what another sent"


def test_a_take_under_the_number_of_another_is_refused_and_the_first_stays(
    ana: Person, ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    assert ben.collect(share).takes == (take,)
    files = {"take.mp4": b"something else", **take_papers(paper(ana, take))}
    mallory.send("take", take, files)

    report = ben.collect(share)

    assert "another take with the same number came before" in report.problems[0]
    (row,) = ben.inbox()
    assert row.media is not None
    assert Path(row.media).read_bytes() == MEDIA


def test_a_huge_file_is_refused_before_it_is_read(
    ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    place = mallory.place("takes", "huge")
    (mallory.top / place).mkdir(parents=True)
    sizes = {"take.mp4": 1 << 40, "take.json": 1 << 40}
    for name, size in sizes.items():
        with (mallory.top / place / name).open("wb") as file:
            file.truncate(size)
    for number, name in enumerate(sizes):
        files = [FrozenFile(one, sizes[one] if one == name else 10, "0" * 64) for one in sizes]
        mallory.record(kind="take", take=f"{number + 1}{take[1:]}", dir=place, files=tuple(files))

    problems = ben.collect(share).problems
    assert sum("larger than" in problem for problem in problems) == 1
    assert len(problems) == 2
    assert [row.state for row in ben.inbox()].count("damaged") == 2


def test_an_answer_with_unknown_items_or_by_the_rep_is_refused(
    ana: Person, share: Path, take: str, mallory: Stranger
) -> None:
    own = paper(ana, take)
    when = datetime(2026, 11, 22, tzinfo=UTC)
    odd = Review(own.take, ReviewRole.MANAGER, "Mallory", ticks=(("no-such-item", True),))
    mallory.send("review", take, review_papers(odd, own, when), "odd")
    forged = Review(own.take, ReviewRole.SELF, "Ana Ferreira", well="I am great.")
    mallory.send("review", take, review_papers(forged, own, when), "forged")

    report = ana.collect(share)

    assert report.reviews == ()
    assert len(report.problems) == 2
    assert len(ana.reviews(take)) == 1
    assert ana.take(take).delivery is Delivery.DELIVERED


def test_an_answer_that_turns_its_text_around_is_refused(
    ana: Person, share: Path, take: str, mallory: Stranger
) -> None:
    own = paper(ana, take)
    files = review_papers(
        Review(own.take, ReviewRole.MANAGER, "Mallory"), own, datetime(2026, 11, 22, tzinfo=UTC)
    )
    data = json.loads(files["review.json"])
    data["review"]["by"] = "Mal\u202elory"
    files["review.json"] = json.dumps(data, ensure_ascii=False).encode()
    mallory.send("review", take, files)
    report = ana.collect(share)
    assert "hide or turn text around" in report.problems[0]


def test_history_that_was_rolled_back_changed_or_removed_is_said(
    ana: Person, ben: Person, share: Path, take: str, mallory: Stranger
) -> None:
    mallory.record(kind="featured", take="", dir="x", files=())
    second = mallory.record(kind="featured", take="", dir="y", files=())
    assert ben.collect(share).problems == ()

    kept = second.read_bytes()
    second.unlink()
    assert "record 2, which was read before, is gone" in ben.collect(share).problems[0]

    mallory.seq, mallory.last = 1, "ab" * 32
    mallory.record(kind="featured", take="", dir="other", files=())
    assert "record 2 is not the one that was read before" in ben.collect(share).problems[0]

    second.write_bytes(kept)
    mallory.seq, mallory.last = 2, "cd" * 32
    mallory.record(kind="featured", take="", dir="z", files=())
    assert "does not follow" in ben.collect(share).problems[0]

    shutil.rmtree(mallory.top / "log" / mallory.writer)
    problems = ben.collect(share).problems
    assert "Mallory" in problems[0]
    assert "not in the shared folder any more" in problems[0]


def test_a_share_that_went_away_is_one_problem_and_nobodys_doing(
    ana: Person, ben: Person, share: Path, take: str
) -> None:
    assert ben.collect(share).takes == (take,)
    share.rename(share.with_name("elsewhere"))
    (problem,) = ben.collect(share).problems
    assert "The shared folder cannot be used" in problem
    assert [row.state for row in ben.inbox()] == ["whole"]


def test_an_empty_share_has_nothing_to_say(ben: Person, share: Path) -> None:
    report = ben.collect(share)
    assert (report.takes, report.reviews, report.problems) == ((), (), ())
    assert files_below(share) == []


COLLECT = """
import sys
from pathlib import Path
from drillroom.clock import SystemClock
from drillroom.paths import Home
from drillroom.sync.courier import collect
home, share = Home(Path(sys.argv[1])).make(), Path(sys.argv[2])
try:
    (share / "Drillroom" / "new").mkdir()
    sys.exit("the share can be written")
except PermissionError:
    pass
print(*collect(home, share, clock=SystemClock()).takes)
"""


def test_a_reader_without_the_right_to_write_reads_everything(
    share: Path, take: str, tmp_path: Path
) -> None:
    # root may write everywhere, unless that right is taken away
    bound = ["setpriv", "--bounding-set", "-dac_override"] if os.geteuid() == 0 else []
    folders = [share, *(path for path in share.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    try:
        done = subprocess.run(
            [*bound, sys.executable, "-c", COLLECT, str(tmp_path / "home"), str(share)],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=False,
            timeout=50,
        )
    finally:
        for folder in folders:
            folder.chmod(0o755)
    assert (done.stdout.strip(), done.stderr) == (take, "")


def test_a_take_of_the_drill_free_travels_too(ana: Person, ben: Person, share: Path) -> None:
    with ana.library() as library:
        take = library.begin_take(None, free_drill(5), 1)
        library.folder(take.id).media.write_bytes(MEDIA)
        library.keep(take.id, Certificate("", "aac", 5.0, 0, 0, 0, 0.0, -20.0))
        finish_take(library, take.id, by="Ana")
    ana.send(share)
    assert ben.collect(share).takes == (take.id,)
    assert ben.inbox()[0].drill == "free"
