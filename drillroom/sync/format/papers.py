"""What travels beside a recording: `take.json`, `review.json`, and pages for any browser.

Papers are written once, when a take is finished or a review is queued; from then on their hashes
are frozen. What comes from others is read strictly: anything odd and nothing of it is used.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final

from drillroom.drills.copy import drill_from_text, drill_to_text
from drillroom.drills.model import Drill
from drillroom.errors import DrillroomError, ParcelError
from drillroom.phrase import Phrase
from drillroom.sync.format.names import is_plain, plain
from drillroom.sync.format.page import TakePage, review_page, take_page
from drillroom.sync.format.wording import reason, said
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Certificate, Entry, EntryKind, Run, TakeId
from drillroom.takes.review import Review, ReviewRole, review_from_json, review_to_json
from drillroom.takes.timeline import (
    entries_from_json,
    entry_to_json,
    seconds_of,
    speech_from_json,
    text_of,
)

MEDIA: Final = "take.mp4"
TAKE_PAPER: Final = "take.json"
TAKE_PAGE: Final = "report.html"
REVIEW_PAPER: Final = "review.json"
REVIEW_PAGE: Final = "review.html"
MAX_PAPER: Final = 1 << 20
MAX_PAGE: Final = 4 << 20
MAX_MEDIA: Final = 8 << 30
_VERSION: Final = 1
_MAX_MEASURES: Final = 500
_MAX_OF_A_KIND: Final = 500
_MEASURED: Final = (EntryKind.PHASE, EntryKind.BUYER, EntryKind.MARK)
"""Kinds of which a take has few: measuring goes over all of one for each of another."""
_MAX_RUNS: Final = 5_000
"""Runs of speech: in an hour one every 0.7 s."""
_WRONG: Final = (
    DrillroomError,
    ValueError,
    TypeError,
    LookupError,
    OverflowError,
    RecursionError,
)
"""All that reading a paper can meet."""


@dataclass(frozen=True, slots=True)
class TakePaper:
    """What everybody may know of a finished take."""

    take: TakeId
    rep: str
    drill: Drill
    pack_id: str
    version: str
    """Of the pack; "" for the drill `free`."""
    seed: int
    created: datetime
    seconds: float
    timeline: tuple[Entry, ...]
    measures: Mapping[str, float]
    certificate: Certificate
    review: Review | None
    """The rep's own."""

    @property
    def attempt(self) -> Attempt:
        """What happened in the take."""
        speech = self.certificate.speech
        return Attempt(self.drill, self.seconds, self.timeline, self.review, speech)


@dataclass(frozen=True, slots=True)
class ReviewPaper:
    """Somebody's review, with enough about the take to stand alone."""

    rep: str
    drill_id: str
    drill_title: str
    created: datetime
    review: Review


def take_papers(paper: TakePaper) -> dict[str, bytes]:
    """Return the files that travel beside `take.mp4`, by name."""
    page = TakePage(
        rep=paper.rep,
        drill=paper.drill,
        created=paper.created,
        seconds=paper.seconds,
        timeline=paper.timeline,
        certificate=paper.certificate,
        review=paper.review,
    )
    return {TAKE_PAGE: plain_page(take_page(page)), TAKE_PAPER: _to_bytes(_take_to_json(paper))}


def review_papers(review: Review, paper: TakePaper, created: datetime) -> dict[str, bytes]:
    """Return the files of a review of the take of *paper*, by name."""
    data = {
        "v": _VERSION,
        "take": review.take,
        "rep": paper.rep,
        "drill": paper.drill.id,
        "drill_title": paper.drill.name,
        "created": created.isoformat(),
        "review": review_to_json(review),
    }
    page = review_page(review, paper.rep, paper.drill, created)
    return {REVIEW_PAGE: plain_page(page), REVIEW_PAPER: _to_bytes(data)}


def plain_page(text: str) -> bytes:
    """Return a page as bytes, without characters that turn text around or hide it."""
    return plain(text, lines=True).encode("utf-8")


