"""Speakers who lost somebody themselves: "a herder who buried two of his nephews", "a pupil's cousin"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from geo.reports.asked import Asked
from geo.reports.model import Span
from geo.reports.voices.lexicon import PEOPLE
from geo.reports.voices.mentions import Found
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.words import Words

RELATIVES = "relatives-of-victims"
ANYONE = frozenset({PEOPLE, PRIVATE, "local-civil-sources"})  # a survivor saw it
_KIN_EN = r"(?:(?:grand|step)?(?:sons?|fathers?|mothers?|daughters?)|(?:half-)?brothers?|(?:half-)?sisters?|nephews?|nieces?|cousins?|uncles?|aunts?|husbands?|widow(?:er)?s?|wife|wives|child|children|relatives?|family|families|parents|kin(?:sm[ae]n|folk)?|in-laws|loved ones)"
_KIN_FR = r"(?:(?:petit-|petits-|arriere-|beaux?-|grand-)?(?:fils|freres?|peres?|enfants?|parents?)|(?:petite-|petites-|belles?-|grand-)?(?:filles?|soeurs?|meres?)|neveux?|nieces?|cousine?s?|oncles?|tantes?|maris?|epouses?|epoux|veuves?|veufs?|(?<!sage-)femme|proches?|famille|familles)"
_LOST = re.compile(
    rf"(?: of \w+)?(?:\s*,)?\s*(?:who|having)\b[^.;:«»\"]{{0,60}}?\b(?:lost|buried|bury|mourn\w*|identified|recovered|searching for|looking for)\b[^.;:«»\"]{{0,25}}?\b{_KIN_EN}\b|"
    rf"(?: of \w+)?(?:\s*,)?\s*whose\s+(?:\w+\s+){{0,3}}?{_KIN_EN}\b|"
    rf"(?: d[eu]s? \w+)?(?:\s*,)?\s*(?:qui|ayant)\b[^.;:«»\"]{{0,60}}?\b(?:perdu|enterre|inhume|pleure|identifie|recherche|mis en terre)\b[^.;:«»\"]{{0,25}}?\b{_KIN_FR}\b|"
    rf"(?: d[eu]s? \w+)?(?:\s*,)?\s*dont\s+(?:\w+\s+|l'){{1,3}}?{_KIN_FR}\b"
)
_NUMBER = r"(?:\d|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|nombreux)\b"
# whose kin somebody is: "the cousin of a pupil", but no "mother of three", no "pere de famille"
_OF = {
    "en": re.compile(
        rf"\b{_KIN_EN}(?= of (?!{_NUMBER}(?! (?:\w+ )?(?:victims|dead|missing|men|women|killed)| of (?:the|them|those)\b)|families|god\b))"
        rf"|\b(?:his|her|their) (?:\w+ )?{_KIN_EN}\b|(?<=[a-z]'s ){_KIN_EN}\b|(?<=\bthe )(?!child){_KIN_EN}\b(?! of| home| house| name)"
    ),
    "fr": re.compile(
        rf"\b{_KIN_FR}(?= (?:d'|de l'|de la |du |des |de )(?!{_NUMBER} (?:enfants|filles)|famille|menage|passage|ce[ts]?\b|cette|l'ordre))"
        rf"|\b(?:son|sa|ses|leurs?) (?:\w+ )?{_KIN_FR}\b|(?<=\bl[ea] )(?!femme|famille){_KIN_FR}\b(?! d)"
    ),
}
_WORDS = re.compile(rf"{_KIN_EN}|{_KIN_FR}")


@cache
def _is_kin(word: str) -> bool:
    return _WORDS.fullmatch(word) is not None


def kindred(words: Words, found: list[Found], low: str, lang: str, at: int) -> list[Found]:
    """Add those who are told by whose kin they are: "a brother of one of the missing"."""
    if not any(map(_is_kin, words.low)):
        return found
    more, kept = [], found
    for match in _OF["fr" if lang == "fr" else "en"].finditer(low, words.starts[0], words.ends[-1]):
        start, end = match.span()
        beside = [f for f in found if f.start < end and start < f.end]
        if all(f.actor_id == PEOPLE for f in beside) and not _NEARBY.search(low, max(0, start - _LEAD), end):
            first, last = bisect_left(words.starts, start), bisect_left(words.starts, end)
            whose = "local-civil-sources" if _OF_CHIEF.match(low, end) else RELATIVES
            more.append(Found(first, last, words.starts[first], words.ends[last - 1], whose, at, whose))
            kept = [f for f in kept if f not in beside]
    return sorted([*kept, *more], key=lambda f: f.first) if more else found


_LEAD = 14  # characters
_NEARBY = re.compile(r"\b(?!(?:une?|le|la|les|des|ce|cet|ces|son|sa|ses|leurs?|deux|trois|quatre|plusieurs|certains|quelques|nombreux|autres?) )(?<!')[a-z]+ proches?$")  # "le village tout proche de"
_OF_CHIEF = re.compile(r" (?:of the |d[eu] (?:la |l')?)?(?:village|canton|hamlet|district|quarter|fraction|chef|chief)(?:'s)? ?(?:chief|head|de (?:village|canton|fraction|quartier))?\b")  # a chief's son is of the village
_HARMED_EN = r"(?:kill|massacr|shot|shoot|execut|murder|slaughter|slain|abduct|kidnap|took|taken|dragg|burn|beat|cut|tied|whipp|arrest|led)\w*"
_HARMED_FR = r"(?:tue|massacr|abatt|execut|assassin|egorg|enlev|emmen|pris|arrach|brul|battu|ligot|fouett|arret|fusill)\w*"
_MISSED_EN = r"(?:buri|bury|lost|lose|recogni[sz]ed|identified|found)\w*"
_MISSED_FR = r"(?:perdu|enterr|inhum|reconnu|identifi|retrouv)\w*"
_MOURNS = Asked(
    rf"\b(?:{_HARMED_EN}|(?:buri|bury|lost|lose)\w*)\b(?: (?!with\b|to\b|by\b)[\w'-]+){{0,4}}? (?:my|our) (?:\w+ )??{_KIN_EN}\b|\b(?:{_HARMED_EN}|stripp\w+) (?:his|her) (?:(?:own|two|three|four|five|younger|older|elder|eldest|youngest|only) )?{_KIN_EN}\b|"
    rf"\b{_MISSED_EN}\b(?: (?:the|body|bodies|remains|of|all|both|two|three|four|five)){{0,4}} (?:his|her|two|three|four|five|several) (?:\w+ )??{_KIN_EN}\b|"
    rf"\b(?:his|her|their) (?:\w+ )?{_KIN_EN}(?:,? and [^.;«»\"]{{3,30}}?)? (?:(?:had been|has been|was|were)\b[^.;«»\"]{{0,40}}?\b)(?:killed|shot|dead|abducted|kidnapped|executed|among the (?:dead|victims))|"
    rf"\b(?:recogni[sz]ed?|identified|knew|i know) (?:(?:it|him|her|them|the body|the bodies|the clothes|the shoes) (?:as|of) )?my (?:\w+ )?{_KIN_EN}(?:'s)?\b|\b(?:reconnu|reconnais|identifie) (?:(?:le|la|les|l'|corps|vetements|chaussures|de) ?){{0,4}}(?:mon|ma|mes) (?:\w+ )?{_KIN_FR}\b|"
    rf"\b(?:my|our) (?:\w+ )?{_KIN_EN} (?:(?:was|were|is|are|had been|has been|have been) (?!with (?:me|us)\b|at home)|[^.;«»\"]{{0,50}}?(?:did not (?:come|return)|never (?:came|returned)|has not (?:come|returned))|died|fell|lay|lies|never|did not come)|"
    rf"\b(?:{_HARMED_FR}|(?:perdu|enterr|inhum)\w*)\b(?: (?!avec\b|par\b|a\b)[\w'-]+){{0,4}}? (?:mon|ma|mes|nos|notre) (?:\w+ )??{_KIN_FR}\b|\b{_HARMED_FR} (?:son|sa|ses) (?:(?:propres?|deux|trois|quatre|cinq|petit|grand|jeune) )?{_KIN_FR}\b|"
    rf"\b{_KIN_EN} of (?:his|hers|theirs|mine|ours)\b[^.;«»\"]{{0,60}}?\b{_HARMED_EN}\b|\b(?:killed|dead|died|shot|executed|abducted)\b[^.;«»\"]{{0,30}}?,? (?:\w+ of (?:them|whom)|among them|including|amongst them)(?: were)? (?:\w+ of )?(?:his|her|my|our) {_KIN_EN}\b|"
    rf"\b(?:tuee?s|morts?|abattus|executes|enleves)\b[^.;«»\"]{{0,30}}?,? (?:dont|parmi (?:eux|lesquels)|y compris) (?:\w+ de )?(?:son|sa|ses|mon|ma|mes|nos|notre) {_KIN_FR}\b|"
    rf"\b(?:avoir|ont|a) perdu (?:(?!avec\b|contact\b)[\w'-]+ ){{0,3}}?{_KIN_FR}\b|\b(?:had|have|has) lost (?:(?!contact\b)[\w'-]+ ){{0,3}}?{_KIN_EN}\b|"
    rf"\b{_MISSED_FR}\b(?: (?:le|la|les|corps|depouilles?|de|tous|deux|trois|calcine|sans vie|mutile|inanime)){{0,5}} (?:son|sa|ses|deux|trois|quatre|plusieurs) (?:\w+ )??{_KIN_FR}\b|"
    rf"\b(?:mon|ma|mes|notre|nos) (?:\w+ )?{_KIN_FR} (?:a ete|ont ete|est (?!avec)|sont (?!avec)|etait (?!avec)|etaient (?!avec)|n'|tenait|gisait|gisaient|a peri|ont peri|figure)"
)


def mourns(content: str) -> bool:
    """Tell whether somebody's words tell of harm to his own people: "they shot my husband"."""
    return _MOURNS.search(content) is not None


