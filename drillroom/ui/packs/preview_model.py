"""State of a preview: a drill on a clock of its own, with speech that nobody speaks."""

from __future__ import annotations

import math
import secrets
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drillroom.drills.model import STANDARD, Drill, Pack
from drillroom.errors import DrillroomError
from drillroom.live.preview import Walkthrough
from drillroom.live.rehearsed import Speaker, speech_of
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import Run
from drillroom.ui.background import Later
from drillroom.ui.language import mark, tr
from drillroom.ui.room import Room
from drillroom.ui.telling import LAMPS, told
from drillroom.ui.words import clock, day
from drillroom.ui.zones import light_at, position_s

if TYPE_CHECKING:
    from drillroom.ui.packs.speech_takes import SpokenTake

SPEEDS = (1, 4)
TICK_MS = 33
MOST_STEP_S = 0.5
"""A window that was asleep goes on where it was."""
DRAWN = "drawn"
_SPEAKERS = (
    (Speaker.PAUSES.value, mark("Talks, with pauses")),
    (Speaker.ON.value, mark("Talks without a pause")),
    (Speaker.SILENT.value, mark("Says nothing")),
)
_SEEDS = 10_000


class PreviewModel(QObject):
    """Runs one drill of the pack, at its own speed or four times as fast."""

    changed = Signal()
    """Another drill, way or speech, or it began, stopped or ended."""
    ticked = Signal()
    """The clock has moved."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._before_ns = 0
        self._speed = SPEEDS[-1]
        self._base: Drill | None = None
        self._way = str(STANDARD)
        self._takes: tuple[SpokenTake, ...] = ()
        self._speaker = Speaker.PAUSES.value
        self._drawn: tuple[Run, ...] = ()
        self.drill: Drill | None = None
        """As it is run; None while there is none to run."""
        self.seed = secrets.randbelow(_SEEDS)
        self.walk: Walkthrough | None = None

    # --- what is shown

    @property
    def is_playing(self) -> bool:
        """Whether the clock runs."""
        return self._timer.isActive()

    @property
    def ended(self) -> bool:
        """Whether the drill is over."""
        return self.walk is not None and self.walk.ended

    @property
    def at_s(self) -> float:
        """How far it is."""
        return self.walk.at_s if self.walk is not None else 0.0

    @property
    def timer_text(self) -> str:
        """What is left of the phase."""
        if self.walk is None or self.drill is None:
            return clock(0)
        if self.ended:
            return clock(0)
        if not self.walk.timeline:
            return clock(self.drill.phases[0].seconds)
        return clock(math.ceil(self.walk.now().left_s - 0.02))

    @property
    def lamp(self) -> tuple[str, str, str, str] | None:
        """Return (icon, word, ink, ground) of the light that is on; None for none."""
        light = self._told()[0]
        return LAMPS.get(light)

    @property
    def cue(self) -> str:
        """The big text."""
        return self._told()[1]

    @property
    def phase(self) -> str:
        """What the phase now running is called."""
        if self.walk is None or self.drill is None:
            return ""
        phase = self.walk.now().phase if self.walk.timeline else self.drill.phases[0]
        return phase.name if phase is not None else tr("The end")

    @property
    def position_s(self) -> float | None:
        """Where on the drill's clock it is; None before it began."""
        if self.walk is None or self.drill is None or not self.walk.timeline:
            return None
        now = self.walk.now()
        if now.phase is None:
            return self.drill.seconds
        index = self.drill.phases.index(now.phase)
        return position_s(self.drill, index, self.walk.at_s - now.phase_at_s)

    @property
    def may_give_turn(self) -> bool:
        """Whether a key lets the buyer speak now."""
        return self.walk is not None and not self.ended and self.walk.now().may_give_turn

    @property
    def may_skip(self) -> bool:
        """Whether a key ends the phase now."""
        return self.walk is not None and bool(self.walk.timeline) and self.walk.may_skip

    @property
    def ways(self) -> list[tuple[str, str]]:
        """What the drill can be run as: (id, name)."""
        if self._base is None or not self._base.variants:
            return []
        return [(STANDARD, tr("Standard")), *((v.id, v.title) for v in self._base.variants)]

    @property
    def way(self) -> str:
        """The id of what it is run as."""
        return self._way

    @property
    def speakers(self) -> list[tuple[str, str]]:
        """Whose speech it can have: (id, name)."""
        today = self._room.today()
        takes = [
            (
                one.take.id,
                tr(
                    "My take, {day}, {length}",
                    day=day(one.take.created, today),
                    length=clock(one.take.seconds),
                ),
            )
            for one in self._takes
        ]
        drawn = [(DRAWN, tr("As drawn below"))] if self._speaker == DRAWN else []
        speakers = [(its_id, tr(word)) for its_id, word in _SPEAKERS]
        return [*speakers, *drawn, *takes]

    @property
    def speaker(self) -> str:
        """The id of whose speech it has."""
        return self._speaker

    @property
    def speech(self) -> tuple[Run, ...]:
        """When somebody speaks."""
        if self.drill is None:
            return ()
        if self._speaker == DRAWN:
            return self._drawn
        taken = next((one.runs for one in self._takes if one.take.id == self._speaker), None)
        return taken if taken is not None else speech_of(self.drill, Speaker(self._speaker))

    def attempt(self) -> Attempt | None:
        """Return what the take would be, once it is over."""
        return self.walk.attempt() if self.walk is not None and self.ended else None

    # --- acting

    def show(self, pack: Pack | None, drill_id: str) -> None:
        """Run the drill *drill_id* of *pack*, else its first one; as it was where it is the same.

        It begins anew, and waits, where the drill is another one.
        """
        base = None
        if pack is not None:
            base = pack.drill(drill_id) or pack.drills[0]
        if base == self._base:
            return
        if base is not None and (self._base is None or base.id != self._base.id):
            self._takes, self._speaker, self._way = (), Speaker.PAUSES.value, str(STANDARD)
            load = Later("drillroom.ui.packs.speech_takes", "spoken_takes")
            work = partial(load, self._room.home, self._room.clock, base.id)
            self._room.background.run("library", work, self._on_takes, self._on_no_takes)
        self._base = base
        self._begin()

    def choose_way(self, way: str) -> None:
        """Run the drill as one of its variants."""
        if way != self._way:
            self._way = way
            self._begin()

    def choose_speaker(self, speaker: str) -> None:
        """Let somebody else speak."""
        if speaker != self._speaker:
            self._speaker = speaker
            self._begin()

    def draw(self, runs: tuple[Run, ...]) -> None:
        """Let the speech be as it was drawn."""
        self._speaker, self._drawn = DRAWN, runs
        self._begin()

    def choose_speed(self, index: int) -> None:
        """Run at one of `SPEEDS`."""
        self._speed = SPEEDS[index]

    def shuffle(self) -> None:
        """Draw other cards and other moments."""
        self.seed = secrets.randbelow(_SEEDS)
        self._begin()

    def toggle(self) -> None:
        """Run, or wait; from the start where it is over."""
        if self.walk is None:
            return
        if self.ended:
            self._begin()
        if self.is_playing:
            self._timer.stop()
        else:
            self._play()
        self.changed.emit()

    def restart(self) -> None:
        """Run from the start."""
        if self.drill is not None:
            self._begin()
            self._play()
            self.changed.emit()

    def stop(self) -> None:
        """Wait."""
        self._timer.stop()
        self.changed.emit()

    def press(self, key: str) -> None:
        """Press a key of the record room."""
        if self.walk is not None and self.walk.timeline and not self.ended:
            self.walk.press(key)
            self.ticked.emit()

    # --- the clock

    def _begin(self) -> None:
        self._timer.stop()
        self.drill = self.walk = None
        if self._base is not None:
            variant = next((v for v in self._base.variants if v.id == self._way), None)
            self._way = variant.id if variant is not None else str(STANDARD)
            self.drill = self._base.run_as(variant) if variant is not None else self._base
            self.walk = Walkthrough(self.drill, self.seed, self.speech)
        self.changed.emit()

    def _play(self) -> None:
        self._before_ns = self._room.clock.monotonic_ns()
        if self.walk is not None and not self.walk.timeline:
            self.walk.advance(0.0)
        self._timer.start()

    def _tick(self) -> None:
        now_ns = self._room.clock.monotonic_ns()
        passed_s = min((now_ns - self._before_ns) / 1e9, MOST_STEP_S)
        self._before_ns = now_ns
        if self.walk is None:
            return
        self.walk.advance(self.walk.at_s + passed_s * self._speed)
        self.ticked.emit()
        if self.ended:
            self._timer.stop()
            self.changed.emit()

    def _told(self) -> tuple[str, str]:
        """Return light and cue of this moment."""
        if self.walk is None or self.drill is None:
            return "", ""
        if not self.walk.timeline:
            return "", self.drill.phases[0].cards[0] if self.drill.phases[0].cards else self.phase
        now = self.walk.now()
        if now.phase is None:
            return "", tr("The take ends here.")
        urgent = told(now, self.walk.at_s)
        card = now.card or self.phase
        if urgent is not None:
            return urgent.light, urgent.cue or card
        return light_at(self.drill, now.phase, self.walk.at_s - now.phase_at_s), card

    def _on_takes(self, takes: tuple[SpokenTake, ...]) -> None:
        self._takes = takes
        self.changed.emit()

    def _on_no_takes(self, _error: DrillroomError) -> None:
        """Offer none: a preview does not need them."""
