"""Whom a side lost: "the army lost six of its own", "les FAMa ont perdu huit des leurs"."""

from __future__ import annotations

from dataclasses import replace

from geo.reports.model import Side
from geo.reports.tolls.acts import Act
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.things import REBEL, SOLDIER, Noun, Thing
from geo.reports.tolls.words import Words

_REACH = 9  # words from who lost to "lost"
_ENDS = frozenset({";", ":", "que", "that"})
FORCES = word_set("""
    army military soldiers troops forces gendarmerie gendarmes police guard minusma mission
    peacekeepers barkhane takuba wagner mercenaries fama famas battalion contingent company patrol
    armee militaires soldats garde casques mercenaires bataillon patrouille detachement unite unit
    garrison garnison
""")
FIGHTERS = word_set("""
    jihadists jihadistes djihadistes militants insurgents rebels rebelles fighters combattants
    group groupe
    groupes groups movement mouvement coalition katiba jnim gsim eigs isgs fla csp cma gatia mnla
    msa aqim aqmi dozos dozo dan hunters chasseurs militia milice militiamen miliciens
    terrorists terroristes attackers assailants assaillants separatists gunmen bandits raiders
    kidnappers ravisseurs islamists islamistes
""")


def own_of_losers(words: Words, group: Group, act: Act, lang: str) -> Group:
    """Give those who were lost the side of those who lost them."""
    noun = group.noun
    if act.harm is not Harm.LOSE or noun is None or noun.thing is not Thing.PERSON:
        return group
    side = _losers(words, act.first, lang) if noun.side in {Side.UNSAID, Side.FIGHTERS} else None
    return replace(group, noun=replace(noun, side=side.side, victims=side.victims)) if side else (
        group)


def _losers(words: Words, at: int, lang: str) -> Noun | None:
    """Give the armed side named last before "lost"."""
    for index in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words.words[index]
        if word in _ENDS:
            return None
        counted = index > 0 and number_at(words.words, index - 1, lang)
        if word in FORCES | FIGHTERS and not counted:  # "killed 30 soldiers and lost two men"
            return SOLDIER if word in FORCES else REBEL
    return None
