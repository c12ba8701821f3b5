"""From a pack file to a pack: read, check, build. The only way in for packs, ours and others'."""

from __future__ import annotations

import stat
from pathlib import Path

from drillroom.drills.build import build_pack
from drillroom.drills.check import CheckResult, PackError, Problem
from drillroom.drills.format import pack_file
from drillroom.drills.kinds import Language
from drillroom.drills.messages import Message
from drillroom.drills.model import Pack
from drillroom.drills.nodes import FILE, MOST_BYTES, MOST_PROBLEMS, Mapping, Node, read_nodes
from drillroom.drills.reader import Reader, TooManyProblemsError
from drillroom.drills.rules import check_rules
from drillroom.drills.tables import Part, Table


def load_pack(path: Path, language: str | None = None) -> Pack:
    """Return the pack in the file *path*, its texts in *language* where it has them.

    A text without *language* is in the pack's own language, else in the first that it has.

    Raises:
        PackError: the pack cannot be used; the error names every problem in it.
    """
    result = check_pack(path, language)
    if result.pack is None:
        raise PackError(path.name, result.problems)
    return result.pack


def check_pack(path: Path, language: str | None = None) -> CheckResult:
    """Return all that is wrong with the pack in the file *path*, and the pack if it is sound."""
    try:
        data = _read(path)
    except PackError as exc:
        return CheckResult(None, exc.problems)
    return check_text(data, path.name, path.parent, language)


def check_text(
    data: bytes, name: str, folder: Path | None, language: str | None = None
) -> CheckResult:
    """Return the same of the content *data* of the file *name*, whose sounds lie in *folder*."""
    try:
        root = read_nodes(data, name)
    except PackError as exc:
        return CheckResult(None, exc.problems)
    return check_nodes(root, pack_file(), language, folder)


def check_nodes(
    root: Node, table: Table, language: str | None = None, folder: Path | None = None
) -> CheckResult:
    """Return what a check of the file *root* against *table* finds.

    *folder* is where the pack's sounds lie; None for a copy, which travels without them.
    """
    reader = Reader(asked=language, own=_own_language(root), folder=folder)
    file = None
    try:
        file = Part(table).read(root, FILE, reader)
        if file is not None:
            check_rules(file, reader)
    except TooManyProblemsError:
        message = Message.TOO_MANY_PROBLEMS.format(limit=MOST_PROBLEMS)
        reader.problems.append(Problem(1, 1, FILE, message))
    problems, warnings = _by_line(reader.problems), _by_line(reader.warnings)
    pack = build_pack(file, folder) if file is not None and not problems else None
    return CheckResult(pack, problems, warnings)


def _read(path: Path) -> bytes:
    """Return the bytes of *path*, one more than a pack may have if it is too big.

    Raises:
        PackError: not a file, or one that this person may not read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise PackError(path.name, [Problem(1, 1, FILE, Message.NOT_A_FILE.value)])
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as exc:  # ValueError: a path with a NUL
        message = Message.CANNOT_READ.format(reason=_reason(exc))
        raise PackError(path.name, [Problem(1, 1, FILE, message)]) from exc


def _reason(exc: OSError | ValueError) -> str:
    """Return why a file cannot be read, in the same words on every system."""
    if isinstance(exc, FileNotFoundError):
        return "there is no such file"
    if isinstance(exc, PermissionError):
        return "you may not open it"
    return str(exc.strerror) if isinstance(exc, OSError) else "this is not the name of a file"


def _own_language(root: Node) -> str | None:
    """Return the pack's own language before the pack is read; its key may be anywhere."""
    about = root.get("pack") if isinstance(root, Mapping) else None
    node = about.get("language") if isinstance(about, Mapping) else None
    return Language().read(node, "", Reader()) if node is not None else None


def _by_line(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))
