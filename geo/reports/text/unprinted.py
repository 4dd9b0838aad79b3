"""Undo what printing did: letters drawn as one, words parted at the ends of lines, tables."""

from __future__ import annotations

import re

from geo.reports.text.rows import told_rows

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st",
                            "ﬆ": "st"})
_PARTED = re.compile(
    r"(?P<left>[^\W_](?:[\w’'-]*[^\W_])?)(?P<sign>[-\u2010\u2011\u00ad])[ \t]*\r?\n[ \t]*"
    r"(?P<right>[^\W_]+)(?P<rest>\S*)(?P<gap>[ \t]*)")
_BROKEN = re.compile("[-\u2010\u2011\u00ad][ \t]*\r?\n")  # most texts have no such end of a line
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SPACES = re.compile(r"(?<=[^\s]) {2,}(?=[^\s])")  # of justified lines; columns have tabs
_AT_END = re.compile(r" +(?=\r?\n)")
_SOFT = "\u00ad"
_APART = frozenset("and or to et ou".split())  # noqa: SIM905 - "two- and three-day"
_HEADS = frozenset("""
self anti vice twenty thirty forty fifty sixty seventy eighty ninety lieutenant
vingt trente quarante cinquante soixante quatre sous demi celui celle ceux celles porte grand
cessez chef chefs état sergent
""".split())  # noqa: SIM905
"""What stands before a hyphen of its own and is hardly ever the first half of a parted word."""
_TAILS = frozenset("old based backed linked affiliated aligned parole major".split())  # noqa: SIM905
_PREFIXES = frozenset("pro ex non co auto nord sud north south".split())  # noqa: SIM905 - halves of words as well
_AFTER_PREFIX = frozenset("""
government governmental russian wagner french malian civilian civilians combatant combatants state
violent jihadist jihadists terrorist rebel rebels fighter fighters soldier soldiers minister
president military junta
gouvernemental gouvernementale gouvernementales gouvernementaux russe russes malien français civils
combattant combattants étatique étatiques jihadiste jihadistes rebelle rebelles combattante ministre
président militaire militaires soldat soldats maire
est ouest east eastern west western
""".split())  # noqa: SIM905
_INVERTED = frozenset("il elle ils elles on".split())  # noqa: SIM905 - "dit-il"


def unprinted(text: str) -> str:
    r"""Write a text as it was before it was printed; the line then ends behind the joined word.

    >>> unprinted("ﬁve civilians; it denied any involve-\nment in the raid")
    'five civilians; it denied any involvement\nin the raid'
    """
    plain = told_rows(_SPACES.sub(" ", _AT_END.sub("", text.translate(_LIGATURES))))
    if not _BROKEN.search(plain):
        return plain.replace(_SOFT, "")
    words = {w.casefold() for w in _WORD.findall(plain)}
    return _PARTED.sub(lambda found: _joined(found, words), plain).replace(_SOFT, "")


def _joined(found: re.Match[str], words: set[str]) -> str:
    left, right = found["left"], found["right"]
    if right.casefold() in _APART:
        return found[0]
    hyphen = "" if found["sign"] == _SOFT or not _has_hyphen(left, right, found, words) else "-"
    end = "\n" if found["gap"] and found.end() < len(found.string) else ""
    return f"{left}{hyphen}{right}{found['rest']}{end}"


def _has_hyphen(left: str, right: str, found: re.Match[str], words: set[str]) -> bool:
    """Tell whether a hyphen is the word's own: by the rest of the text, else by its parts."""
    last = re.split(r"[-’']", left)[-1].casefold()
    if left[-1].isdigit() or not right[0].islower():
        return True
    if f"{last}{right}".casefold() in words:
        return False
    if f"{left}-{right}".casefold() in words or len(last) == 1:
        return True
    return (found["rest"].startswith("-") or right in _INVERTED or last in _HEADS
            or right in _TAILS or (last in _PREFIXES and right in _AFTER_PREFIX))
