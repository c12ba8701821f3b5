"""Spoken words as samples, from espeak-ng."""

import subprocess
from pathlib import Path

import numpy as np


def speak(text: str, file: Path) -> np.ndarray:
    """Write *text*, spoken, to *file* as s16le mono 48 kHz, and return the samples as float32.

    `feeder.py --what FILE` says it over and over.
    """
    wav = file.with_suffix(".wav")
    subprocess.run(["espeak-ng", "-s", "150", "-w", str(wav), text], check=True, timeout=20)
    raw = ["-t", "raw", "-r", "48000", "-c", "1", "-b", "16", "-e", "signed-integer"]
    subprocess.run(["sox", "-D", str(wav), *raw, str(file)], check=True, timeout=20)
    wav.unlink()
    return np.fromfile(file, "<i2").astype(np.float32) / 32768
