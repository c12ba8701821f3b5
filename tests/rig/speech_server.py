"""A private speech server, which Qt's voice talks to, with espeak-ng and a sound server of ours."""

import subprocess
from pathlib import Path
from threading import Event
from time import monotonic_ns

CONFIGURATION = """
CommunicationMethod "unix_socket"
AudioOutputMethod "pulse"
DefaultModule espeak-ng
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
"""


class SpeechServer:
    """A running `speech-dispatcher`; `environment` leads an app to it."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        for name in ("config", "config/modules", "log", "runtime"):
            (folder / name).mkdir(mode=0o700)
        (folder / "config/speechd.conf").write_text(CONFIGURATION)
        (folder / "config/modules/espeak-ng.conf").write_text("")
        self._socket = folder / "speechd.sock"
        self.environment = {
            **environment,
            "SPEECHD_ADDRESS": f"unix_socket:{self._socket}",
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
        }
        self._process = subprocess.Popen(
            [
                "speech-dispatcher", "--run-single", "--timeout", "0",
                "--socket-path", str(self._socket), "--pid-file", str(folder / "pid"),
                "--config-dir", str(folder / "config"), "--log-dir", str(folder / "log"),
            ],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline_ns = monotonic_ns() + 10 * 10**9
        while not self._socket.exists():
            assert monotonic_ns() < deadline_ns, "the speech server does not start"
            Event().wait(0.05)

    def close(self) -> None:
        """End the server and its modules."""
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
