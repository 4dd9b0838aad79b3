"""The list's numbers at their symbols."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from geo.brief.map import ink
from geo.brief.map.ledger import Boxes
from geo.brief.map.lettering import BETWEEN, SIDES, Names, as_box, beside
from geo.brief.map.look import Symbol
from geo.brief.map.strokes import reach

_SIZE = 10.0  # CSS pixels
_PLACES = 3  # an incident that sources put at more places than that is numbered at one
_LINES = (8, 4, 2, 1)  # numbers on a line, where one symbol has many


def numbers(names: Names, symbols: list[Symbol], told: dict[int, int], ids: list[str]
            ) -> tuple[int, ...]:
    """Write the list's numbers at their symbols; give those that found no room.

    ``told`` maps rows to numbers. What stands closest to others chooses first.
    """
    u = names.sheet.unit
    missing: set[int] = set()
    written: set[int] = set()
    places = Counter(r for s in symbols for r in s.rows)
    boxes = np.array([reach(s, u) for s in symbols]).reshape(-1, 4)
    order = sorted(range(len(symbols)), key=lambda i: (-_crowded(boxes, i, 40 * u), i))
    for at in order:
        symbol = symbols[at]
        own = sorted(told[r] for r in symbol.rows if told.get(r)
                     and (places[r] <= _PLACES or r not in written))
        if not own:
            continue
        marks = frozenset(ids[r] for r in symbol.rows)
        if any(beside(names, text, as_box(boxes[at]), marks, _SIZE, sides=sides, bold=True,
                      color=ink.INK, order=8)
               for sides in (SIDES, BETWEEN) for text in _spelt(own)):
            written |= set(symbol.rows)
        else:
            missing |= set(symbol.rows)
    return tuple(sorted(told[r] for r in missing - written if told.get(r)))


def _crowded(boxes: Boxes, at: int, near: float) -> int:
    b = boxes[at]
    return int(((boxes[:, 0] < b[2] + near) & (boxes[:, 2] > b[0] - near)
                & (boxes[:, 1] < b[3] + near) & (boxes[:, 3] > b[1] - near)).sum())


def _spelt(own: list[int]) -> Iterator[str]:
    """Give numbers with runs drawn together, on as few lines as there is room for: 3, 7–9."""
    runs: list[list[int]] = []
    for n in own:
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    parts = [str(r[0]) if len(r) == 1 else f"{r[0]}, {r[1]}" if len(r) == 2  # noqa: PLR2004 - a pair
             else f"{r[0]}–{r[-1]}" for r in runs]
    for wide in _LINES:
        if wide == _LINES[0] or len(parts) > wide:
            yield ",\n".join(", ".join(parts[i:i + wide]) for i in range(0, len(parts), wide))
