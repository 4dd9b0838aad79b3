"""Sentences → scenes: cut where a sentence tells of several events, sums or shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from geo.model.vocabulary import Prop
from geo.reports.asked import Keyed
from geo.reports.events.adding import names_others
from geo.reports.events.agree import is_village
from geo.reports.events.asides import stops_work, were_shot
from geo.reports.events.by_means import are_two_deeds, joints
from geo.reports.events.by_place import above, shared_out, shares_of
from geo.reports.events.conjuncts import completed, counted, is_full, one_day, respectively, waits
from geo.reports.events.cues import EVENTS_EN, EVENTS_FR, another_place, recalled_at, same_place
from geo.reports.events.harm_words import bodies_found
from geo.reports.events.low import low
from geo.reports.events.party_shares import party_shares
from geo.reports.events.presumed import jihadist_raid
from geo.reports.events.relative import (
    did_before,
    is_beside,
    older_at,
    told_before,
    told_behind,
)
from geo.reports.events.scenes import TWO, Mentions, Scene, within
from geo.reports.events.sum_cues import others_at
from geo.reports.model import DeedKind, Report, Sentence, Span, Toll, WhenRole

_CUT = re.compile(r"(?:;|,? (?:and|while|whereas|as well as|et|tandis que|alors que|ainsi que|"
                  r"puis|then|followed by|suivie?s? d[eu])) |"
                  r",? (?:tandis|alors) qu[’']|"
                  r" (?:(?:who )?add(?:ed|ing|s) that |"
                  r"(?:qui |en )?ajout(?:e|ait|ant) qu(?:e |[’']))",
                  re.IGNORECASE)
_AFTER = re.compile(
    r"\W*(?:(?:au mali|in mali),? )?(?:apr[èe]s|suite [àa]|[àa] la suite de|au lendemain de|"
    r"after|following|in the wake of) "
    rf"(?:l[’']|la |le |une? |the |an? )(?:[\w-]+ )?(?:{EVENTS_EN}|{EVENTS_FR})\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:and|before|et|avant de|puis) (?:then |later |ont |a |ensuite |de |[àa] )*"
    r"(?:(?:str[iu]\w+|attack\w+|hit|raid\w+|fir\w+) again|"
    r"(?:frapp|attaqu|tir)\w+ (?:[àa]|de) nouveau|nouveau (?:frapp|attaqu|tir)\w+)\b",
    re.IGNORECASE)
_AFTER_DOING = re.compile(
    r"\W*(?:after (?:having )?(?:raid|attack|burn|storm|ransack|loot|hit|strik|shoot)\w*|"
    r"apr[èe]s avoir (?:attaqu|pill|br[ûu]l|incendi|saccag|tir|frapp)\w+) ", re.IGNORECASE)
# behind which no relative clause stands
_COMMA = re.compile(r", (?!(?:who|which|that|where|qui|que|dont|o[ùu]|\w+(?:ant|ing))\b)")
_NAMED = re.compile(  # "seven children", not "118 of them"
    r"^(?!.*\b(?:them|these|those|whom|eux|elles|ceux)\b)(?:.*[^\W\d_] |\d+ )[^\W\d_]")
_ELSEWHERE = Keyed(  # "…, and two guards were shot in a third incident"
    ("third ", "other ", "separate ", "second ", "unrelated ", "different ", "autre ", "troisi",
     "deuxi", "distinct", "séparé", "separé", "sépare", "separe"),
    r"\b(?:an?|the) (?:third|second|separate|unrelated|different|other) (?:[\w-]+ )?{0}\b|"
    r"\banother (?:[\w-]+ )?{0}\b|"
    r"\bune? (?:autre|troisi[èe]me|deuxi[èe]me) (?:[\w-]+ )?{0}\b|"
    r"\bune? {0} (?:distincte?|s[ée]par[ée]e?)\b".format(
        r"(?:incident|attack|ambush|raid|assault|attaque|embuscade|assaut)"))
_AGAINST = re.compile(r"\b(?:against|compared|from|versus|than|contre|compar[ée]\w*|"
                      r"par rapport) ?", re.IGNORECASE)
_DATING = 4  # characters behind "a week after": a preposition, an article


def scenes(report: Report, found: Mentions) -> list[Scene]:
    """Cut the told sentences into scenes, in the order of the text."""
    return [scene for sentence in report.told for scene in (
        _dated_by_another(report, sentence, found) or _cut(report, sentence, found))]


def _cut(report: Report, sentence: Sentence, found: Mentions) -> list[Scene]:
    """Cut a sentence where it tells of several events."""
    whole = _scene(report, sentence, sentence.span, found)
    ways = (_recalled, _older, _after_another, _again, _in_another, _beside_accident, _compared,
            _reached, _after_others)
    cut = next(filter(None, (way(report, whole, found) for way in ways)), [])
    cut = cut or party_shares(whole) or _of_sum(report, whole, found)
    cut = cut or respectively(whole) or _clauses(report, whole, found)
    if len(cut) <= 1 and did_before(whole.text):
        return [replace(whole, in_passing=True)]
    return cut if len(cut) > 1 else _by_means(report, whole, found) or cut or [whole]


def _by_means(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off a deed of other means: "gunmen killed nine herders and a mine a guard"."""
    for at in joints(whole) if len(whole.figures) >= TWO else ():
        middle = whole.span[0] + at
        first, second = (_scene(report, whole.sentence, span, found) for span in (
            (whole.span[0], middle), (middle, whole.span[1])))
        if are_two_deeds(first, second):
            day = second.whens or one_day(first)
            return [first, replace(second, whens=day, in_passing=True, beside=True)]
    return []


