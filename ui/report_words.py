"""What a candidate says, in words: its title, its date, its place, its figures."""

from __future__ import annotations

from geo.errors import AtlasError
from geo.gazetteer.locate import locate
from geo.i18n import LANGUAGES, N_, _, language, use
from geo.labels import actor, label, lowered, toll
from geo.model.dates import parse_span
from geo.model.incident import Toll
from geo.model.place_ref import parse_place
from geo.model.vocabulary import EventType, GeoPrecision, GeoStatus, Prop
from geo.reports.drafting import FIGURES, Edited, Fact
from geo.when import span_text
from geo.where import line_words, named_place
from ui.report_draft import side_words

ALLEGED = {
    EventType.KILLING: N_("Alleged killing"),
    EventType.AIR_DRONE_STRIKE: N_("Alleged air or drone strike"),
    EventType.SHELLING: N_("Alleged shelling"),
    EventType.EXPLOSIVE_DEVICE: N_("Alleged explosion of a device"),
    EventType.ABDUCTION_DISAPPEARANCE: N_("Alleged abduction or disappearance"),
    EventType.SEXUAL_VIOLENCE: N_("Alleged sexual violence"),
    EventType.DESTRUCTION_LOOTING: N_("Alleged destruction or looting"),
    EventType.BLOCKADE: N_("Alleged blockade"),
    EventType.BATTLE: N_("Reported battle"),
    EventType.OTHER: N_("Reported incident"),
}
"""Titles say of nothing that it happened: whoever reads no further has read that it is alleged."""

WITHIN = {GeoPrecision.ADM3: N_("no closer than its commune"),
          GeoPrecision.ADM2: N_("no closer than its cercle"),
          GeoPrecision.ADM1: N_("no closer than its region")}


def title(one: Edited) -> str:
    """Give a candidate's title: the analyst's words, else what is said to have been done where."""
    if one.title.strip():
        return one.title
    return " – ".join(filter(None, (_(ALLEGED[one.event_type]),
                                    place_words(one.first(Prop.PLACE)))))


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
    level = _level(ref, where.precision)
    far = parse_place(ref).far
    if where.is_route or (far is not None and far.is_about and far.bearing is None):
        level = line_words(ref)
    units = (u for u in (where.adm3, where.adm2, where.adm1) if u and u != where.text)
    return f"{', '.join(dict.fromkeys((place_name(ref), *units)))} ({lowered(level)})"


def _level(ref: str, precision: GeoPrecision) -> str:
    """Say how closely a place is known; a unit's own level where the unit is what is named."""
    kind = ref.partition(":")[0]
    if kind == "area":
        return _("a part of the country")
    if kind != "unit" and precision in WITHIN:
        return _(WITHIN[precision])
    return label("precision", precision)


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
