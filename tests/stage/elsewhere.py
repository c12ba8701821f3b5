"""Scenes of takes that no drill governed: brought from elsewhere, or recorded freely."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from drillroom.capture.reader import certify
from drillroom.drills.demonstrations import with_demonstration
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Habit, Pack
from drillroom.drills.template import template
from drillroom.storage.library import Library, open_library
from drillroom.storage.packs import install, remove
from drillroom.sync.demonstrating import make_demonstration
from drillroom.takes.model import Entry, EntryKind
from drillroom.ui.briefing.view import BriefingView
from drillroom.ui.compare.view import CompareView
from drillroom.ui.record.model import Stage as RecordStage
from drillroom.ui.record.view import RecordView
from drillroom.ui.review.view import ReviewView
from drillroom.ui.takes.view import TakesView
from tests.rig.films import film
from tests.stage.acts import Stage, forget, open_review
from tests.stage.story import FUNNEL

A_CALL = (
    "-f", "lavfi", "-i", "testsrc2=s=1280x720:r=30:d=20", "-f", "lavfi", "-i", "sine=220:d=20",
    "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac", "-ac", "2",
)  # fmt: skip


def demonstration(stage: Stage) -> Iterator[str]:
    """A take of mine beside the demonstration of the pack's author."""
    window, home = stage.window, stage.window.home
    folder = stage.story.share.parent / "Shown"
    folder.mkdir(exist_ok=True)
    file = folder / "pack.yaml"
    text = template("Team calls", Habit.CLOSE, [], 60)
    file.write_text(text, encoding="utf-8")
    pack = load_pack(file)
    with open_library(home, window.drillroom.room.clock) as library:
        like = next(t for t in library.takes() if library.folder(t.id).has_media())
        made = [_take_of(library, pack, library.folder(like.id).media) for _ in range(2)]
        drill = make_demonstration(library, made[0], pack, folder, "Marta Lindqvist")
    file.write_text(with_demonstration(text, drill), encoding="utf-8")
    install(home, file)
    window.drillroom.open_review(made[1], "Takes")
    view = window.shown(ReviewView)
    window.wait(view.takes.demonstration.isVisible, "the button")
    yield "review-demonstration"
    window.drillroom.open_beside(made[1], "Takes", is_demonstration=True)
    beside = window.shown(CompareView)
    window.wait(lambda: beside.together.can_play, "both")
    beside.together.seek(6.0)
    window.run(600)
    yield "demonstration"
    with window.small():
        yield "demonstration-small"
    remove(home, "team-calls")


def _take_of(library: Library, pack: Pack, media: Path) -> str:
    """Make a take of the pack's drill out of a recording that is there."""
    drill = pack.drills[0]
    take = library.begin_take(pack, drill, 3)
    library.folder(take.id).media.write_bytes(media.read_bytes())
    at_s = 0.0
    for phase in drill.phases:
        library.note(take.id, Entry(at_s, EntryKind.PHASE, phase.id))
        at_s += phase.seconds
    library.note(take.id, Entry(at_s, EntryKind.END, "clock"))
    certificate, _ = certify(
        library.folder(take.id).media,
        wants_video=True,
        wants_audio=True,
        dropped_frames=0,
        dropped_samples=0,
    )
    return library.keep(take.id, certificate).id


def takes_import(stage: Stage) -> Iterator[str]:
    """A recording from elsewhere: dropped, its drill chosen, on its way, here, and one refused."""
    window, folder = stage.window, stage.story.new_share
    call = film(folder / "Call with Acme, 12 November.mp4", *A_CALL)
    window.open_place("Takes")
    view = window.shown(TakesView)
    model = view.importer
    view.import_row.set_dragged(dragged=True)
    yield "takes-import-drop"
    view.import_row.set_dragged(dragged=False)
    model.offer([call])
    window.wait(lambda: len(model.drills) > 1, "the drills")
    model.choose_drill(FUNNEL)
    yield "takes-import-choose"
    with window.small():
        yield "takes-import-choose-small"
    model.start()
    window.wait(lambda: model.done > 0.3, "a third of it", 100)
    yield "takes-import-running"
    window.wait(lambda: model.take, "the take", 100)
    yield "takes-import-done"
    take = model.take
    open_review(window, take, 12.0)
    yield "review-imported"
    window.shown(ReviewView).model.discard()
    window.run(400)
    letter = folder / "Letter.mp4"
    letter.write_text("Dear Ana")
    window.open_place("Takes")
    model.offer([letter])
    model.start()
    window.wait(lambda: model.problem, "the refusal")
    yield "takes-import-refused"
    with window.small():
        yield "takes-import-refused-small"
    model.forget()


def free(stage: Stage) -> Iterator[str]:
    """A recording without a drill, before and while it is made."""
    window = stage.window
    studio = window.drillroom._studio()
    window.open_place("Practice")
    window.shown(QScrollArea).verticalScrollBar().setValue(10_000)
    yield "practice-free"
    window.key(Qt.Key.Key_F)
    window.wait(lambda: studio.recorder, "the devices")
    window.run(800)
    yield "briefing-free"
    view = window.shown(BriefingView)
    window.drillroom._record(None, view._drill, 0)
    model = window.shown(RecordView)._model
    window.wait(lambda: model.stage is RecordStage.RECORDING, "the take to begin")
    window.run(2500)
    yield "record-free"
    model.stop()
    window.wait(lambda: isinstance(window.main.work, ReviewView), "the review")
    fresh = window.shown(ReviewView)
    window.wait(lambda: fresh.player.can_play, "the picture")
    window.run(800)
    yield "review-free"
    forget(stage, fresh.model)
    window.open_place("Practice")
