"""What each paragraph of a page is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from geo.reports.model import Part
from geo.reports.text.captions import dateline_end, is_caption
from geo.reports.text.comments import is_of_comments, opens_comments
from geo.reports.text.credits import is_credit, shows_only
from geo.reports.text.furniture import is_furniture, opens_furniture
from geo.reports.text.issue import is_issue_line
from geo.reports.text.lines import BULLET
from geo.reports.text.recap import recap_start

_ENDS = re.compile(r"[.!?…;,:][\"”»’')\]]*\s*$")
_WORDS = re.compile(r"\w+")
_HEADLINE_LENGTH = 220  # characters
_SUBHEAD_LENGTH = 110
_SECTION_LENGTH = 60
_YEAR, _DAY = re.compile(r"\d{4}"), re.compile(r"\b\d{1,2}(?:er|st|nd|rd|th)?\b")
_DASHED = re.compile(r"[-–—*] ?[^-–—*].*[^-–—*] ?[-–—*]$")  # "- Three guardsmen killed -"
_NAMES_ONLY = re.compile(  # "Ambidédi :", what stands under it happened there
    r"(?:(?:Cercle|R[ée]gion|Commune|Village|Ville) (?:de |d['’]|du )?)?[A-ZÀ-Þ][\w'’-]+"
    r"(?:[ /,-]{1,2}[A-ZÀ-Þ][\w'’-]+){0,3}(?: (?:region|cercle|district|town))?\s?:")
_HEAD = 6  # paragraphs among which a bulletin says of which day it is
_TOP = 4  # paragraphs among which short noun phrases are captions
_CAPTION_WORDS = 5
_CAPTION_LENGTH = 300
_CREDIT = ("©", "(c)", "Crédit", "Credit")


def parts_of(paragraphs: Iterable[str]) -> tuple[Part, ...]:
    """Tell what each paragraph is, seen beside the others."""
    return _parts_of(tuple(paragraphs))


@lru_cache(maxsize=2)  # a report's header is looked for among them before the report is read
def _parts_of(paragraphs: tuple[str, ...]) -> tuple[Part, ...]:
    parts = [_alone(p) for p in paragraphs]
    _issued(paragraphs, parts)
    _credited(paragraphs, parts)
    _close(paragraphs, parts)
    _commented(paragraphs, parts)
    _repeated(paragraphs, parts)
    _headings(paragraphs, parts)
    _short_captions(paragraphs, parts)
    _sections(paragraphs, parts)
    _recap(paragraphs, parts)
    return tuple(parts)


def _alone(paragraph: str) -> Part:
    if is_caption(paragraph):
        return Part.CAPTION
    return Part.FURNITURE if is_furniture(paragraph) else Part.BODY


def _issued(paragraphs: Sequence[str], parts: list[Part]) -> None:
    """Take lines at a page's head for captions that say of which day or week it is."""
    for at, paragraph in enumerate(paragraphs[:_HEAD]):
        if parts[at] is Part.BODY and is_issue_line(paragraph):
            parts[at] = Part.CAPTION


def _credited(paragraphs: Sequence[str], parts: list[Part]) -> None:
    """Take what stands between a headline and a picture's credit for the picture's caption."""
    body = [at for at, part in enumerate(parts) if part is Part.BODY]
    for at in body[1:_TOP]:
        credit = paragraphs[at + 1].lstrip() if at + 1 < len(paragraphs) else ""
        if credit.startswith(_CREDIT) and len(paragraphs[at]) <= _CAPTION_LENGTH:
            parts[at] = Part.CAPTION
    for at in [n for n, line in enumerate(paragraphs[:-1]) if is_credit(line)]:
        if at and parts[at - 1] is Part.BODY and shows_only(paragraphs[at - 1]):
            parts[at - 1] = Part.CAPTION
        _framed(paragraphs, parts, at)


def _framed(paragraphs: Sequence[str], parts: list[Part], at: int) -> None:
    """Take what a page prints between a picture's credit and the agency's dateline for caption."""
    ahead = range(at + 1, min(at + 1 + _TOP, len(paragraphs))) if at < _TOP else ()
    end = next((n for n in ahead if dateline_end(paragraphs[n])), at)
    if all(len(paragraphs[n]) <= _CAPTION_LENGTH for n in range(at + 1, end)):
        parts[at + 1:end] = [Part.CAPTION] * (end - at - 1)


def _close(paragraphs: Sequence[str], parts: list[Part]) -> None:
    """Take everything after a heading such as "About us" in a page's second half for furniture."""
    for at, paragraph in enumerate(paragraphs):
        if at * 2 >= len(paragraphs) and opens_furniture(paragraph) \
                and _letters(paragraphs[at:]) <= _letters(paragraphs[:at]):  # the story is above
            parts[at:] = [Part.FURNITURE] * (len(parts) - at)
            return


