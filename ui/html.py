"""Our own HTML: the style sheet, and the one way in which text from outside enters markup."""

from __future__ import annotations

import re

from markupsafe import Markup, escape


def style(stamp: str) -> str:
    """Give a style element that fetches the app's style sheets: every run sends it again.

    ``stamp`` is that of the static files, see ``ui.assets``.
    """
    return f'<style>@import url("app/static/app/page.css?v={stamp}");</style>'


def tag(name: str, *children: object, cls: str = "", **attributes: object) -> Markup:
    """Make an element; every child and attribute that is not Markup is escaped.

    >>> tag("p", "<b>", cls="x")
    Markup('<p class="x">&lt;b&gt;</p>')
    """
    given = {"class": cls, **{k.rstrip("_").replace("_", "-"): v for k, v in attributes.items()}}
    inside = Markup("").join(Markup(' {}="{}"').format(k, v) for k, v in given.items() if v != "")
    body = Markup("").join(escape(child) for child in children)
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), inside, body)  # noqa: S704 - our names


def heading(words: str, level: int = 4) -> str:
    """Write our own words as a Markdown heading."""
    return f"{'#' * level} {words}"


def join(parts: list[Markup], between: str = "") -> Markup:
    """Join pieces of markup."""
    return escape(between).join(parts)


def markdown_text(text: str) -> str:
    r"""Take its meaning from text that goes where Streamlit reads Markdown, and put it on one line.

    A backslash disarms what the parser reads. What Streamlit replaces after parsing (icons, the
    logo, arrows, bare addresses) is broken up by a word joiner, which nobody sees.

    >>> markdown_text("[x](y) $z$ :red[a]")
    '\\[x\\]\\(y\\) \\$z\\$ \\:\u2060red\\[a\\]'
    """
    broken = _REPLACED.sub("\u2060", " ".join(text.split()))
    return "".join("\\" + c if c in _MARKDOWN else c for c in broken)


_MARKDOWN = frozenset("\\`*_{}[]()<>#+-.!|$:~&\"'^=")
_REPLACED = re.compile(r"(?<=:)(?=[a-z/])|(?<=[-<=>~])(?=[-<=>~])|(?<=www)(?=\.)|(?<=@)(?=\S)",
                       re.IGNORECASE)
