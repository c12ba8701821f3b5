"""Scenes of takes that no drill governed: brought from elsewhere, or recorded freely."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from drillroom.ui.briefing.view import BriefingView
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
