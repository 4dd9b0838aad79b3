"""What an import brought, counted in words that agree with their number."""

from __future__ import annotations

from geo.i18n import ngettext, number


def brought(new: int, changed: int, withdrawn: int, known: int | None = None) -> str:
    """Say how many records of an import are new, took another's place, and so on.

    >>> brought(3, 1, 0), brought(3, 1, 0, known=2)
    ('3 new, 1 changed, 0 withdrawn', '3 new, 1 changed, 2 known, 0 withdrawn')
    """
    told = [(ngettext("{n} new", "{n} new", new), new),
            (ngettext("{n} changed", "{n} changed", changed), changed)]
    if known is not None:
        told.append((ngettext("{n} known", "{n} known", known), known))
    told.append((ngettext("{n} withdrawn", "{n} withdrawn", withdrawn), withdrawn))
    return ", ".join(words.format(n=number(n)) for words, n in told)
