"""The closed vocabularies. ``docs/vocabulary.md`` explains each value; a test holds them equal.

Names follow the field's usage: geo_precision and date_precision after ACLED's and UCDP's codebooks
(each in our own, finer words), ``speaker_class`` and ``stance`` are the atlas's.
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a record is: something that happened once, or a statement about a period."""

    INCIDENT = "incident"
    AGGREGATE = "aggregate"


class Stance(StrEnum):
    """How a speaker stands to what the claim says."""

    ALLEGES = "alleges"
    CORROBORATES = "corroborates"
    DENIES = "denies"
    INVESTIGATES = "investigates"
    REPORTS = "reports"
    ACKNOWLEDGES = "acknowledges"
    RETRACTS = "retracts"


ASSERTING = frozenset({Stance.ALLEGES, Stance.CORROBORATES, Stance.REPORTS, Stance.ACKNOWLEDGES})


class Harm(StrEnum):
    """Harm besides deaths."""

    INJURED = "injured"
    DISAPPEARED = "disappeared"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    DISPLACED = "displaced"
    HOMES_BURNED = "homes_burned"
    LIVESTOCK_TAKEN = "livestock_taken"
    PROPERTY_LOOTED = "property_looted"


class Prop(StrEnum):
    """What a claim is about; each kind of harm is a property of its own."""

    KIND = "kind"
    EVENT = "event"
    TITLE = "title"
    EVENT_TYPE = "event_type"
    TARGETING = "targeting"
    DATE = "date"
    PLACE = "place"
    KILLED = "killed"
    CIVILIANS_KILLED = "civilians_killed"
    KILLED_SUBSET = "killed_subset"
    PERPETRATOR = "perpetrator"
    VICTIMS = "victims"
    OPERATION = "operation"
    PARTY = "party"
    ORIGIN = "origin"
    SET_ASIDE = "set_aside"
    INJURED = "injured"
    DISAPPEARED = "disappeared"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    DISPLACED = "displaced"
    HOMES_BURNED = "homes_burned"
    LIVESTOCK_TAKEN = "livestock_taken"
    PROPERTY_LOOTED = "property_looted"


class EventType(StrEnum):
    """What is said to have been done."""

    KILLING = "killing"
    AIR_DRONE_STRIKE = "air_drone_strike"
    SHELLING = "shelling"
    EXPLOSIVE_DEVICE = "explosive_device"
    ABDUCTION_DISAPPEARANCE = "abduction_disappearance"
    SEXUAL_VIOLENCE = "sexual_violence"
    DESTRUCTION_LOOTING = "destruction_looting"
    BLOCKADE = "blockade"
    BATTLE = "battle"
    OTHER = "other"


class Targeting(StrEnum):
    """Who was hit."""

    CIVILIANS = "civilians"
    COMBATANTS = "combatants"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


class Victim(StrEnum):
    """Whom a source names among the dead or harmed."""

    CIVILIANS = "civilians"
    COMBATANTS = "combatants"
    WOMEN = "women"
    CHILDREN = "children"
    MEN = "men"
    MIGRANTS = "migrants"
    DISPLACED = "displaced"
    TRADERS = "traders"
    HERDERS = "herders"
    FIGHTERS_UNSPECIFIED = "fighters_unspecified"
    LOCAL_OFFICIALS = "local_officials"
    AID_WORKERS = "aid_workers"


class DatePrecision(StrEnum):
    """How closely the date is known."""

    DAY = "day"
    RANGE = "range"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class DateMatch(StrEnum):
    """Whether an incident's dates lie in a range for certain."""

    DEFINITE = "definite"
    POSSIBLE = "possible"


class GeoStatus(StrEnum):
    """What came of looking for the place."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    UNLOCATED = "unlocated"
    OUTSIDE = "outside"


class GeoPrecision(StrEnum):
    """How closely the place is known, finest first."""

    EXACT = "exact"
    NEAR = "near"
    ADM3 = "adm3"
    ADM2 = "adm2"
    ADM1 = "adm1"
    COUNTRY = "country"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """Give the place in the order from finest (0) to unknown."""
        return list(GeoPrecision).index(self)


class Grade(StrEnum):
    """How well an incident is supported, in the atlas's own words."""

    ACKNOWLEDGED = "acknowledged"
    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single_source"
    DISPUTED_ACTOR = "disputed_actor"
    SET_ASIDE = "set_aside"


class ResponseKind(StrEnum):
    """What the accused answered."""

    DENIED = "denied"
    ACKNOWLEDGED = "acknowledged"
    INVESTIGATION_ANNOUNCED = "investigation_announced"
    INVESTIGATION_CLOSED = "investigation_closed"
    NO_COMMENT = "no_comment"


class Flag(StrEnum):
    """What a reader should know about how a row came to be."""

    TOLL_UNKNOWN = "toll_unknown"
    TOLL_CONFLICT = "toll_conflict"
    YEAR_INFERRED = "year_inferred"
    WEEKDAY_CONFLICT = "weekday_conflict"
    DATE_CONFLICT = "date_conflict"
    PLACE_CONFLICT = "place_conflict"
    AMBIGUOUS_PLACE = "ambiguous_place"
    PERPETRATOR_CONFLICT = "perpetrator_conflict"
    PARTY_ONLY = "party_only"
    POINT_CONFLICT = "point_conflict"
    SYNTHETIC = "synthetic"


class SpeakerClass(StrEnum):
    """In what role somebody speaks."""

    STATE = "state"
    UN = "un"
    ARMED_GROUP = "armed_group"
    NGO_INTERNATIONAL = "ngo_international"
    CIVIL_SOCIETY_LOCAL = "civil_society_local"
    COMMUNITY_LEADER = "community_leader"
    WITNESS_RELATIVE = "witness_relative"
    MEDIA = "media"
    ANALYST = "analyst"


class ActorKind(StrEnum):
    """What an actor is; the armed kinds follow ACLED's actor classes."""

    STATE_FORCES = "state_forces"
    REBEL_GROUP = "rebel_group"
    POLITICAL_MILITIA = "political_militia"
    IDENTITY_MILITIA = "identity_militia"
    CIVILIANS = "civilians"
    EXTERNAL_FORCES = "external_forces"
    GOVERNMENT = "government"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    NGO = "ngo"
    MEDIA = "media"
    COMMUNITY = "community"
    OTHER = "other"


class Handling(StrEnum):
    """Who may see a source."""

    OPEN = "open"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"


class Role(StrEnum):
    """In which role a filter looks for an actor."""

    PERPETRATOR = "perpetrator"
    SPEAKER = "speaker"
    ANY = "any"


class Match(StrEnum):
    """Whether one of the chosen actors is enough or all are wanted."""

    ANY = "any"
    ALL = "all"


class Outside(StrEnum):
    """Whether a filter shows what lies outside Mali: with the rest, not at all, or it alone."""

    WITH = "with"
    WITHOUT = "without"
    ONLY = "only"


class Basis(StrEnum):
    """Which end of a toll is counted; the atlas counts the low one unless asked."""

    LOW = "low"
    BEST = "best"
    HIGH = "high"


class ColorBy(StrEnum):
    """What the colours of the map and the timeline show."""

    TYPE = "type"
    GRADE = "grade"
    PERPETRATOR = "perpetrator"
