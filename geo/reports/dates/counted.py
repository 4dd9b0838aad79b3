"""Numbers that count something or are a number of something: no days, no years."""

from __future__ import annotations

import re

from geo.reports.dates.tokens import Token
from geo.reports.dates.words import NUMBERS, word_set

_COUNTED = re.compile(
    r"(?:people|persons?|civilians?|soldiers?|troops|militants?|fighters?|villagers?|men|man|"
    r"women|children|child|others?|dead|deaths?|bodies|"
    r"killed|wounded|injured|casualties|victims?|attackers?|assailants?|terrorists?|gunmen|"
    r"jihadists?|rebels?|mercenar\w+|peacekeepers?|"
    r"houses|homes|huts|villages?|vehicles?|trucks?|motorcycles?|motorbikes?|cattle|cows|sheep|"
    r"heads?|passengers?|migrants?|herders?|farmers?|"
    r"traders?|miners?|students?|hostages?|prisoners?|families|households|members?|officers?|"
    r"policemen|gendarmes?|refugees?|attacks|incidents|"
    r"per|percent|%|km|kms|kilomet\w+|miles?|metres?|meters?|years?|days?|weeks?|months?|hours?|"
    r"minutes?|times?|million|billion|thousand|hundred|"
    r"personnes?|civils?|soldats?|militaires?|combattants?|villageois\w*|hommes?|femmes?|"
    r"enfants?|autres|morts?|tues?|blesses?|disparus?|"
    r"victimes?|assaillants?|terroristes?|djihadistes?|rebelles?|mercenaires?|casques|maisons?|"
    r"cases|vehicules?|camions?|motos?|boeufs?|"
    r"vaches?|moutons?|tetes?|passagers?|eleveurs?|bergers?|cultivateurs?|paysans?|commercants?|"
    r"orpailleurs?|eleves?|otages?|prisonniers?|"
    r"familles?|menages?|membres?|officiers?|policiers?|deplaces?|refugies?|attaques?|ans|"
    r"annees?|jours?|semaines?|mois|heures?|h|minutes?|"
    r"fois|millions?|milliards?|mille|milliers|cents?|dollars?|euros?|francs?|fcfa|corps|"
    r"cadavres|depouilles|pour|terrorist|elements?|jeunes|"
    r"donsos?|dozos?|chasseurs|miliciens|employes|humanitaires|villageoise?s?|habitants?|"
    r"residents?|inhabitants|worshippers|pilgrims|guards?|"
    r"prayers?|boys?|girls?|garcons|filles|bombs|drones|strikes|frappes|rounds?|points?|"
    r"articles?|pages?|tonnes?)")
_BETWEEN = word_set("malian maliens malien maliennes armed unarmed russian tuareg fulani dogon "
                    "young other more civilian innocent islamist "
                     "suspected alleged local additional or to nouveaux autres jeunes simples "
                     "prets drone air bomb")
_NUMBERED = word_set("resolution operation page pages p article articles n no nos num numero "
                     "chapter section room battalion regiment "
                      "route rn about some nearly almost over approximately around exactly only "
                      "than least most environ quelque quelques "
                      "pres moins plus roughly $ € # + art version volume groupe group phase lot "
                      "camp bp tel telephone age aged agee ages "
                      "chapitre paragraphe paragraph para number $ £ killing tuant killed")
_DONE = frozenset({"killed", "wounded", "injured"})
_WHOM = frozenset(NUMBERS) - {"an"} | {"at", "some", "several", "more", "dozens"}
_NUMBER_AFTER = frozenset("%°$€")


def is_counted(tokens: list[Token], at: int) -> bool:
    """Tell whether the word after a number is what it counts."""
    following = list(tokens[at + 1:at + 4])
    if not following:
        return False
    if following[0].text in _NUMBER_AFTER:
        return True
    for token in following[:3]:
        if token.kind != "word":
            return False
        if _COUNTED.fullmatch(token.low):
            return not (token.low in _DONE and _counts_on(tokens, at + 2))
        if token.low not in _BETWEEN:
            return False
    return False


def _counts_on(tokens: list[Token], at: int) -> bool:
    """Tell whether whom somebody killed is told next: "on May 3 killed five people"."""
    ahead = tokens[at:at + 1]
    return bool(ahead) and (ahead[0].kind == "int" or ahead[0].low in _WHOM)


def is_numbered(tokens: list[Token], at: int) -> bool:
    """Tell whether what stands before a number makes it a page, a resolution or a quantity."""
    if not at:
        return False
    before = tokens[at - 1]
    if before.text in ("°", "º", "$", "€", "£", "#", "+") or before.low in _NUMBERED:
        return True
    if before.text == "." and at > 1 and tokens[at - 2].low in ("no", "p", "art", "n", "nos"):
        return True
    if before.text in ("-", "/") and at > 1 and before.end == tokens[at].start:
        return tokens[at - 2].kind == "word" and tokens[at - 2].end == before.start and (
            tokens[at - 2].text.isupper())
    return False
