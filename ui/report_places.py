"""The place of a candidate: as it was read, or one of those that its words may mean."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.errors import AtlasError
from geo.gazetteer.locate import locate
from geo.gazetteer.places import country_name
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import country_ref, written
from geo.i18n import _, language
from geo.labels import label, tell
from geo.model.reason import Reason
from geo.model.resolution import PlaceCandidate
from geo.model.vocabulary import GeoStatus, Prop
from geo.reports.drafting import Edited, Fact, Said, with_fact
from geo.reports.private import known_names
from ui.html import markdown_text, tag
from ui.report_actors import persons_asked
from ui.report_draft import is_by_hand
from ui.report_refused import refuse
from ui.report_words import where_words

MOST = 300
NOWHERE = "unlocated:no gazetteer knows the words"
UNCHOSEN = "unlocated:it was not chosen which place the words mean"


def place(one: Edited, n: int, key: str, below: DeltaGenerator) -> Edited:
    """Ask for the words of a place, and below which of the places they may mean is meant.

    Other words mean another place: what was chosen for those before falls with them.
    """
    fact = one.facts[n]
    name = _("Place, as it was told") if is_by_hand() else _("Place, as the report says it")
    words = st.text_input(name, fact.words, max_chars=MOST,
                          key=f"{key}_words", placeholder=_("55 km south of Gao")).strip()
    if words.split() != fact.words.split() and not _names_somebody(words, f"{key}_words"):
        fact = fact.worded(words, Said(meant(fact, words)))
    if options := _options(fact):
        with below:
            fact = _chosen(fact, options, f"{key}_{abs(hash(fact.words))}")
    if fact == one.facts[n]:
        return one
    return with_fact(one, n, words=fact.words, now=fact.now, read_words=fact.read_words)


def _names_somebody(words: str, key: str) -> bool:
    """Ask about names of persons that many bear: what else is capitalised here are places."""
    is_asked = persons_asked(words, key, find=known_names)
    if is_asked:
        refuse(label("prop", Prop.PLACE), _("It is open whose name this is."), told=True)
    return is_asked


def _chosen(fact: Fact, options: dict[str, str], key: str) -> Fact:
    """Ask which of several places is meant; none is chosen unless the words mean one alone."""
    refs, now = list(options), fact.now.value
    chosen = st.radio(_("Which place is meant?"), refs, refs.index(now) if now in refs else None,
                      key=key, format_func=options.get) or now
    if chosen == UNCHOSEN:
        st.caption(_("Nothing is chosen yet: until then the words are kept without a place."))
    if reasons := _reasons(chosen, fact.words):
        st.html(tag("ul", *(tag("li", tell(r)) for r in reasons[:2]), cls="reasons"))
    return fact if chosen == now else replace(fact, now=Said(chosen))


def _reasons(chosen: str, words: str) -> tuple[Reason, ...]:
    """Say why a place is where it is, and why it is open which one the words mean."""
    if chosen == UNCHOSEN or chosen.startswith("ambiguous:"):
        return resolve(ready_index(), words).reasons
    try:
        return locate(chosen).reasons if chosen else ()
    except AtlasError:
        return ()


def meant(fact: Fact, words: str) -> str:
    """Give the one place that words mean for certain, else that none is chosen."""
    if not words:
        return ""
    if words == fact.evidence and not fact.read.is_empty:
        return fact.read.value
    found = resolve(ready_index(), words)
    if found.status in (GeoStatus.RESOLVED, GeoStatus.OUTSIDE):
        return written(found, words)
    return UNCHOSEN if offered(words) else NOWHERE


def _options(fact: Fact) -> dict[str, str]:
    """Give the places that may be meant, by reference: what was read first, if it was."""
    options, named = dict[str, str](), offered(fact.words) if fact.words else {}
    if read := fact.read.value:
        options[read] = _("{place} (as read)").format(
            place=markdown_text(named.get(read) or where_words(read)))
    if fact.words:
        for ref, name in named.items():
            options.setdefault(ref, markdown_text(name))
        options.setdefault(NOWHERE, _("none of these: keep the words without a place"))
    if fact.now.value not in ("", UNCHOSEN):  # chosen when the gazetteers offered it
        options.setdefault(fact.now.value, markdown_text(where_words(fact.now.value)))
    return options


def offered(words: str) -> dict[str, str]:
    """Give what words may mean: the answer as a reference, and each that bears the name.

    Where it is open which of them is meant, that is one of the answers.
    """
    found = resolve(ready_index(), words)
    options: dict[str, str] = {}
    if found.status in (GeoStatus.RESOLVED, GeoStatus.OUTSIDE):
        ref = written(found, words)
        options[ref] = where_words(ref) if found.status is GeoStatus.RESOLVED else _abroad(
            found.name or words, found.country)
    for candidate in found.candidates:
        if ref := candidate_ref(candidate):
            options.setdefault(ref, _named(candidate, ref))
    if found.status is GeoStatus.AMBIGUOUS:
        options[written(found, found.name)] = _(
            "several places bear the name “{name}”: not known which").format(name=found.name)
    return apart(options)


def apart(options: dict[str, str]) -> dict[str, str]:
    """Tell places of one name apart by their coordinates where nothing else does."""
    names = list(options.values())
    return {ref: name if names.count(name) == 1 else f"{name} · {_point_of(ref)}"
            for ref, name in options.items()}


def _point_of(ref: str) -> str:
    where = locate(ref)
    return ref if where.lat is None or where.lon is None else f"{where.lat:.3f}, {where.lon:.3f}"


def candidate_ref(candidate: PlaceCandidate) -> str:
    """Give a reference that any store can locate: a built-in id, else the point, if any."""
    if candidate.entry_id.startswith(("place:", "unit:")):
        return candidate.entry_id
    if candidate.lat is None or candidate.lon is None:
        return ""
    return f"point:{candidate.lat},{candidate.lon};exact"


def _named(candidate: PlaceCandidate, ref: str) -> str:
    """Name a candidate: a town and the region called after it bear different words."""
    if candidate.country != "ML":
        return _abroad(candidate.name, candidate.country)
    if ref == candidate.entry_id:
        return where_words(ref)
    units = [locate(f"unit:{u}").text for u in reversed(candidate.adm) if u]
    return f"{candidate.name} ({', '.join(dict.fromkeys(units))})"


def _abroad(name: str, iso: str) -> str:
    """Name a place beyond the borders with its country."""
    country = country_ref(iso).partition(":")[2]
    told = country_name(country, language()) if country else iso
    return f"{name} ({told})" if told and told != name else name
