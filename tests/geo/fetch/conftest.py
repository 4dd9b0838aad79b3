"""A stand-in for the publishers on this computer. Nothing here goes outside."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
from stand_in import GOOD, PHRASE, WHO, event, row

from geo.fetch import official
from geo.gazetteer import download


@pytest.fixture
def server(tmp_path, monkeypatch):  # noqa: C901 - a small web server in one place reads better
    """Stand in for both publishers; ``faults`` are what the next answers do instead."""
    state = SimpleNamespace(asked=[], faults=[], rows=[row(n) for n in range(1, 8)], page=3,
                            events=[event(n) for n in range(1, 8)], first=0, total=None, tokens=0,
                            lifetime=99, headers=[], files={}, etag='"1"')

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self):
            url = urlsplit(self.path)
            query = {k: v[0] for k, v in parse_qs(url.query).items()}
            state.asked.append((url.path, query))
            state.headers.append(dict(self.headers))
            if self.faulty():
                return
            if url.path == "/api/acled/read":
                self.acled(query)
            elif url.path.startswith("/api/gedevents/"):
                self.ucdp(query)
            else:
                self.file(url.path)

        def do_POST(self):
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            state.asked.append((self.path, {}))
            if self.faulty():
                return
            assert form["grant_type"] == ["password"]
            assert form["client_id"] == ["acled"]
            if (form["username"], form["password"]) != ([WHO.username], [PHRASE]):
                self.json({"error": "invalid_grant", "hint": form["password"][0]}, 400)
                return
            state.tokens += 1
            state.left = state.lifetime
            self.json({"access_token": f"token-{state.tokens}", "expires_in": 86400})

        def faulty(self):
            fault = state.faults.pop(0) if state.faults else None
            if fault == "cut":
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b'{"data": [{"event_')
            elif fault == "html":
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"<html>Sign in to the network</html>")
            elif fault == "large":
                self.json({"data": "x" * 5000})
            elif isinstance(fault, tuple):
                self.send_response(fault[0])
                self.send_header(*fault[1])
                self.end_headers()
            elif fault:
                self.send_error(fault)
            return fault

        def acled(self, query):
            state.left -= 1
            if self.headers["Authorization"] != f"Bearer token-{state.tokens}" or state.left < 0:
                self.json({"message": "expired"}, 401)
                return
            first = (int(query["page"]) - 1) * state.page
            self.json({"status": 200, "success": True, "data": state.rows[first:first + state.page]})

        def ucdp(self, query):
            if self.headers["x-ucdp-access-token"] != GOOD:
                self.send_error(401)
                return
            number = max(int(query["page"]) - state.first, 0)
            part = state.events[number * state.page:(number + 1) * state.page]
            total = len(state.events) if state.total is None else state.total
            self.json({"TotalCount": total, "Result": part})

        def file(self, path):
            content = state.files.get(path)
            if content is None:
                self.send_error(404)
                return
            start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=")[:-1])
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(content)}/{len(content)}")
            self.send_header("ETag", state.etag)
            self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            body = content[start:]
            self.wfile.write(body[:state.cut] if getattr(state, "cut", 0) and not start else body)

        def json(self, content, status=200):
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.url = f"http://127.0.0.1:{httpd.server_port}"
    state.home = tmp_path / "downloads"
    monkeypatch.setenv("GEO_DOWNLOADS", str(state.home))
    monkeypatch.setattr(download, "WAIT", 0.01)
    monkeypatch.setattr(official, "ACLED", state.url)
    monkeypatch.setattr(official, "UCDP_API", f"{state.url}/api")
    monkeypatch.setattr(official, "UCDP_FILES", f"{state.url}/downloads")
    for name in ("ACLED_USERNAME", "ACLED_PASSWORD", "UCDP_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    yield state
    httpd.shutdown()
    httpd.server_close()
    thread.join()
    for path in state.home.rglob("*"):  # whatever happened: no secret was written
        if path.is_file():
            assert PHRASE.encode() not in path.read_bytes()
            assert b"token-" not in path.read_bytes()
