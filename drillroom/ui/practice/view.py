"""Practice on screen: the next drill largest, the others below it, a new answer beside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.practice.free import FreeRow
from drillroom.ui.practice.model import PracticeModel
from drillroom.ui.practice.words import standing_words, week_words
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Hint, Kind, Size
from drillroom.ui.widgets.notices import Banner
from drillroom.ui.widgets.paint import painter_of, rounded
from drillroom.ui.widgets.parts import Avatar, Card, Chip, Icon, Line
from drillroom.ui.widgets.shell import Place, clear, scrolled, shortcut
from drillroom.ui.widgets.strip import Strip
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import HABITS, clock, day

if TYPE_CHECKING:
    from drillroom.ui.practice.load import DrillRow, NewAnswer, PracticeRows

ROW_PX = 56
SIDE_PX = 320
NARROW_PX = 1180 - 200


class PracticeView(Place):
    """Shows a PracticeModel; says which drill or take the person wants."""

    drill_chosen = Signal(object)  # Drill
    take_chosen = Signal(str)
    packs_wanted = Signal()

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
        area = scrolled(self._scrolled)
        # the page gives its cards room for the focus ring; the title stands in line with them
        self.content.setContentsMargins(36, 32, 36, 32)
        self.title_row.setContentsMargins(4, 0, 4, 0)
        self.content.addWidget(area, 1)
        self.content.addWidget(self._banner)
        shortcut(self, "V", self._open_answer)
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
        elif self._away:
            self._banner.say(tr("The shared folder is away."), self._away, icon="folder-x")
        elif (news := _pack_words(self._model.rows)) is not None:
            self._banner.say(*news, tr("Show"), icon="book-open")
        else:
            self._banner.hide()

    def _act(self) -> None:
        if self._model.problem is not None:
            self._model.load()
        else:
            self.packs_wanted.emit()

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
        self._rows.addWidget(self._hero(rows))
        self._rows.addSpacing(32)
        self._rows.addLayout(self._lower(rows))
        self._rows.addStretch(1)
        if had_focus or self.isVisible():
            self._focus_start()
        if self._wants_start:
            self._start()

    def _hero(self, rows: PracticeRows) -> QWidget:
        row, look = rows.next, self._look
        card = Card(look)
        card.setMinimumHeight(236)
        left = QVBoxLayout()
        left.setSpacing(0)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(Chip(look, tr("Next"), "accent_text", "selected"))
        if row.drill.habit is not None:
            chips.addWidget(Chip(look, tr("Habit: {habit}", habit=tr(HABITS[row.drill.habit]))))
        chips.addStretch(1)
        left.addLayout(chips)
        left.addSpacing(16)
        size = "hero" if self.width() >= NARROW_PX else "title"
        left.addWidget(Text(look, row.drill.title, size, elide=True))
        left.addSpacing(8)
        left.addWidget(Text(look, f"“{row.drill.prompt}”", "lead-plain", "text2", wrap=True))
        left.addStretch(1)
        left.addSpacing(16)
        left.addWidget(Strip(look, row.drill, 12))
        right = QVBoxLayout()
        right.setSpacing(4)
        length = Text(look, clock(row.drill.seconds), "hero")
        length.setAlignment(Qt.AlignmentFlag.AlignRight)
        facts = tr_count(len(row.drill.items), "{n} item", "{n} items")
        facts = f"{facts} · {self._passed(row)}"
        detail = Text(look, facts, "detail", "text2")
        detail.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.start_button = Button(look, tr("Start"), Kind.PRIMARY, size=Size.LARGE, key="Enter")
        self.start_button.clicked.connect(self._start)
        right.addWidget(length)
        right.addWidget(detail)
        right.addStretch(1)
        right.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignRight)
        both = QHBoxLayout(card)
        both.setContentsMargins(32, 32, 32, 32)
        both.setSpacing(48)
        both.addLayout(left, 1)
        both.addLayout(right)
        return card

    def _passed(self, row: DrillRow) -> str:
        if not row.standing.is_owned:
            return tr(
                "passed {passed} of {goal}", passed=row.standing.passed, goal=row.standing.goal
            )
        word, next_word = standing_words(row.standing, self._room.today())
        return ", ".join(filter(None, (word.lower(), next_word)))

    def _lower(self, rows: PracticeRows) -> QVBoxLayout | QHBoxLayout:
        wide = self.width() >= NARROW_PX
        both = QHBoxLayout() if wide else QVBoxLayout()
        both.setSpacing(32)
        both.addLayout(self._list(rows), 1)
        if rows.answer is not None:
            answer = self._answer(rows, rows.answer)
            if wide:
                answer.setFixedWidth(SIDE_PX)
            both.addWidget(answer, 0, Qt.AlignmentFlag.AlignTop)
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
        for title, others in groupby(rows.others, lambda row: row.pack.title):
            column.addSpacing(24)
            column.addWidget(Text(self._look, tr("More in {pack}", pack=title), "lead", elide=True))
            column.addSpacing(8)
            self._add_items(column, list(others))
        column.addWidget(Line(self._look))
        free = FreeRow(self._look, self._room.person.settings.free_minutes)
        free.wanted.connect(self._record_freely)
        free.minutes_chosen.connect(self._model.choose_free_minutes)
        column.addWidget(free)
        return column

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
                tr("answered {drill}", drill=answer.take.drill_title),
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
                drill=title,
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
        self.drill_chosen.emit(self._model.rows.next.drill)

    def _record_freely(self) -> None:
        drill = self._model.free_drill()
        if drill is not None:
            self.drill_chosen.emit(drill)

    def _open_answer(self) -> None:
        if self._model.rows is not None and self._model.rows.answer is not None:
            self.take_chosen.emit(self._model.rows.answer.take.id)


class DrillItem(QWidget):
    """One drill in the list: a click, Enter or Space chooses it."""

    chosen = Signal(object)  # Drill

    def __init__(self, look: Look, row: DrillRow, last: str, reached: tuple[str, str]) -> None:
        super().__init__()
        self._look, self._drill = look, row.drill
        self.radius_px = 8
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(ROW_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        habit = tr(HABITS[row.drill.habit]) if row.drill.habit else ""
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(look, row.drill.title, "body-strong", elide=True))
        names.addWidget(Text(look, habit, "detail", "text2", elide=True))
        strip = Strip(look, row.drill)
        strip.setFixedWidth(152)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(24)
        line.addLayout(names, 1)
        line.addWidget(strip)
        length = Text(look, clock(row.drill.seconds), "body", "text2")
        length.setFixedWidth(look.px(44))
        length.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(length)
        line.addWidget(_state(look, row, last, reached))
        done = tr("last {day}", day=last) if last else tr("not practised yet")
        said = (row.drill.title, habit, clock(row.drill.seconds), done, *reached)
        self.setAccessibleName(", ".join(word for word in said if word))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the drill by key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self._drill)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the drill by a click."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._drill)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the pointer's row."""
        if self.underMouse():
            rounded(painter_of(self), self.rect(), 8, self._look.colour("hover"))


def _state(look: Look, row: DrillRow, last: str, reached: tuple[str, str]) -> QWidget:
    box = QWidget()
    box.setFixedWidth(look.px(150))
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addStretch(1)
    lines.addLayout(line)
    word, next_word = reached
    if word:
        line.addWidget(Icon(look, "circle-check", 18, "good"))
        line.addWidget(Text(look, word, "body-strong", "good"))
    elif row.last is not None:
        words = tr_count(row.takes, "{n} take, {day}", "{n} takes, {day}", day=last)
        line.addWidget(Text(look, words, "body", "text2"))
    else:
        line.addWidget(Text(look, tr("Not yet"), "body", "text3"))
    if next_word:
        right = Qt.AlignmentFlag.AlignRight
        lines.addWidget(Text(look, next_word, "detail", "text2"), 0, right)
    return box


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
