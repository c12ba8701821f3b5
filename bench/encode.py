"""CPU of BGR and PCM to a crash-safe H.264/AAC file: our writer over ffmpeg's own command line.

Both read the same 720p30 pictures and the same sound from the same two files, in pairs one after
the other. Of ours the start of Python is left out: `record.py` counts a whole command.
"""

import argparse
import resource
import sys
import tempfile
from pathlib import Path
from statistics import median

import av
import cv2
import numpy as np

from bench.gauge.processes import FFMPEG, FFMPEG_OUT, run_counted
from bench.gauge.rig import FPS, HEIGHT_PX, WIDTH_PX
from bench.gauge.table import Figure, show
from drillroom.capture.alignment import RATE
from drillroom.capture.writer import TakeWriter, VideoFormat
from tests.rig.feeder import beeps
from tests.rig.http_camera import pictures

BLOCK = 480


def main() -> None:
    """Print the ratio of the medians, and how far the pairs lie apart."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--noise", type=float, default=0.0, help="of a sensor, in steps of 255")
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write:
        print(write(options.write, options.seconds))
        return
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder), options.seconds, options.noise)
        pairs = [one_pair(Path(folder), options.seconds) for _ in range(options.pairs)]
    ratios = [ours / theirs for ours, theirs in pairs]
    show(
        [
            Figure("CPU of our writer ÷ ffmpeg, same frames", median(ratios), "", 1.0, 0.8),
            Figure("  least of the pairs", min(ratios)),
            Figure("  most of the pairs", max(ratios)),
            Figure("  our writer, a frame", median(ours for ours, _ in pairs), "ms"),
            Figure("  ffmpeg, a frame", median(theirs for _, theirs in pairs), "ms"),
        ]
    )


def prepare(folder: Path, seconds: int, noise: float) -> None:
    """Write a second of pictures, and the whole sound."""
    chance = np.random.default_rng(1)
    with (folder / "frames.bgr").open("wb") as file:
        for jpeg in pictures(WIDTH_PX, HEIGHT_PX):
            pixels = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
            assert pixels is not None
            noisy = pixels + chance.normal(0, noise, pixels.shape) if noise else pixels
            file.write(np.clip(noisy, 0, 255).astype(np.uint8).tobytes())
    sound = beeps(0.0, 1 / RATE, seconds * RATE).astype("<f4")
    (folder / "sound.f32").write_bytes(sound.tobytes())


def one_pair(folder: Path, seconds: int) -> tuple[float, float]:
    """Return the CPU a frame in milliseconds: ours, and ffmpeg's."""
    frames = seconds * FPS
    ours = run_counted(
        [sys.executable, "-m", "bench.encode", f"--write={folder}", f"--seconds={seconds}"]
    )
    theirs = run_counted(
        [
            *FFMPEG, "-stream_loop", "-1", "-f", "rawvideo", "-pix_fmt", "bgr24",
            "-s", f"{WIDTH_PX}x{HEIGHT_PX}", "-r", str(FPS), "-i", str(folder / "frames.bgr"),
            "-f", "f32le", "-ar", str(RATE), "-ac", "1", "-i", str(folder / "sound.f32"),
            "-frames:v", str(frames), *FFMPEG_OUT, str(folder / "theirs.mp4"),
        ]
    )  # fmt: skip
    for name in ("ours", "theirs"):
        with av.open(str(folder / f"{name}.mp4")) as container:
            found = sum(packet.size > 0 for packet in container.demux(video=0))
        assert found == frames, f"{name} has {found} of {frames} frames"
    return float(ours.printed) / frames * 1e3, theirs.cpu_s / frames * 1e3


def write(folder: Path, seconds: int) -> float:
    """Write the take and return the CPU seconds it took."""
    sound = np.fromfile(folder / "sound.f32", "<f4")
    pixels = np.empty((HEIGHT_PX, WIDTH_PX, 3), np.uint8)
    before_s = cpu_s()
    with (folder / "frames.bgr").open("rb", buffering=0) as file:
        video = VideoFormat(WIDTH_PX, HEIGHT_PX, FPS)
        writer = TakeWriter(folder / "ours.mp4", video, has_sound=True)
        heard = 0
        for number in range(seconds * FPS):
            if file.readinto(pixels.data) < pixels.nbytes:
                file.seek(0)
                file.readinto(pixels.data)
            while heard < (number + 1) * RATE // FPS:
                writer.write_sound(sound[heard : heard + BLOCK])
                heard += BLOCK
            writer.write_frame(pixels, number / FPS)
        writer.close(float(seconds))
    return cpu_s() - before_s


def cpu_s() -> float:
    """Return the user and system time of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
