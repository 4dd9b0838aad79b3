"""What reports in French are made of that let several people speak of one event: leads, speakers, what they say."""

WHEN = ("lundi", "dimanche soir", "dimanche", "la semaine dernière", "samedi", "le 10 mai", "dans la nuit de dimanche à lundi", "tôt lundi", "vendredi soir")
WHERE = ("le village de Koulogon, dans la zone de Bankass", "Ogossagou, un village de la région de Mopti", "Farabougou, dans la région de Ségou", "un village proche d'Ansongo", "le village de Dianwéli, cercle de Douentza", "Boni, dans le centre du Mali")
CAMP = ("Boulkessi", "Dioura, dans la région de Mopti", "Mondoro, près de la frontière burkinabè", "Tessit, dans la région de Gao")
WHOM = ("au moins 12 civils", "neuf villageois", "plus de 20 personnes", "14 civils, dont deux femmes,", "sept cultivateurs", "des dizaines de villageois", "au moins six éleveurs")
# words | actor (or =words for whom no table has) | number and gender | how the next sentence calls the speaker
SPEAKERS = {"folk": """un habitant|local-civil-sources|il|cet habitant
des habitants|local-civil-sources|ils|ces habitants
une habitante du village|local-civil-sources|elle|cette habitante
plusieurs habitants|local-civil-sources|ils|ces habitants
un notable de la localité|local-civil-sources|il|ce notable
des sources locales|local-civil-sources|elles|ces sources
une source locale|local-civil-sources|elle|la même source
un responsable de la jeunesse|local-civil-sources|il|ce responsable
un ressortissant de la zone|local-civil-sources|il|ce ressortissant
un élu local|local-officials|il|cet élu
le maire de la commune|local-officials|il|le maire
un responsable local|local-officials|il|ce responsable
le maire de Bankass, Amadou Kodio,|local-officials|il|le maire
un élu de la zone|local-officials|il|la même source
le chef du village|local-officials|il|le chef du village
un conseiller communal|local-officials|il|ce conseiller
un adjoint au maire|local-officials|il|cet adjoint
Seydou Guindo, maire d'une commune voisine,|local-officials|il|le maire
des élus locaux|local-officials|ils|ces élus
deux élus|local-officials|ils|les mêmes sources
un député de la région|local-officials|il|le député
un rescapé|witnesses|il|ce rescapé
des témoins|witnesses|ils|ces témoins
un témoin|witnesses|il|le même témoin
une survivante|witnesses|elle|la survivante
deux survivants|witnesses|ils|les survivants
un témoin de la scène|witnesses|il|ce témoin
un proche d'une victime|relatives-of-victims|il|ce proche
des proches des victimes|relatives-of-victims|ils|ces proches
un homme qui a perdu deux frères dans l'attaque|relatives-of-victims|il|cet homme
un médecin de l'hôpital de Sévaré|=médecin|il|ce médecin
une infirmière du centre de santé|=infirmière|elle|l'infirmière
une source hospitalière|=source hospitalière|elle|la même source
un travailleur humanitaire|local-humanitarian-source|il|cet humanitaire
une source humanitaire|local-humanitarian-source|elle|la même source
une source sécuritaire|security-sources|elle|la même source
un responsable sécuritaire|security-sources|il|ce responsable
une source militaire|security-sources|elle|la même source
deux sources sécuritaires|security-sources|elles|les mêmes sources
une source de sécurité malienne|security-sources|elle|cette source
le gouverneur de la région|mali-government|il|le gouverneur
le préfet|mali-government|il|le préfet
le gouverneur de Mopti, le général Issa Coulibaly,|mali-government|il|le gouverneur
un autre habitant|local-civil-sources|il|cet habitant
trois habitants|local-civil-sources|ils|les habitants
un membre de la société civile locale|local-civil-sources|il|la même source
un second témoin|witnesses|il|ce témoin
un cultivateur qui a fui le village|witnesses|il|ce cultivateur
un commerçant témoin de l'attaque|witnesses|il|ce commerçant
un éleveur de 45 ans qui a survécu à l'attaque|witnesses|il|l'éleveur
une mère de famille rescapée de l'attaque|witnesses|elle|la rescapée
le frère d'une des victimes|relatives-of-victims|il|cet homme
un parent d'une victime|relatives-of-victims|il|ce parent
un chef coutumier|local-officials|il|ce chef
la mairie|local-officials|elle|la mairie
un responsable du gouvernorat|mali-government|il|ce responsable
une source administrative|local-officials|elle|la même source
un gendarme|gendarmerie|il|le gendarme
une source médicale|=source médicale|elle|la même source
le directeur de l'hôpital de Mopti|=hôpital|il|le directeur
un agent d'une ONG médicale|local-humanitarian-source|il|cet agent
un responsable d'une ONG internationale|local-humanitarian-source|il|ce responsable
un humanitaire basé à Mopti|local-humanitarian-source|il|cet humanitaire
le syndicat des transporteurs|=syndicat|il|le syndicat
un responsable du syndicat des routiers|=syndicat|il|ce responsable
la compagnie propriétaire du car|=compagnie|elle|la compagnie
la Croix-Rouge locale|local-humanitarian-source|elle|la Croix-Rouge
une association de ressortissants de Bankass|local-civil-sources|elle|l'association
l'ONG Kisal|=kisal|elle|l'ONG
une source proche du Jnim|=source proche|elle|cette source
Moussa Guindo, un habitant,|local-civil-sources|il|M. Guindo
Oumar Dicko, qui a perdu son père dans l'attaque,|relatives-of-victims|il|M. Dicko
des habitants joints par l'AFP|local-civil-sources|ils|ces habitants
plusieurs témoins|witnesses|ils|ces témoins
un conseiller municipal qui a requis l'anonymat|local-officials|il|ce conseiller
un élu de Koro|local-officials|il|cet élu
un habitant, Amadou Tolo,|local-civil-sources|il|M. Tolo
Youssouf Tembely, conseiller communal à Bandiagara,|local-officials|il|M. Tembely""",
            "bodies": """le gouvernement|mali-government|il|le gouvernement
le gouvernement malien|mali-government|il|le gouvernement
le ministère de la Sécurité|mali-government|il|le gouvernement
Human Rights Watch|hrw|elle|l'organisation
l'ONG Human Rights Watch|hrw|elle|l'organisation
Amnesty International|amnesty|elle|l'ONG
le Haut-Commissariat de l'ONU aux droits de l'homme|ohchr|il|le Haut-Commissariat
la Minusma|minusma|elle|la mission
la mission de l'ONU au Mali (Minusma)|minusma|elle|la mission
l'association peule Tabital Pulaaku|tabital-pulaaku|elle|l'association
l'Association malienne des droits de l'homme (AMDH)|amdh|elle|l'association
la FIDH|fidh|elle|la fédération
l'Ocha|ocha|elle|l'agence
le Haut-Commissaire de l'ONU aux droits de l'homme|un-human-rights-chief|il|le Haut-Commissaire
la Commission nationale des droits de l'homme (CNDH)|cndh|elle|la commission
le Comité international de la Croix-Rouge (CICR)|icrc|il|l'organisation
l'association Kal Akal|kal-akal|elle|l'association
l'organisation de défense des droits humains Amnesty International|amnesty|elle|l'ONG
la division des droits de l'homme de la Minusma|minusma|elle|la mission
Tabital Pulaaku|tabital-pulaaku|elle|l'association"""}
# of one | of several
SAID = ("a indiqué|ont indiqué", "a déclaré à l'AFP|ont déclaré à l'AFP", "a affirmé|ont affirmé", "a dit à l'AFP|ont dit à l'AFP", "a rapporté|ont rapporté", "a annoncé mardi|ont annoncé mardi", "a confié à RFI|ont confié à RFI", "a expliqué à l'AFP|ont expliqué à l'AFP", "a raconté|ont raconté", "a assuré|ont assuré")
LEADS = {
    "raid": ("{Who} ont tué {whom.} {when} dans une attaque contre {where}, {said} {s}.", "{Whom} ont été tués {when} dans l'attaque de {where.} par {who}, {said} {s}.", "{S} {said} que {who} avaient tué {whom.} {when} à {town}.",
             "BAMAKO (AFP) - {Who} ont attaqué {when} {where}, tuant {whom.}, {said} {s}.", "Selon {s}, {who} ont tué {whom.} {when} à {town}.", "{Whom} ont été tués {when} à {town} par {who}, selon {s}.",
             "{Who} ont attaqué {when} {where}. {Whom} ont été tués, d'après {s}."),
    "army": ("Des soldats maliens ont tué {whom.} {when} à {town}, {said} {s}.", "{Whom} ont été exécutés {when} à {town} par des militaires maliens et des mercenaires russes, {said} {s}.", "{S} {said} que l'armée malienne avait exécuté {whom.} {when} à {town}.",
             "BAMAKO (AFP) - {Whom} ont été tués {when} à {town} lors d'une opération de l'armée malienne, {said} {s}.", "Selon {s}, des militaires maliens et des hommes de Wagner ont tué {whom.} {when} à {town}.",
             "{S} {accused} l'armée malienne d'avoir tué {whom.} {when} à {town}."),
    "camp": ("{Who} ont attaqué {when} un camp de l'armée à {camp}, tuant plusieurs soldats, {said} {s}.", "Plusieurs soldats maliens ont été tués {when} dans l'attaque d'un poste militaire à {camp.} par {who}, {said} {s}.",
             "BAMAKO (AFP) - {Who} ont pris d'assaut {when} le camp militaire de {camp}, {said} {s}. Plusieurs soldats ont été tués.", "Selon {s}, {who} ont attaqué {when} une base de l'armée à {camp}, faisant plusieurs morts parmi les soldats."),
}
BARE = {
    "raid": ("{Who} ont tué {whom.} {when} dans une attaque contre {where}.", "{Whom} ont été tués {when} à {town} par {who}."),
    "army": ("Des soldats maliens ont tué {whom.} {when} à {town}.",), "camp": ("{Who} ont attaqué {when} un camp de l'armée à {camp}, tuant plusieurs soldats.",)}
