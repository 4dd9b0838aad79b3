"""What stands before the server: hints in pages, scripts compressed once, all else as it comes."""

from __future__ import annotations

import asyncio
import gzip
import re

import pytest
from starlette.responses import FileResponse, PlainTextResponse, Response
from visitor import apart

from ui.ahead import ELEMENTS, Ahead, hints, scripts

SCRIPT = "/static/js/index.AbC_1.js"
PAGE = b"<html><head><title>x</title></head><body></body></html>"


class Behind:
    """A server that counts what it is asked."""

    def __init__(self, answer: Response) -> None:
        self.answer, self.asked = answer, []

    async def __call__(self, scope, receive, send) -> None:
        self.asked.append({k.decode(): v.decode() for k, v in scope["headers"]})
        await self.answer(scope, receive, send)


def ask(app, path, method="GET", **headers):
    """Ask once; give status, headers and body."""
    told = []

    async def send(message):
        told.append(message)

    async def receive():
        await asyncio.Event().wait()  # the asker stays

    scope = {"type": "http", "method": method, "path": path, "query_string": b"", "http_version": "1.1",
             "headers": [(k.replace("_", "-").encode(), v.encode()) for k, v in headers.items()]}
    apart(app(scope, receive, send))
    start = told[0]
    return (start["status"], {k.decode(): v.decode() for k, v in start["headers"]},
            b"".join(m.get("body", b"") for m in told[1:]))


def test_a_script_is_asked_for_and_compressed_once():
    behind = Behind(Response(b"x" * 5000, headers={"cache-control": "immutable"}, media_type="text/javascript"))
    app = Ahead(behind)
    for _turn in range(3):
        status, headers, body = ask(app, SCRIPT, accept_encoding="gzip, br")
        assert (status, headers["content-encoding"], headers["cache-control"]) == (200, "gzip", "immutable")
        assert int(headers["content-length"]) == len(body) < 100
        assert gzip.decompress(body) == b"x" * 5000
    assert len(behind.asked) == 1


@pytest.mark.parametrize("headers", [
    {}, {"accept_encoding": "br"}, {"accept_encoding": "gzip", "range": "bytes=0-3"},
    {"accept_encoding": "gzip", "if_none_match": '"1"'}])
def test_who_cannot_take_it_compressed_or_wants_a_part_asks_the_server(headers):
    behind = Behind(PlainTextResponse("x" * 5000))
    app = Ahead(behind)
    ask(app, SCRIPT, accept_encoding="gzip")
    assert ask(app, SCRIPT, **headers)[2] == b"x" * 5000
    assert len(behind.asked) == 2


@pytest.mark.parametrize("path", ["/atlas/1/internal/incidents.bin", "/app/static/app/atlas.js", "/media/a.png",
                                  "/static/js/../../secret.js", "/_stcore/stream/x"])
def test_all_else_is_passed_on_and_never_kept(path):
    behind = Behind(PlainTextResponse("own"))
    app = Ahead(behind)
    assert [ask(app, path, accept_encoding="gzip")[2] for _turn in range(2)] == [b"own", b"own"]
    assert len(behind.asked) == 2
    assert not app.held


def test_what_is_missing_is_not_kept():
    app = Ahead(Behind(PlainTextResponse("no", 404)))
    assert ask(app, SCRIPT, accept_encoding="gzip")[0] == 404
    assert not app.held


def test_what_was_cut_short_is_not_kept():
    app = Ahead(Behind(Response(b"", headers={"content-length": "5000"}, media_type="text/javascript")))
    assert ask(app, SCRIPT, accept_encoding="gzip")[1]["content-length"] == "5000"
    assert not app.held


def test_what_the_server_compressed_is_kept_as_it_is():
    packed = gzip.compress(b"x")
    app = Ahead(Behind(Response(packed, headers={"content-encoding": "gzip"})))
    assert ask(app, SCRIPT, accept_encoding="gzip")[2] == packed


@pytest.mark.parametrize("path", ["/", "/timeline"])
def test_pages_have_the_hints_and_are_never_taken_from_an_old_copy(path, tmp_path):
    (tmp_path / "index.html").write_bytes(PAGE)
    behind = Behind(FileResponse(tmp_path / "index.html"))
    status, headers, body = ask(Ahead(behind), path, if_none_match='"1"', if_modified_since="x", host="h",
                                accept_encoding="gzip")
    assert status == 200
    assert behind.asked[0] == {"host": "h"}
    assert "etag" not in headers
    assert int(headers["content-length"]) == len(body)
    assert body.startswith(b"<html><head><title>x</title><link")
    assert body.endswith(b"</head><body></body></html>")
    assert b"modulepreload" in body


def test_a_page_of_something_else_is_left_alone():
    app = Ahead(Behind(PlainTextResponse("</head>")))
    assert ask(app, "/healthz")[2] == b"</head>"
    assert ask(Ahead(Behind(Response(PAGE, media_type="text/html"))), "/", method="HEAD")[2] in {PAGE, b""}


def test_hints_name_files_that_are_there_and_nothing_outside():
    named = re.findall(r'href="([^"]+)"', hints("s").decode())
    assert all(name.startswith(("./static/js/", "./app/static/")) for name in named)
    assert len(scripts()) > len(ELEMENTS)
    for element in ("index", *ELEMENTS):
        assert any(name.startswith(f"{element}.") for name in scripts()), element
