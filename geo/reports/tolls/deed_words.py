"""Words that say what was done, and what makes them no fact."""

from __future__ import annotations

from geo.reports.tolls.deed_words_en import EN
from geo.reports.tolls.deed_words_fr import FR
from geo.reports.tolls.lexicon import Lexicon, word_set

TRIGGERS = {"en": Lexicon(EN), "fr": Lexicon(FR)}
SINGLED_OUT = {  # "the killings", "two attacks": told of elsewhere, not in general
    "en": word_set("""
        the these those two three four twin double coordinated simultaneous separate both
        this latest alleged monday tuesday wednesday thursday friday saturday sunday
    """),
    "fr": word_set("""
        ces deux trois quatre double coordonnees simultanees l la cette
    """),
}
UNREAL = {  # two to four words before a deed that make it no fact
    "en": Lexicon([("""
            fear(s|ed) (that|of) (another|further|new|more|an)
            fear(s|ed|ing) (another|further|new|more|an)
            fear(s|ed|ing) (that|of), could
            might, threaten(ed|s|ing) (to|with), threat(s) (to|of), risk(s) (of|to|being)
            at risk of, danger of, prevent(ing|ed) (a|an|any|further|the), avoid(ing)
            avert(ed), in case of, if, warn(s|ed|ing) (of|that|against), planned, planning
            plot(ting|ted) to, vow(ed|s) to, will, would, possible, potential
            denied (any|having|that it), denies (any|having), deny (any|having)
            denied carrying out, no, not, never, without, did not, has not, foil(ed|s) (an|a)
            thwarted (an|a), foiled, attempted, stop, end, halt, protect civilians from
            against further, calls to, ready to, refrain from, can, may, should, against any
            likely, to stop, never again, responding to
        """, True)]),
    "fr": Lexicon([("""
            crai(nt|ndre|nte|ntes|gnent|gnaient) (que|de|d|un|une|des|l)
            craignent (de nouvelles|de nouveaux)
           , pourrai(t|ent)
            menac(e|ent|ant|ait|aient) (de|d), menace(s) (de|d), risque(nt)(s) (de|d)
            eviter (une|un|de|d|des|que|tout|toute|les|l)
            empecher (une|un|de|d|des|que|les|tout|toute), prevenir (une|un|les|l|tout|toute)
            en cas (de|d), si, sous peine (de|d), nie (avoir|toute|tout)
            nient (avoir|toute|tout), dement (avoir|toute|tout), dementi (avoir|toute|tout)
            aucun(e), pas, jamais, ni, sans, dejoue (un|une), dejouer (un|une)
            tentative (de|d), projetaient (de|d|une|un), possible, eventuel(le)
            prevoyaient (de|d), contre (toute|d eventuelles)
            pour (stopper|arreter|eviter|empecher), a l abri (de|d|des)
            face (a|aux) (la menace|risque)
        """, True)]),
}
ARMED_TARGETS = {
    "en": word_set("""
        army military soldiers soldier base barracks outpost checkpoint patrol garrison
        gendarmerie gendarmes peacekeepers troops minusma paramilitary militia militiamen
        guards police rebels fighters jihadists militants positions armoured fama
        mercenaries forces policemen policeman guardsmen
    """),
    "fr": word_set("""
        armee militaire militaires soldats fama camp base caserne garnison gendarmerie
        gendarmes poste patrouille casques minusma police gardes positions detachement
        forces combattants mercenaires milice rebelles garnisons camps bases
        policiers policier commissariat douaniers
    """),
}
CIVIL_TARGETS = {
    "en": word_set("""
        civilian civilians village villages villagers refugee refugees displaced idp convoy
        bus market town residents herders traders farmers mosque church camp passengers
    """) - {"convoy", "camp", "town"},
    "fr": word_set("""
        civils civil village villages villageois refugies deplaces bus marche habitants
        eleveurs bergers commercants mosquee eglise passagers populations population paysans
    """),
}
