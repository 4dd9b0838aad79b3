"""Text from outside stays text, in HTML and in Markdown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from samples import NASTY
from visitor import Elements, markdown

from ui.html import heading, join, markdown_text, style, tag

# What Streamlit's page replaces after it has parsed Markdown: icons, its logo, arrows, addresses.
REPLACED = re.compile(r":material/\w+:|:streamlit:|https?://|www\.|\S@\w|->|<-|--|>=|<=|~=",
                      re.IGNORECASE)
JOINER = "\u2060"


def one_line(text: str) -> str:
    return " ".join(text.split())


def held_by_tag(text: str) -> None:
    read = Elements(tag("p", text, title=text, cls="x"))
    assert read.names == ["p"]
    assert read.text == text
    assert dict(read.attributes) == {"class": "x"} | ({"title": text} if text else {})


def plain_in_markdown(text: str) -> None:
    given_ = markdown_text(text)
    for around in (given_, f"## {given_}", f"Words before: {given_}"):
        kinds, read = markdown(around)
        assert kinds <= {"heading_open", "heading_close"}, (text, kinds)
        assert REPLACED.search(read) is None, read
        assert read.replace(JOINER, "").endswith(one_line(text).replace(JOINER, "")), text


def browser_reads(text: str) -> bool:
    """Leave out what no HTML can carry: NUL and carriage returns are changed by every parser."""
    return not {"\0", "\r"} & set(text)


def test_naughty_strings_stay_text_in_html(hostile):
    for text in filter(browser_reads, hostile):
        held_by_tag(text)


def test_naughty_strings_have_no_meaning_in_markdown(hostile):
    for text in hostile:
        plain_in_markdown(text.replace("\0", ""))


@pytest.mark.parametrize("text", NASTY)
def test_known_tricks_have_no_meaning_anywhere(text):
    held_by_tag(text)
    plain_in_markdown(text)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\r")))
def test_any_text_stays_text_in_html(text):
    held_by_tag(text)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_any_text_has_no_meaning_in_markdown(text):
    plain_in_markdown(text)


@given(st.text(st.sampled_from("\\`*_{}[]()<>#+-.!|$:~&\"'^= \n\tab1/@w;"), max_size=30))
def test_any_mix_of_marks_has_no_meaning_in_markdown(text):
    plain_in_markdown(text)


def test_markdown_text_keeps_ordinary_words_as_they_are():
    assert markdown_text("Alleged killing at Aslagh") == "Alleged killing at Aslagh"
    assert JOINER not in markdown_text("Moura: 27–31 March, 10:30, synthetic:7, Togué-Mourari")


def test_tag_keeps_markup_of_our_own():
    assert tag("p", Markup("<b>a</b>"), "<b>") == Markup("<p><b>a</b>&lt;b&gt;</p>")


def test_tag_writes_names_of_attributes_for_html():
    assert tag("a", "x", aria_label="y", class_="z", title="") == Markup(
        '<a class="z" aria-label="y">x</a>')


def test_join_escapes_what_stands_between():
    assert join([Markup("<b>"), Markup("</b>")], " < ") == Markup("<b> &lt; </b>")


def test_heading_has_its_level():
    assert heading("Sources", 2) == "## Sources"


def test_style_is_one_element():
    assert Elements(style("0")).names == ["style"]
