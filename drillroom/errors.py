"""Every problem that Drillroom can explain to a person.

::

    DrillroomError
    ├── PackError          drills/check.py   a pack cannot be used; carries every Problem
    ├── SettingsError      a setting or the data folder cannot be used
    ├── CaptureError       a device or a recording
    │   ├── DeviceError    a camera or microphone is absent, busy or silent
    │   ├── MediaError     a media file cannot be read or written
    │   └── ImportStoppedError  the person stopped an import; nothing of it was kept
    ├── LibraryError       what this computer keeps
    │   ├── TakeNotFoundError
    │   ├── TakeStateError the take is not in a state that allows this
    │   └── ReviewError    a tick, tag, takeaway or action that cannot be taken
    └── SyncError          the shared folder
        ├── ParcelError       one parcel, card or record cannot be used; the others can
        ├── ShareSilentError  the shared folder does not answer
        └── CourierBusyError  another courier of this data folder is at work

A foreign error (OSError, av.FFmpegError, sqlite3.Error) is turned into one of these once, at the
edge of the package that met it. A bug is never wrapped.
"""


class DrillroomError(Exception):
    """A problem we can explain to the person at the screen."""

    def __init__(self, title: str, *, detail: str = "", remedy: str = "") -> None:
        super().__init__(title)
        self.title = title  # what happened: "The shared folder cannot be used"
        self.detail = detail  # with which names and numbers
        self.remedy = remedy  # what the person can do now

    def __str__(self) -> str:
        return "\n".join(part for part in (self.title, self.detail, self.remedy) if part)


class SettingsError(DrillroomError):
    """A setting or the data folder cannot be used."""


class CaptureError(DrillroomError):
    """A device or a recording failed."""


class DeviceError(CaptureError):
    """A camera or microphone is absent, busy or silent."""


class MediaError(CaptureError):
    """A media file cannot be read or written."""


class ImportStoppedError(CaptureError):
    """The person stopped an import."""


class LibraryError(DrillroomError):
    """What this computer keeps cannot be read or changed as asked."""


class VersionError(LibraryError):
    """A pack's version was given before, or goes back: a higher one is the way out."""


class TakeNotFoundError(LibraryError):
    """No such take on this computer."""


class TakeStateError(LibraryError):
    """The take is not in a state that allows this."""


class ReviewError(LibraryError):
    """A tick, tag, takeaway or action that cannot be taken."""


class SyncError(DrillroomError):
    """The shared folder cannot be used as asked."""


class ParcelError(SyncError):
    """One parcel, card or record cannot be used; the others can."""


class ShareSilentError(SyncError):
    """The shared folder does not answer: it hangs, or is so slow that nothing moves."""


class CourierBusyError(SyncError):
    """Another courier of this data folder is at work."""
