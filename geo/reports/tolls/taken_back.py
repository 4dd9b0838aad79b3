"""Figures that their own speaker takes back: "It first spoke of five; it withdraws that figure"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.model.vocabulary import Prop
from geo.reports.model import Toll
from geo.reports.tolls.words import Words

Told = tuple[Words, list[Toll]]
_NEAR = 2  # sentences from a figure to the words that withdraw it
_FAR = 3  # sentences from a figure to the words that take it back
_FIGURE = (r"(?:(?:initial|first|earlier|own|previous|former|death|premier|propre|precedent) )*"
           r"(?:figures?|count|toll|numbers?|claims?|statements?|tally|chiffres?|bilan|decompte"
           r"|nombre|annonces?|declarations?|propos|propre|communique|version|copie)")
_TAKES_BACK = {
    "en": re.compile(
        r"\b(?:retract\w*|recant\w*|backtrack\w*|back ?pedal\w*"
        r"|(?:takes?|took|taken|taking) (?:it|that|this|them|its words|the \w+|that \w+) back"
        rf"|(?:withdr\w+|correct(?:s|ed|ing)|disown\w*|revis(?:es|ed|ing)|amend\w*|(?:takes?|took"
        rf"|taken) back|(?:goes|went|gone|going) back on|walk(?:s|ed|ing)? back) (?:its|their|his"
        rf"|her|that|this|the) {_FIGURE}|(?:corrects|corrected) (?:itself|himself|herself"
        r"|themselves)|withdr(?:aws?|ew|awn) (?:it|that)|(?:was|were|had been|is) (?:wrong"
        r"|mistaken)|apologi[sz]\w+ for (?:having|an?|its|their|the|this|that) (?:\w+ ){0,3}"
        r"(?:relayed|published|announced|circulated|errors?|mistakes?|figures?|counts?"
        r"|reports?|claims?)|miscounted|misspoken|erratum|correction|mistakenly|by mistake"
        r"|in error|(?:admit\w*|acknowledg\w+|conced\w+|recogni[sz]\w+) (?:an?|the|its|his|her"
        r"|their|having made an?) (?:\w+ )?(?:error|mistake|slip|miscount)"
        rf"|(?:brought|cut|lowered|reduced|scaled) (?:its|his|her|their) {_FIGURE}"
        r" (?:down|back|to))\b"),
    "fr": re.compile(
        r"\b(?:s est repris\w*|(?:admi\w+|reconn\w+|conced\w+) (?:une|son|leur|cette|s etre"
        r"|avoir fait une) (?:erreur|trompe\w*|meprise|confusion)"
        r"|se (?:retracte\w*|ravise\w*|dedi\w+|dejuge\w*|reprend)|s est (?:retracte\w*"
        r"|ravise\w*|trompe\w*|dedit)|(?:fait|fit|font|faisant) (?:machine|marche) arriere"
        rf"|(?:revient|reviennent|est revenue?|revenant|revenir) sur (?:ce|ces|cette|son|sa|ses|le"
        rf"|les|leurs?) {_FIGURE}|(?:retire|corrige|rectifie|dement|revoit|ramene|desavoue|a retire"
        rf"|a corrige|a rectifie|a ramene|a revu|retirant|corrigeant|rectifiant)\w* (?:ce|cette|ces"
        rf"|son|sa|ses|le|leur) {_FIGURE}|mea culpa|(?:presente\w*|presentant) (?:ses|leurs)"
        r" excuses|s excuse\w*|(?:par|une) erreur|erratum|rectificatif|a tort|erronee?s?)\b"),
}
_WITHDRAWN = {  # only who said it withdraws it, whatever else is told
    "en": re.compile(
        rf"\b(?:(?:withdr\w+|retract\w*|disown\w*) (?:it\b|(?:its|his|her|our|their|that|this|the)"
        rf" {_FIGURE})"
        rf"|(?:takes?|took|taken|taking) (?:(?:it|that|this) back"
        rf"|(?:its|his|her|our|their|that|this|the) {_FIGURE} back"
        rf"|back (?:its|his|her|our|their|that|this|the) {_FIGURE}))"),
    "fr": re.compile(
        rf"\b(?:(?:retirer?|retirons|retirent|retirant|a retire|ont retire|retracter?) (?:ce|cette"
        rf"|son|sa|le|leur) {_FIGURE}|(?:le|la|les) retirons\b"
        rf"|{_FIGURE}[^,;]{{0,30}} ne doi(?:t|vent) plus etre utilise)"),
}
_OF_OTHERS = re.compile(  # what another counts, or what is told in a denial, he cannot take back
    r"\b(?:according to|selon|d apres|nothing|denie[ds]|deny|denial|dement\w*|nie|nient|rien)\b")
_EARLIER = {
    "en": re.compile(r"\b(?:initially|originally|earlier|previously|mistakenly|by mistake|in error"
                     r"|wrongly|(?:at first|first|had) (?:\w+ ){0,2}?(?:said|reported|claimed|spoke"
                     r"|spoken|announced|put|gave|given|counted|listed|mentioned|published|written))\b"),
    "fr": re.compile(r"\b(?:d abord|initialement|auparavant|precedemment|par erreur|a tort"
                     r"|dans un premier temps|premiere? (?:bilan|chiffre|decompte|annonce"
                     r"|estimation|version)|(?:parlai|evoquai|avancai|annoncai|donnai|faisai|comptai|denombrai)"
                     r"(?:t|ent)|avai(?:t|ent|ons|s) (?:\w+ ){0,2}?(?:annonce|parle|evoque"
                     r"|dit|fait etat|avance|compte|donne|indique|affirme|declare|ecrit"
                     r"|publie|denombre|recense))\b"),
}


def without_taken_back(told: Sequence[Told], lang: str) -> list[Toll]:
    """Mark as denied what its own speaker takes back, where another figure of the dead follows."""
    lines = [" ".join(words.words) for words, _ in told]
    back = [at for at, line in enumerate(lines) if _TAKES_BACK[lang].search(line)]
    gone = [at for at, line in enumerate(lines) if _WITHDRAWN[lang].search(line)]
    if not (back or gone):
        return [toll for _, tolls in told for toll in tolls]
    lost = [toll for at in gone if (toll := _withdrawn(at, told, lang))]
    return [replace(toll, denied=toll.denied or any(_is_same(toll, t) for t in lost)
                    or _is_taken_back(toll, at, told, lines, back, lang))
            for at, (_, tolls) in enumerate(told) for toll in tolls]


def _withdrawn(place: int, told: Sequence[Told], lang: str) -> Toll | None:
    """Give the figure that was given last before the words that withdraw one."""
    words, own = told[place]
    line = " ".join(words.words)
    found = _WITHDRAWN[lang].search(line)
    upto = words.starts[min(line.count(" ", 0, found.end()), len(words) - 1)] if found else 0
    before = [t for _, tolls in told[max(0, place - _NEAR):place] for t in tolls]
    before += [t for t in own if t.span[0] < upto]
    return next((t for t in reversed(before) if _counts_dead(t)), None)


def _is_same(toll: Toll, other: Toll) -> bool:
    """Say whether a figure is one that was withdrawn, wherever it was given before."""
    return _counts_dead(toll) and toll.low == other.low and toll.span <= other.span


def _is_taken_back(toll: Toll, at: int, told: Sequence[Told], lines: list[str], back: list[int],
                   lang: str) -> bool:
    if not _counts_dead(toll) or not _EARLIER[lang].search(lines[at]):
        return False
    if _OF_OTHERS.search(lines[at]) or not any(-1 <= place - at < _FAR for place in back):
        return False
    return any(_counts_dead(t) and t.span > toll.span and t.low != toll.low
               for _, tolls in told[at:] for t in tolls)


def _counts_dead(toll: Toll) -> bool:
    return toll.prop is Prop.KILLED and not (toll.subset or toll.vague or toll.denied)
