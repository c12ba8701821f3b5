"""The pictures of reviews and of a manager's answer."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt

from drillroom.takes.review import Action
from drillroom.ui.answer.view import AnswerView
from tests.stage.acts import Stage, open_review
from tests.stage.story import ACTION, TWENTY


def review(stage: Stage) -> Iterator[str]:
    """My own take: half answered, whole, finished, discarded; and one that was answered."""
    window = stage.window
    view = open_review(window, stage.story.draft, 61.0)
    yield "review-draft"
    with window.small():
        yield "review-draft-small"
    window.wait(lambda: view.model.strip, "the strip")
    view.glimpse.follow(84.0)
    yield "review-glimpse"
    view.glimpse.hide()
    for item in view.model.missing:
        view.model.tick(item.id, yes=item.id != "hesitation")
    view.model.answer(1, "Say the date before the person.")
    view.model.answer(2, "The summary can be shorter.")
    view.model.take_away(("Date first", "Then be quiet"))
    yield "review-whole"
    stage.window.drillroom.room.person.choose(
        "more_spaces", f"rep {stage.story.share.parent}/Board"
    )
    view._open_sheet()
    window.run(400)
    yield "finish-choice"
    view._close_sheet()
    stage.window.drillroom.room.person.choose("more_spaces", "")
    view._open_sheet()
    window.run(400)
    yield "review-finish"
    with window.small():
        yield "review-finish-small"
    view._close_sheet()
    view.model.discard()
    window.run(400)
    yield "review-discarded"
    view.model.bring_back()
    window.run(400)


def review_answered(stage: Stage) -> Iterator[str]:
    """A take with the manager's answer, one that waits for it, and one whose file is gone."""
    window, story = stage.window, stage.story
    open_review(window, story.answered, 60.0)
    yield "review-answered"
    with window.small():
        yield "review-answered-small"
    open_review(window, story.reviewed, 45.0)
    yield "review-delivered"
    media = story.ana.home.takes / story.reviewed / "take.mp4"
    hidden = media.rename(media.with_name("hidden.mp4"))
    window.drillroom.open_review(story.reviewed, "Takes")
    window.run(900)
    yield "review-recording-gone"
    hidden.rename(media)
    window.open_place("Practice")


def answer(stage: Stage) -> Iterator[str]:
    """The manager's answer: the rep's own review first, then the same checklist."""
    window = stage.window
    window.drillroom.open_answer(stage.story.to_answer)
    view = window.shown(AnswerView)
    model = view.model
    window.wait(lambda: view.player.can_play, "the recording")
    window.run(800)
    yield "answer-read-first"
    with window.small():
        yield "answer-read-first-small"
    window.key(Qt.Key.Key_Return)
    window.wait(lambda: view.form is not None, "the form")
    view.player.seek(96.0)
    window.run(400)
    yield "answer-open"
    assert model.rows is not None
    for item in model.rows.shown.drill.items:
        model.tick(item.id, yes=item.id != "date-person-action")
    model.mark("ask", 96.5, note="You stopped talking here. That is the ask.")
    model.answer(0, "One clear question, and then you waited.")
    model.answer(1, "Say who should be there.")
    model.take_away(("Ask, then count to three", "Name the day"))
    model.act(Action(TWENTY, ACTION.takes, ACTION.date))
    yield "answer-whole"
    with window.small():
        yield "answer-whole-small"
    window.open_place("Inbox")