def read_take_paper(data: bytes, take: str) -> TakePaper:
    """Return what a `take.json` from somebody else says about *take*.

    Raises:
        ParcelError: anything in it is not as we would have written it.
    """
    with _refusing(TAKE_PAPER):
        keys = _object(data, take)
        drill_text = json.dumps(keys.get("drill"), ensure_ascii=False)
        pack = drill_from_text(drill_text, name=TAKE_PAPER)
        review = keys.get("review")
        return TakePaper(
            take=TakeId(take),
            rep=_name(keys.get("rep")),
            drill=pack.drills[0],
            pack_id=pack.id,
            version=_version(keys.get("version"), pack.version),
            seed=_whole(keys.get("seed")),
            created=_moment(keys.get("created")),
            seconds=seconds_of(keys.get("seconds")),
            timeline=_timeline(keys.get("timeline")),
            measures=_measures(keys.get("measures")),
            certificate=_certificate(keys.get("certificate")),
            review=None if review is None else _own_review(review, take),
        )


def read_review_paper(data: bytes, take: str) -> ReviewPaper:
    """Return what a `review.json` from somebody else says about *take*.

    Raises:
        ParcelError: anything in it is not as we would have written it.
    """
    with _refusing(REVIEW_PAPER):
        keys = _object(data, take)
        review = _review(keys.get("review"), take)
        if review.role is ReviewRole.SELF:
            raise ValueError(
                Phrase("it says that it is the rep's own review, which travels with the take")
            )
        return ReviewPaper(
            rep=_name(keys.get("rep")),
            drill_id=text_of(keys.get("drill"), 100),
            drill_title=text_of(keys.get("drill_title"), 300),
            created=_moment(keys.get("created")),
            review=review,
        )


def heading(data: bytes) -> tuple[str, datetime]:
    """Return (drill, created) of a paper of our own, for the name of its folder.

    Raises:
        ParcelError: it is not what we wrote.
    """
    with _refusing(Phrase("a paper on this computer")):
        keys = json.loads(data)
        drill = keys["drill"]
        drill_id = drill["drills"][0]["id"] if isinstance(drill, dict) else drill
        return str(drill_id), _moment(keys["created"])


def _take_to_json(paper: TakePaper) -> dict[str, object]:
    return {
        "v": _VERSION,
        "take": paper.take,
        "rep": paper.rep,
        "drill": json.loads(drill_to_text(paper.pack_id, paper.version, paper.drill)),
        "version": paper.version,
        "seed": paper.seed,
        "created": paper.created.isoformat(),
        "seconds": paper.seconds,
        "timeline": [entry_to_json(entry) for entry in paper.timeline],
        "measures": dict(paper.measures),
        "certificate": asdict(paper.certificate),
        "review": None if paper.review is None else review_to_json(paper.review),
    }


