"""A camera outside the process: moving pictures over HTTP on loopback.

Killing its process is an unplug, SIGSTOP a stall. Run as a script it is the server; `HttpCamera`
starts and steers that script.

It has a picture every 1/fps seconds of its own clock. At every odd second of the monotonic clock
one more, white, goes out at that very instant: the flash of `truth.py`. With `--late` all of it
comes so many milliseconds after the instant that it shows, as with a real camera. The way `tells`
has no flash: every picture says when it was due.
"""

import argparse
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import monotonic_ns

import cv2
import numpy as np

SECOND = 1_000_000_000
FLASH_NS = SECOND // 10
LATE_NS = SECOND // 5
WAYS = ("normal", "still", "grows", "tells", "html", "trickle", "silent")
TIME_BITS = 16


class HttpCamera:
    """The server in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__)), *arguments], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        self.url = self._process.stdout.readline().strip()

    def unplug(self) -> None:
        """End the camera at once."""
        self._process.kill()
        self._process.wait(5)

    def stall(self) -> None:
        """Stop the camera in its tracks; the connection stays."""
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """End a stall."""
        self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """Make sure that nothing is left."""
        if self._process.poll() is None:
            self.go_on()
            self.unplug()
        if self._process.stdout:
            self._process.stdout.close()


def pictures(width: int, height: int) -> list[bytes]:
    """Return one second of different pictures as JPEG."""
    noise = np.random.default_rng(1).integers(0, 60, (height, width, 3), dtype=np.uint8)
    soft = cv2.GaussianBlur(noise, (0, 0), 5)
    out = []
    for number in range(30):
        pixels = soft.copy()
        left = number * (width - 80) // 30
        pixels[height // 3 : height * 2 // 3, left : left + 80] = (60, 140, 200)
        out.append(jpeg(pixels))
    return out


def jpeg(pixels: np.ndarray) -> bytes:
    """Return *pixels* as a JPEG file."""
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 80])[1].tobytes()


def telling(width: int, height: int, at_ns: int) -> bytes:
    """Return a picture of upright bars, white for 1: the bits of a time in ms, the highest left."""
    bits = [at_ns // 1_000_000 >> bit & 1 for bit in reversed(range(TIME_BITS))]
    bars = np.repeat(np.array(bits, np.uint8) * 255, width // TIME_BITS)
    row = np.pad(bars, (0, width - len(bars)))
    return jpeg(np.broadcast_to(row[None, :, None], (height, width, 3)))


class Show:
    """What the camera sends, and when."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.way = options.way
        self._size = (options.width, options.height)
        self._frame_ns = SECOND / options.fps * (1 + options.ppm * 1e-6)
        self._moving = pictures(options.width, options.height)
        self._grown = pictures(options.width + 160, options.height + 90)
        self._late_ns: int = options.late * 1_000_000
        self._white = jpeg(np.full((options.height, options.width, 3), 255, np.uint8))

    def frames(self) -> Iterator[bytes]:
        """Yield each picture at its instant, for ever."""
        start_ns = self._now_ns()
        number, flash_ns, pause = 0, _next_flash(start_ns), threading.Event()
        while True:
            due_ns = start_ns + round(number * self._frame_ns)
            if self._now_ns() - due_ns > LATE_NS:  # after a stall: hardware does not catch up
                number += round((self._now_ns() - due_ns) / self._frame_ns)
                flash_ns = _next_flash(self._now_ns())
                continue
            is_flash = flash_ns <= due_ns and self.way not in {"still", "tells"}
            told = telling(*self._size, due_ns) if self.way == "tells" else None
            pause.wait(max(0.0, ((flash_ns if is_flash else due_ns) - self._now_ns()) / 1e9))
            if is_flash:
                yield self._white
                flash_ns += 2 * SECOND
                continue
            if told:
                yield told
                number += 1
                continue
            is_white = 0 <= due_ns - (flash_ns - 2 * SECOND) < FLASH_NS and self.way != "still"
            yield self._white if is_white else self._picture(number)
            number += 1

    def _now_ns(self) -> int:
        """Return the time that is in the picture: a real camera's is some time ago."""
        return monotonic_ns() - self._late_ns

    def _picture(self, number: int) -> bytes:
        if self.way == "still":
            return self._moving[0]
        moving = self._grown if self.way == "grows" and number > 60 else self._moving
        return moving[number % len(moving)]


def _next_flash(now_ns: int) -> int:
    return (now_ns + SECOND) // (2 * SECOND) * 2 * SECOND + SECOND


class Handler(BaseHTTPRequestHandler):
    """Answers every request with the show."""

    show: Show

    def do_GET(self) -> None:
        if self.show.way == "silent":
            threading.Event().wait(60)
        self.send_response(200)
        if self.show.way == "html":
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html><body>No camera here.</body></html>" * 50)
            return
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        try:
            for picture in self.show.frames():
                head = (
                    f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
                )
                self._send(head.encode() + picture + b"\r\n")
        except OSError:
            return

    def _send(self, data: bytes) -> None:
        if self.show.way != "trickle":
            self.wfile.write(data)
            return
        for byte in data:
            self.wfile.write(bytes([byte]))
            threading.Event().wait(0.2)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Serve until killed; print the address first."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--width", type=int, default=640)
    parser.add_argument("--height", type=int, default=360)
    parser.add_argument("--fps", type=float, default=30)
    parser.add_argument("--ppm", type=float, default=0)
    parser.add_argument("--late", type=int, default=0, help="milliseconds of a camera's own delay")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--way", choices=WAYS, default="normal")
    Handler.show = Show(parser.parse_args())
    server = ThreadingHTTPServer(("127.0.0.1", parser.parse_args().port), Handler)
    server.daemon_threads = True
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}/camera.mjpg\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
