"""The same story in the window, by keys and clicks alone, on two laptops with one shared folder."""

import json
from pathlib import Path
from threading import Event

import pytest

from drillroom.clock import SystemClock
from drillroom.drills.plan import week
from drillroom.drills.shelf import built_in_pack
from tests.journeys.person import Person, app_of
from tests.rig.desktop import Desktop, wait_until
from tests.rig.speech import speak

FIRST = week([built_in_pack()], SystemClock().utc_now().astimezone().date())[0]
"""What Practice offers first, another drill each week."""
ITEMS = len(FIRST.items)


def record(desktop: Desktop, person: Person) -> str:
    """Speak for two seconds after a shortened preparation, mark once, hold Esc; return the take."""
    desktop.wait_for_title(f"Recording {FIRST.title}")
    pause = Event()
    wait_until(lambda: bool(takes_in(person, "recording")), "a take to begin")
    (new,) = takes_in(person, "recording")
    pause.wait(2.0)  # the rep prepares; keys of the first second do not count
    desktop.key("n")
    pause.wait(2.0)  # the rep speaks
    desktop.key("4")
    desktop.key("space", "Escape")  # neither ends a take
    desktop.do("keydown", "Escape")
    desktop.wait_for_title(f"Review: {FIRST.title}")
    desktop.do("keyup", "Escape")
    return new


def takes_in(person: Person, state: str) -> list[str]:
    return [take["take"] for take in person.ask("takes") if take["state"] == state]


def state_of(person: Person, take: str) -> tuple[str, str]:
    shown = person.ask("show", take)
    return shown["state"], shown["delivery"]


@pytest.mark.timeout(150)
def test_three_takes_one_finished_answered_and_the_answer_read_by_key(
    tmp_path: Path, pulse, http_camera
):
    speak("Three people asked for this last week.", tmp_path / "speech.raw")
    pulse.microphone("headset", what=str(tmp_path / "speech.raw"))
    share = tmp_path / "share"
    share.mkdir()
    ana = Person(tmp_path / "ana", pulse.environment)
    marta = Person(tmp_path / "marta")
    ana.introduce("Ana Ferreira", share)
    marta.introduce("Marta Lindqvist", share)
    marta.type("settings", "set", "role", "manager")
    ana.type("settings", "set", "wait_minutes", "0")
    for key, value in (("camera", http_camera().url), ("mic", "headset"), ("countdown", "0")):
        ana.type("settings", "set", key, value)
    desktops = [Desktop(), Desktop()]
    try:
        with app_of(ana, desktops[0]):
            finished = practise_and_finish(ana, desktops[0])
            with app_of(marta, desktops[1]):
                answer(marta, desktops[1], finished, share)
            read_the_answer(ana, desktops[0], finished)
    finally:
        for desktop in desktops:
            desktop.close()
    shown = ana.ask("show", finished)
    own, other = shown["reviews"]
    assert list(own["ticks"].values()) == [True] * ITEMS
    assert (other["by"], other["role"], other["well"]) == (
        "Marta Lindqvist",
        "manager",
        "Calm and clear",
    )
    assert sorted(take["state"] for take in ana.ask("takes")) == ["draft", "draft", "finished"]
    assert shown["timeline"][-1]["id"] == "stopped"
    assert any(entry["kind"] == "mark" for entry in shown["timeline"])


def practise_and_finish(ana: Person, desktop: Desktop) -> str:
    desktop.key("Return")
    desktop.wait_for_title(FIRST.title)
    desktop.key("space")
    record(desktop, ana)
    desktop.key("r")
    second = record(desktop, ana)
    desktop.key(*"y" * ITEMS)
    wait_until(lambda: len(ana.ask("show", second)["reviews"]) == 1, "the answers to be kept")

    def is_finished() -> bool:
        desktop.key("f")  # opens the sheet, and in the sheet finishes the take
        return state_of(ana, second)[0] == "finished"

    wait_until(is_finished, "the take to be finished")
    wait_until(lambda: state_of(ana, second)[1] == "delivered", "the take to be delivered")
    desktop.key("r")
    record(desktop, ana)
    return second


def answer(marta: Person, desktop: Desktop, take: str, share: Path) -> None:
    wait_until(lambda: bool(marta.ask("inbox")), "the take to arrive")
    desktop.key("ctrl+3")
    desktop.wait_for_title("Inbox")
    desktop.key("Return")
    desktop.wait_for_title("Answer: ")
    draft = marta.home / "answers" / f"{take}.json"

    def is_ticked() -> bool:
        desktop.key("Return")  # read the rep's own review first
        desktop.key(*"y" * ITEMS)
        return draft.exists() and len(json.loads(draft.read_text())["ticks"]) == ITEMS

    wait_until(is_ticked, "the answers to be kept as a draft")
    desktop.key("Tab")
    desktop.write("Calm and clear")
    desktop.key("ctrl+Return")
    wait_until(lambda: len(marta.ask("show", take)["reviews"]) == 2, "the answer to be kept")
    wait_until(lambda: any(share.rglob("review.json")), "the answer to be sent")


def read_the_answer(ana: Person, desktop: Desktop, take: str) -> None:
    desktop.key("Escape")
    desktop.wait_for_title("Practice")
    desktop.key("F5")
    wait_until(lambda: state_of(ana, take)[1] == "answered", "the answer to come back")

    def is_opened() -> bool:
        desktop.key("v")  # the key of the card with the answer, once it is there
        return desktop.title().startswith("Review")

    wait_until(is_opened, "the answer on Practice")
