"""The pages for people without the app."""

import re
import subprocess
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from drillroom.drills.shelf import built_in_pack
from drillroom.sync.finish import finish_take
from drillroom.sync.format.page import read_me_page, review_page
from drillroom.takes.model import TakeId
from drillroom.takes.review import Mark, Review, ReviewRole
from tests.sync.browser import chromium
from tests.sync.people import Person, only


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Three seconds of picture and sound."""
    path = tmp_path_factory.mktemp("film") / "take.mp4"
    subprocess.run(
        [
            "ffmpeg",
            "-loglevel",
            "error",
            "-f",
            "lavfi",
            "-i",
            "testsrc2=size=320x180:rate=15:duration=3",
            "-f",
            "lavfi",
            "-i",
            "sine=440:duration=3",
            "-c:v",
            "libx264",
            "-pix_fmt",
            "yuv420p",
            "-c:a",
            "aac",
            str(path),
        ],
        check=True,
        timeout=30,
    )
    return path.read_bytes()


class Elements(HTMLParser):
    """Collects the names of elements and their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes += attrs


def test_the_report_plays_in_a_browser_without_a_script(
    ana: Person, share: Path, film: bytes, tmp_path: Path
) -> None:
    ana.finish(film)
    ana.send(share)
    report = only(share, "report.html")

    with chromium(tmp_path / "profile") as page:
        page.open(report.as_uri())
        page.wait_for("document.querySelector('video')?.readyState >= 1")
        assert page.value("document.querySelector('video').duration") == pytest.approx(3, abs=0.2)
        page.value("document.querySelector('video').play()")
        page.wait_for("document.querySelector('video').currentTime > 0.2")
        assert page.value("document.querySelector('h1').innerText") == "The Last Twenty"
        assert page.value("document.scripts.length") == 0
        assert page.value("document.documentElement.scrollWidth <= innerWidth")
        assert page.complaints == []


def test_what_a_person_typed_is_only_text_on_the_page(ana: Person, film: bytes) -> None:
    take = ana.record(film)
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&"
    ana.answer_all(take, note=evil)
    wicked = Person(ana.home, f"Ana {evil}", ana.clock)
    with wicked.library() as library:
        finish_take(library, take, by=wicked.name)
        text = (library.folder(take).path / "report.html").read_text(encoding="utf-8")

    elements = Elements(text)
    assert not elements.names & {"script", "img", "iframe", "object", "link", "form"}
    assert not [name for name, _ in elements.attributes if name.startswith("on")]
    assert "alert(1)" in text


def test_the_report_shows_the_answers_and_the_certificate(ana: Person, film: bytes) -> None:
    take = ana.finish(film)
    with ana.library() as library:
        text = (library.folder(take).path / "report.html").read_text(encoding="utf-8")
    shown = re.sub(r"<[^>]+>", " ", text)
    for words in (
        "Ana Ferreira",
        "I asked once and then really waited.",
        "Asked for it in one sentence",
        "Say the day.",
        "Amber light: wrap up",
        "1:50",
        "picture h264, 300 frames, none dropped",
    ):
        assert words in shown


def test_a_page_has_a_policy_and_asks_for_nothing_from_the_network(
    ana: Person, film: bytes
) -> None:
    drill = built_in_pack().drills[0]
    review = Review(
        TakeId("0" * 26), ReviewRole.MANAGER, "Ben", well="Well.", marks=(Mark(3, "ask", 4),)
    )
    page = review_page(review, "Ana", drill, datetime(2026, 11, 21, tzinfo=UTC))
    for text in (page, read_me_page().decode()):
        assert "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'" in text
        assert "http:" not in text
        assert "https:" not in text
