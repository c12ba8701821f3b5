"""Six words are another way to say a key, and two people can compare them."""

from __future__ import annotations

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest

from drillroom.sync.format.identity import open_identity
from drillroom.sync.format.six_words import WORDS, six_words


def test_the_words_are_the_first_sixty_bits_of_the_hash_of_the_key(tmp_path: Path) -> None:
    mine = open_identity(tmp_path / "key")
    bits = f"{int(hashlib.sha256(mine.public_key).hexdigest(), 16):0256b}"
    wanted = tuple(WORDS[int(bits[at : at + 10], 2)] for at in range(0, 60, 10))
    assert six_words(mine.writer) == wanted


@pytest.mark.parametrize(
    ("writer", "words"),
    [
        ("a" * 16, "acorn acorn acorn acorn acorn acorn"),
        ("7" * 16, "zoo zoo zoo zoo zoo zoo"),
        ("k2m4xabcdefghijk", "guard ivy rooster ballet camera coral"),
    ],
)
def test_the_words_of_a_key_are_the_same_in_every_version(writer: str, words: str) -> None:
    assert " ".join(six_words(writer)) == words


def test_the_list_is_the_one_that_people_have_compared() -> None:
    digest = hashlib.sha256("\n".join(WORDS).encode()).hexdigest()
    assert digest == "509987d15441b7a91e0ffae23c73e58a345d296bf3e4a083d02336bb4d5103ae"


def test_one_bit_more_or_less_is_another_word() -> None:
    assert six_words("b" + "a" * 15) != six_words("a" * 16)
    assert six_words("aaaaaaaaaaab" + "a" * 4)[5] != six_words("a" * 16)[5]


def test_words_are_short_plain_and_told_apart_by_their_first_four_letters() -> None:
    assert len(WORDS) == 1024
    assert all(word.isascii() and word.isalpha() and word.islower() for word in WORDS)
    assert {len(word) for word in WORDS} <= set(range(3, 9))
    assert all(one < other for one, other in pairwise(WORDS))
    assert len({word[:4] for word in WORDS}) == len(WORDS)


def test_no_word_becomes_another_by_one_letter() -> None:
    listed = set(WORDS)
    for word in WORDS:
        shorter = {word[:at] + word[at + 1 :] for at in range(len(word))}
        assert not shorter & listed, word
        others = {one for one in listed if len(one) == len(word) and one != word}
        apart = (sum(a != b for a, b in zip(word, one, strict=True)) for one in others)
        assert min(apart) > 1, word
