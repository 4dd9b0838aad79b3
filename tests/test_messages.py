"""Every word that a user sees is in the catalogues, translated, with the same placeholders."""

from __future__ import annotations

import importlib.util
import re

import pytest

from geo.i18n import LANGUAGES
from geo.project import ROOT

spec = importlib.util.spec_from_file_location("update", ROOT / "locale" / "update.py")
update = importlib.util.module_from_spec(spec)
spec.loader.exec_module(update)

PLACEHOLDER = re.compile(r"{\w*}")


def key(message):
    return message if isinstance(message, str) else message[0]


@pytest.fixture(scope="module")
def used():
    return {key(m) for m in update.extracted()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_catalogue_holds_just_what_the_code_says(lang, used):
    held = {key(m.id) for m in update.read_catalogue(lang) if m.id}
    assert held == used, "run `make messages`"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_message_is_translated_with_its_placeholders(lang):
    faults = []
    for message in update.read_catalogue(lang):
        if not message.id:
            continue
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        if not all(texts) or message.fuzzy:
            faults.append(f"untranslated: {key(message.id)!r}")
        elif any(set(PLACEHOLDER.findall(t)) != set(PLACEHOLDER.findall(key(message.id)))
                 for t in texts):
            faults.append(f"placeholders differ: {key(message.id)!r}")
    assert not faults


def test_no_message_hides_in_an_f_string():
    """Messages inside f-strings are not extracted, so nobody would translate them."""
    hidden = re.compile(r"""f(["'])(?:(?!\1).)*\{(?:_|ngettext)\(""")
    faults = [f"{path.relative_to(ROOT)}: {m.group()}" for folder in ("geo", "ui", "pages")
              for path in (ROOT / folder).rglob("*.py")
              for m in hidden.finditer(path.read_text(encoding="utf-8"))]
    assert not faults


def test_words_shown_do_not_bypass_the_catalogue():
    """Streamlit calls that show words take them from gettext or from data, not as literals."""
    shown = re.compile(
        r"st\.(?:title|header|subheader|caption|info|warning|error|success|button|text_input)"
        r"\(\s*f?[\"'][A-Za-z]")
    faults = [f"{path.name}: {m.group()}" for path in (ROOT / "ui").glob("*.py")
              for m in shown.finditer(path.read_text(encoding="utf-8"))]
    assert not faults


def test_a_french_plural_differs_where_the_english_one_does():
    same = [m.id[1] for m in update.read_catalogue("fr") if isinstance(m.id, tuple)
            and m.id[0] != m.id[1] and m.string[0] == m.string[1]]
    assert same == []
