"""What is found in a report: mentions with their spans, and the candidates made of them.

A span is a pair of character offsets into ``Report.text``, the end not included; offsets are never
moved, so nothing here changes the length of the text. Mentions say what the words say;
``geo.reports.events`` decides what belongs to which incident.
"""

from __future__ import annotations

from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import cached_property

from geo.model.frozen import record
from geo.model.resolution import Resolution
from geo.model.vocabulary import DatePrecision, EventType, Flag, Kind, Prop, Stance, Victim

Span = tuple[int, int]


def overlap(one: Span, other: Span) -> int:
    """Give how many characters two spans share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


class Part(StrEnum):
    """What a stretch of a page is."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BODY = "body"
    CAPTION = "caption"      # of a picture, a credit, a date line
    FURNITURE = "furniture"  # consent, donation, sharing, about the publisher
    RECAP = "recap"          # a second summing-up of the story at its end


@record(frozen=True, slots=True)
class Sentence:
    """One sentence; ``paragraph`` counts from 0 over the whole text."""

    start: int
    end: int
    text: str
    part: Part = Part.BODY
    paragraph: int = 0

    @property
    def span(self) -> Span:
        """Give where it stands."""
        return self.start, self.end


@record(frozen=True)
class Report:
    """A text and what is known of its publication. ``lang`` is ``en`` or ``fr``.

    ``origin`` is the actor id of the story that the text retells ("told Reuters"), or empty.
    """

    text: str
    lang: str
    sha256: str
    sentences: tuple[Sentence, ...]
    published_on: date | None = None
    publisher: str = ""
    publisher_id: str = ""
    origin: str = ""

    def __hash__(self) -> int:
        """Go by the text, whose hash Python keeps: reports are looked up by every reader."""
        return hash(self.text)

    @cached_property
    def told(self) -> tuple[Sentence, ...]:
        """Give the sentences that tell something: no captions, no furniture, no recap."""
        return tuple(s for s in self.sentences
                     if s.part in (Part.HEADLINE, Part.SUBHEAD, Part.BODY))


class WhenRole(StrEnum):
    """What a date expression dates."""

    EVENT = "event"          # something that happened
    STATEMENT = "statement"  # when somebody said or published something
    PERIOD = "period"        # since …, between … and …, over the past year: for sums
    OTHER = "other"          # founded in, in power since, the 2015 agreement


@record(frozen=True, slots=True)
class When:
    """A date expression, resolved against the day of publication as far as it goes.

    ``precision`` is ``unknown`` with both ends missing where it cannot be resolved (a weekday in a
    report without a date). A ``range`` has both ends.
    """

    span: Span
    text: str
    role: WhenRole
    precision: DatePrecision
    start: date | None = None
    end: date | None = None
    flags: tuple[Flag, ...] = ()


class Side(StrEnum):
    """Whom a figure counts."""

    CIVILIANS = "civilians"
    FIGHTERS = "fighters"    # of armed groups: "terrorists", "rebels", "combattants"
    SOLDIERS = "soldiers"    # of a state or its allies
    MIXED = "mixed"          # the words join sides, or the speaker disputes who they were
    UNSAID = "unsaid"        # "24 people", "dix morts"


@record(frozen=True, slots=True)
class Toll:
    """A figure of harm, after ARCHITECTURE's conventions: "at least 24" is low and best 24.

    ``prop`` is ``killed`` or a kind of harm. "Dozens" has no figures and is ``vague``. ``subset``
    marks a part of another figure ("including 7 in a drone strike"). ``total`` marks a sum over
    several events or a period. ``victims`` are those that the words name. ``added`` are the words
    elsewhere whose dead were added to those of ``span``.
    """

    span: Span
    text: str
    prop: Prop
    low: int | None = None
    best: int | None = None
    high: int | None = None
    side: Side = Side.UNSAID
    victims: tuple[Victim, ...] = ()
    subset: bool = False
    total: bool = False
    vague: bool = False
    denied: bool = False     # "no civilian was killed"
    added: tuple[Span, ...] = ()


class DeedKind(StrEnum):
    """What a trigger word tells of."""

    ATTACK = "attack"        # harm done to somebody: an incident, if it has a date and a place
    OPERATION = "operation"  # action of an armed actor without harm told
    BATTLE = "battle"        # armed actors against each other
    ACCIDENT = "accident"    # collapse, crash, flood, illness, drowning
    POLITICS = "politics"    # coup, election, sanctions, withdrawal
    CRIME = "crime"          # ordinary crime, no armed actor
    GENERAL = "general"      # "numerous killings", "abuses": no single event