def is_one(f: Found, low: str) -> bool:
    """Tell whether a mention is one person: of "two people from X", only one may have lost somebody."""
    return low[f.end - 1 : f.end] != "s" and _MANY.search(low, max(0, f.start - _LEAD), f.end) is None


_MANY = re.compile(r"\b(?:two|three|four|five|six|several|some|people|persons|men|women|deux|trois|quatre|cinq|plusieurs|gens|personnes|hommes|femmes)\b")


def bereaved(found: list[Found], low: str) -> None:
    """Let a witness whose own people were hit speak as a relative of victims."""
    for f in found:
        if f.actor_id in ANYONE and _LOST.match(low[f.end : f.end + 120]):
            f.actor_id = RELATIVES


def bereft_later(found: list[Found], low: str, span: Span) -> None:
    """Let somebody be a relative where the next sentence says whom he lost: "the two cousins he buried"."""
    folk = [f for f in found if f.actor_id in ANYONE]
    if folk and _HIS_LOSS.match(low, *span):
        folk[-1].actor_id = RELATIVES


_GONE_EN, _GONE_FR = r"(?:lost|buried|mourn\w*)", r"(?:perdu|enterre\w*|inhume\w*|pleure\w*|mise? en terre)"
_LOST_HIS = re.compile(rf"\b{_GONE_EN} (?:his|her|their|two|three) (?:[\w-]+ ){{0,2}}?{_KIN_EN}\b|\b{_GONE_FR} (?:son|sa|ses|leurs?|deux|trois) (?:[\w'-]+ ){{0,2}}?{_KIN_FR}\b")


