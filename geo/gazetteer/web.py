"""Addresses and connections: HTTP and HTTPS only, and redirects that lead nowhere worse."""

from __future__ import annotations

import http.client
import urllib.parse
import urllib.request
from typing import IO

from geo.errors import InputError
from geo.i18n import N_


class _SameSchemeOrBetter(urllib.request.HTTPRedirectHandler):
    """Follow redirects to HTTP(S) only, and never from HTTPS down to HTTP."""

    def redirect_request(self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str,
                         headers: http.client.HTTPMessage, newurl: str,
                         ) -> urllib.request.Request | None:
        """Refuse what a redirect may not do."""
        scheme = urllib.parse.urlsplit(newurl).scheme
        if scheme not in {"http", "https"} or (req.type == "https" and scheme == "http"):
            raise InputError(N_("{url} sends on to {other}, which is not secure."),
                             url=req.full_url, other=newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _SameHost(_SameSchemeOrBetter):
    """Follow redirects within one host only."""

    def redirect_request(self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str,
                         headers: http.client.HTTPMessage, newurl: str,
                         ) -> urllib.request.Request | None:
        """Refuse to be sent to somebody else."""
        there = urllib.parse.urlsplit(newurl)
        if there.netloc != urllib.parse.urlsplit(req.full_url).netloc:
            raise InputError(N_("{url} sends on to another server, {other}; nothing was sent "
                                "there."), url=without_query(req.full_url), other=there.hostname)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def opener(*, same_host: bool = False) -> urllib.request.OpenerDirector:
    """Make an opener that knows HTTP and HTTPS and nothing else: no file:, no ftp:, no data:."""
    made = urllib.request.OpenerDirector()
    for handler in (urllib.request.ProxyHandler, urllib.request.HTTPHandler,
                    urllib.request.HTTPSHandler, urllib.request.HTTPDefaultErrorHandler,
                    urllib.request.HTTPErrorProcessor,
                    _SameHost if same_host else _SameSchemeOrBetter):
        made.add_handler(handler())
    return made


def checked_url(url: str) -> str:
    """Give the address if it can be fetched. Raises InputError, quoting it, if it cannot."""
    try:
        parts = urllib.parse.urlsplit(url)
        fine = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if not fine or any(c.isspace() or not c.isprintable() for c in url):
        raise InputError(N_("“{url}” is no address that can be fetched: give one that begins with "
                            "https://, or a file."), url=url)
    return url


def without_password(url: str) -> str:
    """Give the address as it may be shown and kept.

    >>> without_password("https://me:secret@example.org/ML.zip")
    'https://example.org/ML.zip'
    """
    parts = urllib.parse.urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def without_query(url: str) -> str:
    """Give the address without what is asked of it, which may be private.

    >>> without_query("https://example.org/read?key=secret")
    'https://example.org/read'
    """
    return urllib.parse.urlsplit(without_password(url))._replace(query="", fragment="").geturl()
