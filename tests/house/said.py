"""The rule that no word of the window escapes its translation; `rules.py` runs it.

A text in `drillroom/ui` that looks like words for people goes through `tr`, `tr_count` or `mark` of
`ui/language.py`. What only looks so (the name of a thread, a style sheet) says `# not said` on its
line.
"""

import ast
import re
from collections.abc import Iterator

SAYING = {"tr", "tr_count", "mark", "Phrase", "phrase"}
SILENT = {
    "QT_TRANSLATE_NOOP",
    "TypeVar",
    "compile",
    "connect",
    "debug",
    "error",
    "exception",
    "getattr",
    "info",
    "Later",
    "setFamilies",
    "setObjectName",
    "setStyleSheet",
    "strftime",
    "warning",
}
"""Calls whose texts no person reads in the window."""
FREE = "# not said"
_KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)*(?:\w|Enter|Esc|Space|Tab|Left|Right|Del|F\d+)")
_WORDS = re.compile(r"[^\W\d_]{2,}[,:;]? [^\W\d_]|^[A-Z][a-z]|[a-z]{2}[.!?…]$|[.!?] [A-Z]")
"""Two words with a space between, a first capital, an end of a sentence."""


def unsaid(where: str, text: str) -> Iterator[tuple[int, str]]:
    """Report words for people that are not translated."""
    if not where.startswith("drillroom/ui/") or where == "drillroom/ui/language.py":
        return
    free = {number for number, line in enumerate(text.splitlines(), 1) if FREE in line}
    for node in _literals(ast.parse(text)):
        words = _joined(node)
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        if _WORDS.search(words) and not _KEYS.fullmatch(words) and free.isdisjoint(lines):
            yield node.lineno, f"{words[:40]!r} is not translated: tr(…)"


def _literals(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Yield the texts below *node* that nothing says in another language."""
    for child in ast.iter_child_nodes(node):
        if _is_text(child):
            assert isinstance(child, ast.Constant | ast.JoinedStr)  # for the types
            yield child
            parts = child.values if isinstance(child, ast.JoinedStr) else []
            for part in parts:
                yield from _literals(part) if isinstance(part, ast.FormattedValue) else ()
        elif isinstance(child, ast.Call) and _is_silent(_name(child)):
            given = (*child.args, *(key.value for key in child.keywords))
            yield from _literals(ast.List([one for one in given if not _is_text(one)]))
        elif not _is_spoken_elsewhere(child):
            yield from _literals(child)


def _is_silent(name: str) -> bool:
    return name in SAYING | SILENT or name.endswith("Error")


def _is_spoken_elsewhere(node: ast.AST) -> bool:
    """Tell a docstring, a bug's own words, and an error, which build_words.py knows."""
    if isinstance(node, ast.Expr):
        return _is_text(node.value)
    return isinstance(node, ast.Raise | ast.Assert | ast.Import | ast.ImportFrom)


def _is_text(node: ast.AST) -> bool:
    is_word = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return is_word or isinstance(node, ast.JoinedStr)


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def _joined(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return "".join(str(part) for part in parts)
