"""Builds each place of the rail when it is first opened, and says which signal opens what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from drillroom.settings import Role
from drillroom.ui.language import mark, tr
from drillroom.ui.main_window import RailEntry
from drillroom.ui.practice.view import PracticeView
from drillroom.ui.widgets.shell import Place

if TYPE_CHECKING:
    from drillroom.app import Drillroom
    from drillroom.ui.main_window import MainWindow
    from drillroom.ui.tour import Stop

PRACTICE, TAKES, INBOX = mark("Practice"), mark("Takes"), mark("Inbox")
PROGRESS, PACKS, SETTINGS = mark("Progress"), mark("Packs"), mark("Settings")
PLACES = [
    RailEntry(PRACTICE, "timer"),
    RailEntry(TAKES, "clapperboard"),
    RailEntry(INBOX, "inbox"),
    RailEntry(PROGRESS, "chart-no-axes-column"),
    RailEntry(PACKS, "book-open"),
    RailEntry(SETTINGS, "sliders-horizontal"),
]


class Places:
    """Wires the places to the app that owns what they share."""

    def __init__(self, app: Drillroom) -> None:
        self._app = app

    def builders(self) -> dict[str, Callable[[], Place]]:
        """Return what builds each place, by its name."""
        return {
            PRACTICE: self._practice,
            TAKES: self._takes,
            INBOX: self._inbox,
            PROGRESS: self._progress,
            PACKS: self._packs,
            SETTINGS: self._settings,
        }

    def _practice(self) -> Place:
        view = PracticeView(self._app.room, self._app.practice)
        view.drill_chosen.connect(self._app.open_briefing)
        view.take_chosen.connect(lambda take_id: self._app.open_review(take_id, PRACTICE))
        view.packs_wanted.connect(lambda: self._app.window.open_place(PACKS))
        view.people_wanted.connect(partial(self._app.open_people, PRACTICE))
        self._app.courier.changed.connect(lambda: view.say_away(self._away_words()))
        return view

    def _away_words(self) -> str:
        if not self._app.courier.is_away:
            return ""
        folder = self._app.courier.share_name
        return tr("Saved here; will be sent when {folder} is back.", folder=folder)

    def _takes(self) -> Place:
        from drillroom.ui.takes.view import TakesView

        view = TakesView(self._app.room, self._app.courier)
        view.take_opened.connect(lambda take_id: self._app.open_review(take_id, TAKES))
        view.drill_chosen.connect(self._app.open_briefing)
        view.practice_wanted.connect(self._app.open_practice)
        view.marks_wanted.connect(self._app.open_marks)
        view.compare_wanted.connect(lambda take_id: self._app.open_pair(take_id, TAKES))
        self._app.window.closing.connect(view.importer.stop)
        return view

    def _inbox(self) -> Place:
        from drillroom.ui.inbox.view import InboxView

        view = InboxView(self._app.room, self._app.courier)
        view.answer_opened.connect(self._app.open_answer)
        view.to_review_changed.connect(self._app.window.rail.buttons[INBOX].set_badge)
        view.settings_wanted.connect(lambda: self._app.window.open_place(SETTINGS))
        view.people_wanted.connect(partial(self._app.open_people, INBOX))
        return view

    def _progress(self) -> Place:
        from drillroom.ui.progress.model import ProgressModel
        from drillroom.ui.progress.view import ProgressView

        model = ProgressModel(self._app.room)
        view = ProgressView(self._app.room, model)
        model.setParent(view)
        model.say_upcoming(self._app.practice.upcoming)
        self._app.practice.changed.connect(lambda: model.say_upcoming(self._app.practice.upcoming))
        view.drill_chosen.connect(self._app.open_briefing)
        view.practice_wanted.connect(self._app.open_practice)
        return view

    def _packs(self) -> Place:
        from drillroom.ui.packs.model import PacksModel
        from drillroom.ui.packs.view import PacksView

        model = PacksModel(self._app.room)
        view = PacksView(self._app.room, model)
        model.setParent(view)
        model.moved.connect(self._app.practice.load)
        self._app.courier.takes_moved.connect(model.load)
        view.desk_wanted.connect(self._app.open_desk)
        view.new_wanted.connect(self._app.open_new_pack)
        view.coverage_wanted.connect(self._app.open_coverage)
        return view

    def _settings(self) -> Place:
        from drillroom.ui.settings.view import SettingsView
        from drillroom.ui.setup.model import SetupModel

        model = SetupModel(self._app.room)
        view = SettingsView(self._app.room, model)
        model.setParent(view)
        view.check_wanted.connect(self._app.open_first_run)
        view.privacy_wanted.connect(self._app.open_privacy)
        view.people_wanted.connect(partial(self._app.open_people, SETTINGS))
        view.tour_wanted.connect(self._app.show_round)
        return view


def tour_stops(window: MainWindow, first: str, role: Role) -> list[Stop]:
    """Return what the tour shows, in the place *first* and in the rail."""
    from drillroom.ui.tour import Stop

    stops = [
        Stop(
            tr("Practise first"),
            tr(
                "The drill to run next stands on top. Enter starts it: a clock governs the"
                " recording, and stops it."
            ),
            lambda: window.place(first).first_focus(),
        ),
        Stop(
            tr("Takes stay here"),
            tr(
                "Every take is kept on this laptop, for you alone. Only one that you finish"
                " leaves it, to the shared folder."
            ),
            lambda: window.rail.buttons[TAKES],
        ),
        Stop(
            tr("You against yourself"),
            tr(
                "Progress compares you with your own last takes, by habit. Nobody else sees it."
                " Answers to your takes come to Practice."
            ),
            lambda: window.rail.buttons[PROGRESS],
        ),
        Stop(
            tr("Everything has a key"),
            tr("F1 lists the keys of the screen in use. This tour waits in Settings."),
            lambda: window.rail.buttons[SETTINGS],
        ),
    ]
    if role is Role.MANAGER:
        answer = Stop(
            tr("Answer what they finish"),
            tr(
                "What your reps finish comes to the Inbox by itself. You answer with at most three"
                " takeaways and one action."
            ),
            lambda: window.rail.buttons[INBOX],
        )
        stops.insert(0, answer)
    return stops
