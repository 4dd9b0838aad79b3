"""Filling columns: what does not fit goes on in the next column, or on the next page."""

from __future__ import annotations

from collections.abc import Sequence

from geo.brief.frames.sheet import Box, Piece, Sheet, height_of

Group = list[Piece]  # pieces that stay together as long as a column can hold them
_FEW = 3  # lines that stand under a head at least
_GRAIN = 1.0  # points to which the height of balanced columns is found


def fill(sheet: Sheet, columns: Sequence[Box], groups: Sequence[Group]) -> list[Group]:
    """Place groups in columns from left to right; give what no column had room for."""
    waiting = [list(g) for g in groups if g]
    for box in columns:
        y, fresh = box.y, True
        while waiting and waiting[0] and fresh and not any(p.marks for p in waiting[0]):
            waiting.pop(0)  # white at the head of a column
        while waiting:
            taken = _fitting(waiting, box.bottom - y, box.height, fresh=fresh)
            if not taken:
                break
            y = sheet.stack(taken, box.x, y, box.width)
            if len(taken) < len(waiting[0]):
                waiting[0] = waiting[0][len(taken):]
                break
            fresh = fresh and taken[-1].clings
            waiting.pop(0)
    return waiting


def _fitting(waiting: list[Group], room: float, whole: float, *, fresh: bool) -> list[Piece]:
    """Give as much of the first group as may stand in what is left of a column.

    A head needs the group that follows it, if a column can hold both at all. ``fresh`` tells that
    nothing but heads stand in the column: what does not fit then is torn apart.
    """
    group = waiting[0]
    needed, at = height_of(group), 1
    while waiting[at - 1][-1].clings and at < len(waiting):
        needed += height_of(waiting[at])
        at += 1
    if needed <= room or (height_of(group) <= room and at == 1):
        return group
    if not fresh and needed <= whole:
        return []
    if at > 1:  # a head, and a group that no column can hold in one: its first lines at least
        return group if height_of(group) + height_of(waiting[1][:_FEW]) <= room else []
    return _head(group, room)


def _head(group: Group, room: float) -> list[Piece]:
    taken: list[Piece] = []
    used = 0.0
    for piece in group:
        used += piece.height
        if used > room:
            break
        taken.append(piece)
    while taken and taken[-1].clings and len(taken) < len(group):
        taken.pop()
    return taken


def balanced(columns: Sequence[Box], groups: Sequence[Group]) -> float:
    """Give the least height at which columns hold all groups; their own where they never do."""
    low, high = 0.0, columns[0].height
    while high - low > _GRAIN:
        middle = (low + high) / 2
        probe = [Box(b.x, b.y, b.width, middle) for b in columns]
        low, high = (middle, high) if fill(Sheet(0, 0), probe, groups) else (low, middle)
    return high
