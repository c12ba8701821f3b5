"""Bringing the files of takes here side by side, ahead of the take whose turn it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

from drillroom.storage.inbox import ParcelRow

BRINGERS: Final = 8
"""Takes under way at once: of a small one most of the time goes into waiting for a far share."""

Brought = tuple[ParcelRow, Future[bool]]


def ahead(parcels: Iterable[ParcelRow], bring: Callable[[ParcelRow], bool]) -> Iterator[Brought]:
    """Yield *parcels* in order, each with what *bring* came to; some are brought in advance.

    Two that lie in one place here, as a take that was sent twice does, are never under way at
    once. Whoever stops asking lets those under way come to their end.
    """
    with ThreadPoolExecutor(BRINGERS, thread_name_prefix="bringer") as pool:
        under_way: deque[Brought] = deque()
        for parcel in parcels:
            while len(under_way) == BRINGERS or _is_among(parcel, under_way):
                yield under_way.popleft()
            under_way.append((parcel, pool.submit(bring, parcel)))
        yield from under_way


def _is_among(parcel: ParcelRow, under_way: Iterable[Brought]) -> bool:
    return any(other.take == parcel.take or other.files == parcel.files for other, _ in under_way)
