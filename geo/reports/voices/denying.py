"""What a speaker denies: the event, that it was he, or that the dead were civilians."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, Stance
from geo.reports.asked import Keyed
from geo.reports.voices import denied_fr
from geo.reports.voices.denials import (
    BASELESS,
    DEED,
    FALSE,
    FALSE_FIRST,
    GERUND,
    IN_GENERAL,
    NEVER,
    NO_CIVILIAN,
    NO_PART,
    NONE_OF_OURS,
    NOT_CIVILIANS,
    NOT_HARMLESS,
    NOT_JIHADISTS,
    NOT_OUR_DOING,
    NOT_OURS,
    NOT_THERE,
    NOT_THEY,
    ONLY_FIGHTERS,
    TALK,
)
from geo.reports.voices.denied_en import (
    clears,
    denies_it,
    denies_part,
    is_side,
    makes_fighters,
    never_was,
)
from geo.reports.voices.harm import FIGHTERS
from geo.reports.voices.own_side import STATE
from geo.reports.voices.untied import held_fire, unties


@dataclass(frozen=True)
class Taken:
    """A stance with what it is about; ``value`` ``*`` stands for whoever is accused in it."""

    stance: Stance
    prop: Prop = Prop.EVENT
    value: str = ""


_GROUND = re.compile(  # "cleared the camp" is no word on who did it
    r"\W*(?:clear(?:ed|s|ing)? )?(?:the |a |of |all |several )*(?:\w+ )?(?:camps?|areas?|villages?|towns?|bases?|roads?|zones?|positions?|"
    r"posts?|forests?|markets?|hamlets?|barracks|rubble|bodies|mines|streets?|houses)\b")


def cleared(content: str, _speaker: str) -> Taken | None:
    """Give the stance of who clears somebody."""
    return None if _GROUND.match(content) else Taken(Stance.DENIES, Prop.PERPETRATOR, "*")


def branded(content: str, speaker: str) -> Taken | None:
    """Give the stance of a name for what others say or did: "called it a lie", "them terrorists"."""
    if (speaker in STATE or builtin_actors().get(speaker).is_party) and _DEAD_NAMED.match(content):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    if FALSE.search(content):
        return Taken(Stance.DENIES)
    return Taken(Stance.ALLEGES) if DEED.search(content) and not _JUDGED.fullmatch(content) else None


_JUDGED = re.compile(  # "called the attack \"barbaric\"": how he finds it, and nothing of what happened
    rf"\W*(?:\w+ )?(?:de |d'|du |des )?(?:the |this|that|these|an?|l'|la |le |les |cette |cet |ce |ces )? ?(?:[\w-]+ ){{0,2}}?{DEED.pattern}(?: (?:of|at|in|on|near|de|d'|du|a) [\w' -]{{2,25}}?)? ?(?:as |de |d'|comme )?[«\"]? ?(?:an? |une? )?"
    r"(?:(?:act|acte) (?:of |de )?)?(?:\w+ly )?(?:barbar\w*|coward\w*|heinous|horri\w+|appalling|despicable|vile|unacceptable|intolerable|inadmissibles?|inacceptables?|ignobles?|laches?|lachete|odieu\w+|abject\w*|inhuman\w*|inhumaine?s?|inqualifiables?|shameful|monstr\w+|terrible|savage\w*|sauvages?|tragi\w+|abominable\w*|repugnant|revolting|revoltante?s?)\W*")


_DEAD_NAMED = re.compile(
    rf"\W*(?:\w+ )?(?:(?:all |both |every one )?(?:of )?them|(?:all )?(?:the|these|those) (?:[\w-]+ ){{0,2}}?(?:dead|victims|men|killed|people)(?: (?:of|at|from|in) [\w-]+)?(?:, [^,;.]{{3,40}},)?|les (?:morts|victimes|tues)|ces (?:morts|victimes|hommes))(?: all)?\W+(?:as |all |de |d'|comme )?(?:[\w-]+ ){{0,2}}?{FIGHTERS.pattern}"
)


def denied(content: str, speaker: str) -> Taken | None:
    """Give what a verb of denying denies; nothing where it is no one event."""
    if IN_GENERAL.search(content[:90]) or _OWN_LOSSES.match(content):
        return None  # of its own men: no word on the dead of others
    if _THEFT.search(content) and not DEED.search(content) and not _KILLED.search(content):
        return None  # of stolen herds: no word on the dead
    if _LED_BY.search(content):
        return None  # who commanded: no word on whether it happened
    if _AN_ACCOUNT.match(content) and speaker not in STATE:
        return None  # how another tells it: no word on whether it happened
    if _A_FIGURE.match(content) and not FALSE.search(content):
        return Taken(Stance.ALLEGES) if _OWN_FIGURE.search(content) else None
    return _denial(content, speaker)


def _denial(content: str, _speaker: str) -> Taken | None:
    if re.match(
        r"\W*(?:that |que |qu')(?:any |some |a single |des |les |le moindre |un seul )?(?:civil|villag|habitant|resident|herder|berger|eleveur|trader|commercant|women|femmes?\b|child|enfant|the (?:victims|dead)|les (?:victimes|morts))",
        content,
    ):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    if GERUND.match(content):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if NO_CIVILIAN.search(content) and not NOT_OURS.match(content.lstrip()):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    if NOT_OURS.search(content[:110]) and not re.match(
        rf"\W*(?:the |these |any |les |ces |l'|des )?(?:\w+ )?{TALK}\b", content
    ):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if re.search(
        r"\b(?:delays?|negligence|retards?|lenteurs?|manquements?|shortages?|penuries?|visas?|entry|appeals?|requests?|demands?|offers?|proposals?|revendications politiques|demandes?|access|mediation|ultimatum|resolution|deal)\b",
        content[:40],
    ):
        return None
    return Taken(Stance.DENIES)


_LED_BY = re.compile(r"\b(?:claims?|that|que|qu')\b[^.;]{0,60}?\b(?:was|were|had been|a ete|etait) (?:led|commanded|headed|planned|mene|commande|dirige)e?s? (?:by|par)\b")
_THEFT = re.compile(r"\b(?:vole(?:e|s|es)?|vols?|pille\w*|pillages?|betail|tetes|stolen|stole|stealing|thefts?|loot\w*|cattle|livestock)\b")
_KILLED = re.compile(r"\b(?:kill\w*|dead|died|execut\w*|massacr\w*|shot|tue\w*|morts?|abatt\w*|assassin\w*|civil\w*|exactions?|accus\w*|alleg\w*)\b")
_ACCOUNT = r"(?:accounts?|versions?|narratives?|communiques?|story|recits?|presentation|statements?|denials?|explanations?|dementis?|explications?)"
_AN_ACCOUNT = re.compile(  # "disputed the army's account", "conteste la version des autorités"
    rf"\W*(?:this|that|the|their|its|cette|ce|la|le|l'|les)\W*(?:(?:[\w-]+ ){{0,2}}?(?:army|military|government|authorities|ministry|junta|general staff|official|officials|state|forces|mission)(?:'s?)?(?: \w+)? {_ACCOUNT}|{_ACCOUNT} (?:of |de |des |du |d')?(?:the |l'|la |les )?(?:\w+ )?"
    rf"(?:army|military|government|authorities|armee|etat-major|gouvernement|autorites|junte|militaires|forces|ministere|officielle|gouvernementale)|{_ACCOUNT}\W*(?:$|,))")
_OWN_LOSSES = re.compile(  # "dément toute perte dans ses rangs", "denied losing any soldiers"
    r"\W*(?:having |avoir |d'avoir )?(?:(?:suffer(?:ed|ing)|sustain(?:ed|ing)|incurr(?:ed|ing)|subi|essuye|enregistre|deplore) )?(?:any|a single|the|such|toutes?|la moindre|une|des|de|ces|ses) (?:(?!civil)\w+ )?(?:loss(?:es)?|pertes?)\b"
    r"(?! (?:of (?:civil|innocent|human|any|life|lives)|civil|humaine|de (?:vie|civil)|en vie|parmi les (?:civil|popul|villag)|among (?:the )?(?:civil|popul|villag)))|"
    r"\W*(?:having )?(?:los(?:t|ing)|avoir perdu|d'avoir perdu) (?:any|a single|un|une|des|le moindre|un seul|\w+) (?:\w+ )?(?:soldiers?|men|man|fighters?|troops|vehicles?|aircraft|soldats?|militaires?|hommes?|combattants?|vehicules?|elements?)\b"
)
_A_FIGURE = re.compile(  # "ce chiffre", "the toll, putting it at 25": no denial that it happened
    r"\W*(?:these|those|this|that|the|its|their|such|ces?|cet|cette|les?|la|l')\s?(?:[\w'-]+ )?(?:figures?|tolls?|numbers?|counts?|estimates?|chiffres?|bilans?|decomptes?|nombres?|estimations?)\b(?! of (?:abuse|violation))"
)
_OWN_FIGURE = re.compile(
    r"\b(?:put|sa(?:y|id)|insist|instead|rather|only|claim|speak|spoke|giv|gave|plac|count|list|report|acknowledg|confirm|but|mais|plutot|parl|tien|avanc|evoqu|fait|annonc|affirm|assur|donn|retien|seul|lieu|ramen|dit)\w*\b[^.;]{0,50}?"
    r"(?:\b\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
    r"deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)\b)"
)


def denied_in(content: str, speaker: str) -> Taken | None:
    """Give the denial inside what somebody says: "said the claims were baseless"."""
    sided = is_side(speaker) and speaker != "security-sources"
    if _NO_LOSS.match(content) or (not sided and of_no_fighters(content)):
        return Taken(Stance.ALLEGES)  # it only says who the dead were not
    if NOT_THEY.match(content) or _CLEARS.match(content) or unties(content, speaker) or held_fire(content, speaker):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if NOT_JIHADISTS.search(content):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "jihadist-unspecified")
    if clears(content) or denied_fr.clears(content):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if _A_REASON.search(content):
        return None  # why they came, "which is false"
    return _never_was(content, speaker)


def _never_was(content: str, speaker: str) -> Taken | None:
    if _NEVER_WAS.match(content) or denies_it(content) or denied_fr.denies_it(content, speaker):
        return Taken(Stance.DENIES)
    party = is_side(speaker)
    return _denied_by_party(content, speaker) if party else None


def of_no_fighters(content: str) -> bool:
    """Tell whether it is said that the dead were no fighters; who else did it is not."""
    return _NO_FIGHTERS.search(content) is not None and not _OTHER_DOERS.search(content)


_NO_FIGHTERS = re.compile(  # "they were not jihadists", "aucun des morts n'était un terroriste"
    rf"(?:\b(?:they|these|those|the (?:dead|victims|men|people)|the \w+ killed) (?:were|are) (?:not|no)|\b(?:none|not one|no one) of (?:those|the|them) ?(?:\w+ )?(?:was|were)|\bce n(?:'etai\w+|e sont) pas|"
    rf"\b(?:morts|victimes|tues|personnes tuees|defunts|hommes|ils|elles) n(?:'etai\w+|e sont) pas|\baucun (?:des|de ces) (?:\w+ )?(?:morts|tues|hommes|defunts|victimes) n'(?:etait|est)) (?:all |des |de |d'|un |une |an? )?(?:\w+ )?{FIGHTERS.pattern}")
_OTHER_DOERS = re.compile(r"\b(?:but|it was|mais|c'etai\w+|ce sont|c'est)\b[^.;]{0,30}?\b(?:soldiers?|army|militia\w*|dozos?|bandits?|robbers|thieves|soldats?|armee|militaires?|milici?e?\w*|chasseurs|voleurs|criminels|wagner|russ\w+|mercen\w+)\b")
_NO_LOSS = re.compile(
    r"\W*(?:that |que |qu')?(?:none of (?:its|their|our) \w+|no \w+ of (?:its|theirs|ours)|aucun de (?:ses|leurs|nos) \w+|pas un de (?:ses|leurs|nos) \w+) (?:[\w-]+ ){0,4}?"
    r"(?:(?:among|parmi) (?:the |les |ces )?(?:dead|victims|casualties|wounded|morts|victimes|blesses|tues)|n'(?:a|ont) (?:ete (?:tue|blesse|touche|atteint)|peri|trouve la mort)|(?:was|were|had been|has been) (?:killed|hurt|wounded|harmed))"
)
_A_REASON = re.compile(r", (?:ce qui|which) (?:est|etait|is|was) (?:totalement |completely |wholly |simply )?(?:faux|inexact|false|untrue|wrong|not true)\W*$")
_NEVER_WAS = re.compile(  # whoever says that nothing of the kind happened
    r"\W*(?:une? |a |de simples |de pures )?(?:(?:mere |pure |simple |fausse |false )?(?:rumou?r|rumeur)s?)\W*$|"
    r"\W*(?:(?:us|me) )?(?:that |que |qu')?(?:(?:nobody|no one|not a soul|not one person) (?:was|has been|had been|were|died|has died|had died)[^.;]{0,25}? (?:here|there|that (?:day|night|week)|in (?:my|our|the|his|her) (?:village|town|commune|area|country))|"
    r"personne n'(?:a|avait|est|etait) (?:ete )?(?:tuee?|morte?|execut\w+|abattue?|blesse\w*|peri)[^.;]{0,20}? (?:ici|chez (?:nous|lui|eux|moi)|la-bas|ce (?:jour|soir)|cette (?:nuit|semaine)|dans (?:ma|notre|sa|la|le|son|leur) (?:village|commune|localite|ville|zone))|"
    r"(?:(?:it|this|that|all this|the whole thing) (?:is|was) (?:\w+ )?(?:but )?[«\"]? ?|c'(?:est|etait) (?:\w+ )?|d')(?:an? |une |de (?:simples |pures )?)?(?:mere |pure |false |simple |fausse )?(?:rumou?rs?|rumeurs?|fake news|intox)\b|no such thing (?:ever )?(?:happened|occurred|took place)|"
    r"there (?:was|had been|has been) (?:never |simply )?no (?:such )?(?:killing|massacre|attack|raid|strike|shooting|execution|bombing)s?\b|no (?:such )?(?:killing|massacre|attack|raid|strike|shooting|execution|bombing)s? (?:ever )?(?:took place|happened|occurred)|"
    r"nothing (?:at all |whatsoever |of the (?:kind|sort) )?(?:had |has |ever )*(?:happened|occurred|took place|taken place)|"
    r"il n'y a (?:jamais|pas) eu (?:de |d'|la moindre |l'ombre d'une )(?:tuerie|massacre|attaque|raid|frappe|execution|bombardement)|(?:il )?ne s'est [«\"]? ?(?:\w+ment )?rien passe|rien de (?:tel|semblable|la sorte) ne s'est)"
)
_SIDE = r"(?:soldiers?|army|military|troops|forces?|patrols?|hunters?|dozos?|fighters?|militia\w*|jihadists?|militants?|rebels?|soldats?|armee|militaires?|patrouilles?|chasseurs?|combattants?|milici?e?\w*|djihadistes?|rebelles?)"
_CLEARS = re.compile(  # "Soldiers had nothing to do with it", "les chasseurs n'y sont pour rien"
    rf"\W*(?:that |que |qu')?(?:the |our |neither |no |les |l'|des |nos |aucun )?(?:[\w-]+ )?{_SIDE}(?: \w+)? (?:had (?:nothing to do with|no (?:hand|part|role|share) in)|(?:was|were|is|are) not (?:involved|responsible|behind|to blame|the ones)|did not do (?:it|this)|"
    r"n'y (?:est|sont|etai\w+) pour rien|n'\w+ rien a voir|n'(?:est|sont|etai\w+|a|ont) (?:pas|nullement|en rien) (?:implique\w*|responsables?|les auteurs)|ne (?:sont|serai\w+) (?:pas|nullement|en rien) (?:implique\w*|responsables?|les auteurs))"
)


_CONTRARY = re.compile(r"\W*(?:exactement |tout )?(?:le contraire|l'inverse|the (?:exact )?(?:opposite|contrary))\W*$")


def _denied_by_party(content: str, speaker: str) -> Taken | None:
    """Give what an army or a group denies: the event, who the dead were, or that it was they."""
    fighters = (speaker in _ARMY and ONLY_FIGHTERS.search(content)) or (speaker in _SOLDIERS and (_WERE.match(content) or _ONLY.fullmatch(content))) or (
        FIGHTERS.search(content) and NOT_HARMLESS.search(content))
    contrary = _CONTRARY.match(content) and speaker != "mali-government"
    if contrary or BASELESS.search(content) or FALSE_FIRST.match(content):
        return Taken(Stance.DENIES)
    harmless = speaker in _ARMY and (_NOBODY_HARMLESS.search(content) or _NONE_CIVIL.search(content))
    if fighters or harmless or NOT_CIVILIANS.search(content):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    if any(p.search(content) for p in (NO_PART, NONE_OF_OURS, NOT_THERE, NOT_OUR_DOING)):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, "*")
    if NEVER.search(content) or never_was(content) or denied_fr.never_was(content):
        return Taken(Stance.DENIES)
    if (makes_fighters(content) or denied_fr.makes_fighters(content)) and not _COUNTS_CIVILIANS.search(content):
        return Taken(Stance.DENIES, Prop.VICTIMS, "civilians")
    apart = denies_part(content, speaker) or denied_fr.denies_part(content, speaker) or (speaker not in _ARMY and _ALIBI.search(content))
    return Taken(Stance.DENIES, Prop.PERPETRATOR, "*") if apart else None


_MEN = r"(?:m[ae]n|members?|fighters?|people|hunters?|dozos?|militiam[ae]n|volunteers?|boys|elements?|hommes?|membres?|combattants?|chasseurs?|miliciens?|volontaires?|gars|freres)"
_ALIBI = Keyed(  # "its men were nowhere near", "pas un chasseur n'a quitté le camp": what a group says of where it was
    ("nowhere", "not", "nobody", "no ", "never", "none", "far", "miles", "ne", "n'", "loin", "ailleurs", "etaient ", "trouvaient "),
    rf"\b(?:his|its|their|our) (?:own )?(?:\w+ )?{_MEN} [«\"]? ?(?:(?:were|was|had been|are) (?:nowhere|not|never|far\b|miles)|(?:did|do|had|have|would) (?:not|never)|(?:take|kill|touch|attack|rob|abduct|harm)s? (?:nobody|no one|no \w+))|"
    rf"\b(?:not (?:one|a single)|no|none) (?:of (?:his|its|their|our|the) )?(?:\w+ )?{_MEN} (?:had |has |have |ever )*(?:left|moved|went|gone|set (?:out|foot)|quit|crossed|stirred|was|were|took|fired|touched)\b|"
    rf"\b(?:ses|nos|leurs) (?:propres )?{_MEN} [«\"]? ?(?:n[e'] ?(?:y )?\w+ (?:\w+ )?(?:pas|jamais|personne|rien|aucun|qu[e']|nulle part)|(?:etaient|se trouvaient) (?:tous )?(?:a (?:cent|mille|des) |loin|ailleurs))|"
    rf"\b(?:pas une?|aucune?|nul) (?:seule? )?(?:d(?:e |')(?:ses|nos|leurs|entre eux) ?)?(?:{_MEN} )?n[e'] ?(?:a|ont|aurai\w+|avai\w+|est|etai\w+) (?:\w+ )?(?:quitte|bouge|sort|pris part|tire|mis les pieds|touche|particip|franchi|parti|alle)")
_NOBODY_HARMLESS = re.compile(  # "no sign of a wedding", "aucun dommage collatéral": who was hit, by an army's word
    r"\bno collateral (?:damage|victims?)|\bno (?:sign|trace|indication) of (?:an? |any )?(?:\w+ )?(?:wedding|marriage|gathering|festivit\w+|women|children|civil\w+)|\bno (?:women|children)(?: (?:or|nor) (?:women|children))?\b|"
    r"\baucun(?:e)? (?:dommages?|degats?|victimes?) collater\w+|\b(?:ni|aucune) (?:scene de mariage|femmes?|enfants?)\b|\baucun (?:rassemblement festif|mariage|enfant)\b|\bpas (?:de|eu de) (?:dommages?|degats?) collater\w+|\bne comprenait ni femmes?\b")
_NONE_CIVIL = Keyed(  # "nobody at that position was a civilian"
    ("civil", "unarmed", "innocent", "desarme"),
    r"\b(?:nobody|no[ -]one|none|not one|not (?:a|any)(?: single)? (?:man|person|soul|body))\b[^.;:]{0,60}? (?:was|were|is|are) (?:a |an )?(?:civilians?|unarmed|innocent)\b|"
    r"\b(?:personne|nul|nulle|aucune?|pas une?)\b[^.;:]{0,60}? n'(?:etai\w+|est|sont) (?:une? |des? )?(?:civile?s?|innocente?s?|desarmee?s?)\b")
_SOLDIERS = frozenset({"fama", "fama-general-staff", "fama-chief-of-staff", "dirpa", "national-guard", "france-forces"})
_COUNTS_CIVILIANS = re.compile(r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix|douzaine|dizaine) (?:de )?(?:civils?|civilians?)\b")
_ONLY = re.compile(  # "« Des terroristes »", "un « informateur »": what an army calls its dead
    rf"\W*(?:that |que |qu')?(?:of |de |d'|des |une? |an? )?[«\"]? ?(?:(?:jeunes?|young|dangereux|dangerous|vrais?|real|presumee?s?|suspected|deux|two|trois|three|\d+) )?(?:{FIGHTERS.pattern}|informa(?:teur|nt)s?|guetteurs?|lookouts?|complices?|accomplices?|poseurs? de (?:bombes?|mines?|engins))\W*")
_ARMY = STATE | {"security-sources", "france-forces"}
_WERE = re.compile(rf"\W*(?:that |que |qu')?(?:they (?:were|are) (?:all )?|it was |il s'agi\w+ (?:bien )?d[e'] ?|c'etai\w+ (?:bien )?(?:des )?|ce sont (?:des )?)(?:[\w-]+ )?{FIGHTERS.pattern}(?! (?:who|qui|that|of|from|with|linked|tied|belonging|close|allied|lies?|affilies?|appartenant|venus|proches?))")