def lost_his_own(low: str) -> bool:
    """Tell whether a sentence says that somebody lost his own people: "Oumar lost his brother"."""
    return _LOST_HIS.search(low) is not None


_HIS_LOSS = re.compile(
    rf"\W*(?:he|she|they|his|her|their)\b(?:[^.;]*?\b{_KIN_EN} (?:whom |that |who )?(?:he|she|they) (?:had |has |have )?(?:just )?{_GONE_EN}\b|[^.;:«»\"]*?\b{_GONE_EN} (?:\w+ ){{0,4}}?{_KIN_EN}\b|"
    rf"[^.;:«»\"]{{0,20}}?\b{_KIN_EN} (?:(?:was|were|had been) (?:\w+ )?(?:killed|shot|executed|abducted|burned|beheaded)|(?:was|were|is|are) (?:one of|among) (?:them|the (?:dead|victims|killed|missing))))|"
    rf"\W*(?:ils?|elles?|son|sa|ses|leurs?)\b(?:[^.;]*?\b{_KIN_FR} qu'(?:ils?|elles?) (?:a|ont|avait|avaient|vient de|viennent de) (?:\w+ )?{_GONE_FR}\b|[^.;:«»\"]*?\b{_GONE_FR} (?:[\w'-]+ ){{0,4}}?{_KIN_FR}\b|"
    rf"[^.;:«»\"]{{0,20}}?\b{_KIN_FR} (?:est|sont|etait|etaient|figure|figurent|figurait) (?:\w+ )?(?:parmi|au nombre|l'un|l'une)|[^.;:«»\"]{{0,20}}?\b{_KIN_FR} (?:a ete|ont ete|avait ete|avaient ete) (?:\w+ )?(?:tue|abattu|execute|enleve|brule|decapite))"
)
