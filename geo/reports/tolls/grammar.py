"""Small words that hold a sentence together, in both languages."""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.tolls.lexicon import Lexicon, word_set

DETERMINERS = {
    "en": word_set("""
        the his her their its our my your these those all both another other
    """),
    "fr": word_set("""
        le la les l son sa ses leur leurs notre nos mon ma mes votre vos ces cette ce
        ceux tous toutes autres
    """),
}
AGENT = {"en": frozenset({"by"}), "fr": frozenset({"par"})}
RECKONED = {"en": frozenset({"of"}), "fr": frozenset({"de", "d", "des"})}
PREPOSITIONS = {
    "en": word_set("""
        in at near from with to on against between into onto for through via under behind
        among aboard around across toward towards without like than against after before
        during despite carrying transporting of
    """),
    "fr": word_set("""
        dans avec sur contre pour vers chez pres depuis sous sans entre parmi selon apres
        avant pendant malgre transportant en aux au a de d des du
    """),
}
COUNTED_OF = {  # "a group of 12 traders": the group is who is meant
    "en": word_set("""
        group convoy family crowd total bodies column team party toll deaths death number
        lives case cases corpses remains
    """),
    "fr": word_set("""
        groupe famille convoi total foule colonne equipe bilan nombre mort vie cas celle
        dizaine cadavres depouilles corps
    """),
}
MONTHS = {
    "en": word_set("""
        january february march april may june july august september october november
        december jan feb mar apr jun jul aug sep sept oct nov dec
    """),
    "fr": word_set("""
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    """),
}
INCLUDING = {
    "en": Lexicon([("""
            including, includes, included, include, among (them|whom)
            (most|some|all|many) of (them|whom), of whom, of which, notably, namely
            (the) majority of them, counting, that is, comprising
            mostly, mainly, counting among them
        """, False),
                   ("""
            the (dead|victims) (include|included)
            among the (dead|victims|killed) (were|was|are|is)
        """, True)]),
    "fr": Lexicon([("""
            dont, soit, a savoir, c est a dire, notamment
            parmi (lesquels|lesquelles|eux|elles), y compris, comprenant
            en comptant, (en|) incluant, en y (incluant|comptant|ajoutant)
            au nombre desquels, en majorite (des), pour la plupart (des), la plupart (des)
        """, False),
                   ("""
            (parmi|au nombre) (les|des) (victimes|morts|tues) (figure|figurent|se trouvent)
            (parmi|au nombre) (les|des) (victimes|morts|tues) (il y a|on compte|on denombre)
        """, True)]),
}
AMONG_DEAD = {  # behind the group: "three children were among the dead"
    "en": Lexicon([("""
            (is|are|was|were) (reported|counted|also|) among (the|those) (dead|victims|killed|slain)
            among (the|those) (dead|victims|killed|slain)
        """, True)]),
    "fr": Lexicon([("""
            (figure|figurent|sont|est) (aussi|egalement|) parmi les (victimes|morts|tues)
            (parmi|au nombre) (les|des) (victimes|morts|tues)
            se trouvent (parmi|au nombre) (les|des) (victimes|morts|tues)
            (figure|figurent|sont|est) (aussi|egalement|) au nombre des (victimes|morts|tues)
            (font|fait) (aussi|egalement|) partie des (victimes|morts|tues)
        """, True)]),
}
OF_THEM = {  # the value says whether a part of others is meant
    "en": Lexicon([("""
            of them (were|are|was), of them, of whom (were|are), of whom
            of whose (members|men|personnel|staff|number)
            of the (dead|victims|deceased|killed|fatalities) (were|are|)
            of the (dead|victims|deceased|killed|fatalities), among them
            of those (killed|dead|slain) (were), of these (were)
        """, True)]),
    "fr": Lexicon([("""
            d entre (eux|elles) (sont|etaient) (des), d entre (eux|elles), parmi (eux|elles)
            d eux, d elles
            des (victimes|morts|tues|defunts) (sont|etaient) (des), de ces (victimes|morts)
            des (victimes|morts|tues|defunts)
        """, True)]),
}
OF_DEATHS = {
    "en": Lexicon([("of (these|those|the) (deaths|killings|dead|fatalities|victims)", True)]),
    "fr": Lexicon([("(de|d entre) (ces|ceux) (morts|deces|victimes|meurtres|tues)", True)]),
}
ZERO = {  # the value says whether a noun follows
    "en": Lexicon([("no one, nobody, none", False), ("none of the, no", True),
                   ("without (causing|any|claiming) (any), not a single, zero", True)]),
    "fr": Lexicon([("(personne|nul) n", False),
                   ("aucun(e)(s), pas (un|une) seul(e), pas eu (de|d)", True),
                   ("""
            sans (faire|causer|occasionner|provoquer) (de|d|la moindre)
            sans (faire|causer) la mort
            n (a|ont|avait|avaient|aurait|auraient) (alors|) (pas|) (fait|cause|occasionne) (de|d)
            n (a|ont|avait|avaient|aurait|auraient) pas (alors|) (fait|cause|occasionne) (de|d)
            pas (de|d)
        """, True)]),
}
_STOP_EN = """
a an the and or but nor so yet if as at by for from in into near of off on onto out over per than
that then this those these to toward towards under until up upon via when where while which who whom
whose why with within without was were be been being is are am has have had having do does did will
would can could may might must shall should not no it its he she they them their his her him we us
our i you your there here also only just more most said says say told according after before during
because since amid among around about against across along behind between despite inside outside
including ago later last next every each both either neither dead alive still already again now
against including plus back home away
"""
_STOP_FR = """
a au aux avec ce ces cet cette dans de des d du elle elles en entre et eux il ils je l la le les
leur leurs lui mais me ne n on ont ou par pas pendant pour pres puis que qu qui quoi sa sans se
ses si son sont sous sur ta te tu un une vers voire y a ai as avait avaient aura aurait auraient
est etait etaient ete etre fait font sera seront soit apres avant lors selon dont car comme
contre depuis jusque malgre parmi plus moins tres tout tous toute toutes alors ainsi ensuite
hier ici la quand lorsque afin chez hors non ni donc or encore deja aussi
"""
MODIFIERS_STOP = {"en": frozenset(_STOP_EN.split()), "fr": frozenset(_STOP_FR.split())}
JOINS = {
    "en": word_set("""
        and , as well or plus another then also — ( ) including two both
    """) - {"two"},
    "fr": word_set("""
        et , ainsi que ou plus puis egalement autres — ( ) dont des les
    """),
}
BREAKS = {  # a subject does not reach across these
    "en": word_set("""
        ; : ! ? … while when whereas that said says told added reported confirmed according
        announced claimed stated because after before where although though if but saying
        adding
    """),
    "fr": word_set("""
        ; : ! ? … tandis alors lorsque quand que qu dit declare indique affirme selon
        annonce precise ajoute rapporte confirme explique parce apres avant mais pendant
        si soutient assure raconte temoigne confie relate
    """),
}
SAYING = {
    "en": word_set("""
        said says say tell report told added reported confirmed announced claimed stated
        saying told declared
    """),
    "fr": word_set("""
        dit declare indique affirme annonce precise ajoute rapporte confirme explique
        raconte assure temoigne confie relate ont
    """) - {"ont"},
}
SOURCING = {
    "en": Lexicon([("""
            (COMMA|) according to, (COMMA|) (say|said), (COMMA|) by the (account|count|reckoning) of
            (COMMA|) if (one|you|we) (believes|believe|trust|trusts|is to believe|are to believe)
            (COMMA|) if (the|those|his|her) (people|villagers|residents) are to be believed
            (COMMA|) in the words of, (COMMA|) to (hear|judge by), (COMMA|) to go by
        """, True)]),
    "fr": Lexicon([("""
            (COMMA|) selon, (COMMA|) d apres, (COMMA|) a en croire, (COMMA|) a entendre
            (COMMA|) si l on en croit, (COMMA|) au(x) dire(s) (de|du|des), (COMMA|) de source(s)
            (COMMA|) de l avis (de|du|des), (COMMA|) a ecouter, (COMMA|) au jugement (de|du|des)
        """, True)]),
}
TOLL_WORDS = {
    "en": Lexicon([("""
            death toll, deaths toll, toll, body count
            number of (deaths|dead|fatalities|people killed|victims), the number killed
            (toll|count|number) now stands at, (it|toll|number) stands at
            (puts|put|putting|gives|gave|giving) the (dead|deaths|victims|killed) (at|as)
            fatalities stood at, number of those killed, number of civilians killed
            number of (soldiers|troops|villagers|gendarmes|peacekeepers) (killed|slain)
            (deaths|dead|fatalities|toll|killed) (stand|stands|stood|standing) at
            the (true|real|actual|right|correct|exact) (number|figure|toll|count) (is|was|being)
            (give|gives|gave|put|puts) the (dead|deaths) (as|at), (dead|deaths|toll) as
        """, True),
                   ("""
            list (of|bears|has|had|with|names|contains), bears the names of, names of, bears
            the (dead|victims|deceased) (were|are)
            (bring|brings|bringing|brought|takes|taking|took|raises|raising) to
            (raised|revised|risen|climbed|rises|rose) to, bring(s|ing) the (death) toll to
            (later|since|then|initially|first|now) put (it) at
            put(s|ting) (the|that|their) (number|figure|total|count|toll) at, puts it at
            put(s|ting) the (dead|deaths|tally) at, (dead|deaths|tally) at
            (number|figure|count|total|toll|tally|estimate) (was|is|stops at|comes to|came to)
            (raised|lowered|cut|reduced|increased|corrected) (its|their|his|her) (own|) figure to
            (raised|lowered|cut|reduced|increased|corrected) (its|their|his|her) (count|toll) to
            (higher|lower|different|smaller|larger) (figure|number|count|estimate|tally|total)
            put it at, (number|figure|count|total) at, spoke of, speaks of, speak of
            they (are|number) (now), there (are|were) now, now number
            know(s) of, knew of, (is|are|was|were) aware of, talk(s) of, talked of, tell(s) of
            (number|dead|deaths) (to|reached|has reached)
            lists, listed, mentions
            has risen to, put the count at
            which makes, that makes, raised it to, revised (it) to, now counts, has counted
            counted, counts, tallied, (stands|stood|stand) (now|) at
        """, False)]),
    "fr": Lexicon([("""
            bilan, nombre (de|des) (morts|deces|tues|victimes), le nombre de personnes tuees
            nombre (de|des) (militaires|soldats|gendarmes|civils|villageois) (tues|tombes|morts)
            nombre (de|des) (personnes|victimes) (tuees|decedees|mortes)
            bilan humain, bilan provisoire
            (le|) (vrai|veritable|juste|bon) (nombre|chiffre|bilan|compte) (est|etait|serait) (de|)
            (les|) (morts|tues|victimes) (sont|seraient|etaient) au nombre (de|d)
        """, True),
                   ("""
            en (mentionne|cite|avance|retient|signale|totalise|comptait|comptaient)(nt)
            en (denombrait|denombraient|recensait|recensaient|trouve|trouvent|rapporte)
            en (compte|comptent|denombre|denombrent|recense|recensent), en (annonce|evoque)(nt)
            liste (de|des|d), liste (porte|comporte|compte|contient), porte les noms de
            (avoir|ont|a|avons|ai) (compte|denombre|recense), elles (seraient|sont|etaient)
            ils sont
            ils seraient (desormais|maintenant|a present|au moins), ce sont, il y en (a|aurait)
            les (morts|victimes) (sont|seraient|etaient)
            (ensuite|depuis|finalement|desormais) (ete) porte a, (porte|portent|portant|porter) a
            il (est|serait) (desormais|maintenant|actuellement|aujourd hui|a present) (de|d)
            il (s eleve|s etablit|se chiffre|se monte) (desormais|maintenant|a present|) a
            il est (desormais|) passe a
            ce qui fait, ce qui donne, (ils|elles) (etaient|sont) bien
            (parle|parlent|parlait) (COMMA|) (eux|elle|elles|lui|) (COMMA|) (de|d), evoque(nt)
            (fait|font|faisait|faisaient|faisant) etat (de|d), avance(nt) le chiffre (de|d)
            avance(nt), avancait
            (chiffre|nombre|decompte) plus (eleve|lourd|bas|faible|important)
            le chiffre (de|d), en dit, (s eleve|s elevait|s etablit|s etablissait) (desormais|) a
        """, False)]),
}
NUMBER_OF = {  # "the number of wounded stands at 15"
    "en": Lexicon([("number of (wounded|injured|people injured|people wounded)", Prop.INJURED),
                   ("number of (missing|people missing|disappeared)", Prop.DISAPPEARED),
                   ("number of (hostages|people abducted|people kidnapped)", Prop.ABDUCTED),
                   ("number of (displaced|displaced people|people displaced)", Prop.DISPLACED)]),
    "fr": Lexicon([("nombre (de|des) (blesses|personnes blessees)", Prop.INJURED),
                   ("nombre (de|des) (disparus|personnes disparues)", Prop.DISAPPEARED),
                   ("nombre (de|d|des) (otages|personnes enlevees)", Prop.ABDUCTED),
                   ("nombre (de|des) (deplaces|personnes deplacees)", Prop.DISPLACED)]),
}
SIDES = {  # a communiqué's list: whose dead a line counts; the value says whether the army's
    "en": Lexicon([("""
            (-|–|—|) on (the|our) (friendly|own|army) side, (-|–|—|) on our side
            (-|–|—|) (friendly|own|army) (side|losses)
        """, True),
                   ("(-|–|—|) on the enemy side, (-|–|—|) enemy (side|losses)", False)]),
    "fr": Lexicon([("""
            (-|–|—|) (du|) cote (ami|amie|fama|fds|armee|forces|des forces|de l armee)
            (-|–|—|) (pertes|victimes) amies, (-|–|—|) dans nos rangs
        """, True), ("(-|–|—|) (du|) cote (ennemi|terroriste|assaillant)", False)]),
}
DEAD_WORDS = {
    "en": word_set("killed dead bodies died arrested detained captured"),
    "fr": word_set("""
        tues tue morts corps cadavres arretes interpelles interpelle captures decomptes
        denombres comptes
    """),
}
RISING = word_set("""
        rose risen rises rising climbed jumped increased revised raised went gone passe
        passee passant passer monte montee alourdi revu revise revue grimpe evolue
    """)
