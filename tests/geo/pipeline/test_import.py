"""Files → the store, through the whole pipeline: counted, kept once, taken back, and honest."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest

from geo.errors import InputError
from geo.filters import IncidentFilter
from geo.pipeline import import_file
from geo.pipeline.run import parts_folder
from geo.pipeline.spread import Workers
from geo.store.opening import open_store

COLUMNS = ("event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type",
           "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
           "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3",
           "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes",
           "fatalities", "tags", "timestamp")
ROW = {"event_id_cnty": "SYN1", "event_date": "2024-03-05", "year": "2024", "time_precision": "1",
       "disorder_type": "Political violence", "event_type": "Violence against civilians",
       "sub_event_type": "Attack", "actor1": "Unidentified Armed Group (Mali)", "inter1": "Political militia",
       "actor2": "Civilians (Mali)", "inter2": "Civilians", "civilian_targeting": "Civilian targeting",
       "iso": "466", "region": "Western Africa", "country": "Mali", "admin1": "Gao", "admin2": "Gao",
       "admin3": "Gao", "location": "Gao", "latitude": "16.2717", "longitude": "-0.0447",
       "geo_precision": "1", "source": "Synthetic generator", "source_scale": "Other",
       "notes": "SYNTHETIC: nothing happened.", "fatalities": "3", "tags": "synthetic",
       "timestamp": "1710000000"}


def acled(path: Path, *changes: dict[str, str]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows({**ROW, **change} for change in changes)
    return path


def syn(n: int, **more: str) -> dict[str, str]:
    return {"event_id_cnty": f"SYN{n}", **more}


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "atlas.gpkg"))
    monkeypatch.setattr("geo.pipeline.run.VAR", tmp_path)
    opened = open_store()
    yield opened
    opened.close()


def tolls(store) -> dict[str, object]:
    frame = store.read_incidents()
    mine = frame[frame["incident_id"].astype(str).str.startswith("acled:")]
    return {str(i).removeprefix("acled:"): None if pd.isna(k) else int(k)
            for i, k in zip(mine["incident_id"], mine["killed_low"], strict=True)}


def test_a_file_comes_in_once(store, tmp_path):
    path = acled(tmp_path / "a.csv", syn(1), syn(2, fatalities="0"))
    first = import_file(path, store)
    assert (first.batch.new, first.survey.rows, first.survey.n_rejected) == (2, 2, 0)
    assert tolls(store) == {"SYN1": 3, "SYN2": 0}
    again = import_file(path, store)
    assert (again.batch.new, again.batch.known) == (0, 2)
    assert tolls(store) == {"SYN1": 3, "SYN2": 0}
    assert store.check() == []


def test_the_newest_import_says_which_figure_is_current_and_nothing_is_lost(store, tmp_path):
    for figure in ("5", "7", "5"):
        import_file(acled(tmp_path / f"{figure}.csv", syn(1, fatalities=figure)), store)
    assert tolls(store) == {"SYN1": 5}
    said = {h.claim.value for h in store.read_history("acled:SYN1") if h.claim.prop == "killed"}
    assert said == {"5", "7"}


def test_an_import_is_undone_as_a_whole_and_comes_back(store, tmp_path):
    before = store.read_incidents()
    path = acled(tmp_path / "a.csv", syn(1), syn(2))
    done = import_file(path, store)
    store.undo(done.batch.batch_id)
    assert set(store.read_incidents()["incident_id"]) == set(before["incident_id"])
    import_file(path, store)
    assert tolls(store) == {"SYN1": 3, "SYN2": 3}
    assert store.check() == []


def test_a_complete_release_takes_back_what_it_lacks(store, tmp_path):
    days = [syn(1, event_date="2024-03-01"), syn(2), syn(3, event_date="2024-03-09")]
    import_file(acled(tmp_path / "old.csv", *days), store)
    partial = import_file(acled(tmp_path / "part.csv", days[0], days[2]), store)
    assert partial.batch.withdrawn == 0
    assert set(tolls(store)) == {"SYN1", "SYN2", "SYN3"}
    full = import_file(tmp_path / "part.csv", store, complete=True)
    assert full.batch.withdrawn == 1
    assert set(tolls(store)) == {"SYN1", "SYN3"}


def test_every_row_is_kept_merged_or_rejected_with_its_reason(store, tmp_path):
    path = acled(tmp_path / "a.csv", syn(1), syn(1), syn(1, fatalities="9"), syn(2, event_date="soon"),
                 syn(3, fatalities="many"))
    done = import_file(path, store)
    found = done.survey
    assert (found.rows, found.records, found.merged, found.n_rejected) == (5, 1, 1, 3)
    told = {(r.row, r.value) for r in found.rejects().itertuples()}
    assert {(5, "soon"), (6, "many")} <= told
    assert all(found.rejects()["reason"].str.len() > 10)


def test_a_dry_run_keeps_nothing_and_foretells(store, tmp_path):
    path = acled(tmp_path / "a.csv", syn(1), syn(2))
    version = store.version()
    told = import_file(path, store, dry_run=True)
    assert store.version() == version
    done = import_file(path, store, finished=True)
    assert (told.batch.new, told.batch.changed, told.batch.known) == (
        done.batch.new, done.batch.changed, done.batch.known)
    assert not parts_folder(done).exists()


def test_a_file_without_a_usable_row_keeps_nothing(store, tmp_path):
    version = store.version()
    with pytest.raises(InputError, match="can be used"):
        import_file(acled(tmp_path / "a.csv", syn(1, event_date="soon")), store)
    assert store.version() == version


def test_an_import_that_breaks_off_leaves_the_store_as_it_was(store, tmp_path):
    path = acled(tmp_path / "a.csv", *map(syn, range(1, 30)))
    version = store.version()

    def stop(_rows, _of):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_file(path, store, progress=stop)
    assert store.version() == version
    assert tolls(store) == {}
    assert store.check() == []


def test_workers_change_nothing_but_the_time(store, tmp_path, monkeypatch):
    path = acled(tmp_path / "a.csv", *(syn(n, fatalities=str(n % 5), latitude=f"{12 + n % 7}.5")
                                       for n in range(1, 200)), syn(300, event_date="soon"))
    alone = import_file(path, store)
    frame = store.read_incidents()
    store.undo(alone.batch.batch_id)
    shared = import_file(path, store, who=Workers(local=2))
    pd.testing.assert_frame_equal(pd.DataFrame(store.read_incidents()), pd.DataFrame(frame))
    assert shared.survey.rejects().equals(alone.survey.rejects())
    assert shared.batch.new == alone.batch.new == 199


def test_an_import_goes_on_where_it_stopped(store, tmp_path, monkeypatch):
    from geo.pipeline import spread

    path = acled(tmp_path / "a.csv", *map(syn, range(1, 30)))
    import_file(path, store, dry_run=True)
    monkeypatch.setattr(spread, "work", lambda *_: pytest.fail("worked again on a finished part"))
    assert import_file(path, store, finished=True).batch.new == 29


def test_a_part_that_was_damaged_is_worked_on_again(store, tmp_path):
    path = acled(tmp_path / "a.csv", *map(syn, range(1, 30)))
    told = import_file(path, store, dry_run=True)
    for part in parts_folder(told).glob("*.parquet"):
        part.write_bytes(b"PAR1 broken PAR1")
    assert import_file(path, store, finished=True).batch.new == 29


def test_rows_of_other_countries_are_kept_as_outside(store, tmp_path):
    path = acled(tmp_path / "a.csv", syn(1, country="Niger", iso="562", admin1="Tillaberi", admin2="",
                                         admin3="", location="Ayorou", latitude="14.73", longitude="0.92"))
    done = import_file(path, store)
    assert done.survey.outside == 1
    row = store.read_incidents().set_index("incident_id").loc["acled:SYN1"]
    assert row["geo_status"] == "outside"


def test_imported_rows_answer_to_the_filter(store, tmp_path):
    import_file(acled(tmp_path / "a.csv", syn(1), syn(2, admin1="Kayes", admin2="Kayes", admin3="Kayes",
                                                      location="Kayes", latitude="14.4469",
                                                      longitude="-11.4445")), store)
    found = store.read_incidents(IncidentFilter(source=("acled",), adm1=("gao",)))
    assert list(found["incident_id"]) == ["acled:SYN1"]
