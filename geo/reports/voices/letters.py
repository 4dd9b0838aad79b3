"""Whose letter a report prints: its "we" is the writer's and not the newspaper's."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.model import Report, Span
from geo.reports.voices.words import lowered, plain

_HEAD = 400  # characters in which a letter says whose it is
_LETTER = re.compile(
    r"^\W*(?:open letter|letter|petition|appeal|lettre ouverte|lettre|petition|appel|tribune)"
    r" (?:of|from|by|de la|des|du|de l'|de|d') ?(?!readers|lecteurs)"
    r"([^\n.;:]{4,90}?)(?= (?:to|addressed|au|a|aux|adressee?) |,|\n)", re.MULTILINE)

_STATEMENT = re.compile(  # of one who speaks for himself, put out by his office
    r"\W*(?:press )?(?:statement|declaration|remarks|message|communique)(?: de presse)? (?:by|of|from|attributable to|du|de la|de l'|de) ?(?:the )?([^\n.;:]{4,90}?)(?=,|\n)")
_IN_WHOSE_NAME = re.compile(
    r"\b(?:i|we) (?:write|am writing|are writing|wrote|address you|address this letter)(?: to you)?(?: today)? (?:as|on behalf of|in the name of|for) ([^\n.;:]{4,90})|"
    r"\bau nom (?:de la |des |du |de l'|de )[^\n.;:]{0,40}? que ([^\n.;:]{4,60}?) (?:prend|vous|se permet|tient|souhaite)|"
    r"\b(?:je|nous) (?:vous )?(?:ecri[st]|ecrivons|adress\w+)\b[^\n.;:]{0,30}? (?:en (?:ma |notre )?qualite d[eu']|en tant que|au nom d[eu]s?) ?([^\n.;:]{4,90})")

_IN_FULL = re.compile(  # what follows is somebody's communique
    r"\b(?:voici|lire|lisez|ci-dessous|ci-apres|here is|read|below is) [^\n.;:]{0,30}?\b(?:integralite|texte|teneur|contenu|full text|text|wording) [^\n.;:]{0,20}?"
    r"(?:communique|declaration|statement|press release)(?: (?:de presse|conjointe?|final|published|issued))? (?:de la|des|du|de l'|de|d'|of|by|from) ?(?:the )?([^\n.;:]{2,90}?)(?=[.:,\n])")


def letter_of(report: Report, low: str) -> Span | None:
    """Give where a printed letter names its author; nothing where the publisher wrote it."""
    known = builtin_actors().get(report.publisher_id)
    if report.publisher_id and known.speaker_class is not SpeakerClass.MEDIA:
        found = _STATEMENT.match(low) if is_of_un(report) else None
        return found.span(1) if found else None
    found = _LETTER.search(low, 0, _HEAD) or _IN_FULL.search(low, 0, _HEAD * 2) or _IN_WHOSE_NAME.search(low, 0, _HEAD * 2)
    return found.span(found.lastindex or 0) if found else None


def told_by_itself(report: Report, low: str) -> Span | None:
    """Give where a body that no table knows names itself, if it speaks as "we": a charity of its own dead."""
    name = re.findall(r"[^\W_]+", lowered(plain(report.publisher)))
    if report.publisher_id or len(name) < _WORDS or _NEWS.search(" ".join(name)):
        return None
    found = re.search(r"[\W_]+".join(name), low)
    ours = _OUR.findall(_QUOTED.sub(" ", low))
    return found.span() if found and len(ours) >= _OFTEN else None


def is_personal(report: Report, low: str) -> bool:
    """Tell whether a private person writes a letter of what he saw: a salutation, and "I"."""
    if report.publisher_id or not _SALUTE.search(low, 0, _HEAD):
        return False
    return len(_MYSELF.findall(_QUOTED.sub(" ", low))) >= _OFTEN


def is_of_un(report: Report) -> bool:
    """Tell whether an office of the UN publishes a report, which also puts out what its chiefs say."""
    return builtin_actors().get(report.publisher_id).speaker_class is SpeakerClass.UN


_WORDS, _OFTEN = 2, 3
_NEWS = re.compile(r"\b(?:radio|fm|tv|journal|news|press|presse|revue|review|wire|agency|agence|times|notes?|bulletin|letter|lettre|digest|briefs?|briefing|updates?|snapshot|sitrep|weekly|daily|monthly|hebdo|hebdomadaire|quotidien|synthese)\b")
_OUR = re.compile(r"\b(?:our|we|us|notre|nos|nous)\b")
_MYSELF = re.compile(r"\b(?:i|my|me|je|j|mon|ma|mes)\b")
_QUOTED = re.compile(r"«[^«»]*»|\"[^\"]*\"")
_SALUTE = re.compile(r"^\W*(?:dear (?:sir|madam|editor|minister|governor|friend)|a (?:monsieur|madame)|monsieur le|madame la|messieurs|mr\.? (?:governor|minister|president|prefect)|excellency|excellence)\b", re.MULTILINE)
