"""Sentences that tell what was done after an event: it was mourned, visited, answered, likened.

Where and when people bury their dead, wait for news or promise justice is not where it happened.
"""

from __future__ import annotations

import re

_AFTER = re.compile(
    r"(?<![a-z])(?:(?:victims|bodies|remains|they|all) were buried|be buried|buried (?:them|him|"
    r"her)|burials?|funerals?|laid to rest|mourn\w*|condolences?|"
    r"vigils?|tributes?|(?:official |working |private )?visit(?:s|ed|ing)?|"
    r"travell?ed to (?:the (?:area|scene|site|village|town)|meet|offer)|"
    r"will (?:meet|receive|visit|travel|attend|address|host|hold)|met (?:with )?|"
    r"receiv\w+ (?:the )?(?:famil|relatives)\w*|(?:promis|pledg|vow)\w*|waiting|await(?:s|ed|ing)|"
    r"(?:open|launch|order|announc)\w* (?:an? |its own )?(?:[a-z]+ ){0,2}?(?:inquir\w+|"
    r"enquir\w+|investigations?|probe)|demonstrat\w+|protest(?:s|ed|ers|ing)?|march(?:ed|es)|"
    r"took to the streets|(?:was|were|been) suspended|"
    r"(?:returned|handed over|handed) to|(?:put|placed) on (?:high )?alert|trial|"
    r"call\w* (?:a |for a )?(?:general )?strike|reopen\w*|curfew|"
    r"reinforc\w*|stepped up|tightened|(?:was|were|been) reported to|renforc\w*|signalee?s?|"
    r"couvre-feu|"
    r"(?:similar|other|previous|earlier|further) (?:attacks?|incidents?|violence|massacres?|raids?|"
    r"killings)|"
    r"(?:seront|les avons|les ont) (?:inhum\w+|enterre\w*)|"
    r"(?:victimes|corps|depouilles|defunts|ils|elles|tous) ont ete (?:inhum\w+|enterre\w*)|"
    r"obseques|funerailles|deuil|condoleances|"
    r"recueill\w+|hommages?|(?:en )?(?:visite|deplacement)|rendue?s? (?:sur place|sur les lieux|"
    r"visite|au chevet)|se rendra|recevra|recevront|rencontr\w+|promis|promet\w*|"
    r"(?:ouv\w+|diligent\w+|annonc\w+) (?:une |d'une )(?:enquete|information judiciaire)|"
    r"n'(?:a|ont) pas (?:encore )?(?:repondu|reagi|souhaite|donne suite)|"
    r"(?:did|has|have) not (?:yet )?(?:respond\w*|answer\w*|comment\w*)|"
    r"attend(?:ent|ait|aient)?|manifeste|manifestes?|manifestants?|manifestations?|suspendue?s?|"
    r"remise?s? (?:[a-z]+ )?aux?|mise en alerte|proces|defile\w*|rouvert\w*|"
    r"(?:attaques?|incidents?|violences?|massacres?|tueries?) (?:similaires?|semblables?)|"
    r"d'autres (?:attaques?|incidents?|violences?|tueries?))(?![a-z])")
_DEED = re.compile(  # what was done, told with its verb: the sentence is of the event itself
    r"(?<![a-z])(?:killed|killing|shot|slain|slaughtered|massacred|executed|murdered|beheaded|"
    r"ambushed|attacked|raided|stormed|opened fire|fired|exploded|bombed|struck|hit|burned|burnt|"
    r"torched|looted|abducted|kidnapped|arrested|detained|wounding|injuring|died|dead|perished|"
    r"lost their lives|were wounded|was wounded|found|claimed|mass graves?|came under|"
    r"tuee?s?|tuant|abattue?s?|egorgee?s?|executee?s?|massacree?s?|assassinee?s?|(?:ete|ont|"
    r"avaient) attaque\w*|"
    r"vises?|visee?s?|incendiee?s?|brulee?s?|pillee?s?|enlevee?s?|arretee?s?|decouvert\w*|"
    r"retrouve\w*|ouvert le feu|explose\w*|saute|frappee?s?|faisant|perdu la vie|peri|par balles?|"
    r"(?:est|sont|etait|etaient) morte?s?|morts|charniers?|fosses?)(?![a-z])")


def is_after(plain: str) -> bool:
    """Tell whether a sentence tells of what followed an event, and nothing of the event itself.

    >>> is_after("the victims were buried on sunday in koutiala")
    True
    >>> is_after("gunmen shot nine mourners at a funeral in koutiala"), is_after("shots were heard")
    (False, False)
    """
    return not _DEED.search(plain) and bool(_AFTER.search(plain))
