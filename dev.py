"""Set up, run, test, check and build Drillroom: `python3 dev.py run` is all it takes.

    setup          make .venv, install the locked packages and the system libraries, and stop
    run [ARGS]     set up, then start Drillroom; ARGS go to it (`run demo DIR` needs no display)
    test [ARGS]    set up, then run the tests; ARGS go to pytest, --peers alone runs real shares
    soak N [--seed S]  put N faults into sending and collecting, and look what became of it
    check          format, lint, types, import contracts, house rules
    bench [NAME]   run the scripts of bench/ and print their figures; options go to a single NAME
    shots [DIR]    make a picture of every screen and state, in every look, in shots/ or DIR
    words          find the words of the window and make its translations
    build          make the one-folder bundle dist/drillroom

Standard library only, and imported where it is needed: a second start may add 50 ms.
"""

import sys

OLDEST = (3, 11)
NEWEST = (3, 13)


def python_problem(version: "tuple[int, ...]", other: str = "") -> str:
    """Return one line about a Python that Drillroom does not run on, or nothing.

    An old Python has to parse this file and to run everything down to the call below.
    """
    if OLDEST <= version <= NEWEST:
        return ""
    line = "Drillroom needs Python {}.{} to {}.{}, this is {}.{}."
    way = " Type: " + other + " dev.py" if other else " Get one from python.org."
    return line.format(*OLDEST, *NEWEST, *version) + way


def other_python() -> str:
    """Return the name of an installed Python that Drillroom runs on, or nothing."""
    import shutil

    names = (f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1))
    return next((name for name in names if shutil.which(name)), "")


if __name__ == "__main__" and python_problem(sys.version_info[:2]):
    sys.exit(python_problem(sys.version_info[:2], other_python()))

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
UNFINISHED = "unfinished"
LONGEST_STEP_S = 3600


class SetupError(Exception):
    """Set-up cannot go on; the text says what to do."""


def needs(groups: Iterable[str]) -> dict[str, str]:
    """Return the libraries, plug-ins and programs of some groups, each with its package."""
    import tomllib

    tool = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    tables = (tool["drillroom"]["system"][group] for group in groups)
    lines = (line for table in tables for line in table.strip().splitlines())
    return dict(line.format(minor=sys.version_info[1]).split() for line in lines)


def is_present(name: str) -> bool:
    """Look for one library, plug-in (`folder/name`) or program the way the app will."""
    import ctypes
    import shutil

    if "/" in name and not Path(name).is_absolute():
        folders = [*Path("/usr").glob("lib*"), *Path("/usr/lib").glob("*-linux-*")]
        return any((folder / name).exists() for folder in folders)
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_packages(groups: Iterable[str]) -> list[str]:
    """Return the Debian 12 packages for all that is not there yet."""
    from importlib.util import find_spec

    if not sys.platform.startswith("linux"):
        return []
    missing = [package for name, package in needs(groups).items() if not is_present(name)]
    if not find_spec("ensurepip") and not venv_works():
        missing.insert(0, f"python3.{sys.version_info[1]}-venv")
    return missing


def names_here(packages: Iterable[str], is_known: Callable[[str], bool]) -> list[str]:
    """Return the packages by the names they have on this system.

    Debian 13 and Ubuntu 24.04 put `t64` behind those whose time stamps became wider; Ubuntu's
    Chromium has a name of its own.
    """
    return [
        next(filter(is_known, (package, f"{package}t64", f"{package}-browser")), package)
        for package in packages
    ]


def apt_knows(package: str) -> bool:
    """Tell whether apt can install *package* itself, not only something that replaces it."""
    import subprocess

    command = ["apt-cache", "show", "--no-all-versions", package]
    shown = subprocess.run(command, capture_output=True, check=False, timeout=60)
    return shown.returncode == 0 and bool(shown.stdout)


def install_system(groups: Iterable[str]) -> None:
    """Bring in what the system lacks.

    Raises:
        SetupError: it lacks something and we may not install it; the text is the line to type.
    """
    missing = missing_packages(groups)
    if not missing:
        return
    if not Path("/usr/bin/apt-get").exists():
        lacking = " ".join(name for name in needs(groups) if not is_present(name))
        raise SetupError(f"Install with your system's package manager: {lacking}")
    if os.geteuid() != 0:
        names = " ".join(names_here(missing, apt_knows))
        line = f"sudo apt-get install --no-install-recommends {names}"
        raise SetupError(f"Drillroom needs more of the system. Type:\n{line}")
    say("system: reading the package lists")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-oDPkg::Lock::Timeout=300"]
    step([*apt, "update"])
    found = names_here(missing, apt_knows)
    say(f"system: installing {' '.join(found)}")
    step([*apt, "install", "-y", "--no-install-recommends", *found])


