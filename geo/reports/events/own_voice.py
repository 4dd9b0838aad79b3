"""What a report says in its own voice: it passes on, or it alleges what it found out itself."""

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.asked import Asked
from geo.reports.events.low import low
from geo.reports.events.retold import FINDERS, document_of, known_finder, newsroom_of
from geo.reports.events.story import Story
from geo.reports.model import Report, ReportClaim, Side
from geo.reports.voices.lexicon import UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import read

_PASS_ON = frozenset({"ocha"})  # gathers what others report, and looks into nothing
_ARMY = frozenset({"fama", "dirpa", "fama-general-staff"})
_COMMUNIQUE = re.compile(r"\b(?:FAMa|DIRPA|[ÉE]tat-major|Forces arm[ée]es|Malian Armed Forces)\b",
                         re.IGNORECASE)
_STAFF = re.compile(r"[ÉE]tat-major g[ée]n[ée]ral|general staff", re.IGNORECASE)
# a newsroom that placed or dated pictures by itself
_VERIFIED = Asked(
    r"\b(?:our (?:\w+ )?team|observers team|we) (?:(?:was|were|has|have|managed|been) )*"
    r"(?:able to |to )?(?:establish|place|geolocate|locate|date)(?:e?d)?\b|"
    r"\b(?:notre (?:\w+ )?(?:[ée]quipe|r[ée]daction)|les observateurs|nous) (?:a|ont|avons) "
    r"(?:ainsi |donc )?(?:pu |r[ée]ussi [àa] )?(?:[ée]tabli|situ|g[ée]olocalis|localis|dat)\w*")


def finds_itself(report: Report) -> bool:
    """Tell whether its own voice alleges: it looks into abuses, is a party's, or a letter."""
    known = builtin_actors().get(report.publisher_id)
    finds = known.speaker_class in FINDERS and report.publisher_id not in _PASS_ON
    if finds or read(report).author:
        return True
    return known.speaker_class is SpeakerClass.MEDIA and bool(_VERIFIED.search(low(report.text)))


def own_claim(report: Report, story: Story, *, finds: bool) -> ReportClaim:
    """Give the claim of whoever wrote the report; a party owns what it tells of its own side."""
    author = read(report).author
    asked = "" if author or finds else document_of(report) or newsroom_of(report)
    publisher = _writer(author) if author else _staff_of(report) or asked or report.publisher_id
    words = report.text[author.start:author.end] if author else report.publisher
    if asked and publisher == asked:
        words = builtin_actors().get(asked).name(report.lang or "en")
    finds = finds or known_finder(publisher)
    return ReportClaim(words, publisher, _stance(publisher, story, finds=finds), Prop.EVENT, "",
                       report.published_on, story.scenes[0].span)


def _writer(author: Found) -> str:
    return "" if author.actor_id == UNKNOWN else author.actor_id


def _stance(publisher: str, story: Story, *, finds: bool) -> Stance:
    blamed = {a.actor_id for s in story.scenes for a in s.accused}
    if publisher in _ARMY:
        return Stance.ACKNOWLEDGES if _own_side(story) else Stance.ALLEGES
    known = builtin_actors()
    own = publisher in blamed and known.get(publisher).is_party
    group = known.get(publisher).speaker_class is SpeakerClass.ARMED_GROUP
    if own or (group and any(publisher in known.lineage(a) for a in blamed)):
        return Stance.ACKNOWLEDGES  # also what a part of a group did
    return Stance.ALLEGES if finds else Stance.REPORTS


def _staff_of(report: Report) -> str:
    """Give the army for a publisher that is its own voice: its communiqués name no speaker."""
    if report.publisher_id not in ("", *_ARMY) or not _COMMUNIQUE.search(report.publisher):
        return ""
    return "fama-general-staff" if _STAFF.search(report.text) else "fama"


def _own_side(story: Story) -> bool:
    """Tell whether soldiers died, or fighters at their hands."""
    return any(t.side in (Side.SOLDIERS, Side.FIGHTERS) for t in story.figures)
