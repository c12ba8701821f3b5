"""The actions of a review: again, star, discard, finish."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drillroom.ui.language import tr, tr_count
from drillroom.ui.look import Look
from drillroom.ui.review.model import ReviewModel
from drillroom.ui.widgets.button import Button, Kind, Size
from drillroom.ui.widgets.text import Text, plain_tip


class ReviewFooter(QWidget):
    """Go again at the left, Finish at the right; of both kinds of Again one is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        large = Size.LARGE
        self._again = Button(look, tr("Go again"), size=large, icon="rotate-ccw", key="R")
        self._again_first = Button(
            look, tr("Go again"), Kind.PRIMARY, size=large, icon="rotate-ccw", key="R"
        )
        self.star = Button(look, tr("Star"), Kind.QUIET, size=large, icon="star", key="*")
        self.discard = Button(look, tr("Discard"), Kind.QUIET, size=large, icon="trash-2")
        self.bring_back = Button(look, tr("Bring back"), Kind.QUIET, size=large, icon="undo-2")
        self.why = Text(look, "", "detail", "text2", elide=True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._came_to = ""
        self.finish = Button(look, tr("Finish this take"), Kind.PRIMARY, size=large, key="F")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for button in (self._again, self.star, self.discard, self.bring_back):
            row.addWidget(button)
        row.addWidget(self.why, 1)
        for widget in (self.finish, self._again_first):
            row.addWidget(widget)
        self.bring_back.hide()
        self._again_first.hide()
        self._again_first.clicked.connect(self._again.click)
        self.finish.set_available(available=False, why=tr("The take is being opened"))

    @property
    def again(self) -> Button:
        """The button that runs the drill again: the primary one once nothing is to be finished."""
        return self._again if self._again_first.isHidden() else self._again_first

    @property
    def again_pressed(self) -> Button:
        """The button whose `clicked` tells of either."""
        return self._again

    def keys(self) -> dict[str, Button]:
        """Return which key presses which button."""
        return {"R": self._again, "*": self.star, "F": self.finish}

    def say_outcome(self, came_to: str, still_open: str) -> None:
        """Say what the take came to, and as a tooltip all that is not yet met."""
        self._came_to = came_to
        self.why.setToolTip(plain_tip(still_open))
        self.why.setAccessibleDescription(still_open)

    def render_model(self, model: ReviewModel) -> None:
        """Show what can be done with the take."""
        if model.rows is None:
            return
        draft, removed = model.is_draft, model.is_removed
        self._again.setVisible(draft)
        self._again_first.setVisible(not draft)
        self.finish.setVisible(draft)
        self.discard.setVisible(draft)
        self.bring_back.setVisible(removed)
        self.star.set_text(tr("Starred") if model.rows.take.starred else tr("Star"))
        missing = model.missing
        items = tr_count(len(missing), "{n} item to answer", "{n} items to answer")
        self.why.setText(items if draft and missing else self._came_to)
        listed = "\n".join(f"• {item.text}" for item in missing)
        why = tr_count(
            len(missing),
            "{n} item of the checklist still to answer:",
            "{n} items of the checklist still to answer:",
        )
        open_items = f"{why}\n{listed}" if missing else ""
        self.finish.set_available(available=model.can_finish, why=open_items)
