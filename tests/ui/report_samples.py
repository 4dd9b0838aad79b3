"""A report with two attacks, as a draft of the page Add a report, and the names of its fields."""

from __future__ import annotations

from datetime import date

from geo.model.resolution import Resolution
from geo.model.vocabulary import (
    DatePrecision,
    EventType,
    GeoPrecision,
    GeoStatus,
    Kind,
    Prop,
    Stance,
)
from geo.reports import kept
from geo.reports.drafting import Draft
from geo.reports.model import (
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
from ui.report_draft import FILES

TEXT = ("At least 11 civilians were killed on Tuesday near Gossi, the FLA said.\n\n"
        "Ten homes were burned in a second attack on Wednesday near Hombori.")


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def found() -> Extraction:
    lines = TEXT.split("\n\n")
    report = Report(TEXT, "en", kept.sha256_of(TEXT), tuple(
        Sentence(*at(line), line, paragraph=n) for n, line in enumerate(lines)),
        date(2025, 3, 7), "Example Wire")
    def when(words, day):
        return When(at(words), words, WhenRole.EVENT, DatePrecision.DAY, day, day)
    def where(words, ref):
        return Where(at(words), words, WhereRole.SCENE, Resolution(
            words, GeoStatus.RESOLVED, GeoPrecision.NEAR), ref)
    claim = ReportClaim("the FLA", "fla", Stance.ALLEGES, Prop.EVENT, "", date(2025, 3, 5),
                        at("the FLA said"))
    dead = Toll(at("At least 11 civilians"), "At least 11 civilians", Prop.KILLED, 11, 11, None,
                Side.CIVILIANS)
    homes = Toll(at("Ten homes"), "Ten homes", Prop.HOMES_BURNED, 10, 10, 10)
    return Extraction(report, (
        Candidate("c1", Kind.INCIDENT, MentionKind.MAIN, when("on Tuesday", date(2025, 3, 4)),
                  where("near Gossi", "near:gossi"), dead, event_type=EventType.KILLING,
                  claims=(claim,), spans=(at(lines[0]),)),
        Candidate("c2", Kind.INCIDENT, MentionKind.MAIN, when("on Wednesday", date(2025, 3, 5)),
                  where("near Hombori", "near:hombori"), None, (homes,),
                  event_type=EventType.DESTRUCTION_LOOTING, spans=(at(lines[1]),))))


def one(draft: Draft, candidate_id: str = "c1"):
    return FILES.read(draft.draft_id).candidate(candidate_id)


def key(name: str, candidate_id: str = "c1", epoch: int = 0) -> str:
    return f"f_{candidate_id}_{name}_{epoch}"


def number_of(draft: Draft, prop: Prop, candidate_id: str = "c1") -> int:
    return next(n for n, f in enumerate(one(draft, candidate_id).facts) if f.prop is prop)
