"""Takes and reviews as rows, and as the JSON of a take's own folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from drillroom.errors import LibraryError
from drillroom.takes.model import Certificate, Delivery, Take, TakeId, TakeState, is_take_id
from drillroom.takes.review import Review, review_from_json, review_to_json
from drillroom.takes.timeline import speech_from_json

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class FrozenFile:
    """A file as it was when its take was finished; what is sent must still be this."""

    name: str
    size: int
    """Bytes."""
    sha256: str
    """Hexadecimal."""


def take_to_row(take: Take) -> Row:
    """Return a take as a row of the table `takes`."""
    return {
        "id": take.id,
        "drill_id": take.drill_id,
        "drill_title": take.drill_title,
        "drill_version": take.drill_version,
        "pack_id": take.pack_id,
        "seed": take.seed,
        "created": take.created.isoformat(),
        "state": take.state.value,
        "delivery": take.delivery.value,
        "problem": take.problem,
        "seconds": take.seconds,
        "certificate": None if take.certificate is None else json.dumps(asdict(take.certificate)),
        "starred": int(take.starred),
        "removed_at": None if take.removed_at is None else take.removed_at.isoformat(),
        "expired_at": None if take.expired_at is None else take.expired_at.isoformat(),
    }


def take_from_row(row: Mapping[str, object]) -> Take:
    """Return the take of a row, or of the same keys in a folder's `state.json`.

    Raises:
        LibraryError: a value is not what a take can hold.
    """
    try:
        removed_at, expired_at = row.get("removed_at"), row.get("expired_at")
        certificate = row.get("certificate")
        take_id = str(row["id"])
        if not is_take_id(take_id):
            raise ValueError(f"{take_id[:40]!r} is not the id of a take")
        return Take(
            id=TakeId(take_id),
            drill_id=str(row["drill_id"]),
            drill_title=str(row["drill_title"]),
            drill_version=str(row["drill_version"]),
            pack_id=str(row["pack_id"]),
            seed=int(str(row["seed"])),
            created=datetime.fromisoformat(str(row["created"])),
            state=TakeState(str(row["state"])),
            delivery=Delivery(str(row["delivery"])),
            problem=str(row.get("problem", "")),
            seconds=float(str(row["seconds"])),
            certificate=None if certificate is None else _certificate(json.loads(str(certificate))),
            starred=bool(row.get("starred", 0)),
            removed_at=None if removed_at is None else datetime.fromisoformat(str(removed_at)),
            expired_at=None if expired_at is None else datetime.fromisoformat(str(expired_at)),
        )
    except (KeyError, TypeError, ValueError) as exc:
        raise LibraryError(
            "A take on this computer cannot be read",
            detail=f"{exc}",
            remedy="Its folder is kept as it is.",
        ) from exc


def _certificate(data: Mapping[str, object]) -> Certificate:
    """Return a stored certificate; what only a newer app knows of it is passed over."""
    known = {field.name for field in fields(Certificate)}
    values = {name: value for name, value in data.items() if name in known}
    values["speech"] = speech_from_json(values.get("speech"))
    return Certificate(**values)  # type: ignore[arg-type]  # we wrote it


def files_to_text(files: tuple[FrozenFile, ...]) -> str:
    """Return frozen files as the JSON of a row."""
    return json.dumps([[file.name, file.size, file.sha256] for file in files])


def files_from_text(text: str) -> tuple[FrozenFile, ...]:
    """Return the frozen files of a row's JSON."""
    return tuple(FrozenFile(str(n), int(size), str(sha)) for n, size, sha in json.loads(text))


def review_to_row(review: Review, writer: str, seq: int) -> Row:
    """Return a review as a row of the table `reviews`; *writer* is "" for mine."""
    body = json.dumps(review_to_json(review), ensure_ascii=False)
    return {
        "take": review.take,
        "writer": writer,
        "seq": seq,
        "role": review.role.value,
        "body": body,
    }


def review_from_row(row: Mapping[str, object]) -> Review:
    """Return the review of a row.

    Raises:
        ReviewError: the stored text is not a review.
    """
    return review_from_json(json.loads(str(row["body"])))
