"""A story's places → the one place that it is told with, and what competes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, pairwise

from geo.gazetteer.answers import SURE, from_where, unlocated
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.namesakes import known_namesakes
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.i18n import N_
from geo.model.reason import because
from geo.model.vocabulary import Flag, GeoPrecision, GeoStatus
from geo.reports.events.agree import Likeness, places_agree
from geo.reports.events.by_place import dealt_out
from geo.reports.events.closer import closest, is_far_off, is_unit, is_vague, names_other
from geo.reports.events.cues import near_there, several_places
from geo.reports.events.holding import held_by, in_unit
from geo.reports.events.place_cues import (
    accounts_differ,
    at_edge,
    attacks_post,
    by_site,
    ends_in_post,
    is_in_post,
    is_journey,
    is_line,
    is_sector,
    names_post,
    names_settlement,
    off_village,
    on_their_post,
)
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.story import Story
from geo.reports.events.titled import of_headline, region_of_headline
from geo.reports.events.town_meant import town_meant
from geo.reports.model import Span, Where, WhereRole

_PLURAL = re.compile(r"(?:villages|localit[ée]s|localities|towns|hamlets|hameaux|communes)\b",
                     re.IGNORECASE)
_AND = re.compile(
    r",? (?:and|et|ainsi que|as well as|(?:tout )?comme|de même qu[e’']|but also|mais (?:aussi|"
    r"également)|as(?= (?:in|at|near) ))(?: ?(?:in|at|of|near|de|du|à|dans|aux?|près de))?"
    r"(?: (?:the|la|le|les|that of|celui de))? ?(?:l[’']|d[’'])?")
_AND_AT = re.compile(  # "at X, 20 km from Y, and at Z", and nobody knows Z
    r",? (?:and|et|puis|ainsi que|as well as) (?:also |then |aussi |également |ensuite )?"
    r"(?:at|in|near|à|dans|près de) (?:(?:the|la|le) )?(?:(?:village|hamlet|town|hameau|localité|"
    r"ville|campement) (?:of |de |d[’']))?(?!January|February|March|April|May|June|July|August|"
    r"September|October|November|December)[A-ZÀ-Ý][a-zà-ÿ][\w’'-]+")
_AND_OTHERS = re.compile(  # "at X, Y and other villages"
    r"(?:, [A-ZÀ-Ý][\w’'-]+)*,? (?:and|et|ainsi que|as well as) (?:(?:in|at|à|dans|de|the|les|"
    r"several|many|some|two|three|plusieurs|deux|trois) ){0,2}"
    r"(?:other|neighbou?ring|surrounding|nearby|d[’']autres|autres) "
    r"(?:villages|hamlets|towns|localities|communities|settlements|localités|hameaux|campements)\b")
_MORE = re.compile(  # "the villages of X, Y and Z", and only X is known
    r"(?:, (?:de |d[’'])?[A-ZÀ-Ý][\w’'-]+)+,? (?:and|et|ainsi que|as well as)(?: (?:de|of))? "
    r"?(?:d[’'])?[A-ZÀ-Ý][\w’'-]+")
_AROUND = re.compile(  # "in X or around it", "à X et dans ses environs"
    r",? (?:and|or|et|ou)(?: (?:in|dans|around|aux?|à))?(?: (?:its|the|les|ses|leurs?|immediate))*"
    r" ?(?:surroundings?|vicinity|outskirts|surrounding (?:area|bush|villages)|nearby|environs|"
    r"alentours|(?:around|autour)\b)", re.IGNORECASE)
_COMMA = re.compile(r", (?:(?:de|à|a|in|at) |d[’'])?")
_THIRD = re.compile(r",? (?:and|et) (?:(?:de|à|a|in|at) |d[’'])?[A-ZÀ-Ý][\w’'-]+"
                    r"(?![^.;\n]{0,25}\b(?:commune|cercle|district)\b)")
_LONG = timedelta(31)
_MOST_LISTED = 30  # places of a list that are compared


def choose_place(story: Story) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    """Give the place, the other places, and what is to be flagged.

    The place that is told with the event counts; a later one only where it lies inside that.
    """
    best, others, flags = _place_of(story)
    pinned = story.is_sum and best is not None and best.resolution.is_pin
    return (_holding([best]) if pinned and best else best), others, flags  # a sum is never a pin


def _place_of(story: Story) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    heads = of_headline(story)
    found = [w for w in story.places if not _is_of_before(w, story)] or heads or (
        region_of_headline(story))
    if story.anchor is not None:
        outside = story.is_outside or _by_site(story)
        meant = _nearby(story.anchor) if outside else town_meant(story.anchor, story)
        return _chosen(meant, [w for w in found if places_agree(meant, w) > Likeness.SILENT])
    if not found or any(accounts_differ(s.text) for s in story.scenes if s.places):
        disputed = _disputed(story)
        if disputed[0] is not None or not found:
            return disputed
    first = min((s for s in story.scenes if s.places), key=_at, default=None)
    told = first.places if first else tuple(found)
    if heads and all(is_vague(w) for w in told):
        return _chosen(heads[0], found)  # "in the north", says the text, and its headline where
    spread = next((s.places for s in story.scenes if _is_spread(s.places, s)), None)
    if spread is None and first is None and _is_spread(told):
        spread = told
    best = min(told, key=_looseness)
    several = _of_several(spread, story) if spread is not None else best
    inside = is_unit(best) and places_agree(best, several) > Likeness.SILENT
    inside |= spread is not None and is_unit(several) and any(
        places_agree(best, w) is Likeness.SAME for w in spread)  # "in X, where 24 died"
    if spread is not None and (spread == told or inside or all(is_vague(w) for w in told)):
        return _chosen(several, found)
    whole = [w for w in told if is_unit(w)] if story.is_sum and best.resolution.is_pin else []
    if whole:
        return _chosen(whole[-1], found)  # "the raid on X is one of many: 600 died in the Y region"
    many = first is not None and several_places(first.text) \
        and best.resolution.place_id.startswith("unit:")
    way = next((w for w in told if w.resolution.is_route and not is_line(w.text)), None)
    if way is not None and is_unit(best) and not is_journey(way.text):
        best = way  # "Ansongo cercle. … on the road between X and Y"
    abroad = best.resolution.status is GeoStatus.OUTSIDE and first is story.scenes[0]
    more = [w for s in story.about for w in s.places] if best.resolution.is_route else []
    best = best if many or abroad else closest(best, [*found, *more])
    best = town_meant(held_by(in_unit(best, found), story), story)
    lost = best.ref.startswith(("unlocated:", "ambiguous:")) and not best.resolution.adm1
    if story.held is not None and lost:
        best = replace(story.held, span=best.span, text=best.text)
    beside = near_there(story.scenes[0].text) if first is None and story.scenes \
        else first is not None and (_at_edge_of(best, first) or off_village(first.text))
    beside = beside or _by_site(story) or any(
        _AROUND.match(s.text, best.span[1] - s.span[0]) for s in story.scenes if best in s.places)
    return _chosen(_nearby(best) if beside or _is_post(best, story) else best, found)


def _is_of_before(where: Where, story: Story) -> bool:
    """Tell whether a later sentence names a place with a day long before: "in 2023 the army …"."""
    days = [w.start for w in story.dates if w.start]
    scene = next((s for s in story.scenes[1:] if where in s.places), None)
    whens = [w.end for w in scene.whens if w.end] if scene else []
    return bool(days and whens) and max(whens) < min(days) - _LONG


def _looseness(where: Where) -> tuple[bool, bool, bool, Span]:
    """Order the places of a sentence: a scene, a sector or a journey, a vehicle's line, an area."""
    route = where.resolution.is_route
    return (is_vague(where) or is_far_off(where), route and is_line(where.text),
            is_sector(where.text) or (route and is_journey(where.text)), where.span)


