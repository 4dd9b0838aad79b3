"""French nouns that take a stance by themselves: "Démenti de l'armée", "Pas un mot du gouvernement"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reports.voices.acts import Act
from geo.reports.voices.backward import teller
from geo.reports.voices.echoes import Echo
from geo.reports.voices.harm import HARM
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Read, Reading

_HOW = r"(?:(?!pour|apres|dans|sur|a|au|aux|de|du|des|concernant|contre|et|ni)[\w'-]+ ){0,2}?"
_OF = r"(?:(?:a|ont|avait) ete (?:donn|fourn|livr|avanc|communiqu|rapport|fait|confirm)(?:e|ee|es|ees|i|ie|is|ies)? par(?= )|de la part d|du cote d|de|d|aupres d|a|chez|au sein d|cote)(?:e|u|es|')? ?"
_NOUNS = (
    (Act.DENY, r"dementis?|mise au point|fin de non-recevoir|desaveu|denegations?|refutation|protestations? d'innocence"),
    (Act.CONFIRM, r"confirmation|meme (?:son de cloche|version|recit|constat|bilan|chiffre|temoignage)"),
    (Act.OWN, r"revendication|aveux?|mea culpa|excuses|regrets"),
    (Act.SILENT, r"silence(?: radio| total| complet| assourdissant)?|mutisme|motus|pas un mot|pas (?:de |la moindre |une )(?:reaction|reponse|commentaire)|aucune? (?:reaction|reponse|commentaire|mot)|nulle reaction|bouche cousue"),
    (Act.RETRACT, r"volte-face|retractation|retropedalage|marche arriere|revirement"),
)
_SHAPES = tuple((act, re.compile(rf"(?:^|[:;] |- )\W*(?:(?:un|une|le|la|les|des|nouveau|nouvelle|premiere?|bref|ferme|vif|sec|net|simple|seul|prudent) |meme |l')?(?P<noun>{nouns}) {_HOW}{_OF}")) for act, nouns in _NOUNS)
_KEYS = word_set("""
    dementi dementis point recevoir desaveu denegation denegations refutation innocence confirmation meme revendication aveu aveux culpa excuses regrets silence mutisme motus pas aucun aucune nulle bouche volte retractation retropedalage arriere revirement
""")
_VERBED = re.compile(r"\b(?:a|ont|est|sont|etait|fait|oppose|publie|avait|reste|n'a|n'ont) ?$|\b(?:apres|malgre|avant|sans|dans|par|depuis|attend\w*|faute d) ?(?:un |une |le |la |l')?$")


def by_noun(at: int, one: Read, reading: Reading) -> Iterator[Echo]:
    """Yield whose denial, claim or silence a noun tells at the head of a sentence; what he speaks of stands before."""
    if reading.report.lang != "fr" or _KEYS.isdisjoint(one.words.low[:8]):
        return
    start, end = one.sentence.span
    low = reading.low[start:end]
    for act, shape in _SHAPES:
        head = shape.search(low, 0, _HEAD)
        if head is None or _VERBED.search(low[: head.start("noun")]):
            continue
        f = teller(one, start + head.end(), reading)
        f = kind_of(f, reading.low) if f else None
        if f is None or (f.actor_id[:1] in ("", "*", "@") and not head[0].rstrip().endswith("par")) or f.start - start - head.end() > _NEAR:
            continue
        before = reading.reads[at - 1].sentence if at else None
        same = before is not None and before.paragraph == one.sentence.paragraph and not HARM.search(reading.low, f.end, end)
        noun = start + head.start("noun"), start + head.end("noun")
        yield act, f, noun, before.span if same and before else (start, end)
        return


_HEAD = 80  # characters at the head of a sentence
_NEAR = 4  # characters between "of" and the speaker
