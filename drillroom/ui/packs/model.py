"""State of Packs. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drillroom.errors import DrillroomError
from drillroom.ui.background import Later
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.room import Room

if TYPE_CHECKING:  # packs are read in the job
    from drillroom.storage.pack_news import PackNews
    from drillroom.storage.packs import Arrival
    from drillroom.sync.offers import Offer
    from drillroom.ui.packs.load import PackRow, PackRows

_LOAD = "drillroom.ui.packs.load"
_ACCEPTED = mark("{pack} is in use now. What {author} sends from now on comes by itself.")
_ACCEPTED_INSTEAD = mark(
    "{pack} is in use now in place of {before}. What {author} sends from now on comes by itself."
)
TOO_MANY = DrillroomError(
    "One pack at a time",
    detail="Several things were dropped.",
    remedy="Drop the folder of one pack, or its file.",
)


class PacksModel(QObject):
    """The packs on this computer; every change is made in the background."""

    changed = Signal()
    moved = Signal()
    """Packs have come or gone: drills may be others."""
    opened = Signal(object)  # Path
    """The file of a pack that the person wants to write."""
    removed = Signal(str)
    """A version is gone, by its name; it can be brought back."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.rows: PackRows | None = None
        """None until they were read."""
        self.problem: DrillroomError | None = None
        self.said = ""
        """What the last installation came to."""
        self.warned = ""
        """What it warned of."""

    def load(self) -> None:
        """Read everything again."""
        work = partial(Later(_LOAD, "load_packs"), self._room.home, self._room.clock)
        self._room.background.run("library", work, self._on_loaded, self._on_failed)

    def offer(self, sources: Sequence[Path]) -> None:
        """Install the pack that the person chose or dropped."""
        self._clear()
        if len(sources) > 1:
            self._on_failed(TOO_MANY)
        elif sources:
            work = partial(Later(_LOAD, "install_pack"), self._room.home, sources[0])
            self._room.background.run("library", work, self._on_installed, self._on_failed)

    def open(self, source: Path) -> None:
        """Open the pack in a file or folder, to write it."""
        self._clear()
        work = partial(Later(_LOAD, "find_pack_file"), source)
        self._room.background.run("library", work, self._on_found, self._on_failed)

    def copy(self, row: PackRow, into: Path) -> None:
        """Copy an installed pack into a folder of its own in *into*, to write it."""
        self._clear()
        work = partial(Later(_LOAD, "copy_to_write"), row.folder, into)
        self._room.background.run("library", work, self._on_found, self._on_failed)

    def accept(self, offer: Offer) -> None:
        """Use a pack that somebody sent, and trust its author from now on."""
        self._clear()
        work = partial(Later(_LOAD, "accept_offer"), self._room.home, offer)
        self._room.background.run("library", work, self._on_accepted, self._on_failed)

    def decline(self, offer: Offer) -> None:
        """Put a pack that somebody sent away; its next version is offered again."""
        self._clear()
        work = partial(Later(_LOAD, "decline_offer"), self._room.home, offer)
        self._room.background.run("library", work, self._on_back, self._on_failed)

    def forget_news(self) -> None:
        """Note that the person has seen what came by itself."""
        work = partial(Later(_LOAD, "forget_news"), self._room.home)
        self._room.background.run("library", work, self._on_back, self._on_failed)

    def leave_out(self, file: Path) -> None:
        """Leave a pack out of those that the person writes."""
        self._clear()
        work = partial(Later(_LOAD, "leave_out"), self._room.home, file)
        self._room.background.run("library", work, self._on_back, self._on_failed)

    def remove(self, row: PackRow) -> None:
        """Remove one version; it can be brought back."""
        self._clear()
        work = partial(Later(_LOAD, "remove_pack"), self._room.home, row.id, row.version)
        self._room.background.run("library", work, self._on_removed, self._on_failed)

    def bring_back(self) -> None:
        """Take the last removal back."""
        work = partial(Later(_LOAD, "bring_back"), self._room.home)
        self._room.background.run("library", work, self._on_back, self._on_failed)

    def _on_found(self, file: Path) -> None:
        self.opened.emit(file)

    def _clear(self) -> None:
        self.said = self.warned = ""
        self.problem = None

    def _on_loaded(self, rows: PackRows) -> None:
        self.rows = rows
        self.changed.emit()

    def _on_installed(self, arrival: Arrival) -> None:
        name = f"{arrival.pack.title} {arrival.pack.version}"
        if not arrival.is_new:
            self.said = tr("{pack} is here already.", pack=name)
        elif arrival.before:
            self.said = tr(
                "{pack} is in use now, in place of {before}.", pack=name, before=arrival.before
            )
        else:
            self.said = tr_count(
                len(arrival.pack.drills),
                "{pack} is installed: {n} drill in Practice.",
                "{pack} is installed: {n} drills in Practice.",
                pack=name,
            )
        if arrival.warnings:
            first, more = str(arrival.warnings[0]), len(arrival.warnings) - 1
            self.warned = tr("{first} and {more} more", first=first, more=more) if more else first
        self._reload()

    def _on_accepted(self, news: PackNews) -> None:
        words = _ACCEPTED_INSTEAD if news.before else _ACCEPTED
        pack = f"{news.title} {news.version}"
        self.said = tr(words, pack=pack, before=news.before, author=news.author)
        self._reload()

    def _on_removed(self, name: str) -> None:
        self.removed.emit(name)
        self._reload()

    def _on_back(self, _nothing: object) -> None:
        self._reload()

    def _reload(self) -> None:
        self.moved.emit()
        self.load()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()