WHO = {"raid": ("des jihadistes présumés", "des hommes armés", "des hommes armés à moto", "des individus armés non identifiés", "des combattants du Jnim", "des jihadistes"), "army": ("des soldats maliens",),
       "camp": ("des jihadistes", "des hommes lourdement armés", "des jihadistes présumés", "des combattants du Jnim", "des dizaines d'hommes armés à moto")}
DETAILS = {  # after “que” or alone
    "raid": ("les assaillants sont arrivés à moto et ont ouvert le feu sur les habitants", "plusieurs maisons ont été incendiées", "les assaillants ont emporté du bétail", "des femmes et des enfants figurent parmi les morts", "la plupart des victimes sont des cultivateurs",
             "les assaillants ont encerclé le village avant de tirer", "plusieurs personnes étaient toujours portées disparues", "les blessés ont été évacués vers l'hôpital", "le village s'est vidé de ses habitants", "des boutiques ont été pillées et des greniers incendiés"),
    "army": ("les soldats sont passés de maison en maison et ont emmené des hommes", "les victimes avaient les yeux bandés", "les corps ont été retrouvés à la sortie du village", "des soldats blancs ont participé à l'opération", "la plupart des victimes sont des éleveurs peuls",
             "les hommes ont été arrêtés au marché puis fusillés", "des maisons ont été brûlées et du bétail emporté", "aucune des victimes n'était armée"),
    "camp": ("les assaillants sont venus de plusieurs directions", "des véhicules ont été brûlés", "des tirs nourris ont été entendus toute la nuit", "les assaillants sont repartis avec des armes et des véhicules", "les combats ont duré plus de deux heures", "le camp a été pris avant l'aube"),
}
QUOTES = {
    "raid": ("Ils ont tiré sur tout ce qui bougeait", "Ils ont encerclé le village et ont ouvert le feu", "Ils ont tué des gens dans leurs maisons", "C'était un massacre", "Ils ont tout brûlé, même les greniers", "Ils ont emporté tous les animaux", "Il y avait des corps partout",
             "Les victimes ont été enterrées dans une fosse commune", "Personne n'est venu à notre secours"),
    "army": ("Ils les ont abattus un à un", "Ce sont tous des civils", "Ils ont emmené les hommes et on ne les a plus revus", "Aucun d'eux n'était armé", "Les soldats ont brûlé les maisons", "Les corps ont été jetés dans un puits"),
    "camp": ("Les combats ont duré plus de deux heures", "Ils ont brûlé des véhicules et pris des armes", "On a entendu des armes lourdes toute la nuit", "Ils sont venus très nombreux", "Les militaires ont dû se replier"),
}
TELL = ("{S} {a} indiqué que {d}.", "{S} {a} déclaré à l'AFP que {d}.", "« {q} », {a} déclaré {s}.", "« {q} », {a} témoigné {s} sous couvert d'anonymat.", "« {q} », {raconte} {s}, {joint} par téléphone.", '"{q}", {a} dit à l\'AFP {s} sous le couvert de l\'anonymat.',
        "{S}, qui {a} requis l'anonymat, {a} affirmé que {d}.", "{S} {a} précisé que {d}. « {q} », {a}-t-{il} ajouté.", "Selon {s}, {d}.", "D'après {s}, {d}.", "{D}, selon {s}.", "{D}, {a} indiqué {s}.", "{D}, {a} précisé à l'AFP {s}.", "{S} {raconte} que {d}.",
        "{Joint} par l'AFP, {s} {affirme} que {d}.", "« {q} », {raconte} {s}. « {q2} ».", "« {q} », {a} confié à RFI {s}, qui {a} souhaité garder l'anonymat pour des raisons de sécurité.", "{S} {a} affirmé que {d}. {Il} {a} ajouté que {d2}.",
        "{S} {a} expliqué que {d}.", "{S} {a} décrit la scène. « {q} », {a}-t-{il} dit.", "« {q} », {a} dit {s}. {Again} {a} ajouté que {d}.", "{S} {a} indiqué que {d}. {D2}, {a} précisé {again}.", "« {q}. {q2} », {affirme} {s}.", "{S} {affirme} aussi que {d}.",
        "« {q} », se {souvient} {s}.", "Au téléphone, {s} {raconte} que {d}.", "{S} {a} fait état de 15 morts.", "{S} {a} avancé un bilan de 15 morts.", "{S} {a} parlé de 15 morts et de plusieurs blessés.",
        "{S} {affirme} avoir compté 15 corps.", "{D}, {affirme} {s} sous anonymat.", "« {q} », {affirme} de son côté {s}.", "De son côté, {s} {a} indiqué que {d}.", "{S} {a} évoqué un bilan de 15 morts.", "{S} {a} rapporté que {d}.",
        "« {q} », {a} déploré {s}.", "{Asked} par l'AFP, {s} {a} indiqué que {d}.",
        "{S} et {s2} ont indiqué que {d}.", "{S} et {s2} ont affirmé à l'AFP que {d}.", "Selon {s} et {s2}, {d}.", "{D}, selon {s} et {s2}.", "{D}, ont indiqué {s} et {s2}.", "{S}, {joint} par téléphone depuis Bamako, {a} indiqué que {d}.", "« {q} », {a} affirmé {s}. « {q2} », {a}-t-{il} ajouté.",
        "{S} {a} indiqué que {d} et que {d2}.", "{S} {a} affirmé que {d}, ajoutant que {d2}.", "{S} {a} dit avoir vu des corps au sol.", "{S} {a} estimé le nombre de morts à 15.", "{S} {a} compté 15 corps.", "Mais {s} {a} affirmé que {d}.", "Pour sa part, {s} {a} indiqué que {d}.", "Toutefois, selon {s}, {d}.", "Quant à {s}, {il} {affirme} que {d}.", "{S} {a} évoqué 12 morts, {s2} 15.", "{S} {raconte} : « {q} ».",
        "{S} {a} déclaré mardi à l'AFP que {d}.", "Dans un message audio envoyé aux journalistes, {s} {a} affirmé que {d}.", "Au micro de RFI, {s} {a} raconté que {d}.", "« {q} », {raconte} {s} à l'AFP. « {q2} », {a}-t-{il} ajouté, précisant que {d}.", "Comme l'{a} expliqué {s}, {d}.", "C'est {s} qui l'{a} annoncé : {d}.", "« {q} », {a} expliqué {s} au téléphone.",
        "{S} {affirme} que {d}.", "{S} {raconte} avoir vu des corps partout.", "« {q} », {a} soufflé {s}.", "« {q} », {a} regretté {s}.", "{D}, {raconte} {s}.", "{D}, {a} fait savoir {s}.", "{S} {a} fait savoir que {d}.", "« {q} », {a} martelé {s}.", "{S} {a} indiqué que {d}. {Again} {a} précisé que {d2}.", "{D}, {a} dit {s}. {D2}, {a}-t-{il} ajouté.", "{S} {a} indiqué que {d}. « {q} », {a} dit à l'AFP {again}.", "{S} {a} indiqué que {d}. Selon {again}, {d2}.", "« {q} », {a} dit {s}. {D2}, {a} ajouté {again}.", "{S} {a} indiqué que {d}, sans pouvoir donner de bilan.", "Un bilan de 15 morts a été donné par {s}.", "{S} {a} rapporté 15 morts.", "{S} {a} parlé d'un massacre.",
        "Dans un entretien à RFI, {s} {a} affirmé que {d}.", "{S}, qui {a} refusé d'être cité nommément, {a} indiqué que {d}.", "{S}, qui se trouvait au village, {a} raconté que {d}.", "« {q} », {a} lancé {s}.", "« {q} », {a} lâché {s}, en larmes.", "« {q} », {a} insisté {s}.", "« {q} », {affirme} {s} au micro de RFI.",
        "Cité par la presse locale, {s} {a} affirmé que {d}.", "{S} {a} confié à l'AFP que {d}. « {q} », {a}-t-{il} dit.", "Il s'agit d'un « massacre », {a} déclaré {s}.", "Mardi soir, {s} {a} indiqué que {d}.", "{S} {a} écrit sur Facebook que {d}.", "Au moins 15 personnes ont péri, {a} dit {s}, et {d}.", "À en croire {s}, {d}.", "{S} {raconte} : {d}.",
        "{S} {a} assuré que {d}.", "{S} {a} soutenu que {d}.", "{S} {a} témoigné que {d}.", "{S} {a} prétendu que {d}.", "{S} {a} déclaré : « {q} ».", "Plusieurs dizaines de personnes ont été tuées, {a} indiqué {s}.", "{D}, a-t-on appris auprès de {s}.", "{D}, {affirme} {s} à l'AFP.")
