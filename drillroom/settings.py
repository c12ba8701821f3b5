"""What the person chose, one JSON file in the data folder."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path

from drillroom.errors import SettingsError
from drillroom.phrase import Phrase


class Role(StrEnum):
    """What a person mostly does here."""

    REP = "rep"
    MANAGER = "manager"


class Theme(StrEnum):
    """Which theme the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """Which language the window speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Buyer(StrEnum):
    """How the scripted buyer's lines reach the rep."""

    CARD = "card"
    HEADPHONES = "headphones"
    LOUDSPEAKER = "loudspeaker"


class SelfView(StrEnum):
    """Whether people see themselves while they are recorded."""

    ON = "on"
    OFF = "off"


class Nudging(StrEnum):
    """Whether a drill gives short hints while it runs."""

    ON = "on"
    OFF = "off"


class Carrying(StrEnum):
    """Whether the window sends and collects by itself."""

    ON = "on"
    PAUSED = "paused"


COUNTDOWNS = (0, 3, 5, 10)
"""Seconds that a countdown may have; 0 is none."""
TEXT_SIZES = (100, 125, 150)
"""Sizes of text in percent of the look's own."""
FREE_MINUTES = (1, 3, 5, 10)
"""Minutes that a free recording in the window may have."""
WAITS = (0, 1, 5, 10, 30, 60)
"""Minutes that a finished take may wait before it leaves."""
KEEPS = (0, 30, 90, 180, 365)
"""Days that what was sent may stay in the shared folder; 0 is for ever."""
LEAST_OFFSET_MS, MOST_OFFSET_MS = -100, 400
MOST_SPACES = 20
"""So many shared folders at most beside the main one: each is looked at in every run."""
_NUMBERS = {
    "countdown": COUNTDOWNS,
    "text": TEXT_SIZES,
    "free_minutes": FREE_MINUTES,
    "wait_minutes": WAITS,
    "keep_days": KEEPS,
}
"""Settings that are one of a few numbers."""
_WORDS: dict[str, type[StrEnum]] = {
    "role": Role,
    "theme": Theme,
    "language": Language,
    "buyer": Buyer,
    "nudges": Nudging,
    "self_view": SelfView,
    "courier": Carrying,
}
"""Settings that are one of a few words."""


