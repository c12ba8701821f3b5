"""Rows of Packs: what came, what others sent, what the person writes, what can be practised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.ui.language import mark, tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.parts import Chip, Icon
from drillroom.ui.widgets.text import Text

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
        self.seen_button = Button(look, tr("Seen"), size=Size.SMALL)
        headline = tr(news.headline)
        self.seen_button.setAccessibleName(tr("Seen: {news}", news=headline))
        names = _names([Text(look, f"{headline}.", "body-strong", wrap=True)])
        names.addWidget(Text(look, listed(news.changes), "detail", "text2", wrap=True))
        _row(self, Icon(look, "info", colour="accent_text"), names, self.seen_button)
        self.setAccessibleName(f"{headline}. {listed(news.changes)}")


class OfferItem(QWidget):
    """A pack that somebody sent."""

    def __init__(self, look: Look, offer: Offer) -> None:
        super().__init__()
        self.offer = offer
        pack = offer.pack
        chip = _offer_state(offer)
        head = [Text(look, pack.title, "body-strong"), Text(look, pack.version, "body", "text2")]
        names = _names([*head, Chip(look, *chip)])
        named = f"{pack.title} {pack.version}"
        drills = _drill_words([drill.title for drill in pack.drills])
        told = tr(
            "It has the id of the pack from {owner}, so it cannot be used beside it.",
            owner=offer.owner,
        )
        words = told if offer.owner else listed(offer.changes) if offer.before else drills
        names.addWidget(Text(look, words, "detail", "text2", wrap=True))
        self.accept_button = Button(look, tr("Use it"), size=Size.SMALL)
        self.accept_button.setAccessibleName(tr("Use {pack}", pack=named))
        self.accept_button.setToolTip(tr("What this author sends later comes by itself"))
        self.accept_button.set_available(available=not offer.owner, why=told)
        self.decline_button = Button(look, tr("Put away"), Kind.QUIET, size=Size.SMALL)
        self.decline_button.setAccessibleName(tr("Put {pack} away", pack=named))
        icon = Icon(look, "inbox")
        _row(self, icon, names, self.accept_button, self.decline_button)
        self.setAccessibleName(f"{named}, {chip[0]}. {words}")


class WrittenItem(QWidget):
    """A pack that the person writes."""

    def __init__(self, look: Look, row: WrittenRow) -> None:
        super().__init__()
        self.row = row
        head = [Text(look, row.title, "body-strong"), Text(look, row.version, "body", "text2")]
        names = _names([*head, Chip(look, *_written_state(row))])
        names.addWidget(Text(look, str(row.file.parent), "detail", "text2", elide=True))
        self.write_button = Button(look, tr("Write"), size=Size.SMALL)
        self.write_button.setAccessibleName(tr("Write {pack}", pack=row.title))
        self.write_button.set_available(available=row.is_there, why=tr("It is not where it was"))
        self.leave_button = Button(look, tr("Leave out"), Kind.QUIET, size=Size.SMALL)
        self.leave_button.setAccessibleName(tr("Leave {pack} out of this list", pack=row.title))
        self.leave_button.setToolTip(tr("Take it off this list; its files stay"))
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
            head.append(Chip(look, tr("Has a plan for the week")))
        names = _names(head)
        drills = _drill_words(row.drills)
        names.addWidget(Text(look, drills, "detail", "text2", elide=True))
        self.copy_button = Button(look, tr("Write a copy…"), Kind.QUIET, size=Size.SMALL)
        self.copy_button.setAccessibleName(tr("Write a copy of {pack}", pack=row.name))
        self.open_button = Button(look, tr("Open folder"), Kind.QUIET, size=Size.SMALL)
        self.open_button.setAccessibleName(tr("Open the folder of {pack}", pack=row.name))
        self.remove_button = Button(look, tr("Remove"), Kind.QUIET, size=Size.SMALL)
        self.remove_button.setAccessibleName(tr("Remove {pack}", pack=row.name))
        buttons = (self.copy_button, self.open_button, self.remove_button)
        for button in buttons:
            button.setVisible(row.folder is not None)
        _row(self, Icon(look, "book-open"), names, *buttons)
        self.setAccessibleName(f"{row.name}, {_state(row)[0]}, {drills}")


def listed(changes: Sequence[str]) -> str:
    """Return what changed, one sentence a line, at most six."""
    more = len(changes) - MOST_CHANGES
    lines = [tr(one) for one in changes[:MOST_CHANGES]]
    return "\n".join([*lines, *([tr("And {more} more.", more=more)] if more > 0 else [])])


def _drill_words(titles: Sequence[str]) -> str:
    listing = ", ".join(titles)
    return tr_count(len(titles), "{n} drill: {titles}", "{n} drills: {titles}", titles=listing)


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
        return tr("From {author}, another pack's id", author=offer.author), "warn", "warn_tint"
    words = mark("New version, from {author}") if offer.before else mark("New, from {author}")
    return tr(words, author=offer.author), "accent_text", "selected"


def _written_state(row: WrittenRow) -> tuple[str, str, str]:
    """Return (word, ink, ground) of how far a pack is."""
    if not row.is_there:
        return tr("Not where it was"), "warn", "warn_tint"
    if row.problems:
        return tr_count(row.problems, "{n} problem", "{n} problems"), "stop", "stop_tint"
    return tr("No problem"), "good", "good_tint"


def _state(row: PackRow) -> tuple[str, str, str]:
    """Return (word, ink, ground) of where a pack comes from and whether it is in use."""
    if row.folder is None:
        return tr("Ships with Drillroom"), "text2", "sunken"
    if row.in_use:
        word = tr("From {author}", author=row.author) if row.author else tr("Installed")
        return word, "accent_text", "selected"
    return tr("Older version, not in use"), "text2", "sunken"
