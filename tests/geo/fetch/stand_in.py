"""What the tests of fetching share: the rows of a stand-in, and what was made of them."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date

from geo.fetch.acled import Account

PHRASE = "p&ss wörd/secret"
WHO = Account("me@example.org", PHRASE)
GOOD, BAD = "good", "bad-secret"  # tokens of UCDP
DAYS = (date(2024, 1, 1), date(2024, 12, 31))
GED = ["id", "country_id", "where_prec", "date_start", "source_article"]


def quiet(*_):
    pass


def event(number: int, country: int = 432) -> dict:
    return {"id": number, "country_id": country, "where_prec": 1,
            "date_start": "2024-05-01T00:00:00", "source_article": None, "best": 3}


def row(number: int) -> dict:
    return {"event_id_cnty": f"MLI{number}", "event_date": "2024-05-01", "fatalities": number,
            "notes": 'a, "b"\nc', "actor1": "=cmd()"}


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def asked_pages(state):
    return [query["page"] for _path, query in state.asked if "page" in query]


def ged(*events, header=GED) -> bytes:
    made = io.StringIO()
    writer = csv.DictWriter(made, header, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(events)
    return made.getvalue().encode()


def packed(content: bytes, name: str = "GEDEvent_v26_1.csv") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made.getvalue()