STATE = ("{B} a indiqué dans un communiqué que {d}.", "Dans un communiqué, {b} a indiqué que {d}.", "{B} a affirmé mardi que {d}.", "Selon {b}, {d}.", "D'après {b}, {d}.", "Dans un communiqué publié mardi, {b} affirme que {d}.", "{D}, a indiqué {b} dans un communiqué.",
         "{B} a rapporté que {d}.", "{B} fait état de 15 morts.", "{B} a fait état dans un communiqué d'un bilan de 15 morts.", "{B} affirme avoir documenté l'attaque et que {d}.", "{D}, affirme {b}.", "{B} déplore 15 morts.",
         "{B} a indiqué que {d}. Le communiqué ajoute que {d2}.", "{B} a avancé un bilan de 15 morts.", "{B} a condamné l'attaque, indiquant que {d}.", "{B} a annoncé mardi que {d}.", "Un rapport de {b} indique que {d}.", "{B} a documenté la mort de 15 civils.", "Dans un rapport publié mardi, {b} conclut que {d}.",
         "Une enquête de {b} a établi que {d}.", "{B} a noté que {d}.", "{D}, selon un communiqué de {b}.", "{D}, a annoncé mardi {b}.", "{B} a publié une liste de 15 victimes.", "{B}, qui a interrogé des rescapés, affirme que {d}.", "{B} a indiqué que {d}. {Again} a aussi précisé que {d2}.", "{B} a indiqué que {d}. {D2}, a ajouté {again}.", "{B} a indiqué que {d}. {D2}, précise le communiqué.", "{B} a indiqué que {d}. « {q} », a déclaré son porte-parole, Moussa Keïta.", "« {q} », a déclaré Aminata Diallo, porte-parole de {b}.",
         "Aminata Diallo, porte-parole de {b}, a indiqué que {d}.", "Un porte-parole de {b} a indiqué que {d}.", "{B} a indiqué que {d}. « {q} », a dit à l'AFP sa directrice, Aminata Diallo.", "{B} a dit à l'AFP que {d}. {Again} avance un bilan de 15 morts.", "Le bilan est de 15 morts, selon {b}.", "Dans un communiqué consulté par l'AFP, {b} a indiqué que {d}.", "Un communiqué de {b} fait état de 15 morts.", "{B}, dans un communiqué, affirme que {d}.", "Dans son rapport, {b} affirme que {d}.", "{B} parle de 15 morts.", "{B} dit disposer d'éléments montrant que {d}.", "{B} a fait savoir mardi que {d}.", "Plus tôt mardi, {b} avait indiqué que {d}.", "{B} a dénoncé la mort de 15 civils.", "{B} précise que {d}.", "Pour {b}, {d}.")
