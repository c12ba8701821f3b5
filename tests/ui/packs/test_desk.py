"""The author's desk in a real window: typing, saving, mending, following other editors, preview."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from drillroom.drills.authoring import write_new_pack
from drillroom.drills.model import Habit
from drillroom.drills.template import template
from drillroom.storage.workshop import written_packs
from drillroom.takes.model import EntryKind
from drillroom.ui.packs.desk import DeskView
from drillroom.ui.packs.editor import Gravity
from drillroom.ui.room import Room

MS = 5000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    text = template("Team North", Habit.CLOSE, ["gain-commitment"], 60)
    return write_new_pack(tmp_path / "team-north", text) / "pack.yaml"


def opened(qtbot, room: Room, file: Path) -> DeskView:
    view = DeskView(room, file)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(lambda: view.model.draft is not None, timeout=MS)
    return view


def drill_shown(view: DeskView) -> str:
    drill = view.preview_model.drill
    return drill.title if drill is not None else ""


def put(view: DeskView, old: str, new: str) -> None:
    """Change the text as an author does."""
    text = view.editor.toPlainText()
    assert old in text
    view.editor.show_text(text.replace(old, new, 1))
    view.editor.edited.emit()


def said(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_the_pack_is_there_with_its_drill_and_is_remembered(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)

    assert view.title.text() == "Team North"
    assert view.subtitle.text() == "1.0.0 · pack.yaml"
    assert view.editor.toPlainText() == said(file)
    assert view.drills.item(0).text() == "Ask for it"
    assert view.status.text() == "Saved, nothing wrong"
    assert view.problems.isHidden()
    assert written_packs(room.home) == [file]


def test_what_is_typed_is_saved_and_checked_at_the_next_pause(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    put(view, "seconds: 60", "secs: 60")
    assert view.status.text() == "Saving…"
    qtbot.waitUntil(lambda: bool(view.model.problems), timeout=MS)

    assert "secs: 60" in said(file)
    assert view.status.text() == "Saved, 1 problem"
    (row,) = view.problems.rows
    line = next(n for n, text in enumerate(said(file).split("\n"), 1) if "secs" in text)
    assert row.accessibleName().startswith(f"Problem, line {line}, drills[ask-for-it]")
    assert view.editor.gravity(line) is Gravity.PROBLEM
    assert not view.try_button.isEnabled()


def test_a_click_on_a_problem_jumps_to_its_word_and_its_button_mends_it(
    qtbot, room: Room, file: Path
):
    view = opened(qtbot, room, file)
    put(view, "seconds: 60", "secs: 60")
    qtbot.waitUntil(lambda: bool(view.problems.rows), timeout=MS)
    (row,) = view.problems.rows
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(80, 20))

    cursor = view.editor.textCursor()
    assert cursor.block().text()[cursor.positionInBlock() :].startswith("secs: 60")
    assert row.fix.text() == "Use “seconds”"
    row.fix.click()
    qtbot.waitUntil(lambda: not view.model.problems, timeout=MS)
    assert "seconds: 60" in said(file)
    assert view.problems.isHidden()
    view.editor.undo()
    assert "secs: 60" in view.editor.toPlainText()


def test_warnings_stand_apart_and_do_not_hinder(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    put(view, "{id: doubt,", "{id: doubt, sound: sounds/none.wav,")
    qtbot.waitUntil(lambda: bool(view.model.warnings), timeout=MS)

    assert view.problems.head.text() == "1 warning: the pack can be used"
    assert view.problems.rows[0].gravity is Gravity.WARNING
    assert view.try_button.isEnabled()
    (file.parent / "sounds").mkdir()
    (file.parent / "sounds" / "none.wav").write_bytes(tone())
    qtbot.waitUntil(lambda: not view.model.warnings, timeout=MS)  # it is found when it comes


def tone() -> bytes:
    """Return a WAV file of a second."""
    import io
    import wave

    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(48_000)
        sound.writeframes(b"\x00\x10" * 48_000)
    return out.getvalue()


def test_what_another_editor_saves_is_read_again(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    other = file.with_suffix(".new")
    other.write_text(said(file).replace("Ask for it", "Ask now"), encoding="utf-8")
    other.replace(file)  # as most editors save

    qtbot.waitUntil(lambda: "Ask now" in view.editor.toPlainText(), timeout=MS)
    assert view.drills.item(0).text() == "Ask now"
    assert "saved outside at" in view.subtitle.text()
    file.write_text(said(file).replace("Ask now", "Ask once"), encoding="utf-8")
    qtbot.waitUntil(lambda: "Ask once" in view.editor.toPlainText(), timeout=MS)


def test_when_both_sides_changed_the_author_decides(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    theirs = said(file).replace("Ask for it", "Theirs")
    file.write_text(theirs, encoding="utf-8")
    put(view, "Ask for it", "Mine")
    qtbot.waitUntil(lambda: view.model.is_torn, timeout=MS)

    assert said(file) == theirs
    assert "was changed outside" in view.banner.accessibleName()
    assert view.status.text() == "Not saved"
    view.keep_button.click()
    qtbot.waitUntil(lambda: not view.model.is_torn and view.model.is_saved, timeout=MS)
    assert '"Mine"' in said(file)

    file.write_text(theirs, encoding="utf-8")
    put(view, "Mine", "Mine again")
    qtbot.waitUntil(lambda: view.model.is_torn, timeout=MS)
    view.banner.button.click()
    qtbot.waitUntil(lambda: view.editor.toPlainText() == theirs, timeout=MS)
    assert not view.banner.isVisible()


def test_leaving_saves_what_was_typed_a_moment_ago(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    put(view, "Ask for it", "Ask at once")
    view.leave()
    assert "Ask at once" in said(file)


def test_leaving_while_both_sides_changed_keeps_both(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    view.model._watcher.blockSignals(True)  # the change is not noticed in time
    file.write_text("theirs: true\n", encoding="utf-8")
    put(view, "Ask for it", "Mine")
    view.leave()
    assert said(file) == "theirs: true\n"
    assert '"Mine"' in said(file.with_name("pack.mine.yaml"))


def test_a_file_that_is_gone_is_said_and_its_text_stays(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    text = view.editor.toPlainText()
    file.unlink()
    qtbot.waitUntil(lambda: view.model.problem is not None, timeout=MS)
    assert "pack.yaml cannot be opened" in view.banner.accessibleName()
    assert view.editor.toPlainText() == text


def test_keys_are_offered_while_typing_and_enter_takes_one(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    line = next(n for n, text in enumerate(said(file).split("\n"), 1) if "title:" in text)
    view.editor.jump(line, 200)
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    QTest.keyClicks(view.editor, "go")
    candidates = view.editor._candidates
    assert candidates.isVisible()
    assert [candidates.item(row).text() for row in range(candidates.count())] == ["goal"]
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    assert view.editor.textCursor().block().text() == "  goal: "
    QTest.keyClicks(view.editor, "More dates")
    assert not candidates.isVisible()
    qtbot.waitUntil(lambda: view.model.is_saved, timeout=MS)
    assert "  goal: More dates\n" in said(file)
    assert not view.model.problems


def test_escape_closes_the_offers_before_it_leads_back(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    view.editor.jump(1)
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    QTest.keyClick(view.editor, Qt.Key.Key_Up)
    QTest.keyClicks(view.editor, "pl")
    assert view.editor._candidates.isVisible()
    QTest.keyClick(view.editor, Qt.Key.Key_Escape)
    assert not view.editor._candidates.isVisible()


def test_tab_indents_and_a_new_line_goes_on_where_the_last_began(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    view.editor.show_text("drills:\n  - id: one\n")
    view.editor.jump(2, 100)
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    QTest.keyClicks(view.editor, "phases:")
    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    QTest.keyClicks(view.editor, "x")
    QTest.keyClick(view.editor, Qt.Key.Key_Backtab)
    lines = view.editor.toPlainText().split("\n")
    assert lines[2:4] == ["    phases:", "    x"]


def test_undo_leads_back_to_what_was_opened_and_no_further(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    before = said(file)
    view.editor.jump(3)
    QTest.keyClicks(view.editor, "xyz")
    for _ in range(9):
        QTest.keyClick(view.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.editor.toPlainText() == before


def test_a_new_drill_stands_behind_the_last_and_the_cursor_goes_there(
    qtbot, room: Room, file: Path
):
    view = opened(qtbot, room, file)
    view.new_button.click()
    qtbot.waitUntil(lambda: view.drills.count() == 2, timeout=MS)
    assert view.drills.currentRow() == 1
    assert view.editor.textCursor().block().text() == "  - id: new-drill"
    qtbot.waitUntil(lambda: view.status.text() == "Saved, nothing wrong", timeout=MS)
    assert drill_shown(view) == "New drill"
    put(view, "drills:", "drills: [")
    qtbot.waitUntil(lambda: bool(view.model.problems), timeout=MS)
    view.new_button.click()
    assert "cannot be added here" in view.banner.accessibleName()
    assert not view.banner.button.isVisible()


def test_the_preview_runs_the_drill_and_says_what_it_comes_to(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    preview = view.preview_model
    QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preview.at_s > 1.0, timeout=MS)
    assert preview.is_playing
    preview.stop()
    assert preview.walk is not None
    preview.walk.advance(50.0)
    preview.press("1")
    preview.walk.finish()
    preview.changed.emit()

    kinds = {entry.kind for entry in preview.walk.timeline}
    assert {EntryKind.PHASE, EntryKind.CARD, EntryKind.LIGHT, EntryKind.BUYER} <= kinds
    words = [label.text() for label in view.preview.findChildren(type(view.title))]
    assert "Pass" in words
    assert "Mark “The ask”" in words
    assert any(text.startswith("Buyer “") for text in words)
    assert view.preview.stage.cue.text() == "The take ends here."


def test_the_preview_goes_four_times_as_fast_unless_it_is_slowed(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    preview = view.preview_model
    clock = room.clock
    for index, speed in ((0, 1), (1, 4)):
        view.preview.speed.choose(index)
        began_ns = clock.monotonic_ns()
        preview.restart()
        qtbot.waitUntil(lambda: preview.at_s > 1.5, timeout=MS)
        passed_s = (clock.monotonic_ns() - began_ns) / 1e9
        preview.stop()
        assert preview.at_s <= passed_s * speed + 0.001
        assert preview.at_s >= passed_s * speed * 0.5


def test_speech_can_be_drawn_and_wiped_away(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    view.preview_model.choose_speaker("silent")
    strip = view.preview.strip
    qtbot.waitUntil(lambda: strip.width() > 100, timeout=MS)
    assert strip.runs == ()
    drag(strip, 0.5, 0.75)
    assert list(strip.runs) == [pytest.approx((40, 60), abs=1.5)]
    assert view.preview_model.speaker == "drawn"
    drag(strip, 0.55, 0.6)
    assert len(strip.runs) == 2
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert strip.runs[0] == (1.0, 2.0)
    assert view.preview_model.speech == strip.runs


def drag(strip, begin: float, end: float) -> None:
    """Drag over a part of the strip, as shares of its width."""
    y = strip.height() // 2
    first, last = QPoint(round(strip.width() * begin), y), QPoint(round(strip.width() * end), y)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(strip, last)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=last)


def test_while_the_text_has_a_problem_the_last_sound_version_is_shown(
    qtbot, room: Room, file: Path
):
    view = opened(qtbot, room, file)
    before = view.preview_model.drill
    assert view.preview.note.isHidden()
    put(view, "kind: prep", "kind: perp")
    qtbot.waitUntil(lambda: bool(view.model.problems), timeout=MS)
    assert view.preview_model.drill == before
    assert view.preview.note.text().startswith("The last version without a problem, ")


def test_a_drill_can_be_run_as_it_is_now(qtbot, room: Room, file: Path):
    view = opened(qtbot, room, file)
    put(view, "Ask for it", "Ask today")
    qtbot.waitUntil(lambda: drill_shown(view) == "Ask today", timeout=MS)
    with qtbot.waitSignal(view.trial_wanted, timeout=MS) as caught:
        view.try_button.click()
    pack, drill = caught.args
    assert (pack.title, drill.title) == ("Team North", "Ask today")
