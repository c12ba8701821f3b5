"""State of the briefing: the drill, and what the studio's devices mean for it. Knows no widget."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from drillroom.drills.model import Drill, Pack
from drillroom.errors import DrillroomError
from drillroom.settings import COUNTDOWNS, Buyer
from drillroom.takes.model import CARD
from drillroom.ui.background import Later
from drillroom.ui.language import mark, tr
from drillroom.ui.room import Room
from drillroom.ui.studio import DEMO, NONE, Studio, StudioState
from drillroom.ui.widgets.parts import SILENT_DBFS

SILENT_NS = 3_000_000_000
CHECK_MS = 500
ONLY_SOUND = mark("Start with sound only")


class BriefingModel(QObject):
    """What the person reads before the clock starts, and may change."""

    changed = Signal()
    start_requested = Signal(object, int)  # Drill, seconds of countdown

    def __init__(
        self, room: Room, studio: Studio, pack: Pack | None, drill: Drill, way: Drill | None = None
    ) -> None:
        super().__init__()
        self._room, self._studio = room, studio
        self.pack = pack
        self.ways = drill.ways
        """The drill as it stands and as its variants."""
        self.drill = way or drill
        """The one of them that is going to be run."""
        self.problem: DrillroomError | None = None
        """A choice that could not be stored."""
        self.no_room: DrillroomError | None = None
        """Why a take would not fit on the disk; None where it does."""
        self.is_silent = False
        """Whether the microphone has given no signal for three seconds."""
        self._heard_ns = self._now_ns()
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self._check_silence)
        self._timer.start()
        self._weigh()
        self._prepare_buyer()
        studio.changed.connect(self._on_studio)
        studio.lists_changed.connect(self.changed)
        studio.level_changed.connect(self._on_level)

    @property
    def studio(self) -> Studio:
        """The devices."""
        return self._studio

    @property
    def countdown(self) -> int:
        """Index of the chosen countdown in `COUNTDOWNS`."""
        return COUNTDOWNS.index(self._room.person.settings.countdown)

    @property
    def start_word(self) -> str:
        """What the primary button says, in English: the way on, as the devices are."""
        if self._studio.camera_problem is not None and self._studio.mic_problem is None:
            return ONLY_SOUND
        return mark("Record anyway") if self.is_silent else mark("Start")

    @property
    def why_not(self) -> str:
        """Why a take cannot start; "" when it can."""
        if self._studio.mic_problem is not None:
            return tr("Choose a microphone that works first.")
        return tr(self.no_room.title) if self.no_room is not None else ""

    @property
    def has_buyer(self) -> bool:
        """Whether a buyer speaks in the drill or in a variant of it."""
        return any(way.buyer for way in self.ways)

    @property
    def buyer(self) -> Buyer:
        """How the buyer's lines reach the rep."""
        return self._room.person.settings.buyer

    @property
    def buyer_note(self) -> str:
        """What the choice means; "" where nothing is to say."""
        if self.buyer is Buyer.CARD or not self.has_buyer:
            return ""
        if self.pack is None:
            return tr("The drill's pack is not here any more, so the lines are shown.")
        voice = self._studio.speaker.voice(self.buyer.value)
        if voice.through == CARD:
            return tr("Nothing here plays sound, so the lines are shown.")
        sayings = [saying for line in self.drill.buyer for saying in line.sayings]
        silent = not voice.reads and not all(saying.sound for saying in sayings)
        if silent and self._studio.speaker.is_known:
            return tr("This computer has no voice for the pack's language: lines are shown.")
        if self.buyer is Buyer.LOUDSPEAKER:
            return tr("While the buyer speaks you are not measured. Headphones are better.")
        return tr("Put your headphones on: the microphone must not hear the buyer.")

    def other_camera(self) -> tuple[str, str] | None:
        """Return (id, name) of a camera that could be used instead of one that fails."""
        chosen = self._room.person.settings.camera
        found = [info for info in self._studio.cameras if info.id not in {chosen, DEMO}]
        return (found[0].id, found[0].name) if found else None

    def other_mic(self) -> tuple[str, str] | None:
        """Return (id, name) of a microphone that could be used instead of a silent one."""
        chosen = {self._room.person.settings.mic, DEMO}
        found = [
            info
            for info in self._studio.microphones
            if info.id not in chosen and info.name != self._studio.mic_name
        ]
        return (found[0].id, found[0].name) if found else None

    def choose_way(self, index: int) -> None:
        """Run the drill as another of its variants."""
        self.drill = self.ways[index]
        self.changed.emit()

    def choose_countdown(self, index: int) -> None:
        """Use another countdown from now on."""
        self._store("countdown", str(COUNTDOWNS[index]))

    def choose_buyer(self, choice: str) -> None:
        """Have the buyer's lines shown alone, or heard as well."""
        self._store("buyer", choice)
        self._prepare_buyer()

    def choose_camera(self, choice: str) -> None:
        """Use another camera, by its name or address; "none" is sound only."""
        self._try(camera=choice.strip())

    def choose_mic(self, choice: str) -> None:
        """Use another microphone."""
        self._try(mic=choice)

    def try_again(self) -> None:
        """Try the chosen devices again."""
        self._studio.reopen()

    def start(self) -> None:
        """Go to the record room, with sound alone where the camera fails."""
        if self.why_not:
            return
        if self._studio.camera_problem is not None:
            self._studio.use_sound_only()
        self.start_requested.emit(self.drill, self._room.person.settings.countdown)

    def _weigh(self) -> None:
        """Look whether there is room for a take before somebody speaks in vain."""
        work = partial(Later("drillroom.capture.guard", "shortage_in"), self._room.home.takes)
        self._room.background.run("media", work, self._on_weighed)

    def _on_weighed(self, problem: DrillroomError | None) -> None:
        self.no_room = problem
        self.changed.emit()

    def _prepare_buyer(self) -> None:
        """Look for a voice, if the buyer is to be heard."""
        if self.buyer is Buyer.CARD or self.pack is None or not self.has_buyer:
            return
        self._studio.speaker.known.connect(self.changed, Qt.ConnectionType.UniqueConnection)
        self._studio.speaker.prepare(self.pack.language)

    def _try(self, camera: str | None = None, mic: str | None = None) -> None:
        try:
            self._studio.change(camera=camera, mic=mic)
        except DrillroomError as exc:
            self.problem = exc
        else:
            self.problem = None
        self.changed.emit()

    def _store(self, key: str, value: str) -> None:
        try:
            self._room.person.choose(key, value)
        except DrillroomError as exc:
            self.problem = exc
        self.changed.emit()

    def _now_ns(self) -> int:
        return self._room.clock.monotonic_ns()

    def _on_studio(self) -> None:
        self._heard_ns = self._now_ns()
        self.is_silent = False
        self.changed.emit()

    def _on_level(self, level_dbfs: float) -> None:
        if level_dbfs > SILENT_DBFS:
            self._heard_ns = self._now_ns()
            if self.is_silent:
                self._check_silence()

    def _check_silence(self) -> None:
        has_mic = self._studio.recorder is not None and bool(self._studio.mic_name)
        is_silent = has_mic and self._now_ns() - self._heard_ns > SILENT_NS
        if is_silent != self.is_silent:
            self.is_silent = is_silent
            self.changed.emit()


def shown_camera(studio: Studio, chosen: str) -> str:
    """Return what stands in the camera's row."""
    if studio.is_sound_only:
        return tr("Sound only")
    return tr(studio.camera_name) or _wished(chosen, tr("Camera"), tr("Demo camera"))


def shown_mic(studio: Studio, chosen: str) -> str:
    """Return what stands in the microphone's row."""
    if chosen == NONE:
        return tr("No microphone")
    return tr(studio.mic_name) or _wished(chosen, tr("Microphone"), tr("Demo microphone"))


def is_opening(studio: Studio) -> bool:
    """Whether the devices are on their way."""
    return studio.state is StudioState.OPENING


def _wished(chosen: str, word: str, demo: str) -> str:
    """Return a choice as people call it, before the device has told its name."""
    if chosen == DEMO:
        return demo
    if chosen == "default" or chosen.isdigit():
        return word
    return chosen
