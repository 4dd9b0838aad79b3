"""What was extracted → the candidates of a draft: each fact with who says it.

A fact belongs to the speakers inside whose words its evidence lies; what lies in nobody's words is
the report's own. Where a report gives several figures, each stays with its own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.model.actor import NAMED
from geo.model.vocabulary import (
    ASSERTING,
    DatePrecision,
    EventType,
    Prop,
    Stance,
    Targeting,
    Victim,
)
from geo.reports.drafting import FIGURES, Edited, Fact, Quote, Said, Spoken
from geo.reports.model import (
    Candidate,
    Extraction,
    Report,
    ReportClaim,
    Side,
    Span,
    Toll,
    When,
    Where,
    WhereRole,
)
from geo.reports.voices import find_actors

ASIDE = frozenset({"no_comment", "inquiry_called_for"})  # said of an event, asserting nothing
_CIVIL, _ARMED = (Side.CIVILIANS,), (Side.FIGHTERS, Side.SOLDIERS)
_FOUGHT = (Victim.COMBATANTS, Victim.FIGHTERS_UNSPECIFIED)
_DATE_FLAGS = frozenset({"year_inferred", "weekday_conflict"})


def candidates_of(found: Extraction) -> tuple[Edited, ...]:
    """Give a draft's candidates.

    Where a claim does not tell its speaker's words, they are the sentences that it stands in.
    """
    return tuple(_edited(c, found.report) for c in found.candidates)


def _edited(one: Candidate, report: Report) -> Edited:
    spoken = tuple(_spoken(c, report) for c in one.claims if _is_voice(c, report))
    facts = [*_dates(one, report, spoken), *_places(one, report, spoken),
             *_figures(one, report, spoken)]
    account = _account(facts, spoken)
    facts += _types(one, account)
    facts += _victims(one, report, spoken, account)
    facts += _targeting(facts)
    facts += _accused(one, report, spoken)
    return Edited(one.candidate_id, one.kind, one.mention, facts=tuple(facts),
                  spoken=_stances(spoken), spans=one.spans, flags=one.flags)


def _is_voice(claim: ReportClaim, report: Report) -> bool:
    """Tell a speaker from the report's own voice."""
    own = claim.actor_id in ("", report.publisher_id) and claim.stance is Stance.REPORTS
    return bool(claim.actor_id or claim.speaker) and not own


def _spoken(claim: ReportClaim, report: Report) -> Spoken:
    content = claim.content
    if content is None and claim.span is not None:
        content = _sentences(claim.span, report)
    return Spoken(claim.speaker, claim.actor_id or f"{NAMED}{claim.speaker}", claim.stance,
                  claim.prop, claim.value, claim.stated_on, claim.span, content)


def _sentences(span: Span, report: Report) -> Span:
    """Widen a span to the sentences that it touches."""
    touched = [s for s in report.sentences if s.start < span[1] and span[0] < s.end]
    return (touched[0].start, touched[-1].end) if touched else span


def asserts(one: Spoken) -> bool:
    """Tell whether a stance says that something was so."""
    return one.stance in ASSERTING and one.value not in ASIDE and one.prop is not Prop.OPERATION


def speakers_of(span: Span | None, spoken: Sequence[Spoken], report: Report) -> tuple[str, ...]:
    """Give those inside whose words a span lies: of several stretches the shortest counts.

    What stands before the words of a sentence's one speaker ("Since May, … has counted …") is
    that speaker's too, if most of the sentence is.
    """
    if span is None:
        return ()
    told = [(s.content, s.actor_id) for s in spoken if s.content and asserts(s)]
    around = [(c[1] - c[0], actor) for c, actor in told if c[0] <= span[0] and span[1] <= c[1]]
    if not around:
        start, end = _sentences(span, report)
        around = [(0, actor) for c, actor in told
                  if 2 * (min(c[1], end) - max(c[0], start)) > end - start]
        if len({actor for _n, actor in around}) > 1:
            return ()
    least = min((n for n, _actor in around), default=0)
    return tuple(dict.fromkeys(actor for n, actor in around if n == least))


