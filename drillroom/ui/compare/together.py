"""Several players on one clock, lined up at the starts of their stretches. Knows no screen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from drillroom.takes.lining import Part, Track
from drillroom.ui.widgets.player import END_S, Player, Stage


class Together(QObject):
    """Plays one track on each player; time counts from the start of all of them.

    One whose file cannot be played is left out, and the others go on without it.
    """

    moved = Signal(float)
    playing_changed = Signal(bool)

    def __init__(self, players: Sequence[Player], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._players = list(players)
        self._tracks: list[Track] = []
        self._part = 0
        self._goes_on = False
        """Whether the next part is played once this one is over."""
        self.at_s = 0.0
        """Where all stand."""
        for player in self._players:
            player.position_changed.connect(self._on_position)
            player.playing_changed.connect(self._on_playing)
            player.ready.connect(self.refresh)

    @property
    def length_s(self) -> float:
        """Where the longest track ends."""
        return max((track[-1].until_s for _, track in self._playable()), default=0.0)

    @property
    def is_playing(self) -> bool:
        """Whether any of them plays."""
        return any(player.is_playing for player, _ in self._playable())

    @property
    def can_play(self) -> bool:
        """Whether all files are open that can be."""
        there = self._playable()
        return bool(there) and all(player.can_play for player, _ in there)

    def line_up(self, tracks: Sequence[Track]) -> None:
        """Show these tracks, one on each player, at the time at which all stand."""
        if self._tracks == list(tracks):
            return
        self.pause()
        self._tracks = list(tracks)
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
        self._goes_on = False
        for player in self._players:
            player.pause()

    def seek(self, at_s: float) -> None:
        """Go to a time after the starts; where a track has a shorter part it stays on its end."""
        goes_on = self._goes_on
        self.at_s = min(max(at_s, 0.0), self.length_s)
        begins = [part.at_s for part in self._tracks[0]] if self._tracks else []
        self._part = max(0, bisect_right(begins, self.at_s) - 1)
        for player, part in self._parts():
            player.play_only([(part.begin_s, part.end_s)])
            player.seek(max(0.0, min(part.begin_s + self.at_s - part.at_s, part.end_s - END_S)))
        if goes_on:  # one that had come to its end goes on with the others
            self._play()
        self.moved.emit(self.at_s)

    def refresh(self) -> None:
        """See which of them can be played: a file was opened, or found to be none."""
        if self.can_play:
            self.seek(self.at_s)
        self.playing_changed.emit(self.is_playing)

    def close(self) -> None:
        """Let go of the files."""
        self._goes_on = False
        for player in self._players:
            player.close_file()

    def _play(self) -> None:
        self._goes_on = True
        parts = self._parts()
        over = [player for player, part in parts if self.at_s >= part.until_s - END_S]
        for player, _ in parts:
            if player not in over:
                player.play()
        for player in over:
            player.pause()
        if not self.is_playing:
            self._on_playing(False)

    def _playable(self) -> list[tuple[Player, Track]]:
        pairs = zip(self._players, self._tracks, strict=False)
        return [pair for pair in pairs if pair[0].stage is not Stage.BROKEN]

    def _parts(self) -> list[tuple[Player, Part]]:
        return [(player, track[self._part]) for player, track in self._playable()]

    def _on_position(self, _at_s: float) -> None:
        """Go by the longest part: it is there to the end."""
        playing = [pair for pair in self._parts() if pair[0].is_playing]
        if not playing or self.sender() is None:
            return
        player, part = max(playing, key=lambda pair: pair[1].length_s)
        if self.sender() is player:
            on_axis_s = part.at_s + player.position_s - part.begin_s
            self.at_s = min(max(on_axis_s, part.at_s), part.until_s)
            self.moved.emit(self.at_s)

    def _on_playing(self, _is_playing: bool) -> None:
        """Go on with the next part once all have come to the end of this one."""
        if self._goes_on and not self.is_playing:
            if self._part + 1 < len(self._tracks[0]):
                self.seek(self._tracks[0][self._part + 1].at_s)
                return
            self._goes_on = False
        self.playing_changed.emit(self.is_playing)
