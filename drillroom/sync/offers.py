"""Packs that others sent: what waits, from whom, what changed; accepted once for an author."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from drillroom.drills.authoring import PACK_FILE
from drillroom.drills.changes import changes
from drillroom.drills.check import PackError
from drillroom.drills.loader import load_pack
from drillroom.drills.model import Pack
from drillroom.drills.shelf import built_in_pack
from drillroom.drills.versions import version_key
from drillroom.errors import DrillroomError, LibraryError
from drillroom.paths import Home
from drillroom.phrase import Phrase
from drillroom.storage.database import storage_errors
from drillroom.storage.inbox import Inbox, ParcelState
from drillroom.storage.library import Library
from drillroom.storage.pack_news import PackNews
from drillroom.storage.pack_news import note as note_news
from drillroom.storage.packs import Installed, Origin, install, installed, owner_of
from drillroom.storage.trust import approve, blocked, must_not_be_blocked
from drillroom.sync.format.record import PACK
from drillroom.sync.incoming.collecting import CollectReport
from drillroom.sync.incoming.fetching_packs import offer_folder
from drillroom.sync.people import trusted_writers

logger = logging.getLogger(__name__)

_DECLINED = "declined"


class OfferState(StrEnum):
    """What stands between an offer and its use."""

    NEW = "new"
    """Nothing but a yes."""
    HERE = "here"
    OLDER = "older"
    """A newer version is in use."""
    CLASH = "clash"
    """Another author's pack has the id."""
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Offer:
    """The newest version of a pack that one sender sent."""

    pack: Pack
    author: str
    writer: str
    state: OfferState
    before: str
    """The version in use; "" for none."""
    changes: tuple[str, ...]
    """What changed since that one, in sentences; () for a new pack."""
    owner: str = ""
    """Whose pack has the id, where it is another author's."""

    def to_json(self) -> dict[str, object]:
        """Return the offer as `drillroom pack offers --json` prints it."""
        return {
            "pack": self.pack.id,
            "version": self.pack.version,
            "title": self.pack.title,
            "author": self.author,
            "writer": self.writer,
            "state": self.state.value,
            "before": self.before or None,
            "changes": list(self.changes),
        }


def offers(home: Home, inbox: Inbox) -> tuple[Offer, ...]:
    """Return the newest version of each pack of each sender that is whole here and not blocked.

    Raises:
        LibraryError: the library cannot be read.
    """
    newest: dict[tuple[str, str], tuple[Pack, str]] = {}
    kept_out = blocked(home)
    for parcel in inbox.parcels(ParcelState.WHOLE, kind=PACK):
        pack = _read(offer_folder(home, parcel.writer, parcel.take))
        key = (parcel.writer, parcel.drill)
        if pack is None or parcel.writer in kept_out:
            continue
        known = newest.get(key)
        if known is None or version_key(known[0].version) < version_key(pack.version):
            newest[key] = (pack, parcel.rep)
    there = installed(home)
    found = [_offer(home, pack, Origin(rep, key[0]), there) for key, (pack, rep) in newest.items()]
    return tuple(sorted(found, key=lambda one: (one.pack.title.casefold(), one.writer)))


def accept(home: Home, offer: Offer) -> PackNews:
    """Install an offer, and trust its author from now on.

    Raises:
        LibraryError: another author's pack has its id, a newer version is in use, its author is
            blocked, or it cannot be installed. Nobody is trusted then.
    """
    must_not_be_blocked(home, offer.writer)
    news = _install(home, offer)
    approve(home, offer.writer, offer.author)
    return news


def decline(home: Home, offer: Offer) -> None:
    """Put an offer away; a later version is offered again.

    Raises:
        LibraryError: the data folder cannot be written.
    """
    with storage_errors():
        (_place(home, offer.writer, offer.pack) / _DECLINED).touch()