def date_text(when: When) -> str:
    """Write a date as claims hold it, ``""`` where it could not be resolved."""
    if when.start is None:
        return ""
    match when.precision:
        case DatePrecision.UNKNOWN:
            return ""
        case DatePrecision.DAY:
            return when.start.isoformat()
        case DatePrecision.MONTH:
            return f"{when.start:%Y-%m}"
        case DatePrecision.YEAR:
            return f"{when.start:%Y}"
    return f"{when.start.isoformat()}/{(when.end or when.start).isoformat()}"


def _dates(one: Candidate, report: Report, spoken: Sequence[Spoken]) -> Iterator[Fact]:
    conflict = "date_conflict" in one.flags
    for n, when in enumerate(filter(None, (one.when, *one.other_whens))):
        said = Said(date_text(when))
        flags = tuple(dict.fromkeys((*(str(f) for f in when.flags), *(
            f for f in one.flags if f in _DATE_FLAGS and not n))))
        yield Fact(Prop.DATE, said, said, when.text, when.span,
                   speakers_of(when.span, spoken, report),
                   kept=n == 0 or (conflict and bool(said.value)), flags=flags)


def _places(one: Candidate, report: Report, spoken: Sequence[Spoken]) -> Iterator[Fact]:
    conflict = "place_conflict" in one.flags
    for n, where in enumerate(filter(None, (one.where, *one.other_wheres))):
        said = Said(_reference(where))
        yield Fact(Prop.PLACE, said, said, where.text, where.span,
                   speakers_of(where.span, spoken, report),
                   kept=n == 0 or (conflict and where.role is WhereRole.SCENE))


def _reference(where: Where) -> str:
    return where.ref or "unlocated:no gazetteer knows the words"


def _figures(one: Candidate, report: Report, spoken: Sequence[Spoken]) -> Iterator[Fact]:
    """Give the tolls: where they differ each speaker's own, else the one that all come to."""
    if "toll_conflict" in one.flags and one.other_tolls:
        tolls: tuple[Toll, ...] = one.other_tolls
    else:
        tolls = tuple(filter(None, (one.killed, *one.other_tolls)))
    told: set[tuple[object, ...]] = set()
    for toll in tolls:
        fact = figure(toll, Prop.KILLED, spoken, report)
        same = (fact.now, fact.speakers)
        if same not in told:
            told.add(same)
            yield fact
    yield from (figure(t, Prop.KILLED_SUBSET, spoken, report) for t in one.subsets
               if t.prop is Prop.KILLED)
    yield from (figure(t, t.prop, spoken, report) for t in one.harm)


def figure(toll: Toll, prop: Prop, spoken: Sequence[Spoken], report: Report) -> Fact:
    """Make the fact of a figure: the dead of one side by whom they were."""
    if prop is Prop.KILLED and toll.side in _CIVIL:
        prop = Prop.CIVILIANS_KILLED
    said = Said("", toll.low, toll.best, toll.high)
    return Fact(prop, said, said, toll.text, toll.span,
                speakers_of(toll.span, spoken, report), toll.side, kept=not toll.denied,
                also=_also(toll, report))


def _also(toll: Toll, report: Report) -> tuple[Quote, ...]:
    """Quote the words elsewhere that were added to a figure's own."""
    apart = (s for s in dict.fromkeys(toll.added)
             if s[1] <= toll.span[0] or toll.span[1] <= s[0])
    told = (Quote(report.text[slice(*s)], s) for s in apart)
    return tuple(q for q in told if q.words != toll.text)


