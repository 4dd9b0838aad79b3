"""The table's routes: the words of the rows asked for, and the order of its columns of words."""

from __future__ import annotations

import gzip

import numpy as np
import pytest
from samples import odd, odd_source

from geo.filters import IncidentFilter
from geo.gazetteer.fold_name import fold_name
from ui import data
from ui import rows as table_rows


def ranks(answer):
    assert (answer.status, answer.headers["content-encoding"]) == (200, "gzip")
    return np.frombuffer(gzip.decompress(answer.body), "<u4")


def test_rows_are_told_in_the_language_of_the_address(fetch, base):
    table = data.frame(data.edition(IncidentFilter()))
    row = int(table.index[table["incident_id"].eq("mli-2022-03-27-moura")][0])
    told = {lang: fetch(f"{base}/{lang}/rows", rows=f"{row},0").json["rows"]
            for lang in ("en", "fr")}
    assert set(told["en"]) == {"0", str(row)}
    assert told["en"][str(row)]["title"] == table["title"].iloc[row]
    assert told["fr"][str(row)]["title"] == table["title_fr"].iloc[row]
    assert told["en"][str(row)]["date"] == "27–31 Mar 2022"
    assert told["fr"][str(row)]["date"] == "27–31 mars 2022"
    assert told["en"][str(row)]["sources"] == table["n_sources"].iloc[row]


def test_a_row_says_in_the_table_what_its_card_says(fetch, base):
    table = data.frame(data.edition(IncidentFilter()))
    numbers = list(range(0, len(table), 5))
    told = fetch(f"{base}/en/rows", rows=",".join(map(str, numbers))).json["rows"]
    for row in numbers:
        card = fetch(f"{base}/en/card/{row}").json
        assert told[str(row)]["title"] == card["title"]
        assert {told[str(row)]["date"], told[str(row)]["grade"]} <= set(card["lines"])


@pytest.mark.parametrize("text", ["", "x", "-1", "1,", "1,,2", "1;2", "1 2", "１", "1e3",
                                  ",".join(["1"] * 201), "9" * 30])
def test_anything_but_a_list_of_rows_is_refused(fetch, base, text):
    assert fetch(f"{base}/en/rows", rows=text).status == 400


def test_rows_that_are_not_there_are_left_out(fetch, base):
    assert set(fetch(f"{base}/en/rows", rows="999999999,0,0").json["rows"]) == {"0"}
    assert len(fetch(f"{base}/en/rows", rows=",".join(map(str, range(200)))).json["rows"])


@pytest.mark.parametrize("path", ["de/rows", "de/order/type.bin", "en/order/title_fr.bin",
                                  "en/order/killed.bin", "en/order/..%2ftype.bin"])
def test_what_is_not_offered_is_not_found(fetch, base, path):
    assert fetch(f"{base}/{path}", rows="0").status == 404
    assert fetch(f"/atlas/nobody/internal/{path}", rows="0").status == 404


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("column", table_rows.COLUMNS)
def test_columns_of_words_are_ordered_as_the_reader_sees_them(fetch, base, column, lang):
    table = data.frame(data.edition(IncidentFilter()))
    order = ranks(fetch(f"{base}/{lang}/order/{column}.bin"))
    assert len(order) == len(table)
    told = table_rows.row_words(data.edition(IncidentFilter()), list(range(len(table))), lang)
    words = [told[str(i)][column] for i in np.argsort(order, kind="stable")]
    if column == "sources":
        assert words == sorted(words)
        return
    said = [fold_name(w) for w in words if fold_name(w)]
    assert said == sorted(said)
    assert not any(fold_name(w) for w in words[len(said):])  # what says nothing comes last


def test_hostile_texts_come_as_texts(fetch, hold, hostile):
    part = hostile[::5]
    hold([c for n, t in enumerate(part) for c in odd(n, t)],
         [odd_source(f"{t}-{n}", t) for n, t in enumerate(part)])
    seen = data.edition(IncidentFilter())
    numbers = range(len(data.frame(seen)))
    answer = fetch(f"/atlas/{seen.key}/internal/en/rows",
                   rows=",".join(map(str, list(numbers)[:200])))
    assert answer.headers["content-type"] == "application/json"
    assert {t["title"] for t in answer.json["rows"].values()} <= set(part)
    for column in table_rows.COLUMNS:
        assert len(ranks(fetch(f"/atlas/{seen.key}/internal/fr/order/{column}.bin"))) == len(numbers)
