"""Settings on screen: one row a choice, stored at once, a problem said at its row."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drillroom.settings import COUNTDOWNS, FREE_MINUTES, TEXT_SIZES, WAITS
from drillroom.ui.language import mark, tr
from drillroom.ui.room import Room
from drillroom.ui.setup.fields import (
    ROLES,
    CameraField,
    FolderField,
    LanguageField,
    MicrophoneField,
    NameField,
    WordsField,
)
from drillroom.ui.setup.model import SetupModel
from drillroom.ui.setup.offset import OffsetField
from drillroom.ui.setup.spaces import SpacesField
from drillroom.ui.setup.spaces_model import SpacesModel
from drillroom.ui.widgets.button import Button
from drillroom.ui.widgets.form import FORM_PX, FormRow, Note
from drillroom.ui.widgets.parts import Line
from drillroom.ui.widgets.shell import Place, scrolled
from drillroom.ui.widgets.text import Text

LANGUAGES = (("system", mark("As the system")), ("en", "English"), ("de", "Deutsch"))  # not said
THEMES = (
    ("system", mark("As the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
)
_BUYERS = (
    ("card", mark("Shown")),
    ("headphones", mark("Headphones")),
    ("loudspeaker", mark("Loudspeakers")),
)
_COURIERS = (("on", mark("By itself")), ("paused", mark("Paused")))
_NUDGES = (("on", mark("On")), ("off", mark("Off")))
_SELF_VIEWS = (("on", mark("Seen")), ("off", mark("Hidden")))
_COUNTDOWNS = tuple(
    (str(seconds), f"{seconds} s" if seconds else mark("Off")) for seconds in COUNTDOWNS
)
_WAITS = tuple((str(minutes), f"{minutes} min" if minutes else mark("None")) for minutes in WAITS)
# the longest first: whoever moves along with the arrow keys passes nothing shorter than they choose
_KEEPS = (
    ("0", mark("For ever")),
    ("365", mark("1 year")),
    ("180", mark("180 days")),
    ("90", mark("90 days")),
    ("30", mark("30 days")),
)
_FREE_MINUTES = tuple((str(minutes), f"{minutes} min") for minutes in FREE_MINUTES)


class SettingsView(Place):
    """Shows a SetupModel; says when the person wants to check camera and sound again."""

    check_wanted = Signal()
    privacy_wanted = Signal()
    people_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, room: Room, model: SetupModel) -> None:
        super().__init__(room.look, tr("Settings"))
        self._look, self._model, self._home = room.look, model, room.home
        self.subtitle.setText(tr("Every change is kept at once, on this laptop."))
        look = self._look
        self.name = NameField(look, model)
        self.role = WordsField(look, model, "role", tr("Role"), ROLES)
        self.camera = CameraField(look, model)
        self.offset = OffsetField(room, model)
        self.microphone = MicrophoneField(look, model)
        self._build_more(model)
        self.countdown = WordsField(look, model, "countdown", tr("Countdown"), _COUNTDOWNS)
        self.free = WordsField(look, model, "free_minutes", tr("Free recording"), _FREE_MINUTES)
        self.buyer = WordsField(look, model, "buyer", tr("Buyer"), _BUYERS)
        self.nudges = WordsField(look, model, "nudges", tr("Hints"), _NUDGES)
        self.folder = FolderField(look, model)
        self.spaces = SpacesField(look, SpacesModel(room, self))
        self.courier = WordsField(look, model, "courier", tr("Sending and collecting"), _COURIERS)
        self.keep = WordsField(look, model, "keep_days", tr("Kept in the shared folder"), _KEEPS)
        self.theme = WordsField(look, model, "theme", tr("Colours"), THEMES)
        self.language = LanguageField(look, model, LANGUAGES)
        sizes = [(str(percent), f"{percent} %") for percent in TEXT_SIZES]
        self.text = WordsField(look, model, "text", tr("Size of text"), sizes)
        self._build_buttons(room)
        form = QWidget()
        form.setMaximumWidth(FORM_PX + 8)
        self._column = QVBoxLayout(form)
        self._column.setContentsMargins(4, 4, 4, 24)
        self._column.setSpacing(0)
        self._fill()
        page = QWidget()
        beside = QHBoxLayout(page)  # a column of its own would wrap texts for the whole width
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(form, 1)
        beside.addStretch(0)
        area = scrolled(page)
        # room for the focus ring on the left of the fields, with the titles still in one line
        self.content.setContentsMargins(36, 32, 16, 0)
        self.title_row.setContentsMargins(4, 0, 0, 0)
        self.content.addWidget(area, 1)

    def _build_more(self, model: SetupModel) -> None:
        look = self._look
        self.self_view = WordsField(look, model, "self_view", tr("Your picture"), _SELF_VIEWS)
        self.wait = WordsField(look, model, "wait_minutes", tr("Waiting time"), _WAITS)

    def _build_buttons(self, room: Room) -> None:
        look = self._look
        self.data = _DataFolder(room)
        self.check_button = Button(look, tr("Hear yourself once"), icon="headphones")
        self.check_button.clicked.connect(self.check_wanted)
        self.privacy_button = Button(look, tr("What is stored, what left"), icon="lock")
        self.tour_button = Button(look, tr("Show me around"), icon="info")
        self.tour_button.clicked.connect(self.tour_wanted)
        self.privacy_button.clicked.connect(self.privacy_wanted)
        self.people_button = Button(look, tr("Who writes in the shared folder"), icon="users")
        self.people_button.clicked.connect(self.people_wanted)

    def first_focus(self) -> QWidget | None:
        """Return the field of the name: nothing here is done by one button."""
        return self.name.edit

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the devices that are plugged in now."""
        super().showEvent(event)
        self._model.look_for_devices()

    def _fill(self) -> None:
        self._group(
            tr("You"),
            (tr("Name"), tr("As colleagues read it."), self.name),
            (tr("Role"), tr("Managers answer what others finish."), self.role),
        )
        self._group(
            tr("Recording"),
            (tr("Camera"), tr("Opened with the briefing, never before."), self.camera),
            (
                tr("Camera delay"),
                tr(
                    "Clap once in a take, then move the picture until you see the clap"
                    " as you hear it."
                ),
                self.offset,
            ),
            (tr("Microphone"), tr("Its level is shown before each take."), self.microphone),
            (
                tr("Your picture"),
                tr("In the record room. It is recorded either way; V switches it there."),
                self.self_view,
            ),
            (tr("Countdown"), tr("Before the clock of a drill starts."), self.countdown),
            (tr("Free recording"), tr("How long it may be; you can stop it earlier."), self.free),
            (tr("Buyer"), tr("Shown as text, or heard as well."), self.buyer),
            (tr("Hints"), tr("Seldom and short, while a drill runs."), self.nudges),
            (tr("Sound check"), tr("Five seconds, recorded and played back."), self.check_button),
        )
        self._fill_sharing()
        self._group(
            tr("This laptop"),
            (tr("Language"), tr("Of the window. Packs keep their own."), self.language),
            (tr("Colours"), tr("Light, dark, or as the system has it."), self.theme),
            (tr("Size of text"), tr("Everywhere but on the clock of the record room."), self.text),
            (tr("Tour"), tr("Where everything is, in four steps."), self.tour_button),
            (tr("Data folder"), tr("Takes, drafts and logs, for you alone."), self.data),
            (tr("Privacy"), tr("All that lies here, and all that ever left."), self.privacy_button),
        )
        self._column.addStretch(1)

    def _fill_sharing(self) -> None:
        self._group(
            tr("Sharing"),
            (
                tr("Waiting time"),
                tr("So long a finished take stays here, to be taken back unseen."),
                self.wait,
            ),
            (
                tr("Shared folder"),
                tr(
                    "Only takes that you finish go there. Any folder that your team shares will do."
                ),
                self.folder,
            ),
            (
                tr("More shared folders"),
                tr(
                    "One with your manager, one with your team. When you finish a take you choose"
                    " among those where you are a rep."
                ),
                self.spaces,
            ),
            (
                tr("Sending and collecting"),
                tr("While it is paused, finished takes wait on this laptop."),
                self.courier,
            ),
            (
                tr("Kept in the shared folder"),
                tr(
                    "After that your own takes and answers are taken out of it. Whoever has them"
                    " keeps a copy; yours stay here."
                ),
                self.keep,
            ),
            (
                tr("People"),
                tr("Six words for each laptop, and whom you trust."),
                self.people_button,
            ),
        )

    def _group(self, title: str, *rows: tuple[str, str, QWidget]) -> None:
        self._column.addWidget(Text(self._look, title, "lead"))
        self._column.addSpacing(8)
        for name, meaning, field in rows:
            self._column.addWidget(Line(self._look))
            self._column.addWidget(FormRow(self._look, name, meaning, field))
        self._column.addSpacing(16)


class _DataFolder(QWidget):
    """Where this computer keeps everything."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._root = room.home.root
        self.open_button = Button(room.look, tr("Open folder"), icon="external-link")
        self.open_button.clicked.connect(self._open)
        self._note = Note(room.look)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Text(room.look, str(self._root), "body", "text2", elide=True), 1)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addStretch(1)

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._root))):
            self._note.say(tr("No program opens folders here."), "circle-alert", "warn")