@dataclass(frozen=True, slots=True)
class Space:
    """A shared folder, and what the person does in it."""

    folder: Path
    role: Role

    def __str__(self) -> str:
        """Return it as it is stored: "rep /folder"."""
        return f"{self.role} {self.folder}"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person chose. Every default works without a network."""

    name: str = ""
    """As colleagues read it; "Rep" is shown while it is empty."""
    role: Role = Role.REP
    share: Path | None = None
    """Where finished takes go; None until the person picks a folder."""
    more_spaces: tuple[Space, ...] = ()
    """Shared folders beside that one, the main one; as text one a line, "rep /folder"."""
    camera: str = "0"
    """Index, name or URL of the camera, "demo", or "none" for sound only."""
    mic: str = "default"
    """Name of the microphone, "default", "demo", or "none"."""
    camera_offset_ms: int = 0
    """So many milliseconds the camera's pictures come late and are moved to be earlier; between
    `LEAST_OFFSET_MS` and `MOST_OFFSET_MS`, below 0 for a microphone that is later still."""
    countdown: int = 3
    """Seconds counted down in the record room before a take; one of `COUNTDOWNS`."""
    free_minutes: int = 3
    """Length of a free recording in the window; one of `FREE_MINUTES`."""
    wait_minutes: int = 10
    """So long a finished take waits here, to be taken back unseen, before it leaves; of `WAITS`."""
    keep_days: int = 0
    """So long my takes and answers stay in the shared folder; one of `KEEPS`, 0 for ever."""
    courier: Carrying = Carrying.ON
    """Whether the window sends and collects by itself; `drillroom send` does so when asked."""
    buyer: Buyer = Buyer.CARD
    """Whether the buyer's lines are shown alone, or heard as well, and through what."""
    nudges: Nudging = Nudging.ON
    """Whether short hints come while a drill runs in the window."""
    self_view: SelfView = SelfView.ON
    """Whether the record room shows one's own picture; it is recorded all the same."""
    theme: Theme = Theme.SYSTEM
    """Colours of the window; the system's own unless the person wants it otherwise."""
    language: Language = Language.SYSTEM
    """Of the window, from its next start; the system's, or English if it is none of ours."""
    text: int = 100
    """Size of text in percent; one of `TEXT_SIZES`. The record room's is made for two metres."""

    @property
    def shown_name(self) -> str:
        """The name that goes under takes and reviews."""
        return self.name or "Rep"

    @property
    def spaces(self) -> tuple[Space, ...]:
        """Every shared folder of the person, the main one first."""
        main = () if self.share is None else (Space(self.share, self.role),)
        return (*main, *self.more_spaces)

    def role_in(self, folder: str) -> Role:
        """Return what the person is in a shared folder, named as it was chosen."""
        roles = {str(space.folder): space.role for space in self.spaces}
        return roles.get(folder, self.role)

    def with_space(self, folder: Path, role: Role) -> Settings:
        """Return the settings with one more shared folder; the first one is the main one.

        Raises:
            SettingsError: it is one of them already, or they are too many.
        """
        if self.share is None:
            return replace(self, role=role).with_value("share", str(folder))
        lines = [*map(str, self.more_spaces), f"{role} {folder}"]
        return self.with_value("more_spaces", "\n".join(lines))

    def without_space(self, folder: Path) -> Settings:
        """Return the settings without a shared folder; after the main one the next one is it.

        Raises:
            SettingsError: it is none of them.
        """
        left = tuple(one for one in self.spaces if not _is_same(one.folder, folder))
        if len(left) == len(self.spaces):
            raise SettingsError(
                "That shared folder is not one of yours",
                detail=str(folder),
                remedy="`drillroom spaces` lists them.",
            )
        main, *more = left or (None,)
        if main is None:
            return replace(self, share=None, more_spaces=())
        return replace(self, share=main.folder, role=main.role, more_spaces=tuple(more))

    def value(self, key: str) -> str:
        """Return a setting as text; "" for one that is not set.

        Raises:
            SettingsError: no such setting.
        """
        _known(key)
        value = getattr(self, key)
        if key == "more_spaces":
            return "\n".join(map(str, self.more_spaces))
        return "" if value is None else str(value)

    def with_value(self, key: str, text: str) -> Settings:
        """Return the settings with one changed.

        Raises:
            SettingsError: no such setting, or a value that it cannot have.
        """
        _known(key)
        if key in _WORDS:
            word = _WORDS[key](_one_of(key, text, tuple(_WORDS[key])))
            return replace(self, **{key: word})  # type: ignore[arg-type]  # each of its own kind
        if key == "camera_offset_ms":
            return replace(self, camera_offset_ms=_offset_ms(text))
        if key in _NUMBERS:
            number = int(_one_of(key, text, tuple(str(one) for one in _NUMBERS[key])))
            return replace(self, **{key: number})  # type: ignore[arg-type]  # each of them is an int
        if key in {"share", "more_spaces"}:
            return self._with_folders(key, text)
        if any(not character.isprintable() for character in text) or len(text) > 200:
            raise SettingsError(
                Phrase("The setting {key} cannot be that", key=key),
                detail="It has characters that cannot be shown, or is over 200 characters long.",
                remedy="Type it again in plain letters.",
            )
        changed: dict[str, str] = {key: text.strip()}
        return replace(self, **changed)  # type: ignore[arg-type]  # the keys left are all text

    def _with_folders(self, key: str, text: str) -> Settings:
        """Return the settings with another main shared folder, or with others beside it."""
        if key == "more_spaces":
            spaces = tuple(_space(line) for line in text.splitlines() if line.strip())
            _check_spaces(spaces, self.share)
            return replace(self, more_spaces=spaces)
        share = _absolute(text) if text else None
        if share is None and self.more_spaces:
            # what waits for it would find itself on the way to another one
            raise SettingsError(
                "There are more shared folders beside the main one",
                detail=", ".join(str(space.folder) for space in self.more_spaces),
                remedy="Remove those first, or choose another main one.",
            )
        # one that becomes the main one is no other beside it any more
        more = tuple(
            one for one in self.more_spaces if share is None or not _is_same(one.folder, share)
        )
        _check_spaces(more, share)
        return replace(self, share=share, more_spaces=more)


