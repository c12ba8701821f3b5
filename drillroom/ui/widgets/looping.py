"""Plays a stretch again and again: what was dragged on the timeline, else the phase in use."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drillroom.ui.widgets.player import Player
from drillroom.ui.widgets.timeline import Timeline
from drillroom.ui.widgets.transport import Transport

AROUND_S = 3.0
"""Played around the playhead where there is neither a stretch nor a phase."""


class Looping(QObject):
    """Ties the switch of a transport to its player and timeline."""

    def __init__(self, player: Player, transport: Transport, timeline: Timeline) -> None:
        super().__init__(transport)
        self._player, self._transport, self._timeline = player, transport, timeline
        transport.loop.toggled.connect(self._on_toggled)
        timeline.selection_changed.connect(self._on_selected)

    def _on_toggled(self, is_on: bool) -> None:
        if not is_on:
            self._player.loop(None)
            return
        at_s = self._player.position_s
        around = (max(0.0, at_s - AROUND_S), at_s + AROUND_S)
        stretch = self._timeline.selection or self._timeline.phase_at(at_s) or around
        self._player.loop(stretch)
        self._player.play()

    def _on_selected(self) -> None:
        """Play another stretch as soon as it was dragged."""
        if self._transport.loop.isChecked() and self._timeline.selection is not None:
            self._player.loop(self._timeline.selection)