BLAME = {"raid": ("{S} {a} accusé {acc}.", "{S} {a} attribué l'attaque {acc_à}.", "L'attaque a été attribuée {acc_à} par {s}.", "{S} {a} accusé {acc} d'être derrière l'attaque.", "Les assaillants sont {acc}, selon {s}.", "{S} {a} mis en cause {acc}.", "{S} {a} pointé du doigt {acc}.", "L'attaque, que {s} {a} attribuée {acc_à}, est la deuxième cette année.", "{S} {a} indiqué que les assaillants étaient {acc}.", "Pour {s}, {acc} sont derrière l'attaque.", "Selon {s}, l'attaque est l'œuvre de combattants du Jnim.", "{S} {a} désigné {acc} comme les auteurs de l'attaque.", "L'attaque a été imputée par {s} {acc_à}.",
                  "{S} {impute} l'attaque {acc_à}.", "L'attaque est imputée {acc_à} par {s}.", "{B} a attribué l'attaque {acc_à}.", "{B} a accusé {acc}.", "{B} accuse {acc} d'avoir mené l'attaque."),
         "army": ("{S} {a} accusé l'armée.", "{S} {a} accusé les militaires d'être responsables de ces tueries.", "{S} {a} mis en cause l'armée.", "{B} accuse l'armée et ses alliés russes.", "{B} a mis en cause des soldats maliens.", "La tuerie est imputée à l'armée par {s}."),
         "camp": ("{S} {a} accusé {acc}.", "{S} {a} attribué l'attaque {acc_à}.", "{B} a attribué l'attaque {acc_à}.")}