def _commented(paragraphs: Sequence[str], parts: list[Part]) -> None:
    """Take what readers wrote below a story for furniture, however much of it there is."""
    told = 0
    for at, paragraph in enumerate(paragraphs):
        ahead = paragraphs[at + 1:at + 1 + _TOP]
        if told and opens_comments(paragraph) and (
                at * 2 >= len(paragraphs) or any(map(is_of_comments, ahead))):
            parts[at:] = [p if p is Part.CAPTION else Part.FURNITURE for p in parts[at:]]
            return
        told += parts[at] is Part.BODY and bool(_ENDS.search(paragraph))


def _letters(paragraphs: Sequence[str]) -> int:
    return sum(map(len, paragraphs))


def _repeated(paragraphs: Sequence[str], parts: list[Part]) -> None:
    """Keep what is said again word for word once: a title twice, a caption or standfirst."""
    keys = [" ".join(p.casefold().rstrip(" .").split()) for p in paragraphs]
    first: dict[str, int] = {}
    for at, key in enumerate(keys):
        if parts[at] is not Part.BODY:
            continue
        if key in first:
            _keep_one(paragraphs, parts, first[key], at)
        first.setdefault(key, at)
    bodies = [k for k, part in zip(keys, parts, strict=True) if part is Part.BODY]
    for at, key in enumerate(keys[:_TOP]):
        longer = [k for k in bodies if len(k) > len(key) and k.startswith(key)]
        if parts[at] is Part.BODY and len(_WORDS.findall(key)) > _CAPTION_WORDS and longer:
            parts[at] = Part.CAPTION


def _keep_one(paragraphs: Sequence[str], parts: list[Part], first: int, again: int) -> None:
    """Decide which of two equal paragraphs the story tells."""
    if first < _TOP and again > first + 1 and _ENDS.search(paragraphs[first]):
        parts[first] = Part.SUBHEAD if first else Part.CAPTION  # a standfirst
    else:
        parts[again] = Part.FURNITURE


def _headings(paragraphs: Sequence[str], parts: list[Part]) -> None:
    """Tell the headline from the headings between paragraphs."""
    body = [at for at, part in enumerate(parts) if part is Part.BODY]
    for rank, at in enumerate(body[:-1]):
        text = paragraphs[at]
        if rank and _NAMES_ONLY.fullmatch(text) and _ENDS.search(paragraphs[at - 1]):
            parts[at] = Part.SUBHEAD
            continue
        dashed = _DASHED.match(text) and len(text) <= _SUBHEAD_LENGTH
        if _ENDS.search(text) or (BULLET.match(text) and not dashed):
            continue
        if rank == 0 and len(text) <= _HEADLINE_LENGTH:
            parts[at] = Part.HEADLINE
        elif len(text) <= _SUBHEAD_LENGTH or (rank == 1 and len(text) <= _HEADLINE_LENGTH):
            parts[at] = Part.SUBHEAD


def _short_captions(paragraphs: Sequence[str], parts: list[Part]) -> None:
    for at, text in enumerate(paragraphs[:_TOP]):
        words = _WORDS.findall(text)
        figures = any(w.isdigit() for w in words)
        alone = len(paragraphs) > _TOP and text.endswith(".") and not figures
        short = alone and len(words) <= _CAPTION_WORDS and not _SPOKE.search(text)
        if at and parts[at] is Part.BODY and short:
            parts[at] = Part.CAPTION


_SPOKE = re.compile(  # "The army declined to comment."
    r"\b(?:did|said|had|was|were|would|\w+ed (?:the|this|that|it|to|an?|any|all|its|these|those|"
    r"responsibility|jihadists)|(?:a|ont|avait|n['’]a|s['’]est) (?:\w+ )?\w+(?:é|i|u|is|it|ert)|"
    r"dément(?:ent)?|nie(?:nt)?|confirme(?:nt)?|dit|disent|assure|affirme|accuse|réclame|exige|"
    r"demande|enquête)\b")


def _sections(paragraphs: Sequence[str], parts: list[Part]) -> None:
    """Take a place and a day without its year between two paragraphs for a heading."""
    for at in range(1, len(paragraphs) - 1):
        text, before, after = paragraphs[at], paragraphs[at - 1], paragraphs[at + 1]
        short = len(text) <= _SECTION_LENGTH and not (_YEAR.search(text) or _ENDS.search(text))
        told = parts[at - 1] is parts[at + 1] is Part.BODY and _ENDS.search(before)
        if parts[at] is Part.CAPTION and short and told and len(after) > len(text):
            parts[at] = Part.SUBHEAD if _DAY.search(text) else parts[at]


def _recap(paragraphs: Sequence[str], parts: list[Part]) -> None:
    told = [at for at, part in enumerate(parts) if part in (Part.BODY, Part.SUBHEAD)]
    start = recap_start([paragraphs[at] for at in told])
    for at in told[start:]:
        parts[at] = Part.RECAP
