"""What ids are called in front of people, in the language of the context."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from geo.builtin import builtin_actors
from geo.gazetteer.places import areas, country_name, place
from geo.i18n import N_, _, language, listing, number
from geo.model.actor import NAMED, UNNAMED
from geo.model.incident import Toll
from geo.model.reason import Reason

LABELS: dict[str, dict[str, str]] = {
    "stance": {
        "alleges": N_("alleges"), "corroborates": N_("corroborates"), "denies": N_("denies"),
        "investigates": N_("investigates"), "reports": N_("reports"),
        "acknowledges": N_("acknowledges"), "retracts": N_("retracts"),
    },
    "prop": {
        "kind": N_("Kind"), "event": N_("The event"), "title": N_("Title"),
        "event_type": N_("Event type"), "targeting": N_("Who was hit"), "date": N_("Date"),
        "place": N_("Place"), "killed": N_("Killed"), "civilians_killed": N_("Civilians killed"),
        "killed_subset": N_("Among the killed"), "perpetrator": N_("Alleged perpetrator"),
        "victims": N_("Victims"), "operation": N_("Operation nearby"),
        "party": N_("Party to the fighting"), "origin": N_("Cited origin"),
        "set_aside": N_("Set aside"), "injured": N_("Injured"), "disappeared": N_("Disappeared"),
        "abducted": N_("Abducted"), "detained": N_("Detained"), "displaced": N_("Displaced"),
        "homes_burned": N_("Homes burned"), "livestock_taken": N_("Livestock taken"),
        "property_looted": N_("Property looted"),
    },
    "type": {
        "killing": N_("Killing"), "air_drone_strike": N_("Air or drone strike"),
        "shelling": N_("Shelling"), "explosive_device": N_("Explosive device"),
        "abduction_disappearance": N_("Abduction or disappearance"),
        "sexual_violence": N_("Sexual violence"),
        "destruction_looting": N_("Destruction or looting"), "blockade": N_("Blockade"),
        "battle": N_("Battle"), "other": N_("Other"),
    },
    "targeting": {
        "civilians": N_("Civilians"), "combatants": N_("Combatants"),
        "disputed": N_("Disputed"), "unknown": N_("Unknown"),
    },
    "victims": {
        "civilians": N_("civilians"), "combatants": N_("combatants"), "women": N_("women"),
        "children": N_("children"), "men": N_("men"), "migrants": N_("migrants"),
        "displaced": N_("displaced people"), "traders": N_("traders"), "herders": N_("herders"),
        "fighters_unspecified": N_("fighters, side not said"),
        "local_officials": N_("local officials"), "aid_workers": N_("aid workers"),
    },
    "grade": {
        "acknowledged": N_("Acknowledged"), "corroborated": N_("Corroborated"),
        "single_source": N_("Single or incomplete sourcing"),
        "disputed_actor": N_("Perpetrator disputed"),
        "set_aside": N_("Set aside"),
    },
    "response": {
        "denied": N_("Denied"), "acknowledged": N_("Acknowledged"),
        "investigation_announced": N_("Investigation announced"),
        "investigation_closed": N_("Investigation closed"), "no_comment": N_("No comment"),
        "none": N_("No response known"),
    },
    "event_value": {
        "inquiry_called_for": N_("calls for an inquiry"), "no_comment": N_("no comment"),
        "announced": N_("announced"), "closed": N_("closed"),
        "withdrawn": N_("withdrawn"),
    },
    "response_to": {
        "event": N_("the event"), "victims": N_("the victims' status"),
        "responsibility": N_("the responsibility"),
    },
    "geo_status": {
        "resolved": N_("Located"), "ambiguous": N_("Ambiguous"), "unlocated": N_("Not located"),
        "outside": N_("Outside Mali"),
    },
    "precision": {
        "exact": N_("Named place"), "near": N_("Near a named place"), "adm3": N_("Commune"),
        "adm2": N_("Cercle"), "adm1": N_("Region"), "country": N_("Country"),
        "unknown": N_("Unknown"),
    },
    "date_precision": {
        "day": N_("Day"), "range": N_("Range of days"), "month": N_("Month"), "year": N_("Year"),
        "unknown": N_("Unknown"),
    },
    "role": {
        "perpetrator": N_("Alleged perpetrator"), "speaker": N_("Speaker"),
        "any": N_("In any role"),
    },
    "match": {"any": N_("Any of them"), "all": N_("All of them")},
    "outside": {
        "without": N_("Mali only"), "with": N_("With other countries"),
        "only": N_("Other countries only"),
    },
    "basis": {
        "low": N_("Lowest figure"), "best": N_("Agreed figure"), "high": N_("Highest figure"),
    },
    "color": {
        "type": N_("Event type"), "grade": N_("Grade"), "perpetrator": N_("Alleged perpetrator"),
    },
    "vintage": {
        "2015": N_("2015: 8 regions and Bamako"), "2016": N_("2016: with Ménaka and Taoudénit"),
        "2023": N_("2023: 19 regions and Bamako (approximate)"),
    },
    "class": {
        "jihadist": N_("All jihadist groups"),
        "state_and_allies": N_("Malian state and its allies"),
        "separatist": N_("Separatist and rebel groups"), "self_defence": N_("Self-defence groups"),
        "un": N_("United Nations"), "ngo": N_("Non-governmental organisations"),
        "media": N_("Media"), "state": N_("Malian state"),
        "foreign_forces": N_("Foreign forces"),
        "pro_government": N_("Pro-government armed groups"),
        "unidentified": N_("Unidentified armed actors"), "local_voices": N_("Local voices"),
        "data_provider": N_("Data providers"),
    },
    "speaker_class": {
        "state": N_("State"), "un": N_("United Nations"), "armed_group": N_("Armed group"),
        "ngo_international": N_("International NGO"),
        "civil_society_local": N_("Local civil society"),
        "community_leader": N_("Community leader"),
        "witness_relative": N_("Witness or relative"), "media": N_("Media"),
        "analyst": N_("Analyst"),
    },
    "flag": {
        "toll_unknown": N_("Nobody gives a toll"), "toll_conflict": N_("Tolls differ"),
        "year_inferred": N_("A source leaves the year open; it was inferred"),
        "weekday_conflict": N_("Weekday and date do not fit"),
        "date_conflict": N_("Sources give different dates"),
        "place_conflict": N_("Sources name different places"),
        "ambiguous_place": N_("The place is ambiguous"),
        "perpetrator_conflict": N_("Speakers blame different sides"),
        "party_only": N_("Only a party to the conflict says so"),
        "point_conflict": N_("Coordinates contradict the stated unit"),
        "synthetic": N_("Synthetic: made up for tests"),
    },
    "licence": {
        "facts only": N_("facts only"),
        "ACLED terms: redistribution = no": N_("ACLED's terms: not to be passed on"),
    },
    "handling": {
        "open": N_("Open"), "internal": N_("Internal"), "confidential": N_("Confidential"),
    },
    "confidence": {
        "looked_up": N_("Checked against the public record"),
        "report_only": N_("From the report only"),
        "public_record_unverified": N_("Public record, not checked"),
    },
}


def label(vocabulary: str, value: str) -> str:
    """Give the words for a value of a vocabulary; a value without words stays as it is."""
    message = LABELS.get(vocabulary, {}).get(str(value))
    return _(message) if message else str(value)


def lowered(words: str) -> str:
    """Write a label inside a sentence: its first letter small, unless it is an abbreviation.

    >>> lowered("Air or drone strike"), lowered("UN")
    ('air or drone strike', 'UN')
    """
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def pair(name: str, value: str) -> str:
    """Put a name and its value together as the language does, with its space before the colon."""
    return _("{name}: {value}").format(name=name, value=value)


def actor(actor_id: str) -> str:
    """Give an actor's name, the class for ``class:…``, the words for ``named:…``."""
    if actor_id.startswith("class:"):
        return label("class", actor_id.removeprefix("class:"))
    if actor_id.startswith(NAMED):
        name = actor_id.removeprefix(NAMED)
        return _(name) if name == UNNAMED else name
    return builtin_actors().get(actor_id).name(language())


