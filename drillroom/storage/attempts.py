"""My answered takes as attempts, by the drill that they are of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from drillroom.storage.library import Library
from drillroom.takes.attempt import Attempt
from drillroom.takes.model import TakeState


def attempts_of_all(library: Library) -> Mapping[tuple[str, str], Sequence[Attempt]]:
    """Return every answered take of mine by the ids of its pack and drill.

    Raises:
        LibraryError: the library, or a file of a take, cannot be read.
    """
    found: dict[tuple[str, str], list[Attempt]] = defaultdict(list)
    for take in library.takes():
        review = library.my_review(take.id)
        if take.state is TakeState.RECORDING or review is None:
            continue
        timeline = library.folder(take.id).read_timeline()
        attempt = Attempt.of(take, library.drill(take.id), timeline, review)
        found[take.pack_id, take.drill_id].append(attempt)
    return found
