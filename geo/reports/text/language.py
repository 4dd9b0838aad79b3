"""English, French or neither, told by the words that every sentence needs.

Function words make up four tenths of any running text and differ wholly between the two, so a
count decides even a headline; no model is needed for a choice between two languages. Their
neighbours are known by their own function words, all others by their letters.
"""

from __future__ import annotations

import re

from geo.reports.dates.words import word_set

_ENGLISH = word_set(
    "the of and to in that was were is are be been has have had by for with on at from as an "
    "it its their they his he she who which this these those said not but or after before "
    "into over against about more than when while there would will")
_FRENCH = word_set(
    "le la les de des du et à a au aux en un une que qui dans par pour sur avec ce cette ces "
    "est sont été était étaient ont se sa son ses leur leurs il elle ils elles ne pas plus "
    "selon après avant contre entre lors d l qu n s c j où mais ou dont être avait")
_NEIGHBOURS = (
    word_set("el la los las a de del y en que un una unos unas por con su sus se para al fue "
             "fueron no es lo más pero según entre hasta como también está están había ha han"),
    word_set("o a os as de do da dos das no na nos nas e em que um uma por com seu sua se para "
             "ao à foi foram não mais mas segundo entre até como também está estão havia tem"),
    word_set("il lo la i gli le di del della dei delle da dal dalla in nel nella e che un una per "
             "con su sul sulla si è sono non più ma secondo tra fra come anche era erano ha hanno"),
    word_set("der die das den dem des und ein eine einen einem einer ist sind war waren wurde "
             "wurden von vom zu zum zur im in mit auf für nicht bei nach aus sich auch als an"))
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1dff\u1f00-\uffef\U00010000-\U0003ffff]")
_MALIAN_LETTER = re.compile(r"[ɛɔɲŋƐƆƝŊ]")  # of Bambara and its neighbours
_MOSTLY, _SOME = 0.5, 0.03  # shares of the letters
_LEAD, _MARGIN = 2, 1.1  # words more, and times as many
_ACCENT = re.compile(r"[éèêëàâçùûîïôœ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 20_000  # characters; more of the same says nothing new


def detect_language(text: str) -> str:
    """Tell ``en`` or ``fr``; English where nothing speaks for either.

    >>> detect_language("Des hommes armés ont attaqué le village"), detect_language("")
    ('fr', 'en')
    """
    head = text[:_LOOKED_AT]
    words = _WORD.findall(head.lower())
    english = sum(w in _ENGLISH for w in words)
    french = sum(w in _FRENCH for w in words)
    if english == french:
        return "fr" if len(_ACCENT.findall(head)) > len(words) / 20 else "en"
    return "fr" if french > english else "en"


def is_foreign(text: str) -> bool:
    """Tell whether a text is surely in neither of the languages that are read.

    >>> is_foreign("هاجم مسلحون القرية"), is_foreign("Gunmen attacked the village of Ber")
    (True, False)
    """
    head = text[:_LOOKED_AT].lower()
    letters = sum(c.isalpha() for c in head)
    if letters and (_count(_OTHER_SCRIPT, head) > letters * _MOSTLY
                    or _count(_MALIAN_LETTER, head) > letters * _SOME):
        return True
    words = _WORD.findall(head)
    read, other = (max(sum(w in known for w in words) for known in some)
                   for some in ((_ENGLISH, _FRENCH), _NEIGHBOURS))
    return other >= read * _MARGIN and other - read >= _LEAD


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(c.isalpha() for c in pattern.findall(text))
