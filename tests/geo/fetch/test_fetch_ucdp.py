"""UCDP by its published files and by its interface."""

from __future__ import annotations

import hashlib

import pytest
from stand_in import BAD, GOOD, asked_pages, event, ged, packed, quiet, read

from geo.errors import InputError
from geo.fetch import ucdp
from geo.fetch.kept import noted
from geo.fetch.ucdp import fetch_ucdp
from geo.gazetteer import download


@pytest.mark.parametrize("first", [0, 1])
def test_ucdp_by_its_interface(server, first):
    server.first = first
    told = []
    path = fetch_ucdp("26.1", lambda *n: told.append(n), token=GOOD)
    assert [r["id"] for r in read(path)] == [str(n) for n in range(1, 8)]
    assert read(path)[0]["source_article"] == ""
    assert path == server.home / "ucdp-ged" / "GEDEvent_v26_1.csv"
    assert server.asked[0] == ("/api/gedevents/26.1",
                               {"pagesize": "1000", "Country": "432", "page": "0"})
    assert told[-1] == (7, 7)


def test_ucdp_goes_on_where_it_broke_off(server):
    server.faults = [None, *[500] * download.TRIES]
    with pytest.raises(InputError, match="500"):
        fetch_ucdp("26.1", quiet, token=GOOD)
    server.asked.clear()
    assert len(read(fetch_ucdp("26.1", quiet, token=GOOD))) == 7
    assert asked_pages(server) == ["1", "2"]


@pytest.mark.parametrize("total", [5, 9])
def test_a_count_that_does_not_fit_keeps_nothing(server, total):
    server.total = total
    with pytest.raises(InputError, match=f"counts {total} events and sent"):
        fetch_ucdp("26.1", quiet, token=GOOD)
    assert list((server.home / "ucdp-ged").glob("GED*")) == []


def test_a_wrong_token_is_told_without_it(server):
    with pytest.raises(InputError, match="does not accept this token") as raised:
        fetch_ucdp("26.1", quiet, token=BAD)
    assert BAD not in str(raised.value)
    assert len(server.asked) == 1


def test_ucdp_from_the_published_file_keeps_mali(server):
    content = packed(ged(event(1), event(2, 475), event(3)))
    server.files["/downloads/ged/ged261-csv.zip"] = content
    path = fetch_ucdp("26.1", quiet)
    assert [r["id"] for r in read(path)] == ["1", "3"]
    made = noted(path)
    assert made.fetched_sha256 == hashlib.sha256(content).hexdigest()
    assert made.rows == 2
    assert [r["id"] for r in read(fetch_ucdp("26.1", quiet, everywhere=True))] == ["1", "2", "3"]
    assert not list(path.parent.glob("*.whole"))


@pytest.mark.parametrize("version", ["26.0.8", "26.01.26.06"])
def test_candidates_are_named_as_such(server, version):
    stem = "GEDEvent_v" + version.replace(".", "_")
    server.files[f"/downloads/candidateged/{stem}.csv"] = b"\xef\xbb\xbf" + ged(event(1))
    path = fetch_ucdp(version, quiet)
    assert path == server.home / "ucdp-candidate" / f"{stem}-candidate.csv"
    assert [r["id"] for r in read(path)] == ["1"]


def test_a_file_that_breaks_off_is_gone_on_with(server):
    content = ged(*[event(n) for n in range(1, 3000)])
    server.files["/downloads/candidateged/GEDEvent_v26_0_8.csv"] = content
    server.cut = 20_000
    assert len(read(fetch_ucdp("26.0.8", quiet))) == 2999
    assert [h.get("Range") for h in server.headers] == [None, "bytes=20000-"]


@pytest.mark.parametrize("content", [
    b"<html>Sign in</html>", packed(b"x"), packed(ged(event(1)), "other.txt"), packed(ged(event(1)))[:-30],
    packed(ged(event(1)) + b"1,2\n"), packed(ged(event(1)).replace(b"2024", b"\xff\xfe")),
    packed(ged(event(1)), "../x.csv")])
def test_a_file_that_is_damaged_or_something_else_keeps_nothing(server, content):
    server.files["/downloads/ged/ged261-csv.zip"] = content
    with pytest.raises(InputError):
        fetch_ucdp("26.1", quiet)
    assert list((server.home / "ucdp-ged").glob("*.csv")) == []


def test_a_release_that_is_not_there(server):
    with pytest.raises(InputError, match="404"):
        fetch_ucdp("31.1", quiet)


@pytest.mark.parametrize("version", ["", "26", "26.2", "../x", "26.1/..", "26.0", "x"])
def test_no_version(server, version):
    with pytest.raises(InputError, match="no version"):
        fetch_ucdp(version, quiet)
    assert server.asked == []


def test_a_damaged_file_leaves_the_old_one(server):
    name = "/downloads/candidateged/GEDEvent_v26_0_8.csv"
    server.files[name] = ged(event(1))
    path = fetch_ucdp("26.0.8", quiet)
    server.files[name], server.etag = b"<html>", '"2"'
    with pytest.raises(InputError):
        fetch_ucdp("26.0.8", quiet)
    assert [r["id"] for r in read(path)] == ["1"]


def test_the_published_file_may_not_move_to_another_server(server):
    server.faults = [(302, ("Location", "https://example.org/x"))]
    with pytest.raises(InputError, match="another server"):
        fetch_ucdp("26.1", quiet)


def test_too_large_a_file_is_stopped(server, monkeypatch):
    server.files["/downloads/candidateged/GEDEvent_v26_0_8.csv"] = ged(event(1)) * 100
    monkeypatch.setattr(download, "MAX_BYTES", 1000)
    with pytest.raises(InputError, match="larger than 1000"):
        fetch_ucdp("26.0.8", quiet)
    server.files["/downloads/ged/ged261-csv.zip"] = packed(ged(event(1)) * 100)
    monkeypatch.setattr(download, "MAX_BYTES", 10**6)
    monkeypatch.setattr(ucdp, "MAX_UNPACKED", 1000)
    with pytest.raises(InputError, match="unpacks"):
        fetch_ucdp("26.1", quiet)
