"""French turns of phrase, written for these tests: who speaks with which stance, and who is blamed."""


from datetime import date

import pytest
from report_voices_samples import accused, voices_of

from geo.model.vocabulary import ASSERTING, Prop

DAY = date(2023, 12, 1)

HEARD = [
    ("kal-akal", "alleges", "Trois transporteurs avaient trouvé la mort dans une frappe ; Kal Akal l'avait imputée à l'armée malienne."),
    ("local-civil-sources", "alleges", "Les assaillants, que les habitants décrivent comme des jihadistes, ont surgi à la nuit et tué trois hommes."),
    ("local-officials", "alleges", "« Ils ont brûlé les greniers », confie un conseiller communal."),
    ("kal-akal", "alleges", "Onze personnes avaient péri sur le coup, dont sept enfants, d'après Kal Akal."),
    ("kal-akal", "alleges", "Kal Akal porte à présent son bilan à douze morts."),
    ("fama-general-staff", "acknowledges", "La version de l'état-major tient en quatre lignes : un aéronef aurait détruit deux véhicules et neutralisé des terroristes."),
    ("fama-general-staff", "acknowledges", "Celle de l'état-major est plus courte : un drone des Forces armées maliennes aurait « neutralisé un groupe terroriste »."),
    ("relatives-of-victims", "alleges", "Il n'y avait là, assure un éleveur qui dit avoir enterré deux de ses neveux, que des femmes tuées par la frappe."),
    ("relatives-of-victims", "alleges", "Ils l'ont emmené de nuit, raconte l'épouse de l'enseignant disparu."),
    ("relatives-of-victims", "alleges", "Un homme dont le fils figure parmi les morts raconte que les soldats ont tiré."),
    ("csp-psd", "alleges", "Le CSP-PSD y voit un crime commis par la junte, qui a tué des civils."),
    ("fama", "alleges", "L'armée informe l'opinion que deux véhicules ont été attaqués par des terroristes, faisant sept morts civils."),
    ("Syndicat des transporteurs routiers", "alleges", "Le car a sauté, ils sont dix, a rectifié mardi soir le Syndicat des transporteurs routiers."),
    ("witnesses", "alleges", "« J'ai entendu une explosion », témoigne, la gorge nouée, un passager sorti par la fenêtre."),
    ("jnim", "acknowledges", "Dans un communiqué, le Groupe de soutien à l'islam et aux musulmans reconnaît avoir posé la charge qui a tué neuf passagers."),
    ("mali-government", "denies", "À la radio, le chef de cabinet du gouvernorat a juré qu'« aucun homme armé n'a mis les pieds au village »."),
    ("dozo", "denies", "La confrérie des dozos jure qu'aucun de ses membres n'a mis les pieds au village ce jour-là."),
    ("jnim", "denies", "Le Jnim assure que l'attaque n'est pas de son fait."),
    ("dan-na-ambassagou", "denies", "Dan Na Ambassagou se lave les mains de cette tuerie."),
    ("mali-government", "denies", "Le gouvernement parle de pures affabulations à propos du massacre."),
    ("fama", "denies", "« Aucun civil n'a été touché », maintient l'armée."),
    ("fama", "denies", "L'armée assure que seuls des combattants ont été touchés par la frappe."),
    ("fama", "denies", "L'armée affirme qu'aucun de ses appareils ne survolait la zone ce jour-là."),
    ("mali-government", "denies", "Bamako balaie d'un revers de main les accusations de massacre."),
    ("mali-government", "reports", "Contacté par RFI, le gouvernement n'a pas donné suite à nos sollicitations sur ces tueries."),
    ("fama", "reports", "L'armée, jointe par l'AFP, n'a pas souhaité s'exprimer sur la tuerie."),
    ("fama", "reports", "Les questions adressées à l'armée sont restées sans réponse."),
    ("fama-general-staff", "reports", "Nos appels à l'état-major sont demeurés infructueux."),
    ("fama", "reports", "Du côté de l'armée, c'est silence radio sur l'attaque."),
    ("fama", "reports", "L'armée n'a pour l'heure pas communiqué sur cette attaque."),
    ("military-prosecutor-mopti", "investigates", "Dans un courrier, le procureur près le tribunal militaire de Mopti a fait savoir à Human Rights Watch qu'une information judiciaire avait été ouverte sur les faits."),
    ("mali-government", "investigates", "Les autorités de la transition ont annoncé le 9 mai avoir ouvert une enquête sur ces meurtres."),
    ("gendarmerie", "investigates", "La gendarmerie a dépêché une équipe pour faire la lumière sur l'enlèvement."),
    ("mali-government", "investigates", "Le gouvernement promet de faire toute la lumière sur la tuerie."),
    ("hrw", "reports", "« Les autorités devraient garantir une enquête indépendante sur ces exécutions », a déclaré une chercheuse de Human Rights Watch."),
    ("un-human-rights-chief", "reports", "Le Haut-Commissaire a exhorté les autorités à mener des enquêtes promptes et impartiales sur les tueries."),
    ("security-sources", "alleges", "Un haut gradé impute l'attaque qui a fait six morts au Jnim."),
    ("local-officials", "corroborates", "Le maire avance le même chiffre."),
    ("local-officials", "corroborates", "Un élu a donné une version identique de l'attaque."),
    ("local-civil-sources", "alleges", "Au dire des habitants, douze personnes ont été tuées."),
    ("local-civil-sources", "alleges", "Les habitants, eux, parlent de douze tués."),
    ("local-officials", "alleges", "À la mairie, on parle de douze morts."),
    ("fama", "acknowledges", "L'armée annonce avoir neutralisé douze terroristes près de Nampala."),
    ("fama", "acknowledges", "L'armée déplore la perte de quatre soldats dans l'embuscade."),
    ("fama", "acknowledges", "L'armée fait état de sept morts dans ses rangs."),
    ("jnim", "acknowledges", "L'attaque a été revendiquée par le Jnim via son organe de propagande."),
    ("jnim", "acknowledges", "Le Jnim a endossé la responsabilité de l'attaque."),
    ("personal-account", "alleges", "Des publications sur les réseaux sociaux attribuent l'attaque à des militaires en patrouille."),
    ("fama-general-staff", "acknowledges", "L'état-major a reconnu lundi qu'une de ses patrouilles était tombée dans une embuscade et a chiffré ses pertes à six morts."),
    ("security-sources", "alleges", "Un officier en poste à Sévaré évoque au moins six militaires portés disparus après l'attaque."),
    ("security-sources", "alleges", "« C'était une embuscade bien préparée », confie une source militaire sous couvert d'anonymat."),
    ("local-officials", "alleges", "Le bilan pourrait s'alourdir, prévient le maire de Koro, après la mort de neuf cultivateurs."),
    ("local-civil-sources", "alleges", "Des habitants joints au téléphone décrivent des corps abandonnés au bord de la piste."),
    ("local-civil-sources", "alleges", "Plusieurs habitants, interrogés séparément, font état de quatorze morts."),
    ("witnesses", "alleges", "Des rescapés racontent que des hommes ont été alignés et fusillés."),
    ("witnesses", "alleges", "« Ils tiraient sur tout ce qui bougeait », se remémore un survivant, pêcheur de 27 ans."),
    ("hrw", "alleges", "Human Rights Watch a conclu que des soldats et des combattants de Wagner avaient tué au moins 20 villageois."),
    ("hrw", "alleges", "Des soldats ont exécuté 20 villageois en mai, selon une nouvelle enquête de Human Rights Watch."),
    ("amnesty", "alleges", "Les recherches d'Amnesty International ont établi que 14 civils avaient péri dans la frappe."),
    ("ohchr", "alleges", "Le Haut-Commissariat dit avoir reçu des informations crédibles selon lesquelles 30 civils ont été tués."),
    ("minusma", "corroborates", "La Minusma dit avoir pu vérifier le meurtre de 12 villageois."),
    ("mali-government", "alleges", "Le gouverneur de Mopti, dans un communiqué lu à la radio, accuse les terroristes d'avoir tué 11 personnes."),
    ("mali-government", "reports", "Au moment de la publication, le ministre de la Justice n'avait toujours pas répondu à la lettre de Human Rights Watch sur ces exécutions."),
    ("mali-government", "reports", "Le gouvernement malien n'a pas encore réagi à ces accusations de massacre."),
    ("fama", "reports", "Aucune réaction de l'armée malienne pour le moment à ces accusations."),
    ("fama", "reports", "L'armée se refuse à tout commentaire sur cette tuerie."),
    ("fama", "denies", "L'armée rejette avec véhémence toute idée qu'elle aurait visé des civils."),
    ("fama", "denies", "L'armée dément la version des habitants et parle de terroristes tués."),
    ("fama", "denies", "L'armée dit avoir frappé une base terroriste et assure qu'aucun civil n'a été blessé."),
    ("mali-government", "denies", "Le gouvernement a dénoncé un tissu de mensonges à propos de ces tueries."),
    ("jnim", "denies", "Dans un message audio, le Jnim se désolidarise de l'attaque du car."),
    ("dan-na-ambassagou", "denies", "Le porte-parole de Dan Na Ambassagou récuse l'accusation et affirme que le mouvement protège tout le monde."),
    ("dozo", "denies", "Un responsable des chasseurs dément que ses hommes aient pris part au raid."),
    ("gendarmerie", "investigates", "La brigade de gendarmerie de Bankass enquête sur ces meurtres."),
    ("mali-government", "investigates", "Une commission d'enquête sur la tuerie a été mise en place par le gouvernement."),
    ("fama", "investigates", "L'armée annonce l'ouverture d'une enquête pour établir les circonstances de la frappe meurtrière."),
    ("jnim", "acknowledges", "Le Jnim affirme être derrière l'embuscade, dans laquelle il prétend avoir tué 15 soldats."),
    ("jnim", "acknowledges", "Le Jnim, dans un communiqué diffusé par son organe Zallaqa, dit que ses combattants ont pris le camp et tué 15 soldats."),
    ("isgs", "acknowledges", "L'État islamique se targue d'avoir tué 20 soldats dans l'attaque."),
    ("fla", "acknowledges", "Le FLA dit avoir abattu un drone de l'armée et tué six soldats."),
    ("tabital-pulaaku", "alleges", "L'association Tabital Pulaaku déplore la mort de 24 bergers, tués par des chasseurs."),
    ("kal-akal", "alleges", "Dans une liste publiée sur Facebook, le collectif Kal Akal donne les noms de neuf personnes tuées par l'armée."),
    ("icrc", "alleges", "La Croix-Rouge dit avoir évacué 30 blessés après l'attaque."),
    ("syndicat des transporteurs", "alleges", "Neuf personnes ont été tuées par une mine, d'après le syndicat des transporteurs."),
    ("médecin", "alleges", "Un médecin de l'hôpital de Sévaré affirme que 14 corps y ont été amenés."),
    ("relatives-of-victims", "alleges", "« Il a été pris dans sa boutique », dit sa femme. Il a été enlevé lundi."),
    ("relatives-of-victims", "alleges", "Les familles des hommes enlevés disent être sans nouvelles."),
    ("local-officials", "alleges", "Quatorze personnes ont été brûlées dans leurs cases, se désole le maire de Sokoura."),
    ("local-officials", "alleges", "Un conseiller communal, joint mardi au téléphone, avance le chiffre de 14 morts."),
    ("witnesses", "alleges", "Une passagère qui s'est cachée dans un fossé raconte comment les hommes armés ont trié six voyageurs."),
    ("security-sources", "alleges", "Un responsable sécuritaire à Gao chiffre les pertes de l'armée à onze morts."),
    ("fama-general-staff", "denies", "Aucun civil n'a été touché par la frappe, martèle l'état-major."),
    ("fama", "denies", "L'armée qualifie de propagande ennemie les vidéos de la tuerie."),
    ("fama", "denies", "L'armée malienne oppose un démenti catégorique à ces accusations de massacre."),
    ("fama", "acknowledges", "L'armée malienne dit avoir tué 12 terroristes dans une frappe aérienne près de Ber."),
    ("jnim", "acknowledges", "L'attaque a été revendiquée le soir même par le Groupe de soutien à l'islam et aux musulmans."),
    ("jnim", "acknowledges", "Dans un audio WhatsApp, un homme se présentant comme un chef du Jnim revendique l'embuscade."),
    ("mali-government", "investigates", "Le parquet de Mopti indique avoir ouvert une enquête préliminaire sur ces meurtres."),
    ("hrw", "reports", "Les autorités maliennes doivent enquêter sur ces exécutions, a déclaré Human Rights Watch."),
    ("ohchr", "alleges", "Le Haut-Commissariat évalue à au moins trente le nombre de civils exécutés."),
    ("minusma", "alleges", "Dans sa note trimestrielle, la Minusma attribue le meurtre de 12 villageois à des chasseurs dozos."),
    ("relatives-of-victims", "alleges", "« Nous ne savons pas où il est », se lamente la mère d'un des hommes enlevés par les soldats."),
    ("tabital-pulaaku", "alleges", "Tabital Pulaaku s'alarme de la mort de neuf bergers, abattus par des dozos."),
]

