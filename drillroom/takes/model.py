"""Takes, timelines and certificates as values. Every time is in seconds of the take's clock."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from drillroom.drills.model import Drill, Pack
from drillroom.errors import TakeStateError
from drillroom.phrase import Phrase, Rounded

TakeId = NewType("TakeId", str)

Run = tuple[float, float]
"""A run of speech: from when to when, in seconds of the take."""

PICTURE_GAP_S = 0.5
"""So long without a new picture is a gap."""

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAKE_ID = re.compile(f"[0-7][{_CROCKFORD}]{{25}}")


def new_take_id(now: datetime) -> TakeId:
    """Return a ULID (github.com/ulid/spec): 48 bits of milliseconds, 80 random bits, 26 letters."""
    number = int(now.timestamp() * 1000) << 80 | secrets.randbits(80)
    return TakeId("".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -5, -5)))


def is_take_id(text: str) -> bool:
    """Whether *text* has the form of a ULID, so that it is safe as a folder name."""
    return _TAKE_ID.fullmatch(text) is not None


class TakeState(StrEnum):
    """Where a take is in its life."""

    RECORDING = "recording"
    DRAFT = "draft"
    FINISHED = "finished"
    WITHDRAWN = "withdrawn"


class Delivery(StrEnum):
    """How far a finished take is on its way."""

    NONE = "none"
    QUEUED = "queued"
    SENDING = "sending"
    DELIVERED = "delivered"
    ANSWERED = "answered"
    WITHDRAWING = "withdrawing"
    """It was sent, and everybody is to be told that it is taken back."""


MISSING = Phrase("Your take is missing from the shared folder. Send it again?")
"""The problem of a take that was delivered and is not in the shared folder any more."""

_STATES = {
    TakeState.RECORDING: Phrase("recording"),
    TakeState.DRAFT: Phrase("draft"),
    TakeState.FINISHED: Phrase("finished"),
    TakeState.WITHDRAWN: Phrase("withdrawn"),
}
_ON_ITS_WAY = {
    Delivery.QUEUED: Phrase("queued"),
    Delivery.SENDING: Phrase("sending"),
    Delivery.DELIVERED: Phrase("delivered"),
    Delivery.ANSWERED: Phrase("answered"),
    Delivery.WITHDRAWING: Phrase("withdrawing"),
}


class EntryKind(StrEnum):
    """What a line of the timeline tells."""

    PHASE = "phase"
    LIGHT = "light"
    CARD = "card"
    BUYER = "buyer"
    RUN = "run"
    PAUSE = "pause"
    MARK = "mark"
    FAULT = "fault"
    IMPORT = "import"
    END = "end"


CARD, HEADPHONES, LOUDSPEAKER = "card", "headphones", "loudspeaker"
"""How a buyer line was given: to read, to hear alone, or so that the microphone hears it too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened in a take."""

    at_s: float
    """Seconds since the take's first sample of sound."""
    kind: EntryKind
    id: str
    """The phase, the colour of the light or of the run meter, the buyer line, the tag, the kind of
    fault, or why the take ended."""
    text: str = ""
    """Of a card, buyer line, note or fault; of an import the file's name, without its folder."""
    until_s: float | None = None
    """End of a stretch, such as a buyer line or a forced pause; None for a moment."""
    by: str = ""
    """Whose mark it is; of a buyer line how it was given: `CARD`, `HEADPHONES` or `LOUDSPEAKER`."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the finished file itself was found to hold, after the recording."""

    video: str
    """Codec of the picture ("h264"), or "" without one."""
    audio: str
    """Codec of the sound ("aac"), or "" without one."""
    seconds: float
    frames: int
    dropped_frames: int
    dropped_samples: int
    """Samples of sound that never came and stand as silence."""
    end_offset_s: float
    """End of the sound minus end of the picture; 0 with one track."""
    peak_dbfs: float
    """Loudest sample over the whole take; -120 for digital silence or no sound."""
    sha256: str = ""
    """Of the media file, hexadecimal."""
    clips: int | None = None
    """How often the sound was cut off at full scale. None, here and below: not known, as of takes
    that were recovered or recorded before this was looked at."""
    noise_floor_dbfs: float | None = None
    """How quiet it is between the words; see docs/measures.md."""
    sound_gaps: int | None = None
    """How often samples never came; `dropped_samples` says how many."""
    picture_gap_s: float | None = None
    """The longest time without a new picture from the camera."""
    simpler_from_s: float | None = None
    """When a busy computer began to encode the picture more simply; None if it did not."""
    camera_offset_ms: int = 0
    """By how much the pictures were moved to be earlier, as the person had set it."""
    speech: tuple[Run, ...] | None = None
    """When somebody speaks, in order; None when nobody listened: no sound, or an old take."""

    def line(self) -> Phrase:
        """Return the certificate in one line, for the terminal and where there is room."""
        seconds = Rounded(self.seconds, 1)
        sound, picture = self._sound(), self._picture()
        return Phrase(
            "{seconds} s; {sound}; {picture}", seconds=seconds, sound=sound, picture=picture
        )

    def _sound(self) -> Phrase:
        if not self.audio:
            return Phrase("no sound")
        parts = [
            Phrase("sound {codec}", codec=self.audio),
            Phrase("peak {peak} dBFS", peak=f"{self.peak_dbfs:.0f}"),
        ]
        if self.noise_floor_dbfs is not None:
            parts.append(Phrase("noise {noise} dBFS", noise=f"{self.noise_floor_dbfs:.0f}"))
        if self.clips:
            parts.append(Phrase("clipped {n} times", n=self.clips))
        if self.dropped_samples:
            missing = Rounded(self.dropped_samples / 48_000, 2)
            parts.append(Phrase("{seconds} s missing", seconds=missing))
        return _listed(parts)

    def _picture(self) -> Phrase:
        if not self.video:
            return Phrase("no picture")
        dropped = Phrase(
            "{n} dropped" if self.dropped_frames else "none dropped", n=self.dropped_frames
        )
        parts = [
            Phrase("picture {codec}", codec=self.video),
            Phrase("{n} frames", n=self.frames),
            dropped,
        ]
        if self.picture_gap_s is not None and self.picture_gap_s >= PICTURE_GAP_S:
            parts.append(Phrase("none for {seconds} s", seconds=Rounded(self.picture_gap_s, 1)))
        if self.simpler_from_s is not None:
            parts.append(
                Phrase("simpler from {seconds} s on", seconds=f"{self.simpler_from_s:.0f}")
            )
        if self.camera_offset_ms:
            parts.append(Phrase("moved by {ms} ms", ms=-self.camera_offset_ms))
        if self.audio:
            apart_ms = f"{abs(self.end_offset_s) * 1000:.0f}"
            parts.append(Phrase("ends {ms} ms from the sound's end", ms=apart_ms))
        return _listed(parts)


