"""The one door through which values enter a folium template."""

from __future__ import annotations

import json
import re
from typing import Final

_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_OWN_ESCAPE: Final = re.compile(r'\\(?:(["\\/])|[bfnrt]|u[0-9a-f]{4})|[^A-Za-z0-9 .,:;#+/=\-]')


def safe_json(value: object) -> str:
    r"""Write a value as JSON that Jinja, HTML and a JavaScript template all leave alone.

    Inside strings only letters, digits, blanks and ``.,:;#+/=-`` stay as they are; every other
    character becomes ``\uXXXX``. branca compiles what it has rendered a second time, and
    streamlit-folium rewrites names that contain an underscore, so quoting once is not enough.

    Raises ValueError for NaN and infinities, TypeError for what JSON cannot hold.

    >>> safe_json({"name": "{{7*7}} & <b>"})
    '{"name":"\\u007b\\u007b7\\u002a7\\u007d\\u007d \\u0026 \\u003cb\\u003e"}'
    """
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return _STRING.sub(_escape_string, text)


def _escape_string(match: re.Match[str]) -> str:
    return f'"{_OWN_ESCAPE.sub(_escape, match.group()[1:-1])}"'


def _escape(match: re.Match[str]) -> str:
    found = match.group()
    if match.group(1):
        return f"\\u{ord(match.group(1)):04x}"
    return found if found.startswith("\\") else f"\\u{ord(found):04x}"