def _chosen(best: Where, found: Sequence[Where]) -> tuple[Where, tuple[Where, ...], set[str]]:
    """Give a place, no finer than its words, with the others and what is to be flagged."""
    others = tuple(w for w in found if w.span != best.span)
    apart = any(places_agree(best, w) is Likeness.APART for w in others)
    if best.coarse is not None and best.ref.startswith("place:"):
        best = replace(best, resolution=best.coarse, ref=written(best.coarse, best.coarse.name))
    flags = set()
    if best.resolution.status is GeoStatus.AMBIGUOUS:
        best = _with_shared(best)
        flags.add(Flag.AMBIGUOUS_PLACE.value)
    if apart:
        flags.add(Flag.PLACE_CONFLICT.value)
    return best, others, flags


def _with_shared(where: Where) -> Where:
    """Fill the units that all places hold of which one is meant, those left out counted in."""
    found = where.resolution
    if found.adm1 or not found.candidates or any(
            c.country != "ML" or not c.adm for c in found.candidates):
        return where
    shared = [c.adm[:2] for c in found.candidates]
    for one in found.candidates:
        others, near, close = known_namesakes().get(one.entry_id.removeprefix("place:"), (0, 0, 0))
        shared.append(one.adm[:(others == near) + (others == near == close)])
    depth = next((n for n in (2, 1) if all(s[:n] == shared[0][:n] and len(s) >= n
                                           for s in shared)), 0)
    adm1, adm2 = (*shared[0][:depth], "", "")[:2]
    return replace(where, resolution=replace(found, adm1=adm1, adm2=adm2))