def _listed(parts: Sequence[Phrase]) -> Phrase:
    """Return phrases with commas between them: each is said in another language by itself."""
    names = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(", ".join(f"{{{name}}}" for name in names), **names)


@dataclass(frozen=True, slots=True)
class Take:
    """One continuous recording of one attempt."""

    id: TakeId
    drill_id: str
    drill_title: str
    """Of the drill as it was run, with the variant."""
    drill_version: str
    """Version of the pack that the drill came from; "" for the drill `free`."""
    pack_id: str
    seed: int
    created: datetime
    state: TakeState = TakeState.RECORDING
    delivery: Delivery = Delivery.NONE
    problem: str = ""
    """Why the delivery is held up, in words; "" when nothing is wrong."""
    seconds: float = 0.0
    certificate: Certificate | None = None
    starred: bool = False
    removed_at: datetime | None = None
    """When the take was discarded; None while it is not."""
    expired_at: datetime | None = None
    """When it was taken out of the shared folder after its time; None while it was not."""

    @property
    def speech(self) -> tuple[Run, ...] | None:
        """When somebody speaks in it; None when that is not known."""
        return self.certificate.speech if self.certificate else None

    @property
    def is_missing(self) -> bool:
        """Whether it was delivered and is not in the shared folder any more, unasked."""
        return self.problem == MISSING

    @property
    def can_be_sent_again(self) -> bool:
        """Whether it is finished, not on its way, and nobody can fetch it who may wait for it."""
        if self.state is not TakeState.FINISHED or self.removed_at is not None:
            return False
        if self.delivery is Delivery.DELIVERED and self.expired_at is not None:
            return True  # nobody answered it while it was there
        was_delivered = self.delivery in {Delivery.DELIVERED, Delivery.ANSWERED}
        return self.delivery is Delivery.NONE or (was_delivered and self.is_missing)

    @classmethod
    def begun(cls, pack: Pack | None, drill: Drill, seed: int, now: datetime) -> Take:
        """Return a new take of *drill*; *pack* is None for the drill `free`."""
        return cls(
            id=new_take_id(now),
            drill_id=drill.id,
            drill_title=drill.name,
            drill_version=pack.version if pack else "",
            pack_id=pack.id if pack else "",
            seed=seed,
            created=now,
        )

    def recorded(self, certificate: Certificate) -> Take:
        """Return the take as a draft with what was recorded.

        Raises:
            TakeStateError: the take is not being recorded.
        """
        self._must_be(TakeState.RECORDING, Phrase("kept"))
        return replace(
            self, state=TakeState.DRAFT, seconds=certificate.seconds, certificate=certificate
        )

    def finish(self) -> Take:
        """Return the take finished and queued.

        Raises:
            TakeStateError: the take is not a draft, or it was discarded.
        """
        self._must_be(TakeState.DRAFT, Phrase("finished"))
        return replace(self, state=TakeState.FINISHED, delivery=Delivery.QUEUED)

    def queue_again(self) -> Take:
        """Return a finished take that is not on its way queued once more.

        Raises:
            TakeStateError: the take is not finished, or it is on its way or delivered already.
        """
        self._must_be(TakeState.FINISHED, Phrase("sent again"))
        if not self.can_be_sent_again:
            raise TakeStateError(
                "This take cannot be sent again",
                detail=Phrase(
                    "Take {take} is {state}.", take=self.id, state=_ON_ITS_WAY[self.delivery]
                ),
                remedy="Only a finished take that is not on its way can be sent again.",
            )
        return replace(self, delivery=Delivery.QUEUED, problem="", expired_at=None)

    def withdraw(self, *, was_sent: bool) -> Take:
        """Return a finished take taken back; *was_sent* says whether anything of it may have left.

        One that still waits and of which nothing left is a draft again: nobody ever saw it.
        One that was withdrawn before can be once more, should the first time have been lost.

        Raises:
            TakeStateError: the take was never finished.
        """
        if self.state is not TakeState.WITHDRAWN:
            self._must_be(TakeState.FINISHED, Phrase("withdrawn"))
        if self.delivery is Delivery.QUEUED and not was_sent:
            return replace(self, state=TakeState.DRAFT, delivery=Delivery.NONE, problem="")
        return replace(self, state=TakeState.WITHDRAWN, delivery=Delivery.WITHDRAWING, problem="")

    def discard(self, now: datetime) -> Take:
        """Return the take in Removed.

        Raises:
            TakeStateError: only a draft can be discarded.
        """
        self._must_be(TakeState.DRAFT, Phrase("discarded"))
        return replace(self, removed_at=now)

    def bring_back(self) -> Take:
        """Return the take out of Removed."""
        return replace(self, removed_at=None)

    def _must_be(self, state: TakeState, wish: Phrase) -> None:
        if self.state is state and self.removed_at is None:
            return
        is_now = Phrase("discarded") if self.removed_at is not None else _STATES[self.state]
        raise TakeStateError(
            Phrase("This take cannot be {wish}", wish=wish),
            detail=Phrase("Take {take} is {state}.", take=self.id, state=is_now),
            remedy=Phrase(
                "Only a take that is {state} can be {wish}.", state=_STATES[state], wish=wish
            ),
        )
