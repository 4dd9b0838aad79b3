"""How far an import is, in words: rows, rows a second and the time left."""

from __future__ import annotations

from geo.i18n import _, number


def progress_words(name: str, rows: int, of: int | None, seconds: float) -> str:
    """Say how far it is; the time left where somebody knows how many rows there are."""
    rate = rows / max(seconds, 0.001)
    left = _(", {seconds} s left").format(
        seconds=number(round(max(of - rows, 0) / rate))) if of and rate else ""
    return _("{name}: {rows} rows, {rate} rows/s{left}").format(
        name=name, rows=number(rows), rate=number(round(rate)), left=left)
