"""Words that tell of people who were led away and of whom nothing is known since."""

from __future__ import annotations

import re

from geo.reports.asked import Begun
from geo.reports.events.low import low

_UNKNOWN = Begun(
    "auc dev don fat hea ide inc ind inf kno new ou où rea rep rev réa san see sig sor tra "
    "una unk whe wor",
    r"\b(?:nobody|no one|none of \w+|nothing)\b[^.;]{0,50}?\b(?:knows?|known|heard)\b[^.;]{0,20}"
    r"\b(?:where|what (?:has )?bec[ao]me|of (?:them|their|him|his|her)|from (?:them|him|her))|"
    r"\b(?:no|without|any|little) (?:news|word|trace|knowledge|information|idea|indication)\b"
    r"[^.;]{0,12}\b(?:of|from|about|on|as to|where)\b[^.;]{0,20}(?:them|him|her|whereabouts|fates?|"
    r"sons?|husbands?|held|are|is|relatives)\b|"
    r"\b(?:no|without) (?:news|word|trace) (?:of|from)\b|\bno(?:thing)? (?:news|"
    r"sign) of (?:them|him)|"
    r"\b(?:not|never) (?:been )?(?:seen|heard (?:of|from)|reappeared)(?: again| since| alive)?\b|"
    r"\b(?:whereabouts|fates?)\b[^.;]{0,30}\b(?:unknown|unclear)|\bunaccounted for\b|"
    r"\bunknown (?:destination|location|whereabouts)\b|\bdestination inconnue\b|"
    r"\b(?:on|nul|personne|familles?|proches|parents|ils|elles)(?: n[’'e])? ?(?:ignor\w+|ne sai\w+)"
    r"\b[^.;]{0,70}\b(?:o[ùu]|sort|devenus?)\b|"
    r"\bsans (?:aucune )?(?:nouvelles?|trace)\b|\baucune (?:nouvelle|trace|information) "
    r"(?:de|d[’']|sur (?:leur|son|le) sort)|"
    r"\bn[’'](?:ont|a|avait|avaient) (?:(?:pas|plus|jamais) )?(?:reparu|r[ée]apparu|"
    r"[ée]t[ée] revus?|"
    r"donn[ée] signe)|"
    r"\b(?:leur|son) sort (?:reste|demeure|est) inconnu")
_HELD = re.compile(
    r"\b(?:ransoms?|ran[çc]ons?|hostages?|otages?|captors?|kidnappers?|ravisseurs|captivit[ée]|"
    r"captivity|released? (?:unharmed|after|against)|lib[ée]r[ée]e?s? (?:apr[èe]s|au bout|contre|"
    r"sains?))\b")

_ARREST = (r"(?:arrest\w*|detain\w*|apprehend\w*|captur\w*|custody|interpell\w*|arr[êe]t[ée]\w*|"
           r"appr[ée]hend\w*|gardes? [àa] vue)")
_FOR_IT = (  # what makes those who are arrested suspects
    r"(?:suspect\w*|over (?:the|this|that)|in connection with|linked to|cell|network|accomplices?|"
    r"dans le cadre|en (?:lien|rapport) avec|soup[çc]onn\w*|suite [àa]|cellule|r[ée]seau|"
    r"dismantl\w+|d[ée]mant[eè]l\w+|complices?|near(?:by)? the scene|"
    r"(?:after|following|apr[èe]s) (?:the|l[’']|cette) ?"
    r"(?:attack|attentat|attaque|killing|shooting|fusillade|bombing|explosion))")
_SUSPECTS = re.compile(rf"\b{_ARREST}\b[^.;]{{0,70}}\b{_FOR_IT}|"
                       rf"\bpolic\w+\b[^.;]{{0,40}}\b{_ARREST}\b")


def fate_unknown(text: str) -> bool:
    """Tell whether nobody knows what became of people.

    >>> fate_unknown("nobody knows what has become of the pair"), fate_unknown("nobody knows why")
    (True, False)
    >>> fate_unknown("On ignore où ils se trouvent"), fate_unknown("Ils n’ont pas reparu.")
    (True, True)
    """
    return bool(_UNKNOWN.search(low(text)))


def held_captive(text: str) -> bool:
    """Tell whether people were kept by captors, and not by who may arrest."""
    return bool(_HELD.search(low(text)))


def arrests_suspects(text: str) -> bool:
    """Tell whether people were arrested as suspects: they are not those who were harmed.

    >>> arrests_suspects("Two men were arrested over the attack")
    True
    >>> arrests_suspects("Soldiers arrested ten herders"), arrests_suspects("died in custody")
    (False, False)
    """
    return bool(_SUSPECTS.search(low(text)))
