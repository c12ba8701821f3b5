"""A private PulseAudio with microphones that hear what a feeder says (`feeder.py`)."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from time import monotonic_ns

FEEDER = Path(__file__).with_name("feeder.py")


class PulseMicrophoneStandIn:
    """One source of the private server and the process that feeds it."""

    def __init__(
        self,
        pulse: "PrivatePulse",
        name: str,
        *,
        what: str = "beeps",
        ppm: float = 0,
        loss_s: float = 0.2,
    ):
        self.name = name
        self._pulse = pulse
        self._fifo = pulse.folder / f"{name}.fifo"
        self._module = pulse.control(
            "load-module", "module-pipe-source", f"source_name={name}", f"file={self._fifo}",
            "rate=48000", "channels=1", "format=s16le",
            f'source_properties=device.description="{name}"',
        )  # fmt: skip
        options = [f"--what={what}", f"--ppm={ppm}", f"--loss={loss_s}"]
        self._feeder = subprocess.Popen([sys.executable, str(FEEDER), str(self._fifo), *options])

    def stall(self) -> None:
        """Deliver nothing any more; the source stays."""
        self._feeder.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """End a stall; what was said in it is lost."""
        self._feeder.send_signal(signal.SIGUSR2)
        self._feeder.send_signal(signal.SIGCONT)

    def lose(self) -> None:
        """Lose `loss_s` of sound."""
        self._feeder.send_signal(signal.SIGUSR1)

    def unplug(self) -> None:
        """Take the source away from the server."""
        self._pulse.control("unload-module", self._module)

    def close(self) -> None:
        """End the feeder."""
        self._feeder.kill()
        self._feeder.wait(5)


class PrivatePulse:
    """A sound server of our own on a socket of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._microphones: list[PulseMicrophoneStandIn] = []
        socket = folder / "socket"
        for name in ("runtime", "state"):
            (folder / name).mkdir(mode=0o700)
        self.environment = {
            **os.environ,
            "PULSE_SERVER": f"unix:{socket}",
            "PULSE_RUNTIME_PATH": str(folder / "runtime"),
            "PULSE_STATE_PATH": str(folder / "state"),
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self.environment.pop("PULSE_SOURCE", None)
        self._log = (folder / "pulse.log").open("wb")
        self._process = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1",
                "-L", "module-rescue-streams",
            ],
            env=self.environment,
            stdout=self._log,
            stderr=self._log,
        )  # fmt: skip
        self._await_ready()

    def _await_ready(self) -> None:
        deadline_ns = monotonic_ns() + 10 * 10**9
        while self._pactl("info").returncode != 0:
            assert monotonic_ns() < deadline_ns, (self.folder / "pulse.log").read_text()
            Event().wait(0.05)

    def _pactl(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["pactl", *arguments],
            env=self.environment,
            capture_output=True,
            check=False,
            text=True,
            timeout=5,
        )

    def control(self, *arguments: str) -> str:
        """Run `pactl` with *arguments* and return what it prints."""
        answer = self._pactl(*arguments)
        assert answer.returncode == 0, answer.stderr
        return answer.stdout.strip()

    def microphone(self, name: str, *, what: str = "beeps", ppm: float = 0, loss_s: float = 0.2):
        """Plug a microphone in. The first one is the default."""
        stand_in = PulseMicrophoneStandIn(self, name, what=what, ppm=ppm, loss_s=loss_s)
        self._microphones.append(stand_in)
        return stand_in

    def close(self) -> None:
        """End the server and all feeders."""
        for microphone in self._microphones:
            microphone.close()
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
        self._log.close()
