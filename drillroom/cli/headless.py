"""Recording without a window: devices, the drill's clock and the library, tied for a command."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from drillroom.capture.devices import open_camera, open_microphone
from drillroom.capture.recorder import Recorder
from drillroom.capture.rehearsal import Rehearsal
from drillroom.drills.model import Drill, Pack
from drillroom.errors import CaptureError
from drillroom.live.keys import KeyPress
from drillroom.live.runner import Runner
from drillroom.storage.library import Library
from drillroom.takes.model import Entry, Take


@contextmanager
def open_recorder(camera: str, mic: str) -> Iterator[Recorder]:
    """Open the chosen devices, warm for the block; "none" is without.

    Raises:
        DeviceError: a device is absent, busy or silent. Never another one instead.
    """
    recorder = Recorder(
        None if camera == "none" else open_camera(camera),
        None if mic == "none" else open_microphone(mic),
    )
    try:
        recorder.open()
        yield recorder
    finally:
        recorder.close()


@dataclass(frozen=True, slots=True)
class TakePlan:
    """What a take will be of."""

    pack: Pack | None
    """None for the drill `free`."""
    drill: Drill
    seed: int
    by: str
    """Whose marks the keys set."""
    keys: tuple[KeyPress, ...] = ()


def record_take(
    library: Library,
    recorder: Recorder,
    plan: TakePlan,
    stop: threading.Event,
    show: Callable[[Entry], None],
) -> Take:
    """Record one take until its clock, a key or *stop* ends it, and keep it as a draft.

    Raises:
        CaptureError: nothing could be recorded.
        LibraryError: it cannot be kept.
    """
    take = library.begin_take(plan.pack, plan.drill, plan.seed)
    runner = Runner(plan.drill, plan.seed, by=plan.by)
    rehearsal = Rehearsal(recorder, runner, partial(library.note, take.id), plan.keys)
    try:
        rehearsal.begin(library.folder(take.id).path)
        rehearsal.run(stop, show)
        media = rehearsal.result()
    except CaptureError:
        if not library.folder(take.id).has_media():
            library.drop(take.id)
        raise
    return library.keep(take.id, media.certificate)