BLAMED = [
    ("katiba-macina", "Le chef du village met l'attaque sur le compte de la katiba Macina."),
    ("jnim", "Deux élus voient la main du Jnim dans l'embuscade qui a fait six morts."),
    ("jnim", "L'attaque porte la marque du Jnim, selon une source sécuritaire."),
    ("jnim", "L'explosion, attribuée au Jnim, a tué trois personnes."),
    ("fama", "La coalition fait porter la responsabilité de la frappe à l'armée malienne."),
    ("fama", "Kal Akal avait imputé la frappe meurtrière à l'armée malienne."),
    ("fama", "Trois transporteurs avaient trouvé la mort dans une frappe ; Kal Akal l'avait imputée à l'armée malienne."),
    ("jihadist-unspecified", "Les assaillants, que les habitants décrivent comme des jihadistes, ont surgi à la nuit et tué trois hommes."),
    ("fama", "Les soldats ont séparé les hommes des femmes, leur ont bandé les yeux et les ont abattus."),
    ("fama", "Les militaires ont ratissé le hameau, ligoté onze hommes et les ont emmenés."),
    ("fama", "Les mêmes forces maliennes ont interpellé huit commerçants au marché."),
    ("fama", "Des militaires ont emmené huit hommes, dont on est sans nouvelles."),
    ("fama", "Un drone de l'armée a frappé le marché, tuant dix personnes."),
    ("fama", "Un hélicoptère de l'armée a ouvert le feu sur des bergers, tuant trois d'entre eux."),
    ("fama", "Une frappe de l'armée malienne a fait dix morts."),
    ("katiba-macina", "Des hommes de la katiba Macina sont entrés dans le bourg et ont emmené l'imam."),
    ("jnim", "Des combattants du Jnim ont fait irruption au marché et emporté le bétail."),
    ("jnim", "La ville est soumise à un blocus du Jnim depuis août."),
    ("jnim", "Une mine posée par le Jnim a tué quatre passagers."),
    ("jihadist-unspecified", "Deux véhicules ont été pris à partie par des terroristes, sept passagers ont été tués."),
    ("isgs", "Des hommes armés présumés de l'État islamique au Sahel ont intercepté un camion ; deux apprentis ont été exécutés."),
    ("dozo", "Des hommes en tenue de chasseurs ont surgi et abattu huit habitants."),
    ("jnim", "Les tirs, qui ont tué deux femmes, n'ont pas été revendiqués ; un officier les attribue au JNIM."),
    ("jnim", "La tuerie est l'œuvre de combattants du Jnim."),
    ("jnim", "Le Jnim impose un blocus à la ville, brûlant des camions et tuant des chauffeurs."),
    ("fama", "Les hommes ont été arrêtés par des soldats lundi et retrouvés morts mardi."),
    ("fama", "Onze hommes sont morts aux mains de l'armée."),
    ("fama", "Les soupçons se portent sur l'armée après la découverte des corps."),
    ("isgs", "Les autorités soupçonnent l'État islamique d'être l'auteur du massacre."),
    ("jihadist-unspecified", "Des jihadistes présumés ont tué neuf personnes."),
    ("jihadist-unspecified", "Neuf personnes sont mortes dans une attaque terroriste attribuée par l'armée à des « terroristes »."),
    ("unidentified-armed-men", "Le maire a été enlevé par des hommes armés non identifiés."),
    ("unidentified-armed-men", "Le maire a été victime d'un enlèvement, des inconnus armés l'ont conduit vers le nord."),
    ("wagner-group", "Des combattants russes de Wagner ont lancé des grenades dans les maisons, tuant six personnes."),
    ("dozo", "Des chasseurs dozos et des soldats auraient mené ensemble la tuerie."),
    ("jnim", "Le gouverneur y voit l'œuvre du Jnim, après l'attaque qui a tué six civils."),
    ("isgs", "D'après des rescapés, les tueurs se réclamaient de l'État islamique."),
    ("jnim", "Des hommes du Jnim avaient menacé le village avant de frapper, tuant cinq habitants."),
    ("wagner-group", "Les villageois accusent des soldats blancs, qu'ils disent être de Wagner, d'avoir exécuté douze hommes."),
]

