"""What our own controls are to a screen reader: Qt would call each of them a mere area.

A widget class says it with `accessible_role`, and what it stands at with `accessible_value`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


class Control(QAccessibleWidget):
    """A painted control or a text; its tooltip is not its description, for that has markup."""

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, the description or the value."""
        widget = self.widget()
        if kind is QAccessible.Text.Value:
            return str(getattr(widget, "accessible_value", ""))
        if kind is QAccessible.Text.Description:
            said = widget.accessibleDescription()
            return "" if said == getattr(widget, "accessible_value", None) else said
        if kind is QAccessible.Text.Name and not widget.accessibleName():
            says = getattr(widget, "text", None)
            return str(says()) if callable(says) else ""
        return super().text(kind)


def tell_roles() -> None:
    """Have screen readers told what each widget with an `accessible_role` is."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    if isinstance(thing, QWidget) and isinstance(role, Role):
        return Control(thing, role)
    return None
