"""Taking in folders without a row: the database was deleted, damaged, or never got that far."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace

from sqlite_utils import Database

from drillroom.errors import LibraryError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.answering import kept_answers
from drillroom.storage.database import storage_errors, transaction
from drillroom.storage.rows import review_to_row, take_to_row
from drillroom.storage.take_folder import TakeFolder
from drillroom.takes.model import Delivery, TakeState, is_take_id

logger = logging.getLogger(__name__)


def adopt_folders(db: Database, home: Home) -> None:
    """Give every take folder of *home* its row, and my answers to others theirs.

    Nothing is queued by this. What was on its way is finished and can be sent again. Answers are
    looked for only as long as nothing was ever queued: then the database is a new one.

    Raises:
        LibraryError: the database or the data folder cannot be read or changed.
    """
    with storage_errors():
        rows = {row["id"] for row in db.query("SELECT id FROM takes")}
        paths = [path for path in home.takes.iterdir() if is_take_id(path.name)]
        is_new = not list(db.query("SELECT 1 FROM outbox LIMIT 1"))
        sent = sorted(home.outbox.iterdir(), reverse=True) if is_new else []
    for path in sent:
        _adopt_answer(db, TakeFolder(path))
    for path in paths:
        folder = TakeFolder(path)
        if path.name in rows or not folder.has_take():
            continue
        try:
            _adopt(db, folder)
        except LibraryError:
            logger.exception("take folder cannot be read id=%s", path.name)


def _adopt(db: Database, folder: TakeFolder) -> None:
    take = folder.read_take()
    reviews = [(mine, "", 0) for mine in [folder.read_review()] if mine is not None]
    reviews += kept_answers(folder)
    if take.delivery in {Delivery.QUEUED, Delivery.SENDING}:
        text = Phrase("Found again on this computer. Send it again if it never arrived.")
        take = replace(take, delivery=Delivery.NONE, problem=text)
    if take.delivery is Delivery.WITHDRAWING:
        text = Phrase("It was being taken back. Take it back once more, so that everybody is told.")
        take = replace(take, delivery=Delivery.NONE, problem=text)
    if take.state is TakeState.DRAFT:
        with suppress(OSError):
            folder.thaw()  # a process died while it was finished or taken back
    with transaction(db):
        # never over a row: whoever made it since knows more than this folder did
        db.table("takes").insert(take_to_row(take), pk="id", ignore=True)
        for review, writer, seq in reviews:
            row = review_to_row(review, writer, seq)
            db.table("reviews").insert(row, pk=("take", "writer"), ignore=True)


def _adopt_answer(db: Database, folder: TakeFolder) -> None:
    """Take in an answer of mine to somebody else's take; the newest of a take comes first."""
    try:
        review = folder.read_answer()
    except LibraryError:
        logger.exception("answer cannot be read folder=%s", folder.path.name)
        return
    if review is not None:
        with transaction(db):
            row = review_to_row(review, "", 0)
            db.table("reviews").insert(row, pk=("take", "writer"), ignore=True)
