"""Scenes of who writes in the shared folder, and whom to trust."""

from __future__ import annotations

from collections.abc import Iterator

from drillroom.storage.library import open_library
from drillroom.storage.renewal import Renewal, note_renewal
from drillroom.sync.endorsing import endorse
from drillroom.sync.format.identity import open_identity
from drillroom.sync.people import known_writers
from drillroom.ui.answer.view import AnswerView
from drillroom.ui.inbox.view import InboxView
from drillroom.ui.people.model import Act
from drillroom.ui.people.view import PeopleView
from drillroom.ui.practice.view import PracticeView
from tests.stage.acts import Stage
from tests.stage.story import Somebody


def people(stage: Stage) -> Iterator[str]:
    """A manager's: somebody new, a second laptop before and after it is endorsed, one blocked."""
    window, story = stage.window, stage.story
    yield from _not_approved(stage)
    second = story.second_laptop(story.share.parent.parent)
    story.marta.exchange(story.share)
    view = _shown(stage, 4)
    yield "people"
    with window.small():
        yield "people-small"
    story.ana.exchange(story.share)
    _endorse(story.ana, second)
    story.ana.exchange(story.share)
    story.marta.exchange(story.share)
    new = next(one for one in view.items if one.who.name == story.chiara.name)
    new.buttons[Act.BLOCK].click()
    window.wait(lambda: any(Act.UNBLOCK in one.buttons for one in view.items), "the block")
    yield "people-endorsed"
    with window.small():
        yield "people-endorsed-small"
    window.open_place("Settings")


def _not_approved(stage: Stage) -> Iterator[str]:
    """A take of somebody new, in the list and opened."""
    window = stage.window
    window.open_place("Inbox")
    inbox = window.shown(InboxView)
    window.wait(lambda: inbox.list.shown, "the inbox")
    new = next(line for line in inbox.model.lines if line.to_review and not line.row.approved)
    inbox.list.choose(new.row.take)
    window.wait(lambda: inbox.model.opened, "the take")
    window.run(600)
    yield "inbox-not-approved"
    window.drillroom.open_answer(new.row.take)
    answer = window.shown(AnswerView)
    window.wait(answer.people_button.isVisible, "the take")
    yield "answer-not-approved"
    with window.small():
        yield "answer-not-approved-small"


def new_key(stage: Stage) -> Iterator[str]:
    """A rep's, whose laptop was copied."""
    window, story = stage.window, stage.story
    writer = open_identity(story.ana.home.key).writer
    note_renewal(story.ana.home, Renewal("a" * 16, writer))
    window.open_place("Practice")
    window.drillroom.practice.load()
    place = window.shown(PracticeView)
    window.wait(lambda: place._has_new_key, "the news")
    yield "practice-new-key"
    view = _shown(stage, 1)
    yield "people-new-key"
    with window.small():
        yield "people-new-key-small"
    view.renewal.button.click()
    window.wait(lambda: not view.renewal.isVisible(), "it to be read")
    window.open_place("Practice")


def nobody(stage: Stage) -> Iterator[str]:
    """Before anybody sent anything."""
    stage.window.drillroom.open_people("Settings")
    view = stage.window.shown(PeopleView)
    stage.window.wait(lambda: view.model.rows, "nobody")
    yield "people-empty"
    stage.window.open_place("Settings")


def _shown(stage: Stage, least: int) -> PeopleView:
    stage.window.drillroom.open_people("Settings")
    view = stage.window.shown(PeopleView)
    stage.window.wait(lambda: len(view.items) >= least, "the people")
    return view


def _endorse(first: Somebody, second: Somebody) -> None:
    writer = open_identity(second.home.key).writer
    with open_library(first.home, first.clock) as library:
        (who,) = (one for one in known_writers(first.home, library) if one.writer == writer)
        endorse(library, who, first.name)


NEW, REP, MANAGER = (nobody,), (new_key,), (people,)
