"""State of People. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drillroom.errors import DrillroomError
from drillroom.sync.people import KnownWriter, Standing
from drillroom.ui.background import Later
from drillroom.ui.language import mark, tr
from drillroom.ui.room import Room

if TYPE_CHECKING:  # the library is loaded in the job
    from drillroom.ui.people.load import PeopleRows

_LOAD, _TRUST = "drillroom.ui.people.load", "drillroom.storage.trust"


class Act(StrEnum):
    """What can be done about a sender."""

    APPROVE = "approve"
    BLOCK = "block"
    UNBLOCK = "unblock"
    ENDORSE = "endorse"


_DONE = {
    Act.APPROVE: mark("{name} is approved."),
    Act.BLOCK: mark("{name} is blocked. What is here stays."),
    Act.UNBLOCK: mark("{name} is not blocked any more."),
    Act.ENDORSE: mark("The other laptop of {name} is endorsed."),
}


class PeopleModel(QObject):
    """Who writes in the shared folder. Each choice can be taken back for a while, then settles.

    It has no parent: what settles as its screen goes is done after that.
    """

    changed = Signal()
    done = Signal(str)
    """Something was chosen, in words; `take_back` undoes it until `settle`."""
    trusted = Signal()
    """Somebody is trusted who was not, or no more: lists that show it are old."""
    endorsed = Signal()
    """A word for everybody waits to be sent."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._read: PeopleRows | None = None
        self._last: tuple[Act, KnownWriter] | None = None
        self.problem: DrillroomError | None = None

    @property
    def rows(self) -> PeopleRows | None:
        """Who writes there, as it is chosen now; None until it was read."""
        act, chosen = self._last or (None, None)
        if self._read is None or chosen is None or act is not Act.ENDORSE:
            return self._read
        endorsed = replace(chosen, standing=Standing.ENDORSED, place=2)
        writers = (endorsed if one.writer == chosen.writer else one for one in self._read.writers)
        return replace(self._read, writers=tuple(writers))

    def load(self) -> None:
        """Read everything again."""
        room = self._room
        work = partial(
            Later(_LOAD, "load_people"), room.home, room.clock, room.person.settings.shown_name
        )
        room.background.run("library", work, self._on_loaded, self._on_failed)

    def act(self, act: Act, who: KnownWriter) -> None:
        """Choose what to do about a sender."""
        self.settle()
        self.problem = None
        if act is Act.ENDORSE:  # what was sent cannot be called back, so it waits
            self._on_done(act, who, None)
            return
        home = self._room.home
        names = () if act is Act.UNBLOCK else (who.name,)
        work = partial(Later(_TRUST, act.value), home, who.writer, *names)
        done = partial(self._on_done, act, who)
        self._room.background.run("library", work, done, self._on_failed)

    def take_back(self) -> None:
        """Undo the last choice."""
        if self._last is None:
            return
        (act, who), self._last = self._last, None
        home = self._room.home
        if act is Act.ENDORSE:
            self.changed.emit()
            return
        undo = {
            Act.APPROVE: partial(Later(_TRUST, "approve_no_more"), home, who.writer),
            Act.BLOCK: partial(Later(_TRUST, "unblock"), home, who.writer),
            Act.UNBLOCK: partial(Later(_TRUST, "block"), home, who.writer, who.name),
        }
        self._room.background.run("library", undo[act], self._on_trust, self._on_failed)

    def settle(self) -> None:
        """Let the last choice be final: packs of who was approved come, an endorsement leaves."""
        if self._last is None:
            return
        (act, who), self._last = self._last, None
        room = self._room
        if act is Act.APPROVE:
            work = partial(
                Later(_LOAD, "install_waiting"), room.home, room.clock, who.writer, who.name
            )
            room.background.run("library", work, self._on_trust, self._on_failed)
        elif act is Act.ENDORSE:
            settings = room.person.settings
            work = partial(Later(_LOAD, "endorse_laptop"), room.home, room.clock, who, settings)
            room.background.run("library", work, self._on_endorsed, self._on_failed)

    def forget_renewal(self) -> None:
        """Note that the person has read that this computer has a new key."""
        if self._read is not None:
            self._read = replace(self._read, renewal=None)
            self.changed.emit()
        work = partial(Later("drillroom.storage.renewal", "forget_renewal"), self._room.home)
        self._room.background.run("library", work, self._on_trust, self._on_failed)

    def _on_done(self, act: Act, who: KnownWriter, _nothing: object) -> None:
        self.done.emit(tr(_DONE[act], name=who.name))  # what was offered before settles by this
        self._last = act, who
        self._on_trust(None)

    def _on_trust(self, _nothing: object) -> None:
        self.trusted.emit()
        self.load()

    def _on_endorsed(self, _is_new: object) -> None:
        self.endorsed.emit()
        self.load()

    def _on_loaded(self, rows: PeopleRows) -> None:
        self._read = rows
        self.changed.emit()

    def _on_failed(self, error: DrillroomError) -> None:
        self.problem = error
        self.changed.emit()
