"""Packs on screen: one row a version, and a way for new ones to come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drillroom.drills.check import PackError
from drillroom.ui.file_dialogs import Use
from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.packs.items import NewsItem, OfferItem, PackItem, WrittenItem
from drillroom.ui.packs.model import PacksModel
from drillroom.ui.room import Room
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.notices import Banner, UndoBar
from drillroom.ui.widgets.parts import Line
from drillroom.ui.widgets.shell import Place, clear, scrolled, shortcut
from drillroom.ui.widgets.text import Text

if TYPE_CHECKING:
    from drillroom.storage.pack_news import PackNews
    from drillroom.sync.offers import Offer
    from drillroom.ui.packs.load import PackRow, WrittenRow

MOST_PROBLEMS = 10
"""So many are listed at once; an author mends them from the top."""
EMPTY_HELP = mark(
    "Teams write drills for their own calls: a new pack begins with one drill that runs as it is."
)


class PacksView(Place):
    """Shows a PacksModel."""

    desk_wanted = Signal(object)  # Path
    """The person wants to write the pack in that file."""
    coverage_wanted = Signal()
    new_wanted = Signal()
    """The person wants to begin a pack."""

    def __init__(self, room: Room, model: PacksModel) -> None:
        super().__init__(room.look, tr("Packs"))
        self._look, self._dialogs, self.model = room.look, room.dialogs, model
        self.setAcceptDrops(True)
        self.install_button = Button(
            room.look, tr("Install a pack…"), Kind.PRIMARY, size=Size.LARGE, key="Ctrl+I"
        )
        self.install_button.clicked.connect(self._choose)
        self.new_button = Button(
            room.look, tr("New pack"), size=Size.LARGE, icon="plus", key="Ctrl+N"
        )
        self.new_button.clicked.connect(self.new_wanted)
        self.write_button = Button(room.look, tr("Open…"), Kind.QUIET, size=Size.LARGE)
        self.write_button.setAccessibleName(tr("Open a pack to write it"))
        self.write_button.clicked.connect(self._choose_to_write)
        self.title_row.setSpacing(8)
        trains = tr("What they train")
        self.coverage_button = Button(room.look, trains, Kind.QUIET, size=Size.LARGE)
        self.coverage_button.clicked.connect(self.coverage_wanted)
        for button in (
            self.coverage_button,
            self.write_button,
            self.new_button,
            self.install_button,
        ):
            self.title_row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.banner = Banner(room.look)
        self.said = Text(room.look, "", "detail-strong", "good", wrap=True)
        self.warned = Text(room.look, "", "detail", "warn", wrap=True)
        self.problems = Text(room.look, "", "detail", wrap=True)
        self.problems.setContentsMargins(4, 8, 4, 8)
        self.undo = UndoBar(room.look, self)
        self.items: list[PackItem] = []
        self.written: list[WrittenItem] = []
        self.news: list[NewsItem] = []
        self.offers: list[OfferItem] = []
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 8, 24)
        self._rows.setSpacing(0)
        for widget in (self.banner, self.problems, self.said, self.warned):
            self.content.addWidget(widget)
        self.content.addSpacing(16)
        self.content.addWidget(scrolled(page), 1)
        shortcut(self, "Ctrl+I", self._choose, tr("Install a pack"))
        shortcut(self, "Ctrl+N", self.new_wanted.emit, tr("Begin a new pack"))
        shortcut(self, "Ctrl+O", self._choose_to_write, tr("Open a pack to write"))
        model.opened.connect(self.desk_wanted)
        model.changed.connect(self._render)
        model.removed.connect(self._on_removed)
        self.undo.undone.connect(model.bring_back)
        self._render()

    def first_focus(self) -> QWidget | None:
        """Return the button that installs."""
        return self.install_button

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is there now."""
        super().showEvent(event)
        self.model.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the undo bar in its place."""
        super().resizeEvent(event)
        self.undo.place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what lies on this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.model.offer([Path(url.toLocalFile()) for url in urls])

    def _on_removed(self, name: str) -> None:
        self.undo.offer(tr("{pack} is removed. Takes stay.", pack=name))

    def _render(self) -> None:
        model = self.model
        listed = ""
        if isinstance(model.problem, PackError):  # whole: each line ends with the way out
            self.banner.say(tr(model.problem.title), tr("Mend it, and install it again."))
            problems = model.problem.problems
            more = len(problems) - MOST_PROBLEMS
            lines = [str(problem) for problem in problems[:MOST_PROBLEMS]]
            lines += [tr("and {more} more", more=more)] if more > 0 else []
            listed = "\n".join(lines)
        elif model.problem is not None:
            self.banner.say_problem(model.problem)
        else:
            self.banner.hide()
        texts = ((model.said, self.said), (model.warned, self.warned), (listed, self.problems))
        for words, label in texts:
            label.setText(words)
            label.setVisible(bool(words))
        if model.rows is None:
            return
        used = [row for row in model.rows.installed if row.in_use]
        packs = tr_count(len(used), "{n} pack", "{n} packs")
        drills = tr_count(sum(len(row.drills) for row in used), "{n} drill", "{n} drills")
        self.subtitle.setText(tr("{packs} in use, {drills}.", packs=packs, drills=drills))
        clear(self._rows)
        self.written = [self._written_item(row) for row in model.rows.written]
        self.items = [self._item(row) for row in model.rows.installed]
        self.news = [self._news_item(one) for one in model.rows.news]
        self.offers = [self._offer_item(one) for one in model.rows.offers]
        self._add_group(tr("New since you looked"), self.news)
        self._add_group(tr("Sent to you"), self.offers)
        self._add_group(tr("You write"), self.written, tr(EMPTY_HELP))
        self._add_group(tr("To practise, on this computer"), self.items)
        self._rows.addStretch(1)

    def _item(self, row: PackRow) -> PackItem:
        item = PackItem(self._look, row)
        item.open_button.clicked.connect(partial(self._open, row))
        item.copy_button.clicked.connect(partial(self._copy, row))
        item.remove_button.clicked.connect(partial(self.model.remove, row))
        return item

    def _news_item(self, news: PackNews) -> NewsItem:
        item = NewsItem(self._look, news)
        item.seen_button.clicked.connect(self.model.forget_news)
        return item

    def _offer_item(self, offer: Offer) -> OfferItem:
        item = OfferItem(self._look, offer)
        item.accept_button.clicked.connect(partial(self.model.accept, offer))
        item.decline_button.clicked.connect(partial(self.model.decline, offer))
        return item

    def _written_item(self, row: WrittenRow) -> WrittenItem:
        item = WrittenItem(self._look, row)
        item.write_button.clicked.connect(partial(self.desk_wanted.emit, row.file))
        item.leave_button.clicked.connect(partial(self.model.leave_out, row.file))
        return item

    def _add_group(self, title: str, items: Sequence[QWidget], empty: str = "") -> None:
        """Add rows below their title; without any what to do about it, or nothing at all."""
        if not items and not empty:
            return
        self._rows.addWidget(Text(self._look, title, "lead"))
        self._rows.addSpacing(8)
        for item in items:
            self._rows.addWidget(Line(self._look))
            self._rows.addWidget(item)
        if not items:
            self._rows.addWidget(Text(self._look, empty, "body", "text2", wrap=True))
        else:
            self._rows.addWidget(Line(self._look))
        self._rows.addSpacing(24)

    def _choose(self) -> None:
        title = tr("The folder of a pack")
        self._dialogs.ask_for_folder(self, Use.PACK, title, lambda path: self.model.offer([path]))

    def _choose_to_write(self) -> None:
        title, kinds = tr("The file of a pack"), [tr("Packs (*.yaml *.yml)")]
        self._dialogs.ask_for_file(self, Use.PACK, title, kinds, self.model.open)

    def _copy(self, row: PackRow) -> None:
        title = tr("Where the copy is made")
        self._dialogs.ask_for_folder(self, Use.PACK, title, partial(self.model.copy, row))

    def _open(self, row: PackRow) -> None:
        if row.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.folder)))
