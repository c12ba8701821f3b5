"""What every scene is made of: the stage it stands on, and a few steps that several take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from drillroom.storage.library import open_library
from drillroom.takes.model import TakeId
from drillroom.ui.review.view import ReviewView
from tests.stage.story import Story
from tests.stage.window import Props, Window


@dataclass(frozen=True)
class Stage:
    """What a scene has: the window of the person in front of it, the story, the props."""

    window: Window
    story: Story
    props: Props


Scene = Callable[[Stage], Iterator[str]]


def open_review(window: Window, take: str, at_s: float) -> ReviewView:
    """Open the review of a take and go to a moment of it."""
    window.drillroom.open_review(take, "Practice")
    view = window.shown(ReviewView)
    window.wait(lambda: view.player.can_play, "the recording")
    window.run(600)
    view.player.seek(at_s)
    window.run(400)
    return view


def forget(stage: Stage, model: object) -> None:
    """Take the take of the scene before out of the story again."""
    ana = stage.story.ana
    with open_library(ana.home, ana.clock) as library:
        newest = library.takes()[0]
        if newest.id not in {stage.story.draft, stage.story.answered}:
            library.discard(TakeId(newest.id))
