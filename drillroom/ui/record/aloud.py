"""The buyer's lines of one take, said aloud if the person wants to hear them. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from drillroom.drills.model import Pack
from drillroom.live.runner import Now
from drillroom.live.script import Said, Voice
from drillroom.settings import Buyer
from drillroom.takes.model import CARD
from drillroom.ui.room import Room
from drillroom.ui.studio import Studio


class LinesAloud(QObject):
    """Has each line said once, and tells what the voice tells of it."""

    over = Signal()
    unheard = Signal()
    known = Signal()
    """Whether there is a voice is known now: `voice` may say something else."""

    def __init__(self, room: Room, studio: Studio, pack: Pack | None) -> None:
        super().__init__()
        self._room, self._studio, self._pack = room, studio, pack
        self._said: Said | None = None
        if self._is_wanted and pack is not None:
            studio.speaker.prepare(pack.language)
            studio.speaker.known.connect(self.known)
            studio.speaker.over.connect(self.over)
            # not in the middle of `follow`
            studio.speaker.unheard.connect(self.unheard, Qt.ConnectionType.QueuedConnection)

    def voice(self) -> Voice:
        """Return how the lines of a take that begins now reach the rep."""
        if not self._is_wanted or self._pack is None:
            return Voice()
        return self._studio.speaker.voice(self._room.person.settings.buyer.value)

    def follow(self, now: Now) -> None:
        """Have what the buyer is saying *now* said aloud, once; be silent after the drill."""
        if now.phase is None:
            self.stop()
            return
        said = now.said
        last, self._said = self._said, said
        is_new = said is not None and (last is None or said.at_s != last.at_s)
        if is_new and said is not None and said.through != CARD:
            folder = self._pack.folder if self._pack else None
            self._studio.speaker.say(said.drawn.saying, folder)
        elif last is not None and last.is_open and said is None:
            self._studio.speaker.stop()  # the voice has not come to its end

    def stop(self) -> None:
        """Be silent: the take is over."""
        if self._said is not None and self._said.through != CARD:
            self._studio.speaker.stop()
        self._said = None

    @property
    def _is_wanted(self) -> bool:
        return self._room.person.settings.buyer is not Buyer.CARD
