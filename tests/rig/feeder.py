"""The voice of a stand-in microphone: feeds samples to a fifo at a pace of its own.

A process of its own, so that it is a true external clock. SIGSTOP is a stall, SIGUSR1 loses 0.2 s
of sound (or `--loss` seconds), SIGUSR2 all that came due during a stall. A computer that halts as a
whole loses nothing: hardware has heard it. Sample by sample it knows the monotonic clock's time,
and beeps (1 kHz, a tenth of a second) at every odd second: the beep of `truth.py`. Or its pitch
tells what that time is, at any moment: the sweep of `truth.py`.
"""

import argparse
import fcntl
import os
import signal
import threading
from pathlib import Path
from time import monotonic_ns

import numpy as np

RATE = 48_000
CHUNK = 96
SWEEP_HZ, SWEEP_HZ_S = 1000, 3000
FIFO_BYTES = 1 << 20  # ten seconds of sound wait for a sound server that is halted


def beeps(first_s: float, step_s: float, count: int) -> np.ndarray:
    """Return *count* samples, the first at *first_s* of the monotonic clock, *step_s* apart."""
    times = first_s + np.arange(count) * step_s
    is_tone = (times % 2.0 >= 1.0) & (times % 2.0 < 1.1)
    noise = np.random.default_rng(int(first_s * 1000)).normal(0, 0.003, count)
    return noise + np.where(is_tone, 0.5 * np.sin(2 * np.pi * 1000 * (times % 2.0)), 0.0)


def sweep(first_s: float, step_s: float, count: int) -> np.ndarray:
    """Return *count* samples whose pitch rises in every two seconds of the monotonic clock."""
    times = (first_s + np.arange(count) * step_s) % 2.0
    return 0.3 * np.sin(2 * np.pi * (SWEEP_HZ * times + SWEEP_HZ_S * times**2 / 2))


class Feeder:
    """Writes what a microphone would hear."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._what = options.what
        self._step_s = (1 + options.ppm * 1e-6) / RATE
        self._speech = (
            np.fromfile(options.what, np.int16) / 32768 if Path(options.what).is_file() else None
        )
        self._fifo = os.open(options.fifo, os.O_RDWR | os.O_NONBLOCK)
        fcntl.fcntl(self._fifo, fcntl.F_SETPIPE_SZ, FIFO_BYTES)
        self._loss_ns = round(options.loss * 1e9)
        self._lost_ns = 0
        self._has_stalled = False
        signal.signal(signal.SIGUSR1, self._on_lose)
        signal.signal(signal.SIGUSR2, self._on_stalled)

    def _on_lose(self, *_: object) -> None:
        self._lost_ns = self._loss_ns

    def _on_stalled(self, *_: object) -> None:
        self._has_stalled = True

    def run(self) -> None:
        """Feed for ever; after a stall go on with what is heard then, as hardware does."""
        start_ns, number, pause = monotonic_ns(), 0, threading.Event()
        while True:
            due_ns = start_ns + round((number + CHUNK) * self._step_s * 1e9)
            pause.wait(max(0.0, (due_ns - monotonic_ns()) / 1e9))
            if self._has_stalled:
                self._lost_ns, self._has_stalled = max(0, monotonic_ns() - due_ns), False
            if self._lost_ns:
                number += round(self._lost_ns / 1e9 / self._step_s)
                self._lost_ns = 0
                continue
            self._write(self._sound(start_ns, number))
            number += CHUNK

    def _sound(self, start_ns: int, number: int) -> np.ndarray:
        if self._what == "zeros":
            return np.zeros(CHUNK)
        if self._speech is not None:
            return np.take(self._speech, range(number, number + CHUNK), mode="wrap")
        say = sweep if self._what == "sweep" else beeps
        return say(start_ns / 1e9 + number * self._step_s, self._step_s, CHUNK)

    def _write(self, sound: np.ndarray) -> None:
        try:
            os.write(self._fifo, (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
        except BlockingIOError:
            return  # nobody records: the sound is gone, as in a room


def main() -> None:
    """Feed until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("fifo")
    parser.add_argument(
        "--what", default="beeps", help="beeps, sweep, zeros, or a file of s16le 48 kHz"
    )
    parser.add_argument("--ppm", type=float, default=0)
    parser.add_argument("--loss", type=float, default=0.2, help="seconds that SIGUSR1 loses")
    Feeder(parser.parse_args()).run()


if __name__ == "__main__":
    main()
