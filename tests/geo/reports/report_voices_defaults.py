"""Sentences written for these tests: language, who is heard, with which stance, and the text."""

HEARD = [
    # whoever stands right behind a quotation speaks, whatever his verb
    ("fr", "witnesses", "alleges", "« Ils ont tiré sur nous », halète une vendeuse."),
    ("fr", "local-officials", "alleges", "Dix-neuf morts, tranche le maire de la commune."),
    ("en", "witnesses", "alleges", "“They shot at us,” rasps a shepherd."),
    # kin, by whose they are
    ("fr", "relatives-of-victims", "alleges", "Onze morts, rétorque la tante d’une écolière tuée."),
    ("en", "relatives-of-victims", "alleges", "Soldiers took six men, a brother of one of the missing said."),
    ("en", "relatives-of-victims", "alleges", "The shell killed two girls. “There was no more house,” the father said."),
    # strangers, with a clause of their own
    ("en", "association of herders", "alleges", "An association of herders that is based in Gao put the dead at 30."),
    ("en", "boatmen's union", "alleges", "For the boatmen's union there is no doubt that the killers were jihadists."),
    ("en", "union of the drivers", "alleges", "Twelve people were killed, the union of the drivers said."),
    ("fr", "matrone", "alleges", "Une matrone qui a reçu les blessés a indiqué que neuf personnes étaient mortes."),
    ("fr", "coordination de femmes de Gao", "alleges", "Six hommes ont été exécutés, a dénoncé une coordination de femmes de Gao."),
    # the sources of a note, a letter's author, the publisher's own list
    ("en", "local-officials", "alleges", "Gunmen killed the chief. Source: elected official, two traders who were present."),
    ("fr", "local-officials", "alleges", "Trois villageois ont été tués. Sources : un élu local, un agent de santé."),
    ("fr", "security-sources", "alleges", "Six morts à Sirba. Source : source sécuritaire, confirmée par un maire."),
    ("en", "local-civil-sources", "alleges", "A shepherd from the area, reached by phone, said that three men were shot."),
    # denials by alibi
    ("en", "dozo", "denies", "A leader of the hunters said that his men had been at a wedding that night. Six people were killed."),
    ("fr", "dan-na-ambassagou", "denies", "Dan Na Ambassagou explique que ses hommes avaient quitté la zone avant l’attaque."),
    ("fr", "jnim", "denies", "Le Jnim jure n’être pour rien dans la mort des quatre forains."),
    ("en", "fama", "denies", "The army said that the footage was shot in another country."),
    ("fr", "fama", "denies", "L’armée a exclu que des civils aient été tués dans la frappe."),
    ("fr", "mali-government", "denies", "Le gouvernement assure que rien ne permet de mettre en cause ses soldats."),
    ("en", "mali-government", "denies", "The authorities replied that those killed in the raid were terrorists who fell in combat."),
    ("en", "mali-government", "denies", "The Government stated that no foreign partner had taken part in the raid."),
    # own losses, whoever else died
    ("en", "fama", "acknowledges", "The armed forces announced the deaths of two soldiers and three civilians in the blast."),
    ("fr", "katiba-macina", "acknowledges", "La katiba du Macina s’est attribué l’attaque dans un message vocal."),
    # silence, and inquiries that are asked for
    ("fr", "mali-government", "reports", "Amnesty International a transmis ses conclusions au ministère de la Défense. Il n’a pas répondu."),
    ("en", "mali-government", "reports", "Human Rights Watch wrote to the justice minister but has not received a response."),
    ("en", "mali-government", "reports", "The sub-prefect was unwilling to comment on the killing."),
    ("fr", "mali-government", "reports", "Le gouvernement malien a laissé nos questions sans réponse."),
    ("en", "un-human-rights-chief", "reports", "“Nobody was arrested for the killings,” Türk said. “I call on the authorities to investigate these deaths.”"),
    ("en", "kal-akal", "reports", "Kal Akal offers its condolences to the families of the dead and demands an independent inquiry."),
    ("fr", "un-human-rights-chief", "alleges", "Volker Türk s’est dit vendredi alarmé par la mort de 14 civils."),
    # few words that answer a question
    ("fr", "mali-government", "alleges", "Combien sont morts ? Dix-neuf, dit un apprenti. Douze, objecte le gouverneur."),
    # "the same official" is one
    ("en", "local-officials", "alleges", "A local official told AFP that six died. The army said it killed fighters. A second raid killed two, the same official said."),
    ("en", "witnesses", "alleges", "The Panel spoke with four persons who buried the dead, and was shown photographs of graves."),
    ("en", "mali-government", "corroborates", "Mali's transport ministry confirmed the attack on the tankers."),
    ("fr", "gatia", "alleges", "Un responsable du GATIA n’hésite pas : pour lui, l’État islamique a tué ces familles."),
]