RETIRED = {  # the value says whether other words may stand before the figure
    "en": Lexicon([("""
            up from, down from
            (an|the|a) (earlier|previous|initial) (death) (toll|count) (of|put at|was)
            (an|the|a) (earlier|previous|initial) (figure|estimate) (of|put at|was)
            earlier (toll|figure|count) (of), previous (toll|figure|count) (of)
            (an|the|a) (first|early|earlier|initial|provisional|preliminary) (count|toll) (gave|was)
            (a|the|an) (first|earlier|initial) (count|toll|tally) (spoke of|had|put|listed|reported)
            (first|initially|originally|earlier|previously) (spoken of|put|given|reported|counted)
            (first|initially|originally|earlier|previously) (announced|mentioned|claimed|listed)
            (a|the) first (count|toll) of, initially (put|reported|given) (at|as)
            at first (put|spoke of|given)
            (first|initially|originally) (put|reported|spoke of|announced|given|said)
            previously (put|reported) (at|as)
        """, True), ("compared (with|to), instead of, rather than, not the", False)]),
    "fr": Lexicon([("""
            etait (encore|) question que (de|d), (parlait|parlaient) (encore|) que (de|d)
            n en (comptait|comptaient) (encore|) que
            (un|le) (precedent|premier) bilan, (un|le) bilan precedent, bilan anterieur
            (d abord|initialement|au depart) (de|d)
            (d abord|initialement) (annonce|evoque|avance), dans un premier temps
            (d abord|initialement|auparavant|precedemment) (parle|fait etat|evoque|compte) (de|d|)
            (d abord|initialement|auparavant|precedemment) (donne|annonce|recense|denombre|signale)
            (parlait|faisait etat) (d abord|initialement|auparavant|encore) (de|d)
            (un|le) premier (bilan|decompte) (faisait etat|parlait|etait) (de|d)
            (un|le) premier (bilan|decompte) (donnait|evoquait|avancait)
        """, True), ("au lieu de, (et) non (pas), contre", False)]),
}
HYPOTHETICAL = {
    "en": word_set("""
        could might will threatened threatening threatens threaten vow vowed trying tried
        attempt attempted plan planned plotting avoid prevent cannot wanted want fail failed
        can
    """),
    "fr": word_set("""
        pourrait pourraient menace menacent menacer menacant menaces risque risquent eviter
        empecher tentent tente voulait voulaient prevu projetaient
    """),
}
NEGATIONS = {"en": word_set("not never neither nor"), "fr": frozenset({"pas", "jamais"})}
RELEASED = word_set("""
        freed released release libere liberes liberee liberees liberation rescued
    """)
CIVILIAN_WORDS = {"en": frozenset({"civilian", "civilians"}),
                  "fr": frozenset({"civils", "civiles"})}