def load_settings(path: Path) -> Settings:
    """Return the stored settings, or the defaults when there are none yet.

    Raises:
        SettingsError: the file cannot be read or is not what we wrote.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as exc:
        raise _unreadable(path, str(exc)) from exc
    if not isinstance(data, dict):
        raise _unreadable(path, Phrase("it is not a list of settings"))
    settings = Settings()
    for key, value in data.items():
        if isinstance(value, str) and key in setting_keys():  # a newer app's keys are passed over
            settings = settings.with_value(key, value)
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Store the settings whole or not at all.

    Raises:
        SettingsError: the file cannot be written.
    """
    data = {key: settings.value(key) for key in asdict(settings)}
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8") as file:
            file.write(json.dumps(data, indent=1, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())  # a power cut would leave a file without settings
        part.replace(path)
    except OSError as exc:
        raise SettingsError(
            "The settings cannot be saved",
            detail=f"{path}: {exc.strerror}",
            remedy="Check the rights and the free space of that folder.",
        ) from exc


def setting_keys() -> tuple[str, ...]:
    """Return the names of all settings."""
    return tuple(field.name for field in fields(Settings))


def _known(key: str) -> None:
    if key not in setting_keys():
        raise SettingsError(
            Phrase("There is no setting {key}", key=repr(key)),
            remedy=Phrase("Settings are: {keys}.", keys=", ".join(setting_keys())),
        )


def _absolute(text: str) -> Path:
    """Return a folder so that it means the same one from wherever the app is started."""
    return Path(text).expanduser().absolute()


def _is_same(one: Path, other: Path) -> bool:
    """Whether two folders are the same by their names: a share that hangs is not looked at."""
    return os.path.normpath(one) == os.path.normpath(other)


def _is_nested(one: Path, other: Path) -> bool:
    """Whether one of two folders lies in the other one, by their names."""
    first, second = (Path(os.path.normpath(folder)) for folder in (one, other))
    return first.is_relative_to(second) or second.is_relative_to(first)


def _space(line: str) -> Space:
    """Return the shared folder that a line names: "rep /folder"."""
    role, _, folder = line.lstrip().partition(" ")
    if not folder.strip() or not folder.isprintable():
        raise SettingsError(
            Phrase("The setting {key} cannot be {text}", key="more_spaces", text=repr(line[:200])),
            remedy="Write one shared folder a line, the role before it: rep /folder.",
        )
    word = _one_of("more_spaces", role, tuple(Role))
    return Space(_absolute(folder), Role(word))


def _check_spaces(spaces: tuple[Space, ...], share: Path | None) -> None:
    if len(spaces) > MOST_SPACES:
        raise SettingsError(
            Phrase("There can be {most} more shared folders at most", most=MOST_SPACES),
            remedy="Remove one that you do not need any more.",
        )
    known = [] if share is None else [share]
    for space in spaces:
        if any(_is_same(space.folder, one) for one in known):
            raise SettingsError(
                "That shared folder is one of yours already",
                detail=str(space.folder),
                remedy="Each folder is named once. `drillroom spaces` lists them.",
            )
        other = next((one for one in known if _is_nested(space.folder, one)), None)
        if other is not None:
            raise SettingsError(
                "One shared folder lies inside another",
                detail=Phrase("{folder} and {other}", folder=space.folder, other=other),
                remedy="Whoever reads the outer one would read the inner one. Choose two apart.",
            )
        known.append(space.folder)


def _offset_ms(text: str) -> int:
    """Return *text* as the milliseconds of a camera's offset."""
    number = text.strip().removeprefix("-")
    offset_ms = int(text) if number.isascii() and number.isdigit() and len(number) < 5 else None
    if offset_ms is None or not LEAST_OFFSET_MS <= offset_ms <= MOST_OFFSET_MS:
        raise SettingsError(
            Phrase("The setting camera_offset_ms cannot be {text}", text=repr(text[:40])),
            remedy=Phrase(
                "It can be a whole number from {least} to {most}.",
                least=LEAST_OFFSET_MS,
                most=MOST_OFFSET_MS,
            ),
        )
    return offset_ms


def _one_of(key: str, text: str, allowed: tuple[str, ...]) -> str:
    if text not in allowed:
        raise SettingsError(
            Phrase("The setting {key} cannot be {text}", key=key, text=repr(text)),
            remedy=Phrase("It can be: {words}.", words=", ".join(allowed)),
        )
    return text


def _unreadable(path: Path, why: str) -> SettingsError:
    return SettingsError(
        "The settings cannot be read",
        detail=Phrase("{file}: {why}", file=path, why=why),
        remedy="Rename that file; Drillroom then starts with its defaults.",
    )
