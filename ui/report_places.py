"""The place of a candidate: as it was read, or one of those that its words may mean."""

from __future__ import annotations

import streamlit as st

from geo.errors import AtlasError
from geo.gazetteer.locate import locate
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.i18n import _
from geo.labels import tell
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoStatus
from geo.reports.drafting import Edited, Said, with_fact
from ui.html import markdown_text, tag
from ui.report_words import where_words

MOST = 300
NOWHERE = "unlocated:no gazetteer knows the words"


def place(one: Edited, n: int, key: str) -> Edited:
    """Ask for the words of a place and which of the places they may mean is meant."""
    fact = one.facts[n]
    words = st.text_input(_("Place, as the report says it"), fact.words, max_chars=MOST,
                          key=f"{key}_words", placeholder=_("55 km south of Gao")).strip()
    words = fact.words if words.split() == fact.words.split() else words
    options = _options(fact.now.value, words)
    if not options:
        return one if words == fact.words else with_fact(one, n, words=words)
    refs = list(options)
    now = fact.now.value if words == fact.words and fact.now.value in refs else refs[0]
    chosen = st.radio(_("Which place is meant?"), refs, refs.index(now),
                      key=f"{key}_{abs(hash(words))}", format_func=options.get)
    try:
        reasons = locate(chosen or now).reasons
    except AtlasError:
        reasons = ()
    if reasons:
        st.html(tag("ul", *(tag("li", tell(r)) for r in reasons[:2]), cls="reasons"))
    if (chosen or now) == fact.now.value and words == fact.words:
        return one
    return with_fact(one, n, now=Said(chosen or now), words=words)


def _options(now: str, words: str) -> dict[str, str]:
    """Give the places that may be meant, by reference: as it was read first."""
    options: dict[str, str] = {}
    if now:
        options[now] = _("{place} (as read)").format(place=markdown_text(where_words(now)))
    if words:
        for ref, name in offered(words).items():
            options.setdefault(ref, name)
        options.setdefault(NOWHERE, _("none of these: keep the words without a place"))
    return options


def offered(words: str) -> dict[str, str]:
    """Give what words may mean: the answer as a reference, and each candidate in Mali."""
    found = resolve(ready_index(), words)
    options: dict[str, str] = {}
    if found.status is GeoStatus.RESOLVED and (ref := reference(found)):
        options[ref] = markdown_text(where_words(ref))
    for candidate in found.candidates:
        if candidate.lat is not None and candidate.country == "ML":
            ref = candidate_ref(candidate)
            options.setdefault(ref, markdown_text(_named(candidate)))
    return options


def reference(found: Resolution) -> str:
    """Write an answer as a reference that any store can locate; ``""`` where it has none."""
    for ref in (found.place_id,):
        try:
            if ref and locate(ref).status is GeoStatus.RESOLVED:
                return ref
        except AtlasError:
            continue
    if found.lat is not None and found.lon is not None and not found.is_route:
        return f"point:{round(found.lat, 5)},{round(found.lon, 5)};{found.precision}"
    return ""


def candidate_ref(candidate: PlaceCandidate) -> str:
    """Give a reference that any store can locate: a built-in id, else the point itself."""
    if candidate.entry_id.startswith(("place:", "unit:")):
        return candidate.entry_id
    return f"point:{candidate.lat},{candidate.lon};exact"


def _named(candidate: PlaceCandidate) -> str:
    units = [locate(f"unit:{u}").text for u in reversed(candidate.adm) if u]
    return f"{candidate.name} ({', '.join(dict.fromkeys(units))})"