def _to_bytes(data: object) -> bytes:
    return (json.dumps(_cleaned(data), ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _cleaned(data: object) -> object:
    """Return JSON whose texts a strict reader takes, whatever somebody pasted into them."""
    if isinstance(data, str):
        return plain(data, lines=True)
    if isinstance(data, dict):
        return {key: _cleaned(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_cleaned(value) for value in data]
    return data


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    """Turn whatever is wrong with a paper into one ParcelError."""
    try:
        yield
    except ParcelError:
        raise
    except _WRONG as exc:
        why = said(exc.title) if isinstance(exc, DrillroomError) else reason(exc, 200)
        raise ParcelError(
            "A take or review in the shared folder cannot be read",
            detail=Phrase("{paper}: {why}", paper=name, why=why),
            remedy="Ask the sender to update Drillroom and to send it again.",
        ) from exc


def _object(data: bytes, take: str) -> dict[str, object]:
    keys = json.loads(data.decode("utf-8"))
    if not isinstance(keys, dict):
        raise TypeError(Phrase("it is not a JSON object"))
    if keys.get("v") != _VERSION:
        raise ValueError(Phrase("it is of another version"))
    if keys.get("take") != take:
        raise ValueError(Phrase("it is about another take"))
    if not _all_plain(keys):
        raise ValueError(Phrase("it has characters that hide or turn text around"))
    return keys


def _all_plain(data: object) -> bool:
    if isinstance(data, str):
        return is_plain(data, lines=True)
    if isinstance(data, dict):
        return all(is_plain(key) and _all_plain(value) for key, value in data.items())
    return all(map(_all_plain, data)) if isinstance(data, list) else True


def _name(value: object) -> str:
    name = text_of(value, 200)
    if not name.strip() or not is_plain(name):
        raise ValueError(Phrase("the name in it is empty or not plain text"))
    return name


def _review(value: object, take: str) -> Review:
    review = review_from_json(value)
    if review.take != take or not is_plain(review.by):
        raise ValueError(Phrase("the review in it is of another take, or by nobody"))
    return review


def _own_review(value: object, take: str) -> Review:
    review = _review(value, take)
    if review.role is not ReviewRole.SELF:
        raise ValueError(
            Phrase("the review in it is not the rep's own; those of others travel alone")
        )
    return review


def _timeline(value: object) -> tuple[Entry, ...]:
    """Return a timeline that a take can have; measuring some others would take minutes."""
    entries = entries_from_json(value)
    counts = Counter(one.kind for one in entries)
    if any(counts[kind] > _MAX_OF_A_KIND for kind in _MEASURED):
        raise ValueError(Phrase("its timeline has more of one kind than a take can have"))
    if any(one.until_s is not None and one.until_s < one.at_s for one in entries):
        raise ValueError(Phrase("something on its timeline ends before it begins"))
    marks = (one for one in entries if one.kind is EntryKind.MARK)
    if any(one.until_s is not None and one.until_s <= one.at_s for one in marks):
        raise ValueError(Phrase("a mark on its timeline ends as it begins"))
    return entries


def _version(value: object, drill_version: str) -> str:
    version = text_of(value, 60)
    if version and version != drill_version:
        raise ValueError(Phrase("its version is not that of its drill"))
    return version


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(text_of(value, 40))
    if moment.tzinfo is None:
        raise ValueError(Phrase("the time in it has no zone"))
    if not 2000 <= moment.year < 2200:
        raise ValueError(Phrase("the time in it is of another century"))
    return moment


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 63:
        raise ValueError(Phrase("a number in it is out of range"))
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(Phrase("a number in it is not a number"))
    if not math.isfinite(value) or abs(value) > 1e12:
        raise ValueError(Phrase("a number in it is out of range"))
    return float(value)


def _measures(value: object) -> dict[str, float]:
    if not isinstance(value, dict) or len(value) > _MAX_MEASURES:
        raise TypeError(Phrase("its measures are not numbers"))
    return {text_of(name, 100): _number(number) for name, number in value.items()}


def _certificate(value: object) -> Certificate:
    if not isinstance(value, dict):
        raise TypeError(Phrase("its certificate is not an object"))
    gap, simpler = value.get("picture_gap_s"), value.get("simpler_from_s")
    noise, offset = value.get("noise_floor_dbfs"), _number(value.get("camera_offset_ms", 0))
    return Certificate(
        video=text_of(value["video"], 40),
        audio=text_of(value["audio"], 40),
        seconds=seconds_of(value["seconds"]),
        frames=_whole(value["frames"]),
        dropped_frames=_whole(value["dropped_frames"]),
        dropped_samples=_whole(value["dropped_samples"]),
        end_offset_s=_number(value["end_offset_s"]),
        peak_dbfs=_number(value["peak_dbfs"]),
        sha256=text_of(value["sha256"], 64),
        # what follows came later: an older app did not write it
        clips=None if value.get("clips") is None else _whole(value["clips"]),
        noise_floor_dbfs=None if noise is None else _number(noise),
        sound_gaps=None if value.get("sound_gaps") is None else _whole(value["sound_gaps"]),
        picture_gap_s=None if gap is None else seconds_of(gap),
        simpler_from_s=None if simpler is None else seconds_of(simpler),
        camera_offset_ms=round(offset),
        speech=_speech(value.get("speech")),
    )


def _speech(value: object) -> tuple[Run, ...] | None:
    runs = speech_from_json(value)
    if runs is not None and len(runs) > _MAX_RUNS:
        raise ValueError(Phrase("it has more runs of speech than a take can have"))
    return runs
