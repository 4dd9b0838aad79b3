"""Stores in the place of the real one, a visitor, and a browser that only asks the data routes."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from datetime import date
from functools import cache
from typing import NamedTuple
from urllib.parse import urlencode

import pytest
import streamlit.testing.v1.app_test as streamlit_app_test
from report_samples import TEXT, found
from samples import PAPER, read_strings
from starlette.applications import Starlette
from streamlit.runtime.pages_manager import PagesManager
from streamlit.testing.v1 import AppTest
from visitor import apart, sound

from geo.filters import IncidentFilter
from geo.project import ROOT
from geo.reports import pasted
from geo.reports.draft_reading import candidates_of
from geo.reports.drafting import Draft, Header
from geo.reports.kept import sha256_of
from geo.store.geopackage import GeoPackageStore
from geo.store.opening import open_store
from ui import data, head_start
from ui.report_draft import FILES
from ui.server import routes


@pytest.fixture(autouse=True)
def own_main(monkeypatch):
    """Put back the main module, for which AppTest puts its script: spawned processes begin there."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture(scope="session")
def hostile(reference) -> list[str]:
    return read_strings(reference / "bad")


@pytest.fixture
def use_store(monkeypatch):
    """Give a function that puts a store in the place of the real one."""

    def use(made):
        data.forget()
        monkeypatch.setattr(data, "store", cache(lambda: made))
        return made

    yield use
    data.forget()


@pytest.fixture(scope="session")
def builtin_file(tmp_path_factory):
    """Give the file of a closed store with the built-in data; tests copy it."""
    path = tmp_path_factory.mktemp("file") / "atlas.gpkg"
    open_store(path).close()
    return path


@pytest.fixture(scope="session")
def builtin_store(builtin_file, tmp_path_factory):
    made = open_store(shutil.copy(builtin_file, tmp_path_factory.mktemp("builtin") / "atlas.gpkg"))
    yield made
    made.close()


@pytest.fixture
def builtin(builtin_store, use_store):
    """Show the built-in data."""
    return use_store(builtin_store)


@pytest.fixture
def base(builtin):
    """Give where the data routes of the built-in edition begin."""
    seen = data.edition(IncidentFilter())
    data.frame(seen)
    return f"/atlas/{seen.key}/internal"


@pytest.fixture
def hold(tmp_path, use_store):
    """Give a function that shows a store of the given claims and nothing else."""
    made = GeoPackageStore(tmp_path / "own.gpkg")

    def keep(claims=(), sources=(PAPER,)):
        if claims:
            made.append_claims(claims, sources, label="test")
        return use_store(made)

    yield keep
    made.close()


@pytest.fixture
def no_drafts():
    pasted.keep("")
    for held in FILES.every():
        FILES.discard(held.draft_id)


@pytest.fixture
def own(builtin_file, tmp_path, use_store):
    """Show the built-in data in a store that a test may change."""
    made = open_store(shutil.copy(builtin_file, tmp_path / "atlas.gpkg"))
    yield use_store(made)
    made.close()


@pytest.fixture
def draft(own, no_drafts):
    """Give a draft of a report with two attacks."""
    head = Header("Example Wire", published_on=date(2025, 3, 7), analyst="AB")
    return FILES.begin(Draft("", head, TEXT, sha256_of(TEXT), candidates_of(found())))


class Pages(PagesManager):
    """Pages as app.py arranges them at the server's start; AppTest undoes that before each run."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        PagesManager.uses_pages_directory = False


@pytest.fixture(scope="session")
def components():
    """Look for Streamlit components once and not for each visit."""
    made = streamlit_app_test.BidiComponentManager()
    made.discover_and_register_components(start_file_watching=False)
    return made


@pytest.fixture
def visit(monkeypatch, components):
    """Give a function that opens a page with parameters, as a link from outside does."""
    monkeypatch.setattr(streamlit_app_test, "PagesManager", Pages)
    monkeypatch.setattr(head_start, "MOST", 0)  # there is no browser that could use it

    def open_page(page="map", **params):
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=240)
        app._bidi_component_manager = components
        if page != "map":
            app.switch_page(f"pages/{page}.py")
        app.query_params.update(params)
        return sound(app.run())

    return open_page


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def plain(self):
        """Give the body as a browser hands it on."""
        zipped = self.headers.get("content-encoding") == "gzip"
        return gzip.decompress(self.body) if zipped else self.body

    @property
    def json(self):
        return json.loads(self.plain)


@pytest.fixture
def fetch():
    """Give a function that asks the data routes; Starlette's own client needs one package more."""
    app = Starlette(routes=routes())
    return lambda path, method="GET", body=b"", **query: apart(_ask(app, body, {
        "type": "http", "method": method, "path": path, "raw_path": path.encode(),
        "query_string": urlencode(query).encode(), "headers": [(b"host", b"localhost")], "root_path": "",
        "scheme": "http", "server": ("localhost", 80), "client": ("127.0.0.1", 1),
        "http_version": "1.1", "asgi": {"version": "3.0"}}))


async def _ask(app, body, scope) -> Answer:
    sent = []

    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        sent.append(message)

    await app(scope, receive, send)
    head = {k.decode(): v.decode() for k, v in sent[0]["headers"]}
    return Answer(sent[0]["status"], head, b"".join(m.get("body", b"") for m in sent[1:]))
