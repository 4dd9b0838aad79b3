"""The names that people give to columns, in English and French, and what each stands for.

A name counts without case, accents, spaces and signs (``geo.gazetteer.fold_name``). The order of a
field's names is the order in which they are preferred.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from geo.gazetteer.fold_name import fold_name
from geo.i18n import N_

FIELDS: dict[str, str] = {
    "key": N_("Number or id of the event"), "date": N_("Date"), "date_start": N_("First day"),
    "date_end": N_("Last day"), "year": N_("Year"), "month": N_("Month"),
    "day": N_("Day of the month"),
    "place": N_("Place"), "adm1": N_("Region"), "adm2": N_("Cercle"), "adm3": N_("Commune"),
    "country": N_("Country"), "lat": N_("Latitude"), "lon": N_("Longitude"),
    "point": N_("Latitude and longitude in one cell"),
    "precision": N_("How closely the place is known"),
    "extent": N_("The smallest unit that holds the shape"), "killed": N_("Killed"),
    "killed_low": N_("Killed, lowest figure"), "killed_high": N_("Killed, highest figure"),
    "civilians_killed": N_("Civilians killed"), "injured": N_("Injured"),
    "abducted": N_("Abducted"), "event_type": N_("Event type"), "targeting": N_("Who was hit"),
    "victims": N_("Victims"), "perpetrator": N_("Alleged perpetrator"),
    "parties": N_("Parties to the fighting"), "source": N_("Cited source"), "url": N_("Link"),
    "title": N_("Title"), "notes": N_("Notes"),
}
"""What a column may hold, with its name for people."""

DATE_NAMES = N_("date, event date, date of incident, start date, year")
PLACE_NAMES = N_("place, village, location, region, cercle, commune, latitude, longitude")
"""Names that columns may be given, as a reader of the language would write them."""

SYNONYMS: dict[str, str] = {
    "key": "incident id, event id, id, uid, uuid, key, code, ref, reference, event number, "
           "incident number, case id, case number, event no, incident no, no, number, identifier, "
           "record id, id incident, id evenement, identifiant, cle, n°, numero, num, numero "
           "incident, numero evenement, num incident, code incident, code evenement",
    "date_start": "date start, start date, first day, date from, from date, from, start, begin "
                  "date, date debut, date de debut, debut, du, date begin, event date start",
    "date_end": "date end, end date, last day, date to, to date, until, to, end, date fin, date "
                "de fin, fin, au, date event end, event date end",
    "date": "event date, incident date, date of event, date of incident, date of the event, date "
            "of attack, attack date, date, day date, when, occurred, occurred on, date occurred, "
            "date evenement, date de l evenement, date incident, date de l incident, date des "
            "faits, date de l attaque, date attaque, jour de l evenement, quand, timestamp",
    "year": "year, annee, an, yr, event year",
    "month": "month, mois, event month",
    "day": "day, jour, day of month, jour du mois",
    "lat": "latitude, lat, y, lat dd, latitude dd, gps latitude, gps lat, point y, coord y, "
           "ycoord, lat wgs84, latitude wgs84, latitude n, lat y",
    "lon": "longitude, lon, long, lng, x, lon dd, long dd, longitude dd, gps longitude, gps lon, "
           "gps long, point x, coord x, xcoord, lon wgs84, longitude wgs84, longitude w, "
           "longitude e, lon x",
    "point": "coordinates, coordonnees, gps, gps coordinates, coordonnees gps, lat lon, lat long, "
             "latlon, latlong, latlng, geopoint, point gps, position, coords, latitude longitude, "
             "location coordinates, geometry, geometrie, geom, the geom, wkt, wkt geom, shape",
    "precision": "geo precision, place precision, location precision, precision, precision "
                 "geographique, geo accuracy, accuracy, niveau de precision, precision du lieu, "
                 "geoprecision",
    "adm1": "adm1, admin1, admin 1, region, adm1 fr, admin1name, adm1 name, adm1 en, nom region, "
            "region name, province, admin1 name",
    "adm2": "adm2, admin2, admin 2, cercle, adm2 fr, admin2name, adm2 name, adm2 en, nom cercle, "
            "district, admin2 name",
    "adm3": "adm3, admin3, admin 3, commune, adm3 fr, admin3name, adm3 name, adm3 en, nom "
            "commune, municipality, arrondissement, admin3 name",
    "country": "country, pays, country name, iso3, country iso, country iso3, country code, iso, "
               "nom du pays, code pays, adm0, admin0, adm0 name",
    "place": "place text, place, location, place name, location name, site, village, town, "
             "locality, localite, lieu, lieu dit, ville, lieu de l incident, lieu de l evenement, "
             "nom du lieu, endroit, nom de la localite, settlement, village town, toponym, place "
             "of event, place of incident, where, ou, site name, village ville",
    "killed_low": "killed low, killed min, min killed, deaths low, deaths min, min deaths, "
                  "fatalities low, fatalities min, low, tues min, morts min, minimum deaths, "
                  "minimum tues, deces min, killed minimum, low estimate",
    "killed_high": "killed high, killed max, max killed, deaths high, deaths max, max deaths, "
                   "fatalities high, fatalities max, high, tues max, morts max, maximum deaths, "
                   "maximum tues, deces max, killed maximum, high estimate",
    "civilians_killed": "civilians killed, civilian deaths, civilians dead, civilian fatalities, "
                        "deaths civilians, killed civilians, civils tues, civils morts, nb civils "
                        "tues, nombre de civils tues, morts civils, pertes civiles, victimes "
                        "civiles tuees, personnes civiles tuees, civils decedes, deces civils",
    "killed": "killed, killed best, total killed, people killed, persons killed, number killed, "
              "number of killed, no killed, deaths, dead, death toll, toll, fatalities, total "
              "deaths, number of deaths, number of fatalities, tues, tue, morts, mort, deces, "
              "decedes, nombre de tues, nombre de morts, nb tues, nb morts, nb de morts, nb de "
              "tues, nombre de deces, bilan, personnes tuees, total tues, total morts, victimes "
              "tuees, nbre tues, nbre morts, nbre de morts",
    "injured": "injured, wounded, number injured, people injured, number of injured, no injured, "
               "blesses, blesse, nombre de blesses, nb blesses, nb de blesses, personnes "
               "blessees, nbre blesses, total injured",
    "abducted": "abducted, kidnapped, number abducted, people abducted, abductions, hostages, "
                "enleves, enlevements, personnes enlevees, nombre d enleves, nb enleves, "
                "kidnappes, otages, nbre enleves",
    "event_type": "event type, type, incident type, type of event, type of incident, category, "
                  "event category, attack type, type of attack, type d evenement, type evenement, "
                  "type d incident, type incident, nature, nature de l incident, categorie, type "
                  "d attaque, nature de l evenement",
    "targeting": "targeting, who was hit, target, target type, civilian targeting, cible, type de "
                 "cible",
    "victims": "victims, victim, victim type, type of victims, victim group, victimes, victime, "
               "type de victimes, profil des victimes",
    "perpetrator": "perpetrators alleged, perpetrator, perpetrators, alleged perpetrator, alleged "
                   "perpetrators, reported perpetrator, attacker, attackers, accused, "
                   "responsible, author, auteur, auteurs, auteur presume, auteurs presumes, "
                   "auteur allegue, auteurs allegues, responsable, responsables, presume auteur, "
                   "presumes auteurs, assaillants, assaillant, who did it, by whom, blamed, "
                   "blamed on, who is blamed, who is accused, attributed to, committed by, "
                   "suspected perpetrator, suspected perpetrators, accuse, accuses, attribue a, "
                   "impute a, commis par, par qui, qui est accuse, mis en cause",
    "parties": "parties, actors, actor, actor1, armed actor, armed group, armed groups, acteurs, "
               "acteur, groupe arme, groupes armes, belligerents, parties au conflit, group, "
               "groupe",
    "url": "url, source url, source urls, link, links, web, website, lien, liens, lien source, "
           "source link, hyperlink, lien url",
    "source": "source, sources, reported by, origin, media, outlet, source name, source names, "
              "nom de la source, rapporte par, origine, references, who says so, who says, "
              "according to, said by, told by, stated by, selon, d apres, qui le dit, dit par, "
              "source de l information, source citee, sources citees",
    "title": "title, headline, titre, intitule, event title, name, nom",
    "notes": "notes, note, description, summary, comment, comments, remarks, details, narrative, "
             "event description, descriptions, resume, commentaire, commentaires, observation, "
             "observations, remarque, remarques, recit, descriptif",
}
_WORD = re.compile(r"[^\W_]+|°")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
DBF = 10  # letters that a Shapefile leaves of a column's name (an accented one counts twice)
OF_SHAPE = " (map)"  # at the end of a column's name that stands for the shape of a feature
_ENOUGH = 5  # letters of a name that may be a part of a column's
_WHOLE = frozenset(fold_name(n) for n in (
    "selon", "d apres", "according to", "said by", "told by", "by whom", "par qui", "blamed",
    "accuse", "accuses", "attributed to", "commis par", "dit par"))
"""Names that mean something else inside a longer one: “killed according to the army”."""
_COUNTED = frozenset({"killed", "killed_low", "killed_high", "civilians_killed", "injured",
                      "abducted"})
_FILLING = frozenset((
    "total", "number", "of", "no", "the", "people", "persons", "reported", "estimated", "nombre",
    "nb", "nbre", "de", "d", "des", "du", "le", "la", "les", "l", "personnes", "estime",
    "rapporte", "estimes"))
_ALL = frozenset(("all", "best", "estimate", "estimates", "figure", "figures", "count", "n", "in",
                  "tous", "toutes", "tout", "estimation", "chiffre", "chiffres", "en"))
"""Words in brackets that leave a count what it is."""


@cache
def known_names() -> dict[str, tuple[str, int]]:
    """Give each folded name with its field and its place in the order of preference."""
    known: dict[str, tuple[str, int]] = {}
    for field, names in SYNONYMS.items():
        for rank, name in enumerate(names.split(",")):
            known.setdefault(fold_name(name) or name.strip(), (field, rank))
    return known


@cache
def _counted_words() -> dict[frozenset[str], tuple[str, int]]:
    """Give the names of counts by their words: “tués civils” counts whom “civils tués” does."""
    known: dict[frozenset[str], tuple[str, int]] = {}
    for field in sorted(_COUNTED):
        for rank, name in enumerate(SYNONYMS[field].split(",")):
            if words := _telling(name):
                known.setdefault(words, (field, rank))
    return known


def _telling(name: str) -> frozenset[str]:
    """Give the words of a name that tell something, whatever their number."""
    words = (fold_name(w) for w in _WORD.findall(name))
    return frozenset(w.removesuffix("s") for w in words if w not in _FILLING)


def by_name(header: Sequence[str]) -> list[tuple[str, str]]:
    """Give pairs of field and column whose name says so, best first; a column stands once.

    >>> by_name(["N°", "Date de l’incident", "Nb. tués"])
    [('date', 'Date de l’incident'), ('key', 'N°'), ('killed', 'Nb. tués')]
    """
    found, cut = [], _may_be_cut(header)
    for at, column in enumerate(header):
        if told := _of(column) or (_cut_off(column) if cut else None):
            field, rank = told
            found.append((rank, at, field, column))
    return [(field, column) for _rank, _at, field, column in sorted(found)]


def _of(column: str) -> tuple[str, int] | None:
    """Tell a column's field: by its whole name, else without its brackets, else by its words."""
    bare = _BRACKETS.sub(" ", column)
    if found := _named(column):
        return found
    if (found := _named(bare)) and _may_be_bracketed(found[0], column):
        return found[0], found[1] + 100
    words = [fold_name(w) for w in _WORD.findall(bare)]
    for size in range(len(words) - 1, 0, -1):  # the longest part that is a name
        for start in range(len(words) - size + 1):
            part = "".join(words[start:start + size])
            found = known_names().get(part)
            others = {*words[:start], *words[start + size:]}
            long = len(part) >= _ENOUGH and part not in _WHOLE
            if (found and long and _may_stand(found[0], others)
                    and _may_be_bracketed(found[0], column)):
                return found[0], found[1] + 200 + 10 * (len(words) - size)
    return None


