"""Whom somebody's words point at: recognised, suspected, named, "renvoie la balle à", "y voit la main de"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun

# what may stand between such words and who is meant: no verb, nobody else
_TO = (r"[\s«\"]+(?:(?:the|an?|some|several|other|rival|local|traditional|suspected|presumed|alleged|ethnic|armed|highway|road|cattle|common|unknown|simple|ordinary|same|members?|men|fighters?|soldiers?|elements?|militias?|militiamen|group|movement|ranks|of|from|"
       r"les?|la|des?|du|une?|plutot|bien|nommement|directement|ouvertement|hommes|membres|combattants|elements|milice|groupe|mouvement|lui|elle|eux|aussi|egalement|also|too|again|presumes?|simples?|vulgaires|memes|rangs)[\s«\"]+|[ld]')*[«\"]?$")
_ATTACKERS = r"(?:them|him|(?:the|their|these|those|his|her)\s+(?:\w+\s+)?(?:men|attackers|killers?|gunmen|raiders|assailants|perpetrators|culprits|shooters|abductors))"
_DEED = r"(?:punishment|reprisals?|revenge|vengeance|retaliation|warning|lesson|work|handiwork|acts?|crime|deed|hand|operation|raid|attack|settling of scores|shadow)"
_DEED_FR = (r"(?:main|(?:oe|œ)uvre|marque|signature|ombre|empreinte|punition|vengeance|expedition punitive|actions?|actes?|coup|operation|attaque|avertissement|message|reglement de comptes|represailles|methodes|facon de faire|maniere|style|crime|forfait)")
_LEADS = Begun(
    "rec nam sus ide des poi lea loo sea put see saw cal bel vie reg con tak too mod met sty man tac "
    "ren che pen voi vu lis evo den red dec sou nom inc cro fac hav has als the he she",
    "|".join((
        # "survivors recognised X", "named X", "suspects X", "identified them as X"
        rf"\b(?:recogni[sz]e[sd]?|recogni[sz]ing|nam(?:es|ed|ing)|(?<!the )(?<!of )suspects|suspecting|(?:has|have|had|also|they|he|she) suspect(?:ed)?)(?:\s+{_ATTACKERS}\s+as)?{_TO}",
        rf"\b(?:identif(?:y|ies|ied)|describe[sd]?|describing)\s+{_ATTACKERS}\s+(?:as|to be|for)(?: being| belonging to)?{_TO}",
        rf"\bpoint(?:s|ed|ing)?\b(?:[^.;:,]{{0,25}}?(?:at|to|towards)|[^.:]{{3,60}}?[;,](?: and| while)? [^.;:,]{{3,40}} (?:at|to|towards)){_TO}",
        rf"\blean(?:s|ed|ing)?\s(?:\w+\s)?(?:to|towards?){_TO}",
        rf"\bput(?:s|ting)?\s(?:it|this|that|the \w+)(?: \w+)? down to{_TO}",
        rf"(?:[«\"]\s?|\b(?:should|rather|better|must|to) )(?:look|search)\b[^.;:]{{0,30}}?\b(?:among|to|towards|at){_TO}",
        rf"\b(?:sees?|saw|seen|calls?|called|believe[sd]?|view(?:s|ed)?|regard(?:s|ed)?|consider(?:s|ed)?)\b[^.;:]{{0,30}}?\b{_DEED}\s+(?:by|of|from){_TO}",
        rf"\b(?:methods?|modus operandi|style|manner|tactics?)\b[^.;:]{{0,25}}?\b(?:are|is|was|were|resembles?|recalls?|matche[sd]|typical)\b[^.;:,]{{0,15}}?\b(?:of|recalls?|matche[sd]|resembles?){_TO}",
        # French
        rf"\b(?:(?:a|ont|avai\w+|avoir|avons) (?:\w+ment |bien )?reconnu|reconnai(?:t|ssent|ssait)|incrimin(?:e|ent|ait|aient|er)|(?<!que )pointe(?:nt|r|ait)?|soupconn(?:e|ent|ait|aient|er)|suspect(?:e|ent|ait|aient)|(?<!que )nomm(?:e|ent|ait)){_TO}",
        rf"\b(?:decri(?:t|vent|vait|vaient|re)|(?:a|ont|avai\w+) decrit|identifient|design(?:e|ent|ait|aient|er)){_TO}",
        rf"\brenvo\w+\s(?:la (?:balle|responsabilite|faute|accusation)|les accusations|l'accusation)\s(?:\w+ment )?(?:a|aux?|vers|sur){_TO}",
        rf"\bcherch(?:ez|er|ons)\b[^.;:]{{0,30}}?\b(?:du cote|chez|parmi|vers){_TO}",
        rf"\bpench\w+\s(?:\w+ )?(?:pour|vers)(?:\s(?:la|une|l') ?(?:piste|these|hypothese|(?:oe|œ)uvre|action))?{_TO}",
        rf"\b(?:y (?:voi\w+|lisent|lit)|y (?:a|ont|avai\w+) (?:\w+ )?vu|evoqu\w+|croi\w+ (?:a|voir|y voir)|denonc\w+|redout\w+)\b[^.;:,]{{0,20}}?\b{_DEED_FR}(?:\s*(?:de|du|des|d(?=')){_TO}|\s$)",
        rf"\b(?:mode operatoire|methodes?|facon de faire|maniere|style)\b[^.;:,]{{0,12}}?\b(?:est|sont|etai\w+|serai\w+|porte\w*)\b[^.;:,]{{0,15}}?\b(?:celui|celles?|ceux|caracteristiques?|typiques?|propres?|signe){_TO}",
    )))
# "spoke of X.": who was seen, where nothing more is said of him
_SPEAKS_OF = Begun(
    "spo spe tal men evo par agi",
    rf"\b(?:sp(?:oke|eaks?) of|talk(?:s|ed)? of|(?<!y )evoqu(?:e|ent|ait|aient)|(?<!qui )parl(?:e|ent|ait|aient)(?= d)|il s'agi(?:t|rait|ssait)(?= d)){_TO}")
_NO_MORE = re.compile(r"[\s\"»]*(?:[.;:!]|,(?!\s(?:qui|who|which|whose|dont|que|that|mais|but)\b)|$)")
_WHOM = re.compile(
    r"\s*,?\s*(?:whom|which|that)\s+(?!(?:has|have|had|also|then|itself|later|in|is|was|were)\b)[^.;:,]{2,50}?\b(?:blames?|blamed|accuses?|accused|suspects?|suspected|(?:holds?|held) responsible|denounces?|denounced)(?=\s*(?:[.,;:)]|of\b|for\b|here\b))|"
    r"\s*,?\s*que\s+[^.;:,]{2,60}?\b(?:accus(?:er|e|ent|ait|aient)|soupconn(?:er|e|ent|ait|aient)|incrimin(?:er|e|ent)|montr(?:er|e|ent) du doigt|tien(?:t|nent) pour responsables?)(?=\s*(?:[.,;:)]|d'|de\b|ici\b))")


def points_at(lead: str, after: str) -> bool:
    """Tell whether folded words around an actor say that somebody takes him for the doer.

    >>> points_at("survivors recognised ", " by their amulets"), points_at("they saw the ", " come")
    (True, False)
    >>> points_at("la katiba nie et renvoie la balle a une ", "."), points_at("le chef de la ", "")
    (True, False)
    >>> points_at("", ", which everybody blames, is silent"), points_at("", ", which blames the army")
    (True, False)
    """
    if _LEADS.search(lead) or _WHOM.match(after):
        return True
    return _SPEAKS_OF.search(lead) is not None and _NO_MORE.match(after) is not None
