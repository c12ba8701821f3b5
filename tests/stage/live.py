"""Scenes of drills whose clock answers the rep: run meter, buzzer, buyer, silence, rounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from drillroom.live.runner import Now
from drillroom.ui.compare.view import CompareView
from drillroom.ui.record.model import Stage as RecordStage
from drillroom.ui.record.view import RecordView
from drillroom.ui.review.view import ReviewView
from tests.stage.acts import Stage, forget
from tests.stage.window import Window, drill

LONGEST_S = 100
MOMENTS = "right-question-right-moment"


def live_run(stage: Stage) -> Iterator[str]:
    """The run meter, its buzzer, and a long line of the buyer."""
    room = _open(stage, "talk-clock", "game-speed")
    room.press("n")
    _until(stage, room, lambda now: now.run_s > 12)
    yield "live-run"
    _until(stage, room, lambda now: now.run_light == "amber" and now.run_s > 24)
    yield "live-run-amber"
    with stage.window.small():
        yield "live-run-amber-small"
    _until(stage, room, lambda now: 0 < now.pause_left_s < 3)
    yield "live-buzzer"
    stage.props.is_quiet.set()
    _until(stage, room, lambda now: now.said is not None)
    yield "live-buyer-long"
    with stage.window.small():
        yield "live-buyer-long-small"
    stage.props.is_quiet.clear()
    _leave(stage)


def live_buyer(stage: Stage) -> Iterator[str]:
    """The buyer cuts in."""
    room = _open(stage, "so-what")
    room.press("n")
    _until(stage, room, lambda now: now.said is not None)
    yield "live-buyer"
    _leave(stage)


def live_nudge(stage: Stage) -> Iterator[str]:
    """A hint for a rep who does not begin, and for one who talks over the buyer."""
    stage.props.is_quiet.set()
    room = _open(stage, "the-funnel")
    room.press("n")
    _until(stage, room, lambda _: bool(stage.window.shown(RecordView).page.band.text.nudge))
    yield "live-nudge"
    with stage.window.small():
        yield "live-nudge-small"
    stage.props.is_quiet.clear()
    _leave(stage)


def live_silence(stage: Stage) -> Iterator[str]:
    """A silence that has to be held, and the next round."""
    room = _open(stage, "hold-the-silence")
    _until(stage, room, lambda now: now.phase is not None and now.phase.base == "hold")
    stage.props.is_quiet.set()
    _until(stage, room, lambda now: now.quiet_s > 1.6)
    yield "live-silence"
    _until(stage, room, lambda now: now.phase is not None and now.phase.id == "ask-2")
    stage.props.is_quiet.clear()
    yield "live-round"
    _leave(stage)


def live_lead(stage: Stage) -> Iterator[str]:
    """A buyer who goes on talking, and the review of that take."""
    room = _open(stage, "take-back-the-wheel")
    _until(stage, room, lambda now: now.said is not None and now.left_s < 25)
    yield "live-buyer-talks"
    _stop(stage)
    window = stage.window
    window.wait(lambda: isinstance(window.main.work, ReviewView), "the review")
    view = window.shown(ReviewView)
    window.wait(lambda: view.player.can_play, "the picture")
    window.run(800)
    yield "live-review"
    forget(stage, view.model)
    window.open_place("Practice")


def rounds(stage: Stage) -> Iterator[str]:
    """The rounds of one take beside each other: three of them, and eight."""
    window, story = stage.window, stage.story
    yield from _beside(window, story.answered, "rounds", 2)
    window.open_place("Practice")
    many = story.ana.record(MOMENTS, story.film(story.ana, MOMENTS))
    yield from _beside(window, many, "rounds-many", 6)
    window.open_place("Practice")


def _beside(window: Window, take: str, name: str, heard: int) -> Iterator[str]:
    window.drillroom.open_beside(take, "Practice")
    view = window.shown(CompareView)
    window.wait(lambda: view.rows and view.together.can_play, "the recordings")
    view.hear(heard)
    view.together.seek(4.0)
    window.run(1200)
    yield name
    with window.small():
        yield f"{name}-small"


class _Room:
    """A record room in which a take runs."""

    def __init__(self, view: RecordView) -> None:
        self._model = view._model

    @property
    def now(self) -> Now | None:
        return self._model.now

    @property
    def is_recording(self) -> bool:
        return self._model.stage is RecordStage.RECORDING

    def press(self, key: str) -> None:
        self._model.press(key)

    def hears(self) -> bool:
        return self._model.hears()


def _open(stage: Stage, name: str, variant: str = "") -> _Room:
    window, it = stage.window, drill(name)
    way = next((way for way in it.ways if way.variant and way.variant.id == variant), it)
    pack, _ = window.drillroom._in_pack(way)
    studio = window.drillroom._studio()
    window.drillroom.open_briefing(way)
    window.wait(lambda: studio.recorder, "the devices")
    window.drillroom._record(pack, way, 0)
    room = _Room(window.shown(RecordView))
    window.wait(room.hears, "the take to begin", 20)
    return room


def _until(stage: Stage, room: _Room, holds: Callable[[Now], bool]) -> None:
    stage.window.wait(lambda: (now := room.now) is not None and holds(now), "the moment", LONGEST_S)


def _stop(stage: Stage) -> None:
    stage.window.shown(RecordView)._model.stop()


def _leave(stage: Stage) -> None:
    _stop(stage)
    window = stage.window
    window.wait(lambda: isinstance(window.main.work, ReviewView), "the review")
    forget(stage, window.shown(ReviewView).model)
    window.open_place("Practice")
