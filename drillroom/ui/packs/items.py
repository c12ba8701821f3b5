"""Rows of Packs: what came, what others sent, what the person writes, what can be practised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.parts import Chip, Icon
from drillroom.ui.widgets.text import Text
from drillroom.ui.words import count

if TYPE_CHECKING:
    from drillroom.storage.pack_news import PackNews
    from drillroom.sync.offers import Offer
    from drillroom.ui.packs.load import PackRow, WrittenRow

ROW_PX = 72
MOST_CHANGES = 6


class NewsItem(QWidget):
    """A version that came by itself, and what changed in it."""

    def __init__(self, look: Look, news: PackNews) -> None:
        super().__init__()
        self.news = news
        self.seen_button = Button(look, "Seen", size=Size.SMALL)
        self.seen_button.setAccessibleName(f"Seen: {news.headline}")
        names = _names([Text(look, f"{news.headline}.", "body-strong", wrap=True)])
        names.addWidget(Text(look, listed(news.changes), "detail", "text2", wrap=True))
        _row(self, Icon(look, "info", colour="accent_text"), names, self.seen_button)
        self.setAccessibleName(f"{news.headline}. {listed(news.changes)}")


class OfferItem(QWidget):
    """A pack that somebody sent."""

    def __init__(self, look: Look, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        pack = offer.pack
        chip = _offer_state(offer)
        head = [Text(look, pack.title, "body-strong"), Text(look, pack.version, "body", "text2")]
        names = _names([*head, Chip(look, *chip)])
        drills = f"{count(len(pack.drills), 'drill')}: {', '.join(d.title for d in pack.drills)}"
        told = f"It has the id of the pack from {offer.owner}, so it cannot be used beside it."
        words = told if offer.owner else listed(offer.changes) if offer.before else drills
        names.addWidget(Text(look, words, "detail", "text2", wrap=True))
        self.accept_button = Button(look, "Use it", size=Size.SMALL)
        self.accept_button.setAccessibleName(f"Use {pack.title} {pack.version}")
        self.accept_button.setToolTip("What this author sends later comes by itself")
        self.accept_button.set_available(available=not offer.owner, why=told)
        self.decline_button = Button(look, "Put away", Kind.QUIET, size=Size.SMALL)
        self.decline_button.setAccessibleName(f"Put {pack.title} {pack.version} away")
        icon = Icon(look, "inbox")
        _row(self, icon, names, self.accept_button, self.decline_button)
        self.setAccessibleName(f"{pack.title} {pack.version}, {chip[0]}. {words}")


class WrittenItem(QWidget):
    """A pack that the person writes."""

    def __init__(self, look: Look, row: WrittenRow) -> None:
        super().__init__()
        self.row = row
        head = [Text(look, row.title, "body-strong"), Text(look, row.version, "body", "text2")]
        names = _names([*head, Chip(look, *_written_state(row))])
        names.addWidget(Text(look, str(row.file.parent), "detail", "text2", elide=True))
        self.write_button = Button(look, "Write", size=Size.SMALL)
        self.write_button.setAccessibleName(f"Write {row.title}")
        self.write_button.set_available(available=row.is_there, why="It is not where it was")
        self.leave_button = Button(look, "Leave out", Kind.QUIET, size=Size.SMALL)
        self.leave_button.setAccessibleName(f"Leave {row.title} out of this list")
        self.leave_button.setToolTip("Take it off this list; its files stay")
        _row(self, Icon(look, "list-checks"), names, self.write_button, self.leave_button)
        self.setAccessibleName(f"{row.title} {row.version}, {_written_state(row)[0]}")


class PackItem(QWidget):
    """One version of a pack."""

    def __init__(self, look: Look, row: PackRow) -> None:
        super().__init__()
        self.row = row
        head = [
            Text(look, row.title, "body-strong"),
            Text(look, row.version, "body", "text2"),
            Chip(look, *_state(row)),
        ]
        if row.has_plan and row.in_use:
            head.append(Chip(look, "Has a plan for the week"))
        names = _names(head)
        drills = f"{count(len(row.drills), 'drill')}: {', '.join(row.drills)}"
        names.addWidget(Text(look, drills, "detail", "text2", elide=True))
        self.copy_button = Button(look, "Write a copy…", Kind.QUIET, size=Size.SMALL)
        self.copy_button.setAccessibleName(f"Write a copy of {row.name}")
        self.open_button = Button(look, "Open folder", Kind.QUIET, size=Size.SMALL)
        self.open_button.setAccessibleName(f"Open the folder of {row.name}")
        self.remove_button = Button(look, "Remove", Kind.QUIET, size=Size.SMALL)
        self.remove_button.setAccessibleName(f"Remove {row.name}")
        buttons = (self.copy_button, self.open_button, self.remove_button)
        for button in buttons:
            button.setVisible(row.folder is not None)
        _row(self, Icon(look, "book-open"), names, *buttons)
        self.setAccessibleName(f"{row.name}, {_state(row)[0]}, {drills}")


def listed(changes: Sequence[str]) -> str:
    """Return what changed, one sentence a line, at most six."""
    more = len(changes) - MOST_CHANGES
    return "\n".join([*changes[:MOST_CHANGES], *([f"And {more} more."] if more > 0 else [])])


def _names(head: Sequence[QWidget]) -> QVBoxLayout:
    """Return a column that begins with *head* in one line."""
    line = QHBoxLayout()
    line.setSpacing(12)
    for widget in head:
        line.addWidget(widget, 1 if len(head) == 1 else 0)
    if len(head) > 1:
        line.addStretch(1)
    names = QVBoxLayout()
    names.setSpacing(2)
    names.addLayout(line)
    return names


def _row(row: QWidget, icon: Icon, names: QVBoxLayout, *buttons: Button) -> None:
    """Lay a row out: its icon, its words, what can be done with it."""
    row.setMinimumHeight(ROW_PX)
    line = QHBoxLayout(row)
    line.setContentsMargins(4, 12, 4, 12)
    line.setSpacing(16)
    line.addWidget(icon)
    line.addLayout(names, 1)
    for button in buttons:
        line.addWidget(button)


def _offer_state(offer: Offer) -> tuple[str, str, str]:
    """Return (word, ink, ground) of an offer."""
    if offer.owner:
        return f"From {offer.author}, another pack's id", "warn", "warn_tint"
    word = "New version" if offer.before else "New"
    return f"{word}, from {offer.author}", "accent_text", "selected"


def _written_state(row: WrittenRow) -> tuple[str, str, str]:
    """Return (word, ink, ground) of how far a pack is."""
    if not row.is_there:
        return "Not where it was", "warn", "warn_tint"
    if row.problems:
        return count(row.problems, "problem"), "stop", "stop_tint"
    return "No problem", "good", "good_tint"


def _state(row: PackRow) -> tuple[str, str, str]:
    """Return (word, ink, ground) of where a pack comes from and whether it is in use."""
    if row.folder is None:
        return "Ships with Drillroom", "text2", "sunken"
    if row.in_use:
        word = f"From {row.author}" if row.author else "Installed"
        return word, "accent_text", "selected"
    return "Older version, not in use", "text2", "sunken"
