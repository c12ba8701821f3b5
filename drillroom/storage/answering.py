"""Answers of others to takes of mine: each lies in the take's own folder, and outlives the share.

What was answered may leave the shared folder after its time; then no lost database could be filled
from there again.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from drillroom.errors import LibraryError, ReviewError
from drillroom.phrase import Phrase
from drillroom.storage.take_folder import TakeFolder, write_whole
from drillroom.takes.model import Delivery
from drillroom.takes.review import Review, ReviewRole, review_from_json, review_to_json

if TYPE_CHECKING:
    from drillroom.storage.library import Library

_NAME: Final = re.compile(r"answer-([a-z2-7]{16})\.json\Z")


def keep_answer(folder: TakeFolder, review: Review, writer: str, seq: int) -> None:
    """Keep somebody's answer, record *seq* of *writer*, with the take; only if that is mine."""
    if folder.has_take():
        text = json.dumps({"seq": seq, "review": review_to_json(review)}, ensure_ascii=False)
        write_whole(folder.path / f"answer-{writer}.json", text.encode())


def kept_answers(folder: TakeFolder) -> list[tuple[Review, str, int]]:
    """Return each answer that is kept with a take, who signed it, and its record's number.

    Raises:
        LibraryError: one is not what we wrote.
    """
    found = []
    for path in sorted(folder.path.iterdir()):
        name = _NAME.match(path.name)
        if name is None:
            continue
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            found.append((review_from_json(data["review"]), name.group(1), int(data["seq"])))
        except (OSError, ValueError, LookupError, TypeError, ReviewError) as exc:
            raise LibraryError(
                "An answer on this computer cannot be read",
                detail=Phrase("{file}: {why}", file=path, why=str(exc)),
                remedy="Its file is kept as it is.",
            ) from exc
    return found


def note_answers(library: Library, take_id: str) -> None:
    """Let a take of mine that was delivered be answered, if somebody answered it."""
    answered = any(one.role is not ReviewRole.SELF for one in library.reviews(take_id))
    for take in library.takes() if answered else []:
        if take.id == take_id and take.delivery is Delivery.DELIVERED:
            library.store(replace(take, delivery=Delivery.ANSWERED))
