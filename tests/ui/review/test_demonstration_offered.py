"""The review offers the demonstration of a drill after one's own first take of it, never before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drillroom.storage.library import open_library
from drillroom.storage.packs import install
from drillroom.takes.model import Entry, EntryKind, Take
from drillroom.ui.review.view import ReviewView
from tests.ui.showing import Story

MS = 15_000


@pytest.fixture
def review(qtbot, story: Story) -> Callable[[Take], ReviewView]:
    def open_review(take: Take) -> ReviewView:
        view = ReviewView(story.ana, take.id)
        qtbot.addWidget(view)
        view.resize(1280, 800)
        with qtbot.waitExposed(view):
            view.show()
        qtbot.waitUntil(lambda: view.model.rows is not None, timeout=MS)
        view.timeline.setFocus()
        return view

    return open_review


def test_d_opens_the_demonstration_and_its_button_says_who_gives_it(qtbot, story, review):
    story.show()
    take = story.take(story.ana)
    view = review(take)

    assert view.takes.demonstration.isVisible()
    assert view.takes.demonstration.accessibleName() == "Demonstration by Marta Lindqvist"
    with qtbot.waitSignal(view.beside_wanted, timeout=MS) as asked:
        QTest.keyClick(view.timeline, Qt.Key.Key_D)
    assert asked.args == ["demonstration"]


def test_before_my_own_first_take_there_is_none_and_d_does_nothing(qtbot, story, review):
    story.show()
    call = story.take(story.ana)
    with open_library(story.ana.home, story.ana.clock) as library:
        library.note(call.id, Entry(0.0, EntryKind.IMPORT, "file", text="call.mp4"))
    view = review(call)

    assert not view.takes.demonstration.isVisible()
    with qtbot.assertNotEmitted(view.beside_wanted):
        QTest.keyClick(view.timeline, Qt.Key.Key_D)

    story.take(story.ana)  # the control
    view.reload()
    qtbot.waitUntil(view.takes.demonstration.isVisible, timeout=MS)


def test_a_drill_without_one_offers_none(qtbot, story, review):
    install(story.ana.home, story.file)
    assert not review(story.take(story.ana)).takes.demonstration.isVisible()


def test_a_long_name_is_cut_on_the_button_and_whole_in_what_is_read_aloud(qtbot, story, review):
    story.show()
    name = "Marta Lindqvist of the Training Team for Northern and Central Europe"
    paper = story.folder / "take.json"
    paper.write_text(paper.read_text().replace("Marta Lindqvist", name))
    view = review(story.take(story.ana))

    assert view.takes.demonstration.accessibleName() == f"Demonstration by {name}"
    assert view.takes.demonstration.width() < 340


def test_the_review_offers_one_that_cannot_be_shown_without_a_name(qtbot, story, review):
    story.show()
    (story.folder / "take.json").unlink()
    view = review(story.take(story.ana))
    assert view.takes.demonstration.accessibleName() == "Demonstration"
