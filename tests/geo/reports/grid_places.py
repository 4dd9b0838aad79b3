"""Small reports put together of the ways to say where and when something was, so that the answer is known."""

from __future__ import annotations

import random
from datetime import date, timedelta

from grid_places_english import GRID as ENGLISH
from grid_places_french import GRID as FRENCH
from report_read import incidents

PUBLISHED = (date(2024, 5, 15), date(2023, 9, 4), date(2025, 2, 21), date(2024, 10, 10))  # a Wednesday, a Monday, a Friday, a Thursday
# A village with its commune, cercle and region of 2015, a town not far from it, the region that reports since 2023 put it in, and how far
# and in which direction from the town it lies. The last three stand in no gazetteer.
VILLAGES = (
    ("Koulogon", "Koulogon Habé", "Bankass", "Mopti", "Bankass", "Bandiagara", "30", "south"), ("Ogossagou", "Bankass", "Bankass", "Mopti", "Bankass", "Bandiagara", "15", "southwest"),
    ("Diallassagou", "Diallassagou", "Bankass", "Mopti", "Bankass", "Bandiagara", "40", "south"), ("Dinangourou", "Dinangourou", "Koro", "Mopti", "Koro", "Bandiagara", "100", "northeast"),
    ("Mondoro", "Mondoro", "Douentza", "Mopti", "Boni", "Douentza", "50", "southeast"), ("Hombori", "Hombori", "Douentza", "Mopti", "Boni", "Douentza", "60", "east"),
    ("Diafarabé", "Diafarabé", "Ténenkou", "Mopti", "Macina", "Mopti", "40", "northeast"), ("Toguéré-Coumbé", "Toguéré-Coumbé", "Ténenkou", "Mopti", "Youwarou", "Mopti", "60", "southwest"),
    ("Diabaly", "Diabaly", "Niono", "Ségou", "Niono", "Ségou", "50", "north"), ("Monimpébougou", "Monimpébougou", "Macina", "Ségou", "Macina", "Ségou", "25", "northwest"),
    ("Gossi", "Gossi", "Gourma-Rharous", "Tombouctou", "Hombori", "Tombouctou", "75", "northeast"), ("Bambara-Maoudé", "Bambara Maoudé", "Gourma-Rharous", "Tombouctou", "Douentza", "Tombouctou", "95", "north"),
    ("Léré", "Léré", "Niafunké", "Tombouctou", "Niafunké", "Tombouctou", "100", "west"), ("Talataye", "Talataye", "Ansongo", "Gao", "Ansongo", "Gao", "100", "northeast"),
    ("Labbezanga", "Ouattagouna", "Ansongo", "Gao", "Ansongo", "Gao", "80", "south"), ("Almoustarat", "Tarkint", "Bourem", "Gao", "Bourem", "Gao", "65", "northeast"),
    ("Aguelhok", "Adjelhoc", "Tessalit", "Kidal", "Tessalit", "Kidal", "85", "south"), ("Mourdiah", "Niamana", "Nara", "Koulikoro", "Nara", "Nara", "80", "south"),
    ("Moura", "Togué Mourari", "Djenné", "Mopti", "Djenné", "Mopti", "45", "north"), ("Ouenkoro", "Ouonkoro", "Bankass", "Mopti", "Bankass", "Bandiagara", "85", "southwest"),
    ("Bounti", "", "Douentza", "Mopti", "Douentza", "Douentza", "40", "west"), ("Parou", "", "Bandiagara", "Mopti", "Bandiagara", "Bandiagara", "30", "north"), ("Saye", "", "Macina", "Ségou", "Macina", "Ségou", "20", "east"),
)
FR_WAYS = {"north": "au nord", "northeast": "au nord-est", "east": "à l'est", "southeast": "au sud-est", "south": "au sud", "southwest": "au sud-ouest", "west": "à l'ouest", "northwest": "au nord-ouest"}
GRIDS = {"en": ENGLISH, "fr": FRENCH}
KINDS = ("leads", "leads", "struck", "later", "dated", "abroad")  # how a report tells; the last tells of another country


def reports(lang, n, seed=1):
    """Give small reports, each with the day of publication and what it was made of."""
    chance, grid = random.Random(seed), GRIDS[lang]  # noqa: S311 - no secret
    for _report in range(n):
        published = chance.choice(PUBLISHED)
        kind = chance.choice(KINDS)
        own = chance.choice(grid[kind]) if kind == "dated" else None
        when, start, end, dates = _a_time(chance, grid, published, own)
        where, place, unit = _a_place(chance, grid, struck=kind == "struck")
        if kind == "abroad":
            where, place, unit = (chance.choice(grid["abroad"]),) * 2, None, ""
        lead, later = (own[0], "") if own else chance.choice(grid[kind]) if kind in ("struck", "later") else (chance.choice(grid["leads"]), "")
        asides = chance.sample(grid["asides"], chance.randint(0, 3))
        parts = {"lead": lead, "when": when[0], "where": where[0], "asides": asides, "unit": unit, "dates": (start, end), "place": place}
        text = "\n\n".join(part for part in (f"{lead} {later}" if chance.random() < 0.5 else lead + "\n\n" + later if later else lead, unit, *asides) if part)
        yield _filled(text, chance, grid, dates | {"when": when[1], "where": where[1], "np": where[1]}).strip(), published, parts


