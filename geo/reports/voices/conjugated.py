"""Forms of French verbs in idioms: ``<mettre>`` in a pattern stands for "met", "avait mis", "vient de mettre"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterable

# present, imperfect, simple past and present participle; then past participles
_IRREGULAR = {
    "mettre": ("met|mettent|mettait|mettaient|mettant|mit|mirent", "mise?s?"),
    "faire": ("fait|font|faisait|faisaient|faisant|fit|firent", "fait"),
    "prendre": ("prend|prennent|prenait|prenaient|prenant|prit|prirent", "prise?s?"),
    "tenir": ("tient|tiennent|tenait|tenaient|tenant|tint|tinrent", "tenue?s?"),
    "rendre": ("rend|rendent|rendait|rendaient|rendant|rendit|rendirent", "rendue?s?"),
    "tordre": ("tord|tordent|tordait|tordant|tordit", "tordu"),
    "battre": ("bat|battent|battait|battaient|battant|battit", "battue?s?"),
    "dire": ("dit|disent|disait|disaient|disant|dirent", "dite?s?"),
    "voir": ("voit|voient|voyait|voyaient|voyant|vit|virent", "vue?s?"),
    "croire": ("croit|croient|croyait|croyaient|croyant|crut", "crue?s?"),
    "inscrire": ("inscrit|inscrivent|inscrivait|inscrivaient|inscrivant", "inscrite?s?"),
    "revenir": ("revient|reviennent|revenait|revenaient|revenant|revint", "revenue?s?"),
    "convenir": ("convient|conviennent|convenait|convenaient|convenant|convint", "convenue?s?"),
    "dementir": ("dement|dementent|dementait|dementaient|dementant|dementit", "dementie?s?"),
    "reconnaitre": ("reconnait|reconnaissent|reconnaissait|reconnaissaient|reconnaissant|reconnut|reconnurent", "reconnue?s?"),
    "admettre": ("admet|admettent|admettait|admettaient|admettant|admit|admirent", "admise?s?"),
    "defendre": ("defend|defendent|defendait|defendaient|defendant", "defendue?s?"),
    "dedire": ("dedit|dedisent|dedisait|dedisant", "dedite?s?"),
    "ouvrir": ("ouvre|ouvrent|ouvrait|ouvraient|ouvrant|ouvrit|ouvrirent", "ouverte?s?"),
    "saisir": ("saisit|saisissent|saisissait|saisissaient|saisissant|saisirent", "saisie?s?"),
    "ecrire": ("ecrit|ecrivent|ecrivait|ecrivaient|ecrivant|ecrivit", "ecrite?s?"),
    "clore": ("clot|closent", "close?s?"),
    "taire": ("tait|taisent|taisait|taisaient|taisant", "tue?s?"),
    "repondre": ("repond|repondent|repondait|repondaient|repondant|repondit|repondirent", "repondu"),
    "perdre": ("perd|perdent|perdait|perdaient|perdit", "perdue?s?"),
    "retenir": ("retient|retiennent|retenait|retenaient|retenant", "retenue?s?"),
    "soutenir": ("soutient|soutiennent|soutenait|soutenaient|soutenant|soutint", "soutenue?s?"),
    "maintenir": ("maintient|maintiennent|maintenait|maintenaient|maintenant", "maintenue?s?"),
    "recueillir": ("recueille|recueillent|recueillait|recueillaient|recueillant", "recueillie?s?"),
    "instruire": ("instruit|instruisent|instruisait|instruisant", "instruite?s?"),
    "absoudre": ("absout|absolvent|absolvait|absolvant", "absoute?s?"),
    "rire": ("rit|rient|riait|riaient|riant", "ri"),
    "souscrire": ("souscrit|souscrivent|souscrivait|souscrivant", "souscrit"),
    "surprendre": ("surprend|surprennent", "surprise?s?"),
}
# what may stand before an infinitive that tells of something done all the same
_STILL = (
    r"(?:vien(?:t|nent|ait|aient)|venai(?:t|ent)) (?:tout juste |a peine )?d[e']",
    r"(?:a |ont )?continu(?:e|ent|ait|aient) (?:a|d[e'])",
    r"n[e'] ?(?:cess\w+|(?:a|ont|avait|avaient) (?:pas |jamais )?cesse|arret\w+ pas|tard\w+ (?:pas|guere)|manqu\w+ pas|hesit\w+ pas|(?:a|ont|avait|avaient) (?:pas|guere) (?:tarde|manque|hesite)) (?:a|d[e'])",
    r"(?:a |ont )?(?:persist|consen|renonc)\w+ a(?<!renonce a)(?<!renoncent a)",
    r"s(?:'|e )(?:est |sont |etait )?(?:obstin|entet|acharn|evertu|empress|hat|depech|born|content|limit|plai|autoris|permet|resou|resolu|resign|charg|ingeni|attach|emploi|efforc)\w* (?:a|d[e'])",
    r"(?:se |s'|a |ont |est |sont )?(?:dit |disent )?(?:contraint|forc|oblig|tenu|somm)\w* (?:a|d[e'])",
    r"(?:tien(?:t|nent)|tenai(?:t|ent)|(?:a|ont|avait) tenu) (?:a|d'abord a)",
    r"(?:a |ont |avait )?(?:fini(?:t|ssent)?|commenc(?:e|ent)|choisi(?:t|ssent)?|prefer(?:e|ent)|os(?:e|ent)|accept(?:e|ent)|voulu|du|bien du|su|pu|cru (?:devoir|pouvoir|bon d[e'])|souhait(?:e|ent)) ?(?:par|a|d[e'])?",
    r"(?:en )?(?:vien(?:t|nent)|est venue?|sont venue?s) a",
    r"(?:va|vont|est allee?|sont allee?s|allai(?:t|ent)) jusqu'a",
    r"(?:est|sont|a ete|ont ete|fut|furent) (?:la |le |les )?(?:premiere?s?|seule?s?|derniere?s?) a",
    r"(?:a|ont|avait|avaient) (?:\w+ )?commence par",
    r"(?:a |ont )?(?:pren(?:d|nent)|pris) soin d[e']",
    r"(?:a |ont )?(?:pren(?:d|nent)|pris) (?:sa|la|leur) (?:plume|parole) pour",
    r"(?:sor(?:t|tent)|est sortie?|sont sortie?s) d(?:e|u) (?:sa |son |leur )?(?:reserve|silence|mutisme) pour",
    r"(?:monte(?:nt)?|est montee?|sont montee?s) au creneau pour",
    r"(?:est|sont|se dit|se disent|s'est dite?|se sont dite?s|a ete|ont ete) en mesure d[e']",
    r"(?:est parvenue?|sont parvenue?s|a reussi|ont reussi|parvien(?:t|nent)) a",
)
_PERIPHRASE = re.compile(rf"(?<![\w'])(?:{'|'.join(_STILL)}) ?(?:(?:se|le|la|les|leur|lui|en|y) |s'|l')*$")
_FAR = 50  # characters of a periphrasis
# what may part an auxiliary from its participle
ADVERB = r"(?:(?:\w+ment|deja|depuis|aussi|egalement|toujours|encore|meme|bien|ensuite|aussitot|enfin|alors|toutefois|cependant|pourtant|neanmoins|notamment|ainsi|par ailleurs|d'ailleurs|en outre|plus tard|vite|tres vite|d'abord|de nouveau|a nouveau|a son tour|a leur tour|pour sa part|pour leur part|de son cote|de leur cote|quant a (?:lui|elle|eux|elles)|lui aussi|elle aussi|eux aussi|d'ores et deja|hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: soir| matin)?|ce (?:matin|soir)|dans la foulee|par ecrit) )?"
_SLOT = re.compile(r"<(se )?(\w+)>")


def conjugated(pattern: str) -> str:
    """Put the forms of its verbs into a pattern: ``<se dissocier>``, ``<mettre>``."""
    return _SLOT.sub(lambda m: _forms(m[2], reflexive=bool(m[1])), pattern)


def begun(low: str, start: int) -> int | None:
    """Give where the words begin that make an infinitive tell of something done: "n'a pas tardé à accuser"."""
    told = _PERIPHRASE.search(low, max(0, start - _FAR), start)
    return told.start() if told else None


def infinitives(patterns: Iterable[str]) -> frozenset[str]:
    """Give the infinitives of the verbs of patterns."""
    return frozenset(m[2] for p in patterns for m in _SLOT.finditer(p))


def _forms(verb: str, *, reflexive: bool) -> str:
    finite, past = _IRREGULAR.get(verb) or _regular(verb)
    if reflexive:
        return rf"(?:s(?:e |')(?:{finite})|s(?:'est|'etait|'etaient|'etant|e sont) {ADVERB}(?:{past})|s(?:e |'){verb})"
    return rf"(?:(?:{finite})|(?:a|ont|avait|avaient|ayant|aurait|auraient) {ADVERB}(?:{past})|{verb})"


def _regular(verb: str) -> tuple[str, str]:
    stem = verb[:-2]
    if verb.endswith("er"):
        soft = f"{stem}e?" if stem.endswith("g") else stem
        return f"{stem}(?:e|ent|erent)|{soft}(?:ait|aient|ant|a)", f"{stem}ee?s?"
    if verb.endswith("re"):
        return f"{stem}(?:ent|ait|aient|ant|it|irent)?", f"{stem}ue?s?"
    return f"{stem}(?:it|issent|issait|issaient|issant|irent)", f"{stem}ie?s?"
