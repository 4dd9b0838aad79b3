"""Whether words that somebody typed may be a private person's name: then the app asks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.builtin import builtin_actors
from geo.gazetteer.fold_name import fold_name
from geo.gazetteer.ready import knows, ready_index
from geo.gazetteer.resolver import resolve
from geo.i18n import N_
from geo.ingest.actor_names import known_id
from geo.model.vocabulary import GeoStatus
from geo.reports.given_names import ALONE, FAMILY, GIVEN
from geo.reports.text.origin import outlet_in

ROLES = {
    "relatives-of-victims": N_("a relative of a victim"), "witnesses": N_("a witness"),
    "local-officials": N_("a local official"),
    "local-civil-sources": N_("local civil sources"),
    "local-humanitarian-source": N_("a local humanitarian source"),
    "security-sources": N_("security sources"),
    "undisclosed-source": N_("a source that is not disclosed"),
}
"""Actors that stand for people who are not named, and what they are called to choose from."""

ACCUSED = {
    "unidentified-armed-men": N_("armed men who are not identified"),
    "unidentified-armed-group": N_("an armed group that is not identified"),
    "communal-militia-unspecified": N_("a militia of a community, not said which"),
    "civilians": N_("a civilian who is not named"),
    "": N_("nobody: leave the name out"),
}
"""The same for whom a deed is ascribed to: those who only speak of it are none of them."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*\.?")
_GENITIVE = re.compile(r"[’'][sS]$")
_WORD_PART = re.compile(r"[^\W\d_]+")
_OWN_PAGE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?(?:facebook|fb|twitter|x|instagram|tiktok|youtube|linkedin|t|"
    r"telegram|threads|whatsapp|bsky|snapchat)\.(?:com|me|net|app|org)/", re.IGNORECASE)
_ELIDED = re.compile(r"\b([dl])[’'](?=[^\W\d_])", re.IGNORECASE)
_BODIES = frozenset("""
army armee armed forces force front movement mouvement group groupe coalition alliance union
association organisation organization ong ngo agency agence committee comite council conseil
commission ministry ministere government gouvernement office bureau mission police gendarmerie
guard garde battalion bataillon brigade katiba militia milice party parti court tribunal prosecutor
procureur hospital hopital centre center network reseau collectif collective radio tv television
news press presse journal newspaper times post media monitor observatory observatoire foundation
fondation institute institut university universite spokesman spokesperson spokeswoman porteparole
mayor maire governor gouverneur prefect prefet minister ministre president chief chef leader imam
commander commandant resident residents habitant habitants villager villagers villageois witness
temoin relative relatives parent parents official officials source sources local health sante
wire dispatch tribune magazine review revue gazette quotidien hebdo hebdomadaire weekly daily
morning evening online web net info infos information informations actu actus actualite actualites
blog studio television telegraph chronicle herald express figaro libre libertaire independant
independent africa afrique african africaine sahel mali malien malienne
elected elu nurse infirmier driver chauffeur teacher survivor survivant survivors community
communaute elders people human rights watch unit cell products directorate direction
authority autorite company compagnie corporation societe embassy ambassade chamber chambre cross
croissant crescent mod qaeda qaida state international united nations staff general
""".split())  # noqa: SIM905 - a list of words

_PARTICLES = frozenset("ag ould wuld ben bin ibn el al de du".split())  # noqa: SIM905
_SONS = frozenset("ag ould wuld bin ibn".split())  # noqa: SIM905 - whoever is named behind them
_ADDRESSED = frozenset("mr mrs ms mme mlle madame monsieur elhadji hadja".split())  # noqa: SIM905
_OF = frozenset("of de d du".split())  # noqa: SIM905
_BETWEEN = frozenset("""
a an the of in on at by for from to near and or with after before during against into between some
un une le la les des au aux en dans sur par pour pres et ou avec apres avant contre vers entre
alleged allegee alleguee alleges alleguees killing killings killed murder murders execution
executions massacre massacres attack attacks strike strikes air drone shelling explosion mine
abduction abductions disappearance disappearances death deaths arrest arrests ambush raid raids
homicide homicides meurtre meurtres assassinat assassinats tuerie tueries mort morts attaque
attaques frappe frappes enlevement enlevements disparition disparitions embuscade region cercle
d l commune village town market road camp well route marche ville puits
""".split())  # noqa: SIM905
"""Words of titles that are no part of a name, capitalised or not."""
_CALLED_AFTER = frozenset("""
airport aeroport avenue boulevard camp centre center college ecole fondation foundation hopital
hospital institut institute katiba lycee mosque mosquee musee museum place prix radio road route
rue school square stade stadium street tomb tombeau universite university
""".split())  # noqa: SIM905
"""What is called after people: the name behind one of these is no more that of a person."""
_LONGEST = 5  # words of a name


