"""A report of our own writing, and what careful reading makes of it."""

from __future__ import annotations

from datetime import date

from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import (
    DatePrecision,
    EventType,
    GeoPrecision,
    GeoStatus,
    Kind,
    Prop,
    Stance,
    Victim,
)
from geo.reports.kept import sha256_of
from geo.reports.model import (
    ActorMention,
    ActorRole,
    Candidate,
    Extraction,
    MentionKind,
    Report,
    ReportClaim,
    Sentence,
    Side,
    Toll,
    When,
    WhenRole,
    Where,
    WhereRole,
)

SENTENCES = (
    "At least 11 civilians were killed on Tuesday near the well of Aslagh, the FLA said.",
    "The rebels blamed Malian soldiers.",
    "Malian authorities put the dead at four fighters and denied that civilians were hit.",
    "The General Staff announced an inquiry on Thursday.",
    "Since May, Human Rights Watch has counted at least 32 civilians killed in the north.",
)
TEXT = "\n\n".join(SENTENCES)


def span(words: str, after: str = "") -> tuple[int, int]:
    start = TEXT.index(words, TEXT.index(after) if after else 0)
    return start, start + len(words)


def sentence(n: int) -> tuple[int, int]:
    return span(SENTENCES[n])


def report() -> Report:
    cut = tuple(Sentence(*sentence(n), words, paragraph=n) for n, words in enumerate(SENTENCES))
    return Report(TEXT, "en", sha256_of(TEXT), cut, date(2025, 3, 7), "Example Wire",
                  "named:Example Wire")


def toll(words: str, low: int | None, high: int | None, side: Side, **more) -> Toll:
    return Toll(span(words), words, Prop.KILLED, low, low, high, side, **more)


def aslagh() -> Where:
    found = Resolution("well of Aslagh", GeoStatus.RESOLVED, GeoPrecision.EXACT, "Aslagh",
                       "place:aslagh", candidates=(PlaceCandidate(
                           "place:aslagh", "Aslagh", ("kidal",), None, None, .9),))
    return Where(span("near the well of Aslagh"), "near the well of Aslagh", WhereRole.SCENE, found,
                 "place:aslagh")


def incident() -> Candidate:
    tuesday = When(span("on Tuesday"), "on Tuesday", WhenRole.EVENT, DatePrecision.DAY,
                   date(2025, 3, 4), date(2025, 3, 4))
    civilians = toll("At least 11 civilians", 11, None, Side.CIVILIANS)
    fighters = toll("four fighters", 4, 4, Side.FIGHTERS)
    claims = (
        ReportClaim("the FLA", "fla", Stance.ALLEGES, Prop.EVENT, "", date(2025, 3, 5),
                    span("the FLA said")),
        ReportClaim("The rebels", "fla", Stance.ALLEGES, Prop.PERPETRATOR, "fama",
                    date(2025, 3, 5), span("blamed")),
        ReportClaim("Malian authorities", "mali-government", Stance.ALLEGES, Prop.KILLED, "", None,
                    span("put the dead")),
        ReportClaim("Malian authorities", "mali-government", Stance.DENIES, Prop.VICTIMS, "", None,
                    span("denied that civilians were hit")),
        ReportClaim("The General Staff", "fama-general-staff", Stance.INVESTIGATES, Prop.EVENT,
                    "announced", date(2025, 3, 6), span("announced an inquiry")),
    )
    both = Toll(civilians.span, civilians.text, Prop.KILLED, 4, None, 11, Side.CIVILIANS)
    return Candidate(
        "c1", Kind.INCIDENT, MentionKind.MAIN, tuesday, aslagh(), both,
        event_type=EventType.KILLING, victims=(Victim.CIVILIANS,),
        perpetrators=(ActorMention(span("Malian soldiers"), "Malian soldiers", "fama",
                                   ActorRole.ACCUSED),),
        claims=claims, spans=(sentence(0),), flags=("toll_conflict",),
        other_tolls=(civilians, fighters))


def period() -> Candidate:
    since = When(span("Since May"), "Since May", WhenRole.PERIOD, DatePrecision.RANGE,
                 date(2024, 5, 1), date(2025, 3, 7))
    where = Where(span("in the north"), "in the north", WhereRole.SCENE,
                  Resolution("in the north", GeoStatus.RESOLVED, GeoPrecision.COUNTRY),
                  "area:northern-mali")
    claim = ReportClaim("Human Rights Watch", "hrw", Stance.ALLEGES, Prop.EVENT, "", None,
                        span("has counted"))
    return Candidate("c2", Kind.AGGREGATE, MentionKind.MAIN, since, where,
                     toll("at least 32 civilians", 32, None, Side.CIVILIANS, total=True),
                     event_type=EventType.KILLING, victims=(Victim.CIVILIANS,), claims=(claim,),
                     spans=(sentence(4),))


def extraction() -> Extraction:
    return Extraction(report(), (incident(), period()))
