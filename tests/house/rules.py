"""House rules that no linter knows; `python3 dev.py check` runs this file.

Prints one line for each breach and exits 1 if there is one.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # it is run as a program, too

from tests.house.said import unsaid

MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 60

CATCH_ALLS = {"common", "core", "helper", "helpers", "manager", "service", "services", "utils"}
"""Module names that attract whatever has no home."""

SKIPPED_FOLDERS = {".git", ".venv", "__pycache__", "build", "dist", "shots"}

MACHINE_TIES = re.compile(
    r"(?<![\w.~-])/(?:work|root)/|/home/(?!\w*[{<])\w|[A-Z]:\\\\?Users\\"  # somebody's folders
    r"|pypi[.]org|pythonhosted[.]org|deb[.]debian[.]org|npmjs[.](?:org|com)"  # registries
    r"|--(?:extra-)?index-url"
)

THREAD_MAKERS = {
    "Process",
    "ProcessPoolExecutor",
    "QThread",
    "QThreadPool",
    "Thread",
    "ThreadPoolExecutor",
    "Timer",
}

DRIVER_CALLS = {"camera", "camera-open", "microphone-close"}
"""Threads inside a driver, which may never return: daemons, so that they can be abandoned."""

THREAD_NAMES = {"disk-guard", "encoder", "microphone-demo", *DRIVER_CALLS}
"""Threads that `drillroom/capture` starts; PortAudio starts its own."""

THREAD_HOMES = {
    "drillroom/sync/incoming/ahead.py",
    "drillroom/sync/child.py",
    "drillroom/sync/incoming/looking.py",
    "drillroom/ui/background.py",
    "drillroom/ui/reader.py",
}
"""Modules with threads of a pool, which end with the block that started them; and of Qt's: the
pool's, and that of the system's voice; in the courier's child the one that waits for our end."""


SHARED_UI = {"setup", "widgets"}
"""Folders of `drillroom/ui` that are no screens: parts that several screens are made of."""


def breaches(root: Path) -> Iterator[str]:
    """Report every breach in the tree *root* as `file:line: what`."""
    for path in tracked(root):
        where = path.relative_to(root).as_posix()
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a recording
        reports = [ties_to_a_machine(text)]
        if where == "requirements.lock":
            reports.append(addresses(text))
        if path.suffix == ".py":
            reports.extend([too_long(text), catch_all_name(where), stray_threads(where, text)])
            reports.append(other_screens(root, where, text))
            reports.append(unsaid(where, text))
        for report in reports:
            yield from (f"{where}:{line}: {what}" for line, what in report)


def tracked(root: Path) -> Iterator[Path]:
    """Yield the files of the tree that are ours: no git needed, no tool's cache."""
    for path in sorted(root.iterdir()):
        if path.is_dir():
            cache = path.name.startswith(".") and path.name.endswith("_cache")
            if path.name not in SKIPPED_FOLDERS and not cache and path.name != ".hypothesis":
                yield from tracked(path)
        elif path.name != ".git" and not path.name.startswith(".coverage"):  # in a worktree a file
            yield path


def ties_to_a_machine(text: str) -> Iterator[tuple[int, str]]:
    """Report paths of one computer and names of package registries."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := MACHINE_TIES.search(line):
            yield number, f"{found.group()!r} ties the tree to one machine or registry"


def addresses(text: str) -> Iterator[tuple[int, str]]:
    """Report addresses in the lock: it pins by hash, wherever the file comes from."""
    for number, line in enumerate(text.splitlines(), 1):
        if "://" in line:
            yield number, "the lock holds an address"


def too_long(text: str) -> Iterator[tuple[int, str]]:
    """Report a module or a function that does not fit in a head."""
    lines = len(text.splitlines())
    if lines > MAX_MODULE_LINES:
        yield lines, f"module has {lines} lines, at most {MAX_MODULE_LINES}"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MAX_FUNCTION_LINES:
                yield node.lineno, f"{node.name} has {length} lines, at most {MAX_FUNCTION_LINES}"


def catch_all_name(where: str) -> Iterator[tuple[int, str]]:
    """Report a module or package named for nothing in particular."""
    for part in Path(where).with_suffix("").parts:
        if part.lower() in CATCH_ALLS:
            yield 1, f"the name {part!r} attracts whatever has no home"


def stray_threads(where: str, text: str) -> Iterator[tuple[int, str]]:
    """Report a thread or process that is not on the list of architecture.md."""
    if not where.startswith("drillroom/") or where in THREAD_HOMES:
        return
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or _called(node.func) not in THREAD_MAKERS:
            continue
        name = _given(node, "name")
        if not where.startswith("drillroom/capture/") or name not in THREAD_NAMES:
            names = ", ".join(sorted(THREAD_NAMES))
            yield node.lineno, f"starts a thread that is not in capture with a name of: {names}"
        elif (_given(node, "daemon") is True) != (name in DRIVER_CALLS):
            yield node.lineno, "a daemon is what calls a driver, and nothing else"


def other_screens(root: Path, where: str, text: str) -> Iterator[tuple[int, str]]:
    """Report a screen that imports another one; the main window switches them."""
    screens = {path.parent.name for path in (root / "drillroom" / "ui").glob("*/*.py")} - SHARED_UI
    parts = where.split("/")
    if len(parts) < 4 or parts[:2] != ["drillroom", "ui"] or parts[2] not in screens:
        return
    for node in ast.walk(ast.parse(text)):
        names = [name.name for name in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{name.name}" for name in node.names]
        for name in names:
            if name.startswith("drillroom.ui.") and name.split(".")[2] in screens - {parts[2]}:
                yield getattr(node, "lineno", 0), f"the screen {parts[2]} imports {name}"


def _called(function: ast.expr) -> str:
    """Return the last part of the called name."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _given(call: ast.Call, name: str) -> object:
    """Return the literal that the call gives for *name*, or None."""
    values = (keyword.value for keyword in call.keywords if keyword.arg == name)
    return next((value.value for value in values if isinstance(value, ast.Constant)), None)


def main(report: Iterable[str]) -> int:
    """Print the breaches; 1 if there are any."""
    lines = list(report)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(breaches(Path(__file__).parents[2])))
