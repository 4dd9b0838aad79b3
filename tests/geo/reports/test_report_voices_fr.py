"""French phrasings, written for these tests: a sentence, and a voice that must be heard in it."""

import pytest
from report_voices_samples import heard

from geo.model.vocabulary import Prop, Stance

A, C, D, N, R, K, T = (Stance.ALLEGES, Stance.CORROBORATES, Stance.DENIES, Stance.INVESTIGATES, Stance.REPORTS,
                       Stance.ACKNOWLEDGES, Stance.RETRACTS)
E, P, V = Prop.EVENT, Prop.PERPETRATOR, Prop.VICTIMS

CASES = [
    # dire, avant, après, au milieu
    ("Human Rights Watch affirme que des soldats maliens ont tué 14 bergers en mars.", "hrw", A, P, "fama"),
    ("Des soldats maliens ont tué 14 bergers en mars, affirme Human Rights Watch.", "hrw", A, P, "fama"),
    ("Des soldats maliens ont tué 14 bergers, a affirmé mardi Human Rights Watch.", "hrw", A, E, ""),
    ("« Ils ont tout brûlé », raconte un habitant du village.", "local-civil-sources", A, E, ""),
    ("« Ils ont tout brûlé », a déclaré à l’AFP un rescapé.", "witnesses", A, E, ""),
    ("Six commerçants ont été enlevés par des hommes armés, a indiqué à l’AFP un élu local.", "local-officials", A, P, "unidentified-armed-men"),
    ("Un élu local joint par l’AFP a fait état de douze morts.", "local-officials", A, E, ""),
    ("Le maire a déclaré que des jihadistes avaient attaqué le marché.", "local-officials", A, P, "jihadist-unspecified"),
    ("Le FLA a annoncé que des drones avaient frappé un mariage.", "fla", A, E, ""),
    ("Le Front de libération de l’Azawad soutient que l’armée a exécuté sept nomades.", "fla", A, P, "fama"),
    ("Deux sources sécuritaires ont indiqué qu’un convoi avait été attaqué par le GSIM.", "security-sources", A, P, "jnim"),
    ("Amnesty International a documenté le meurtre de 20 villageois par des chasseurs dozos.", "amnesty", A, P, "dozo"),
    ("La Minusma a recensé 54 civils tués par les groupes terroristes.", "minusma", A, E, ""),
    ("L’association Kal Akal fait état de dix morts sur un marché.", "kal-akal", A, E, ""),
    ("Des témoins ont rapporté que l’armée malienne et des soldats blancs avaient abattu onze hommes.", "witnesses", A, P, "foreign-military-personnel"),
    ("« Nous avons enterré neuf corps », témoigne un proche d’une victime.", "relatives-of-victims", A, E, ""),
    ("Le CICR a indiqué avoir soigné 30 blessés après l’attaque.", "icrc", A, E, ""),
    ("Tabital Pulaaku dénonce l’exécution de 24 bergers peuls.", "tabital-pulaaku", A, E, ""),
    # selon
    ("Selon Kal Akal, neuf voyageurs ont été tués par l’armée.", "kal-akal", A, P, "fama"),
    ("Neuf voyageurs ont été tués par l’armée, selon Kal Akal.", "kal-akal", A, P, "fama"),
    ("Neuf voyageurs, selon Kal Akal, ont été tués par l’armée.", "kal-akal", A, E, ""),
    ("D’après un rapport de Human Rights Watch, des soldats ont exécuté 12 hommes.", "hrw", A, P, "fama"),
    ("Trente personnes ont péri, selon des élus locaux et des témoins.", "witnesses", A, E, ""),
    ("Trente personnes ont péri, selon des élus locaux et des témoins.", "local-officials", A, E, ""),
    ("Selon des habitants, les assaillants ont pillé le marché.", "local-civil-sources", A, E, ""),
    ("Selon plusieurs médias, un drone a frappé un bus et tué huit personnes.", "press-unnamed", R, E, ""),
    ("Selon l’État-major, trente terroristes ont été neutralisés.", "fama-general-staff", K, E, ""),
    # accuser
    ("Le FLA a accusé l’armée malienne d’avoir exécuté 12 civils.", "fla", A, P, "fama"),
    ("Le FLA accuse l’armée malienne et Wagner d’avoir exécuté 12 civils.", "fla", A, P, "wagner-group"),
    ("Des habitants imputent l’attaque à l’État islamique.", "local-civil-sources", A, P, "isgs"),
    ("Le gouvernement attribue l’attaque au GSIM.", "mali-government", A, P, "jnim"),
    ("Des proches de victimes mettent en cause l’armée après ces tueries.", "relatives-of-victims", A, P, "fama"),
    ("Les soldats maliens sont accusés d’avoir tué 14 villageois.", "", R, P, "fama"),
    ("Les mercenaires de Wagner sont accusés par Kal Akal d’avoir brûlé des campements.", "kal-akal", A, P, "wagner-group"),
    ("Le CSP dénonce une frappe de l’armée qui a tué des enfants.", "csp-dpa", A, E, ""),
    ("Amnesty International condamne le massacre de civils par l’armée.", "amnesty", A, P, "fama"),
    # démentir
    ("L’armée dément.", "fama", D, E, ""),
    ("Mali : l’armée dément tout massacre", "fama", D, E, ""),
    ("L’armée a démenti ces accusations.", "fama", D, E, ""),
    ("Le gouvernement malien rejette ces allégations.", "mali-government", D, E, ""),
    ("L’état-major a qualifié ces accusations d’infondées.", "fama-general-staff", D, E, ""),
    ("La junte parle de désinformation.", "mali-government", D, E, ""),
    ("Le gouvernement a dénoncé un rapport mensonger.", "mali-government", D, E, ""),
    ("Bamako dément.", "mali-government", D, E, ""),
    ("L’armée affirme que ces informations sont fausses.", "fama", D, E, ""),
    ("L’armée assure que ce massacre n’a jamais eu lieu.", "fama", D, E, ""),
    ("« Ces accusations sont sans fondement », a déclaré le porte-parole du gouvernement.", "mali-government", D, E, ""),
    ("L’armée a nié toute implication dans l’attaque.", "fama", D, P, "fama"),
    ("Le GSIM a nié toute responsabilité dans l’attaque du bus.", "jnim", D, P, "jnim"),
    ("Dan Na Ambassagou nie avoir commis ce massacre.", "dan-na-ambassagou", D, P, "dan-na-ambassagou"),
    ("Le chef des Kel Ansar innocente l’armée malienne.", "kel-ansar-leader", D, P, "fama"),
    ("L’armée dément avoir tué des villageois.", "fama", D, P, "fama"),
    ("L’armée soutient que les morts étaient des terroristes et non des civils.", "fama", D, V, "civilians"),
    ("L’armée affirme qu’aucun civil n’a été tué.", "fama", D, V, "civilians"),
    # enquêter
    ("L’armée ouvre une enquête.", "fama", N, E, "announced"),
    ("L’armée malienne a annoncé l’ouverture d’une enquête sur la mort de civils.", "fama", N, E, "announced"),
    ("Le gouvernement a ordonné une enquête.", "mali-government", N, E, "announced"),
    ("Le procureur militaire de Mopti a ouvert une enquête.", "military-prosecutor-mopti", N, E, "announced"),
    ("La gendarmerie enquête sur ces morts.", "gendarmerie", N, E, "announced"),
    ("L’état-major a indiqué qu’une enquête était en cours.", "fama-general-staff", N, E, "announced"),
    ("L’armée dément et ouvre une enquête.", "fama", N, E, "announced"),
    ("L’armée a clos l’enquête sur ces morts.", "fama", N, E, "closed"),
    ("Amnesty International réclame une enquête indépendante.", "amnesty", R, E, "inquiry_called_for"),
    ("Le Haut-Commissaire de l’ONU aux droits de l’homme a demandé une enquête impartiale.", "un-human-rights-chief", R, E, "inquiry_called_for"),
    ("Kal Akal exige une enquête internationale.", "kal-akal", R, E, "inquiry_called_for"),
    # se taire
    ("L’armée, contactée par nos soins, n’a pas réagi.", "fama", R, E, "no_comment"),
    ("L’armée n’a pas souhaité commenter ces accusations.", "fama", R, E, "no_comment"),
    ("Contacté par RFI, le ministère de la Défense n’a pas répondu.", "mali-government", R, E, "no_comment"),
    ("Le gouvernement s’est refusé à tout commentaire.", "mali-government", R, E, "no_comment"),
    ("Interrogées, les autorités maliennes gardent le silence.", "mali-government", R, E, "no_comment"),
    # reconnaître, revendiquer
    ("Le GSIM a revendiqué l’attaque.", "jnim", K, E, ""),
    ("L’attaque a été revendiquée par le GSIM.", "jnim", K, E, ""),
    ("Six soldats sont morts dans une attaque revendiquée par l’État islamique au Sahel.", "isgs", K, E, ""),
    ("L’armée a reconnu avoir tué des civils par erreur.", "fama", K, E, ""),
    ("L’armée reconnaît la perte de dix soldats.", "fama", K, E, ""),
    ("L’armée affirme avoir neutralisé vingt terroristes.", "fama", K, E, ""),
    # confirmer, se rétracter
    ("Un proche du chauffeur a confirmé l’attaque.", "relatives-of-victims", C, E, ""),
    ("Des habitants ont confirmé la tuerie à RFI.", "local-civil-sources", C, E, ""),
    ("Un élu local a corroboré ce récit.", "local-officials", C, E, ""),
    ("Kal Akal s’est rétractée.", "kal-akal", T, E, ""),
    # conditionnel
    ("Des soldats auraient tué cinq bergers dimanche.", "", R, P, "fama"),
    ("Cinq bergers auraient été tués dimanche par des dozos.", "", R, P, "dozo"),
    # fonctions et personnes
    ("Le général Moussa Testman, chef d’état-major général des armées, a rejeté ces accusations.", "fama-chief-of-staff", D, E, ""),
    ("Alpha Ag Testman, porte-parole du FLA, a affirmé que des drones avaient tué 13 personnes.", "fla", A, E, ""),
    ("Le porte-parole du FLA, Alpha Ag Testman, a affirmé que des drones avaient tué 13 personnes.", "fla", A, E, ""),
    ("Des drones ont tué 13 personnes, a affirmé Alpha Ag Testman, porte-parole du FLA.", "fla", A, E, ""),
    # renvois
    ("Le FLA a publié une liste. Le mouvement accuse l’armée d’avoir exécuté 12 civils.", "fla", A, P, "fama"),
    ("Amnesty International a publié un rapport. L’ONG affirme que 20 civils ont été tués.", "amnesty", A, E, ""),
    ("Un élu a fait état de huit morts. Il a ajouté que deux femmes étaient blessées.", "local-officials", A, E, ""),
    ("Une source sécuritaire parle de huit morts. La même source précise que les assaillants ont fui.", "security-sources", A, E, ""),
    ("Huit personnes sont mortes, selon un habitant. « Ils ont tiré sur tout le monde », a-t-il dit.", "local-civil-sources", A, E, ""),
]


@pytest.mark.parametrize(("text", "actor", "stance", "prop", "value"), CASES)
def test_une_voix_est_entendue(text, actor, stance, prop, value):
    assert (actor, stance, prop, value) in heard(text, "fr")


SILENT = [
    "« Personne n’ira en prison », estime un analyste basé à Dakar.",
    "Des experts jugent que l’enquête sur le massacre n’aboutira pas.",
    "Les États-Unis ont condamné le massacre de civils.",
    "La Cédéao a appelé au calme après l’attaque.",
    "Le porte-parole n’a pas pu être joint.",
    "L’attaque n’a pas été revendiquée.",
    "Aucun groupe n’a revendiqué l’attaque.",
    "L’annonce de la mort de civils a choqué.",
    "Le ministre a présenté ses condoléances aux familles.",
]


@pytest.mark.parametrize("text", SILENT)
def test_personne_n_est_entendu(text):
    assert not {v for v in heard(text, "fr") if v[0]}