def _a_time(chance, grid, published, own):
    words, kind = own or chance.choice(grid["when"])
    day = published - timedelta(chance.randint(2, 6))
    if kind == "span":
        day = day.replace(day=min(day.day, 20)) - timedelta(7 if day.day > 7 else 0)
    if "{d}" in words and (day + timedelta(2)).month != day.month:
        day -= timedelta(3)
    before, week = published.replace(day=1) - timedelta(1), published - timedelta(published.weekday())
    sunday = week - timedelta(1)
    start, end = {"day": (day, day), "night": (day, day + timedelta(1)), "span": (day, day + timedelta(2)), "today": (published,) * 2, "yesterday": (published - timedelta(1),) * 2, "two": (published - timedelta(2),) * 2, "three": (published - timedelta(3),) * 2, "seven": (published - timedelta(7),) * 2,
                  "weekend": (sunday - timedelta(1), sunday), "week": (week - timedelta(7), week - timedelta(1)), "month": (before.replace(day=1), before), "this week": (week, published)}[kind]
    after, name = min(max(end + timedelta(1), published - timedelta(1)), published), lambda one: grid["days"][one.weekday()]
    month = lambda one: grid["months"][one.month - 1]  # noqa: E731
    french = grid is FRENCH
    md, dm = (lambda one: f"{month(one)} {one.day}"), (lambda one: f"{'1er' if french and one.day == 1 else one.day} {month(one)}")
    dates = {"wd": name(day), "wdn": name(day + timedelta(1)), "md": md(day), "mdn": md(day + timedelta(1)), "mdl": md(day + timedelta(2)), "dm": dm(day), "dmn": dm(day + timedelta(1)), "dml": dm(day + timedelta(2)),
             "d": dm(day).split()[0], "y": str(day.year), "yd": name(published - timedelta(1)), "month": month(before), "pubwd": name(published), "pubmd": md(published), "pubdm": dm(published), "lwd": name(after), "lmd": md(after)}
    return (words, _put(words, dates)), start, end, dates


def _a_place(chance, grid, *, struck):
    if not struck and chance.random() < 0.45:
        words, place = chance.choice(grid["other"])
        return (words, words), place, ""
    village = chance.choice(VILLAGES)
    name, commune, cercle, region, town, today, km, way = village
    names = {"v": name, "c": cercle, "r": region, "t": town, "w": today, "km": km, "dir": way if grid is ENGLISH else FR_WAYS[way]}
    if not struck and chance.random() < 0.15 and commune:
        words = chance.choice(grid["bare"])
        return (words, _put(words, names)), f"{region}/{cercle}/{commune}", _put(chance.choice(grid["unit"]), names)
    ways = grid["np" if struck else "village"]
    words, told = chance.choice(ways)
    while not commune and ("cercle" not in words or "{c}" not in words):
        words, told = chance.choice(ways)
    place = {"v": f"{region}/{cercle}/{commune}", "n": f"{region}/{cercle}", "vn": f"{region}/{cercle}/?", "c": f"{region}/{cercle}", "r": region}[told]
    return (words, _put(words, names)), place.rstrip("/"), ""


def _put(words, names):
    for key, name in names.items():
        words = words.replace(f"{{{key}}}", name)
    return words.replace(" de A", " d'A").replace(" de O", " d'O").replace("que des ", "que des ").replace("de octobre", "d'octobre")


def _filled(text, chance, grid, words):
    who = chance.choice(grid["who"])
    bare = who.removeprefix("des ")
    words |= {key: chance.choice(grid[key]) for key in ("whom", "n", "source")} | {"who": who, "whode": f"d'{bare}" if bare[0] in "hi" else f"de {bare}"}
    for key, word in sorted(words.items(), key=lambda w: len(w[0])):
        text = text.replace(f"{{{key.capitalize()}}}", word[:1].upper() + word[1:]).replace(f"{{{key}}}", word)
    return text.replace(",,", ",").replace(",.", ".")


def wrong(lang, text, published, parts):
    """Tell what of a report is read otherwise than it was made."""
    found = incidents(text, lang, published_on=published, publisher="A newspaper")
    if len(found) != (parts["place"] is not None):
        return {"incidents"}, found
    if not found:
        return set(), found
    one = found[0]
    start, end = (date.fromisoformat(one["date"][key]) if one["date"][key] else None for key in ("start", "end"))
    right = (start, end) == parts["dates"] if parts["when"] not in ("earlier this week", "en début de semaine") else start and parts["dates"][0] <= start and end <= parts["dates"][1]
    return ({"date"} if not right else set()) | place_fault(one["place"], parts["place"]), found


def place_fault(got, place):
    """Tell whether a place is coarser than it was told, or another or finer one, which is worse."""
    if got["route"] != place.startswith("->"):
        return {"way"}
    told = [got[key] for key in ("adm1", "adm2", "adm3")]
    asked = [*place.removeprefix("->").split("/"), "", ""][:3]
    if place.startswith("->"):
        asked[1:] = "?", ""
    for mine, truth in zip(told, asked, strict=True):
        if truth not in ("?", mine or ""):
            return {"coarse"} if truth and not mine else {"wrong place"}
    return set()
