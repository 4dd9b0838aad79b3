"""What a candidate says, in words: its title, its date, its place, its figures."""

from __future__ import annotations

from geo.errors import AtlasError
from geo.frame import titles_of
from geo.gazetteer.locate import locate
from geo.i18n import LANGUAGES, _, language, use
from geo.labels import actor, label, lowered, toll
from geo.model.dates import parse_span
from geo.model.incident import Toll
from geo.model.place_ref import parse_place
from geo.model.vocabulary import GeoStatus, Prop
from geo.reports.drafting import FIGURES, Edited, Fact
from geo.when import span_text
from geo.where import line_words, named_place
from ui.report_draft import side_words


def title(one: Edited) -> str:
    """Give a candidate's title: the analyst's words, else what is said to have been done where."""
    if one.title.strip():
        return one.title
    made = titles_of({}, one.event_type, place_words(one.first(Prop.PLACE)))
    return made["title_fr" if language() == "fr" else "title"]


def titles(one: Edited) -> dict[str, str]:
    """Give a candidate's title in every language, with the names of places in each."""
    spoken, found = language(), dict[str, str]()
    try:
        for lang in LANGUAGES:
            use(lang)  # before, not within: Python makes the value before its key
            found[lang] = title(one)
    finally:
        use(spoken)
    return found


def place_words(fact: Fact | None) -> str:
    """Name a place as it is understood, else in the report's words."""
    if fact is None or not fact.now.value:
        return ""
    return (place_name(fact.now.value) if _settled(fact.now.value) else "") or fact.words


def _settled(ref: str) -> bool:
    try:
        return locate(ref).status is GeoStatus.RESOLVED
    except AtlasError:
        return False


def place_name(ref: str) -> str:
    """Name a reference: areas and countries in the reader's language, all else officially."""
    try:
        return named_place(ref, locate(ref).text)
    except (AtlasError, KeyError):
        return ref.partition(":")[2]


def where_words(ref: str) -> str:
    """Name a place with the units around it and how closely it is known."""
    try:
        where = locate(ref)
    except AtlasError:
        return ref
    if where.status is not GeoStatus.RESOLVED:
        return label("geo_status", where.status)
    level = label("precision", where.precision)
    far = parse_place(ref).far
    if where.is_route or (far is not None and far.is_about and far.bearing is None):
        level = line_words(ref)
    units = (u for u in (where.adm3, where.adm2, where.adm1) if u and u != where.text)
    return f"{', '.join(dict.fromkeys((place_name(ref), *units)))} ({lowered(level)})"


def date_words(text: str) -> str:
    """Write a date, and where there is none that it cannot be told."""
    try:
        return span_text(parse_span(text)) if text else _("cannot be told")
    except AtlasError:
        return text


def value_words(fact: Fact) -> str:
    """Give a fact's value in words."""
    if fact.prop in FIGURES:
        now = fact.now
        low = now.low if now.low is not None else now.best
        told = toll(Toll(low, now.best, now.high, open=now.high is None and low is not None))
        counted = fact.prop in (Prop.KILLED, Prop.KILLED_SUBSET)
        return f"{told} ({side_words(fact.side)})" if counted and fact.side != "unsaid" else told
    return _VALUE.get(fact.prop, str)(fact.now.value)


_VALUE = {Prop.DATE: date_words, Prop.PLACE: where_words, Prop.PERPETRATOR: actor,
          Prop.EVENT_TYPE: lambda v: label("type", v), Prop.VICTIMS: lambda v: label("victims", v),
          Prop.TARGETING: lambda v: label("targeting", v)}
