"""Words by which nobody died: "everyone escaped unhurt", "ni mort ni blessé"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.model.vocabulary import Prop
from geo.reports.model import Side
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.words import Words

_CUES = word_set("""
    survived alive unharmed survecu vie saufs sauves sauf sauve vivants vivantes indemnes indemne
    unhurt uninjured unscathed safe intact material property materiels materiel neither nor ni zero 0
    fright peur saines sains human humaines humaine bloodshed egratignures bredouille
""")
_SAFE = (r"(?:alive|unharmed|unhurt|uninjured|unscathed|safe(?:ly)?|without (?:a scratch|injury|harm)"
         r"|in one piece|safe and sound)")
_WHO = (r"(?:all|both|everyone|everybody|(?:all |both )?(?:of )?the (?:\w+ )?(?:passengers|occupants"
        r"|travell?ers|villagers|residents|drivers?|crews?|soldiers|pupils|worshippers|people|others))")
_ALL_LIVED = {
    "en": re.compile(
        r"\b(?:all|both)(?: of (?:them|the \w+)| the \w+)? (?:\w+ )?(?:survived"
        r"|(?:are|were|escaped|came back|returned) (?:alive|unharmed))\b"
        rf"|\b{_WHO}(?: \w+){{0,4}}? (?:survived|(?:escaped|got|came|emerged|walked|made it|are|were|was"
        rf"|returned|went|left|fled)(?: (?:away|out|off|from \w+|back|home|through|\w+ly)){{0,2}} {_SAFE})\b"
        r"|\bneither (?:any )?(?:dead|deaths?|killed|fatalities) nor (?:wounded|injured|injuries)\b"
        r"|\bno (?:dead|deaths?|one killed|fatalities) (?:and|or|nor) (?:no )?(?:wounded|injured|injuries)\b"
        r"|\b(?:only|just|nothing (?:but|more than|except)|no more than|limited to|solely|purely|merely"
        r"|apart from) (?:some |slight |minor |light |heavy )?(?:material|property)"
        r" (?:damages?|loss(?:es)?|harm)\b"
        r"|\b(?:damages?|loss(?:es)?)(?: caused| done)? (?:was|were|is|are|remained) (?:\w+ )?material\b"
        r"|\bno (?:human )?(?:loss(?:es)? of (?:human )?life|human (?:loss(?:es)?|casualties|toll)"
        r"|bloodshed|human lives? (?:was|were) lost)\b|\bmore (?:fright|fear) than harm\b"),
    "fr": re.compile(
        r"\b(?:tous|toutes)(?: les \w+)? (?:y |en )?(?:(?:ont|auraient) survecu"
        r"|(?:sont|seraient|etaient) (?:en vie|sain(?:e?s) et sau|vivant|indemne))"
        r"|\b(?:tous|toutes|tout le monde|(?:tous |toutes )?les (?:passagers|occupants|voyageurs|agents"
        r"|habitants|villageois|eleves|soldats|autres)|le (?:chauffeur|conducteur)|l equipage)"
        r"(?: (?!pas|jamais|n|ne)\w+){0,6}? (?:indemnes?|saine?s? et sau\w+|en vie|la vie sauve|vivants"
        r"|sans une egratignure)\b"
        r"|\bni (?:de )?(?:morts?|tues?|victimes?|deces|pertes?)(?: en vies?)?(?: humaines?)? ni"
        r" (?:de )?blesse|\b(?:pas|point|zero|0|sans) (?:de |d )?(?:mort|deces|tue|(?:perte|victime)s?"
        r"(?: en vies?)? humaine|dommages? humain|pertes? de vies?)s?\b"
        r"|\b(?:seule?s?|que|qu|seulement|uniquement|limitee?s? a|limitent a|rien que|hormis|juste)"
        r" (?:des |de |d |aux |quelques |les )?(?:\w+ )?degats(?: \w+)? materiels"
        r"|\bdegats (?:sont|restent|etaient|ont ete) (?:\w+ment |que )?materiels"
        r"|\bplus de peur que de mal\b"),
}
_BUT = re.compile(r"\b(?:but|except|save|sauf|hormis|excepte|a l exception|apart from (?:the|one|two))\b")

_SPARED = {
    **dict.fromkeys(("civilian", "civilians", "civil", "civils", "civile", "civiles"),
                    Side.CIVILIANS),
    **dict.fromkeys(("military", "soldiers", "militaire", "militaires", "soldats"),
                    Side.SOLDIERS)}
_SPARED_GAP = 4  # words behind "no casualties" that say among whom


def spared(words: Words, group: Group, side: Side) -> Side:
    """Give the side that lost nobody: "no civilian casualties", "aucun mort parmi les civils"."""
    named = words.words[group.first:group.end + _SPARED_GAP]
    return next((_SPARED[word] for word in named if word in _SPARED), side)


def unharmed(words: Words, lang: str) -> list[Count]:
    """Count none where words say that all lived, or that only things were damaged."""
    if _CUES.isdisjoint(words.words):
        return []
    line = " ".join(words.words)
    found = _ALL_LIVED[lang].search(line)
    if found is None or _BUT.search(found.group()):
        return []
    at = line.count(" ", 0, found.start())
    return [Count(Group(at, at + 1, Quantity(at, at + 1, 0, 0, 0), zero=True), Prop.KILLED)]