def _recalled(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off an earlier event of which a sentence reminds."""
    sentence, past = whole.sentence, recalled_at(whole.text)
    if past is None or not whole.dates:
        return []
    middle = sentence.start + past
    main = _scene(report, sentence, (sentence.start, middle), found)
    recalled = _scene(report, sentence, (middle, sentence.end), found)
    # what follows goes on with what the sentence is about, not with what it recalls
    return [main, recalled] if main.is_eventful else [recalled, main]


def _older(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off an older event with which one is compared, or after which it came."""
    at = older_at(whole.text)
    if at is None:
        return []
    sentence, middle = whole.sentence, whole.sentence.start + at
    main = _scene(report, sentence, (sentence.start, middle), found)
    older = _scene(report, sentence, (middle, sentence.end), found)
    older = replace(older, whens=tuple(replace(w, role=WhenRole.EVENT) if (
        w.role is WhenRole.OTHER) else w for w in older.whens))
    placed = older.figures or older.places or same_place(older.text)
    told = older.is_armed and older.dates and placed
    return [main, replace(older, in_passing=True)] if told and main.is_eventful else []


def _after_another(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off the event with which a sentence opens: "After the raid on X on Sunday, … hit Y"."""
    sentence = whole.sentence
    onward = _AFTER_DOING.match(whole.text) is not None and another_place(whole.text)
    if not (onward or _AFTER.match(whole.text)) or len(whole.dates) + len(whole.places) < TWO:
        return []
    for comma in _COMMA.finditer(whole.text):
        middle = sentence.start + comma.end()
        before = _scene(report, sentence, (sentence.start, middle), found)
        main = _scene(report, sentence, (middle, sentence.end), found)
        placed = all(s.is_eventful and (s.dates or s.places) for s in (before, main))
        if onward and before.is_eventful and before.places and main.places:
            return [before, main]
        if placed and (before.dates or before.figures) and main.is_armed:
            return [main, replace(before, in_passing=True)]
    return []


def _again(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut where the same men strike again: "killed four and struck again, killing nine"."""
    again = _AGAIN.search(whole.text) if len(whole.figures) >= TWO else None
    if again is None:
        return []
    middle = whole.sentence.start + again.start()
    parts = [_scene(report, whole.sentence, span, found) for span in (
        (whole.sentence.start, middle), (middle, whole.sentence.end))]
    return parts if all(p.figures for p in parts) else []


def _in_another(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off who died elsewhere: "six soldiers died, and two guards in a third incident"."""
    other = _ELSEWHERE.search(low(whole.text)) if len(whole.figures) >= TWO else None
    cuts = [m.end() for m in _CUT.finditer(whole.text) if m.end() <= other.start()] if other else []
    if not cuts:
        return []
    middle = whole.span[0] + cuts[-1]
    first, second = (_scene(report, whole.sentence, span, found) for span in (
        (whole.span[0], middle), (middle, whole.span[1])))
    apart = first.figures and second.figures and not (second.dates or second.places)
    return [first, replace(second, in_passing=True, beside=True)] if apart else []


def _beside_accident(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut an accident from what is told beside it, behind each clause that tells a deed."""
    if len(whole.figures) < TWO or not any(d.kind is DeedKind.ACCIDENT for d in whole.deeds):
        return []
    if were_shot(whole.text):
        return []  # some burned and some drowned as they fled
    cut: list[Scene] = []
    for span in _clause_spans(whole.sentence):
        start = cut.pop().span[0] if cut and not cut[-1].deeds else span[0]
        cut.append(_scene(report, whole.sentence, (start, span[1]), found))
    return cut


def _compared(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off the sum with which another is compared: "258 killed, as against 201 before"."""
    sums = sorted((t for t in whole.figures if t.total), key=lambda t: t.span)
    if len(sums) != TWO:
        return []
    between = whole.text[sums[0].span[1] - whole.span[0]:sums[1].span[0] - whole.span[0]]
    against = _AGAINST.search(between)
    if against is None:
        return []
    middle = sums[0].span[1] + against.start()
    first, second = (_scene(report, whole.sentence, span, found) for span in (
        (whole.span[0], middle), (middle, whole.span[1])))
    return [first, replace(second, beside=True)]


def _reached(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off the sum that an event brings about: "…, bringing to nine those killed since May"."""
    sentence, grown = whole.sentence, next((t for t in whole.figures if t.total), None)
    if grown is None or not any(not t.total and t.span < grown.span for t in whole.figures):
        return []
    ahead = whole.text[:grown.span[0] - sentence.start]
    at = sentence.start + max(ahead.rfind(mark) for mark in (",", "—", "–"))
    return [_scene(report, sentence, span, found)
            for span in ((sentence.start, at), (at, sentence.end)) if at > sentence.start]


def _after_others(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut off a sum of others to which an event came: "…, a day after two attacks killed 64"."""
    at = others_at(whole.text) if whole.figures else None
    if at is None:
        return []
    middle = whole.sentence.start + at
    main = _scene(report, whole.sentence, (whole.sentence.start, middle), found)
    others = _scene(report, whole.sentence, (middle, whole.sentence.end), found)
    return [main, replace(others, in_passing=True)] if main.is_eventful and others.figures else []


def _of_sum(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut out the items of a sum, or the shares for which somebody is blamed."""
    if not any(t.total for t in whole.tolls):
        parts = shares_of(whole)
        items = shared_out(_items(report, whole.sentence, found, parts)) if parts else []
        each = items and all(s.shared[0] for s in items)
        return [above(whole, items), *items] if each else []
    parts = [t for t in whole.tolls if t.subset and t.prop is Prop.KILLED] or _summands(whole)
    if min(len(parts), len(whole.places)) >= TWO:
        return [whole, *_items(report, whole.sentence, found, parts)]
    shares = _shares(report, whole.sentence, found, parts)
    return [whole, *shares] if shares else []


def _dated_by_another(report: Report, sentence: Sentence, found: Mentions) -> list[Scene]:
    """Cut out an event that is dated by another: "the day before the strike on X, a drone …"."""
    before, behind = told_before(sentence.text), told_behind(sentence.text)
    if not (before or behind):
        return []
    at, days = before or behind or (0, 0)
    middle = sentence.start + at
    told = replace(_scene(report, sentence, (middle, sentence.end), found), shift=days)
    if bodies_found(told.text) or not (
            told.is_eventful and (told.places or same_place(told.text))):
        return []
    first = _scene(report, sentence, (sentence.start, middle), found)
    if is_beside(sentence.text) and not (first.figures and told.figures):
        return []
    own = tuple(w for w in first.whens if w.span[1] < middle - _DATING)  # not "a week after" itself
    return [told] if before else [replace(first, whens=own), told]


def _items(report: Report, sentence: Sentence, found: Mentions, parts: Sequence[Toll]
           ) -> list[Scene]:
    """Cut out the items of a sum that have a place: "31 in two attacks: 14 in X and 17 in Y"."""
    at = [*(t.span[0] for t in parts), sentence.end]
    head = _scene(report, sentence, (sentence.start, at[0]), found)
    cut = [_scene(report, sentence, span, found) for span in pairwise(at)]
    return [replace(s, tolls=tuple(replace(t, subset=False, total=False) for t in s.tolls),
                    whens=s.whens or one_day(head), deeds=s.deeds or head.deeds,
                    actors=(*(head.accused or jihadist_raid(head)), *s.actors))
            for s in cut if s.places]


def _summands(whole: Scene) -> list[Toll]:
    """Give the figures behind a sum that add up to it: "21 in two raids: 15 in X and 6 in Y"."""
    total = next((t for t in whole.figures if t.total), None)
    rest = [t for t in whole.figures if not t.total and total and t.span > total.span]
    adds_up = total is not None and sum(t.low or 0 for t in rest) == total.low
    return rest if len(rest) >= TWO and adds_up else []


def _shares(report: Report, sentence: Sentence, found: Mentions, parts: Sequence[Toll]
            ) -> list[Scene]:
    """Cut out the shares of a sum for which somebody is blamed: "287 killed, 118 of them by …"."""
    at = [*(t.span[0] for t in parts), sentence.end]
    cut = [_scene(report, sentence, span, found) for span in pairwise(at)]
    return [replace(s, tolls=tuple(replace(t, subset=False) for t in s.tolls))
            for s in cut if s.accused and not _says_who(s)]


def _says_who(share: Scene) -> bool:
    """Tell whether a share says who some were, and the deed is that of all the dead."""
    first = share.tolls[0] if share.tolls else None
    named = first is not None and _NAMED.search(first.text) is not None
    return first is not None and named and any(
        first.span[1] <= d.span[0] < a.span[0] for d in share.deeds for a in share.accused)


def _clauses(report: Report, whole: Scene, found: Mentions) -> list[Scene]:
    """Cut a sentence where each part has a figure and a place or a date of its own."""
    if len(counted(whole)) < TWO or len(whole.places) + len(whole.dates) < TWO:
        return []
    joined: list[Scene] = []
    for part in _with_subjects(report, whole, found):
        apart = not joined or (
            is_full(part) and is_full(joined[-1]) and not _counts_on(part))
        joined.append(part if apart else _scene(
            report, whole.sentence, (joined.pop().span[0], part.span[1]), found))
    return shared_out(completed(joined)) if len(joined) >= TWO else joined


def _counts_on(part: Scene) -> bool:
    """Tell whether a clause counts others of the event just told: "and killed two others"."""
    near = part.dates or any(map(is_village, part.places))
    return bool(part.figures) and not near and all(map(names_others, part.figures))


def _with_subjects(report: Report, whole: Scene, found: Mentions) -> Iterator[Scene]:
    """Keep with a clause what "and" cuts off from it: "soldiers and X killed four"."""
    parts = [_scene(report, whole.sentence, span, found)
             for span in _clause_spans(whole.sentence, whole.figures)]
    start: int | None = None
    for part, behind in zip(parts, (*parts[1:], None), strict=True):
        if behind is not None and waits(part, behind):
            start = part.span[0] if start is None else start
            continue
        span = (part.span[0] if start is None else start, part.span[1])
        yield _scene(report, part.sentence, span, found)
        start = None


def _clause_spans(sentence: Sentence, figures: Sequence[Toll] = ()) -> Iterable[Span]:
    """Give the stretches of a sentence between its "and", "while", semicolons, ", four"."""
    text = sentence.text
    cuts = {sentence.start + m.end() for m in _CUT.finditer(text)}
    cuts |= {t.span[0] for t in figures if text[:t.span[0] - sentence.start].endswith(", ")}
    return pairwise([sentence.start, *sorted(cuts), sentence.end])


def _scene(report: Report, sentence: Sentence, span: Span, found: Mentions) -> Scene:
    text = report.text[span[0]:span[1]]
    deeds = tuple(d for d in within(found.deeds, span)
                  if not (d.text.endswith("strike") and stops_work(text)))
    return Scene(span, text, sentence, within(found.whens, span),
                 within(found.tolls, span), deeds,
                 within(found.wheres, span), within(found.actors, span))
