import subprocess
import sys
from pathlib import Path

import pytest

from drillroom.capture.holder import camera_holders
from drillroom.capture.webcam import WebcamInfo, busy

HOLD = "import sys; held = open(sys.argv[1]); print('held', flush=True); sys.stdin.read()"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell it in other ways")
def test_the_program_that_holds_a_device_is_named_and_we_are_not(tmp_path: Path):
    device = tmp_path / "video0"
    device.write_bytes(b"")
    with device.open():
        assert camera_holders(str(device)) == []
        with subprocess.Popen(
            [sys.executable, "-c", HOLD, str(device)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as other:
            assert other.stdout
            assert other.stdout.readline() == b"held\n"
            (name,) = camera_holders(str(device))
            assert "python" in name
            assert f"probably used by {name}" in busy(WebcamInfo("Cam", 0, str(device))).detail
            other.kill()
        assert camera_holders(str(device)) == []
