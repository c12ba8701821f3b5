"""Practice on screen: the next drill largest, the others below it, a new answer beside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import tr, tr_count
from drillroom.ui.practice.drill_item import DrillItem
from drillroom.ui.practice.free import FreeRow
from drillroom.ui.practice.hero import Hero
from drillroom.ui.practice.model import PracticeModel
from drillroom.ui.practice.words import standing_words, week_words
from drillroom.ui.read_only import say_read_only, why_read_only
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Hint
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.parts import Avatar, Card, Icon, Line
from drillroom.ui.widgets.shell import Place, clear, scrolled, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import clock, day, drill_of, title_of

if TYPE_CHECKING:
    from drillroom.takes.model import Take
    from drillroom.ui.practice.load import DrillRow, NewAnswer, PracticeRows

SIDE_PX = 320
NARROW_PX = 1180 - 200


class PracticeView(Place):
    """Shows a PracticeModel; says which drill or take the person wants."""

    drill_chosen = Signal(object)  # Drill
    take_chosen = Signal(str)
    packs_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, room: Room, model: PracticeModel) -> None:
        super().__init__(room.look, tr("This week"))
        self._room, self._look, self._model = room, room.look, model
        self.start_button: Button | None = None
        self._wants_start = False
        self._away = ""
        self._banner = Banner(self._look)
        self._banner.acted.connect(self._act)
        self._scrolled = QWidget()
        self._rows = QVBoxLayout(self._scrolled)
        self._rows.setContentsMargins(4, 4, 4, 4)
        self._rows.setSpacing(0)
        self._area = area = scrolled(self._scrolled)
        # the page gives its cards room for the focus ring; the title stands in line with them
        self.content.setContentsMargins(36, 32, 36, 32)
        self.title_row.setContentsMargins(4, 0, 4, 0)
        self.content.addWidget(area, 1)
        self.content.addWidget(self._banner)
        shortcut(self, "V", self._open_answer)
        shortcut(self, "L", self._open_last)
        shortcut(self, "F", self._record_freely, tr("Record freely"))
        model.changed.connect(self._render)
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the button that starts the next drill; the place itself while there is none."""
        return self.start_button or self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter start the next drill, unless a control in focus took it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._start()
        else:
            super().keyPressEvent(event)

    def say_away(self, words: str) -> None:
        """Say quietly that the shared folder is away; "" when it is not."""
        self._away = words
        self._render_banner()

    def _render_banner(self) -> None:
        if self._model.problem is not None:
            self._banner.say_problem(self._model.problem, tr("Try again"))
        elif self._model.is_read_only:
            say_read_only(self._banner)
        elif self._cut_off is not None:
            take = self._cut_off
            words = tr(
                "{drill}, {length}: what was recorded is kept.",
                drill=drill_of(take),
                length=clock(take.seconds),
            )
            self._banner.say(tr("A take was cut off."), words, tr("Open it"))
        elif self._away:
            self._banner.say(tr("The shared folder is away."), self._away, icon="folder-x")
        elif self._has_new_key:
            start, rest = tr("This laptop signs with a new key."), tr("Is it in use twice?")
            self._banner.say(start, rest, tr("What to do"))
        elif (news := _pack_words(self._model.rows)) is not None:
            self._banner.say(*news, tr("Show"), icon="book-open")
        else:
            self._banner.hide()

    @property
    def _cut_off(self) -> Take | None:
        return None if self._model.rows is None else self._model.rows.cut_off

    def _act(self) -> None:
        if self._model.problem is not None:
            self._model.load()
        elif self._cut_off is not None:
            self.take_chosen.emit(self._cut_off.id)
        elif self._has_new_key:
            self.people_wanted.emit()
        else:
            self.packs_wanted.emit()

    @property
    def _has_new_key(self) -> bool:
        return self._model.rows is not None and self._model.rows.has_new_key

    def _render(self) -> None:
        rows = self._model.rows
        self._render_banner()
        if rows is None:
            self.subtitle.setText("")
            return
        had_focus = self.start_button is not None and self.start_button.hasFocus()
        self.subtitle.setText(week_words(rows))
        if had_focus:  # or Qt would look for another one in the list, and scroll there
            self.setFocus()
        clear(self._rows)
        self._rows.addWidget(self._hero(rows.next))
        self._rows.addSpacing(32)
        self._rows.addLayout(self._lower(rows))
        self._rows.addStretch(1)
        if had_focus or self.isVisible():
            self._focus_start()
        if self._wants_start:
            self._start()

    def _hero(self, row: DrillRow) -> QWidget:
        hero = Hero(self._look, row, self._room.today(), is_wide=self.width() >= NARROW_PX)
        self.start_button = hero.start_button
        self.start_button.clicked.connect(self._start)
        if self._model.is_read_only:
            self.start_button.set_available(available=False, why=why_read_only())
        if hero.last_button is not None:
            hero.last_button.clicked.connect(self._open_last)
        return hero

    def _lower(self, rows: PracticeRows) -> QVBoxLayout | QHBoxLayout:
        wide = self.width() >= NARROW_PX
        both = QHBoxLayout() if wide else QVBoxLayout()
        both.setSpacing(32)
        both.addLayout(self._list(rows), 1)
        if rows.answer is not None:
            answer = self._answer(rows, rows.answer)
            if wide:
                answer.setFixedWidth(SIDE_PX)
            # above the drills where it cannot stand beside them: nobody scrolls for what is new
            both.insertWidget(1 if wide else 0, answer, 0, Qt.AlignmentFlag.AlignTop)
        return both

    def _list(self, rows: PracticeRows) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Text(self._look, tr("The week"), "lead"))
        head.addStretch(1)
        head.addWidget(Hint(self._look, "Tab", tr("Pick another drill")))
        column.addLayout(head)
        column.addSpacing(8)
        self._add_items(column, rows.week)
        column.addWidget(Line(self._look))
        if rows.due:
            self._add_group(column, tr("Due again, to keep them"), rows.due)
        for title, others in groupby(rows.others, lambda row: row.pack.title):
            self._add_group(column, tr("More in {pack}", pack=title), list(others))
        column.addWidget(Line(self._look))
        free = FreeRow(self._look, self._room.person.settings.free_minutes)
        free.wanted.connect(self._record_freely)
        free.minutes_chosen.connect(self._model.choose_free_minutes)
        column.addWidget(free)
        return column

    def _add_group(self, column: QVBoxLayout, title: str, rows: Sequence[DrillRow]) -> None:
        column.addSpacing(24)
        column.addWidget(Text(self._look, title, "lead", elide=True))
        column.addSpacing(8)
        self._add_items(column, rows)

    def _add_items(self, column: QVBoxLayout, rows: Sequence[DrillRow]) -> None:
        today = self._room.today()
        for row in rows:
            column.addWidget(Line(self._look))
            last = day(row.last.created, today) if row.last else ""
            shown = DrillItem(self._look, row, last, standing_words(row.standing, today))
            shown.chosen.connect(self.drill_chosen)
            column.addWidget(shown)

    def _answer(self, rows: PracticeRows, answer: NewAnswer) -> QWidget:
        look, review = self._look, answer.review
        card = Card(look)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(4)
        who = QHBoxLayout()
        who.setSpacing(12)
        who.addWidget(Avatar(look, review.by))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(look, review.by, "body-strong", elide=True))
        names.addWidget(
            Text(
                look,
                tr("answered {drill}", drill=drill_of(answer.take)),
                "detail",
                "text2",
                elide=True,
            )
        )
        who.addLayout(names, 1)
        column.addLayout(who)
        column.addSpacing(12)
        column.addWidget(Text(look, tr("What went well"), "detail-strong"))
        column.addWidget(
            Text(look, review.well or tr("Nothing written."), "detail", "text2", wrap=True)
        )
        if review.action is not None:
            action = review.action
            by_day = day(action.date, self._room.today())
            found = (pack.drill(action.drill) for pack in rows.packs)
            title = next((drill.title for drill in found if drill), action.drill)
            words = tr_count(
                action.takes,
                "{drill}, {n} take by {day}",
                "{drill}, {n} takes by {day}",
                drill=title_of(action.drill, title),
                day=by_day,
            )
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(Icon(look, "target", 18))
            line.addWidget(Text(look, words, "detail-strong", elide=True), 1)
            column.addSpacing(8)
            column.addLayout(line)
        column.addSpacing(12)
        button = Button(look, tr("Open the answer"), key="V")
        button.clicked.connect(self._open_answer)
        column.addWidget(button)
        return card

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, where the next drill is."""
        super().showEvent(event)
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer under the list when the window is narrow."""
        super().resizeEvent(event)
        was_wide = event.oldSize().width() >= NARROW_PX
        if was_wide != (self.width() >= NARROW_PX):
            self._render()

    def _focus_start(self) -> None:
        if self.start_button is not None:
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        if self._model.rows is None:
            self._wants_start = True  # pressed before the drills were read: it counts all the same
            return
        self._wants_start = False
        if self._model.is_read_only:
            return
        self.drill_chosen.emit(self._model.rows.next.drill)

    def _record_freely(self) -> None:
        drill = self._model.free_drill()
        if drill is not None:
            self.drill_chosen.emit(drill)

    def _open_last(self) -> None:
        """Show the last take of a drill that is due again."""
        row = self._model.rows.next if self._model.rows is not None else None
        if row is not None and row.is_due and row.last is not None:
            self.take_chosen.emit(row.last.id)

    def _open_answer(self) -> None:
        if self._model.rows is not None and self._model.rows.answer is not None:
            self.take_chosen.emit(self._model.rows.answer.take.id)


def _pack_words(rows: PracticeRows | None) -> tuple[str, str] | None:
    """Return (start, rest) of what is new in packs; None while nothing is."""
    if rows is None or not (rows.news or rows.offers):
        return None
    if rows.news:
        first = rows.news[0]
        others = len(rows.news) - 1
        more = tr_count(others, "And {n} more pack.", "And {n} more packs.") if others else ""
        return f"{first.headline}.", " ".join(filter(None, [*first.changes, more]))
    offer = rows.offers[0]
    named = f"{offer.pack.title} {offer.pack.version}"
    others = len(rows.offers) - 1
    sent = tr("{author} sent you {pack}.", author=offer.author, pack=named)
    if others:
        sent = tr_count(
            others,
            "{author} sent you {pack} and {n} more pack.",
            "{author} sent you {pack} and {n} more packs.",
            author=offer.author,
            pack=named,
        )
    return sent, tr("It waits for your yes in Packs.")
