"""Builds each object of the window once and wires them; the only file that knows all screens.

Screens are imported when they are opened: what records and plays is heavy, and the first window
must not wait for it.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from drillroom.app.places import INBOX, PACKS, PLACES, PRACTICE, SETTINGS, TAKES, Places, tour_stops
from drillroom.clock import Clock
from drillroom.drills.model import FREE, Drill, Pack, free_drill
from drillroom.paths import Home
from drillroom.settings import Settings
from drillroom.ui.background import Background
from drillroom.ui.courier import CourierModel
from drillroom.ui.garbage import Garbage
from drillroom.ui.language import speak, tr
from drillroom.ui.look import Look
from drillroom.ui.main_window import MainWindow
from drillroom.ui.practice.model import PracticeModel
from drillroom.ui.problem import watch_for_crashes
from drillroom.ui.rail_status import RailStatus
from drillroom.ui.roles import tell_roles
from drillroom.ui.room import Person, Room
from drillroom.ui.widgets.shell import WorkScreen
from drillroom.ui.words import title_of

if TYPE_CHECKING:
    from drillroom.takes.found_marks import FoundMark
    from drillroom.ui.record.live_take import LiveTake
    from drillroom.ui.review.view import ReviewView
    from drillroom.ui.studio import Studio
    from drillroom.ui.tour import Tour

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trial:
    """What an author runs from the desk."""

    file: Path
    pack: Pack
    """As it was then."""


class Drillroom(QObject):
    """The app: one window, its places and work screens, and what they share."""

    def __init__(self, app: QApplication, home: Home, settings: Settings, clock: Clock) -> None:
        super().__init__()
        self.look = Look(app, settings.theme, settings.text)
        self._garbage = Garbage(self)
        self.background = Background(self._on_crash)
        self.room = Room(self.look, self.background, home, clock, Person(home, settings))
        self.window = MainWindow(app, self.room, PLACES)
        self._watch = watch_for_crashes(app, self.window, self.look, home)
        self.courier = CourierModel(self.room, self)
        status = RailStatus(self.look, self.courier)
        status.settings_wanted.connect(lambda: self.window.open_place(SETTINGS))
        self.window.rail.add_status(status)
        self.practice = PracticeModel(self.room)
        self._studio_made: Studio | None = None
        self._trial: Trial | None = None
        self._tour: Tour | None = None
        self._is_new = not home.settings.exists()
        for name, build in Places(self).builders().items():
            self.window.add_place(name, build)
        look_now = QShortcut(QKeySequence(Qt.Key.Key_F5), self.window)
        look_now.activated.connect(self.courier.run)
        self.courier.takes_moved.connect(self.practice.load)
        self.practice.changed.connect(self._on_practice)
        self.room.person.changed.connect(self._on_person)
        self.window.closing.connect(self._close)
        self.window.place_opened.connect(self._on_place)
        app.applicationStateChanged.connect(self._on_state)

    def start(self) -> None:
        """Show the window: Practice, or the first steps where nothing was chosen yet."""
        self.window.open_place(PRACTICE)
        if self._is_new:
            self.open_first_run()
        self.window.show()
        self.courier.start()

    # --- places

    def _on_place(self, name: str) -> None:
        """Let the devices go, and show what is new."""
        if self._studio_made is not None:
            self._studio_made.close()
        if name == PRACTICE:
            self.practice.load()

    def open_practice(self) -> None:
        """Show Practice."""
        self.window.open_place(PRACTICE)

    # --- work screens

    def open_first_run(self) -> None:
        """Show the first steps: name, camera, microphone, folder, five seconds played back."""
        from drillroom.ui.first_run.view import FirstRunView

        view = FirstRunView(self.room, self._studio())
        for signal in (view.done, view.left):
            signal.connect(self.show_round if self._is_new else self.open_practice)
        self.window.open_work(view, tr("First steps"))

    def show_round(self) -> None:
        """Show where everything is, in Practice."""
        from drillroom.ui.tour import Tour

        self._is_new = False
        self.open_practice()
        if self._tour is None:
            role = self.room.person.settings.role
            self._tour = Tour(self.look, self.window, tour_stops(self.window, PRACTICE, role))
            self._tour.closed.connect(self._end_tour)
            self.window.veil = self._tour
            self.practice.changed.connect(self._tour.refresh)

    def _end_tour(self) -> None:
        if self._tour is not None:
            self._tour.deleteLater()
            self._tour = self.window.veil = None
        self.open_practice()

    def open_privacy(self) -> None:
        """Show what is stored here and what left this computer."""
        from drillroom.ui.privacy.view import PrivacyView

        view = PrivacyView(self.room)
        view.left.connect(lambda: self.window.open_place(SETTINGS))
        self.window.open_work(view, tr("Privacy"))

    def open_people(self, back: str, take_id: str = "") -> None:
        """Show who writes in the shared folder; it leads back to a place, or to an answer in it."""
        from drillroom.ui.people.view import PeopleView

        view = PeopleView(self.room, back)
        view.model.endorsed.connect(self.courier.nudge)
        view.model.trusted.connect(self.practice.load)
        self.courier.takes_moved.connect(view.model.load)
        if take_id:
            view.back.set_text(tr("Answer"))
            view.left.connect(lambda: self.open_answer(take_id))
        else:
            view.left.connect(lambda: self.window.open_place(back))
        self.window.open_work(view, tr("People"))

    def open_briefing(self, drill: Drill) -> None:
        """Show a drill before its clock starts; the devices are warm from here on."""
        pack, now = self._in_pack(drill)
        self._brief(pack, now, now.way_of(drill))

    def _brief(self, pack: Pack | None, drill: Drill, way: Drill) -> None:
        from drillroom.ui.briefing.view import BriefingView

        view = BriefingView(self.room, self._studio(), pack, drill, way)
        view.start_requested.connect(partial(self._record, pack))
        trial = self._trial
        if trial is not None and pack == trial.pack:
            view.back.set_text(tr("Pack"))
            view.left.connect(lambda: self.open_desk(trial.file))
        else:
            view.left.connect(self.open_practice)
        self.window.open_work(view, title_of(drill.id, drill.title))

    def again(self, drill: Drill) -> None:
        """Run a drill again at once, with the countdown of the settings."""
        pack, now = self._in_pack(drill)
        self._record(pack, now.way_of(drill), self.room.person.settings.countdown)

    def _record(self, pack: Pack | None, drill: Drill, countdown_s: int) -> None:
        from drillroom.ui.record.view import RecordView

        view = RecordView(self.room, self._studio(), pack, drill, countdown_s)
        view.take_closed.connect(self._review_new)
        view.left.connect(lambda: self.open_briefing(drill))
        name = title_of(drill.id, drill.name)
        self.window.open_work(view, tr("Recording {drill}", drill=name))

    def _review_new(self, take: LiveTake) -> None:
        """Show a take while it is being kept: what its review reads comes after that."""
        take.failed.connect(self.open_review(take.take_id, PRACTICE, is_new=True).model.lose)

    def open_review(self, take_id: str, back: str, *, is_new: bool = False) -> ReviewView:
        """Show a take of mine, *back* being the place it leads back to."""
        from drillroom.ui.review.view import ReviewView

        view = ReviewView(self.room, take_id, back, is_new=is_new)
        view.again.connect(self.again)
        view.take_opened.connect(lambda other: self.open_review(other, back))
        view.beside_wanted.connect(partial(self.open_beside, take_id, back))
        view.finished.connect(self._on_finished)
        self.courier.takes_moved.connect(view.reload)
        view.left.connect(lambda: self.window.open_place(back))
        self._open_titled(view, view.model.changed, tr("Review"))
        return view

    def open_beside(self, take_id: str, back: str, what: str = "rounds") -> None:
        """Show a take of mine beside another, its drill's demonstration, or its rounds so."""
        from drillroom.ui.compare.view import DEMONSTRATION, ROUNDS, CompareView

        if what == "another":
            self.open_pair(take_id, back, is_from_review=True)
            return
        view = CompareView(self.room, take_id, ROUNDS if what == "rounds" else DEMONSTRATION)
        view.left.connect(lambda: self.open_review(take_id, back))
        self.window.open_work(view, tr("Side by side"))

    def open_pair(
        self, take_id: str, back: str, other: str = "", *, is_from_review: bool = False
    ) -> None:
        """Show a take of mine beside another of its drill; the one that says most for ""."""
        from drillroom.ui.compare.view import PAIR, CompareView

        view = CompareView(self.room, take_id, partial(PAIR, other))
        view.other_chosen.connect(
            lambda chosen: self.open_pair(take_id, back, chosen, is_from_review=is_from_review)
        )
        if is_from_review:
            view.left.connect(lambda: self.open_review(take_id, back))
        else:
            view.back.set_text(tr(back))
            view.left.connect(lambda: self.window.open_place(back))
        self.window.open_work(view, tr("Side by side"))

    def open_marks(self, tag: str, marks: Sequence[FoundMark]) -> None:
        """Play marks of takes one after the other."""
        from drillroom.ui.marks.view import MarksView

        view = MarksView(self.room, tag, marks)
        view.take_opened.connect(lambda take_id: self.open_review(take_id, TAKES))
        view.left.connect(lambda: self.window.open_place(TAKES))
        self.window.open_work(view, tr("Marks"))

    def open_new_pack(self) -> None:
        """Ask what a pack needs to begin with."""
        from drillroom.ui.packs.new_pack import NewPackView

        view = NewPackView(self.room)
        view.made.connect(self.open_desk)
        view.left.connect(lambda: self.window.open_place(PACKS))
        self.window.open_work(view, tr("New pack"))

    def open_coverage(self) -> None:
        """Show what the packs on this computer train."""
        from drillroom.ui.packs.coverage import CoverageView

        view = CoverageView(self.room)
        view.left.connect(lambda: self.window.open_place(PACKS))
        self.window.open_work(view, tr("What your packs train"))

    def open_desk(self, file: Path) -> None:
        """Show the pack that the person writes in *file*."""
        from drillroom.ui.packs.desk import DeskView

        if self._studio_made is not None:
            self._studio_made.close()  # the author's own voice is recorded there
        view = DeskView(self.room, file)
        view.trial_wanted.connect(partial(self._try, file))
        view.handed_over.connect(self.courier.nudge)
        view.handed_over.connect(self.practice.load)
        view.left.connect(lambda: self.window.open_place(PACKS))
        self._open_titled(view, view.model.checked, tr("Pack"))

    def _try(self, file: Path, pack: Pack, drill: Drill) -> None:
        """Let an author run a drill of the pack in *file* as it is now."""
        self._trial = Trial(file, pack)
        self._brief(pack, drill, drill)

    def open_answer(self, take_id: str) -> None:
        """Show a take that somebody sent."""
        from drillroom.ui.answer.view import AnswerView

        view = AnswerView(self.room, take_id)
        view.sent.connect(self._on_finished)
        view.take_wanted.connect(self.open_answer)
        view.people_wanted.connect(lambda: self.open_people(INBOX, take_id))
        view.left.connect(lambda: self.window.open_place(INBOX))
        self._open_titled(view, view.model.changed, tr("Answer"))

    def _open_titled(self, view: WorkScreen, changed: SignalInstance, word: str) -> None:
        """Open a screen whose title is known once its take was read."""
        self.window.open_work(view, word)

        def follow() -> None:
            if self.window.work is view and view.title.text():
                self.window.set_title(f"{word}: {view.title.text()}")

        changed.connect(follow)

    # --- what they share

    def _studio(self) -> Studio:
        if self._studio_made is None:
            from drillroom.ui.studio import Studio

            self._studio_made = Studio(self.room, self)
        return self._studio_made

    def _in_pack(self, drill: Drill) -> tuple[Pack | None, Drill]:
        """Return the drill as the pack has it now, or as it was run when the pack has it not."""
        from drillroom.storage.packs import packs_on

        rows = self.practice.rows
        packs = rows.packs if rows is not None else packs_on(self.room.home)
        if drill.id == FREE:  # as long as chosen now, whatever the length of what was recorded
            return None, free_drill(self.room.person.settings.free_minutes * 60.0, packs[0].tags)
        trial = [self._trial.pack] if self._trial is not None else []
        found = [
            (pack, now) for pack in (*trial, *packs) if (now := pack.drill(drill.id)) is not None
        ]
        same = [(pack, now) for pack, now in found if drill in now.ways]
        return next(iter([*same, *found]), (None, drill))

    def _on_finished(self, _take_id: str) -> None:
        self.courier.nudge()

    def _on_practice(self) -> None:
        """Say beside Packs how much is new there."""
        rows = self.practice.rows
        if rows is not None:
            self.window.rail.buttons[PACKS].set_badge(len(rows.news) + len(rows.offers))

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Look for a shared folder that was away when the person comes back."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.courier.look_again()

    def _on_person(self) -> None:
        settings = self.room.person.settings
        self.look.choose(settings.theme, settings.text)

    def _on_crash(self, error: object) -> None:
        self._watch.on_crash(error)

    def _close(self) -> None:
        """Let everything end properly: a take that runs is kept, devices and jobs are let go."""
        self.window.leave_work()
        if self._studio_made is not None:
            self._studio_made.close()
        self.courier.close()


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return Qt's application object, set up to paint with the processor alone.

    Our widgets need no OpenGL, but on X11 Qt would take each frame of a recording through it to
    make an image: without a graphics card 50 ms, and 200 for the first one, in place of 3.
    """
    os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Drillroom")
    tell_roles()
    return app


def run_window(home: Home, settings: Settings, clock: Clock, arguments: Sequence[str] = ()) -> int:
    """Open the window and run until it is closed; return the exit code."""
    app = make_application(arguments)
    speak(app, settings.language)
    drillroom = Drillroom(app, home, settings, clock)
    drillroom.start()
    code = app.exec()
    if not drillroom.background.close():
        # a share or a driver hangs in a job; Qt would wait for it without end
        logger.warning("window closed with a job that hangs")
        logging.shutdown()
        os._exit(code)
    return code
