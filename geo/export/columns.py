"""What every column of an export means, in one line each: a file explains itself."""

from __future__ import annotations

from geo.i18n import N_

MEANINGS: dict[str, str] = {
    "incident_id": N_("the id, which never changes"),
    "kind": N_("incident, or aggregate: a statement about a period, never a pin, never summed"),
    "title": N_("neutral words of our own"),
    "date_start": N_("first possible day"),
    "date_end": N_("last possible day"),
    "date_precision": N_("how closely the date is known"),
    "date_options": N_("each pair of first and last day that claims leave; several compete"),
    "date_match": N_("whether the dates lie in the filter’s range: definite or possible"),
    "event_type": N_("what is alleged to have been done"),
    "targeting": N_("who was hit"),
    "place_text": N_("the place in words, as printed where that is recorded"),
    "place_id": N_("reference to the place in the gazetteer"),
    "adm1": N_("region of 2015, official French name"),
    "adm2": N_("cercle of 2015, official French name"),
    "adm3": N_("commune of 2015, official French name"),
    "geo_status": N_("what came of looking for the place"),
    "geo_precision": N_("how closely the place is known"),
    "radius_km": N_("kilometres around the point within which the place lies"),
    "is_route": N_("somewhere along a line"),
    "killed_low": N_("smallest number of persons killed that anyone gives"),
    "killed_best": N_("number of persons killed on which all agree; never an average"),
    "killed_high": N_("largest number of persons killed that anyone gives"),
    "killed_open": N_("the largest figure is itself a lower bound"),
    "civilians_killed_low": N_("smallest number of civilians killed that anyone gives"),
    "civilians_killed_high": N_("largest number of civilians killed that anyone gives"),
    "harm": N_("harm besides deaths: kind and figures in persons, homes or head of livestock"),
    "perpetrators_alleged": N_("everyone whom anyone blames: alleged, never found"),
    "victims": N_("whom speakers name among the dead or harmed"),
    "grade": N_("how well the incident is supported, in the atlas’s own words"),
    "grade_reason": N_("why, and what would change it"),
    "response": N_("what speakers of an accused side answered, when and to what"),
    "has_conflict": N_("sources disagree on date, place or perpetrator"),
    "n_claims": N_("claims, titles not counted"),
    "n_sources": N_("sources"),
    "n_independent": N_("independent origins: reprints of one story are one"),
    "source_urls": N_("links of the sources"),
    "licence": N_("licences of the sources"),
    "lon": N_("longitude of the point, degrees, WGS 84"),
    "lat": N_("latitude of the point, degrees, WGS 84"),
    "geometry": N_("the point or, on request, the area; missing where nothing can be drawn"),
}

CLAIM_MEANINGS: dict[str, str] = {
    "claim_id": N_("hash of what the claim says"),
    "incident_id": N_("the incident that the claim is about"),
    "source_id": N_("the source that carries the claim"),
    "locator": N_("where in the source"),
    "speaker": N_("who says it: an actor’s id"),
    "speaker_class": N_("in what role the speaker speaks"),
    "stance": N_("how the speaker stands to it: alleges, corroborates, denies …"),
    "prop": N_("what the claim is about"),
    "value": N_("what is said: an id, a date, a place reference or a figure"),
    "value_low": N_("lower bound of a figure"),
    "value_high": N_("upper bound of a figure"),
    "original_value": N_("the source’s own figure, code or few words"),
    "stated_on": N_("the day on which the speaker said it"),
    "recorded_at": N_("when the claim was recorded here"),
    "flags": N_("what a reader should know, such as synthetic"),
}
CLAIM_COLUMNS = tuple(CLAIM_MEANINGS)
SOURCE_COLUMNS = ("source_id", "title", "publisher", "publisher_id", "published_on", "date_status",
                  "url", "archive_url", "lang", "licence", "handling", "origin", "confidence",
                  "note")
INTERNAL_SOURCE_COLUMNS = frozenset({"handling", "confidence", "note"})
