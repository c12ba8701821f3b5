"""One run of the courier: send what waits, take in what others sent. Runs in a job."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from drillroom.clock import Clock
from drillroom.paths import Home
from drillroom.storage.inbox import ParcelState
from drillroom.storage.library import open_library
from drillroom.sync.courier import collect, deliver

COLLECT_S = 60.0
"""So long a run collects: what waits to be sent meanwhile shall not wait for hours of films."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What one run came to."""

    in_reach: bool
    """Whether the shared folder is there."""
    moved: bool
    """Whether anything was sent or came in."""
    waiting: int
    """How many parcels still wait to be sent."""
    arriving: tuple[tuple[str, str], ...]
    """(take, state) of each parcel that is not whole yet."""
    problems: tuple[str, ...]
    once: tuple[str, ...] = ()
    """Those of the problems that no later run says again."""


def carry(
    home: Home,
    share: Path,
    name: str,
    clock: Clock,
    wait: timedelta,
    pause: threading.Event,
    keep_days: int = 0,
) -> Carried:
    """Send what has waited *wait*, then collect; *pause* set ends the waits between tries.

    What was sent more than *keep_days* ago leaves the shared folder; with 0 it stays for ever.

    Raises:
        CourierBusyError: another courier works with this data folder.
        LibraryError: the library cannot be read or changed.
        SettingsError: the key of this computer cannot be used.
    """
    sent = deliver(home, share, name=name, clock=clock, wait=wait, pause=pause, keep_days=keep_days)
    come = collect(home, share, clock=clock, most_s=COLLECT_S)
    in_reach = share.is_dir()
    with open_library(home, clock) as library:
        waiting = len(library.outbox.waiting())
        unfinished = library.inbox.parcels(ParcelState.ARRIVING, ParcelState.DAMAGED)
    # a folder that is away is one state, not one problem for sending and one for collecting
    problems = tuple(dict.fromkeys(sent.problems + come.problems)) if in_reach else ()
    return Carried(
        in_reach=in_reach,
        moved=bool(
            sent.sent
            or sent.packs
            or sent.withdrawn
            or sent.expired
            or sent.missing
            or come.expired
            or come.withdrawn
            or come.takes
            or come.reviews
            or come.packs
        ),
        waiting=waiting,
        arriving=tuple((parcel.take, parcel.state.value) for parcel in unfinished),
        problems=problems,
        once=sent.once + come.once,
    )
