"""SVG: text stays text, and the letters that it needs travel in the file."""

from __future__ import annotations

import base64
import re
from functools import lru_cache
from html import unescape
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from matplotlib import font_manager

from geo.brief.files.drawn import drawn, settings
from geo.brief.fonts import fonts
from geo.brief.frames.sheet import Sheet
from geo.brief.model import Brief

_TEXT = re.compile(r'<text[^>]*style="([^"]*)"[^>]*>(.*?)</text>', re.DOTALL)
_FALLBACK = "'Noto Sans', 'Noto Sans Arabic', sans-serif"


def svg(sheet: Sheet, brief: Brief) -> bytes:
    """Draw a page as SVG with title and description for screen readers."""
    out = BytesIO()
    with settings():
        drawn(sheet, brief, 72).savefig(out, format="svg", metadata={
            "Date": None, "Creator": None, "Format": None, "Type": None})
    words = out.getvalue().decode("utf-8")
    words = re.sub(r"\s*<metadata>.*?</metadata>", "", words, flags=re.DOTALL)
    words = re.sub(r"<!--.*?-->\s*", "", words, flags=re.DOTALL)
    last = f"'{fonts().families[-1]}'"
    words = words.replace(last, f"{last}, {_FALLBACK}")
    faces = "".join(_face(family, weight, letters) for (family, weight), letters
                    in sorted(_letters(words).items()))
    head = (f'<title id="t">{escape(brief.title)}</title>'
            f'<desc id="d">{escape(brief.alt_text)}</desc>'
            f'<style type="text/css">{faces}</style>')
    tag = re.search(r"<svg [^>]*>", words)
    if tag is None:
        return words.encode()
    opened = (f'{tag[0][:-1]} xml:lang={quoteattr(brief.request.lang)} role="img" '
              f'aria-labelledby="t d">\n {head}')
    return (words[:tag.start()] + opened + words[tag.end():]).encode()


def _letters(words: str) -> dict[tuple[str, str], str]:
    """Give the letters that each font has to have; the first one that has a letter draws it."""
    found: dict[tuple[str, str], set[str]] = {}
    for style, inner in _TEXT.findall(words):
        weight = "bold" if re.search(r"\b(700|bold)\b", style) else "normal"
        for letter in unescape(re.sub(r"<[^>]*>", "", inner)):
            if family := _bearer(letter, weight):
                found.setdefault((family, weight), set()).add(letter)
    return {key: "".join(sorted(letters)) for key, letters in found.items()}


def _bearer(letter: str, weight: str) -> str:
    return next((f for f in fonts().families if ord(letter) in _charset(f, weight)), "")


@lru_cache(8)
def _charset(family: str, weight: str) -> frozenset[int]:
    with TTFont(_file(family, weight), lazy=True) as font:
        return frozenset(font.getBestCmap())


def _file(family: str, weight: str) -> str:
    return str(font_manager.findfont(font_manager.FontProperties(family=family, weight=weight)))


@lru_cache(64)
def _face(family: str, weight: str, letters: str) -> str:
    """Cut a font down to some letters and write it as a style sheet's rule."""
    subsetter = Subsetter(Options(layout_features=["*"], notdef_outline=True, hinting=False))
    subsetter.populate(text=letters)
    out = BytesIO()
    with TTFont(_file(family, weight), recalcTimestamp=False) as font:
        subsetter.subset(font)
        font.flavor = "woff"
        font.save(out, reorderTables=True)
    data = base64.b64encode(out.getvalue()).decode("ascii")
    return (f"@font-face{{font-family:'{family}';font-weight:{weight};"
            f"src:url(data:font/woff;base64,{data}) format('woff')}}")
