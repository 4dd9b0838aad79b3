"""Words that say that harm was done, and the small words around them."""

from __future__ import annotations

from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.verbs_en import EN
from geo.reports.tolls.verbs_fr import FR

VERBS = {"en": Lexicon(EN), "fr": Lexicon(FR)}
PASSIVE = {  # the word before a participle whose subject is harmed
    "en": word_set("""
        was were been being be is are get got gets getting left reported feared found
        lay
    """),
    "fr": word_set("""
        ete sont est etaient etait furent fut soient seraient serait etre etant retrouve
        retrouves retrouvees decouverts portes portees faits
    """),
}
ACTIVE = {  # the word before a participle whose object is harmed
    "en": word_set("have has had having"),
    "fr": word_set("""
        a ont avait avaient aurait auraient aient ait eut eurent avoir ayant avons avoirs
    """),
}
ADVERBS = {
    "en": word_set("""
        reportedly allegedly also then later subsequently already deliberately summarily
        brutally forcibly apparently confirmed coolly coldly intentionally unlawfully
        extrajudicially both all instantly seriously severely slightly gravely critically
        badly fatally not never be to have simply immediately either first so far since
        previously arbitrarily being there tragically at least unfortunately each
        systematically illegally violently cold bloodedly brutally together
    """),
    "fr": word_set("""
        egalement aussi deja ensuite sommairement froidement sauvagement deliberement
        grievement legerement gravement notamment tous toutes par ailleurs ainsi meme
        malheureusement lachement atrocement pas ne n jamais y en suite depuis puis
        arbitrairement intentionnellement bien presumement apparemment tres serieusement
        illegalement forcement tragiquement seulement methodiquement
    """),
}
