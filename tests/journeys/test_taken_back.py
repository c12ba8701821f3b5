"""A finished take is taken back by command, and everyone's copy of it goes."""

from pathlib import Path

from tests.journeys.person import Person

MIC = ("--camera", "none", "--mic", "demo")


def test_a_finished_take_is_taken_back(tmp_path: Path):
    ana = Person(tmp_path / "ana")
    (tmp_path / "share").mkdir()
    ana.introduce("Ana Ferreira", tmp_path / "share")
    marta = Person(tmp_path / "marta")
    marta.introduce("Marta Lindqvist", tmp_path / "share")
    take = ana.ask("record", "--free", "1", *MIC)["take"]
    ana.type("withdraw", take, code=1)
    assert "cannot be withdrawn" in ana.said
    ana.ask("finish", take)
    assert ana.ask("withdraw", take) == {"take": take, "state": "draft", "delivery": "none"}
    assert ana.ask("send", "--now")["sent"] == []
    ana.ask("finish", take)
    assert "is a draft again" in ana.type("withdraw", take)
    ana.ask("finish", take)
    ana.ask("send", "--now")
    assert marta.ask("collect")["takes"] == [take]
    assert ana.ask("withdraw", take) == {
        "take": take,
        "state": "withdrawn",
        "delivery": "withdrawing",
    }
    assert ana.ask("send")["withdrawn"] == [take]
    assert marta.ask("collect")["withdrawn"] == [take]
    (row,) = marta.ask("inbox")
    assert (row["state"], row["media"]) == ("withdrawn", None)
    marta.type("show", take, code=1)
    assert "was taken back by" in marta.said
    assert not list((tmp_path / "share").rglob("take.mp4"))