def find_offer(every: tuple[Offer, ...], pack_id: str, writer: str = "") -> Offer:
    """Return the offer of the pack *pack_id*, from the sender whose id begins with *writer*.

    Raises:
        LibraryError: there is none, or several senders offer it.
    """
    found = [one for one in every if one.pack.id == pack_id and one.writer.startswith(writer)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{one.pack.id} from {one.author} ({one.writer})" for one in found or every)
    if found:
        raise LibraryError(
            Phrase("Several senders offer the pack {pack}", pack=pack_id[:60]),
            detail=names,
            remedy="Say from whom with --from and the sender's id.",
        )
    raise LibraryError(
        Phrase("Nobody offers the pack {pack}", pack=pack_id[:60]),
        remedy=Phrase("Offered are: {packs}.", packs=names)
        if names
        else "Run drillroom collect first.",
    )


def install_trusted(home: Home, library: Library, report: CollectReport) -> CollectReport:
    """Install what trusted authors sent, as far as it is plain whose pack it is."""
    if not report.packs:
        return report
    trusted = trusted_writers(home, library)
    come = {(one.writer, one.pack, one.version) for one in report.packs if one.writer in trusted}
    if not come:
        return report
    problems: list[str] = []
    done: set[tuple[str, str, str]] = set()
    for offer in offers(home, library.inbox):
        key = (offer.writer, offer.pack.id, offer.pack.version)
        if key not in come or not _is_plain(home, offer):
            continue
        try:
            note_news(home, _install(home, offer))
            done.add(key)
        except DrillroomError as exc:
            problems.append(str(exc))
    packs = tuple(
        replace(one, installed=(one.writer, one.pack, one.version) in done) for one in report.packs
    )
    return replace(report, packs=packs, problems=(*report.problems, *problems))


def approve_author(home: Home, inbox: Inbox, writer: str, name: str) -> tuple[PackNews, ...]:
    """Trust a sender from now on, and install what they offer; return what was installed.

    Raises:
        LibraryError: it cannot be stored.
    """
    approve(home, writer, name)
    waiting = [one for one in offers(home, inbox) if one.writer == writer and _is_plain(home, one)]
    return tuple(_install(home, one) for one in waiting)


def _is_plain(home: Home, offer: Offer) -> bool:
    """Whether nobody has to be asked: the pack is new here, or it is its author's already."""
    mine = [one for one in installed(home) if one.pack.id == offer.pack.id]
    return offer.state is OfferState.NEW and (not mine or owner_of(mine) is not None)


def _install(home: Home, offer: Offer) -> PackNews:
    origin = Origin(offer.author, offer.writer)
    arrival = install(home, _place(home, offer.writer, offer.pack), origin)
    logger.info("offer installed id=%s version=%s", offer.pack.id, offer.pack.version)
    return PackNews(
        arrival.pack.id,
        arrival.pack.version,
        offer.before,
        arrival.pack.title,
        offer.author,
        offer.changes,
    )


def _offer(home: Home, pack: Pack, origin: Origin, there: list[Installed]) -> Offer:
    mine = [one for one in there if one.pack.id == pack.id]
    in_use = next((one.pack for one in mine if one.in_use), None)
    owner = Origin("Drillroom", "-") if pack.id == built_in_pack().id else owner_of(mine)
    return Offer(
        pack,
        origin.author,
        origin.writer,
        _state(home, pack, origin, mine),
        in_use.version if in_use is not None else "",
        changes(in_use, pack) if in_use is not None else (),
        owner.author if owner is not None and owner.writer != origin.writer else "",
    )


def _state(home: Home, pack: Pack, origin: Origin, mine: list[Installed]) -> OfferState:
    if (_place(home, origin.writer, pack) / _DECLINED).exists():
        return OfferState.DECLINED
    owner = owner_of(mine)
    if pack.id == built_in_pack().id or (owner is not None and owner.writer != origin.writer):
        return OfferState.CLASH
    if any(one.pack.version == pack.version for one in mine):
        return OfferState.HERE
    if any(version_key(one.pack.version) > version_key(pack.version) for one in mine):
        return OfferState.OLDER
    return OfferState.NEW


def _place(home: Home, writer: str, pack: Pack) -> Path:
    return offer_folder(home, writer, f"{pack.id} {pack.version}")


def _read(folder: Path) -> Pack | None:
    try:
        return load_pack(folder / PACK_FILE)
    except PackError:
        return None
