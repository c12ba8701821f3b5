"""One run of the courier: send what waits, take in what others sent. In a child of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from drillroom.clock import Clock
from drillroom.errors import SyncError
from drillroom.paths import Home
from drillroom.phrase import from_plain, to_plain
from drillroom.storage.inbox import ParcelState
from drillroom.storage.library import open_library
from drillroom.sync.courier import collect, deliver
from drillroom.sync.errand import Errand
from drillroom.sync.everywhere import named
from drillroom.sync.outgoing.routing import route_to
from drillroom.sync.share.folder import Folder, is_in_reach
from drillroom.sync.share.moving import OnMoved, nobody
from drillroom.sync.share.place import check_place

COLLECT_S: Final = 60.0
"""So long a run collects: what waits to be sent meanwhile shall not wait for hours of films."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What one run came to."""

    in_reach: bool
    """Whether the shared folder is there."""
    moved: bool = False
    """Whether anything was sent or came in."""
    waiting: int = 0
    """How many parcels still wait to be sent."""
    arriving: tuple[tuple[str, str], ...] = ()
    """(take, state) of each parcel that is not whole yet."""
    problems: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    """Those of the problems that no later run says again."""

    def to_plain(self) -> dict[str, object]:
        """Return it in values that JSON has."""
        return {
            "in_reach": self.in_reach,
            "moved": self.moved,
            "waiting": self.waiting,
            "arriving": [list(pair) for pair in self.arriving],
            "problems": [to_plain(text) for text in self.problems],
            "once": [to_plain(text) for text in self.once],
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> Self:
        """Return what `to_plain` was called on."""
        lists = {key: plain[key] for key in ("arriving", "problems", "once")}
        arriving, problems, once = (v if isinstance(v, list) else [] for v in lists.values())
        return cls(
            in_reach=bool(plain["in_reach"]),
            moved=bool(plain["moved"]),
            waiting=int(str(plain["waiting"])),
            arriving=tuple((str(take), str(state)) for take, state in arriving),
            problems=tuple(map(from_plain, problems)),
            once=tuple(map(from_plain, once)),
        )


def carry(
    errand: Errand,
    clock: Clock,
    on_moved: OnMoved = nobody,
    on_reached: Callable[[], None] = lambda: None,
) -> Carried:
    """Send what has waited long enough, then collect.

    *on_reached* is called once the shared folder has answered.

    Raises:
        CourierBusyError: another courier works with this data folder.
        LibraryError: the library cannot be read or changed.
        SettingsError: the key of this computer cannot be used, or drafts lie in that folder.
    """
    home, share = errand.home, errand.share
    check_place(share, home.root)
    if not _answers(share):
        return _left(home, clock, Carried(in_reach=False))
    on_reached()
    sent = deliver(
        home,
        share,
        name=errand.name,
        clock=clock,
        wait=errand.wait,
        keep_days=errand.keep_days,
        on_moved=on_moved,
        route=route_to(share, errand.folders),
    )
    come = collect(home, share, clock=clock, most_s=COLLECT_S, on_moved=on_moved)
    in_reach = is_in_reach(share)
    # a folder that is away is one state, not one problem for sending and one for collecting
    problems = tuple(dict.fromkeys(sent.problems + come.problems)) if in_reach else ()
    once = sent.once + come.once
    if len(errand.folders) > 1:
        problems, once = (tuple(named(share, one) for one in texts) for texts in (problems, once))
    went = (sent.sent, sent.packs, sent.withdrawn, sent.expired, sent.missing)
    came = (come.takes, come.reviews, come.packs, come.withdrawn, come.expired)
    moved = any(went) or any(came)
    return _left(home, clock, Carried(in_reach, moved, 0, (), problems, once))


def _answers(share: Path) -> bool:
    """Whether the shared folder is there; one that hangs keeps us here."""
    try:
        with Folder.open(share) as folder:
            folder.names()
    except SyncError:
        return is_in_reach(share)  # one that may not be used is there: sending says why
    return True


def _left(home: Home, clock: Clock, carried: Carried) -> Carried:
    """Return what was carried, with what is still under way."""
    with open_library(home, clock) as library:
        waiting = len(library.outbox.waiting())
        unfinished = library.inbox.parcels(ParcelState.ARRIVING, ParcelState.DAMAGED)
    arriving = tuple((parcel.take, parcel.state.value) for parcel in unfinished)
    return Carried(
        carried.in_reach, carried.moved, waiting, arriving, carried.problems, carried.once
    )
