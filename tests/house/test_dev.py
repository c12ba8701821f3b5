"""dev.py: what it decides, on a copy in an empty folder; nothing here needs a network."""

import ast
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ("dev.py", "requirements.lock", "pyproject.toml")

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a folder with nothing but what dev.py reads."""
    for name in SOURCES:
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def dev(tree: Path) -> ModuleType:
    """Return the dev.py of that folder."""
    spec = importlib.util.spec_from_file_location("dev_of_a_copy", tree / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_venv(tree: Path, script: str) -> None:
    """Put a .venv there whose Python is a shell script."""
    (tree / ".venv" / "bin").mkdir(parents=True)
    python = tree / ".venv" / "bin" / "python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)


def stamp_as_set_up(dev: ModuleType, *groups: str) -> None:
    """Write the stamp of a finished set-up."""
    dev.write_stamp([dev.fingerprint(), "{}.{}".format(*sys.version_info[:2]), *groups])


def start(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the copy as a person would."""
    command = [sys.executable, str(tree / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_supported_python_is_no_problem(dev, version):
    assert dev.python_problem(version) == ""


@pytest.mark.parametrize("version", [(3, 6), (3, 10), (3, 14)])
def test_an_unsupported_python_gets_one_line_that_says_what_is_needed(dev, version):
    line = dev.python_problem(version)

    assert "3.11 to 3.13" in line
    assert "this is {}.{}".format(*version) in line
    assert "\n" not in line


def test_an_unsupported_python_is_told_of_a_supported_one_beside_it(dev):
    assert dev.python_problem((3, 10), "python3.12").endswith("Type: python3.12 dev.py")


def test_python_3_6_can_read_the_file_far_enough_to_say_so():
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_debian_12_packages_keep_their_names(dev):
    known = {"libegl1", "libglib2.0-0"}

    assert dev.names_here(["libegl1", "libglib2.0-0"], known.__contains__) == [
        "libegl1",
        "libglib2.0-0",
    ]


def test_newer_debian_and_ubuntu_packages_are_found_under_their_t64_names(dev):
    known = {"libegl1", "libglib2.0-0t64", "chromium-browser"}

    assert dev.names_here(["libegl1", "libglib2.0-0", "chromium"], known.__contains__) == [
        "libegl1",
        "libglib2.0-0t64",
        "chromium-browser",
    ]


def test_a_package_that_apt_has_never_heard_of_keeps_its_name_so_that_apt_can_say_so(dev):
    assert dev.names_here(["xdotool"], lambda _name: False) == ["xdotool"]


def test_the_tests_need_the_libraries_of_the_app_and_programs_of_their_own(dev):
    both = dev.needs(["run", "test"])

    assert both["libxcb-cursor.so.0"] == "libxcb-cursor0"
    assert both["Xvfb"] == "xvfb"
    assert "Xvfb" not in dev.needs(["run"])


def test_absent_libraries_plug_ins_and_programs_are_noticed(dev):
    assert not dev.is_present("libdrillroom-has-no-such-thing.so.9")
    assert not dev.is_present("alsa-lib/libdrillroom-has-no-such-thing.so")
    assert not dev.is_present("drillroom-has-no-such-program")
    assert dev.is_present(sys.executable)


@pytest.mark.parametrize("name", SOURCES)
def test_a_change_to_what_a_set_up_is_made_from_changes_the_fingerprint(dev, tree, name):
    before = dev.fingerprint()
    with (tree / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")

    assert dev.fingerprint() != before


@linux_only
def test_a_second_start_does_nothing_but_start_the_app_and_pass_arguments_and_exit_code(dev, tree):
    make_venv(tree, 'echo "$@"; exit 7')
    stamp_as_set_up(dev, "run")

    done = start(tree, "run", "takes", "--json")

    assert (done.returncode, done.stderr) == (7, "")
    assert done.stdout.split() == ["-P", "-m", "drillroom", "takes", "--json"]


@linux_only
def test_a_venv_whose_set_up_was_interrupted_does_not_count_as_working(dev, tree):
    make_venv(tree, "exit 0")
    assert dev.venv_works()

    dev.write_stamp([dev.UNFINISHED])

    assert not dev.venv_works()


@linux_only
def test_a_venv_whose_python_lost_its_packages_does_not_count_as_working(dev, tree):
    make_venv(tree, "echo No module named pip >&2; exit 1")

    assert not dev.venv_works()


def test_a_venv_that_is_not_there_does_not_count_as_working(dev):
    assert not dev.venv_works()


@linux_only
def test_packages_that_cannot_be_installed_leave_the_stamp_of_before(dev, tree):
    make_venv(tree, "echo no network; exit 1")
    dev.write_stamp(["an-older-fingerprint", "3.11", "run"])

    with pytest.raises(dev.SetupError, match="no network"):
        dev.install_packages()

    assert dev.read_stamp() == ["an-older-fingerprint", "3.11", "run"]


def test_a_failed_step_shows_its_last_words_and_what_was_tried(dev):
    with pytest.raises(dev.SetupError) as caught:
        dev.step([sys.executable, "-c", "print('disk is full'); raise SystemExit(3)"])

    assert "disk is full" in str(caught.value)
    assert "This step failed" in str(caught.value)


def test_big_downloads_are_shown_and_small_ones_are_not(dev, capsys):
    pip_says = "Downloading big-2-py3.whl (12.3 MB)\\nDownloading small-1-py3.whl (12 kB)"

    dev.step([sys.executable, "-c", f"print('{pip_says}')"])

    assert capsys.readouterr().err == "drillroom:   big 12.3 MB\n"


def test_a_check_says_its_verdict_and_shows_what_it_found_only_when_it_failed(dev, capsys):
    found = dev.passes("types", [sys.executable, "-c", "print('line 3'); raise SystemExit(1)"])
    clean = dev.passes("lint", [sys.executable, "-c", "print('all is well')"])

    shown = capsys.readouterr().out
    assert (found, clean) == (False, True)
    assert "failed" in shown
    assert "line 3" in shown
    assert "all is well" not in shown


@linux_only
def test_the_tests_over_real_shares_need_programs_of_their_own_and_run_one_after_the_other(
    dev, tree
):
    make_venv(tree, 'echo "$@"')
    stamp_as_set_up(dev, "run", "test", "peers")

    done = start(tree, "test", "--peers", "-k", "Samba")

    assert done.stdout.split() == ["-m", "pytest", "-n0", "-v", "--peers", "-k", "Samba"]
    assert dev.needs(["peers"])["/usr/sbin/smbd"] == "samba"


@linux_only
def test_the_soak_gets_its_number_and_its_seed(dev, tree):
    make_venv(tree, 'echo "$@"')
    stamp_as_set_up(dev, "run", "test")

    done = start(tree, "soak", "50", "--seed", "3")

    assert done.stdout.split() == ["-m", "tests.peers.soak", "50", "--seed", "3"]


def test_an_unknown_command_is_wrong_usage_and_names_the_commands(tree):
    done = start(tree, "instal")

    assert done.returncode == 2
    assert "setup | run | test | soak | check | bench | shots | words | build" in done.stderr


def test_a_bench_that_is_not_there_is_wrong_usage(tree):
    assert start(tree, "bench", "no-such-figure").returncode == 2


def test_options_of_a_bench_need_the_one_that_they_are_for(tree):
    assert start(tree, "bench", "--seconds", "5").returncode == 2


def test_help_explains_every_command(tree):
    done = start(tree, "--help")

    assert done.returncode == 0
    assert all(f"    {name} " in done.stdout for name in ("setup", "run", "test", "build"))
