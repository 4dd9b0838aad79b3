"""Words that govern a date: of saying, of harm done, of politics."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from geo.reports.dates.words import word_set


class Cue(Enum):
    """What a word makes of a date beside it."""

    SPEECH = "speech"
    DEED = "deed"
    DEED_NOUN = "deed_noun"
    SPEECH_NOUN = "speech_noun"
    BURIAL = "burial"
    OTHER = "other"


_SPEECH = r"""titr(?:e|ent|ait|aient)|headlin(?:ed|es)|parvenu\w*|parvient|parviennent|received
|obtained|said|says?|saying|told|tells?|telling|announc\w+|stat(?:ed|es|ing)|declar(?:ed|es
|ing)|report(?:ed|s|ing)|claim(?:ed|s|ing)|confirm(?:ed|s|ing)|den(?:ied|ies|ying)
|refut\w+|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|condemn(?:ed|s|ing)|accus(?:ed|es|ing)|alleg(?:ed
|es|ing)|add(?:ed|s)|acknowledg\w+|admitt\w+|admits|wrote|writes|tweet\w*|post(?:ed|s)|publish\w*
|issu(?:ed|es|ing)|releas(?:ed|es|ing)|warn(?:ed|s|ing)|call(?:ed|s|ing)|urg(?:ed|es|ing)|vow(?:ed
|s)|assert\w*|not(?:ed|es|ing)|describ\w+|insist\w*|explain\w*|testif\w+|recount\w*|estimat(?:ed|es)
|order(?:ed|s)|express\w*|demand\w*|promis\w+|respond\w*|repli\w+|comment\w*|quot(?:ed?|es|ing)|spoken?|speaking
|broadcast|aired|read|update[ds]?|revis\w+|mourn\w*|pledg\w+|dated|circulat\w+
|charged|indicat(?:ed|es|ing)|recall(?:ed|s|ing)|stress(?:ed|es|ing)|underlin(?:ed|es|ing)
|caution(?:ed|s|ing)|cit(?:ed|ing)|informed|brand(?:ed|s|ing)|hail(?:ed|s|ing)|attest\w*
|phoned|telephoned|emailed|voiced|recounted|specif(?:ied|ies|ying)|contradict(?:ed|s|ing)
|deem(?:ed|s)|alluded?|conveyed|reckon(?:ed|s)|swore|sworn
|decri\w+|denounc\w+|decla\w*|rais(?:ed|es)|put|reveal\w*|disclos\w*|suggest\w*|documented|verified
|disput\w+|counter\w*|probe[ds]?|investigat(?:ed|es|ing)|declined|spokes\w+|according|shared
|boast\w*|reiterat\w+|clarif\w+
|dit|disent|disait|declar\w+|indiqu\w+|annonc\w+|affirm\w+|rapport(?:e|ent|ait|ee|ees|es)
|confirm\w+|dement\w*|dementi\w*|nie|nient|nia|rejet\w+|condamn\w+|accus\w+|denonc\w+|ajout\w+
|reconn(?!aissance)\w+|ecri[tv]\w*|publi(?:e|ee|es|ees|ait|ent)
|diffus\w+|revendiqu\w+|averti\w*|appel(?:e|ee|es|le|lent|ait)|expliqu\w+|precis\w+|soulign\w+
|assur(?:e|ent|ait|es)|confi(?:e|es|ait)|racont\w+|temoign\w+|reagi\w*|exprim\w+|deplor\w+|estim\w+
|evoqu\w+|communiqu(?:er|ait)|ordonn\w+
|promi[st]\w*|salu\w+|present(?:e|ent|ait|es)|inform(?!ation)\w+|signal\w+|repond\w*|interrog\w+|joint\w*
|sollicit\w+|contact\w+|date[es]*|relay\w+|partag\w+|post(?:e|ee|es)|tweet\w*|parl(?:e|ent|ait)
|recens\w+|document\w+|fustig\w+|pretend\w*|clam\w+
|conced\w+|retract\w*|recant\w*|backtrack\w*|deplor(?:ed|es|ing)|regret\w*|lament\w*|protest(?:ed|s)
|object(?:ed|s)|retort\w*|remark(?:ed|s)|brief(?:ed|ing)|notif\w+|alert\w*|confid(?:ed|es)
|complain\w*|blam(?:ed|es|ing)|point(?:ed|ing|ent|ait|aient|e)|singled|incrimin\w+|emue?s?|attribut\w+|contend\w*|apologi[sz]\w*|maintain\w*|argu(?:ed|es|ing)
|reaffirm\w*|certif\w+|recogni[sz]ed|justif\w+|conclud(?:ed|es)
|concede\w*|admet\w*|admis|avou\w+|soutien(?:t|nent|drai\w*)|soutenu|soutenait|maintenu|imput\w+|blam(?:e|ent|ait)
|reproch\w+|objecte\w*|retorqu\w+|repliqu\w+|martel\w+|insist\w+|avis(?:e|ent|es)|plaint
|retracte\w*|pleur(?:e|ent|ait)|excuse\w*|prononc\w+|lues?|corrig\w+|correct(?:ed|s)|rectifi\w+|nuanc(?:e|ent|ait)
|auditionn\w+|justifi\w+|conclu[est]*
|rappel(?:e|ee|le|lent|ait)|constat(?:e|ee|ent|ait)|detaill(?:e|ent|ait)|chiffr(?:e|ent|ait)
|felicit\w+|inquiet\w+|indign\w+|alarm\w+|attest\w+|notifi\w+|cit(?:ent|ant|ait)
|appris|apprend|learn(?:ed|s|t)|selon|mentionn\w+|regrett\w+|exig\w+|reclam(?!ant)\w*|demand\w+|lu|rendu
|rendue|livr\w+"""
_SPEECH_NOUN = r"""statements?|communiques?|press|release|report|reports|videos?|letter|interview
|tweet|post|briefing|bulletin|announcement|message|denial|claim|accusations?|allegations?
|conference|speech|investigation|probe|condemnation|notes?|memo(?:randum)?|dispatch(?:es)?
|images?|imagery|photographs?|vues?
|circular|email|depeches?|courriers?|circulaire
|declarations?|rapports?|lettre|entretien|annonce|dementi|conference|discours|enquete|allegations?
|bilan|publication|interview|requisitions?|requisitoire|plainte|audition|temoignages?"""
_DEED = r"""kill(?:ed|s|ing)?|died|dies|dying|attack(?:ed|ing)|raided|ambushed|struck|hit
|execut(?:ed|ing)|shot|fired|burn(?:ed|t|ing)|torched|loot(?:ed|ing)|abduct(?:ed|ing)|kidnapp\w+
|wound(?:ed|ing)|injur(?:ed|ing)
|massacred|bomb(?:ed|ing)|shelled|explod\w+|blew|detonat\w+|storm(?:ed|ing)|clash(?:ed|ing)|fought
|fighting|intercept(?:ed|ing)|took|occurred|happened|came|arrest(?:ed|ing)|captur\w+|detain\w+
|disappear\w*|behead\w+|slit|found|discovered|buried
|target(?:ed|ing)|carried|carrying|destroy\w*|besieg\w+|enter(?:ed|ing)|surround\w+|arriv(?:ed|ing)
|descended|swept|round(?:ed)|stopp(?:ed|ing)|ambush(?:ed|ing)|murder(?:ed|ing)|slain|slaughter\w*
|assassinat\w+|perish\w*|lost|suffered|left|leaving|claimed
|set|drove|overran|overrun|seiz(?:ed|ing)|stole|stolen|conduct(?:ed|ing)|neutrali[sz]\w+|repel\w*
|repuls\w*|travell?ing|heading|returning|began|erupted|fell|hacked|lynched|smash\w*|wreck\w*
|tore|torn|ripp(?:ed|ing)|encircl(?:ed|ing)|swoop(?:ed|ing)|pour(?:ed|ing)|burst|broke\s+into
|halt(?:ed|ing)|block(?:ed|ing)|rode|riding|land(?:ed|ing)|gather(?:ed|ing)|separat(?:ed|ing)|pull(?:ed)
|reach(?:ed|ing)|rak(?:ed|ing)|drag|surpris(?:ed|ing)|appear(?:ed|ing)|turned|pushed|picked
|blockad(?:ed|ing)|rustl(?:ed|ing)|snatch(?:ed|ing)|sprayed|mowed|gunned|crept|crossed|cross(?:ing)
|drown(?:ed|ing)|collaps(?:ed|ing)|collid(?:ed|ing)|overturn(?:ed|ing)|plung(?:ed|ing)|capsiz(?:ed|ing)
|throats?|tortured|rap(?:ed|ing)|taken|picked|dragged|struck|strafed|pounded
|tue\w*|tua|tuent|tuer|tuant|mort\w*|meur\w*|decede\w*|peri\w*|attaqu(?:e|er|es|ee|ees|ent|ait
|aient|ant)|execut(?:e|er|es|ee|ees|ent|ait|aient)|abatt\w+|tir(?:e|er|aient|ant)|bless(?:e|es|ee
|ees|ant|er)|brul\w+|incendi(?:e|er|es|ee|ees|ant)|pill(?:e|er|es|ee|ees|ant)
|enlev\w+|kidnapp\w+|bombard(?:e|er|es|ee|ees|aient)|frapp(?:e|er|es|ee|ees|aient)|explos(?:e|er)
|saut(?:e|er)|affront(?:e|es|er|aient)|oppos(?:e|es|er|aient)|massacr(?:e|es|er|ee|ees)|egorg\w+
|assassin(?:e|es|er|ee|ees)|surven\w+|produi\w+|lieu|perpetr\w+
|vis(?:e|es|ee|ees|er|aient|ait)|arret(?:e|es|ee|ees|er)|captur(?:e|es|ee|ees|er)|detrui\w+
|perdu\w*|encercl\w+|irruption|essuy\w+|men(?:e|es|ee|ees|er)|retrouv\w+|decouvert\w*|enterr\w+
|inhum\w+|cibl(?:e|es|ee|ees|er|ant)|emport\w+|condui\w+|intercept\w+
|tomb(?:e|es|ee|ees|er|aient)|pris|prise|saccag\w+|ravag\w+|attir\w+|assieg\w+|investi|deroule\w*
|commis\w*|neutralis\w+|repouss\w+|fait|coute|vole\w*|reduit|battus?|lynch\w+|fauch\w+|touch\w+
|embusqu\w+|executions?|charri\w+|echang\w+|cause\w*|tort\w+|viol(?:e|es|ee|ees|er)
|surgi\w*|debarqu\w+|fondu\w*|encercl\w+|dechiquet\w+|eventr\w+|souffl\w+|roul(?:e|er|ait|aient|ant)
|entr(?:e|es|ee|ees|er|aient)|penetr\w+|rassembl\w+|separ(?:e|es|ee|ees|er)|bloqu\w+|stopp\w+
|immobilis\w+|barr(?:e|es|ee|ees|er)|mitraill\w+|harcel\w+|perpetr\w+|cern(?:e|es|ee|ees|er)
|effondr\w+|chavir\w+|renvers(?:e|es|ee|ees|er)|deferl\w+|achev(?:e|es|ee|ees|er)
|larg(?:ue|uer|uee|uees|ues)|coup(?:e|ee|ees|es)|surpris\w*|arraisonn\w+|presente[es]*|venus?|venues?|arrive\w*
|quitt\w+|fui|endeuill\w+|decim\w+|accroch\w+|heurt\w+|mort|morts"""
_DEED_NOUN = r"""attacks?|ambush(?:es)?|massacres?|raids?|killings|strikes?|incidents?|assaults?
|clash(?:es)?|fighting|explosions?|blasts?|bombings?|airstrikes?|shootings?|executions?|abductions?
|shelling|operation|offensive|battle|deaths?|violence|drama|events?|arrests?
|attaques?|embuscades?|tueries?|drames?|frappes?|affrontements?|combats?|assauts?|raid
|bombardements?|enlevements?|assassinats?|evenements?|faits|accrochages?|exactions?|mort"""
_BURIAL = r"""buried|bury|burying|burials?|funerals?|interred|inhum\w+|enterr\w+|enseveli\w*
|obseques|funerailles|enterrements?"""
_OTHER = r"""reinforc(?:ed|ing)|dispatch(?:ed|ing)|depecher|depechees?|met
|rencontr\w+|recue?s?|visits?|visiting|flew|flown|overflew|survol\w+|inspect\w*|toured|meetings?|summits?|ceremon\w+
|rall(?:y|ies)
|sommet|seances?|pelerinage|resign(?:ed|s|ing|ation)|sworn|swore|serment
|coups?|putsch\w*|power|overthr\w+|toppl\w+|oust\w+|independence|agreements?|accords?
|sign(?:ed|ing)|found(?:ing|er)|creat(?:ed|ion)|establish\w*|elect(?:ed|ions?)|withdr\w+|expel\w*
|expuls\w*|deploy\w*|end(?:ed|ing)|mandate|born|join(?:ed|ing)|dissol\w+
|merg\w+|sanction\w*|resolution|transition|appoint\w*|inaugurat\w*|rebellion|insurgency
|barkhane|ecowas|cedeao|exit|depart\w*|pull(?:ed|out)|push(?:ed|ing)
|election\w*|referendum|vote[ds]?|constitution\w*|treaty|pact|anniversar\w+|aged?|broke|broken
|cancell?ed|ties|abandon\w*|vacat(?:ed|ing)|retroced\w+|reopened|rouvert\w*
|pouvoir|renvers\w+|independance|signe\w*|signature|fond(?:e|es|ee|ees|ation)|cre(?:e|es|ee|ees
|ation)|elu\w*|election\w*|scrutin\w*|retir\w*|retrait|chass(?:e|es|er|ee|ees|ent|ant)|deploi\w*
|deploy\w*|ne|nee|nes|rejoin\w*|dissous|dissolution|fusion\w*|resolution|nomm\w+|investiture
|rebellion|demission\w*|rompu\w*|vot\w+
|anniversaire|traite|constitution\w*|depart|report(?:e|ee|es)|repouss(?:ee|ees)|presidentielle
|legislatives?|fete\w*|championnat|match\w*|finale|greves?|preavis|interview(?:ed|ing)
|trials?|hearings?|adjourn\w+|sentenc\w+|convict(?:ed|ion)|verdict|acquitt\w+|indict\w+
|proces|audiences?|renvoy\w+|jugement|tribunal|requisitoire|visited|researched|reprise|rentree|rouvr\w+|colonial\w*"""
_TABLE = tuple((cue, re.compile(rf"(?:{words})", re.VERBOSE)) for cue, words in (
    (Cue.BURIAL, _BURIAL), (Cue.OTHER, _OTHER), (Cue.SPEECH_NOUN, _SPEECH_NOUN),
    (Cue.DEED_NOUN, _DEED_NOUN),
    (Cue.SPEECH, _SPEECH), (Cue.DEED, _DEED)))
_SAME_IN_FRENCH = {"en": word_set("mis lu lues avise excuse plaint conclue conclu rendu date fait "
                                    "lieu vote cause ne men pris mort"),
                   "fr": word_set("precisement age issues issue put set left opened fell came hit "
                                    "said read power")}


@lru_cache(maxsize=20_000)
def cue_of(word: str, lang: str) -> Cue | None:
    """Give what a word, in plain form, makes of a date."""
    if word in _SAME_IN_FRENCH[lang]:
        return None
    return next((cue for cue, pattern in _TABLE if pattern.fullmatch(word)), None)
