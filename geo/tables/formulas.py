"""Cells that a spreadsheet would run as formulas."""

from __future__ import annotations

# Those of full width are run as well where text is typed in them (OWASP, “CSV Injection”).
_RISKY = tuple("=+-@\t\r\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
               "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}")


def safe_text(text: str) -> str:
    """Keep a spreadsheet from running a text as a formula: an apostrophe goes before it.

    >>> safe_text("=1+1"), safe_text("Gao")
    ("'=1+1", 'Gao')
    """
    return f"'{text}" if text.startswith(_RISKY) else text
