"""How wide words are in the brief's fonts, and where their lines break."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from matplotlib import font_manager
from matplotlib.ft2font import FT2Font, LoadFlags

from geo.brief.fonts import fonts

_UNITS = 1000  # pixels an em while measuring: fine enough for any page
_JOINED = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")  # letters that join
_FIXED = 65536  # FreeType's 16.16 numbers
_BREAKS = re.compile(r"(?<=[-/–·])(?=\w)|(?<=\w)(?=[(&?=])")  # where a long word may be cut


def joins(words: str) -> bool:
    """Tell whether letters change with their neighbours, so that they are measured together."""
    return bool(_JOINED.search(words))


def width(words: str, size: float, *, bold: bool = False) -> float:
    """Measure one line, in the unit of ``size``; without kerning, so never too narrow."""
    return _measured(words, bold) * size


@lru_cache(65536)
def _measured(words: str, bold: bool) -> float:  # noqa: FBT001 - a key of the cache
    if joins(words):
        return sum(_together(part, bold) if joins(part) else _apart(part, bold)
                   for part in re.split(r"( )", words))
    return _apart(words, bold)


def _apart(words: str, bold: bool) -> float:  # noqa: FBT001
    return sum(_advance(letter, bold) for letter in words)


@cache
def _advance(letter: str, bold: bool) -> float:  # noqa: FBT001
    try:
        glyph = _font(bold).load_char(ord(letter), LoadFlags.NO_HINTING)
    except RuntimeError:  # a letter of one of the fonts that fill in
        return _together(letter, bold)
    return float(glyph.linearHoriAdvance / _FIXED / _UNITS)


@lru_cache(4096)
def _together(words: str, bold: bool) -> float:  # noqa: FBT001
    font = _font(bold)
    font.set_text(words, 0, flags=LoadFlags.NO_HINTING)
    return float(font.get_width_height()[0] / 64 / _UNITS)


def _font(bold: bool) -> FT2Font:  # noqa: FBT001
    wanted = fonts().at(10, bold=bold)
    font = font_manager.get_font(font_manager.fontManager._find_fonts_by_props(wanted))  # noqa: SLF001 - the list with its fallbacks
    font.set_size(_UNITS, 72)
    return font


def wrap(words: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """Break a text into lines of at most ``room``; spaces that do not break hold together."""
    lines: list[str] = []
    line, used = "", 0.0
    space = width(" ", size, bold=bold)
    for word in _words(words, size, room, bold=bold):
        wide = width(word, size, bold=bold)
        if line and used + space + wide > room:
            lines.append(line)
            line, used = word, wide
        else:
            line, used = (f"{line} {word}", used + space + wide) if line else (word, wide)
    return [*lines, line] if line else lines


def _words(words: str, size: float, room: float, *, bold: bool) -> list[str]:
    found: list[str] = []
    for word in re.split(r"[ \n\t]+", words.strip()):
        found += [word] if width(word, size, bold=bold) <= room else _cut(word, size, room, bold)
    return [w for w in found if w]


def _cut(word: str, size: float, room: float, bold: bool) -> list[str]:  # noqa: FBT001
    """Cut a word that no line can hold: behind a hyphen or slash, else wherever it must be."""
    parts = [""]
    for bit in _BREAKS.split(word):
        for letters in [bit] if width(bit, size, bold=bold) <= room else list(bit):
            if parts[-1] and width(parts[-1] + letters, size, bold=bold) > room:
                parts.append("")
            parts[-1] += letters
    return parts


def shortened(words: str, size: float, room: float, *, bold: bool = False) -> str:
    """Cut a text that must stand on one line, with an ellipsis where something is missing."""
    if width(words, size, bold=bold) <= room:
        return words
    while words and width(words.rstrip() + "…", size, bold=bold) > room:
        words = words[:-1]
    return words.rstrip(" ,;:\u00a0") + "…"
