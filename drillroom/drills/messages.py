"""Everything a check can say. Each has a bad pack and its expected text in tests/packs/."""

from __future__ import annotations

from enum import StrEnum


class Message(StrEnum):
    """A message about a pack: what is wrong, and the way out. Parts in braces are filled in.

    The bad pack of `UNKNOWN_KEY` is `tests/packs/unknown-key.yaml`, and so on.
    """

    # the file
    CANNOT_READ = "cannot be read ({reason}); name a YAML file that you can open"
    NOT_A_FILE = "is a folder or a device; name the YAML file itself"
    TOO_BIG = "is larger than {limit} KiB; split the pack"
    NOT_UTF8 = "is not UTF-8 text; save it again as UTF-8"
    EMPTY_FILE = "is empty; a pack has at least the keys pack and drills"

    # the YAML
    NOT_YAML = (
        "not readable as YAML: {problem}; check the indent, and put a text in quotes"
        " if it holds ': ' or ' #' or starts with a sign"
    )
    SECOND_DOCUMENT = "a second document starts here; delete the line ---"
    TOO_DEEP = "lists and keys lie more than {limit} deep; the format never needs that"
    TOO_MANY_PARTS = "holds more than {limit} keys and values; split the pack"
    ANCHOR = "anchors (&name) are not allowed; delete it, or put the text in quotes"
    ALIAS = "aliases (*name) are not allowed; write it out, or put the text in quotes"
    YAML_TAG = "YAML tags (!name) are not allowed; delete it, or put the text in quotes"
    HIDDEN_CHARACTER = "holds the hidden character {character}; delete it"
    KEY_NOT_TEXT = "a key must be one plain word"

    # keys
    UNKNOWN_KEY = "unknown key; {hint}"
    MISSING_KEY = "is missing; it gives {help}"
    DUPLICATE_KEY = "is given twice; keep one (the first is in line {first})"

    # values
    NOT_KEYS = "must hold keys such as {example}; got {got}"
    NOT_A_LIST = "must be a list, each entry after a '- '; got {got}"
    NOT_ONE_VALUE = "must be {wanted}; got {got}"
    NO_VALUE = "has no value; write {wanted}, or leave the key out if it is optional"
    NOT_AN_ID = "must be an id, small letters and digits joined by '-' such as {example}; got {got}"
    RESERVED_ID = "the id {got} is the app's own; choose another"
    NOT_A_CHOICE = "{got} is none of the words allowed here; {hint}"
    NOT_A_TIME = "must be a time in seconds or minutes such as 90, 90s, 1.5 or 1:30; got {got}"
    TIME_OUT_OF_RANGE = "must be a time from {least} to {most}; got {got}, understood as {seconds}"
    NOT_A_NUMBER = "must be a number such as 3 or 1.5; got {got}"
    NOT_A_WHOLE_NUMBER = "must be a whole number such as 3; got {got}"
    NUMBER_OUT_OF_RANGE = "must be a number from {least} to {most}; got {got}"
    NOT_YES_OR_NO = "must be true or false; got {got}"
    NOT_A_VERSION = "must be a version of three numbers such as 1.0.0; got {got}"
    NOT_A_LANGUAGE = "must be the code of a language such as en, de or pt-BR; got {got}"
    TEXT_TOO_LONG = "is {count} characters long; at most {limit} fit"
    TOO_MANY_WORDS = "has {count} words; at most {limit} can be read in time"
    NOT_A_SOUND = (
        "must be a file in the pack's folder such as sounds/doubt.wav, in letters, digits, '-'"
        " and '_'; got {got}"
    )
    NOT_A_TAKE_FOLDER = (
        "must be a folder in the pack's folder such as demonstrations/funnel, in letters, digits,"
        " '-' and '_'; got {got}"
    )
    NOT_A_WINDOW = "must be two times such as [5, 20]; got {got}"

    # lists
    LIST_TOO_SHORT = "needs at least one {noun}"
    LIST_TOO_LONG = "has {count} entries; at most {limit} are allowed"
    GIVEN_TWICE = "{got} is already in the list, in line {first}; give each only once"

    # what hangs together
    NO_SPEAK_PHASE = "needs at least one phase of kind speak"
    DRILL_TOO_LONG = "the phases last {seconds} together; at most {limit}"
    UNKNOWN_PHASE = "there is no phase {got} in this drill; {hint}"
    CHANGES_NOTHING = "changes nothing; add {keys}, or delete it"
    TOO_MANY_PHASES = "come to {count} phases with all rounds; at most {limit} are allowed"
    ROUNDS_NOT_TOGETHER = "must be phases that follow on each other, in the order of the drill"
    ROUND_TAKES_ID = "the rounds would have a second phase {got}; give the other one another id"
    AMBER_AFTER_RED = "amber {amber} is not before red {red}; make it less"
    NOT_ONE_TRIGGER = (
        "must have exactly one of at, between, after_silence, after_speech and key; got {got}"
    )
    NOT_ONE_A_TEXT = "has {count} entries for {texts} texts; give one for each text, in its order"
    LINE_AFTER_END = "comes at {seconds}, after the phase's end at {end}; make it earlier"
    BREAKS_THE_SILENCE = (
        "the buyer speaks after {got}, but the rep has to hold {held}; make it longer than that"
    )
    LIGHT_AFTER_END = "comes on at {seconds}, after the phase's end at {end}; make it earlier"
    LIGHTS_NOT_IN_ORDER = "comes on at {seconds}, before {earlier}; the order is green, amber, red"
    CHECKLIST_TOO_LONG = (
        "comes to {count} items with the ready-made ones; at most {limit} are allowed"
    )
    KEY_TAKEN = "key {key} already sets the tag {tag!r}; choose another from 1 to 9"
    UNKNOWN_DRILL = "there is no drill {got} in this pack; {hint}"
    UNKNOWN_TAG = "there is no tag {got} in the pack's tags; {hint}"
    UNKNOWN_ITEM = "there is no item {got} in this drill's checklist; {hint}"
    TAG_NOT_IN_DRILL = "the drill's own list of tags leaves out {got}; add it there"
    TAG_WITHOUT_KEY = (
        "the tag {got} has no key, so nobody can set the mark; give it a key from 1 to 9"
    )
    NOT_ONE_SUBJECT = "must be about exactly one of measure, mark or item; got {got}"
    NO_LIMIT = "sets no limit; add {keys}"
    LIMIT_DOES_NOT_FIT = "does not go with {subject}; delete it"
    MIN_OVER_MAX = "min {least} is more than max {most}"
    COUNT_NOT_WHOLE = "counts are whole numbers; got {got}"
    WINDOW_BACKWARDS = "must go from the smaller to the larger time; got {got}"
    TOO_MANY_PROBLEMS = (
        "has more than {limit} problems; fix the first ones, listed here, and check again"
    )

    # warnings: the pack can be used
    LONG_CARD = (
        "is {count} characters long; about {limit} fit on two lines that can be read"
        " from two metres"
    )
    LIGHT_AT_START = "is on from the start of the phase, where nobody sees it change; make it later"
    LONG_DRILL = (
        "last {seconds} together; a drill of more than {limit} is rarely run again, so split it"
    )
    PLANNED_TWICE = (
        "{got} is already in the plan, in line {first}; delete one unless both are meant"
    )
    LINE_TOO_LONG = (
        "ends {seconds} after the phase's start, the phase itself at {end}; make it shorter"
    )
    NO_SOUND = "no WAV file {name} in the pack's folder can be played; the text is shown alone"
    NO_DEMONSTRATION = (
        "the take in {name} cannot be shown: {why}; make one with drillroom pack demonstrate, or at"
        " the desk"
    )
    LONG_SOUND = (
        "{name} lasts {seconds}; after {limit} the buyer is taken to be silent, so shorten it"
    )
    METER_TOO_LONG = (
        "no speak phase is so long, the longest lasts {longest}; make it less, or leave run out"
    )
    BUYER_TOO_QUIET = (
        "the buyer's lines last {said} together; for at most {most} % in {total} they need about"
        " {needed}"
    )
    CANNOT_BE_MET = "can never be met, as {why}; change the limit"
    READY_MADE_IN_ENGLISH = (
        "ready-made items are in English only; for {language} write the item out, with id and text"
    )
    LANGUAGE_MISSING = (
        "has no text in {language}, the pack's own language; {shown} stands in until you add it"
    )
