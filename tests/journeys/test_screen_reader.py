"""What a screen reader finds on each screen, through AT-SPI and in a real window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drillroom.drills.model import Drill
from drillroom.drills.shelf import built_in_pack
from tests.journeys.person import Person, app_of
from tests.rig.desktop import Desktop, wait_until
from tests.rig.screen_reader import LIFELESS, Node, ScreenReader
from tests.ui.share import Team

PLACES = {
    "Practice": "Pick another drill",
    "Takes": "Open review",
    "Inbox": "Nothing here yet.",
    "Progress": "Weeks",
    "Packs": "Starter pack",
    "Settings": "Language",
}
"""The places and something that stands there once it was read."""


def faults_of(node: Node) -> list[str]:
    """Return what is wrong with one thing that a screen reader finds."""
    faults = []
    if node.can_be_focused and not node.name:
        faults.append(f"{node}: no name")
    if node.can_be_focused and node.role in LIFELESS:
        faults.append(f"{node}: no role")
    if "<" in node.name + node.description:
        faults.append(f"{node}: markup")
    return faults


READINGS = 3


class Walker:
    """Goes through the window by key and listens to what is there."""

    def __init__(self, desktop: Desktop, reader: ScreenReader) -> None:
        self.desktop, self._reader = desktop, reader
        self.seen: list[Node] = []
        self.drill: Drill = built_in_pack().drills[0]
        """What is practised."""

    def arrive(self, title: str, is_there: Callable[[list[Node]], bool]) -> None:
        """Wait for a screen and read it whole."""
        self.desktop.wait_for_title(title)

        def reads() -> bool:
            self.seen = self._reader.walk(self.desktop.display)
            return is_there(self.seen)

        wait_until(reads, f"{title} to be read", 20, lambda: [str(node) for node in self.seen])

    def faults(self) -> list[str]:
        """Return what can be reached here and is not understood, also when it is read again."""
        found: list[str] = []
        for _ in range(READINGS):
            assert sum(node.can_be_focused for node in self.seen) > 1
            found = [fault for node in self.seen for fault in faults_of(node)]
            if not found:
                break
            self.seen = self._reader.walk(self.desktop.display)  # it was just being built
        return found

    def says(self, *words: str) -> bool:
        """Tell whether something is called by each of *words*."""
        names = " | ".join(node.name for node in self.seen)
        return all(word in names for word in words)


@pytest.fixture
def walker(tmp_path: Path) -> Iterator[Walker]:
    """A window of a rep with an answered take, and a screen reader at it."""
    team = Team(tmp_path / "team")
    take = team.ana.finish(team.film)
    team.ana.send(team.share)
    team.marta.collect(team.share)
    team.marta.answer(take)
    team.marta.send(team.share)
    team.ana.record(team.film)
    desktop, reader = Desktop(), ScreenReader()
    person = Person(team.ana.home.root)
    person.environment |= reader.environment
    for key, value in (("camera", "demo"), ("mic", "demo"), ("countdown", "0")):
        person.type("settings", "set", key, value)
    try:
        with app_of(person, desktop):
            yield Walker(desktop, reader)
    finally:
        reader.close()
        desktop.close()


def has(words: str) -> Callable[[list[Node]], bool]:
    return lambda nodes: any(words in node.name for node in nodes)


def focused(role: str) -> Callable[[list[Node]], bool]:
    return lambda nodes: any("focused" in node.states and node.role == role for node in nodes)


@pytest.mark.timeout(150)
def test_every_control_of_every_screen_has_a_name_and_a_role(walker: Walker):
    faults: dict[str, list[str]] = {}
    for number, (place, content) in enumerate(PLACES.items(), 1):
        walker.desktop.key(f"ctrl+{number}")
        walker.arrive(place, has(content))
        faults[place] = walker.faults()
    for screen, go in (("briefing", brief), ("record room", record), ("review", review)):
        go(walker)
        faults[screen] = walker.faults()
    assert {screen: found for screen, found in faults.items() if found} == {}


def test_a_control_without_a_name_or_a_role_would_be_noticed():
    fine = Node(1, "push button", "Start", "", ["focusable"], ["Press"])
    faults = [
        replace(fine, name=""),
        replace(fine, role="filler"),
        replace(fine, description="<p>Start</p>"),
    ]
    assert faults_of(fine) == []
    assert all(faults_of(node) for node in faults)


def brief(walker: Walker) -> None:
    walker.desktop.key("ctrl+1")
    walker.arrive("Practice", focused("push button"))
    walker.desktop.key("Return")
    wait_until(lambda: bool(drills_in_title(walker)), "the briefing", saw=walker.desktop.title)
    (walker.drill,) = drills_in_title(walker)
    walker.arrive("", has(walker.drill.items[0].text))


def drills_in_title(walker: Walker) -> list[Drill]:
    title = walker.desktop.title().removesuffix(" – Drillroom")
    return [drill for drill in built_in_pack().drills if drill.title == title]


def record(walker: Walker) -> None:
    walker.desktop.key("space")
    walker.arrive("Recording", has("Recording"))
    assert walker.says(walker.drill.phases[0].name)


def review(walker: Walker) -> None:
    walker.desktop.do("keydown", "Escape")
    walker.desktop.wait_for_title("Review")
    walker.desktop.do("keyup", "Escape")
    walker.arrive("Review", has(walker.drill.items[0].text))
