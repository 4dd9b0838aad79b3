"""Speakers who spoke before under other words: "one of the officials", "the union's secretary"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.reports.voices.lexicon import COMMENT, GROUP, NGO
from geo.reports.voices.mentions import Found
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.phrases import word_set
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.talk import SILENT
from geo.reports.voices.words import words_of

# whoever speaks for a body speaks as the body: its secretary, its spokesman, "the same union"
_BODIES = word_set("""
    union association committee company council cooperative federation hospital collective network
    body group syndicat comite compagnie entreprise conseil federation hopital collectif reseau
    organisation organization confederation coordination ong ngo
""")
_SPELLED = {"hospitaliere": "hopital", "hospitalier": "hopital"}
_OFFICES = word_set("""
    secretary president leader chief official spokesman spokesperson spokeswoman worker source staff
    head director deputy general member representative coordinator the same s of le la les l un une
    a an one two several local secretaire responsable porte parole membre adjoint agent directeur
    directrice coordinateur coordinatrice representant delegue meme de du des d in at au
""")
_DEFINITE = word_set("the same these those le la les l ces cette ce meme memes du des")


def again(f: Found, spoken: Sequence[Found], text: str, low: str) -> Found:
    """Give the speaker who was meant before by the words of an unknown one, else himself."""
    if f.actor_id == PRIVATE:
        held = next((g for g in reversed(spoken) if _is_unknown(g) and _holds(f, g, low)), None)
        return held or _introduced(f, [g for g in spoken if g.actor_id not in SILENT][-1:], low) or f
    if f.person or f.actor_id == COMMENT or (f.actor_id and f.actor_id[0] != "*"):
        return f
    mine = _words(f, text, low)
    if mine and _ONE_MORE.issuperset(mine):  # "a third said"
        return next(reversed(spoken), f)
    if mine[:2] in _OF_ITS:  # "one of its officials"
        return next((g for g in reversed(spoken) if _is_body(g)), f)
    return _meant(f, mine, spoken, text, low)


def _introduced(f: Found, last: Sequence[Found], low: str) -> Found | None:
    """Give the spokesman who has just spoken as whoever goes on under a name that nothing tells of."""
    g = last[0] if last else f
    near = g is not f and 0 <= f.at - g.at <= _SOON and not g.person
    held = " " in low[f.start : f.end] and _HOLDS.search(low, g.start, g.end)  # "the minister said … X said"
    office = near and (held or _OFFICE.search(low, max(0, g.start - _LEAD), g.start) or _OFFICE.search(low, max(0, g.start - _ARTICLE), g.end))
    return g if office and not _UNNAMED.search(low, g.end, f.start) else None


_SOON, _LEAD, _ARTICLE = 2, 60, 20  # sentences; characters of an office before its body
_OFFICE = re.compile(
    r"\b(?:an?|une?|its|son|sa|one of its|l'un des|l'une des) (?:[\w-]+ ){0,2}?(?:spokes(?:man|woman|person)|porte-parole|leader|chief|head|commander|president|secretary|director|"
    r"official|representative|member|responsable|chef|cadre|dirigeante?|presidente?|secretaire|directeur|directrice|representante?|membre|coordinat\w+|coordonnat\w+) "
    r"(?:of|for|from|at|with|du|de|des|d'|au|a)\b[^.;:,«»\"]{0,45}$")
_HOLDS = re.compile(r"\b(?:minister|governor|mayor|prefect|prosecutor|ambassador|ministre|gouverneur|maire|prefet|procureur|ambassadeur)$")
_UNNAMED = re.compile(r"\banonym|\bnot to be (?:named|identified)|\bbe named|\bnot authori[sz]ed|\bpas habilite")


def _meant(f: Found, mine: tuple[str, ...], spoken: Sequence[Found], text: str, low: str) -> Found:
    """Give the body or person of whom the words say again what was said of him before."""
    back = bool(mine) and len(mine) <= _SHORT and _is_definite(f, text, low)
    for g in reversed(spoken):
        theirs = _words(g, text, low)
        unnamed = f.marker in (GROUP, NGO) and bool(_BODIES & set(theirs))
        same = _same_body(mine, theirs) and _own_name(f, text) <= set(theirs)
        if _is_unknown(g) and (unnamed or same):
            return g
        if back and mine[-1] in theirs and g.actor_id != COMMENT:
            return g
    return f


def _own_name(f: Found, text: str) -> set[str]:
    """Give the name with which the words for a body end: "the herders' association Walde"."""
    last = text[f.start : f.end].split()[1:][-1:]
    return {w.casefold().rstrip("s") for w in last if w[:1].isupper() and w.isalpha()}


def _holds(f: Found, g: Found, low: str) -> bool:
    """Tell whether a name stands right behind an unknown office: "its president, Mr X"."""
    near = 0 <= f.start - g.end < _NAMED
    return near and _BETWEEN.fullmatch(low[g.end : f.start]) is not None


def _is_body(f: Found) -> bool:
    return f.actor_id[:1] not in ("", "*", "@") and f.actor_id not in HUMANS


_ONE_MORE = word_set("""
    another other second third fourth fifth last
    autre deuxieme second troisieme quatrieme cinquieme dernier
""")
_NAMED = 14  # characters between an office and the name of who holds it
_BETWEEN = re.compile(r"\s*,?\s*(?:(?:mr|mrs|ms|dr|m|mme|monsieur|madame)\b\.?\s*)?")
_OF_ITS = {(of, its) for of in ("of", "de") for its in ("it", "their", "se", "leur")}  # without s
_SHORT = 3  # words: more tell somebody of his own


def _is_unknown(f: Found) -> bool:
    return f.actor_id[:1] in ("", "*") and f.actor_id not in (COMMENT, PRIVATE)


def _same_body(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether one body is meant: nothing sets the two apart, as youth does from women."""
    if not _BODIES & set(mine) & set(theirs):
        return False
    own, other = (set(words) - _OFFICES - _BODIES for words in (mine, theirs))
    return not own or not other or bool(own & other)


def _words(f: Found, text: str, low: str) -> tuple[str, ...]:
    words = words_of(text, low, f.start, f.end).low
    return tuple(_SPELLED.get(w.rstrip("s"), w.rstrip("s") or w) for w in words)


def _is_definite(f: Found, text: str, low: str) -> bool:
    """Tell whether words point back: "the officials", "one of the officials", "the same union"."""
    lead = words_of(text, low, max(0, f.start - 12), f.start).low[-1:]
    first = words_of(text, low, f.start, f.end).low[:2]
    return bool(_DEFINITE & {*lead, *first})
