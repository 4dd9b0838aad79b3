"""Blocks of delimited text, read by whose turn it is, so that all know how many rows lie before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import pyarrow as pa
import pyarrow.csv as arrow_csv

from geo.ingest.turns import Turns


@dataclass
class Block:
    """The rows of a block, those that are none, which are numbered within it, and its text."""

    table: pa.Table
    bad: list[arrow_csv.InvalidRow]
    data: pa.Buffer

    def __len__(self) -> int:
        """Count the rows, the bad ones too."""
        return int(self.table.num_rows) + len(self.bad)


class Read(Protocol):
    """What reads a block."""

    def __call__(self, data: pa.Buffer, *, whole: bool) -> Block:
        """Read all columns of a block, or as few as tell its rows."""
        ...


@dataclass
class InTurn:
    """The blocks of a text in order; those of the other processes are read to be counted only.

    Where processes tell each other of their rows, each reads one block ahead, so that it has told
    of a block before another comes to it, and none is read twice.
    """

    cuts: Iterator[pa.Buffer]
    turns: Turns
    read: Read
    _known: list[pa.Buffer] = field(default_factory=list)
    _ahead: dict[int, Block] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Block | int]:
        """Give each block, or the number of its rows where another process has told it."""
        number = 0
        while self._there(number):
            if self.turns(number):
                self._own(number)
                self._told_ahead(number)
                yield self._ahead.pop(number)
            else:
                self._told_ahead(number)
                told = self.turns.rows(number)
                yield self.read(self._known[number], whole=False) if told is None else told
            number += 1

    def _there(self, number: int) -> bool:
        while len(self._known) <= number and (cut := next(self.cuts, None)) is not None:
            self._known.append(cut)
        return number < len(self._known)

    def _told_ahead(self, number: int) -> None:
        if self.turns.counts is not None:
            self._own(self.turns.after(number))

    def _own(self, number: int) -> None:
        if number in self._ahead or not self._there(number):
            return
        block = self._ahead[number] = self.read(self._known[number], whole=True)
        self.turns.tell(number, len(block))
