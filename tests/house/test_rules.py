"""The house rules find what they are there for, and leave good code alone."""

import pytest

from tests.house import rules


@pytest.fixture
def report(tmp_path):
    """Return a function that puts one file in a tree and reports its breaches."""

    def write_and_report(where: str, text: str) -> list[str]:
        path = tmp_path / where
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return list(rules.breaches(tmp_path))

    return write_and_report


def test_what_git_keeps_of_a_worktree_is_not_ours(report):
    assert report(".git", "gitdir: /" + "home/ana/drillroom/.git/worktrees/pack\n") == []


def test_a_module_of_400_lines_is_fine_and_one_of_401_is_not(report):
    assert report("drillroom/fits.py", "x = 1\n" * 400) == []
    assert "401 lines" in report("drillroom/long.py", "x = 1\n" * 401)[0]


def test_a_function_of_more_than_60_lines_is_reported_where_it_begins(report):
    body = "def wander():\n" + "    x = 1\n" * 60

    assert report("drillroom/a.py", f"\n{body}") == [
        "drillroom/a.py:2: wander has 61 lines, at most 60"
    ]


@pytest.mark.parametrize("where", ["drillroom/utils.py", "drillroom/core/x.py", "bench/manager.py"])
def test_names_that_attract_whatever_has_no_home_are_reported(report, where):
    assert "attracts" in report(where, "")[0]


@pytest.mark.parametrize(
    "text",
    ["see /" + "root/x", "at '/" + "work/main'", "/" + "home/ann/takes", "C:" + "\\Users\\ann"],
)
def test_folders_of_one_machine_are_reported(report, text):
    assert "ties the tree" in report("docs/a.md", text)[0]


@pytest.mark.parametrize("text", ["DIR/share", "/usr/lib", "homework/1", "rep/rooted/a"])
def test_other_folders_are_fine(report, text):
    assert report("docs/a.md", text) == []


def test_registry_hosts_are_reported(report):
    assert "pypi" in report("README.md", "from py" + "pi.org")[0]


def test_an_address_in_the_lock_is_reported(report):
    assert report("requirements.lock", "a==1\nb @ https" + "://example.org/b.whl\n") == [
        "requirements.lock:2: the lock holds an address"
    ]


@pytest.mark.parametrize("call", ["Thread(target=f)", "threading.Timer(1, f)", "QThread()"])
def test_a_thread_that_is_not_on_the_list_is_reported(report, call):
    assert "starts a thread" in report("drillroom/sync/courier.py", call)[0]


def test_the_threads_of_the_capture_package_are_fine_under_their_names(report):
    assert report("drillroom/capture/a.py", "Thread(target=f, name='encoder')") == []
    assert report("drillroom/capture/b.py", "Thread(target=f, name='extra')") != []


def test_only_a_thread_that_calls_a_driver_is_a_daemon(report):
    assert report("drillroom/capture/a.py", "Thread(name='camera', daemon=True)") == []
    assert "daemon" in report("drillroom/capture/b.py", "Thread(name='camera')")[0]
    assert "daemon" in report("drillroom/capture/c.py", "Thread(name='encoder', daemon=True)")[-1]


def test_pictures_and_what_tools_leave_behind_are_passed_over(report, tmp_path):
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff\xfe")

    assert report(".mypy_cache/x.md", "/" + "root/x") == []
    assert report(".venv/lib/utils.py", "") == []


def test_a_screen_may_use_widgets_but_no_other_screen(report):
    assert report("drillroom/ui/widgets/box.py", "x = 1\n") == []
    assert report("drillroom/ui/takes/view.py", "from drillroom.ui.widgets import box\n") == []
    assert report("drillroom/ui/review/view.py", "from drillroom.ui.takes import view\n") == [
        "drillroom/ui/review/view.py:1: the screen review imports drillroom.ui.takes.view"
    ]
