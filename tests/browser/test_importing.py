"""A file is dropped in, shown, kept once somebody says so, found on the map, and taken back."""

from __future__ import annotations

import csv
import re

import pytest
from running import serve

from geo.store.geopackage import GeoPackageStore

ROW = {"event_id_cnty": "", "event_date": "2024-03-05", "time_precision": "1",
       "event_type": "Violence against civilians", "sub_event_type": "Attack",
       "actor1": "Unidentified Armed Group (Mali)", "inter1": "Political militia",
       "actor2": "Civilians (Mali)", "inter2": "Civilians", "civilian_targeting": "Civilian targeting",
       "country": "Mali", "admin1": "Gao", "admin2": "Gao", "admin3": "Gao", "location": "Gao",
       "latitude": "16.2717", "longitude": "-0.0447", "geo_precision": "1",
       "source": "Synthetic generator", "notes": "SYNTHETIC <b>{{7*7}}</b>", "fatalities": "3",
       "tags": "synthetic", "timestamp": "1710000000"}


@pytest.fixture(scope="module")
def own(browser, tmp_path_factory):
    with serve(tmp_path_factory.mktemp("import")) as server:
        yield server
        assert server.outside_calls() == []


@pytest.fixture
def window(own, new_page):
    opened = new_page(own)
    yield opened.open("import")
    opened.page.context.close()
    assert opened.log.errors == []


@pytest.fixture
def rows(tmp_path):
    def write(name: str, *changes: dict[str, str]):
        path = tmp_path / name
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, ROW)
            writer.writeheader()
            writer.writerows({**ROW, **change} for change in changes)
        return path
    return write


def choose(window, path):
    window.page.locator("input[type=file]").set_input_files(path)
    window.page.get_by_text("What it would bring").wait_for()
    window.page.locator(".keyfacts dd").last.wait_for()
    return window


def facts(window) -> dict[str, str]:
    pairs = window.page.locator(".keyfacts > div").all_inner_texts()
    return dict(p.split("\n")[:2] for p in pairs)


def test_a_file_is_shown_kept_found_and_taken_back(window, own, rows):
    path = rows("events.csv", {"event_id_cnty": "SYN1"}, {"event_id_cnty": "SYN2", "fatalities": "4"},
                {"event_id_cnty": "SYN3", "event_date": "soon"})
    choose(window, path)
    told = facts(window)
    assert (told["Rows"], told["New"], told["Rejected"]) == ("3", "2", "1")
    assert window.page.get_by_text("marked synthetic").is_visible()
    assert window.page.get_by_role("region", name="Rejected rows").inner_text().count("soon") == 1
    window.page.get_by_role("button", name="Import 2 records").click()
    window.page.get_by_text(re.compile("events.csv was imported: 2 new")).wait_for()
    assert {"acled:SYN1", "acled:SYN2"} <= set(GeoPackageStore(own.store).read_incidents()["incident_id"])
    window.page.get_by_role("link", name="Show it on the map").click()
    window.settle()
    window.until(lambda: "2 incidents reported" in window.page.locator(".headline").inner_text(),
                 "the map to show the two")
    assert re.search(r"brought by import \d+: events\.csv \(", window.page.locator(".headline").inner_text())
    assert window.painted()["shown"] == 2

    window.open("import")
    window.page.get_by_text("Imports (1)").wait_for()
    window.page.get_by_role("button", name="Undo", exact=True).click()
    window.page.get_by_role("button", name="Undo this import").click()
    window.page.get_by_text("Undone on").wait_for()
    window.page.get_by_role("link", name="Show on the map").wait_for(state="detached")
    held = set(GeoPackageStore(own.store).read_incidents()["incident_id"])
    assert not {"acled:SYN1", "acled:SYN2"} & held


def test_a_file_that_cannot_be_used_is_told_and_nothing_is_kept(window, own, tmp_path):
    before = GeoPackageStore(own.store).version()
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 not a spreadsheet")
    window.page.locator("input[type=file]").set_input_files(path)
    alert = window.page.get_by_test_id("stAlert").first
    window.until(lambda: "broken.xlsx" in alert.inner_text(), "the error to quote the file")
    assert GeoPackageStore(own.store).version() == before
