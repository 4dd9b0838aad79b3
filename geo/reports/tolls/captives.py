"""Those who are held: soldiers whom their enemy caught, things caught, and who is held for long."""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.model import Side
from geo.reports.tolls.acts import Act
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.own_losses import FIGHTERS, FORCES
from geo.reports.tolls.words import Words

_CAUGHT = word_set("""
    captured capturing captures capture prisoner prisoners seized seizing seizure capturent
    capturant capturer prisonnier prisonniers capturee capturees
""")
_HOSTAGE = word_set("hostage hostages captive captives otage otages captif captifs")
_HOLDING = word_set("""
    hold holds holding held detiennent detient detenir detenant detenaient tiennent
""")
_VEHICLES = word_set("""
    car bus autocar minibus camion camions vehicule vehicules convoi moto motos pirogue pinasse
    truck trucks lorry coach vehicle vehicles convoy boat motorbike taxi ambulance train
""")
_TOWNS = word_set("town city village ville cite localite region north nord territory")
_FOR_LONG = Lexicon([("""
    for (several|many|some|two|three|four|five|six|more than a|over a|a|) (weeks|months|years|year)
    since (last|early|late|january|february|march|april|june|july|august|september|october)
    since (november|december|may|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)
    since (2025|2026), for (months|years|weeks), remain(s) (active|present)
    depuis (plusieurs|des|quelques|de longs|deux|trois|quatre|cinq|six|plus d un|un) (mois|ans|an)
    depuis (plusieurs|des|quelques|deux|trois|quatre|cinq|six) (semaines|annees), depuis l an
    depuis (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)
    depuis (2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026)
""", True)])


def held_as(words: Words, group: Group, act: Act, prop: Prop | None) -> Prop | None:
    """Give what befell those who are held: the enemy's prisoners are no arrests."""
    if prop not in {Prop.DETAINED, Prop.ABDUCTED}:
        return prop
    told = words.words[act.first:act.end]
    caught = not _CAUGHT.isdisjoint(told)
    if caught and group.unknown:
        return None  # "captured two machine guns"
    if caught and not _TOWNS.isdisjoint(words.words[max(0, act.first - 2):act.first]):
        return None  # "nine died in Gao, a town captured by rebels"
    if prop is Prop.DETAINED and not _VEHICLES.isdisjoint(words.words[act.end:group.first]):
        return None  # "arrêté un car et fait descendre six passagers"
    if prop is Prop.DETAINED:
        side = group.noun.side if group.noun else None
        theirs = side is Side.SOLDIERS or (side is not Side.FIGHTERS and _by_a_group(words))
        return Prop.ABDUCTED if caught and theirs else prop
    return None if _are_long_held(words, told) else prop


def _by_a_group(words: Words) -> bool:
    """Say whether no force of the state is named beside fighters: whom those catch they abduct."""
    return not FIGHTERS.isdisjoint(words.words) and FORCES.isdisjoint(words.words)


def _are_long_held(words: Words, told: tuple[str, ...]) -> bool:
    """Say whether hostages have been held for long: that is no harm of what was told before."""
    if _HOSTAGE.isdisjoint(told) or _HOLDING.isdisjoint(words.words):
        return False
    return any(_FOR_LONG.find(words.words, at) for at in range(len(words)))