def _at_edge_of(where: Where, scene: Scene) -> bool:
    """Tell whether a sentence names a place and the next puts the harm at its edge."""
    return bool(scene.parts) and where in scene.parts[0].places and at_edge(scene.parts[-1].text)


def _by_site(story: Story) -> bool:
    """Tell whether what is counted happened at a nameless place near the one that is named."""
    off = [by_site(s.text) for s in story.scenes]
    there = any(s.places and s.figures and not o for s, o in zip(story.scenes, off, strict=True))
    return any(off) and not there


def _is_spread(told: Sequence[Where], scene: Scene | None = None) -> bool:
    """Tell whether a list puts one event at several places: none of them is the scene."""
    pins = [w for w in told if _is_named(w)][:_MOST_LISTED]
    units = [w for w in told if is_unit(w) and w.resolution.adm2]
    if scene is not None and len(units) > 1 and not pins and _are_both(units[0], units[1], scene):
        return True  # "in the X and Y cercles"
    lost = any(map(_is_lost, told)) and len(pins) == TWO \
        and _PLURAL.match(pins[0].text) is not None  # "villages of X, Y and one unknown"
    if scene is not None and len(pins) == 1 and told[1:] and pins[0] in told[:TWO] \
            and (_PLURAL.match(told[0].text) or (told[0] is pins[0] and _is_lost(told[1]))) \
            and _are_both(told[0], told[1], scene):
        return True  # "in the villages of X and Y", and only one of them is known
    if scene is not None and len(pins) == TWO and _with_third(pins[0], pins[1], scene):
        return True  # "X, Y and Z were attacked", and nobody knows Z
    if scene is not None and len(pins) == 1 and (
            _with_more(pins[0], scene) or _with_unknown(pins[0], scene)):
        return True
    if scene is not None and dealt_out(scene):
        return True  # "21 dead, 15 in X and six in Y"
    both = scene is not None and len(pins) == TWO and _are_both(pins[0], pins[1], scene)
    return (len(pins) > TWO or lost or both) and all(_are_two(a, b)
                                                     for a, b in combinations(pins, 2))


def _is_lost(where: Where) -> bool:
    """Tell whether a settlement is named that nobody knows, drawn as its unit or not at all."""
    open_ = where.ref.startswith("ambiguous:") and not where.resolution.adm1
    return open_ or where.ref.startswith("unlocated:no gazetteer") or (
        is_unit(where) and not is_vague(where) and names_other(where))


def _is_named(where: Where) -> bool:
    """Tell whether a settlement is known, drawn as a point or as the unit that holds it."""
    return where.resolution.is_pin or where.ref.startswith("place:")


def _are_two(one: Where, other: Where) -> bool:
    """Tell whether two settlements are meant, though one may be drawn as the other's cercle."""
    agree = places_agree(one, other)
    known = one.ref.startswith("place:") and other.ref.startswith("place:")
    return agree is Likeness.APART or (known and one.ref != other.ref
                                       and agree is not Likeness.SAME)


def _are_both(one: Where, other: Where, scene: Scene) -> bool:
    """Tell whether words put an event at two places at once: "in the villages of X and Y"."""
    first, last = one.span[1] - scene.span[0], other.span[0] - scene.span[0]
    return 0 < first < last and _AND.fullmatch(scene.text[first:last]) is not None


def _with_third(one: Where, other: Where, scene: Scene) -> bool:
    """Tell whether two settlements stand in a list with one that nobody knows: "X, Y and Z"."""
    first, last = one.span[1] - scene.span[0], other.span[0] - scene.span[0]
    return 0 < first < last and _COMMA.fullmatch(scene.text[first:last]) is not None \
        and _THIRD.match(scene.text[other.span[1] - scene.span[0]:]) is not None


def _with_unknown(one: Where, scene: Scene) -> bool:
    """Tell whether words go on to places that nobody knows: "at X and at Y", "X and others"."""
    at = one.span[1] - scene.span[0]
    if _AND_OTHERS.match(scene.text, at):
        return True
    after = _AND_AT.match(scene.text, at)
    last = scene.span[0] + after.end() if after else 0
    return after is not None and not any(one.span[1] <= w.span[0] < last for w in scene.wheres)