HARMFUL = frozenset({DeedKind.ATTACK, DeedKind.BATTLE})


@record(frozen=True, slots=True)
class Deed:
    """A word or phrase that says what was done; ``event_type`` where it says so.

    ``hypothetical`` marks what is feared, threatened or denied in general.
    """

    span: Span
    text: str
    kind: DeedKind
    event_type: EventType = EventType.OTHER
    hypothetical: bool = False


class WhereRole(StrEnum):
    """What a place has to do with what is told."""

    SCENE = "scene"
    ORIGIN = "origin"            # "travelling from Niono"
    DESTINATION = "destination"  # "on their way to Algeria"
    PASSED = "passed"            # "via Bourem"
    SPEAKER = "speaker"          # a mayor's town, "a resident of", "told AFP from Dakar"
    PEOPLE = "people"            # nationality, ethnic name, "the Gao battalion"
    NAMESAKE = "namesake"        # a person, an organisation, a newspaper, an agreement
    CONTEXT = "context"          # named in passing


@record(frozen=True, slots=True)
class Where:
    """A place phrase with what the resolver says of it.

    ``ref`` is a place reference (``geo.model.place_ref``). The span covers the whole phrase ("about
    30 km north of Gao"), ``text`` its words. Several phrases that narrow each other ("the village
    of X, in the Y cercle") are one mention. ``coarse`` is what a bare name says at least, where a
    town shares it with its commune or cercle: an event is put no finer than that.
    """

    span: Span
    text: str
    role: WhereRole
    resolution: Resolution
    ref: str
    coarse: Resolution | None = None


class ActorRole(StrEnum):
    """What the words make of an actor."""

    ACCUSED = "accused"      # said to have done it
    VICTIM = "victim"
    SPEAKER = "speaker"
    PARTY = "party"          # fights, is attacked in a battle
    MENTIONED = "mentioned"


@record(frozen=True, slots=True)
class ActorMention:
    """A name or description of an actor; ``actor_id`` is empty where no table knows it."""

    span: Span
    text: str
    actor_id: str
    role: ActorRole = ActorRole.MENTIONED


@record(frozen=True, slots=True)
class Voice:
    """One speaker's stance in one stretch of text.

    ``speaker`` are the words for people ("relatives of three victims"; a private person becomes a
    role), ``actor_id`` the actor that answers for them, ``named:<words>`` where no table knows
    them, ``""`` for the report's own voice. ``content`` is what is said (the span of the clause or
    quotation, perhaps several sentences), ``span`` the words that show the stance. ``prop`` is what
    the stance is about: ``event``, ``perpetrator``, ``victims``, ``killed``, ``operation``;
    ``value`` completes it: the actor cleared or accused, ``announced``, ``inquiry_called_for``,
    ``no_comment``. A commentator's opinion is no voice.
    """

    speaker: str
    actor_id: str
    stance: Stance
    prop: Prop
    span: Span
    content: Span
    value: str = ""
    speaker_span: Span | None = None
    stated: When | None = None


@record(frozen=True)
class ReportClaim:
    """A claim as a report's candidate carries it; ``content`` are its speaker's words."""

    speaker: str
    actor_id: str
    stance: Stance
    prop: Prop
    value: str = ""
    stated_on: date | None = None
    span: Span | None = None
    content: Span | None = None


class MentionKind(StrEnum):
    """Whether a report is about it or only recalls it."""

    MAIN = "main"
    BACKGROUND = "background"


@record(frozen=True)
class Candidate:
    """An incident or aggregate that a report tells; a person decides what becomes of it."""

    candidate_id: str
    kind: Kind
    mention: MentionKind
    when: When | None
    where: Where | None
    killed: Toll | None
    harm: tuple[Toll, ...] = ()
    subsets: tuple[Toll, ...] = ()
    event_type: EventType = EventType.OTHER
    perpetrators: tuple[ActorMention, ...] = ()
    victims: tuple[Victim, ...] = ()
    claims: tuple[ReportClaim, ...] = ()
    spans: tuple[Span, ...] = ()
    flags: tuple[str, ...] = ()
    other_whens: tuple[When, ...] = ()
    other_wheres: tuple[Where, ...] = ()
    other_tolls: tuple[Toll, ...] = ()
    naming: tuple[Toll, ...] = ()  # the figures, chosen or not, whose words name the victims


@record(frozen=True)
class Extraction:
    """What a report tells."""

    report: Report
    candidates: tuple[Candidate, ...] = field(default_factory=tuple)
