"""The command line: ``python -m geo``.

Help texts are translated when a command is made, so the reader's language is set here, before any.
"""

from __future__ import annotations

import locale
import os

from geo.i18n import use


def reader_language() -> str:
    """Take the language from ``GEO_LANG``, else from the terminal's locale."""
    named = os.environ.get("GEO_LANG") or locale.getlocale()[0] or os.environ.get("LANG", "")
    return use(named[:2].lower())


reader_language()
