"""The fonts of briefs: Noto Sans for Latin, Noto Sans Arabic, DejaVu Sans for Tifinagh and signs.

Noto's packages (SIL Open Font Licence) carry variable fonts, which the drawing library can only
draw at their default weight. So regular and bold are cut out of them once, by ``make setup`` or
else by the first brief; their family names are our own, so that no font of the machine stands in
for them.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_sans_arabic
import matplotlib as mpl
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from matplotlib import font_manager
from matplotlib.font_manager import FontProperties

from geo.project import FONTS

LATIN, ARABIC, TIFINAGH = "Atlas Sans", "Atlas Arabic", "Atlas Signs"
WEIGHTS = {"regular": 400, "bold": 700}
_SIGNS = Path(mpl.get_data_path()) / "fonts" / "ttf"
_FILES = {
    LATIN: fontpkg_noto_sans.ROOT / "files" / "NotoSans[wdth,wght].ttf",
    ARABIC: fontpkg_noto_sans_arabic.ROOT / "files" / "NotoSansArabic[wdth,wght].ttf",
}
_STATIC = {"regular": _SIGNS / "DejaVuSans.ttf", "bold": _SIGNS / "DejaVuSans-Bold.ttf"}
# What briefs may need; the whole of Noto Sans takes half a minute to cut. Latin with the letters
# of Mali's languages (ɛ ɔ ɲ ŋ ɓ ɗ) and of transliterations (ḥ ṣ ṭ); other signs are DejaVu's.
_LETTERS = {
    LATIN: [*range(0x20, 0x2B0), 0x2BB, 0x2BC, 0x2BE, 0x2BF, *range(0x300, 0x340),
            *range(0x1E00, 0x1EA0), *range(0x2000, 0x2070), *range(0x20A0, 0x20C0), 0x2116, 0x2122,
            0x2212, 0x2248, 0x2260, 0x2264, 0x2265],
    ARABIC: [*range(0x600, 0x700), *range(0x750, 0x780), *range(0xFB50, 0xFE00),
             *range(0xFE70, 0xFF00)],
}
_FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk", "isol", "init", "medi", "fina", "rlig", "liga",
             "calt", "curs"]
_MADE = 3_782_844_800  # seconds since 1904: one date for all, or the files would differ
_RECIPE = 2  # goes up with every change of how fonts are cut, so that old files are not used
_LOCK = threading.Lock()


@dataclass(frozen=True)
class Fonts:
    """The fonts in their order of trial: a letter is drawn with the first one that has it."""

    families: tuple[str, ...] = (LATIN, ARABIC, TIFINAGH)

    def at(self, size: float, *, bold: bool = False) -> FontProperties:
        """Give the font at a size in points; there is no true italic."""
        return FontProperties(family=list(self.families), size=size,
                              weight="bold" if bold else "normal")


@cache
def fonts() -> Fonts:
    """Make the fonts known to the drawing library, once for a process."""
    with _LOCK:
        known = {entry.fname for entry in font_manager.fontManager.ttflist}
        for path in files():
            if str(path) not in known:
                font_manager.fontManager.addfont(str(path))
    return Fonts()


def files(folder: Path = FONTS, families: Sequence[str] = (LATIN, ARABIC, TIFINAGH)
          ) -> list[Path]:
    """Give the files of families in all weights, made if they are not there.

    Several processes may do so at once: each writes files of its own and moves them into place,
    and all write the same bytes.
    """
    found: list[Path] = []
    for family in families:
        wanted = {weight: folder / _name(family, weight) for weight in WEIGHTS}
        if not all(path.exists() for path in wanted.values()):
            folder.mkdir(parents=True, exist_ok=True)
            for weight, font in _cuts(family):
                half = wanted[weight].with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
                font.save(half)
                half.replace(wanted[weight])
        found += wanted.values()
    return found


def _name(family: str, weight: str) -> str:
    source = _FILES.get(family, _STATIC[weight])
    digest = hashlib.sha256(source.read_bytes() + bytes([_RECIPE])).hexdigest()[:12]
    return f"{family.replace(' ', '')}-{weight}-{digest}.ttf"


def _cuts(family: str) -> Iterator[tuple[str, TTFont]]:
    """Give a family's fonts by weight, under our name."""
    few = _few(family) if family in _FILES else b""
    for weight, value in WEIGHTS.items():
        if few:
            font = TTFont(BytesIO(few), recalcTimestamp=False)
            font = instantiateVariableFont(font, {"wght": value, "wdth": 100}, inplace=True)
        else:
            font = TTFont(_STATIC[weight], recalcTimestamp=False)
        yield weight, _named(font, family, weight)


def _few(family: str) -> bytes:
    """Give the variable font with the letters that are needed, and none else."""
    font = TTFont(_FILES[family], recalcTimestamp=False)
    subsetter = Subsetter(Options(layout_features=_FEATURES, name_IDs=["*"], notdef_outline=True,
                                  hinting=False))
    subsetter.populate(unicodes=_LETTERS[family])
    subsetter.subset(font)
    held = BytesIO()
    font.save(held)
    return held.getvalue()


def _named(font: TTFont, family: str, weight: str) -> TTFont:
    font["head"].modified = font["head"].created = _MADE
    font["OS/2"].usWeightClass = WEIGHTS[weight]
    style = weight.capitalize()
    for number, words in ((1, family), (2, style), (4, f"{family} {style}"),
                          (6, f"{family.replace(' ', '')}-{style}"), (16, family), (17, style)):
        font["name"].setName(words, number, 3, 1, 0x409)
        font["name"].setName(words, number, 1, 0, 0)
    bold = weight == "bold"
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = int(bold)
    return font


if __name__ == "__main__":
    files()