def _account(facts: Sequence[Fact], spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """Give who tells the story: those who give its toll, else who asserts the event first."""
    for fact in facts:
        if fact.prop in FIGURES and fact.kept and fact.speakers:
            return fact.speakers
    first = next((s for s in spoken if asserts(s) and s.prop is Prop.EVENT), None)
    return (first.actor_id,) if first else ()


def _types(one: Candidate, account: tuple[str, ...]) -> Iterator[Fact]:
    said = Said(str(one.event_type))
    if one.event_type is not EventType.OTHER:
        yield Fact(Prop.EVENT_TYPE, said, said, speakers=account)


def _victims(one: Candidate, report: Report, spoken: Sequence[Spoken],
             account: tuple[str, ...]) -> Iterator[Fact]:
    """Give what is said of the victims, each with the words that name them and who says these."""
    for victim in one.victims:
        found = [t for t in one.naming if victim in t.victims]
        told = [_victim_speakers(victim, t.span, spoken, report, account) for t in found]
        said = Said(str(victim))
        yield Fact(Prop.VICTIMS, said, said, found[0].text if found else "",
                   found[0].span if found else None,
                   tuple(dict.fromkeys(s for speakers in told for s in speakers)))


def _victim_speakers(victim: Victim, span: Span, spoken: Sequence[Spoken], report: Report,
                     account: tuple[str, ...]) -> tuple[str, ...]:
    """Give whose word a victim is: who denies that they were civilians says that they fought.

    Whom else a denial names, it names after those whom it answers.
    """
    if told := speakers_of(span, spoken, report):
        return told
    denying = [s.actor_id for s in spoken if s.stance is Stance.DENIES and s.content
               and s.content[0] <= span[0] and span[1] <= s.content[1]]
    if not denying:
        return ()
    return tuple(dict.fromkeys(denying)) if victim in _FOUGHT else account


def _targeting(facts: Sequence[Fact]) -> list[Fact]:
    """Give on which side the victims were: the word of those who say so of dead or victims."""
    dead = [f for f in facts if f.prop in (Prop.KILLED, Prop.CIVILIANS_KILLED)]
    civil = [f for f in dead if f.side in _CIVIL]
    civil += [f for f in facts if f.prop is Prop.VICTIMS and f.now.value == Victim.CIVILIANS]
    armed = [f for f in dead if f.side in _ARMED]
    if not civil and (not armed or len(armed) < len(dead)):
        return []
    said = Said(str(Targeting.CIVILIANS if civil else Targeting.COMBATANTS))
    speakers = dict.fromkeys(s for f in civil or armed for s in f.speakers)
    return [Fact(Prop.TARGETING, said, said, speakers=tuple(speakers))]


def _accused(one: Candidate, report: Report, spoken: Sequence[Spoken]) -> list[Fact]:
    """Give the accused, each with who blames him: a speaker's own word adds to the evidence."""
    found: dict[str, Fact] = {}
    for mention in one.perpetrators:
        actor = mention.actor_id or f"{NAMED}{mention.text}"
        found.setdefault(actor, _blamed(actor, mention.span if mention.text else None, report,
                                        speakers_of(mention.span, spoken, report)))
    for claim in spoken:
        if claim.prop is not Prop.PERPETRATOR or claim.stance not in ASSERTING or not claim.value:
            continue
        held = found.get(claim.value) or _blamed(claim.value, None, report)
        if held.span is None and claim.content:
            held = _blamed(claim.value, _names(claim.value, claim.content, report), report,
                           held.speakers)
        found[claim.value] = replace(held, speakers=tuple(dict.fromkeys(
            (*held.speakers, claim.actor_id))))
    return list(found.values())


def _blamed(actor: str, span: Span | None, report: Report, speakers: tuple[str, ...] = ()) -> Fact:
    words = report.text[slice(*span)] if span else ""
    return Fact(Prop.PERPETRATOR, Said(actor), Said(actor), words, span, speakers)


def _names(actor: str, content: Span, report: Report) -> Span:
    """Find the words of a speaker that name whom he blames, else give all that he says."""
    return next((m.span for m in find_actors(report) if m.actor_id == actor
                 and content[0] <= m.span[0] and m.span[1] <= content[1]), content)


def _stances(spoken: Sequence[Spoken]) -> tuple[Spoken, ...]:
    """Give each stance once; who says what of a fact asserts the event."""
    made: dict[tuple[str, Stance, Prop, str], Spoken] = {}
    for one in spoken:
        fact = one.stance in ASSERTING and one.prop is not Prop.OPERATION \
            and one.value not in ASIDE
        plain = replace(one, prop=Prop.EVENT, value="") if fact else one
        made.setdefault((plain.actor_id, plain.stance, plain.prop, plain.value), plain)
    return tuple(made.values())
