"""Countries and the capitals that reports name, in plain words."""

from __future__ import annotations

import re

from geo.gazetteer.abroad import COUNTRY_WORDS

NEIGHBOURS = frozenset({"DZ", "BF", "CI", "GN", "MR", "NE", "NG", "SN", "ML"})

_OTHERS = """
afghanistan:AF angola:AO arabie saoudite:SA saudi arabia:SA belarus:BY bielorussie:BY belgium:BE
belgique:BE benin:BJ cameroon:CM cameroun:CM canada:CA central african republic:CF
centrafrique:CF republique centrafricaine:CF chad:TD tchad:TD china:CN chine:CN congo:CG
democratic republic of congo:CD egypt:EG egypte:EG eritrea:ER ethiopia:ET ethiopie:ET france:FR
gabon:GA gambia:GM gambie:GM germany:DE allemagne:DE ghana:GH guinea-bissau:GW guinee-bissau:GW
india:IN inde:IN iran:IR irak:IQ iraq:IQ israel:IL italy:IT italie:IT kenya:KE liberia:LR
libya:LY libye:LY madagascar:MG morocco:MA maroc:MA mozambique:MZ netherlands:NL pays-bas:NL
poland:PL pologne:PL portugal:PT qatar:QA russia:RU russie:RU rwanda:RW sierra leone:SL
somalia:SO somalie:SO south africa:ZA afrique du sud:ZA spain:ES espagne:ES sudan:SD soudan:SD
sweden:SE suede:SE switzerland:CH suisse:CH syria:SY syrie:SY togo:TG tunisia:TN tunisie:TN
turkey:TR turquie:TR turkiye:TR uganda:UG ouganda:UG ukraine:UA united kingdom:GB royaume-uni:GB
britain:GB united states:US etats-unis:US united arab emirates:AE emirats arabes unis:AE western
sahara:EH sahara occidental:EH yemen:YE czech republic:CZ estonia:EE estonie:EE denmark:DK
danemark:DK
"""
_CITIES = """
abuja:NG accra:GH addis ababa:ET addis-abeba:ET alger:DZ algiers:DZ ankara:TR bangui:CF
beijing:CN pekin:CN berlin:DE bordj badji mokhtar:DZ brussels:BE bruxelles:BE cairo:EG le
caire:EG cotonou:BJ diffa:NE agadez:NE zinder:NE maradi:NE dosso:NE torodi:NE inates:NE bosso:NE
banibangou:NE abala:NE maiduguri:NG lagos:NG kano:NG minna:NG doha:QA geneva:CH geneve:CH
istanbul:TR khartoum:SD kiev:UA kyiv:UA london:GB londres:GB lome:TG madrid:ES moscow:RU
moscou:RU n'djamena:TD ndjamena:TD new york:US paris:FR pretoria:ZA rabat:MA rome:IT saint
petersburg:RU saint-petersbourg:RU sotchi:RU sochi:RU tripoli:LY tunis:TN washington:US
seytenga:BF solhan:BF kaya:BF fada n'gourma:BF mbera:MR m'berra:MR mberra:MR mbere:MR fassala:MR
bassikounou:MR thiou:BF mansila:BF arbinda:BF dablo:BF markoye:BF nassoumbou:BF
"""


def _pairs(words: str) -> dict[str, str]:
    found = re.findall(r"(\S.*?):([A-Z]{2})(?:\s+|$)", words.replace("\n", " "))
    return {name.strip(): code for name, code in found}


_OF_HOME = {k.replace(" ", "").replace("-", ""): v for k, v in COUNTRY_WORDS.items()
            if k != "malian" and not k.startswith(("le ", "la ", "l "))}


def _joined(words: dict[str, str]) -> dict[str, str]:
    return {re.sub(r"[^a-z0-9]", "", name): code for name, code in words.items()}


# By the letters alone: "guineabissau"
COUNTRIES = _joined(_pairs(_OTHERS)) | _OF_HOME
CITIES = _joined(_pairs(_CITIES))
ENGLISH = {v: k for k, v in reversed(_pairs(_OTHERS).items())} | {"NG": "nigeria"}
