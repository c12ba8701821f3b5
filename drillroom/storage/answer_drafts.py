"""Answers that are being written: one small private file a take, until they are sent."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from drillroom.errors import DrillroomError
from drillroom.paths import PRIVATE_FOLDER, Home
from drillroom.storage.database import storage_errors
from drillroom.storage.take_folder import write_whole
from drillroom.takes.review import Review, review_from_json, review_to_json

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AnswerDrafts:
    """Reads and writes the drafts of one data folder."""

    home: Home

    def read(self, take_id: str) -> Review | None:
        """Return the draft about a take, or None; one that cannot be read is put aside."""
        path = self._path(take_id)
        with storage_errors():
            if not path.exists():
                return None
            data = path.read_bytes()
        try:
            return review_from_json(json.loads(data))
        except (ValueError, DrillroomError):
            logger.exception("draft of an answer put aside take=%s", take_id)
            with storage_errors():
                path.replace(path.with_suffix(".damaged"))
            return None

    def write(self, review: Review) -> None:
        """Keep a draft, whole or not at all.

        Raises:
            LibraryError: it cannot be written.
        """
        path = self._path(review.take)
        text = json.dumps(review_to_json(review), ensure_ascii=False, indent=1)
        with storage_errors():
            path.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            write_whole(path, f"{text}\n".encode())

    def forget(self, take_id: str) -> None:
        """Remove a draft, because it was sent."""
        with storage_errors():
            self._path(take_id).unlink(missing_ok=True)

    def _path(self, take_id: str) -> Path:
        return self.home.answers / f"{take_id}.json"
