"""A text keeps the sentence and the values that it was made of."""

import copy
import json
import sqlite3
from contextlib import closing

from drillroom.phrase import Phrase, Rounded


def test_sentence_and_values_are_kept_beside_the_whole_english_text() -> None:
    phrase = Phrase("The take {take} is {state}", take="01J", state=Phrase("finished"))

    assert phrase == "The take 01J is finished"
    assert phrase.sentence == "The take {take} is {state}"
    assert phrase.filled == {"take": "01J", "state": "finished"}


def test_braces_in_a_value_are_harmless() -> None:
    phrase = Phrase("{file} is not there.", file="a {b} {} {0!r}")

    assert phrase == "a {b} {} {0!r} is not there."
    assert phrase.filled == {"file": "a {b} {} {0!r}"}


def test_a_copy_keeps_the_sentence_and_its_values() -> None:
    phrase = Phrase("{who}: {detail}", who="Ana {", detail=Phrase("it has {n} files", n=2))

    copied = copy.deepcopy(phrase)

    assert copied == "Ana {: it has 2 files"
    assert (copied.sentence, copied.filled) == (phrase.sentence, phrase.filled)


def test_a_number_is_rounded_in_the_text_and_kept_whole_beside_it() -> None:
    phrase = Phrase("{seconds} s of sound never came.", seconds=Rounded(1234.567, 2))

    assert phrase == "1234.57 s of sound never came."
    assert copy.deepcopy(phrase).filled == {"seconds": Rounded(1234.567, 2)}


def test_a_database_and_json_take_it_as_the_text_that_it_is() -> None:
    phrase = Phrase("The disk is nearly full ({left} MB left).", left=7)

    with closing(sqlite3.connect(":memory:")) as db:
        (stored,) = db.execute("SELECT ?", [phrase]).fetchone()

    assert stored == "The disk is nearly full (7 MB left)."
    assert json.loads(json.dumps({"problem": phrase})) == {"problem": stored}
