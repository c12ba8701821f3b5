"""A sender in the words of their row."""

from __future__ import annotations

from datetime import date

from drillroom.sync.people import KnownWriter, Standing
from drillroom.ui.language import tr, tr_count
from drillroom.ui.words import day


def said(words: tuple[str, ...]) -> str:
    """Return six words as they stand on screen; they are never translated."""
    return " · ".join(words)


def state_of(who: KnownWriter) -> tuple[str, str, str, str]:
    """Return (word, ink, ground, icon) of what a sender is to the person."""
    states = {
        Standing.NEW: (tr("Not approved yet"), "text2", "sunken", "circle-dashed"),
        Standing.APPROVED: (tr("Approved"), "good", "good_tint", "check"),
        Standing.ENDORSED: (_which(who), "good", "good_tint", "check"),
        Standing.BLOCKED: (tr("Blocked"), "warn", "warn_tint", "lock"),
        Standing.MINE: (tr("This laptop"), "accent_text", "selected", ""),
        Standing.FORMER: (tr("Former key of this laptop"), "text2", "sunken", ""),
    }
    return states[who.standing]


def history_of(who: KnownWriter, today: date) -> str:
    """Return since when a sender is known, and how much they sent."""
    since = tr("Known since {when}", when=day(who.since, today)) if who.since is not None else ""
    sent = who.sent or {}
    takes, reviews, packs = (sent.get(kind, 0) for kind in ("take", "review", "pack"))
    parts = [
        since,
        tr_count(takes, "{n} take", "{n} takes") if takes else "",
        tr_count(reviews, "{n} answer", "{n} answers") if reviews else "",
        tr_count(packs, "{n} pack", "{n} packs") if packs else "",
    ]
    return " · ".join(part for part in parts if part)


def warning_of(who: KnownWriter) -> str:
    """Return what to know before a sender is approved, or ""."""
    if who.standing is not Standing.NEW:
        return ""
    if who.endorsed_by:
        return tr(
            "Another laptop of {name} endorses this one. Approve that one, and both are.",
            name=who.name,
        )
    if who.has_known_name:
        return tr(
            "A new laptop of {name}? Anybody can take a name: compare its six words first.",
            name=who.name,
        )
    return ""


def _which(who: KnownWriter) -> str:
    if who.place == 2:
        return tr("Second laptop, endorsed by the first")
    return tr("Further laptop, endorsed by the first")
