"""Installing: from files, from a loopback server that breaks off, two at once, killed half-way."""

from __future__ import annotations

import errno
import hashlib
import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import geopandas as gpd
import pytest
from click.testing import CliRunner

from geo.cli import gazetteer as cli
from geo.errors import InputError, StoreError
from geo.gazetteer import download, installed, official
from geo.gazetteer.population import populations
from geo.gazetteer.readers.recognise import read_gazetteer
from geo.project import ROOT


def dump(rows: int, name: str = "Gao") -> bytes:
    lines = ["\t".join([str(n), f"{name} {n}", "", "", f"{12 + n / 1e4:.4f}", "-4.5", "P", "PPL",
                        "ML", *[""] * 10]) for n in range(1, rows + 1)]
    return "\n".join(lines).encode()


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Give an empty gazetteer folder."""
    monkeypatch.setenv("GEO_GAZETTEER", str(tmp_path / "gazetteer"))
    monkeypatch.setattr(download, "WAIT", 0.01)
    return tmp_path / "gazetteer"


@pytest.fixture
def server():  # noqa: C901 - a small web server in one place reads better
    """Serve ``content`` with ranges; break off after ``breaks[0]`` bytes, then ``breaks[1]`` …"""
    state = SimpleNamespace(content=dump(3000), etag='"v1"', breaks=[], asked=[], status=None,
                            modified="", location="", length=True)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self):
            state.asked.append(self.headers.get("Range"))
            if state.location and self.path == "/moved":
                self.send_response(302)
                self.send_header("Location", state.location)
                self.end_headers()
                return
            if state.status:
                self.send_error(state.status)
                return
            self.answer()

        def answer(self):
            start = 0
            wanted = self.headers.get("Range")
            same = self.headers.get("If-Range") in {state.etag, state.modified} - {""}
            if wanted and same:
                start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            if start > len(state.content):
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            if start:
                last = len(state.content) - 1
                self.send_header("Content-Range", f"bytes {start}-{last}/{len(state.content)}")
            for name, value in (("ETag", state.etag), ("Last-Modified", state.modified)):
                if value:
                    self.send_header(name, value)
            if state.length:
                self.send_header("Content-Length", str(len(state.content) - start))
            self.end_headers()
            body = state.content[start:]
            self.wfile.write(body[:state.breaks.pop(0)] if state.breaks else body)

        def log_message(self, *args):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.url = f"http://127.0.0.1:{httpd.server_port}/ML.txt"
    yield state
    httpd.shutdown()
    httpd.server_close()
    thread.join()


def run(*arguments, **options):
    return CliRunner().invoke(cli.gazetteer, [*map(str, arguments)], **options)


def put(tmp_path: Path, content: bytes, name: str = "ML.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


# ---- from files


def test_install_status_remove(home, tmp_path):
    path = put(tmp_path, dump(5))
    assert run("install", path).exit_code == 0
    (one,) = installed.manifests()
    assert (one.name, one.rows, one.source, one.url) == ("geonames", 5, "ML.txt", "")
    assert one.sha256 == hashlib.sha256(dump(5)).hexdigest()
    shown = run("status").output
    assert "geonames: 5 rows" in shown
    assert one.sha256 in shown
    assert str(tmp_path / "ML.txt") not in shown.replace(str(home), "")
    frame = gpd.read_parquet(home / one.file)
    assert (len(frame), frame.crs.to_epsg()) == (5, 4326)
    assert run("remove", "geonames").exit_code == 0
    assert installed.manifests() == []
    assert list(home.glob("*.parquet")) == []


def test_a_newer_one_takes_the_place_of_the_old(home, tmp_path):
    run("install", put(tmp_path, dump(5)))
    shown = run("install", put(tmp_path, dump(7))).output
    assert "takes the place" in shown
    assert [m.rows for m in installed.manifests()] == [7]
    assert len(list(home.glob("*.parquet"))) == 1


def test_faulty_rows_give_status_3_and_are_told(home, tmp_path):
    done = run("install", put(tmp_path, dump(5) + b"\n" + dump(1).replace(b"12.0001", b"x")))
    assert done.exit_code == cli.PARTLY
    assert "Row 6" in done.output
    assert installed.manifests()[0].rejected == 1


@pytest.mark.parametrize("given", ["nowhere.txt", "file:///etc/passwd", "ftp://example.org/ML.zip",
                                   "https://", "https://exa mple.org/x", "http://[::1", "../x"])
def test_what_is_neither_file_nor_address_is_refused(home, given):
    done = run("install", given, "--yes")
    assert isinstance(done.exception, InputError)
    assert given in str(done.exception)
    assert not home.exists()


def test_nothing_given_is_a_usage_error(home):
    assert run("install").exit_code == 2


@pytest.mark.parametrize("name", ["../geonames", "x", "", "a/b", "."])
def test_remove_only_what_is_installed(home, tmp_path, name):
    run("install", put(tmp_path, dump(2)))
    assert isinstance(run("remove", name).exception, InputError)
    assert len(installed.manifests()) == 1


def test_a_damaged_gazetteer_is_told_and_can_be_removed_or_replaced(home, tmp_path):
    run("install", put(tmp_path, dump(2)))
    (one,) = installed.manifests()
    (home / one.file).write_bytes(b"PAR1 no longer")
    with pytest.raises(StoreError, match="gazetteer remove geonames"):
        installed.read_installed("geonames")
    (home / "geonames.json").write_text("{")
    with pytest.raises(StoreError, match="damaged"):
        installed.manifests()
    assert run("install", put(tmp_path, dump(3))).exit_code == 0
    (home / "geonames.json").write_text("{")
    assert run("remove", "geonames").exit_code == 0
    assert installed.manifests() == []


# ---- from an address


def test_nothing_is_fetched_unasked(home, server):
    done = run("install", server.url, input="n\n")
    assert isinstance(done.exception, InputError)
    assert server.url in done.output
    assert server.asked == []
    assert isinstance(run("install", "geonames", input="").exception, InputError)


def test_an_official_address_is_shown_with_licence_and_size(home):
    done = run("install", "geonames", input="n\n")
    for told in ("https://download.geonames.org/export/dump/ML.zip", "CC BY 4.0", "MB"):
        assert told in done.output


def test_fetched_from_the_official_address(home, server, monkeypatch):
    one = official.Official("geonames", "GeoNames", server.url, "CC BY 4.0", 100)
    monkeypatch.setattr(cli, "OFFICIAL", {"geonames": one})
    done = run("install", "geonames", "--yes")
    assert done.exit_code == 0, done.exception
    (made,) = installed.manifests()
    assert (made.rows, made.url) == (3000, server.url)
    assert made.sha256 == hashlib.sha256(server.content).hexdigest()
    assert list((home / "downloads").iterdir()) == []


def test_a_fetch_goes_on_where_it_broke_off(home, server):
    server.breaks = [20_000, 15_000]
    found = download.fetch(server.url, lambda *_: None)
    assert found.sha256 == hashlib.sha256(server.content).hexdigest()
    assert server.asked == [None, "bytes=20000-", "bytes=35000-"]


def test_a_fetch_that_keeps_breaking_is_gone_on_with_by_the_next_command(home, server):
    server.breaks = [20_000] + [0] * (download.TRIES)
    done = run("install", server.url, "--yes")
    assert "broke off after 20000 bytes" in str(done.exception)
    assert "1 download(s) broke off" in run("status").output
    server.breaks, server.asked[:] = [], []
    assert run("install", server.url, "--yes").exit_code == 0
    assert server.asked == ["bytes=20000-"]


def test_a_fetch_that_is_stopped_by_hand_is_gone_on_with(home, server):
    def stop(done, total):
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        download.fetch(server.url, stop)
    assert download.fetch(server.url, lambda *_: None).size == len(server.content)


def test_a_file_that_changed_meanwhile_is_fetched_anew(home, server):
    server.breaks = [20_000] + [0] * download.TRIES
    run("install", server.url, "--yes")
    server.breaks, server.etag, server.content = [], '"v2"', dump(10, "Kidal")
    assert run("install", server.url, "--yes").exit_code == 0
    assert installed.manifests()[0].sha256 == hashlib.sha256(server.content).hexdigest()


def test_a_server_without_validators_is_never_gone_on_with(home, server):
    server.etag, server.breaks = "", [20_000]
    assert download.fetch(server.url, lambda *_: None).size == len(server.content)
    assert server.asked == [None, None]


def test_a_shorter_file_than_the_part_is_fetched_anew(home, server):
    server.breaks = [20_000] + [0] * download.TRIES
    run("install", server.url, "--yes")
    server.breaks, server.content = [], dump(3)
    assert run("install", server.url, "--yes").exit_code == 0
    assert installed.manifests()[0].rows == 3


def test_a_server_that_tells_no_length(home, server):
    server.length = False
    assert run("install", server.url, "--yes").exit_code == 0


@pytest.mark.parametrize(("status", "times"), [(404, 1), (403, 1), (503, download.TRIES)])
def test_a_refusal_is_told_with_its_address(home, server, status, times):
    server.status = status
    done = run("install", server.url, "--yes")
    assert f"{status}" in str(done.exception)
    assert server.url in str(done.exception)
    assert len(server.asked) == times


def test_redirects_only_to_the_web(home, server):
    server.location = "file:///etc/passwd"
    with pytest.raises(InputError, match=r"not secure|not allowed"):
        download.fetch(server.url.replace("ML.txt", "moved"), lambda *_: None)
    server.location = server.url
    assert download.fetch(server.url.replace("ML.txt", "moved"), lambda *_: None).size


def test_passwords_are_neither_sent_nor_shown(home):
    done = run("install", "http://me:secret@127.0.0.1:9/x", "--yes")
    assert isinstance(done.exception, InputError)
    assert "secret" not in done.output + str(done.exception)


def test_a_wrong_checksum_is_not_installed(home, server):
    done = run("install", server.url, "--yes", "--sha256", "0" * 64)
    assert "it was not installed" in str(done.exception)
    assert installed.manifests() == []


def test_what_is_fetched_but_no_gazetteer_leaves_the_old_one(home, server, tmp_path):
    run("install", put(tmp_path, dump(5)))
    server.content = b"<html>captive portal</html>"
    assert isinstance(run("install", server.url, "--yes").exception, InputError)
    assert [m.rows for m in installed.manifests()] == [5]


def test_a_file_over_the_limit_is_stopped(home, server, monkeypatch):
    monkeypatch.setattr(download, "MAX_BYTES", 1000)
    with pytest.raises(InputError, match="larger than 1000"):
        download.fetch(server.url, lambda *_: None)


def test_a_large_file_nobody_told_of_is_asked_about(home, server, monkeypatch):
    monkeypatch.setattr(cli, "ASK_AGAIN", 1000)
    done = run("install", server.url, input="y\nn\n")
    assert isinstance(done.exception, InputError)
    assert installed.manifests() == []


@pytest.mark.parametrize(("index", "found"), [
    ({"gjDownloadURL": "https://example.org/a.geojson"}, "https://example.org/a.geojson"),
    ({"result": {"resources": [{"format": "SHP", "url": "https://example.org/a.zip"},
                               {"format": "GeoJSON", "url": "https://example.org/b.zip"}]}},
     "https://example.org/b.zip"),
])
def test_an_index_names_the_newest_file(index, found):
    assert official.file_address(json.dumps(index).encode(), "https://x") == found


@pytest.mark.parametrize("index", [b"", b"[]", b"{}", b"<html>", b'{"result": {"resources": []}}',
                                   b'{"gjDownloadURL": "http://example.org/plain"}',
                                   b'{"gjDownloadURL": "file:///etc/passwd"}', b"[" * 100_000])
def test_an_index_of_another_make_is_refused(index):
    with pytest.raises(InputError, match="Download the file yourself"):
        official.file_address(index, "https://x")


# ---- two at once, killed, disk full


def test_two_at_once_leave_one_whole_gazetteer(home, tmp_path):
    readings = [read_gazetteer(put(tmp_path, dump(n), f"{n}")) for n in (50, 60, 70, 80)]

    def work(reading):
        installed.keep(reading, source="x", url="", sha256="0" * 64)
        return len(installed.read_installed("geonames"))

    with ThreadPoolExecutor(4) as pool:
        seen = list(pool.map(work, readings * 3))
    assert set(seen) <= {50, 60, 70, 80}
    assert len(list(home.glob("*.parquet"))) == 1


def test_two_fetches_of_one_address_do_not_share_a_file(home, server):
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda _: download.fetch(server.url, lambda *_: None).sha256, "ab"))
    assert set(done) == {hashlib.sha256(server.content).hexdigest()}


KILLED = """
import os, sys
from pathlib import Path
from geo.gazetteer import installed
from geo.gazetteer.readers.recognise import read_gazetteer
setattr(installed, sys.argv[2], lambda *a: os._exit(9))
installed.keep(read_gazetteer(Path(sys.argv[1])), source="x", url="", sha256="1" * 64)
"""


@pytest.mark.parametrize("step", ["sync", "write_synced"])
def test_an_install_that_is_killed_leaves_the_old_one(home, tmp_path, step):
    run("install", put(tmp_path, dump(5)))
    newer = put(tmp_path, dump(9), "newer")
    done = subprocess.run([sys.executable, "-c", KILLED, str(newer), step], cwd=ROOT, check=False)
    assert done.returncode == 9
    assert len(installed.read_installed("geonames")) == 5
    assert run("install", newer).exit_code == 0, "the lock of a dead process is free"
    assert len(list(home.glob("*.parquet"))) == 1, "its half-made table is swept away"


def test_a_full_disk_leaves_the_old_one(home, tmp_path, monkeypatch):
    run("install", put(tmp_path, dump(5)))

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(installed, "sync", full)
    done = run("install", put(tmp_path, dump(9)))
    assert isinstance(done.exception, OSError)
    assert len(installed.read_installed("geonames")) == 5
    assert len(list(home.glob("*.parquet"))) == 1


def test_a_busy_lock_is_told(home, monkeypatch):
    monkeypatch.setattr(installed, "LOCK_SECONDS", 0.05)
    with installed.locked(), pytest.raises(StoreError, match="Another command"), \
            installed.locked(seconds=0.05):
        pass


# ---- population


def test_population_is_stored_beside(home, tmp_path):
    table = "unit_id,year,population,source\ngao,2009,542304,RGPH 2009\ngao,2022,727517,RGPH 2022\n"
    done = run("install", "--population", put(tmp_path, table.encode(), "p.csv"))
    assert done.exit_code == 0, done.exception
    assert [(p.unit_id, p.year, p.people) for p in populations()] == [
        ("gao", 2009, 542_304), ("gao", 2022, 727_517)]
    assert "2 population figures" in run("status").output


@pytest.mark.parametrize(("table", "told"), [
    ("unit,year\n", "lacks the columns unit_id"),
    ("unit_id,year,population,source\n", "0 rows"),
    ("unit_id,year,population,source\nnowhere,2009,1,x\n", "p.csv:2: “nowhere” is no unit id"),
    ("unit_id,year,population,source\ngao,2009,-1,x\n", "cannot be"),
    ("unit_id,year,population,source\ngao,2009,many,x\n", "many"),
    ("unit_id,year,population,source\ngao,2009,5,\n", "no source"),
    ("unit_id,year,population,source\ngao,2009\n", "p.csv:2"),
    ("unit_id,year,population,source\ngao,2009,5,x\ngao,2009,6,x\n", "stands twice"),
])
def test_a_faulty_population_table_changes_nothing(home, tmp_path, table, told):
    run("install", "--population", put(
        tmp_path, b"unit_id,year,population,source\nkidal,2009,67739,RGPH\n", "good.csv"))
    done = run("install", "--population", put(tmp_path, table.encode(), "p.csv"))
    assert told in str(done.exception)
    assert [p.unit_id for p in populations()] == ["kidal"]
