"""Events at several places at once: "in the villages of X and Y", one of which nobody knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from geo.gazetteer.answers import SURE, from_where
from geo.gazetteer.locate import find_unit, locate
from geo.gazetteer.written_ref import written
from geo.reports.events.agree import Likeness, places_agree
from geo.reports.events.by_place import dealt_out
from geo.reports.events.closer import is_unit, is_vague, names_other
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.story import Story
from geo.reports.model import Where

PLURAL = re.compile(r"(?:villages|localit[ée]s|localities|towns|hamlets|hameaux|communes)\b",
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
AROUND = re.compile(  # "in X or around it", "à X et dans ses environs"
    r",? (?:and|or|et|ou)(?: (?:in|dans|around|aux?|à))?(?: (?:its|the|les|ses|leurs?|immediate))*"
    r" ?(?:surroundings?|vicinity|outskirts|surrounding (?:area|bush|villages)|nearby|environs|"
    r"alentours|(?:around|autour)\b)", re.IGNORECASE)
_COMMA = re.compile(r", (?:(?:de|à|a|in|at) |d[’'])?")
_THIRD = re.compile(r",? (?:and|et) (?:(?:de|à|a|in|at) |d[’'])?[A-ZÀ-Ý][\w’'-]+"
                    r"(?![^.;\n]{0,25}\b(?:commune|cercle|district)\b)")
_MOST_LISTED = 30  # places of a list that are compared


def is_spread(told: Sequence[Where], scene: Scene | None = None) -> bool:
    """Tell whether a list puts one event at several places: none of them is the scene."""
    pins = [w for w in told if _is_named(w)][:_MOST_LISTED]
    if scene is not None and not pins and _are_units(told, scene):
        return True
    lost = any(map(_is_lost, told)) and len(pins) == TWO \
        and PLURAL.match(pins[0].text) is not None  # "villages of X, Y and one unknown"
    if scene is not None and len(pins) == 1 and told[1:] and pins[0] in told[:TWO] \
            and (PLURAL.match(told[0].text) or (told[0] is pins[0] and _is_lost(told[1]))) \
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


def _are_units(told: Sequence[Where], scene: Scene) -> bool:
    """Tell whether two units are told: "in the communes of X and Y", also if two are called Y."""
    units = [w for w in told if is_unit(w) and w.resolution.adm2]
    both = units[:TWO] if len(units) > 1 else [
        w for w in told[:TWO] if w in units or _is_lost(w)]
    return bool(units) and len(both) == TWO and _are_both(both[0], both[1], scene)


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
    return PLURAL.match(one.text) is not None and _MORE.match(
        scene.text, one.span[1] - scene.span[0]) is not None


def of_several(told: Sequence[Where], story: Story) -> Where:
    """Give the one place of a list of which the report tells on, else the unit that holds all."""
    told = [w for w in told if not is_vague(w)]  # "the mission in Mali says that in X and Y …"
    more = [w for s in story.all_scenes for w in s.places if w not in told]
    again = [w for w in told if any(places_agree(w, m) is Likeness.SAME for m in more)]
    if len(again) == 1 and not story.is_sum:
        return again[0]
    lost = any(_is_named(w) or (is_unit(w) and not names_other(w)) for w in told) and any(
        w.ref.startswith(("unlocated:", "ambiguous:")) for w in told)
    lost |= any(_with_unknown(w, s) or _with_more(w, s) for s in story.scenes for w in told)
    lost |= any(_with_third(a, b, s) for s in story.scenes for a, b in pairwise(told))
    return holding(told, lost=lost)


def holding(told: Sequence[Where], *, lost: bool = False) -> Where:
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