ACCUSED = ("le Jnim|au Jnim", "des jihadistes|à des jihadistes", "les hommes de la katiba Macina|aux hommes de la katiba Macina", "le groupe État islamique|au groupe État islamique", "le GSIM|au GSIM")
CONFIRM = ("{S} {a} confirmé l'attaque.", "{S} {a} confirmé l'attaque et indiqué que {d}.", "{S} {a} confirmé le bilan.", "L'attaque a été confirmée par {s}.", "{S} {a} confirmé ce récit.", "{S} {a} confirmé l'information à l'AFP.", "Ce bilan a été confirmé à l'AFP par {s}.",
           "{S} {a} également confirmé l'attaque.", "{S} {a} confirmé les faits, précisant que {d}.", "{Joint} par l'AFP, {s} {a} confirmé l'attaque sans donner de bilan.", "{S} {a} corroboré ce témoignage.", "{S} {a} confirmé l'attaque. « {q} », {a}-t-{il} dit.",
           "{S} {a} donné le même bilan.", "{S} {a} confirmé l'attaque à l'AFP sous couvert d'anonymat.", "{S} {a} confirmé que {d}.", "{B} a confirmé l'attaque.", "{B} a confirmé l'attaque dans un communiqué.", "Une information confirmée par {s}.", "{S} {confirme} l'attaque.",
           "{S} {a} confirmé qu'une attaque avait eu lieu.", "{S} {a} confirmé les décès.", "{S} {a} confirmé les faits sans avancer de bilan.", "{Joint} au téléphone, {s} {a} confirmé l'attaque, ajoutant que {d}.", "{S} {a} fait le même récit.", "{S} {a} livré la même version des faits.", "Le même bilan a été donné par {s}.",
           "« {q} », {a} confirmé {s}.", "{S} et {s2} ont confirmé l'attaque.", "Ces informations ont été confirmées par {s} et {s2}.", "Ce que confirme {s}.", "Version confirmée par {s}.", "{S} {a} confirmé la mort de plusieurs personnes.")
