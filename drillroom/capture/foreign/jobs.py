"""What a child can be asked to do. Runs in the child; here everything that decodes is loaded."""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping
from pathlib import Path

import av

from drillroom.capture.foreign.check import check
from drillroom.capture.foreign.convert import convert
from drillroom.capture.foreign.probe import Refused, look
from drillroom.errors import MediaError
from drillroom.phrase import Phrase

_REASONS = {
    errno.ENOSPC: Phrase("The disk is full."),
    errno.EFBIG: Phrase("What it becomes is larger than a recording of its length may be."),
    errno.ENOMEM: Phrase("It needs more memory than a recording may."),
}


def work(job: Mapping[str, object], tell: Callable[[float], None]) -> dict[str, object]:
    """Do one job; return its answer, or the sentence why the file is refused."""
    try:
        return {"answer": _do(job, tell)}
    except Refused as exc:
        return {"refused": str(exc)}
    except MediaError as exc:
        return {"refused": _reason(exc.__cause__, f"{exc.title}.")}
    except MemoryError:
        return {"refused": _REASONS[errno.ENOMEM]}
    except (OSError, av.FFmpegError, UnicodeDecodeError) as exc:
        return {"refused": _reason(exc, Phrase("It is damaged."))}


def _do(job: Mapping[str, object], tell: Callable[[float], None]) -> dict[str, object]:
    source = Path(str(job["source"]))
    match job["do"]:
        case "look":
            return look(source)
        case "check":
            return check(source, int(str(job["bars"])))
        case "convert":
            return convert(source, Path(str(job["target"])), tell)
        case other:
            raise ValueError(f"there is no job {other!r}")


def _reason(cause: BaseException | None, otherwise: str) -> str:
    return _REASONS.get(getattr(cause, "errno", None) or 0, otherwise)
