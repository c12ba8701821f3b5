from drillroom.capture.governor import Governor

SECOND = 1_000_000_000


def test_nothing_changes_while_few_pictures_wait():
    governor = Governor(24)
    for turn in range(100):
        governor.look(11, turn * SECOND // 10)
    assert not governor.is_fast
    assert all(governor.takes_next() for _ in range(10))


def test_half_a_full_queue_for_a_second_makes_the_encoder_faster():
    governor = Governor(24)
    governor.look(12, 0)
    governor.look(12, SECOND - 1)
    assert not governor.is_fast
    governor.look(12, SECOND)
    assert governor.is_fast
    assert all(governor.takes_next() for _ in range(10))


def test_when_that_is_not_enough_every_second_picture_is_left_out():
    governor = Governor(24)
    for turn in range(5):
        governor.look(20, turn * SECOND)
    assert [governor.takes_next() for _ in range(4)] == [True, False, True, False]


def test_a_calm_second_brings_every_picture_back_but_not_the_full_quality():
    governor = Governor(24)
    for turn in range(5):
        governor.look(20, turn * SECOND)
    governor.look(2, 6 * SECOND)
    governor.look(2, 7 * SECOND)
    assert all(governor.takes_next() for _ in range(10))
    assert governor.is_fast


def test_a_short_burst_is_forgiven():
    governor = Governor(24)
    for turn in range(20):
        governor.look(20 if turn % 2 else 0, turn * SECOND // 2)
    assert not governor.is_fast