def _with_more(one: Where, scene: Scene) -> bool:
    """Tell whether a list of villages opens with one that is known: "the villages of X, Y, Z"."""
    return _PLURAL.match(one.text) is not None and _MORE.match(
        scene.text, one.span[1] - scene.span[0]) is not None


def _of_several(told: Sequence[Where], story: Story) -> Where:
    """Give the one place of a list of which the report tells on, else the unit that holds all."""
    told = [w for w in told if not is_vague(w)]  # "the mission in Mali says that in X and Y …"
    more = [w for s in story.all_scenes for w in s.places if w not in told]
    again = [w for w in told if any(places_agree(w, m) is Likeness.SAME for m in more)]
    if len(again) == 1 and not story.is_sum:
        return again[0]
    lost = any(map(_is_named, told)) and any(
        w.ref.startswith(("unlocated:", "ambiguous:")) for w in told)
    lost |= any(_with_unknown(w, s) or _with_more(w, s) for s in story.scenes for w in told)
    lost |= any(_with_third(a, b, s) for s in story.scenes for a, b in pairwise(told))
    return _holding(told, lost=lost)


def _holding(told: Sequence[Where], *, lost: bool = False) -> Where:
    """Give the smallest unit that holds all places of a list, or the country.

    Where one of them is lost, nobody knows that it lies in the others' commune.
    """
    found = [w.resolution for w in told if w.resolution.adm1]
    held = [{r.adm3 for r in found}, {r.adm2 for r in found}, {r.adm1 for r in found}][lost:]
    unit = next((u for us in held if len(us) == 1 for u in us if u), "")
    ref = f"unit:{unit}" if unit else "country:mali"
    name = find_unit(unit)[0].name if unit else "Mali"
    again = from_where(name, locate(ref), SURE)
    return replace(told[0], resolution=again, ref=written(again, name))


def _disputed(story: Story) -> tuple[Where | None, tuple[Where, ...], set[str]]:
    """Give the place on which accounts differ ("in X, some say, near Y, say others"): no one."""
    for scene in story.all_scenes:
        named = [w for w in scene.wheres if w.role is not WhereRole.SPEAKER
                 and w.resolution.status is not GeoStatus.OUTSIDE and not is_vague(w)]
        apart = any(places_agree(named[0], w) is not Likeness.SAME for w in named[1:])
        if apart and accounts_differ(scene.text):
            best, *others = sorted(named, key=lambda w: not w.ref.startswith("ambiguous:"))
            return _left_open(best, named), tuple(others), {Flag.AMBIGUOUS_PLACE.value}
    return None, (), set()


def _left_open(best: Where, named: Sequence[Where]) -> Where:
    """Turn the first of several places into one that is not known."""
    if best.resolution.status is GeoStatus.AMBIGUOUS:
        return replace(best, role=WhereRole.SCENE)
    found = unlocated(best.text, because(N_("More than one place is named: {places}."),
                                         places=[w.text for w in named]))
    open_ = replace(found, status=GeoStatus.AMBIGUOUS)  # written with its reason, not with a name
    return replace(best, role=WhereRole.SCENE, resolution=open_, ref=written(found, best.text))


def _is_post(where: Where, story: Story) -> bool:
    """Tell whether a camp or base is what was attacked at a town: it is near, not in it."""
    if not where.ref.startswith("place:"):
        return False
    if any(ends_in_post(s.upto(where.span)) for s in story.scenes if where in s.places):
        return True
    at = [s for s in story.scenes if where in s.places]
    if names_settlement(where.text):
        return any(on_their_post(s.text) for s in at)
    if any(w is not where and names_post(w.text) and where.resolution.name in w.text
           for w in story.places):
        return True
    return any(attacks_post(s.text) for s in (*story.scenes[:1], *at)) \
        or any(is_in_post(s.text) for s in story.scenes)


def _at(scene: Scene) -> tuple[bool, int]:
    """Order scenes: those that tell of the event with its date or toll first."""
    return not (scene.dates or scene.figures), scene.span[0]


def _nearby(where: Where) -> Where:
    """Turn a place into its surroundings: "near the same town"."""
    found = where.resolution
    if found.precision is not GeoPrecision.EXACT:
        return where
    cercle = find_unit(found.adm2)[0].name if found.adm2 else ""
    again = resolve(ready_index(), f"near {found.name}, cercle of {cercle}")
    if again.precision is not GeoPrecision.NEAR:
        return where
    again = replace(again, adm3="")
    return replace(where, resolution=again, ref=written(again, found.name))
