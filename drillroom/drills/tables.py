"""What a table of the format is made of, and how the nodes of a pack are read against it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from drillroom.drills.check import shown
from drillroom.drills.kinds import Kind, is_id
from drillroom.drills.messages import Message
from drillroom.drills.nodes import Listing, Mapping, Node, Scalar
from drillroom.drills.reader import Found, Reader, Schema, Value, hint, join, kind_of


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the format."""

    name: str
    kind: Kind
    help: str
    """What it is, as a noun phrase: it ends the message "is missing; it gives ..."."""
    required: bool = False
    unless: str = ""
    """The other key that stands in for this one, so that it is not required beside it."""
    default: Value = None
    """The value of an absent key; None for none."""
    absent: str = ""
    """What the documentation says of an absent key, where the default does not say it."""


@dataclass(frozen=True, slots=True)
class Table:
    """The keys of one part of a pack."""

    name: str
    keys: tuple[Key, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all keys."""
        return tuple(key.name for key in self.keys)

    def key(self, name: str) -> Key:
        """Return the key called *name*."""
        return next(key for key in self.keys if key.name == name)


@dataclass(frozen=True, slots=True)
class Part:
    """A value that has keys of its own."""

    table: Table

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return f"keys of [{self.table.name}](#{self.table.name})"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"$ref": f"#/$defs/{self.table.name}"}

    def read(self, node: Node, where: str, reader: Reader) -> Found | None:
        """Return what the keys hold."""
        if not isinstance(node, Mapping):
            required = [key.name for key in self.table.keys if key.required]
            example = ", ".join((required or self.table.names)[:3])
            reader.problem(node, where, Message.NOT_KEYS, example=example, got=kind_of(node))
            return None
        given, meant = self._given(node, where, reader)
        values: dict[str, Value] = {}
        for key in self.table.keys:
            value_node = given.get(key.name)
            if value_node is not None:
                value = key.kind.read(value_node, join(where, key.name), reader)
                if value is not None:
                    values[key.name] = value
            elif key.required and not {key.name, key.unless} & (meant | given.keys()):
                path = join(where, key.name)
                reader.problem(node, path, Message.MISSING_KEY, help=key.help)
            elif key.default is not None:
                values[key.name] = key.default
        return Found(node, where, values)

    def _given(self, node: Mapping, where: str, reader: Reader) -> tuple[dict[str, Node], set[str]]:
        """Return the value of each known key, and the keys that unknown ones may have meant."""
        given: dict[str, Node] = {}
        meant: set[str] = set()
        lines: dict[str, int] = {}
        for key_node, value in node.pairs:
            if not isinstance(key_node, Scalar):
                reader.problem(key_node, where, Message.KEY_NOT_TEXT)
                continue
            name = key_node.text
            path = join(where, shown(name) or "''")
            if name not in self.table.names:
                way_out = hint(name, self.table.names)
                reader.problem(key_node, path, Message.UNKNOWN_KEY, hint=way_out)
                meant.update(key for key in self.table.names if f"{key!r}?" in way_out)
            elif name in given:
                reader.problem(key_node, path, Message.DUPLICATE_KEY, first=lines[name])
            else:
                given[name], lines[name] = value, key_node.line
        return given, meant


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one kind."""

    kind: Kind
    noun: str
    most: int
    least: int = 1
    unique: bool = True
    """Whether an id or a value may stand in the list only once."""

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return f"list of at most {self.most}: {self.kind.describe()}"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        once = {"uniqueItems": True} if self.unique and not isinstance(self.kind, Part) else {}
        length = {"minItems": self.least, "maxItems": self.most}
        return {"type": "array", "items": self.kind.schema(), **length, **once}

    def read(self, node: Node, where: str, reader: Reader) -> tuple[Value, ...] | None:
        """Return the values, None in the place of each faulty one."""
        if not isinstance(node, Listing):
            reader.problem(node, where, Message.NOT_A_LIST, got=kind_of(node))
            return None
        count = len(node.entries)
        if count > self.most:
            reader.problem(node, where, Message.LIST_TOO_LONG, count=count, limit=self.most)
            return None
        if count < self.least:
            reader.problem(node, where, Message.LIST_TOO_SHORT, noun=self.noun)
            return None
        values = tuple(
            self.kind.read(entry, f"{where}[{_name_of(entry, index)}]", reader)
            for index, entry in enumerate(node.entries)
        )
        if self.unique:
            self._refuse_doubles(node, values, where, reader)
        return values

    def _refuse_doubles(
        self, node: Listing, values: tuple[Value, ...], where: str, reader: Reader
    ) -> None:
        first: dict[Hashable, int] = {}
        for index, (entry, value) in enumerate(zip(node.entries, values, strict=True)):
            name = value.get("id") if isinstance(value, Found) else value
            if name is None:
                continue
            if name in first:
                path = f"{where}[{_name_of(entry, index)}]"
                got, line = f"'{name}'", first[name]
                reader.problem(entry, path, Message.GIVEN_TWICE, got=got, first=line)
            first.setdefault(name, entry.line)


@dataclass(frozen=True, slots=True)
class OneOrMore:
    """One value, or a list of values of the same kind."""

    kind: Kind
    most: int
    noun: str = "text"
    about: str = " of which one is drawn"
    """What the documentation says of a list."""
    unique: bool = True

    def describe(self) -> str:
        """Return in a few words what an author may write."""
        return f"{self.kind.describe()}; or a list of at most {self.most}{self.about}"

    def schema(self) -> Schema:
        """Return the same for an editor, as JSON Schema."""
        return {"anyOf": [self.kind.schema(), self._list.schema()]}

    def read(self, node: Node, where: str, reader: Reader) -> tuple[Value, ...] | None:
        """Return all the values."""
        if isinstance(node, Listing):
            return self._list.read(node, where, reader)
        value = self.kind.read(node, where, reader)
        return None if value is None else (value,)

    @property
    def _list(self) -> ListOf:
        return ListOf(self.kind, self.noun, self.most, unique=self.unique)


def tables_below(table: Table) -> Iterator[Table]:
    """Yield *table* and every table that its keys lead to, in the order of the keys."""
    yield table
    for key in table.keys:
        kind = key.kind.kind if isinstance(key.kind, ListOf) else key.kind
        if isinstance(kind, Part):
            yield from tables_below(kind.table)


def _name_of(entry: Node, index: int) -> str:
    """Return the id of a list's entry, for the `where` of its problems; its index without one."""
    node = entry.get("id") if isinstance(entry, Mapping) else None
    return node.text if isinstance(node, Scalar) and is_id(node) else str(index)