DENY = {
    "raid": (("Le Jnim a démenti toute implication dans l'attaque.", "jnim"), ("Le Jnim a nié toute responsabilité.", "jnim"), ("Dans un communiqué, le Jnim a démenti être l'auteur de l'attaque.", "jnim"), ("Le GSIM a assuré que ses combattants n'étaient pas impliqués.", "jnim"),
             ("Un porte-parole de Dan Na Ambassagou, Youssouf Tolo, a démenti toute implication.", "dan-na-ambassagou"), ("Dan Na Ambassagou a rejeté ces accusations.", "dan-na-ambassagou"), ("« Nous n'y sommes pour rien », a dit à l'AFP un porte-parole de Dan Na Ambassagou.", "dan-na-ambassagou"),
             ("Un responsable des chasseurs dozos a nié la participation de ses hommes.", "dozo"), ("Le Jnim a rejeté ces accusations.", "jnim"),
             ("Le Jnim a affirmé ne pas être à l'origine de l'attaque.", "jnim"), ("Dans un message audio, le GSIM a nié avoir participé à la tuerie.", "jnim"), ("Un porte-parole du Jnim a démenti que le groupe soit responsable.", "jnim"), ("La milice dogon Dan Na Ambassagou a nié toute implication.", "dan-na-ambassagou"),
             ("« Nos combattants ne tuent pas de civils », a affirmé le Jnim dans un communiqué.", "jnim"), ("Ces accusations ont été démenties par le Jnim.", "jnim"), ("Dan Na Ambassagou, mis en cause, a rejeté toute responsabilité.", "dan-na-ambassagou"), ("Le Jnim, dans un message sur Telegram, a démenti ces accusations.", "jnim"), ("Le Jnim dément tout lien avec l'attaque.", "jnim"), ("« Nous n'attaquons pas les villages », a dit un porte-parole du Jnim.", "jnim")),
    "army": (("L'armée a démenti ces accusations.", "fama"), ("L'armée malienne a nié avoir tué des civils.", "fama"), ("L'armée malienne dément toute exaction.", "fama"), ("Le gouvernement a qualifié ces accusations d'infondées.", "mali-government"), ("L'armée a rejeté ces allégations.", "fama"),
             ("« Nos soldats n'ont tué aucun civil », a déclaré le porte-parole de l'armée, le colonel Souleymane Dembélé.", "fama"), ("Un porte-parole de l'armée a démenti que des civils aient été visés.", "fama"), ("Dans un communiqué, l'état-major dément que des civils aient été tués.", "fama-general-staff"),
             ("Une source militaire a démenti que des soldats aient tué des civils.", "security-sources"), ("Les autorités maliennes ont démenti ces accusations.", "mali-government"), ("Le ministère de la Défense a dénoncé de fausses informations.", "mali-government"),
             ("L'armée assure qu'aucun soldat ne se trouvait dans la zone ce jour-là.", "fama"), ("« Ces accusations sont sans fondement », a réagi un porte-parole du gouvernement.", "mali-government"), ("Le gouvernement malien a rejeté ce rapport, qu'il juge partial.", "mali-government"),
             ("L'armée affirme que les personnes tuées étaient des terroristes.", "fama"), ("L'état-major soutient que les morts étaient des terroristes et non des civils.", "fama-general-staff"), ("Les Fama ont catégoriquement démenti.", "fama"),
             ("L'armée a qualifié ces accusations de « mensonges ».", "fama"), ("L'armée parle de « propagande ».", "fama"), ("L'armée malienne a indiqué dans un communiqué n'avoir tué aucun civil.", "fama"), ("Aucun civil n'a été tué, assure l'armée.", "fama"), ("Le ministre des Affaires étrangères a rejeté ces accusations.", "mali-government"),
             ("L'armée a « catégoriquement » démenti ces accusations.", "fama"), ("Ces accusations ont été rejetées par l'armée.", "fama"), ("« C'est faux », a dit à l'AFP le porte-parole de l'armée, le colonel Souleymane Dembélé.", "fama"), ("Le gouvernement malien, dans un communiqué, a nié que des soldats aient tué des civils.", "mali-government"),
             ("L'armée a balayé ces accusations.", "fama"), ("L'armée y voit une campagne de désinformation.", "fama"), ("De son côté, l'armée a démenti ces accusations.", "fama"), ("L'armée, elle, dément.", "fama"), ("L'état-major a démenti mardi ces informations.", "fama-general-staff"), ("Un porte-parole militaire a démenti ces informations.", "fama"), ("Mais l'armée dément que ses soldats soient impliqués.", "fama"), ("Dans un communiqué lu à la télévision nationale, l'armée a rejeté ces accusations.", "fama"), ("Le gouvernement a cependant nié toute exaction.", "mali-government"),
             ("L'armée affirme n'avoir visé que des terroristes.", "fama"), ("Les autorités de Bamako ont démenti ces allégations.", "mali-government"), ("Bamako a démenti.", "mali-government"), ("Le ministère malien des Affaires étrangères a démenti ces accusations dans un communiqué.", "mali-government")),
    "camp": (("L'armée a démenti avoir perdu le contrôle du camp.", "fama"), ("Une source militaire a démenti la prise du camp.", "security-sources"))}
OWN = {
    "raid": (("Le Jnim a revendiqué l'attaque.", "jnim"), ("L'attaque a été revendiquée par le Jnim.", "jnim"), ("Dans un communiqué, le GSIM a revendiqué l'attaque.", "jnim"), ("Le Jnim affirme que ses combattants ont mené l'attaque.", "jnim"), ("L'attaque a été revendiquée mardi par le groupe État islamique.", "isgs"),
             ("Le Jnim, affilié à Al-Qaïda, a revendiqué l'attaque dans un communiqué.", "jnim"), ("La responsabilité de l'attaque a été revendiquée par le Jnim.", "jnim"), ("Le Jnim a dit être à l'origine de l'attaque.", "jnim"), ("Une attaque revendiquée par le Jnim.", "jnim")),
    "army": (("L'armée a reconnu que des civils avaient été tués.", "fama"), ("L'armée a admis que ses soldats avaient tué des civils.", "fama"), ("Le gouvernement a reconnu la responsabilité de militaires dans ces morts.", "mali-government"),
             ("L'armée a reconnu que ses soldats avaient tué des civils par erreur.", "fama"), ("L'état-major a admis des « dérapages » de certains soldats pendant l'opération.", "fama-general-staff")),
    "camp": (("L'armée a annoncé avoir perdu quatre soldats.", "fama"), ("L'armée a indiqué que quatre de ses soldats avaient été tués et sept blessés.", "fama"), ("Le Jnim a revendiqué l'attaque.", "jnim"), ("L'armée a reconnu la mort de quatre soldats.", "fama"),
             ("L'état-major a fait état dans un communiqué de quatre soldats tués.", "fama-general-staff"), ("Le Jnim a affirmé dans un communiqué s'être emparé du camp.", "jnim"), ("L'attaque a été revendiquée par le Jnim dans une vidéo.", "jnim"),
             ("Le porte-parole de l'armée, le colonel Souleymane Dembélé, a donné un bilan de quatre soldats tués.", "fama"),
             ("L'armée a fait état de quatre morts dans ses rangs.", "fama"), ("L'armée déplore quatre morts dans ses rangs.", "fama"), ("L'armée a annoncé que quatre soldats étaient morts et que « plus de 20 terroristes » avaient été tués.", "fama"), ("« Nous avons perdu quatre hommes », a déclaré un porte-parole de l'armée.", "fama"),
             ("Le Jnim affirme que ses combattants ont tué des dizaines de soldats.", "jnim"), ("Le Jnim affirme avoir tué 30 soldats.", "jnim"), ("L'armée affirme avoir repoussé l'attaque.", "fama"), ("Selon l'armée, quatre soldats ont été tués.", "fama"), ("Quatre soldats ont été tués, a indiqué l'armée dans un communiqué.", "fama"))}
