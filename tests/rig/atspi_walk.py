"""What a screen reader finds in Drillroom's window, as JSON; for the system's own Python.

Debian's `python3-pyatspi` belongs to the system's Python, so the tests start this as a program:
`python3 atspi_walk.py` prints a list of what is showing, depth first, each with role, name,
description, states, and how deep it lies.
"""

import json
import sys

import pyatspi  # type: ignore[import-not-found]  # the system's Python has it

NAME = "Drillroom"


def main() -> int:
    """Print what is showing; 1 while Drillroom is not on the bus."""
    desktop = pyatspi.Registry.getDesktop(0)
    apps = [app for app in desktop if app is not None and NAME in app.name]
    if not apps:
        return 1
    found: list[dict[str, object]] = []
    for window in apps[0]:
        walk(window, 0, found)
    json.dump(found, sys.stdout)
    return 0


def walk(node, depth, found):
    """Add *node* and what lies in it to *found*."""
    if node is None:
        return
    states = {pyatspi.stateToString(state) for state in node.getState().getStates()}
    if "showing" not in states:
        return
    found.append(
        {
            "depth": depth,
            "role": node.getRoleName(),
            "name": node.name,
            "description": node.description,
            "states": sorted(states),
            "actions": actions(node),
        }
    )
    for child in node:
        walk(child, depth + 1, found)


def actions(node):
    """Return the names of what can be done with *node*."""
    try:
        action = node.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(number) for number in range(action.nActions)]


if __name__ == "__main__":
    sys.exit(main())
