"""Records takes in a process of its own and reports each step as a line of JSON.

PortAudio meets its sound server once a process, so tests of a real microphone record here. The
fields `now_ns` are of the monotonic clock, which the test shares.
"""

import argparse
import json
import logging
import sys
from dataclasses import asdict
from pathlib import Path
from time import monotonic_ns

from drillroom.capture.devices import open_camera, open_microphone
from drillroom.capture.recorder import Recorder
from drillroom.capture.rehearsal import EAR_WAIT_S
from drillroom.errors import DrillroomError


def say(step: str, **more: object) -> None:
    """Report one step."""
    sys.stdout.write(json.dumps({"step": step, "now_ns": monotonic_ns(), **more}) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Record what the arguments ask for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--camera", default="none")
    parser.add_argument("--mic", default="none")
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--takes", type=int, default=1)
    parser.add_argument("--ear", action="store_true", help="report where speech begins and ends")
    parser.add_argument("--file-limit", type=int, help="bytes; the disk is full after them")
    options = parser.parse_args()
    logging.getLogger("drillroom").addHandler(logging.NullHandler())  # faults are reported as steps
    if options.file_limit:
        import resource  # not on Windows, where no test asks for it

        resource.setrlimit(resource.RLIMIT_FSIZE, (options.file_limit, options.file_limit))
    try:
        camera = None if options.camera == "none" else open_camera(options.camera)
        microphone = None if options.mic == "none" else open_microphone(options.mic)
        recorder = Recorder(camera, microphone)
        recorder.open()
    except DrillroomError as exc:
        say("problem", title=exc.title, detail=exc.detail)
        return 1
    say("open", source=microphone.source() if microphone else "")
    for number in range(options.takes):
        folder = options.folder / str(number)
        folder.mkdir()
        record(recorder, folder, options.seconds, hears=options.ear)
    recorder.close()
    say("closed")
    return 0


def record(recorder: Recorder, folder: Path, seconds: float, *, hears: bool) -> None:
    """Record one take and report its faults as they come, and what is heard."""
    start_ns = monotonic_ns()
    recorder.start(folder, end_s=seconds)
    say("started", start_ns=start_ns)
    is_over = False
    while not is_over:
        is_over = recorder.wait(EAR_WAIT_S if hears else 0.05)
        for edge in recorder.edges() if hears else ():
            say(
                "edge", at_s=edge.at_s, speaking=edge.speaking, late_s=recorder.take_s() - edge.at_s
            )
        for fault in recorder.faults():
            say("fault", id=fault.id, at_s=fault.at_s, text=fault.text)
    media = recorder.result()
    faults = [asdict(fault) for fault in media.faults]
    say("take", media=str(media.path), certificate=asdict(media.certificate), faults=faults)


if __name__ == "__main__":
    sys.exit(main())
