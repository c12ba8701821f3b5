"""What each picture of the app shows, screen by screen.

A scene brings the window to a state and yields the name of the picture it wants of it, as often as
it likes. Scenes of one person share one window and play in the order of the table at the end.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from drillroom.ui.briefing.view import BriefingView
from drillroom.ui.first_run.view import FirstRunView
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.keys_sheet import KeysSheet
from drillroom.ui.progress.view import ProgressView
from drillroom.ui.record.model import Stage as RecordStage
from drillroom.ui.record.view import RecordView
from drillroom.ui.review.view import ReviewView
from drillroom.ui.takes.model import Kind
from drillroom.ui.takes.view import TakesView
from drillroom.ui.widgets.player import Player
from tests.stage import bad_days, many, people
from tests.stage.acts import Scene, Stage, forget
from tests.stage.authoring import desk, packs_sent
from tests.stage.elsewhere import free, takes_import
from tests.stage.live import live_buyer, live_lead, live_nudge, live_run, live_silence, rounds
from tests.stage.reviewing import answer, review, review_answered
from tests.stage.settings import packs, settings
from tests.stage.showing import demonstration
from tests.stage.story import FUNNEL, TWENTY
from tests.stage.taken_back import taken_back
from tests.stage.window import Window, drill

# --- places


def practice(stage: Stage) -> Iterator[str]:
    """Home, with a new answer, and with the shared folder away."""
    window = stage.window
    window.open_place("Practice")
    yield "practice"
    with window.small():
        yield "practice-small"
    away = stage.story.share.rename(stage.story.share.with_name("elsewhere"))
    courier = window.drillroom.courier
    courier.run()
    window.wait(lambda: courier.is_away, "the folder to be missed")
    yield "practice-folder-away"
    away.rename(stage.story.share)
    courier.run()
    window.wait(lambda: not courier.is_away, "the folder to be found")
    courier.pause(on=True)
    yield "practice-paused"
    courier.pause(on=False)


def empty(stage: Stage) -> Iterator[str]:
    """The first look after the first run."""
    for place in ("Practice", "Takes", "Inbox", "Progress", "Packs"):
        stage.window.open_place(place)
        stage.window.run(200)
        yield f"{place.lower()}-empty"


def takes(stage: Stage) -> Iterator[str]:
    """All takes, one of each state, and what lies in Removed."""
    window = stage.window
    window.open_place("Takes")
    view = window.shown(TakesView)
    window.wait(lambda: view.model.shown is not None, "the take in the inspector")
    yield "takes"
    view.list.choose(stage.story.answered)
    window.wait(lambda: view.model.shown is not None, "the answered take")
    yield "takes-answered"
    with window.small():
        yield "takes-small"
    window.drillroom.window.show_keys()
    yield "keys"
    with window.small():
        yield "keys-small"
    (sheet,) = window.drillroom.window.findChildren(KeysSheet)
    sheet.closed.emit()
    view.free_row.free_button.click()
    yield "takes-free-up"
    view.free_row.keep_button.click()
    view.model.take_back()
    yield "takes-taken-back"
    view.undo.undone.emit()
    view.undo.hide()
    view.kind_choice.setFocus()
    view.kind_choice.choose(Kind.REMOVED)
    yield "takes-removed"
    view.kind_choice.choose(Kind.ALL)


def progress(stage: Stage) -> Iterator[str]:
    """How the rep does over the weeks, as lanes and as a table."""
    window = stage.window
    window.open_place("Progress")
    view = window.shown(ProgressView)
    window.wait(lambda: view.model.is_loaded and view.next_button, "the lanes")
    yield "progress"
    with window.small():
        yield "progress-small"
    view.switch_table()
    yield "progress-table"
    view.switch_table()


def inbox(stage: Stage) -> Iterator[str]:
    """What waits for the manager, oldest first, one still arriving."""
    window = stage.window
    window.open_place("Inbox")
    view = window.shown(InboxView)
    window.wait(lambda: view.list.shown, "the inbox")
    window.run(600)
    yield "inbox"
    with window.small():
        yield "inbox-small"
    view.halves.setFocus()
    view.halves.choose(1)
    yield "inbox-reviewed"
    view.halves.choose(0)


def crash(stage: Stage) -> Iterator[str]:
    """A bug."""
    window = stage.window
    window.open_place("Practice")

    def broken() -> None:
        raise ValueError("made for this picture")

    QTimer.singleShot(0, broken)
    window.wait(lambda: window.drillroom._watch.dialog, "the dialog")
    yield "crash"
    dialog = window.drillroom._watch.dialog
    if dialog is not None:
        dialog.accept()


# --- work screens


def first_run(stage: Stage) -> Iterator[str]:
    """Five steps, from an empty data folder."""
    window = stage.window
    view = window.shown(FirstRunView)
    model = view._model
    yield "first-run-1-name"
    view.name.edit.setText("Ana Ferreira")
    view.name.edit.textEdited.emit("Ana Ferreira")
    model.go_on()
    model.setup.choose("mic", "Jabra Evolve 40")
    stage.props.is_busy = True
    model.setup.choose("camera", "Logitech C920")
    window.wait(lambda: model.studio.camera_problem, "the busy camera")
    yield "first-run-2-camera-busy"
    stage.props.is_busy = False
    model.studio.reopen()
    window.wait(lambda: model.studio.recorder, "the camera")
    window.run(500)
    yield "first-run-2-camera"
    model.go_on()
    window.run(800)
    yield "first-run-3-microphone"
    model.go_on()
    model.setup.choose("share", str(stage.story.new_share))
    window.wait(lambda: model.setup.folder.works, "the folder's test")
    yield "first-run-4-folder"
    model.go_on()
    yield "first-run-5-record"
    yield from _five_seconds(window, view)
    model.finish()


def _five_seconds(window: Window, view: FirstRunView) -> Iterator[str]:
    model = view._model
    model.record()
    window.wait(lambda: model.left_s == 3, "three seconds left")
    yield "first-run-5-recording"
    window.wait(lambda: model.checked, "the five seconds")
    window.wait(lambda: window.shown(Player).position_s > 2.5, "the playback")
    yield "first-run-5-playing"
    window.wait(lambda: model.was_played, "the end of the playback")
    yield "first-run-5-heard"
    with window.small():
        yield "first-run-5-heard-small"


def briefing(stage: Stage) -> Iterator[str]:
    """A drill before its clock starts."""
    window = stage.window
    studio = window.drillroom._studio()
    window.drillroom.open_briefing(drill(TWENTY))
    window.wait(lambda: studio.recorder, "the devices")
    window.run(800)
    yield "briefing"
    with window.small():
        yield "briefing-small"
    window.drillroom.open_briefing(drill(FUNNEL))
    yield "briefing-funnel"
    window.drillroom.open_briefing(drill("hold-the-silence"))
    yield "briefing-rounds"
    person = window.drillroom.room.person
    for buyer in ("loudspeaker", "headphones"):
        person.choose("buyer", buyer)
        window.drillroom.open_briefing(drill("hold-the-silence"))
        window.wait(lambda: studio.speaker.is_known, "the voice")
        yield f"briefing-{buyer}"
    with window.small():
        yield "briefing-headphones-small"
    person.choose("buyer", "card")
    window.drillroom.open_briefing(drill("hold-the-silence"))
    stage.props.is_busy = True
    studio.reopen()
    window.wait(lambda: studio.camera_problem, "the busy camera")
    yield "briefing-camera-busy"
    with window.small():
        yield "briefing-camera-busy-small"
    stage.props.is_busy = False
    view = window.shown(BriefingView)
    view._ask_address()
    yield "briefing-address"
    window.open_place("Practice")


def record(stage: Stage) -> Iterator[str]:
    """One take of The Last Twenty, through all its lights, then its review."""
    window, it = stage.window, drill(TWENTY)
    pack, it = window.drillroom._in_pack(it)
    studio = window.drillroom._studio()
    window.drillroom.open_briefing(it)
    window.wait(lambda: studio.recorder, "the devices")
    window.drillroom._record(pack, it, 5)
    view = window.shown(RecordView)
    model = view._model
    window.run(700)
    yield "record-countdown"
    window.wait(lambda: model.stage is RecordStage.RECORDING, "the take to begin")
    window.wait(lambda: view.taken_s() > 3, "the third second")
    yield "record-prepare"
    with window.small():
        yield "record-prepare-small"
    model.press("n")
    began_s = view.taken_s()
    for after_s, name in ((8, "speaking"), (34, "enough"), (46, "wrap-up"), (75, "ask")):
        until_s = began_s + after_s
        window.wait(lambda until_s=until_s: view.taken_s() > until_s, name, 100)  # type: ignore[misc]
        yield f"record-{name}"
    with window.small():
        yield "record-ask-small"
    model.stop()
    window.wait(lambda: isinstance(window.main.work, ReviewView), "the review")
    fresh = window.shown(ReviewView)
    window.wait(lambda: fresh.player.can_play, "the picture")
    window.run(800)
    yield "review-fresh"
    forget(stage, fresh.model)
    window.open_place("Practice")


def record_problem(stage: Stage) -> Iterator[str]:
    """The camera is taken by somebody else between briefing and countdown."""
    window = stage.window
    pack, it = window.drillroom._in_pack(drill(TWENTY))
    stage.props.is_busy = True
    studio = window.drillroom._studio()
    studio.open()
    window.wait(lambda: studio.camera_problem, "the busy camera")
    window.drillroom._record(pack, it, 0)
    window.wait(lambda: window.shown(RecordView)._model.stage is RecordStage.PROBLEM, "the problem")
    yield "record-camera-busy"
    stage.props.is_busy = False
    window.open_place("Practice")


NEW: tuple[Scene, ...] = (first_run, empty, *people.NEW)
REP: tuple[Scene, ...] = (
    practice,
    takes,
    taken_back,
    progress,
    takes_import,
    settings,
    packs,
    desk,
    packs_sent,
    briefing,
    review,
    review_answered,
    record_problem,
    record,
    live_run,
    live_buyer,
    live_silence,
    live_lead,
    live_nudge,
    rounds,
    *many.SCENES,
    demonstration,
    free,
    *bad_days.SCENES,
    *people.REP,
    crash,
)
MANAGER: tuple[Scene, ...] = (inbox, answer, *people.MANAGER)


def scenes_of(person: str, wanted: str) -> tuple[Scene, ...]:
    """Return the scenes of one person, only those with *wanted* in their name if it is given."""
    every = {"new": NEW, "rep": REP, "manager": MANAGER}[person]
    return tuple(scene for scene in every if wanted in scene.__name__)


def close_others(window: Window) -> None:
    """Close whatever a scene that broke off left above the window."""
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other is not window.main:
            other.close()