PROBE = (("Le gouvernement a annoncé l'ouverture d'une enquête.", "mali-government"), ("Le procureur près le tribunal militaire de Mopti a ouvert une enquête.", "military-prosecutor-mopti"), ("Une enquête a été ouverte, a indiqué le gouvernement.", "mali-government"), ("L'armée a annoncé avoir ouvert une enquête.", "fama"),
         ("L'armée dit enquêter.", "fama"), ("Le ministère de la Justice a annoncé une enquête sur ces tueries.", "mali-government"), ("La gendarmerie a ouvert une enquête.", "gendarmerie"), ("Le gouvernement a promis une enquête.", "mali-government"), ("Une enquête est en cours, selon le ministère de la Défense.", "mali-government"),
         ("La Minusma a annoncé l'envoi d'une mission d'enquête.", "minusma"), ("Le gouvernement a ordonné une enquête.", "mali-government"), ("Une enquête a été ouverte par la gendarmerie.", "gendarmerie"), ("« Une enquête est ouverte pour situer les responsabilités », a déclaré le ministre de la Justice.", "mali-government"),
         ("L'état-major a indiqué qu'une enquête avait été diligentée.", "fama-general-staff"),
         ("Les autorités ont ouvert une enquête.", "mali-government"), ("Le procureur de la République de Mopti a annoncé l'ouverture d'une enquête.", "mali-government"), ("Le gouverneur a annoncé qu'une enquête serait ouverte.", "mali-government"), ("Des gendarmes ont été dépêchés sur place pour enquêter.", "gendarmerie"),
         ("La Minusma a ouvert une enquête sur ces faits.", "minusma"), ("La CNDH a indiqué enquêter.", "cndh"), ("L'armée a ouvert une enquête interne.", "fama"), ("Le ministre de la Défense a ordonné une enquête sur ces tueries.", "mali-government"), ("Le gouvernement assure qu'une enquête fera la lumière sur ces faits.", "mali-government"),
         ("Le gouvernement annonce l'ouverture d'une information judiciaire.", "mali-government"), ("La police a ouvert une enquête.", "mali-police"), ("L'armée a diligenté une enquête sur le comportement de ses soldats.", "fama"), ("Une information judiciaire a été ouverte par le parquet de Mopti.", "mali-government"), ("Le ministre de la Justice a déclaré à la presse qu'une enquête était ouverte.", "mali-government"))
CALL = ("{B} a demandé une enquête indépendante.", "{B} réclame l'ouverture d'une enquête.", "{B} a appelé le gouvernement à enquêter sur ces tueries.", "{B} a exigé une enquête.", "{B} appelle à une enquête impartiale.", "« Il faut une enquête indépendante », a déclaré {b}.",
        "{B} a exhorté le Mali à ouvrir une enquête crédible et indépendante.", "{B} a appelé les autorités maliennes à mener une enquête approfondie et à traduire les responsables en justice.", "Les autorités doivent ouvrir une enquête, a déclaré {b}.", "{S} {a} réclamé une enquête.", "{S} {a} demandé une enquête sur ces tueries.",
        "{B} réclame une enquête internationale.", "{B} demande que toute la lumière soit faite et qu'une enquête soit ouverte.", "{B} estime qu'une enquête indépendante est nécessaire.", "{B} a demandé l'ouverture d'une enquête indépendante et impartiale.")
MUTE = (("L'armée n'a pas répondu aux sollicitations de l'AFP.", "fama"), ("L'armée s'est refusée à tout commentaire.", "fama"), ("Le gouvernement malien n'a pas répondu dans l'immédiat à une demande de commentaire.", "mali-government"), ("Un porte-parole du gouvernement n'a pas souhaité commenter.", "mali-government"),
        ("Contactée par l'AFP, l'armée n'a pas répondu.", "fama"), ("Sollicité par l'AFP, l'état-major n'a pas donné suite.", "fama-general-staff"), ("L'état-major n'a pas répondu à nos questions.", "fama-general-staff"), ("Interrogée sur ces faits, l'armée n'a pas voulu faire de commentaire.", "fama"),
        ("Le ministère de la Défense n'a pas donné suite à nos demandes.", "mali-government"), ("Contacté par RFI, le porte-parole de l'armée n'a pas souhaité s'exprimer.", "fama"),
        ("L'armée n'a pas réagi aux sollicitations de l'AFP.", "fama"), ("Le porte-parole de l'armée malienne a refusé de commenter.", "fama"), ("Les autorités maliennes n'ont pas répondu aux demandes de commentaire.", "mali-government"), ("L'armée a refusé de commenter.", "fama"), ("Les questions adressées à l'armée sont restées sans réponse.", "fama"),
        ("L'AFP a sollicité l'armée, qui n'a pas répondu.", "fama"), ("Le gouvernement n'avait pas répondu à nos sollicitations au moment de la publication.", "mali-government"), ("Un porte-parole de l'armée a dit n'avoir aucun commentaire à faire.", "fama"), ("Sollicitée, l'armée n'a pas donné suite.", "fama"), ("Joint par téléphone, le gouverneur a refusé de commenter.", "mali-government"), ("L'armée n'a pas souhaité réagir.", "fama"), ("L'armée n'a fait aucun commentaire.", "fama"), ("Le gouvernement n'a pas réagi à nos sollicitations.", "mali-government"), ("Aucune réaction de l'armée, sollicitée par l'AFP.", "fama"))
