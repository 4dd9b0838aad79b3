"""Small reports made by hand, and what the finder of places reads in them."""

from __future__ import annotations

import re
from datetime import date

from geo.reports.model import Part, Report, Sentence, Where, WhereRole
from geo.reports.places import find_places

_SENTENCE = re.compile(r"[^\n]+?(?:[.!?](?=\s+[A-ZÀ-Ý])|$)", re.MULTILINE)


def report(text: str, part: Part = Part.BODY, published: date | None = date(2024, 7, 30)
           ) -> Report:
    """Cut a text into sentences of one part."""
    found = []
    for m in _SENTENCE.finditer(text):
        start = m.end() - len(m[0].lstrip())
        found.append(Sentence(start, m.end(), text[start:m.end()], part, 0))
    return Report(text, "en", "0" * 64, tuple(found), published)


def read(text: str, part: Part = Part.BODY, published: date | None = date(2024, 7, 30)
         ) -> list[Where]:
    """Give the places of a text; nationalities are left out."""
    peoples = re.compile("(?:mali|niger|russ|maur|alg)", re.IGNORECASE)
    return [w for w in find_places(report(text, part, published))
            if w.role is not WhereRole.PEOPLE or not peoples.match(w.text)]
