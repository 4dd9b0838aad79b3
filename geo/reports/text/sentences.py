"""Where sentences end in English and French news.

A full stop ends none after an abbreviation, an initial or inside a number; marks followed by a
small letter end none either. Line breaks at the end of a paragraph always do.
"""

from __future__ import annotations

import re

from geo.reports.dates.words import word_set
from geo.reports.model import Span

_MARK = re.compile(r"[.!?…]+[\"”»’')\]]*(?:\s*[»”])?(?=\s|$)|"
                   # where a page lost the space: "dans le pays.Des équipements"
                   r"(?<=[a-zà-ÿ]{3})\.(?=[«“\"]?[A-ZÀ-Þ](?:[a-zà-ÿ]+ |[’']))")
_BEFORE = re.compile(r"[^\s(«“\"'’\[]+$")
_OPENERS = "\"“«‘'([—–-•  \u00a0\u202f"
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*-?(?:[^\W\d_]\.-?)*[^\W\d_]")
_ABBREVIATIONS = word_set(
    "mr mrs ms dr prof gen lt col maj capt cpt sgt brig adm cmdr cmdt cdt gov sen rep hon rev "
    "st ste mt ft no nos vs etc jr sr inc ltd co corp dept est approx ca jan feb mar apr jun "
    "jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mm mme mlle mgr "
    "pr me gal gén cne adj fig p pp art al cf env av bd janv janvier. fév févr avr juil août "
    "déc lun mer jeu ven sam dim i.e e.g a.m p.m u.s u.n u.k e.u m n° tél hab réf chap vol ed "
    "éd sq ss ibid")
_NEVER_LAST = word_set("mr mrs ms dr prof gen lt col maj capt cpt sgt brig cmdr cmdt cdt gov sen "
                        "rep rev st ste mt ft vs mm mme mlle mgr gal gén cne cf no nos n°")
_STARTERS = word_set(
    "the a an in on at it its he she they we but and this that these those there after before "
    "since when while for from according however meanwhile some several no both all as one "
    "two le la les l un une des il elle ils elles on nous ce cet cette ces dans en à au aux "
    "sur selon après depuis mais et plusieurs aucun pour par lors deux trois")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 2000  # characters: what is longer is no sentence, and every pair of its words is weighed


def sentences(text: str, span: Span) -> list[Span]:
    """Cut a paragraph into sentences, white space between them left out."""
    start, end = span
    found: list[Span] = []
    for mark in _MARK.finditer(text, start, end):
        if mark.end() < end and _is_end(text, start, mark, end):
            found.append((start, mark.end()))
            start = _next(text, mark.end(), end)
    if start < end:
        found.append((start, end))
    return [piece for one in found for piece in _cut(text, one)]


def _cut(text: str, span: Span) -> list[Span]:
    """Cut what has no end for pages: between words where there are any."""
    start, end = span
    pieces = []
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        at = space if space > start else start + _LONGEST
        pieces.append((start, at))
        start = _next(text, at, end)
    return [*pieces, (start, end)] if start < end else pieces


def _next(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _is_end(text: str, start: int, mark: re.Match[str], end: int) -> bool:
    following = _next(text, mark.end(), end)
    head = text[following:following + 60]
    first = head.lstrip(_OPENERS)[:1]
    if not first or first.islower() or (text[following] in ",;:"):
        return not first
    if mark[0][0] != "." or mark[0].startswith(".."):
        return True
    word = _BEFORE.search(text[max(start, mark.start() - 25):mark.start()])
    return not word or _may_end(word[0], head, first)


def _may_end(word: str, head: str, first: str) -> bool:
    """Tell whether a full stop after this word can end a sentence that this head follows."""
    plain = word.casefold()
    short = plain in _ABBREVIATIONS
    if plain in _NEVER_LAST or (short and first.isdigit()):
        return False
    if not short and not _INITIALS.fullmatch(word):
        return True
    if first.isdigit():
        return False
    opening = _WORD.search(head)
    return bool(opening) and opening is not None and opening[0].casefold() in _STARTERS
