"""Words for people: gettext in the language of the running context.

Catalogues are read from ``locale/<lang>/LC_MESSAGES/atlas.po`` when first needed, so that a
translator's edit needs no compile step. The language lives in a context variable: two visitors
with two languages in one process do not meet.
"""

from __future__ import annotations

import gettext as stdlib_gettext
import re
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from datetime import date
from functools import cache
from io import BytesIO
from typing import TypeVar

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from geo.project import LOCALE

LANGUAGES: dict[str, str] = {"en": "English", "fr": "Français"}
DEFAULT = "en"
T = TypeVar("T")
_language: ContextVar[str] = ContextVar("language", default=DEFAULT)
_LOCALES = {"en": Locale("en", "GB"), "fr": Locale("fr", "FR")}


@cache
def _catalogue(lang: str) -> stdlib_gettext.GNUTranslations:
    path = LOCALE / lang / "LC_MESSAGES" / "atlas.po"
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=lang))
    compiled.seek(0)
    return stdlib_gettext.GNUTranslations(compiled)


def use(lang: str) -> str:
    """Speak ``lang`` from here on in this context; an unknown language means English."""
    _language.set(lang if lang in LANGUAGES else DEFAULT)
    return _language.get()


def language() -> str:
    """Give the language of this context."""
    return _language.get()


def in_language(lang: str, message: str) -> str:
    """Translate a message into a language other than the context's."""
    return _catalogue(lang).gettext(message)


def bound(words: Callable[[T], str]) -> Callable[[T], str]:
    """Bind a function that tells something to the language of now, whenever it is called.

    Streamlit reads a widget's value back through the words it was shown with, perhaps in a run
    that speaks another language already.
    """
    lang = language()

    def told(value: T) -> str:
        token = _language.set(lang)
        try:
            return words(value)
        finally:
            _language.reset(token)

    return told


def _(message: str) -> str:
    """Translate a message."""
    return _catalogue(language()).gettext(message)


def ngettext(singular: str, plural: str, n: int) -> str:
    """Translate a message whose form depends on a number."""
    return _catalogue(language()).ngettext(singular, plural, n)


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "mark, translate later"
    """Mark a message for the catalogue; it is translated where it is shown."""
    return message


def number(value: float) -> str:
    """Write a number as the language does.

    >>> _token = use("en")
    >>> number(1500)
    '1,500'
    """
    return format_decimal(value, locale=_LOCALES[language()])


def day(value: date) -> str:
    """Write a calendar date as the language does.

    >>> _token = use("en")
    >>> day(date(2025, 2, 17))
    '17 Feb 2025'
    """
    return _ordinal_first(format_date(value, "d MMM y", locale=_LOCALES[language()]))


def month(value: date) -> str:
    """Write a month and its year.

    >>> _token = use("en")
    >>> month(date(2022, 3, 1))
    'March 2022'
    """
    return format_skeleton("yMMMM", value, locale=_LOCALES[language()])


def _ordinal_first(text: str) -> str:
    """Write the first of a month as French does: 1er mai."""
    return _FIRST.sub("1er", text) if language() == "fr" else text


_FIRST = re.compile(r"(?<!\d)1(?=\s*[–-]|\s+[^\W\d])")


def semicolons(parts: Iterable[str]) -> str:
    """Join clauses with semicolons, spaced as the language does."""
    return _("; ").join(parts)


def quoted(text: str) -> str:
    """Put a text between the language's quotation marks."""
    return _("“{text}”").format(text=text)


def interval(start: date, end: date) -> str:
    """Write a span of days without saying anything twice.

    >>> _token = use("en")
    >>> interval(date(2022, 3, 27), date(2022, 3, 31))
    '27–31 Mar 2022'
    """
    return _ordinal_first(format_interval(start, end, "yMMMd", locale=_LOCALES[language()]))


def listing(items: list[str], style: str = "standard") -> str:
    """Join words as the language does: ``a, b and c``."""
    return format_list(items, style=style, locale=_LOCALES[language()])  # type: ignore[arg-type]
