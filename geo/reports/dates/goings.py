"""Verbs of coming and of taking place: who came in no arms did no harm on that day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.reports.dates.cue_words import Cue
from geo.reports.dates.tokens import Token
from geo.reports.dates.words import word_set

_HELD = word_set(
    "took takes taken held lieu tenu tenue tenus tenues deroule deroulee deroulees deroules "
    "organise organisee organises celebre celebree celebrees dite dites happened occurred "
    "gathered")
_BURIALS = re.compile(r"burials?|funerals?|obseques|funerailles|enterrements?|inhumations?")
_GATHERINGS = re.compile(
    r"prayers?|mass|vigils?|wakes?|ceremon(?:y|ies)|meetings?|march(?:es)?|rall(?:y|ies)|tributes?|"
    r"talks|negotiations|sessions?|debates?|votes?|elections?|workshops?|forums?|conferences?|"
    r"hearings?|trials?|protests?|demonstrations?|visits?|services?|commemorations?|sit-ins?|"
    r"prieres?|messes?|veillees?|ceremonies?|reunions?|marches?|manifestations?|hommages?|"
    r"concertations?|pourparlers|negociations|audiences?|proces|ateliers?|recueillements?|"
    r"rencontres?|assemblees?|scrutins?|weddings?|baptisms?|feasts?|mariages?|baptemes?|fetes?|visites?|sommets?|deuil")
_SUBJECT = 9  # words in which the subject of a verb stands before it
_ARRIVES = word_set(
    "reached reaches arrived arrives came comes landed got parvenu parvenue arrive arrivee "
    "arrivees arriva arriverent venu venus venue venues")
_TRAVELS = word_set(
    "returned returns flew entered crossed gathered assembled travelled drove took left gagne "
    "gagnent gagnerent rallie rejoint entre entres entree rassembles rassemble rassemblees "
    "reunis rentres revenus conduit conduits pris quitte")
MOVES = _ARRIVES | _TRAVELS | word_set(
    "entered appeared landed gathered heading returning travelling parti partis partie "
    "parties quittes quittee arrive arrives arrivee arrivees presentes presente debarque "
    "debarques")
_PAPERS = word_set(
    "note report letter message statement list news communique rapport lettre nouvelle "
    "information email document bulletin dispatch depeche courrier")
_US = word_set(
    "us our newsroom desk nous notre redaction")
_UNARMED = word_set(
    "informant informants survivor survivors survivants rescapes rescape refugee refugees "
    "refugies deplaces displaced families famille familles relatives parents proches "
    "delegation governor gouverneur minister ministre president premier prefect prefet mayor "
    "maire imam bishop eveque envoy mission missions investigators enqueteurs journalist "
    "journalists journalistes reporter team equipe help aid secours aide reinforcements "
    "renforts doctors medecins nurses ambulance ambulances wounded blesses source sources "
    "witness witnesses temoin temoins commission delegates deputies deputes notables elders "
    "ngo ong managed escaped fled fleeing escapee note report letter message news lettre "
    "rapport nouvelle nouvelles information mourners coffins bodies corps depouilles")
_HELP = word_set("reinforcement reinforcements renfort renforts")
_PHONES = frozenset({"phone", "telephone"})
_THAT = frozenset({"that", "que", "qu'"})
_ARMED = word_set(
    "troops army armee forces helicopter helicopters helicoptere convoy convoi unit unite "
    "drone drones plane aircraft gunmen gunman attackers assailants assaillants jihadists "
    "djihadistes fighters combattants soldiers soldats militants raiders bandits rebels "
    "rebelles armed armes terrorists terroristes hunters chasseurs patrol patrouille column "
    "colonne motorcycles motos pickups militia milice mercenaries mercenaires killed tues")
_DATES = word_set(
    "date dates datent dated goes go went going remonte remontent")
_FROM = word_set(
    "back from de du d' a au")
_FACTS = word_set(
    "attack attacks raid ambush massacre killing killings incident incidents facts events "
    "deaths murder murders abduction strike attaque attaques embuscade tuerie faits drame "
    "evenements crime crimes assassinat assassinats meurtres enlevement frappe explosion")
_RELATIVE = word_set("that which who whom whose where qui que qu' dont ou")
_SETTLED = word_set(
    "made signed agreed adopted reached decided pris prise prises signe signes signee conclu "
    "conclus decide adopte adoptee")
GOINGS = _HELD | _ARRIVES | _TRAVELS | _DATES | _SETTLED  # all that ``came_to`` reads


def came_to(tokens: Sequence[Token], at: int) -> Cue | None:
    """Read a verb of coming, of taking place or of dating back by what stands around it."""
    low = tokens[at].low
    if low in _HELD and (what := what_took_place(tokens, at)):
        return what
    ahead = [t.low for t in tokens[at + 1:at + 5]]
    if low == "reached" and (tokens[at - 1].text == "," or not _PHONES.isdisjoint(ahead)):
        return Cue.SPEECH  # "the mayor, reached on Tuesday, …"
    if low in _SETTLED and any(is_gathering(t.low) for t in tokens[at + 1:at + 5]):
        return Cue.OTHER  # "commitments were made at a forum"
    if (low in _TRAVELS or low in _ARRIVES) and _is_peaceful(tokens, at):
        return Cue.SPEECH if low in _ARRIVES and _is_paper(tokens, at, ahead) else Cue.OTHER
    dates = low in _DATES and not _FROM.isdisjoint(ahead[:1]) and any(
        t.low in _FACTS for t in tokens[max(0, at - _SUBJECT):at])
    return Cue.DEED if dates else None  # "the attack dates back to Sunday"


def is_gathering(word: str) -> bool:
    """Tell whether a word is of people who come together in peace: a ceremony, a meeting."""
    return _GATHERINGS.fullmatch(word) is not None


def what_took_place(tokens: Sequence[Token], at: int) -> Cue | None:
    """Give what a day is of on which something peaceful took place: a burial, a meeting."""
    for token in reversed(tokens[max(0, at - _SUBJECT):at]):
        if token.kind == "mark" or token.text[0].isupper():  # "who on 3 March opened a case"
            return None
        if _BURIALS.fullmatch(token.low):
            return Cue.BURIAL
        if _GATHERINGS.fullmatch(token.low) and "é" not in token.text:  # no "marché"
            return Cue.OTHER
    return None


def _is_peaceful(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether who came somewhere came in no arms: survivors, officials, a note, help."""
    clause: list[Token] = []
    for token in reversed(tokens[max(0, at - _SUBJECT):at]):
        opens = token.low in _THAT and clause  # "said that troops had arrived"
        if token.text in ";:." or opens or (
                token.text == "," and clause and clause[-1].low not in _RELATIVE):
            break
        clause.append(token)
    words = {t.low for t in clause}
    if not words.isdisjoint(_HELP):
        return True  # "army reinforcements left on Wednesday"
    return not words.isdisjoint(_UNARMED) and words.isdisjoint(_ARMED)


def _is_paper(tokens: Sequence[Token], at: int, ahead: list[str]) -> bool:
    """Tell whether it is a paper that came: "a note that reached our desk on Friday"."""
    before = {t.low for t in tokens[max(0, at - _SUBJECT):at]}
    return not before.isdisjoint(_PAPERS) or not _US.isdisjoint(ahead)