def actors(actor_ids: Iterable[str]) -> str:
    """Join actors' names, alphabetically: an order that ranks nobody."""
    return listing(sorted((actor(a) for a in actor_ids), key=str.casefold))


def toll(value: Toll) -> str:
    """Write a toll: ``24+``, ``4–7``, ``203–500+``, ``not given``.

    >>> from geo.i18n import use
    >>> _token = use("en")
    >>> toll(Toll(203, None, 500, open=True))
    '203–500+'
    """
    plus = "+" if value.open else ""
    if value.low is None and value.high is None:
        return _("not given")
    if value.low is None:
        return _("up to {n}").format(n=number(value.high or 0))
    if value.high is None or value.high == value.low:
        return number(value.low) + plus
    return f"{number(value.low)}–{number(value.high)}{plus}"


def area(area_id: str) -> str:
    """Give the name of a vague area such as ``northern-mali``."""
    found = areas()[area_id]
    return found.name_fr if language() == "fr" else found.name


def gazetteers(sources: str | Iterable[str]) -> str:
    """Name where an entry of the gazetteers stands; a built-in place cites its own sources.

    >>> gazetteers(("built-in:moura",))
    'OCHA/DNCT 2015 ML050512000'
    """
    given = [sources] if isinstance(sources, str) else sources
    return "; ".join(place(s.removeprefix(_BUILT_IN)).source if s.startswith(_BUILT_IN) else s
                     for s in given)


_BUILT_IN = "built-in:"  # of a source of geo.gazetteer.entries
_NAMERS: dict[str, Callable[[Any], str]] = {
    "actor": actor, "actors": actors, "area_id": area, "source": gazetteers,
    "country_id": lambda country: country_name(country, language()),
}


def tell(reason: Reason) -> str:
    """Tell a reason in the language of the context, ids put into names."""
    values: dict[str, str] = {}
    for key, value in reason.values:
        if key in _NAMERS:
            values[key] = _NAMERS[key](value)
        else:
            values[key] = listing([str(v) for v in value]) if isinstance(value, tuple) else str(
                value)
    text = _(reason.message)
    return text.format(**values) if values else text
