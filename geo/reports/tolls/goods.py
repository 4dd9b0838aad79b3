"""Things that are carried off, in words that are said of people too: "enlever du bétail"."""

from __future__ import annotations

from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.nouns import NOUNS
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

GOODS = word_set("""
    moto motos motocyclette motocyclettes vehicule vehicules voiture voitures camion camions pickup
    pickups engin engins betail animaux animal tete tetes boeuf boeufs vache vaches chevre chevres
    mouton moutons chameau chameaux ane anes troupeau troupeaux cheptel arme armes munition
    munitions materiel materiels vivres denrees marchandises carburant argent numeraire fusil fusils
    motorcycle motorcycles motorbike motorbikes vehicle vehicles car cars truck trucks cattle sheep
    goats camels weapons ammunition
""")
_CARRIED = ("enlev", "emmen", "emport")
_PEOPLE = frozenset({Thing.PERSON, Thing.HARM})
_AHEAD = 8  # words between "enlevé" and what was taken
_BACK = 6  # words of "motos ont été enlevées"
_BREAKS = frozenset({";", ":", ".", "par", "qui", "que"})


def carries_off(words: Words, first: int, end: int) -> bool:
    """Say whether things alone are carried off: "ont enlevé du bétail", "quatre motos enlevées"."""
    if not words.words[first].startswith(_CARRIED):
        return False
    ahead = _until(words, range(end, min(len(words), end + _AHEAD)))
    back = _until(words, range(first - 1, max(-1, first - 1 - _BACK), -1))
    near = back if _of_subject(words, first, back) else ahead
    people = any(_is_person(words, at) for at in near)
    return not people and any(words.at(at) in GOODS for at in near)


def _of_subject(words: Words, first: int, back: list[int]) -> bool:
    """Say whether what was taken stands before the verb: "les motos enlevées", no "ont enlevé"."""
    passive = {"ete", "sont", "furent", "etaient"} & set(words.words[max(0, first - 3):first])
    return bool(passive) or any(words.at(at) in GOODS for at in back[:1])


def _until(words: Words, at: range) -> list[int]:
    found = []
    for index in at:
        if words.at(index) in _BREAKS:
            break
        found.append(index)
    return found


def _is_person(words: Words, at: int) -> bool:
    noun = NOUNS["fr"].find(words.words, at)
    return noun is not None and noun[0].thing in _PEOPLE
