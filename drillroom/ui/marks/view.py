"""The marks of one tag, or of all, from take to take: each is played with a little around it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.takes.found_marks import FoundMark
from drillroom.ui.language import tr, tr_count
from drillroom.ui.pictures import Pictures
from drillroom.ui.room import Room
from drillroom.ui.watched import Watched
from drillroom.ui.widgets.button import Button, Hint, Kind
from drillroom.ui.widgets.moments import AFTER_S, BEFORE_S
from drillroom.ui.widgets.player import Player
from drillroom.ui.widgets.row import Heading, Row
from drillroom.ui.widgets.rows import RowList
from drillroom.ui.widgets.shell import WorkScreen, shortcut
from drillroom.ui.widgets.text import Text
from drillroom.ui.widgets.transport import Transport
from drillroom.ui.words import clock, day

LIST_PX = 400
END_S = 0.15
"""A stretch that stands still this close to its end has been played."""


class MarksView(WorkScreen):
    """Plays marks in the order of the list, the newest take first; Enter opens the review."""

    take_opened = Signal(str)

    def __init__(self, room: Room, tag: str, marks: Sequence[FoundMark]) -> None:
        super().__init__(room.look, tr("Takes"))
        self._room, self._marks = room, tuple(marks)
        self._at = 0
        self._wants_play = False
        look = room.look
        takes = len({mark.take for mark in marks})
        self.title.setText(tag or tr("All marks"))
        self.subtitle.setText(
            tr(
                "{marks} in {takes}",
                marks=tr_count(len(self._marks), "{n} mark", "{n} marks"),
                takes=tr_count(takes, "{n} take", "{n} takes"),
            )
        )
        self.player = Player(look)
        self.transport = Transport(look, self.player)
        self.transport.marks_only.hide()  # each mark is a stretch of its own here
        self.transport.leave_out_loop()
        self._watched = Watched(room, self.player)
        self.list = RowList(look, tr("Marks"))
        self._now = Text(look, "", "lead", elide=True)
        self._note = Text(look, "", "body", "text2", wrap=True)
        self._open_file = ""
        self._build()
        self._wire()
        self.list.set_rows(self._rows())
        self._show(0)

    def first_focus(self) -> QWidget | None:
        """Return the button that plays."""
        return self.play_button

    def leave(self) -> None:
        """Let go of the recording."""
        self._watched.flush()
        self.player.close_file()

    def hideEvent(self, event: QHideEvent) -> None:
        """Play on only where somebody looks."""
        super().hideEvent(event)
        self.player.pause()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the button has the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self.step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    # --- building

    def _build(self) -> None:
        look = self._room.look
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.player, 1)
        left.addWidget(self.transport)
        left.addWidget(self._now)
        left.addWidget(self._note)
        self.list.setFixedWidth(look.px(LIST_PX))
        both = QHBoxLayout()
        both.setContentsMargins(24, 16, 12, 16)
        both.setSpacing(24)
        both.addLayout(left, 1)
        both.addWidget(self.list)
        self.body.addLayout(both, 1)
        self.play_button = Button(look, tr("Play all"), Kind.PRIMARY, icon="play", key="Space")
        self.open_button = Button(look, tr("Open review"), key="O")
        self.play_button.installEventFilter(self)
        self.footer.addWidget(Hint(look, "[", tr("mark before")))
        self.footer.addWidget(Hint(look, "]", tr("next mark")))
        self.footer.addStretch(1)
        self.footer.addWidget(self.open_button)
        self.footer.addWidget(self.play_button)

    def _wire(self) -> None:
        self.transport.make_keys(self)
        shortcut(self, "[", lambda: self.step(-1))
        shortcut(self, "]", lambda: self.step(1))
        shortcut(self, "O", self._open)
        shortcut(self, Qt.Key.Key_Escape, self.left.emit)
        self.open_button.clicked.connect(self._open)
        self.play_button.clicked.connect(self.player.toggle)
        self.list.current_changed.connect(lambda row: self._show(int(row or 0)))
        self.list.opened.connect(lambda row: self._play(int(row or 0)))
        self.player.ready.connect(self._on_ready)
        self.player.playing_changed.connect(self._on_playing)
        # queued: everybody has to know that one stretch is over before the next one plays
        self.player.playing_changed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        pictures = Pictures(self._room, self._room.home.takes, 192, self)
        self.list.picture_wanted.connect(lambda row: pictures.want(self._marks[int(row)].take))
        pictures.arrived.connect(self._on_picture)

    def _rows(self) -> list[Row | Heading]:
        items: list[Row | Heading] = []
        today = self._room.today()
        for at, mark in enumerate(self._marks):
            if at == 0 or self._marks[at - 1].take != mark.take:
                then = f"{day(mark.created, today)} {mark.created.astimezone():%H:%M}"
                items.append(Heading(f"{mark.title}, {then}"))
            detail = ", ".join(part for part in (mark.by, mark.note) if part)
            items.append(Row(str(at), mark.tag, detail=detail, length=clock(mark.at_s)))
        return items

    # --- playing

    def step(self, by: int) -> None:
        """Go *by* marks on, or back."""
        self.list.choose(str(min(max(self._at + by, 0), len(self._marks) - 1)))

    def _show(self, at: int) -> None:
        """Stand at a mark; play on if one was playing."""
        plays = self._wants_play or self.player.is_playing
        self._at = at
        mark = self._marks[at]
        self._now.setText(f"{mark.title}, {clock(mark.at_s)}")
        self._note.setText(mark.note)
        self._wants_play = plays
        if self._open_file != mark.take:
            self._open_file = mark.take
            self.player.open(mark.media)
        else:
            self._on_ready()

    def _play(self, at: int) -> None:
        self._wants_play = True
        if at == self._at:
            self._on_ready()
        else:
            self.list.choose(str(at))

    def _on_ready(self) -> None:
        mark = self._marks[self._at]
        begin = max(0.0, mark.at_s - BEFORE_S)
        end = min((mark.until_s or mark.at_s) + AFTER_S, self.player.length_s)
        self.player.play_only([(begin, end)])
        self.player.seek(begin)
        if self._wants_play:
            self._wants_play = False
            self.player.play()

    def _on_playing(self, is_playing: bool) -> None:
        self.play_button.set_text(tr("Pause") if is_playing else tr("Play all"))

    def _go_on(self, is_playing: bool) -> None:
        """Play the next mark where one was played to its end."""
        if is_playing or self.player.is_playing or not self.isVisible():
            return
        mark = self._marks[self._at]
        end = min((mark.until_s or mark.at_s) + AFTER_S, self.player.length_s)
        if self.player.position_s >= end - END_S and self._at + 1 < len(self._marks):
            self._wants_play = True
            self.step(1)

    def _on_picture(self, take: str, picture: object) -> None:
        for at, mark in enumerate(self._marks):
            if mark.take == take:
                self.list.set_picture(str(at), picture)  # type: ignore[arg-type]  # a QImage

    def _open(self) -> None:
        self.take_opened.emit(self._marks[self._at].take)
