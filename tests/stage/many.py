"""Scenes of many takes at once: narrowed, their marks one by one, two beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from drillroom.ui.compare.view import CompareView
from drillroom.ui.marks.view import MarksView
from drillroom.ui.takes.view import TakesView
from drillroom.ui.tour import Tour
from tests.stage.acts import Stage


def marks(stage: Stage) -> Iterator[str]:
    """Takes with one tag, and its marks from take to take."""
    window = stage.window
    window.open_place("Takes")
    view = window.shown(TakesView)
    window.wait(lambda: view.model.all_marks.marks, "the marks")
    view.model.choose_tag(view.model.all_marks.marks[0].tag)
    yield "takes-tagged"
    with window.small():
        yield "takes-tagged-small"
    view.model.choose_tag("")
    view.filters.play_button.click()
    shown = window.shown(MarksView)
    window.wait(lambda: shown.player.can_play, "the recording")
    window.run(600)
    yield "marks"
    with window.small():
        yield "marks-small"
    window.open_place("Takes")


def pair(stage: Stage) -> Iterator[str]:
    """Two takes of a drill side by side."""
    window = stage.window
    window.open_place("Takes")
    view = window.shown(TakesView)
    window.wait(lambda: view.model.current, "the takes")
    by_drill: dict[str, list[str]] = {}
    for line in view.model.all_lines:
        by_drill.setdefault(line.take.drill_id, []).append(line.take.id)
    take = next(takes[0] for takes in by_drill.values() if len(takes) > 1)
    view.list.choose(take)
    window.wait(lambda: view.model.has_another, "the pair")
    view.inspector.compare_button.click()
    shown = window.shown(CompareView)
    window.wait(lambda: shown.together.can_play, "the recordings")
    window.run(600)
    yield "compare-pair"
    with window.small():
        yield "compare-pair-small"
    window.open_place("Takes")


def tour(stage: Stage) -> Iterator[str]:
    """The first stops of the tour."""
    window = stage.window
    window.drillroom.show_round()
    shown = window.shown(Tour)
    window.wait(lambda: window.drillroom.practice.rows, "the first drill")
    window.run(300)
    yield "tour"
    shown.next_button.click()
    with window.small():
        yield "tour-small"
    shown.closed.emit()


SCENES = (marks, pair, tour)
