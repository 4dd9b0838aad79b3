"""Sentences that only say who told what stands before: "That is what we have learnt from the mayor"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.model import Span
from geo.reports.voices.behind import OUTLETS
from geo.reports.voices.lexicon import COMMENT, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.reading import Read, Reading

TOLD = r"(?:told|supplied|released|issued|advanced|put forward|quoted|cited|furnished|shared|passed on|given|announced|reported|confirmed|broken|brought|provided|relayed|donnee?s?|annoncee?s?|rapportee?s?|confirmee?s?|livree?s?|relayee?s?|communiquee?s?|fournie?s?)"
_LEARNT = re.compile(
    rf"\W*(?:(?:the|this|that|these|all these) (?:news|information|accounts?|tolls?|figures?|details?|facts|reports?|word) (?:was|were|has been|have been|comes?|came) (?:{TOLD} )?(?:by|from)|"
    r"(?:this|that|such) (?:is|was) (?:at least )?(?:what (?:we (?:have )?(?:learnt|learned|heard|were told) (?:from|by))|(?:the (?:account|version|story) of|according to))|"
    rf"(?:l'annonce|l'accusation|cette (?:annonce|accusation|precision|affirmation|version)|ces accusations|ce temoignage|le temoignage|la version|la precision|l'information|la nouvelle|cette (?:information|nouvelle)|[cl]es (?:informations|nouvelles|chiffres|precisions|details|faits)|ce (?:bilan|recit|chiffre)|le (?:bilan|chiffre)|l'alerte|l'affirmation|le recit|la mise en cause) (?:nous )?(?:(?:a|ont) (?:nous )?ete|(?:nous )?(?:vien|provien)n?(?:t|ent)|emane(?:nt)?|est|sont) ?(?:{TOLD} )?(?:par|de|d'|du)(?! ?(?:au moins |plus d[e'] ?|pres d[e'] ?)?(?:\d|[a-z-]+ (?:morts?|mortes|tue|bless|victime|disparu|deces|personne|soldat|militaire|civil|otage|villageois)))|"
    r"c(?:e|et|ette|es) (?:bilan|decompte|chiffre|total|comptage|recit|version|liste)s?(?:, [^,.;:]{3,40},)? (?:est|sont) (?:aussi |egalement )?c(?:elui|eux|elle|elles) (?:de|d'|du|des)(?! ?(?:la |l'|le |les )?(?:semaine|mois|annee|an\b|veille|jour|weekend|week-end|attaque|attentat|massacre|tuerie|embuscade|guerre|victime|mort|tue|bless|personne|\w+di\b|\d|deux|trois|seul))|"
    rf"(?:il|elle|ils|elles) (?:a|ont) ete {TOLD} par|"
    r"c'est (?:du moins |en tout cas )?ce (?:que|qu') ?(?:nous )?(?:(?:a|ont) (?:appris|confie|declare|dit|raconte|rapporte|indique|affirme|assure)|rapportent?|affirment?|racontent?|indiquent?|assurent?|dit|disent)|"
    rf"c'est (?:la|l'|le) ?(?:\w+ )?(?:information|nouvelle|annonce|bilan|precision|recit) (?:\w+ )?{TOLD}(?:,? [^.;:,]{{3,40}},| \w+)? (?:par|aupres d[e'u]s?|de) ?|"
    r"c'est ce qu'(?:on apprend|il ressort|a appris [^.;:]{3,30}?) (?:aupres |des propos )?(?:de|d'|du))\s*"
)
_CLEFT = re.compile(r"\W*(?:it was|c'est|c'etait) ?(?:the |a |an |le |la |l'|un |une )?")
_WHO_TOLD = re.compile(
    r"[^.;:«»\"]{0,60}?\b(?:who (?:has |had )?(?:gave|given|broke|brought|announced|told|raised|reported|confirmed|informed)|"
    r"qui (?:nous )?(?:l'a|l'ont|a|ont|en a|nous en a)(?: nous)? (?:appris|annonce|donne|confie|rapporte|alerte|confirme|informe|dit))"
)


def told_before(at: int, one: Read, reading: Reading) -> tuple[Found, Span, Span] | None:
    """Give who told what the sentence before says, the words for it, and what was said."""
    if not at or reading.reads[at - 1].sentence.paragraph != one.sentence.paragraph:
        return None
    start, end = one.sentence.span
    learnt = _LEARNT.match(reading.low, start, end)
    cleft = None if learnt else _CLEFT.match(reading.low, start, end)
    head = learnt or cleft
    if head is None:
        return None
    f = teller(one, head.end(), reading)
    if f is None or (cleft and not _WHO_TOLD.match(reading.low, f.end, end)):
        return None
    return f, (start, head.end()), reading.reads[at - 1].sentence.span


def teller(one: Read, start: int, reading: Reading) -> Found | None:
    """Give who is named right behind the head of such a sentence, known or not."""
    known = next((f for f in one.found if start <= f.start < start + _REACH and f.actor_id[:1] != "@" and f.marker != PLACE), None)
    if known and (known.actor_id == COMMENT or known.actor_id in OUTLETS):
        return None
    if known and known.actor_id[:1] not in ("", "*", "@") and _PAPER.match(reading.low, start):
        return known  # "the indictment of the prosecutor"
    said = _NAME.match(reading.low, start, one.sentence.end)
    if said is None or (known and known.actor_id[:1] not in ("", "*") and known.start <= said.start(1) + _ARTICLE):
        return known
    inside = [i for i, a in enumerate(one.words.starts) if said.start(1) <= a < said.end(1)]
    return Found(inside[0], inside[-1] + 1, said.start(1), said.end(1), UNKNOWN, at=-1) if inside else known


_PAPER = re.compile(r"(?:the |an? |its |le |la |l'|une? )?(?:indictment|note|statement|communique|report|letter|message|bulletin|press release|rapport|lettre|requisitoire|declaration|memo|briefing) (?:of|from|by|de|du|des|d')")
_REACH, _ARTICLE = 60, 4  # characters
_NAME = re.compile(r"(?:the |a |an |two |several |le |la |l'|les |un |une |des |deux |plusieurs )?([a-z][^,.;:«»\"()]{3,60}?)(?=,|\.|;| (?:who|qui|told|tells?|said|says?|reported|reports?|recounts?|joint|reached|on|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b|$)")
