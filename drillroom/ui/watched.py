"""Keeps how long the person watches takes of their own, to stand beside what they practised."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from drillroom.ui.background import Later
from drillroom.ui.room import Room
from drillroom.ui.widgets.player import Player

LEAST_S = 0.5
"""A shorter look is none."""


class Watched(QObject):
    """Times the playing of one player; each stretch is kept as it ends."""

    def __init__(self, room: Room, player: Player) -> None:
        super().__init__(player)
        self._room = room
        self._began_ns: int | None = None
        player.playing_changed.connect(self._on_playing)

    def flush(self) -> None:
        """Keep what has played so far, for the screen is about to go."""
        self._on_playing(is_playing=False)

    def _on_playing(self, is_playing: bool) -> None:
        now_ns, began_ns = self._room.clock.monotonic_ns(), self._began_ns
        self._began_ns = now_ns if is_playing else None
        seconds = 0.0 if began_ns is None else (now_ns - began_ns) / 1e9
        if seconds >= LEAST_S:
            room = self._room
            add = Later("drillroom.storage.review_time", "add_review_time")
            room.background.run("library", partial(add, room.home, room.today(), seconds))
