"""Whether words that somebody typed may be a private person's name: then the app asks."""

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.gazetteer.fold_name import fold_name
from geo.i18n import N_

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
