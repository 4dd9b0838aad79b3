"""What English words deny inside what somebody says: that it happened, that it was he, that they were civilians."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.own_side import STATE

_ANY = re.compile(r"\b(?:not?|never|nobody|none|neither|nor|nothing|without|truth|true|alibi|innocent|far from|other than|elsewhere|unaware|pictures|images|footage|were|are)\b|n't\b")
_DO = (
    r"(?:kill|execut|shoot|shot|fir(?:e|ed|ing)\b|burn|torch|attack|strik|struck|hit|bomb|shell|raid|ambush|massacr|murder|behead|slaughter|abduct|kidnap|tak(?:e|en|ing)\b|took|touch|harm|hurt|lay\b|laid|loot|"
    r"steal|stole|detain|arrest|torture|rap(?:e|ed|ing)\b|beat|order|target|carr|commit|perpetrat|plant|la(?:y|id) (?:a |the |any )?(?:hand|mine)|set (?:fire|foot)|drop|launch|fl[eoy]w?|open(?:ed)? fire|us(?:e|ed)\b|tak(?:e|en) part|participat|enter|pass|cross|go\b|gone|went|been|be\b|know|knew|have\b|has\b|had\b|do\b|done|lynch|slit|hang|throw|drive|drown)"
)
_MEN = (
    r"(?:soldiers?|servicem[ae]n|troops?|army|military|forces?|patrols?|units?|fighters?|m[ae]n|people|members?|hunters?|dozos?|militiam[ae]n|militants?|jihadists?|mujahid\w*|brothers?|rebels?|combatants?|instructors?|advisers?|mercenar\w+|citizens?|nationals?|russians?|personnel|"
    r"gendarmes?|policem[ae]n|officers?|agents?|elements?|guards?|guardsm[ae]n|jnim|fama|wagner|gatia|cma|msa|fla)"
)
_ARMS = r"(?:convoys?|columns?|aircraft|planes?|warplanes?|jets?|drones?|helicopters?|gunships?|vehicles?|pick-?ups?|checkpoints?|operations?|sorties?|flights?|missions?|missiles?|rockets?|shells?|bombs?|bullets?|shots?|mines?|weapons?|artillery|fire|orders?)"
_OURS = rf"(?:{_MEN}|{_ARMS})"
_NEVER_WAS = re.compile(
    r"\bno (?:shred |grain |iota |element |ounce |atom |scrap |word )?(?:of )?truth\b|\bnot (?:an? |one |a single )?(?:word|line|bit|grain|shred)\b[^.;]{0,30}\b(?:true|truth)\b|\b(?:is|was|are|were) (?:simply |quite |wholly |entirely |just |absolutely )?(?:not true|untrue)\b|"
    r"\bnothing (?:in|to) (?:it|this|these|the (?:story|claim|report|rumour|allegation|accusation))|\bnone of (?:it|this|that|what)\b[^.;]{0,40}\b(?:is|was|ever|happened|took)\b|\bfar from (?:the truth|reality|what)|\bbears? no (?:relation|resemblance)|\b(?:is|was) not what happened|\bdid not (?:happen|occur|take place)|\bnever (?:happened|occurred|took place|existed)|"
    r"\bthere (?:was|were|had been|has been) (?:simply |quite |absolutely )?(?:no|nothing|neither)(?: such| like an?| of an?)? ?(?:attack|raid|strike|massacre|killing|execution|shooting|bombing|wedding|funeral|market|civilian|woman|bod(?:y|ies)|grave|dead|deaths?|victims?)|"
    r"\b(?:nobody|no one|no person|no villager|no resident|no civilian|not a soul|not one person|no-one) (?:at all )?(?:had |has |have )?(?:been |was |were )?(?:died|killed|dead|hurt|harmed|shot|hit|touched|perished|executed|injured|wounded|beaten|taken|abducted|arrested)|"
    r"\b(?:old|recycled|stale|doctored|faked?|borrowed|staged) (?:pictures|images|footage|videos?|photos|photographs|clips?)|\b(?:pictures|images|footage|videos?|photos|clips?|stor(?:y|ies)|tales?|rumou?rs?|claims?|accusations?|reports?)\b[^.;]{0,25} (?:were|was|are|is|had been|come|came) (?:all |simply |just )?(?:made|concocted|cooked|invented|fabricated|forged|written|shot|filmed|taken|staged|from) ?(?:up |in |by |at |elsewhere|another)"
)
_EXAGGERATED = re.compile(r"\b(?:toll|figures?|numbers?|count|reports?|claims?|dead)\b[^.;]{0,60}\b(?:exaggerat|inflat|wrong|false|fantas|excessive|overblown|far too high|incorrect|mistaken|erroneous)")
_NONE_KILLED = re.compile(r"^\W*(?:that )?(?:no (?:one|villager|resident|inhabitant|herder|farmer|trader|woman|child|person|passenger|soul|body)s?|nobody|not (?:a|one) (?:single )?(?:villager|soul|person|resident)) (?:was|were|had been|has been|died|had died|lost) ?(?:killed|dead|shot|harmed|hurt|his life|executed|their lives)?")
_NO_OURS = re.compile(  # "no mujahid laid a hand", "none of its vehicles had left the camp"
    rf"\b(?:no|not one|not a single|not an?|none of (?:its|his|her|our|their|the)|neither (?:its|his|our|their|the)) (?:[\w'-]+ ){{0,2}}?{_OURS}(?: (?:of|from|in|belonging to|under) (?:[\w'-]+ ){{1,5}}?)? ?(?:had |has |have |did |was |were |would |could )?(?:ever |even |so much as |yet )?{_DO}|"
    rf"\bno (?:[\w'-]+ ){{0,2}}?{_OURS} (?:was|were|had been|is|are) (?:in|at|near|on|over|anywhere|present|there|within|active|involved|flying|under)|"
    rf"\bnot (?:one )?of (?:its|his|her|our|their|the) {_OURS}"
)
_NOT_DONE = re.compile(  # "did not kill", "burned no house", "neither ordered nor knew"
    rf"\b(?:it|they|we|i|(?:its|his|our|their) (?:[\w'-]+ ){{0,3}}?{_OURS}),? (?:\w+ly )?(?:did|had|has|have|could|would|do|does) (?:not|never|neither)(?: \w+ly)? (?:\w+ ){{0,1}}?{_DO}|\b(?:it|they|we|i) (?:didn't|hadn't|hasn't|haven't|couldn't|wouldn't) {_DO}|"
    r"\b(?:did|had|have|has) (?:not|never) (?:\w+ly )?(?:touch|harm|kill|hurt|target|attack|shoot|shot|struck|strike|hit|burn|execut)\w* (?:on |at )?(?:a |an |any |one |the |of )?(?:single |innocent |unarmed )?(?:civilian|villager|resident|inhabitant|woman|women|child|children|innocent|herder|farmer|trader|passenger|person|soul)s?\b|"
    r"\bneither (?:\w+ly )?(?:ordered|knew|took|had|killed|burned|fired|shot|attacked|planned|carried|touched|was|were|saw|did)\b[^.;]{0,40}\bnor\b|"
    r"\b(?:kill|burn|harm|hurt|touch|shot|shoot|loot|target|attack|execut|molest|wrong|robb)\w* (?:on |at |upon |from )?(?:no (?!less|fewer|more)(?:\w+ )?\w+|nobody|none|nothing|not a (?:single )?\w+)\b|\b(?:fire[sd]?|struck|hit|took|taken|arrest\w*|detain\w*|beat\w*|abduct\w*) (?:on |at )?(?:nobody|no one|no civilian|no villager)\b|"
    r"\bhad (?:had )?nothing to do\b|\bhad (?:had )?no (?:hand|part|role|share|say|interest|presence|knowledge|quarrel)\b|\bnever (?:had |has |have )?(?:\w+ly )?(?:killed|attacked|touched|harmed|fired|burned|shot|struck|ordered|bombed|set foot|been there|gone there|entered|targeted|laid)\b"
)
_NOT_BY = re.compile(  # "were not shot by soldiers"
    rf"\b(?:was|were|had|have|has|is|are) (?:not|never)(?: been)?,?(?: (?:he|she|it|they) \w+,)? (?:killed|shot|executed|burned|attacked|taken|abducted|struck|hit|beaten|murdered|planted|laid|carried out|ordered|done|dropped|fired)\b[^.;]{{0,50}}?\bby (?:the |its |any |his |our |their )?(?:[\w-]+ ){{0,2}}?(?:{_MEN}|it|us|them|him)\b|"
    r"\bnot (?:the )?(?:work|doing|deed|handiwork|fault) of\b|\bnot (?:its|his|their|our) (?:own )?(?:work|doing|deed|handiwork|fault|responsibility|men|drone|aircraft|style|way|method|habit|custom)\b"
)
_INNOCENT = re.compile(r"\binnocent of\b|\b(?:clean|no blood on|unstained) (?:\w+ )?hands\b|\bhands (?:are|were|is) clean|\b(?:we|i) (?:was|were|had) (?:not|nowhere|never)(?: been)? (?:there|present|near|anywhere|involved|behind)\b|\bno (?:\w+ )?blood\b[^.;]{0,60}\bhands\b|\b(?:this|that|it) is not (?:our|its|their|his) (?:work|doing|deed|handiwork|way)\b|\balibi\b|\bunaware of (?:any|the|such|this)|\bknew nothing\b|\bknows nothing\b|\bstrangers? to (?:the|this|it|that)|\bdoes not (?:kill|attack|harm|touch|target|fight|strike|fire on|shoot)\b|\bdo not (?:kill|attack|harm|touch|target|fight|strike|fire on|shoot) (?:\w+ )?(?:civil|women|children|muslim|innocent|villag|herd|farm|traders|our|own|the)")
_ALIBI = re.compile(
    rf"\b(?:its|his|our|their|all (?:of )?(?:its|his|our|their)) (?:own )?{_OURS} (?:was|were|had been|had (?:all |already |long )?(?:been|left|withdrawn|gone|returned|moved)) ?(?:all |then |still |already |long |busy |(?:that|this) (?:day|night|morning) )?(?:in|at|on|to|from|elsewhere|far|back|away|before|asleep|hours|two|three|several|confined|grounded)\b|"
    r"\ball (?:[\w'-]+ ){1,2}had been (?:withdrawn|recalled|grounded|confined|pulled back)|\b(?:was|were) (?:\w+ )?(?:a hundred|\d+|fifty|sixty|thirty|twenty|forty) (?:kilomet\w+|km|miles|hours|days) (?:away|off|before)"
)
_HIT = re.compile(r"\b(?:attack|ambush|clash|mine|fell into|came under|wound|lost|repel|riposte|pursu)\w*")
_IN_ARMS = r"(?:islamist|terrorist|combatant|fighter|jihadist|militant|insurgent|bandit|rebel|gunm[ae]n|armed|extremist|enem(?:y|ies)|legitimate|military target|spies|spy|informers?|informants?|collaborators?|accomplices?|weapons? in hand|arms in hand|under arms)"
_WERE = re.compile(  # "the men killed there were jihadists"
    r"\b(?:killed|dead|slain|fallen|shot|victims?|targets|neutrali\w+|eliminated|those|they|men|all|everyone|every one|buried|deceased|people|persons|individuals|prisoners|detainees|suspects|travellers|herders|passengers)\b[^.;]{0,60}?\b(?:were|are|had been)(?: (?:all|in fact|indeed|really|nothing but|none other than|only|both|each|known|well-known|active|hardened|wanted|dangerous|notorious|seasoned|foreign|local|heavily|members? of|part of))*"
    rf" ?[«\"]? ?(?:all |only |an? |the )?{_IN_ARMS}"
)
_NOT_THOSE = re.compile(r"^\W*(?:that |and )?(?:certainly |definitely |absolutely |surely |it was )?not (?:by )?(?:us\b|me\b|ours\b|(?:the |its |our |his |their |any )?(?!know|true|yet|all|only|sure|less|more|far|one|a\b|an\b|in\b|at\b|on\b|be\b)(?:[\w'-]+ ){0,3}[\w'-]+)\W*$")
_NO = re.compile(r"^\W*(?:(?:absolutely|totally|completely|utterly|entirely|wholly|categorically|purely|simply|just|all|pure|sheer|complete|utter|total) (?:false|untrue|nonsense|rubbish|lies|invention|fiction|wrong|baseless|unfounded|fabrication|fantasy|propaganda)|no|never|certainly not|absolutely not|of course not|by no means|not at all|not in the least|nothing of the (?:sort|kind)|not so|wrong|untrue|false|nonsense|rubbish|lies|a lie|pure invention|not true|slander|calumny|defamation|fables?|fantasy|propaganda|manipulation|disinformation|fiction|fairy tales?|inventions?|falsehoods?)\b\W*(?:$|[,.;!:]|[^?]*\?$)")
_SILENT_ON = re.compile(r"\b(?:whether|who|how|why|when)\b|did not (?:know|say|see|give|specify|elaborate|have|name|want|wish|hear|recogni)")


def denies_it(content: str) -> bool:
    """Tell whether anybody says that it did not happen: "No", "there is no truth in it"."""
    return any(p.search(content) for p in (_NO, _NO_TRUTH, _NONE_KILLED))


_NOT_ITS_WAY = re.compile(  # "our soldiers never target civilians"
    rf"\b(?:we|it|they|{_OURS}) (?:would |will |can |could )?never (?:\w+ly )?(?:kill|target|harm|hurt|shoot|attack|fires? (?:on|at)|touch|strike|bomb|execute|mistreat|abuse|loot|massacre)(?:e?s)?\b"
)


def never_was(content: str) -> bool:
    """Tell whether a side says that nothing of the kind happened, or that it was all made up."""
    return any(p.search(content) for p in (_NEVER_WAS, _EXAGGERATED)) or (
        "never " in content and _NOT_ITS_WAY.search(content) is not None)


_NO_TRUTH = re.compile(r"\bno (?:shred |grain |iota |element |ounce |atom |scrap |word )?(?:of )?truth (?:in|to)\b|\bnot (?:an? |one |a single )?word (?:of (?:it|this|that|truth) )?(?:is|was) true\b")


def clears(content: str) -> bool:
    """Tell whether the words say, of whomever, that it was not he: "soldiers did not shoot them", "not us"."""
    if "not" not in content and "never" not in content:
        return False
    return any(p.search(content) for p in (_NOT_THOSE, _NOT_BY, _DID_NOT))


_DID_NOT = re.compile(rf"^\W*(?:that )?(?:neither )?(?:the |its |our |any )?(?!(?:they|he|she|it|we)\b)(?:[\w'-]+ ){{0,2}}?{_MEN}(?: (?:of|from) (?:[\w'-]+ ){{1,3}}?)? ?(?:had not|have not|has not|did not|never) (?:\w+ly )?(?:kill|shoot|shot|execut|massacr|murder|burn|attack|bomb|strike|struck|raid|do it|done it|commit|carr)")


def denies_part(content: str, speaker: str) -> bool:
    """Tell whether one who could have done it says that it was not he, or that he was elsewhere."""
    if not _ANY.search(content) or _SILENT_ON.search(content[:60]):
        return False
    if any(p.search(content) for p in (_NO_OURS, _NOT_DONE, _INNOCENT)):
        return True
    return is_side(speaker) and not _HIT.search(content) and _ALIBI.search(content) is not None


def makes_fighters(content: str) -> bool:
    """Tell whether the dead are called fighters: "the men killed there were jihadists"."""
    return _WERE.search(content) is not None


def is_side(speaker: str) -> bool:
    """Tell whether a speaker is an army, a state or an armed group, of whom such a thing is said."""
    actor = builtin_actors().get(speaker)
    return speaker in STATE or actor.is_party or actor.speaker_class is SpeakerClass.STATE