UNHEARD = [
    ("unidentified-armed-men", "alleges", "Les assaillants, que les habitants décrivent comme des jihadistes, ont surgi à la nuit et tué trois hommes."),
    ("witnesses", "alleges", "Le bilan de cette attaque est de sept passagers tués."),
    ("jnim", "alleges", "Le Jnim reconnaît avoir posé la charge qui a tué neuf passagers. Elle était destinée, écrit-il, à une colonne de l'armée."),
]


def heard(text):
    """Give who is heard with which stance, by id and by the words for him."""
    voices = voices_of(text, "fr", DAY)
    return {(name, v.stance.value) for v in voices for name in (v.actor_id, v.speaker)}


@pytest.mark.parametrize(("speaker", "stance", "text"), HEARD)
def test_a_turn_of_phrase_gives_a_speaker_and_his_stance(speaker, stance, text):
    assert (speaker, stance) in heard(text)


@pytest.mark.parametrize(("actor", "text"), BLAMED)
def test_a_turn_of_phrase_blames(actor, text):
    voices = voices_of(text, "fr", DAY)
    said = [v.value for v in voices if v.prop is Prop.PERPETRATOR and v.stance in ASSERTING]
    assert actor in [*accused(text, "fr", DAY), *said]


@pytest.mark.parametrize(("speaker", "stance", "text"), UNHEARD)
def test_who_is_only_spoken_of_says_nothing(speaker, stance, text):
    assert (speaker, stance) not in heard(text)
