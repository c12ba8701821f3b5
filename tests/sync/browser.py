"""Chromium without a window, driven through its debugging pipe."""

import json
import os
import select
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--mute-audio"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--hide-scrollbars", "--remote-debugging-pipe"),
)


class Page:
    """One page, and what it said to its console."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands = commands
        self._answers = answers
        self._left = b""
        self._number = 0
        self._session: str | None = None
        self.complaints: list[str] = []

    def open(self, address: str) -> None:
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self.call("Log.enable")
        self.call("Page.enable")
        self.call("Page.navigate", url=address)

    def value(self, expression: str) -> Any:
        """Return what an expression is worth in the page, waiting for a promise."""
        answer = self.call(
            "Runtime.evaluate",
            expression=expression,
            returnByValue=True,
            awaitPromise=True,
            userGesture=True,
        )
        return answer["result"].get("value")

    def wait_for(self, expression: str) -> None:
        pause = threading.Event()
        for _ in range(200):
            if self.value(expression):
                return
            pause.wait(0.05)
        raise AssertionError(f"never came true: {expression}; {self.complaints}")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("method") == "Log.entryAdded":
                self.complaints.append(answer["params"]["entry"]["text"])
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._left:
            ready, _, _ = select.select([self._answers], [], [], 20)
            assert ready, "Chromium does not answer"
            more = os.read(self._answers, 1 << 16)
            assert more, "Chromium is gone"
            self._left += more
        message, _, self._left = self._left.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer


@contextmanager
def chromium(profile: Path) -> Iterator[Page]:
    """Start Chromium with an empty profile of its own."""
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    # Chromium reads commands from descriptor 3 and answers on 4
    shell = f'exec chromium {" ".join(FLAGS)} "--user-data-dir=$0" 3<&{theirs_in} 4>&{theirs_out}'
    browser = subprocess.Popen(
        ["bash", "-c", shell, str(profile)],
        pass_fds=(theirs_in, theirs_out),
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs_in)
    os.close(theirs_out)
    page = Page(ours_out, ours_in)
    try:
        yield page
        page._session = None
        page.call("Browser.close")
        browser.wait(timeout=20)
    finally:
        browser.kill()
        browser.wait(timeout=20)
        os.close(ours_out)
        os.close(ours_in)
