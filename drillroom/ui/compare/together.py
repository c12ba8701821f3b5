"""Several players on one clock, lined up at the starts of their stretches. Knows no screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from drillroom.ui.widgets.player import END_S, Player, Stretch


class Together(QObject):
    """Plays one stretch on each player; time counts from the start of all of them."""

    moved = Signal(float)
    playing_changed = Signal(bool)

    def __init__(self, players: Sequence[Player], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._players = list(players)
        self._stretches: list[Stretch] = []
        self.at_s = 0.0
        """Where all stand."""
        for player in self._players:
            player.position_changed.connect(self._on_position)
            player.playing_changed.connect(self._on_playing)
            player.ready.connect(self._on_ready)

    @property
    def length_s(self) -> float:
        """Length of the longest stretch."""
        return max((end - begin for begin, end in self._stretches), default=0.0)

    @property
    def is_playing(self) -> bool:
        """Whether any of them plays."""
        return any(player.is_playing for player, _ in self._pairs())

    @property
    def can_play(self) -> bool:
        """Whether all files are open."""
        return bool(self._stretches) and all(player.can_play for player, _ in self._pairs())

    def line_up(self, stretches: Sequence[Stretch]) -> None:
        """Show these stretches, one on each player, at the time at which all stand."""
        self.pause()
        self._stretches = list(stretches)
        for player, stretch in self._pairs():
            player.play_only([stretch])
        self.seek(self.at_s)

    def hear(self, index: int) -> None:
        """Let one of them be heard, and none besides."""
        for number, player in enumerate(self._players):
            player.set_volume(1.0 if number == index else 0.0)

    def set_rate(self, rate: float) -> None:
        """Play all at another speed."""
        for player in self._players:
            player.set_rate(rate)

    def toggle(self) -> None:
        """Play all, from the start when they have come to the end, or let all stand still."""
        if self.is_playing:
            self.pause()
            return
        if self.at_s >= self.length_s - END_S:
            self.seek(0.0)
        self._play()

    def pause(self) -> None:
        """Let all stand still."""
        for player in self._players:
            player.pause()

    def seek(self, at_s: float) -> None:
        """Go to a time after the starts; a shorter stretch stays on its end."""
        was_playing = self.is_playing
        self.at_s = min(max(at_s, 0.0), self.length_s)
        for player, (begin_s, end_s) in self._pairs():
            player.seek(min(begin_s + self.at_s, end_s - END_S))
        if was_playing:  # one that had come to its end goes on with the others
            self._play()
        self.moved.emit(self.at_s)

    def close(self) -> None:
        """Let go of the files."""
        for player in self._players:
            player.close_file()

    def _play(self) -> None:
        for player, (begin_s, end_s) in self._pairs():
            if self.at_s < end_s - begin_s - END_S:
                player.play()

    def _pairs(self) -> list[tuple[Player, Stretch]]:
        return list(zip(self._players, self._stretches, strict=False))

    def _on_position(self, _at_s: float) -> None:
        """Go by the longest stretch: it is there to the end."""
        playing = [pair for pair in self._pairs() if pair[0].is_playing]
        if not playing or self.sender() is None:
            return
        player, (begin_s, _) = max(playing, key=lambda pair: pair[1][1] - pair[1][0])
        if self.sender() is player:
            self.at_s = min(max(player.position_s - begin_s, 0.0), self.length_s)
            self.moved.emit(self.at_s)

    def _on_playing(self, _is_playing: bool) -> None:
        self.playing_changed.emit(self.is_playing)

    def _on_ready(self) -> None:
        if self.can_play:
            self.seek(self.at_s)
            self.playing_changed.emit(False)
