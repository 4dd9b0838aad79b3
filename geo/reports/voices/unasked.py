"""Who only has not spoken: "has issued no statement", "n'a rien publié"; nobody asked him."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

_PUT_OUT = re.compile(r"\b(?:issued|released|published|put out|made (?:an?|any)(?: \w+)? statement|publie)\b")
_ASKED = re.compile(r"\b(?:repon\w+|suite|respon\w+|repl\w+|answer\w*|sollicit\w*|contact\w*|interrog\w*|refus\w*|declin\w*|voulu|souhait\w*)\b")


def unasked(verb: str) -> bool:
    """Tell whether words of silence say only that somebody put out nothing.

    >>> unasked("has not yet issued a statement"), unasked("did not respond")
    (True, False)
    """
    return _PUT_OUT.search(verb) is not None and _ASKED.search(verb) is None
