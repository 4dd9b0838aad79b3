"""Fetching a file over HTTP: resumed where it broke off, never half a file for a whole one.

The partial file lies in ``downloads`` under the gazetteer folder, or in the folder asked for, with
what the server said about it; it is gone on with only if the server still has the same file
(``If-Range``).
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.errors import InputError, StoreError
from geo.gazetteer.installed import folder, locked, sha256_of
from geo.gazetteer.web import checked_url, opener, without_password
from geo.i18n import N_

MAX_BYTES = 1_000_000_000
MAX_INDEX = 5_000_000
TIMEOUT = 30.0  # seconds of silence
TRIES = 4  # in a row without a byte gained
WAIT = 0.5  # seconds before the second try, doubled each time
LONGEST_WAIT = 120.0  # seconds that a server may ask us to wait
_CHUNK = 2**18
_PARTIAL, _BAD_RANGE, _TOO_MANY, _SERVER_ERROR = 206, 416, 429, 500

Report = Callable[[int, int | None], None]


@dataclass(frozen=True)
class Fetched:
    """A file that was fetched whole: where it lies, its checksum and size."""

    path: Path
    sha256: str
    size: int


class _BrokeOffError(Exception):
    """The connection ended before the file did."""


def fetch_index(url: str) -> bytes:
    """Fetch a short answer. Raises InputError where the server gives none."""
    try:
        with opener().open(_request(url), timeout=TIMEOUT) as answer:
            content: bytes = answer.read(MAX_INDEX)
            return content
    except (OSError, http.client.HTTPException) as error:
        raise _failed(url, error) from error


def fetch(url: str, report: Report, parts: Path | None = None, *, same_host: bool = False
          ) -> Fetched:
    """Fetch a file, going on where an earlier try broke off.

    ``parts`` is the folder for the part; with ``same_host`` no redirect leads to another server.
    ``report`` is called with the bytes there are and the size (None where the server does not
    tell); what it raises ends the fetch, and the part stays. Raises InputError where the server
    refuses or the connection keeps breaking.
    """
    checked_url(url)
    key = hashlib.sha256(url.encode()).hexdigest()[:16]
    locks, parts = parts or folder(), parts or folder() / "downloads"
    parts.mkdir(parents=True, exist_ok=True)
    web = opener(same_host=same_host)
    try:
        with locked(f"fetch-{key}", seconds=0.1, where=locks):
            return _fetch_into(url, parts / f"{key}.part", report, web)
    except StoreError:  # another command fetches the same: do not share its file
        return _fetch_into(url, parts / f"{key}-{os.getpid()}.part", report, web)


def _fetch_into(url: str, part: Path, report: Report, web: urllib.request.OpenerDirector
                ) -> Fetched:
    tries = 0
    while True:
        had = _size(part)
        try:
            _go_on(url, part, report, web)
            return _finished(part)
        except (OSError, http.client.HTTPException, _BrokeOffError) as error:
            tries = 1 if _size(part) > had else tries + 1
            if tries >= TRIES or is_final(error):
                raise _failed(url, error, _size(part)) from error
            time.sleep(pause(error, tries))


def _finished(part: Path) -> Fetched:
    whole = part.with_suffix(f".{os.getpid()}.whole")
    part.replace(whole)
    _notes(part).unlink(missing_ok=True)
    return Fetched(whole, sha256_of(whole), _size(whole))


def pause(error: Exception, tries: int) -> float:
    """Give the seconds to wait before the next try: what the server asks for, or ever longer."""
    asked = error.headers.get("Retry-After", "") if isinstance(
        error, urllib.error.HTTPError) else ""
    return min(float(asked), LONGEST_WAIT) if asked.isdecimal() else WAIT * 2 ** (tries - 1)


def is_final(error: Exception) -> bool:
    """Tell errors that trying again does not mend: a refusal, a full disk."""
    if isinstance(error, urllib.error.HTTPError):
        return error.code < _SERVER_ERROR and error.code not in {_BAD_RANGE, _TOO_MANY}
    return isinstance(error, OSError) and not isinstance(
        error, urllib.error.URLError | ConnectionError | TimeoutError)


def _failed(url: str, error: Exception, had: int = 0) -> InputError:
    told = getattr(error, "reason", None) or error
    if isinstance(error, urllib.error.HTTPError):
        told = f"{error.code} {error.reason}"
        error.close()
    if not had:
        return InputError(N_("{url} cannot be fetched: {error}"), url=without_password(url),
                          error=told)
    return InputError(N_("{url} broke off after {n} bytes: {error}. Run the same command again: it "
                         "goes on from there."), url=without_password(url), n=had, error=told)


def _request(url: str, headers: dict[str, str] | None = None) -> urllib.request.Request:
    known = {"Accept-Encoding": "identity", **(headers or {})}
    if without_password(url) != url:
        raise InputError(N_("{url}: an address with a password in it is not fetched; download the "
                            "file yourself and give its name."), url=without_password(url))
    return urllib.request.Request(url, headers=known)  # noqa: S310 - checked_url allows HTTP only


def _go_on(url: str, part: Path, report: Report, web: urllib.request.OpenerDirector) -> None:
    known = _known(part)
    have = _size(part) if known.get("validator") else 0
    headers = {"Range": f"bytes={have}-", "If-Range": str(known["validator"])} if have else None
    try:
        answer = web.open(_request(url, headers), timeout=TIMEOUT)
    except urllib.error.HTTPError as error:
        if error.code != _BAD_RANGE:
            raise
        error.close()
        part.unlink(missing_ok=True)  # the server's file is shorter than our part: begin anew
        answer = web.open(_request(url), timeout=TIMEOUT)
    with answer:
        start = have if answer.status == _PARTIAL and _starts_at(answer, have) else 0
        _copy(answer, part, start, report)


def _starts_at(answer: Any, have: int) -> bool:  # noqa: ANN401 - urllib's answer
    return str(answer.headers.get("Content-Range", "")).startswith(f"bytes {have}-")


def _copy(answer: Any, part: Path, start: int, report: Report) -> None:  # noqa: ANN401
    length = answer.headers.get("Content-Length")
    total = start + int(length) if length and length.isdigit() else None
    if answer.status == _PARTIAL and not start:
        raise _BrokeOffError("the server sent another part than was asked for")
    _note(part, answer, total)
    done = start
    report(done, total)
    with part.open("r+b" if start else "wb") as file:
        file.seek(start)
        file.truncate()
        while chunk := answer.read(_CHUNK):
            file.write(chunk)
            done += len(chunk)
            if done > MAX_BYTES:
                raise InputError(N_("The file is larger than {most} bytes."), most=MAX_BYTES)
            report(done, total)
    if total is not None and done != total:
        raise _BrokeOffError(f"{done} / {total}")


def _notes(part: Path) -> Path:
    return part.with_suffix(".notes")


def _note(part: Path, answer: Any, total: int | None) -> None:  # noqa: ANN401
    """Keep what tells the server's file from a newer one; a weak ETag does not."""
    etag = str(answer.headers.get("ETag", ""))
    validator = etag if etag.startswith('"') else str(answer.headers.get("Last-Modified", ""))
    _notes(part).write_text(json.dumps({"validator": validator, "total": total}),
                            encoding="utf-8")


def _known(part: Path) -> dict[str, Any]:
    try:
        found = json.loads(_notes(part).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
