"""Where a table begins: its row of column names, and the row of HXL tags that may follow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import pandas as pd

from geo.i18n import _

LOOKED = 40  # rows in which the header is looked for
_TAG = re.compile(r"#[a-z][a-z0-9_]*([ +][a-z0-9_+ ]+)*", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?[\d\s.,:/]+")


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """Give the index of the row that names the columns; None where no row could.

    It is the first row that is nearly as wide as the table and whose cells are distinct and no
    numbers: titles and remarks above a table fill one cell or two. Where merged cells lay the names
    on two rows, it is the second. Where none is, it is the first row of words.
    """
    widths = [sum(1 for c in row if c.strip()) for row in rows[:LOOKED]]
    if not widths or not max(widths):
        return None
    wanted = max(widths) * 0.6
    for index, row in enumerate(rows[:LOOKED]):
        named = [c.strip() for c in row if c.strip()]
        numbers = sum(bool(_NUMBER.fullmatch(c)) for c in named)
        if len(named) >= wanted and len(set(named)) >= len(named) * 0.8 and (
                numbers <= len(named) * 0.2):
            return index + _goes_on(rows[index:index + 2])
    return next((at for at, row in enumerate(rows[:LOOKED]) if _words(row)), None)


def _goes_on(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the second row names what merged cells of the first leave open.

    “Date | Victims | —” over “— | Killed | Injured”: each fills cells that the other lacks.
    """
    if len(rows) < 2 or not _words(rows[1]) or any(c.startswith("#") for c in rows[1]):  # noqa: PLR2004
        return False
    width = max(map(len, rows))
    first, second = ([bool(c.strip()) for c in (*row, *[""] * (width - len(row)))] for row in rows)
    pairs = set(zip(first, second, strict=True))
    return (True, False) in pairs and (False, True) in pairs


def _words(row: Sequence[str]) -> bool:
    """Tell whether a row has texts and no numbers."""
    filled = [c.strip() for c in row if c.strip()]
    return bool(filled) and not any(_NUMBER.fullmatch(c) for c in filled)


def named(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    """Give the names of columns; where the row has none, a merged cell above may name one.

    >>> named([["Date", "Place", ""], ["", "Region", "Village"]], 1)
    ['Date', 'Region', 'Village']
    """
    above = rows[at - 1] if at else ()
    if sum(1 for cell in above if cell.strip()) < 2:  # noqa: PLR2004 - a title is one cell
        above = ()
    return [name if name.strip() or place >= len(above) else above[place]
            for place, name in enumerate(rows[at])]


def repeated(names: Sequence[str]) -> list[str]:
    """Say which names stand over several columns, and how the later ones are called."""
    header = told_apart(names)
    plain = [" ".join(name.split()) for name in names]
    later = [(old, new) for old, new in zip(plain, header, strict=True) if old and old != new]
    return [_("The name “{name}” stands over more than one column; a later one is called “{other}”."
              ).format(name=old, other=new) for old, new in later]


def told_apart(names: Sequence[str]) -> list[str]:
    """Give every column a name of its own: empty ones their number, repeated ones a suffix.

    >>> told_apart(["id", "", "id"])
    ['id', 'column 2', 'id 2']
    """
    seen: Counter[str] = Counter()
    out = []
    for place, name in enumerate(names, 1):
        plain = " ".join(name.split()) or f"column {place}"
        seen[plain] += 1
        out.append(plain if seen[plain] == 1 else f"{plain} {seen[plain]}")
    return out


def drop_tags(part: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Leave out a row of HXL tags (``#date+start``); give how many there were."""
    head = part.head(3).drop(columns="row")
    tagged = [i for i, row in zip(head.index, head.to_numpy(), strict=True) if _is_tags(row)]
    return (part.drop(index=tagged).reset_index(drop=True) if tagged else part), len(tagged)


def _is_tags(row: Sequence[str]) -> bool:
    filled = [c for c in row if c]
    return bool(filled) and all(_TAG.fullmatch(c) for c in filled)
