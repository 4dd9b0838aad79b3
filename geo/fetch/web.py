"""Questions to a data set's interface: JSON answers, tried again where that may help.

HTTPS only (HTTP on this very computer), never sent on to another server. What is asked and who
asks stands in no message: only the address without its query does.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

from geo.errors import InputError
from geo.gazetteer import download
from geo.gazetteer.web import checked_url, opener, without_query
from geo.i18n import N_

MAX_ANSWER = 100_000_000  # bytes of one page
_UNAUTHORIZED = {400, 401, 403}


class RefusedError(InputError):
    """Say that a server does not accept who asks; ``status`` is its answer."""

    def __init__(self, message: str, *, status: int, **values: object) -> None:
        """Keep the status beside the message."""
        super().__init__(message, status=status, **values)
        self.status = status


class _CutError(Exception):
    """The answer ended before its length, or is no JSON."""


def secure_url(url: str) -> str:
    """Give the address if it may be asked. Raises InputError where it is not secure."""
    parts = urllib.parse.urlsplit(checked_url(url))
    if parts.scheme != "https" and not _is_here(parts.hostname or ""):
        raise InputError(N_("{url} is not secure: only https:// addresses are asked."),
                         url=without_query(url))
    return url


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def answer_to(url: str, headers: dict[str, str] | None = None, form: dict[str, str] | None = None
              ) -> dict[str, Any]:
    """Ask, with a form where one is given, and give the JSON object that is answered.

    Raises RefusedError where the server does not accept who asks, InputError where it cannot be
    reached or keeps failing.
    """
    body = urllib.parse.urlencode(form).encode() if form is not None else None
    known = {"Accept": "application/json", "Accept-Encoding": "identity", **(headers or {})}
    request = urllib.request.Request(secure_url(url), data=body, headers=known)  # noqa: S310
    tries = 0
    while True:
        tries += 1
        try:
            return _answer(request)
        except (OSError, http.client.HTTPException, _CutError) as error:
            refused = isinstance(error, urllib.error.HTTPError) and error.code in _UNAUTHORIZED
            if refused or download.is_final(error) or tries >= download.TRIES:
                raise _failed(url, error) from None  # the cause may quote what was sent
            time.sleep(download.pause(error, tries))


def _answer(request: urllib.request.Request) -> dict[str, Any]:
    with opener(same_host=True).open(request, timeout=download.TIMEOUT) as answer:
        content: bytes = answer.read(MAX_ANSWER + 1)
        length = answer.headers.get("Content-Length", "")
    if len(content) > MAX_ANSWER:
        raise InputError(N_("{url} answers with more than {most} bytes."),
                         url=without_query(request.full_url), most=MAX_ANSWER)
    if length.isdecimal() and int(length) != len(content):
        raise _CutError(f"{len(content)} / {length}")
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _CutError("no JSON") from error
    if not isinstance(found, dict):
        raise _CutError("no JSON object")
    return found


def _failed(url: str, error: Exception) -> InputError:
    shown = without_query(url)
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        if error.code in _UNAUTHORIZED:
            return RefusedError(N_("{url} refuses the request ({status})."), url=shown,
                                status=error.code)
        return InputError(N_("{url} cannot be fetched: {error}"), url=shown,
                          error=f"{error.code} {error.reason}")
    told = getattr(error, "reason", None) or error
    return InputError(N_("{url} cannot be fetched: {error}"), url=shown, error=str(told))
