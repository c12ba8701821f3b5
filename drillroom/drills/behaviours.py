"""The thirteen behaviours that a coach listens for: a library that every pack may refer to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One thing a coach listens for, worded so that two listeners would agree."""

    id: str
    text: str


BEHAVIOURS = (
    Behaviour("open-call", "Opened with who they are, why they are here and why now"),
    Behaviour("set-agenda", "Named purpose, time and what happens at the end, and got a yes"),
    Behaviour("build-rapport", "Said something personal and true that made the other open up"),
    Behaviour("review-context", "Went back to what was said or agreed before, and checked it"),
    Behaviour("use-questions", "Moved the conversation on with questions, not with statements"),
    Behaviour("listen", "Let each speaker finish and took up what they had said"),
    Behaviour("manage-time", "Kept to the time and led from one point to the next"),
    Behaviour("answer-objections", "Answered questions, objections and rivals' traps, briefly"),
    Behaviour("deliver-key-points", "Made the few key points, each with a story or an example"),
    Behaviour("uncover-information", "Came away with everything needed for the next step"),
    Behaviour(
        "validate-understanding", "Said back what was understood and asked whether it is right"
    ),
    Behaviour("gain-commitment", "Asked for an action, a person and a date, and got an answer"),
    Behaviour("execute-new-competencies", "Fitted people, content and the buying team's roles"),
)
