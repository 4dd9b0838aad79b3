"""The dead told one after the other: "a teacher was shot; his brother died, too"; list lines."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from geo.reports.events.harm_words import wounded_died
from geo.reports.events.revisions import revised
from geo.reports.events.scenes import Scene
from geo.reports.events.shares import has_voice
from geo.reports.model import Part, Side, Toll

_KILLED = (r"(?:kill\w*|shot|died?|dies|slain|slaughter\w*|execut\w*|murder\w*|perish\w*|dead|behead\w*|"
           r"lost (?:his|her|their) li\w+|tu[ée]\w*|abattu\w*|mort\w*|p[ée]ri\w*|[ée]gorg\w*|"
           r"ex[ée]cut\w*|assassin\w*|trouv\w* la mort|perdu la vie|succomb\w*)")
_TOO = re.compile(
    rf"\b(?:also|likewise|as well(?! as)|too|then|similarly|aussi(?! bien)|[ée]galement|ensuite|puis|de m[êe]me|"
    rf"[àa] (?:son|leur) tour)\b[^.;,]{{0,25}}?\b{_KILLED}\b|"
    rf"\b{_KILLED}\b(?:(?!\b(?:and|et|mais|but)\b)[^.;,]){{0,35}}?\b(?:too|as well(?! as)|also|[ée]galement|aussi(?! bien)|[àa] (?:son|leur) tour)\b|"
    r"^(?:in addition|besides|de plus|en outre|s[’']y ajoute)", re.IGNORECASE)
_ALSO_SAYS = re.compile(  # who gives the same toll as another does
    r"\b(?:also|likewise|aussi|[ée]galement) (?:gave|gives|put|puts|spoke|speaks?|said|says?|told|confirm\w*|"
    r"count(?:ed|s)|report\w*|list\w*|fait [ée]tat|parl[ée]|donn[ée]|confirm[ée]|[ée]voqu[ée]|avanc[ée]|"
    r"indiqu[ée]|annonc[ée])\b|"
    r"\b(?:dit|appris|rapport\w+|signal\w+|confirm\w+|annonc\w+|parl\w+|[ée]voqu\w+) (?:\w+ ){0,2}?(?:elles?|lui|eux) aussi\b",
    re.IGNORECASE)
_HIS = re.compile(r"(?:his|her|their|son|sa|ses|leurs?)\s(?!(?:two|three|\d|deux|trois|own|propre)\b)"
                  r"(?!bod|corp|cadavre|remains|d[ée]pouille)", re.IGNORECASE)
_ONE = re.compile(r"(?:an?|un|une|another)\s", re.IGNORECASE)
_ANYBODY = re.compile(r"\b(?:persons?|people|m[ae]n|civil\w*|villagers?|residents?|inhabitants?|bod(?:y|ies)|"
                      r"victims?|personnes?|hommes?|villageois\w*|habitante?s?|corps|victimes?|others?|"
                      r"autres?|morts?|deaths?|d[ée]c[èe]s|cadavres?|figures?)\b", re.IGNORECASE)
_PART = re.compile(r"\b(?:including|among|whom|them|dont|parmi|eux|elles|y compris|notamment|both|soit|namely)"
                   r"\b|[:(]", re.IGNORECASE)
_AND = re.compile(r"\b(?:and|et|while|tandis que|puis)\b|;", re.IGNORECASE)
_SECOND_VOICE = re.compile(  # "spoke of nine dead and another of twelve"
    r"\b(?:another|autre) (?:of|d[e’'])\W*(?:(?:about|some|around|une?) )?$", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:[-–—•*·‣▪◦+]|\d{1,2}[.)])\s*\S")
_PLAIN = {Side.CIVILIANS, Side.UNSAID}
_FEW = 3
_OTHERS = re.compile(r"\b(?:another|(?:an)?others?|d[’']autres|autres?)\b", re.IGNORECASE)
_WORD = 9  # characters before a figure that hold "another"
_MARGIN = 4  # characters before a figure that hold the mark of a list's line


def tells_another(told: Sequence[Toll], found: Sequence[Toll], scene: Scene, last: Scene) -> bool:
    """Tell whether who died here stands beside those told of in the sentence before."""
    known = [t for t in found if not t.vague] or found
    if len(told) != 1 or len({t.low for t in known}) != 1 or not (
            _exact(told[0])) or revised(scene.text):
        return False
    if _exact(known[0]) and _is_item(scene, told[0]) and _is_item(last, known[0]):
        return _noun(told[0]) != _noun(known[0])
    if _TOO.search(scene.text) and not _ALSO_SAYS.search(scene.text) and (
            (told[0].low or 0) <= max(_FEW, known[0].low or 0)):
        return not _may_be_same(told[0], known[0])
    return _follows(last, scene) and _is_next_one(told[0], known[0]) and not has_voice(scene.text)


def _may_be_same(toll: Toll, before: Toll) -> bool:
    """Tell whether as many are told of as before, without a word that sets them apart."""
    alike = toll.low == before.low and (toll.low or 0) > 1
    return alike and bool(_ANYBODY.search(toll.text)) and not _OTHERS.search(toll.text)


def side_by_side(figures: Sequence[Toll], scene: Scene) -> list[list[Toll]]:
    """Group figures of one sentence that count different people: "ten … died and three … drowned"."""
    groups = [[t] for t in figures[:1]]
    for one, two in pairwise(figures):
        if _are_beside(one, two, scene):
            groups[-1].append(two)
        else:
            groups.append([two])
    return groups


def _are_beside(one: Toll, two: Toll, scene: Scene) -> bool:
    between = scene.text[one.span[1] - scene.span[0]:max(0, two.span[0] - scene.span[0])]
    if not (_exact(one) and _exact(two)) or one.total or two.total or not (
            one.side is two.side or {one.side, two.side} <= _PLAIN):
        return False
    if not _AND.search(between) or _PART.search(between) or has_voice(between) or (
            _SECOND_VOICE.search(between)):
        return False
    if _OTHERS.search(f"{scene.before(two.span)[-_WORD:]}{two.text}"):
        return not (revised(scene.text) or wounded_died(scene.text))
    if revised(scene.text) or _noun(one) == _noun(two) or _ANYBODY.search(two.text):
        return False
    return _named(two) and (_single(one) or (_named(one) and not _ANYBODY.search(one.text)))


def _is_next_one(toll: Toll, before: Toll) -> bool:
    """Tell whether one person is another than the few told of before: "his brother", "a tailor"."""
    if toll.low != 1 or (before.low or 0) > _FEW or not (_named(toll) and _named(before)):
        return False
    if _HIS.match(toll.text):
        return _noun(toll) != _noun(before)
    ones = _ONE.match(toll.text) and not _ANYBODY.search(toll.text)
    known = not _ANYBODY.search(before.text) and _noun(toll) != _noun(before)
    return bool(ones and known)


def _is_item(scene: Scene, toll: Toll) -> bool:
    """Tell whether a line of a list tells of a figure."""
    return bool(_ITEM.match(scene.text)) and toll.span[0] - scene.span[0] <= _MARGIN


def _follows(last: Scene, scene: Scene) -> bool:
    """Tell whether a sentence of the body goes on with the one before, in one paragraph."""
    same = last.sentence.paragraph == scene.sentence.paragraph
    return same and scene.sentence.part is Part.BODY is last.sentence.part


def _exact(toll: Toll) -> bool:
    return toll.low is not None and toll.low == toll.best == toll.high and toll.low > 0


def _single(toll: Toll) -> bool:
    return toll.low == 1


def _named(toll: Toll) -> bool:
    """Tell whether a figure has a noun: "three apprentices", not "three"."""
    return " " in toll.text.strip()


def _noun(toll: Toll) -> str:
    words = toll.text.casefold().split()
    return words[-1].rstrip("s") if words else ""
