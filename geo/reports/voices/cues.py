"""Words that show a stance: verbs of saying, accusing, denying, looking into."""

from __future__ import annotations

from functools import cache

from geo.reports.voices import cues_en, cues_fr
from geo.reports.voices.acts import Act
from geo.reports.voices.forms import english, french
from geo.reports.voices.phrases import Tree

__all__ = ["Act", "cue_tree"]
_FIRST = (Act.SILENT, Act.OWN, Act.RETRACT, Act.RUMOUR, Act.NAME, Act.DENY, Act.CONFIRM, Act.SAY)


@cache
def cue_tree(lang: str) -> Tree[Act]:
    """Give the cues of a language; silence and owning come first: alone their words mean less."""
    tree: Tree[Act] = Tree()
    words, made = (cues_fr, french) if lang == "fr" else (cues_en, english)
    phrases = dict(words.PHRASES)
    for act in (*_FIRST, *phrases):
        tree.add(phrases[act], act)
    for act, verbs in words.VERBS.items():
        tree.add(made(verbs), act)
    return tree