def in_venv(name: str) -> Path:
    """Return the path of a program of .venv."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def venv_works() -> bool:
    """Tell whether .venv is whole and its Python still starts and finds its packages."""
    import subprocess

    if read_stamp()[:1] == [UNFINISHED] or not in_venv("python").exists():
        return False
    command = [str(in_venv("python")), "-c", "import pip"]
    return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0


def make_venv() -> None:
    """Make .venv with the Python we run on, in place of a broken one."""
    import shutil

    if Path(sys.prefix) == VENV:
        raise SetupError("This Python lies in the .venv that must go. Use the system's Python.")
    say(f"making .venv with Python {sys.version_info[0]}.{sys.version_info[1]}")
    shutil.rmtree(VENV, ignore_errors=True)
    VENV.mkdir()
    write_stamp([UNFINISHED])
    step([sys.executable, "-m", "venv", str(VENV)])


def install_packages() -> None:
    """Bring .venv to the state of requirements.lock, with Drillroom itself in it."""
    say("installing Python packages")
    pip = [str(in_venv("python")), "-m", "pip", "install", "--disable-pip-version-check"]
    before = read_stamp()
    write_stamp([UNFINISHED])  # killed in here, a package may look installed and not be
    try:
        step([*pip, "--require-hashes", "--no-deps", "-r", str(HERE / "requirements.lock")])
        step([*pip, "--no-deps", "--no-build-isolation", "-e", str(HERE)])
    except SetupError:
        write_stamp([] if before[:1] == [UNFINISHED] else before)
        raise


def read_stamp() -> list[str]:
    """Return the words of the stamp; none if .venv has none."""
    try:
        return (VENV / "drillroom-setup").read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError):
        return []


def write_stamp(words: Sequence[str]) -> None:
    """Write the stamp: what the set-up was made from, and which groups of the system are there."""
    (VENV / "drillroom-setup").write_text(" ".join(words), encoding="ascii")


def fingerprint() -> str:
    """Return a hash of all that a set-up is made from."""
    sources = ("requirements.lock", "pyproject.toml", "dev.py")
    return hashlib.sha256(b"".join((HERE / name).read_bytes() for name in sources)).hexdigest()


def set_up(*groups: str) -> None:
    """Bring this computer to the state the command needs; nothing to do is the usual case."""
    python = f"{sys.version_info[0]}.{sys.version_info[1]}"
    stamp = read_stamp()
    fresh = stamp[:1] == [fingerprint()]
    whole = in_venv("python").exists() and (stamp[1:2] == [python] or venv_works())
    if fresh and whole and set(groups) <= set(stamp[2:]):
        return
    began_s = time.monotonic()
    install_system(groups)
    if not whole or not fresh:
        if not venv_works():
            make_venv()
        install_packages()
    groups_here = sorted({*groups, *(stamp[2:] if fresh else ())})
    write_stamp([fingerprint(), python, *groups_here])
    say(f"set up in {time.monotonic() - began_s:.0f} s")


def say(line: str) -> None:
    """Print one line of progress on standard error, which JSON readers leave alone."""
    print(f"drillroom: {line}", file=sys.stderr, flush=True)


def step(command: Sequence[str]) -> None:
    """Run one quiet step of the set-up; show big downloads, and the last lines if it fails.

    Raises:
        SetupError: the step failed.
    """
    from subprocess import DEVNULL, PIPE, STDOUT, Popen

    last: list[str] = []
    with Popen(command, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, errors="replace") as process:
        for line in process.stdout or ():
            last = [*last[-14:], line.rstrip()]
            words = line.split()
            if words[:1] == ["Downloading"] and line.rstrip().endswith(" MB)"):
                say(f"  {words[1].split('-')[0]} {words[2][1:]} MB")
        code = process.wait(timeout=LONGEST_STEP_S)
    if code:
        raise SetupError("\n".join([*last, f"This step failed: {' '.join(command)}"]))


def hand_over(command: Sequence[str]) -> int:
    """Become *command*; where a process cannot, wait for it and pass its exit code on."""
    if os.name == "posix":
        os.execv(command[0], list(command))  # noqa: S606
    import subprocess

    with subprocess.Popen(command) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:  # the child got it too, and ends in its own way
                continue


def setup(_arguments: list[str]) -> int:
    """Set up what `run` needs."""
    set_up("run")
    say(f"ready: {in_venv('drillroom')}")
    return 0


def run(arguments: list[str]) -> int:
    """Start Drillroom."""
    set_up("run")
    return hand_over([str(in_venv("python")), "-P", "-m", "drillroom", *arguments])


def test(arguments: list[str]) -> int:
    """Run the tests; with --peers those over real shares alone, one after the other."""
    peers = "--peers" in arguments
    set_up("run", "test", *(["peers"] if peers else []))
    os.chdir(HERE)
    alone = ["-n0", "-v"] if peers else []
    return hand_over([str(in_venv("python")), "-m", "pytest", *alone, *arguments])


def soak(arguments: list[str]) -> int:
    """Put faults into the courier."""
    set_up("run", "test")
    os.chdir(HERE)
    return hand_over([str(in_venv("python")), "-m", "tests.peers.soak", *arguments])


def check(_arguments: list[str]) -> int:
    """Run every check, also after one has failed."""
    set_up()
    python = str(in_venv("python"))
    checks = {
        "format": [python, "-m", "ruff", "format", "--check", "--output-format=concise"],
        "lint": [python, "-m", "ruff", "check", "--quiet", "--output-format=concise"],
        "types": [python, "-m", "mypy", "--no-error-summary"],
        "imports": [str(in_venv("lint-imports"))],
        "house rules": [python, str(HERE / "tests" / "house" / "rules.py")],
    }
    return min(1, sum(not passes(name, command) for name, command in checks.items()))


def passes(name: str, command: Sequence[str]) -> bool:
    """Run one check and print its verdict and time, and what it says if it fails."""
    import subprocess

    began_s = time.monotonic()
    done = subprocess.run(
        command, cwd=HERE, capture_output=True, encoding="utf8", check=False, timeout=LONGEST_STEP_S
    )
    verdict = "failed" if done.returncode else "fine"
    print(f"{name:12} {time.monotonic() - began_s:5.1f} s  {verdict}", flush=True)
    if done.returncode:
        print((done.stdout + done.stderr).rstrip(), flush=True)
    return not done.returncode


def bench(arguments: list[str]) -> int:
    """Run the scripts of bench/, or the named ones; each prints its figures beside their gates."""
    from subprocess import call

    scripts = sorted(path.stem for path in (HERE / "bench").glob("*.py"))
    names = [word for word in arguments if word in scripts]
    options = arguments[len(names) :]
    if options and len(names) != 1:
        print(f"bench/ has {', '.join(scripts)}; options need one of them", file=sys.stderr)
        return 2
    set_up("run", "test")
    python = str(in_venv("python"))
    commands = [[python, "-m", f"bench.{name}", *options] for name in names or scripts]
    codes = [call(command, cwd=HERE, timeout=LONGEST_STEP_S) for command in commands]
    return 1 if any(codes) else 0


def shots(arguments: list[str]) -> int:
    """Make a picture of every screen and state."""
    set_up("run", "test")
    os.chdir(HERE)
    return hand_over([str(in_venv("python")), "-m", "tests.shots", *arguments])


def words(_arguments: list[str]) -> int:
    """Bring the translations to what the code says."""
    set_up()
    return hand_over([str(in_venv("python")), str(HERE / "build_words.py")])


def build(_arguments: list[str]) -> int:
    """Make the one-folder bundle."""
    set_up("run", "build")
    os.chdir(HERE)
    say("building dist/drillroom")
    step([str(in_venv("python")), "-m", "PyInstaller", "--noconfirm", "--clean", "build.spec"])
    files = [path for path in (HERE / "dist" / "drillroom").rglob("*") if path.is_file()]
    say(f"dist/drillroom: {sum(path.lstat().st_size for path in files) / 1e6:.0f} MB")
    return 0


COMMANDS = {
    command.__name__: command
    for command in (setup, run, test, soak, check, bench, shots, words, build)
}


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 fine, 1 a problem, 2 wrong usage."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        print(f"Usage: python3 dev.py {' | '.join(COMMANDS)}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
