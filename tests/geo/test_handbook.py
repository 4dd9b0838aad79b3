"""The expected rows of the coding handbook are what the fold makes of the built-in data."""

from __future__ import annotations

import pytest

from geo.export import records
from geo.project import ROOT

HANDBOOK = (ROOT / "docs" / "coding-handbook.md").read_text(encoding="utf-8")


def cells(line):
    return [cell.strip() for cell in line.strip("|").split("|")]


TABLE = [line for line in HANDBOOK[HANDBOOK.index("## 14."):].splitlines() if line.startswith("|")]
EXPECTED = [dict(zip(cells(TABLE[0]), cells(line), strict=True)) for line in TABLE[2:]]


def as_cell(column, value):
    if column == "response":
        return "; ".join(dict.fromkeys(f"{r['date'] or 'undated'} {r['response']}" for r in value))
    if isinstance(value, list):
        return ", ".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


@pytest.fixture(scope="module")
def rows(builtin_frame):
    return {row["incident_id"]: row for row in records(builtin_frame)}


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda e: e["incident_id"])
def test_the_fold_gives_the_expected_row(expected, rows):
    row = rows[expected["incident_id"]]
    assert {c: as_cell(c, row[c]) for c in expected} == expected


def test_the_table_lists_every_row(rows):
    assert {e["incident_id"] for e in EXPECTED} == set(rows)


def test_the_table_says_what_the_reports_say():
    """The figures that a careful coder finds stand here a second time, apart from the handbook."""
    wanted = {
        "mli-2025-02-17-tilemsi": ("2025-02-17", "24", "", "Tilemsi"),
        "mli-2025-02-16-aslagh": ("2025-02-16", "4", "7", ""),
        "mli-2025-01-02-niono-road": ("2025-01-02", "8", "9", ""),
        "mli-welingara-01-26": ("2024-01-26", "25", "", ""),
        "mli-2022-03-27-moura": ("2022-03-27", "203", "500", "Togué Mourari"),
    }
    told = {e["incident_id"]: (e["date_start"], e["killed_low"], e["killed_high"], e["adm3"])
            for e in EXPECTED if e["incident_id"] in wanted}
    assert told == wanted