def may_be_a_person(words: str) -> bool:
    """Tell whether words read like a private person's name: capitalised, or made of known names.

    >>> may_be_a_person("Aminata Example"), may_be_a_person("a resident"), may_be_a_person("HRW")
    (True, False, False)
    >>> may_be_a_person("AMADOU DIALLO"), may_be_a_person("amadou")
    (True, True)
    """
    plain = _ELIDED.sub(r"\1 ", words)
    return not _is_in_tables(words) and (
        _is_written_like_one(plain) or bool(known_names(plain)))


def _is_written_like_one(words: str) -> bool:
    """Tell whether words are the length of a name, capitalised, and none of them means a body."""
    found = _WORD.findall(words)
    if not 1 < len(found) <= _LONGEST:
        return False
    if outlet_in(words) or any(fold_name(w) in _BODIES | _CALLED_AFTER for w in found):
        return False
    capital = [w for w in found if w[:1].isupper()]
    return len(capital) > 1 and not all(w.isupper() for w in capital)


def is_no_name(words: str) -> bool:
    """Tell whether capitalised words are nobody's name: one means a body, or a table has them.

    >>> is_no_name("Crisis Unit"), is_no_name("Aminata Example")
    (True, False)
    """
    found = [fold_name(w) for w in _WORD_PART.findall(words)]
    return _is_in_tables(words) or any(w in _BODIES | _CALLED_AFTER for w in found)


def persons_in(title: str) -> list[str]:
    """Give what in a title reads like a private person's name and is neither place nor body.

    >>> persons_in("Killing of Aminata Example near Gao"), persons_in("Killing at Gourma Rharous")
    (['Aminata Example'], [])
    >>> persons_in("AMADOU DIALLO shot in Gao"), persons_in("killing of amadou near gao")
    (['AMADOU DIALLO'], ['amadou'])
    """
    if _is_in_tables(title):
        return []
    title = _ELIDED.sub(r"\1 ", title)
    runs = [run for run in _runs(title) if _is_written_like_one(run) and not _is_in_tables(run)
            and not knows(run)]
    return list(dict.fromkeys((*runs, *(name for name in known_names(title)
                                        if not any(name in run for run in runs)))))


def known_names(text: str) -> list[str]:
    """Give what is made of names that many people bear, however it is written.

    >>> known_names("near the house of amadou diallo"), known_names("Tin Zaouatine")
    (['amadou diallo'], [])
    """
    return list(_known(text))


def names_in_address(address: str) -> list[str]:
    """Give names in the address of somebody's own page; that of an article may name whom it will.

    >>> names_in_address("https://facebook.com/amadou.diallo"), names_in_address("https://a.ml/amadou")
    (['amadou diallo'], [])
    """
    found = _OWN_PAGE.match(address.strip())
    return known_names(" ".join(_WORD_PART.findall(address[found.end():]))) if found else []


def _known(text: str) -> Iterator[str]:
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        end = _end_of_name(text, words, at)
        names = [w.group() for w in words[at:end]]
        if _names_somebody(names) and not _is_called_so(text, words, at, end):
            yield _GENITIVE.sub("", text[words[at].start():words[end - 1].end()])
        at = max(end, at + 1)


def _end_of_name(text: str, words: list[re.Match[str]], at: int) -> int:
    """Give the word behind the names that follow each other, with those behind “ag”."""
    end = at
    while end < len(words) and end - at < _LONGEST and (
            end == at or not text[words[end - 1].end():words[end].start()].strip()):
        folded, before = _folded(words[end]), _folded(words[end - 1]) if end > at else ""
        if not (folded in GIVEN | FAMILY | _ADDRESSED or before in _SONS
                or (end > at and folded in _SONS)):
            break
        end += 1
    return end


def _folded(word: re.Match[str]) -> str:
    return fold_name(_GENITIVE.sub("", word.group()))


def _names_somebody(names: list[str]) -> bool:
    """Tell whether names are a person's: one that tells alone, or a given one beside another."""
    folded = [fold_name(_GENITIVE.sub("", n)) for n in names]
    if any(n in ALONE for n in folded):
        return True
    return len(folded) > 1 and any(n in GIVEN | _ADDRESSED for n in folded)


def _is_called_so(text: str, words: list[re.Match[str]], start: int, end: int) -> bool:
    """Tell whether a body, a place, or something that is called after people bears the names."""
    before = [_folded(w) for w in words[max(0, start - 2):start]]
    if before and (before[-1] in _CALLED_AFTER or (
            before[-1] in _OF and before[0] in _CALLED_AFTER)):
        return True
    return any(_is_known(text[words[a].start():words[b - 1].end()])
               for a in range(max(0, start - 2), start + 1)
               for b in range(end, min(len(words), end + 2) + 1))


def _is_in_tables(name: str) -> bool:
    return bool(builtin_actors().find(name) or known_id(name))


def _is_known(name: str) -> bool:
    """Tell whether a place or a built-in actor is called exactly so."""
    if _is_in_tables(name):
        return True
    found = resolve(ready_index(), name)
    return found.status is not GeoStatus.UNLOCATED and fold_name(name) in {
        fold_name(n) for n in (found.name, *(c.name for c in found.candidates))}


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
            yield _GENITIVE.sub("", title[held[0].start():held[-1].end()])
        held = [found] if found and named else []
