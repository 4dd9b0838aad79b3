"""One spelling for a place name, whatever language or keyboard wrote it.

Two keys of growing boldness. ``fold`` forgets case, accents, hyphens, apostrophes, spaces, script
and broken encodings. ``sound`` also forgets what French, English, Tamasheq, Bambara and Fulfulde
spelling do differently with the same sound: ou/w/v, dj/di/j, gn/ny, gh/rh, c/k/q, doubled letters,
a silent e. Both keep only ``a-z0-9``; keying a key changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from string import ascii_lowercase

import ftfy
from anyascii import anyascii

from geo.gazetteer.fold_name import fold_name

_BROKEN = re.compile("[\u00c2\u00c3\u00c4\u00c5\u00d0\u00d8\u00d9\u00e2\ufffd][\u0080-\u00ff"
                     "\u0152-\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122\ufffd]")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
MARKS = re.compile("[\u0300-\u036f]+")
_DROP = {code: None for code in range(128) if not (chr(code).isalnum() or chr(code) == "\n")}
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")

# Every rule shortens the word or takes a letter away for good, so that applying them all until
# nothing changes comes to an end. ``w``, ``v`` and ``ou`` are one sound before a vowel.
_SAME_SOUND: tuple[tuple[str, str], ...] = (
    ("tch", "ch"), ("sch", "ch"), ("sh", "ch"), ("ph", "f"), ("th", "t"), ("dh", "d"),
    ("gh", "g"), ("rh", "g"), ("kh", "k"), ("dj", "j"), ("dg", "g"), ("gn", "ni"), ("y", "i"),
    ("ou", "u"), ("oo", "u"), ("w", "u"), ("v", "u"), ("qu", "k"), ("q", "k"), ("ck", "k"),
    ("x", "ks"), ("mb", "nb"), ("mp", "np"),
)
_D_SOFT = re.compile("di(?=[aeou])")  # "Diabaly" is written Djabaly too
_C_SOFT = re.compile("c(?=[eiy])")
_C_HARD = re.compile("c(?!h)")
_G_SOFT = re.compile("gu(?=[ei])")
_DOUBLED = re.compile(r"([a-z])\1+")
_TWICE = tuple((2 * letter, letter) for letter in ascii_lowercase)
_LAST_E = re.compile(r"e$(?<=[a-z0-9]{4})", re.MULTILINE)
_VOWELS = re.compile("[aeiou]")


def repair(text: str) -> str:
    """Undo a broken encoding (``MÃ©naka``); any other text is left alone.

    >>> repair("MÃ©naka")
    'Ménaka'
    """
    return ftfy.fix_encoding(text) if _BROKEN.search(text) else text


def is_arabic(text: str) -> bool:
    """Tell whether a text holds Arabic script, which mostly leaves vowels out."""
    return bool(_ARABIC.search(text))


def fold(text: str) -> str:
    """Reduce a name to bare ASCII letters and digits.

    >>> fold("Ti-n-Zaouâtene"), fold("MÃ©naka"), fold("كيدال")
    ('tinzaouatene', 'menaka', 'kydl')
    """
    return _fold_lines(text.replace("\n", " "))


def fold_many(texts: Sequence[str]) -> list[str]:
    """Fold many names at once: one pass over all of them is ten times as fast."""
    joined = "\n".join(texts)
    if joined.count("\n") != len(texts) - 1:
        joined = "\n".join(t.replace("\n", " ") for t in texts)
    return _fold_lines(joined).split("\n") if texts else []


def _fold_lines(text: str) -> str:
    if text.isascii():
        return text.lower().translate(_DROP)
    parts = MARKS.sub("", unicodedata.normalize("NFKD", _repaired(text).casefold()))
    ascii_only = _FOREIGN.sub(lambda run: _letters(run.group()), parts)
    return ascii_only.lower().translate(_DROP)


def _repaired(text: str) -> str:
    """Repair the lines that look broken; looking at all of them at once is quicker."""
    parts, done = [], 0
    for found in _BROKEN.finditer(text):
        if found.start() >= done:
            begin = text.rfind("\n", 0, found.start()) + 1
            end = text.find("\n", found.end())
            end = len(text) if end < 0 else end
            parts += [text[done:begin], repair(text[begin:end]).replace("\n", " ")]
            done = end
    return "".join([*parts, text[done:]])


@lru_cache(maxsize=4096)
def _letters(run: str) -> str:
    """Write the letters and digits of a foreign run in ASCII; signs and accents go."""
    return anyascii(fold_name("".join(c for c in run if c.isalnum()))).replace("\n", "")


@lru_cache(maxsize=100_000)
def sound(text: str) -> str:
    """Reduce a name to what French, English and the languages of Mali all write in one way.

    >>> sound("Ouélingara") == sound("Welingara"), sound("Tin Zaouatene") == sound("Tinzawaten")
    (True, True)
    """
    return sound_many([fold(text)])[0]


def sound_many(folded: Sequence[str]) -> list[str]:
    """Give the sound keys of folded names, all at once."""
    kept = dict.fromkeys(folded)
    text = "\n".join(kept)
    while (once := _one_round(text)) != text:
        text = once
    heard = dict(zip(kept, text.split("\n"), strict=True)) if kept else {}
    return [heard[one] for one in folded]


def _one_round(text: str) -> str:
    for written, heard in _SAME_SOUND:
        text = text.replace(written, heard)
    text = _C_HARD.sub("k", _C_SOFT.sub("s", _D_SOFT.sub("j", text)))
    text = _G_SOFT.sub("g", text).replace("ch", "\0").replace("h", "").replace("\0", "ch")
    for twice, once in _TWICE:
        while twice in text:
            text = text.replace(twice, once)
    return _LAST_E.sub("", text)


def skeleton_many(sounds: Sequence[str]) -> list[str]:
    """Leave only the consonants of sound keys: how Arabic script, without vowels, is compared."""
    text = "\n".join(sounds)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", text)).split("\n") if sounds else []


_DECIMAL, _MARKS = re.compile(r"(?<=\d)[.,](?=\d)"), re.compile(r"[,;:()\[\]/|]+")
_OTHERS = re.compile(r"[^a-z0-9,\x00]+")


@lru_cache(maxsize=20_000)
def plain_words(text: str) -> str:
    """Put a phrase into bare lower-case words, one space apart; commas and brackets stay commas.

    >>> plain_words("Près de Tin-Essako (région de Kidal)")
    'pres de tin essako , region de kidal'
    """
    parts = unicodedata.normalize("NFKD", repair(text.replace("\x00", " ")).casefold())
    bare = _FOREIGN.sub(lambda run: _spaced(run.group()), parts).casefold()
    bare = _MARKS.sub(" , ", _DECIMAL.sub("\x00", bare))
    words = _OTHERS.sub(" ", bare).replace("\x00", ".").split()
    return " ".join(words).strip(" ,")


def _spaced(run: str) -> str:
    return "".join(_letters(c) if c.isalnum() else "" if unicodedata.combining(c) else
                   "" if c == "\N{MODIFIER LETTER APOSTROPHE}" else " " for c in run)