NOTHING = ("L'attaque n'a pas été revendiquée.", "Aucun groupe n'a revendiqué l'attaque dans l'immédiat.", "L'armée n'était pas joignable dans l'immédiat.", "Les autorités n'ont pas pu être jointes.", "Le gouvernement a décrété un deuil national de trois jours.", "Le président de la transition a présenté ses condoléances aux familles des victimes.",
           "Les Nations unies ont condamné l'attaque.", "La Cédéao a condamné l'attaque et présenté ses condoléances.", "Le gouverneur s'est rendu sur place pour présenter les condoléances du gouvernement.", "L'Union africaine a appelé au calme.", "L'AFP n'a pas pu vérifier ce bilan de source indépendante.",
           "« L'armée ne peut pas être partout », estime un analyste à Dakar.", "Selon des analystes, les insurgés étendent leur influence vers le sud.", "L'attaque est attribuée à des jihadistes.", "« L'État perd du terrain », juge Ibrahim Sow, chercheur dans un centre d'études à Bamako.",
           "Le président de la transition, Assimi Goïta, a promis de rétablir la sécurité.", "Le Premier ministre a déclaré que les élections se tiendraient dès que la sécurité le permettrait.", "Le gouvernement affirme avoir repris l'initiative face aux jihadistes.", "Cette attaque survient une semaine après l'annonce par l'armée d'une vaste opération dans la zone.",
           "Les habitants de la région se plaignent depuis longtemps d'être abandonnés à leur sort.", "Les autorités maliennes démentent régulièrement les exactions.", "Selon des experts, ces attaques visent à punir les villages qui pactisent avec l'armée.", "La France et les États-Unis ont condamné l'attaque.",
           "Le secrétaire général de l'ONU, António Guterres, a fermement condamné l'attaque.", "Le gouverneur a appelé la population au calme.", "Le ministre des Affaires étrangères a déclaré à Bamako que le Mali choisirait seul ses partenaires.", "Le bilan pourrait s'alourdir, plusieurs blessés étant dans un état grave.",
           "Des renforts ont été dépêchés dans la zone.", "La junte assure que la situation sécuritaire s'améliore.", "Les corps ont été inhumés le jour même.", "Une patrouille de l'armée a été envoyée sur les lieux.",
           "L'armée, qui combat les insurgés depuis 2012, ne contrôle qu'une partie de la zone.", "L'attaque n'a pas pu être confirmée de source indépendante.", "On ignore qui est derrière l'attaque.", "Le bilan exact n'était pas connu dans l'immédiat.", "Des ONG ont par le passé accusé l'armée d'exactions, ce qu'elle nie.", "Le Jnim a revendiqué des attaques similaires dans la région.",
           "L'ambassade des États-Unis a condamné l'attaque dans un communiqué.", "L'archevêque de Bamako a prié pour les victimes.", "Le maire a réclamé plus de sécurité dans la zone.", "Des habitants ont manifesté pour réclamer davantage de protection.", "« Nous voulons la paix », a dit un habitant.", "Le gouverneur a promis une aide aux familles.",
           "Les écoles et les boutiques étaient fermées mardi.", "Les blessés ont été transportés à l'hôpital de Sévaré.", "Des observateurs craignent des représailles.", "Le gouverneur de la région, le général Issa Coulibaly, s'est rendu mardi au village.", "L'Unicef affirme que 1 500 écoles sont fermées dans la région.",
           "L'armée malienne a annoncé mercredi avoir reçu de nouveaux hélicoptères de Russie.", "Selon l'ONU, plus de deux millions de personnes ont été déplacées par le conflit.", "L'armée a par le passé démenti viser des civils.", "Le Premier ministre a présidé mardi une réunion d'urgence.", "Le gouvernement a promis d'envoyer des renforts.",
           "L'émissaire de l'ONU pour le Sahel s'est dit profondément attristé.", "L'opposition accuse le gouvernement de ne pas protéger les civils.", "Les ONG affirment que les exactions de toutes parts se multiplient.", "Le Burkina Faso voisin a dit se tenir aux côtés du Mali.",
           "« Chaque attaque pousse de nouveaux jeunes vers les groupes armés », analyse un chercheur de Crisis Group.")
HEADS = ("{N} tués dans le centre du Mali", "Mali : {n} tués dans une attaque", "Mali : des dizaines de morts redoutés, selon des sources concordantes", "Mali : {n} morts dans des violences ({s})", "Nouvelles violences au Mali")
OTHER = ("Deux semaines plus tôt, des hommes armés avaient tué six personnes à Dinangourou, selon l'armée.", "En mars, cinq commerçants avaient été tués sur la route entre Sévaré et Douentza, d'après la gendarmerie.", "Le mois dernier, quatre bergers avaient été tués près de Hombori, une attaque imputée au Jnim par l'armée.",
         "Le 2 avril, trois enseignants avaient été enlevés à Niafunké, selon le ministère de l'Éducation.")
