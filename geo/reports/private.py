"""Whether words that somebody typed may be a private person's name: then the app asks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.builtin import builtin_actors
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.i18n import N_
from geo.model.vocabulary import GeoStatus

ROLES = {
    "relatives-of-victims": N_("a relative of a victim"), "witnesses": N_("a witness"),
    "local-officials": N_("a local official"),
    "local-civil-sources": N_("local civil sources"),
    "local-humanitarian-source": N_("a local humanitarian source"),
    "security-sources": N_("security sources"),
    "undisclosed-source": N_("a source that is not disclosed"),
}
"""Actors that stand for people who are not named, and what they are called to choose from."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*\.?")
_BODIES = frozenset("""
army armee armed forces force front movement mouvement group groupe coalition alliance union
association organisation organization ong ngo agency agence committee comite council conseil
commission ministry ministere government gouvernement office bureau mission police gendarmerie
guard garde battalion bataillon brigade katiba militia milice party parti court tribunal prosecutor
procureur hospital hopital centre center network reseau collectif collective radio tv television
news press presse journal newspaper times post media monitor observatory observatoire foundation
fondation institute institut university universite spokesman spokesperson spokeswoman porte-parole
mayor maire governor gouverneur prefect prefet minister ministre president chief chef leader imam
commander commandant resident residents habitant habitants villager villagers villageois witness
temoin relative relatives parent parents official officials source sources local health sante
elected elu nurse infirmier driver chauffeur teacher survivor survivant survivors community
communaute elders people human rights watch international united nations state staff general
""".split())  # noqa: SIM905 - a list of words

_PARTICLES = frozenset("ag ould wuld ben bin ibn el al de du".split())  # noqa: SIM905
_BETWEEN = frozenset("""
a an the of in on at by for from to near and or with after before during against into between some
un une le la les des au aux en dans sur par pour pres et ou avec apres avant contre vers entre
alleged allegee alleguee alleges alleguees killing killings killed murder murders execution
executions massacre massacres attack attacks strike strikes air drone shelling explosion mine
abduction abductions disappearance disappearances death deaths arrest arrests ambush raid raids
homicide homicides meurtre meurtres assassinat assassinats tuerie tueries mort morts attaque
attaques frappe frappes enlevement enlevements disparition disparitions embuscade region cercle
commune village town market road camp well route marche ville puits
""".split())  # noqa: SIM905
"""Words of titles that are no part of a name, capitalised or not."""


def may_be_a_person(words: str) -> bool:
    """Tell whether words read like the name of a private person: capitalised, and no known body.

    >>> may_be_a_person("Aminata Example"), may_be_a_person("a resident"), may_be_a_person("HRW")
    (True, False, False)
    """
    found = _WORD.findall(words)
    if not 2 <= len(found) <= 5 or builtin_actors().find(words):  # noqa: PLR2004 - a name's words
        return False
    if any(fold_name(w) in _BODIES for w in found):
        return False
    capital = [w for w in found if w[:1].isupper()]
    return len(capital) > 1 and not all(w.isupper() for w in capital)


def persons_in(title: str) -> list[str]:
    """Give what in a title reads like a private person's name and is neither place nor body.

    >>> persons_in("Killing of Aminata Example near Gao"), persons_in("Killing at Gourma Rharous")
    (['Aminata Example'], [])
    """
    return [name for name in _runs(title) if may_be_a_person(name)
            and resolve(ready_index(), name).status is GeoStatus.UNLOCATED]


def _runs(title: str) -> Iterator[str]:
    """Give the longest runs of capitalised words, with particles such as “ag” between them."""
    held: list[re.Match[str]] = []
    for found in (*_WORD.finditer(title), None):
        joined = found and (not held or not title[held[-1].end():found.start()].strip())
        part = found and fold_name(found.group()) in _PARTICLES and found.group().islower()
        named = found and found.group()[:1].isupper() and fold_name(found.group()) not in _BETWEEN
        if found and joined and (named or (part and held)):
            held.append(found)
            continue
        while held and held[-1].group().islower():
            held.pop()
        if held:
            yield title[held[0].start():held[-1].end()]
        held = [found] if found and named else []