UNHEARD = [
    ("fr", "mali-government", "acknowledges", "Un étudiant installé à Bamako a reconnu sa propre voix dans la vidéo du massacre."),
    ("fr", "mali-government", "investigates", "« J’exhorte les autorités à ouvrir une enquête sur les tueries », a dit Volker Türk."),
    ("fr", "mali-government", "reports", "Contactée, l’ambassade de Russie à Bamako n’a pas souhaité s’exprimer."),
    ("en", "witnesses", "alleges", "According to the Armed Conflict Location and Event Data Project, 170 civilians were killed."),
]

BLAMED = [
    ("en", "unidentified-armed-men", "On 1 July gunmen who had come on motorbikes had ransacked the post."),
    ("fr", "fama", "Un drone de l’armée malienne guidé au sol par les mercenaires de Wagner a bombardé le marché."),
    ("fr", "wagner-group", "Un drone de l’armée malienne guidé au sol par les mercenaires de Wagner a bombardé le marché."),
    ("fr", "jnim", "Des combattants se réclamant du JNIM ont mitraillé une pinasse."),
    ("en", "africa-corps", "Malian soldiers and personnel of Russia's Africa Corps allegedly executed nine herders."),
    ("en", "fama", "Malian soldiers and personnel of Russia's Africa Corps allegedly executed nine herders."),
    ("en", "fama", "Malian soldiers accompanied by foreign military personnel are said to have executed nine people."),
    ("en", "dozo", "Men wearing the amulets and brown cotton of the Dozo hunting fraternity surrounded the hamlet."),
    ("en", "dozo", "Riders in hunters' garb torched the granaries."),
    ("en", "isgs", "Islamic State has consolidated its hold. On 14 January its fighters entered the town and killed 32 people."),
    ("fr", "jnim", "Le JNIM a lui aussi frappé. Le 22 octobre, ses combattants ont enlevé l’imam."),
    ("fr", "isgs", "Qui sont les assaillants ? Des hommes de l’État islamique, avance un élu."),
    ("fr", "katiba-macina", "Selon un habitant, il s’agit de la katiba Macina."),
    ("fr", "katiba-macina", "Enlèvement de cinq bûcherons par des éléments présumés de la katiba Macina."),
    ("fr", "isgs", "Les habitants désignent sans hésiter les hommes de l’EIGS."),
    ("en", "unidentified-armed-group", "An ambulance ran over a device. Author: unknown armed opposition group."),
]

SPARED = [
    ("fr", "fla", "Selon le FLA, des militaires maliens ont intercepté deux véhicules."),
    ("en", "csp-dpa", "The rebels, who control the town, accused the army of having killed ten civilians."),
    ("fr", "katiba-macina", "La région est parcourue par des combattants de la katiba Macina, qui taxe les pêcheurs."),
    ("fr", "fama", "Ils ont enlevé l’imam, qu’ils accusaient de renseigner l’armée."),
    ("fr", "msa", "Le MSA, une milice à dominante daoussahak, a fait état de 31 civils tués."),
    ("en", "", "According to the drivers' union, armed men blocked the way and seized nineteen people."),
]
