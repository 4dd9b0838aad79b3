"""What is told by its nearness, distance or direction to a named place → where it may lie.

The reference that an answer is stored as leads `locate` to the same point, radius and lines, since
both ask `geo.gazetteer.distance.reach`. A distance is never taken for the place it is told from:

- "within 30 km of X" is near X with that radius, farther than 50 km a disc and no point;
- "some 60 km from X" is a circle, "100 to 150 km from X" lies between two;
- "more than 60 km from X" has no outer bound: the unit that is stated for it, else not located;
- a distance that spans most of the country, or that is told from more than one place, from a unit
  or from a country, says nothing that could be drawn: the same;
- from a town abroad it may lie in Mali or not, so without a direction it is not located.
"""

from __future__ import annotations

from dataclasses import replace

from geo.gazetteer import units
from geo.gazetteer.answers import SURE, shared_adm, unit_answer, unlocated
from geo.gazetteer.constraint import Constraint
from geo.gazetteer.coordinate_where import OUTSIDE_MALI
from geo.gazetteer.distance import NEAR_KM, NEARBY_KM, Reach, reach
from geo.gazetteer.phrase import Form, Phrase, leaves
from geo.gazetteer.place_where import NOWHERE, far_reason
from geo.gazetteer.unit_where import coarse
from geo.i18n import N_
from geo.model.far import Far
from geo.model.reason import Reason, because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoPrecision, GeoStatus

_BESIDE = Far(0.0)  # "near X": no distance is told
_AROUND = Far(25.0, 0.0)  # "the X area": ACLED and UCDP too speak of about 25 km


def hung(text: str, phrase: Phrase, base: Resolution, stated: Constraint) -> Resolution:
    """Answer what hangs on a place, from the answer to that place's name."""
    if base.lat is None or base.lon is None or not (
            base.is_pin or base.status is GeoStatus.OUTSIDE):
        return _of_no_point(text, phrase, base, stated)
    if phrase.beyond:
        return not_drawn(text, stated, because(
            N_("More than {km} km from {place}: how far is not said."),
            km=round(_far(phrase).most or 0.0), place=base.name))
    far, home = _far(phrase), base.status is GeoStatus.RESOLVED
    commune = (base.adm3 or units.commune_at(base.lon, base.lat) or "") if home else ""
    at = reach(base.lon, base.lat, far, commune, stated.communes)
    told = far_reason(far, base.name, at)
    if at is None:
        return not_drawn(text, stated, told, because(NOWHERE))
    if not home and at.units and far.bearing is None:
        return not_drawn(text, stated, told, because(
            N_("{place} lies outside Mali: it is open whether this does."), place=base.name))
    return _placed(base, at, far, told, text=text, place_id=_reference(base, far, at, stated))


def _of_no_point(text: str, phrase: Phrase, base: Resolution, stated: Constraint) -> Resolution:
    """Answer what hangs on a unit or an undecided name: near it is no closer than itself."""
    leads_away = (phrase.beyond or leaves(phrase.far)) and not stated.stated
    if not leads_away or base.status is not GeoStatus.RESOLVED:
        return replace(base, text=text)
    return away(text, (base.name,), stated)


def away(text: str, names: tuple[str, ...], stated: Constraint) -> Resolution:
    """Answer a distance from what has no one point: units, countries, several places."""
    return not_drawn(text, stated, because(
        N_("A distance from several places, or from a whole area, leads to no point: {places}."),
        places=list(names)))


def not_drawn(text: str, stated: Constraint, *told: Reason) -> Resolution:
    """Answer with the unit that is stated, where words say nothing that could be drawn."""
    if len(stated.stated) == 1:
        return unit_answer(text, stated.stated[0], SURE, (*stated.reasons, *told))
    return unlocated(text, *stated.reasons, *told)


def _far(phrase: Phrase) -> Far:
    if phrase.form is Form.OFFSET:
        return phrase.far or _BESIDE
    return _AROUND if phrase.form is Form.AROUND else _BESIDE


def _reference(base: Resolution, far: Far, at: Reach, stated: Constraint) -> str:
    """Write what is told as a reference; only built-in places can be told a distance from."""
    if not base.place_id.startswith(("place:", "near:")):
        return ""
    near = base.place_id.replace("place:", "near:", 1)
    if far.bearing is None and not at.lines and at.radius <= NEAR_KM:
        return near
    within = f"@{stated.stated[0].unit_id}" if len(stated.stated) == 1 else ""
    return f"{near};{far}{within}"


def _placed(base: Resolution, at: Reach, far: Far, told: Reason, *, text: str, place_id: str
            ) -> Resolution:
    shared = shared_adm(at.units)
    # A circle narrow enough to hold a report's other places against is near for the resolver
    narrow = bool(place_id) and not at.inside and (far.most or 0.0) <= NEARBY_KM
    made = replace(
        base, text=text, status=GeoStatus.RESOLVED, country="", place_id=place_id,
        precision=GeoPrecision.NEAR if narrow or not at.lines else coarse(shared),
        lat=round(at.lat, 4), lon=round(at.lon, 4), radius_km=at.radius, units=at.units,
        reasons=(*base.reasons, told), **shared)
    if not at.units:
        return replace(made, status=GeoStatus.OUTSIDE, country=base.country,
                       reasons=(*made.reasons, because(OUTSIDE_MALI)))
    if at.inside and made.precision is GeoPrecision.COUNTRY:
        return replace(made, lat=None, lon=None, radius_km=None)
    return made