def _may_be_cut(header: Sequence[str]) -> bool:
    """Tell whether the names may be cut: those of a Shapefile's table have ten letters at most."""
    return all(len(c) <= DBF for c in header if not c.endswith(OF_SHAPE))


def _cut_off(column: str) -> tuple[str, int] | None:
    """Tell the field of a name that was cut, where all known names that begin so are one field's.

    A cut between two words leaves the word open that tells: “civilians_” may count any of them.
    """
    begun = fold_name(column)
    if len(column) > DBF or len(column.encode()) < DBF - 1 or not column[-1].isalnum():
        return None
    fields = {field for name, (field, _rank) in known_names().items() if name.startswith(begun)}
    return (fields.pop(), 300) if len(fields) == 1 else None


def _named(form: str) -> tuple[str, int] | None:
    """Tell the field of a whole name, or of the words that count somebody in any order."""
    if found := known_names().get(fold_name(form) or form.strip()):
        return found
    found = _counted_words().get(_telling(form))
    return (found[0], found[1] + 50) if found else None


def _may_be_bracketed(field: str, column: str) -> bool:
    """Tell whether brackets leave a count what it is: “killed (women)” is no toll."""
    return field not in _COUNTED or all(
        {fold_name(w) for w in _WORD.findall(inside)} <= _FILLING | _ALL
        or (_named(inside) or ("", 0))[0] == field for inside in _BRACKETS.findall(column))


def _may_stand(field: str, others: set[str]) -> bool:
    """Tell whether a part of a column's name tells its field: “children killed” is no toll."""
    if field in _COUNTED:
        return others <= _FILLING
    return field not in ("key", "targeting")
