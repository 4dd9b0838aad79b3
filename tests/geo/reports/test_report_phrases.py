"""Templates of phrases: what they stand for, and the longest that a text has."""

from __future__ import annotations

from itertools import product

import pytest

from geo.reports.voices.phrases import Tree
from geo.reports.voices.words import lowered, plain, words_of

TEMPLATES = {
    "army": "{the |}{malian |}{army|armed forces}",
    "unit": "army {of the north{| east}|unit}",
    "flight": "f{lees|led} {|again|at once }to",
    "late": "the army",
    "name": "Ansar ul-Islam",
}


@pytest.fixture
def tree():
    found: Tree[str] = Tree()
    for meaning, template in TEMPLATES.items():
        found.add([template], meaning)
    return found


def words(text):
    return words_of(text, lowered(plain(text)), 0, len(text))


def read(tree, text):
    hit = tree.at(words(text), 0)
    return hit and hit[:2]


@pytest.mark.parametrize(("text", "found"), [
    ("the army", (2, "army")),  # told twice: the first keeps its meaning
    ("Malian armed forces said", (3, "army")),
    ("army unit", (2, "unit")),
    ("army of the north", (4, "unit")),
    ("army of the north east", (5, "unit")),
    ("army of the", (1, "army")),
    ("flees to", (2, "flight")), ("fled at once to", (4, "flight")), ("fled again to", None),
    ("the malian", None), ("ANSAR UL-ISLAM", (3, "name")), ("", None)])
def test_the_longest_phrase_is_found(tree, text, found):
    assert (read(tree, text) if text else None) == found


def test_every_phrase_of_a_template_is_found(tree):
    for told in product(("the ", ""), ("malian ", ""), ("army", "armed forces")):
        phrase = "".join(told)
        assert read(tree, phrase) == (len(phrase.split()), "army")
        assert tree.begins(phrase.split()[0])
    assert not tree.begins("forces")


def test_nothing_but_a_name_s_own_spelling_is_told_of_it(tree):
    assert tree.at(words("ansar ul islam"), 0)[2] == "Ansar ul-Islam"


def test_two_threads_may_spell_the_same_words_at_once(tree):
    root = tree._root
    assert root.after("army") is not None  # by one of them
    assert set(root._spelled()) == set(root.known)  # by the other, which had found nothing known yet
