"""What reports in English are made of that let several people speak of one event: leads, speakers, what they say."""

WHEN = ("on Monday", "late on Sunday", "on Sunday", "last week", "on Saturday", "on May 10", "overnight from Sunday to Monday", "early on Monday", "on Friday evening")
WHERE = ("the village of Koulogon, in the Bankass area", "Ogossagou, a village in the Mopti region", "Farabougou, in the Ségou region", "a village near Ansongo", "the village of Dianwéli, Douentza cercle", "Boni, in central Mali")
CAMP = ("the town of Boulkessi", "Dioura, in the Mopti region", "Mondoro, near the border with Burkina Faso", "Tessit, in the Gao region")
WHOM = ("at least 12 civilians", "nine villagers", "more than 20 people", "14 civilians, including two women,", "seven farmers", "dozens of villagers", "at least six herders")
# words | actor (or =words for whom no table has) | pronoun | how the next sentence calls the speaker
SPEAKERS = {"folk": """a resident|local-civil-sources|he|the resident
residents|local-civil-sources|they|the residents
a resident of the village|local-civil-sources|she|the resident
several villagers|local-civil-sources|they|the villagers
a local notable|local-civil-sources|he|the notable
local sources|local-civil-sources|they|the sources
a local youth leader|local-civil-sources|he|the youth leader
an inhabitant of the area|local-civil-sources|he|the same source
a local elected official|local-officials|he|the official
the mayor of the commune|local-officials|he|the mayor
a local official|local-officials|he|the official
the mayor of Bankass, Amadou Kodio,|local-officials|he|the mayor
an elected representative from the area|local-officials|he|the same source
the village chief|local-officials|he|the chief
a municipal councillor|local-officials|she|the councillor
a deputy mayor|local-officials|he|the deputy mayor
Seydou Guindo, mayor of a neighbouring commune,|local-officials|he|the mayor
local authorities|local-officials|they|the same sources
two local officials|local-officials|they|the officials
a lawmaker from the area|local-officials|he|the lawmaker
a survivor|witnesses|he|the survivor
witnesses|witnesses|they|the witnesses
one witness|witnesses|he|the witness
a survivor of the attack|witnesses|she|the survivor
two survivors|witnesses|they|the survivors
an eyewitness|witnesses|he|the same witness
a relative of one of the victims|relatives-of-victims|he|the relative
relatives of the victims|relatives-of-victims|they|the relatives
a man who lost two brothers in the attack|relatives-of-victims|he|the man
a doctor at the hospital in Sevare|=doctor|he|the doctor
a nurse at the local health centre|=nurse|she|the nurse
a hospital source|=hospital source|he|the same source
an aid worker|local-humanitarian-source|she|the aid worker
a humanitarian source|local-humanitarian-source|he|the same source
an aid worker based in Mopti|local-humanitarian-source|he|the aid worker
a security source|security-sources|he|the same source
a Malian security official|security-sources|he|the official
a military source|security-sources|he|the same source
two security sources|security-sources|they|the sources
a senior security official|security-sources|he|the official
the governor of the region|mali-government|he|the governor
the prefect|mali-government|he|the prefect
the governor of Mopti, General Issa Coulibaly,|mali-government|he|the governor
another resident|local-civil-sources|he|the resident
three residents|local-civil-sources|they|the residents
a member of the local civil society|local-civil-sources|he|the same source
a second witness|witnesses|he|the witness
a farmer who fled the village|witnesses|he|the farmer
a shopkeeper who witnessed the attack|witnesses|he|the shopkeeper
a 45-year-old herder who survived the attack|witnesses|he|the herder
Fatoumata, a mother of four who survived the attack,|witnesses|she|the survivor
the brother of one of the victims|relatives-of-victims|he|the man
a customary chief|local-officials|he|the chief
the town hall|local-officials|it|the town hall
an official in the governor's office|mali-government|he|the official
a police officer|mali-police|he|the officer
a medical source|=medical source|he|the source
the director of the hospital in Mopti|=hospital|he|the director
a worker for a medical charity|local-humanitarian-source|she|the worker
an official of an international NGO|local-humanitarian-source|he|the official
the transporters' union|=union|it|the union
a truckers' union official|=union|he|the official
the company that owns the bus|=company|it|the company
the local Red Cross|local-humanitarian-source|it|the Red Cross
an association of people from Bankass|=association|it|the association
the NGO Kisal|=kisal|it|the organisation
a source close to JNIM|=source close|he|the source
Moussa Guindo, a resident,|local-civil-sources|he|Guindo
Oumar Dicko, who lost his father in the attack,|relatives-of-victims|he|Dicko
residents contacted by AFP|local-civil-sources|they|the residents
several witnesses|witnesses|they|the witnesses
a local councillor who asked not to be identified|local-officials|he|the councillor
an elected official in Koro|local-officials|he|the official
a teacher who hid in a neighbour's house|witnesses|he|the teacher
a resident, Amadou Tolo,|local-civil-sources|he|Tolo
Youssouf Tembely, a councillor in Bandiagara,|local-officials|he|Tembely
a nomad leader|=nomad leader|he|the leader""",
            "bodies": """the government|mali-government|it|the government
the Malian government|mali-government|it|the government
the security ministry|mali-government|it|the government
Human Rights Watch|hrw|it|the organisation
Amnesty International|amnesty|it|the rights group
the UN human rights office|ohchr|it|the office
the United Nations mission in Mali, MINUSMA,|minusma|it|the mission
MINUSMA|minusma|it|the mission
the Fulani association Tabital Pulaaku|tabital-pulaaku|it|the association
OCHA|ocha|it|the agency
the UN High Commissioner for Human Rights|un-human-rights-chief|he|the High Commissioner
the National Human Rights Commission|cndh|it|the commission
the International Committee of the Red Cross|icrc|it|the organisation
the association Kal Akal|kal-akal|it|the association
the UN's human rights office|ohchr|it|the office
the rights group Amnesty International|amnesty|it|the rights group
New York-based Human Rights Watch|hrw|it|the organisation
the human rights division of MINUSMA|minusma|it|the mission
the Malian Association for Human Rights (AMDH)|amdh|it|the association
the FIDH|fidh|it|the federation"""}
SAID = ("said", "said on Tuesday", "told AFP", "told Reuters", "told AFP by telephone", "told The Associated Press", "told Reuters on Tuesday", "told RFI")
LEADS = {
    "raid": ("{Who} killed {whom.} in an attack on {where} {when}, {s} {said}.", "{Whom} were killed {when} when {who} attacked {where}, {s} {said}.", "{S} {said} that {who} killed {whom.} in {where.} {when}.",
             "BAMAKO, May 15 (Reuters) - {Who} raided {where} {when}, killing {whom.}, {s} {said}.", "BAMAKO (AFP) - {Whom} were killed in {where.} {when} in an attack by {who}, {s} {said}.",
             "{Who} stormed {where} {when} and killed {whom.}, according to {s}.", "{Whom} died {when} in a raid by {who} on {where.}, {s} {said}."),
    "army": ("Malian soldiers killed {whom.} in {where} {when}, {s} {said}.", "{Whom} were executed in {where.} {when} by Malian soldiers and Russian mercenaries, {s} {said}.", "{S} {said} that Malian troops executed {whom.} in {where.} {when}.",
             "BAMAKO (AFP) - {Whom} were killed {when} in {where.} during an operation by the Malian army, {s} {said}.", "Malian troops and Wagner fighters killed {whom.} {when} in {where.}, according to {s}.",
             "{S} accused the Malian army of killing {whom.} in {where.} {when}."),
    "camp": ("{Who} attacked an army camp in {camp} {when}, killing several soldiers, {s} {said}.", "Several Malian soldiers were killed {when} in an attack by {who} on a military base in {camp.}, {s} {said}.",
             "BAMAKO (AFP) - {Who} stormed a military post in {camp} {when}, {s} {said}. Several soldiers were killed.", "{S} {said} that {who} had attacked an army base in {camp} {when}, leaving several soldiers dead."),
}
BARE = {  # leads that nobody says
    "raid": ("{Who} killed {whom.} in an attack on {where} {when}.", "{Whom} were killed {when} when {who} attacked {where}."),
    "army": ("Malian soldiers killed {whom.} in {where} {when}.",), "camp": ("{Who} attacked an army camp in {camp} {when}, killing several soldiers.",)}
WHO = {"raid": ("suspected jihadists", "gunmen", "armed men on motorcycles", "unidentified gunmen", "JNIM fighters", "Islamist militants"), "army": ("Malian soldiers",),
       "camp": ("jihadists", "heavily armed men", "suspected jihadists", "JNIM fighters", "dozens of gunmen on motorbikes")}
DETAILS = {
    "raid": ("the attackers came on motorcycles and opened fire on people at random", "several houses were burned down", "the gunmen made off with cattle", "women and children were among the dead", "most of the victims were farmers",
             "the assailants surrounded the village before opening fire", "several people were still missing", "the wounded had been taken to hospital", "the village had been emptied of its inhabitants", "shops were looted and granaries set on fire"),
    "army": ("soldiers went from house to house and took men away", "the victims had been blindfolded", "the bodies were found outside the village", "white soldiers had taken part in the operation", "most of the victims were Fulani herders",
             "the men were taken from the market and shot", "houses were burned and livestock taken", "none of the dead was armed"),
    "camp": ("the attackers came from several directions", "vehicles were burned", "heavy gunfire was heard from the camp through the night", "the assailants left with weapons and vehicles", "the fighting lasted more than two hours", "the camp was overrun before dawn"),
}
QUOTES = {
    "raid": ("They fired at everything that moved", "They surrounded the village and opened fire", "They killed people in their homes", "It was a massacre", "The attackers burned everything, even the granaries", "They took all the animals with them",
             "There were bodies everywhere", "The victims were buried in a mass grave", "Nobody came to help us"),
    "army": ("They shot them one by one", "They were all civilians", "They took the men away and we never saw them again", "None of them was armed", "The soldiers burned the houses", "The bodies were thrown into a well"),
    "camp": ("The fighting lasted more than two hours", "They burned vehicles and took weapons", "We heard heavy weapons all night", "They came in great numbers", "The soldiers had to fall back"),
}
TELL = ("{S} said {d}.", "{S} told AFP that {d}.", '"{q}," {s} said.', '"{q}," said {s}, speaking on condition of anonymity.', '"{q}," {s} told Reuters by telephone.', '"{q}," {s} told AFP on condition of anonymity.',
        "{S}, speaking on condition of anonymity, said {d}.", '{S} said {d}. "{q}," {he} added.', "According to {s}, {d}.", "{D}, according to {s}.", "{D}, {s} said.", "{S} recounted that {d}.", "Speaking to AFP, {s} said {d}.",
        '"{q}," {s} said. "{q2}."', '"{q}," {s} said, asking not to be named for fear of reprisals.', "{S} said {d}. {He} added that {d2}.", "{D}, said {s}, who asked not to be named.", "{S} explained that {d}.", '{S} described the scene. "{q}," {he} said.',
        "Reached by telephone, {s} said {d}.", '"{q}," {s} said. {Again} added that {d}.', "{S} said {d}. {D2}, {again} said.", "{S} told local radio that {d}.", '"{q}. {q2}," {s} told the news agency.', '{S} told AFP: "{q}."',
        "Contacted by AFP, {s} said {d}.", "{S} said on Tuesday {d}.", '"{q}," {s} said in a telephone interview. {D}, {he} said.', "{S} put the number of dead at 15.", "{S} gave a toll of 15 dead.",
        "{S} spoke of 15 dead and several wounded.", "{S} said 15 people had been killed.", '{S} said the toll was higher. "We counted 15 bodies," {he} said.', "AFP spoke to {s}, who said {d}.", "Interviewed by AFP, {s} said {d}.",
        "{S} and {s2} said {d}.", "{S} and {s2} told AFP that {d}.", "According to {s} and {s2}, {d}.", "{D}, according to {s} and {s2}.", "{D}, {s} and {s2} said.", "{S}, contacted by telephone from Bamako, said {d}.", '"{q}," {s} said. "{q2}," {he} added.',
        "{S} said that {d} and that {d2}.", "{S} said {d}, adding that {d2}.", "{S} said {he} had seen bodies on the ground.", "{S} estimated the number of dead at 15.", "{S} counted 15 bodies.", "But {s} said {d}.", "Meanwhile, {s} said {d}.", "However, according to {s}, {d}.", "While {s} said {d}, {s2} said that {d2}.", "{S} said {d}, while {s2} spoke of 15 dead.", "{S} put the toll at 12, {s2} at 15.",
        "{S} reported hearing gunfire and said {d}.", "{S} told AFP on Tuesday that {d}.", "In an audio message sent to journalists, {s} said {d}.", "When contacted by telephone, {s} said {d}.", '{S} said: "{q}."', '"{q}," {s} told AFP. "{q2}," {he} said, adding that {d}.', "{D}, as {s} told Reuters.",
        '"{q}", said {s}, reached by phone.', "As {s} put it, {d}.", "{S} recalled that {d}.", "It was {s} who told AFP that {d}.", "{S} said {d}. {Again} said that {d2}.", "{D}, {s} said. {D2}, {he} said.", '{S} said {d}. "{q}," {again} told AFP.', "{S} said {d}. According to {again}, {d2}.", '"{q}," {s} said. {D2}, {again} added.', "{S} said {d}, but could not say how many people had died.", "A toll of 15 dead was given by {s}.", "{S} reported 15 dead.",
        "{S} spoke of a massacre.", "In an interview with RFI, {s} said {d}.", "{S}, who declined to be named, said {d}.", "{S}, who was in the village at the time, said {d}.", '"{q}," recalled {s}.', '"{q}," recounted {s}.', '"{q}," lamented {s}.',
        "{S} was quoted by local media as saying that {d}.", '{S} told AFP by phone that {d}. "{q}," {he} said.', 'What happened was "a massacre", {s} said.', "Late on Tuesday, {s} said {d}.", "{S} wrote on Facebook that {d}.", '"{q}," a tearful {s0} said.',
        "At least 15 people died, {s} said, and {d}.", "{S} told the BBC {d}.", '{S}, speaking to AFP by telephone, said: "{q}. {q2}."', "{D}, {s} told AFP, asking not to be identified.", "{S} was categorical: {d}.", '"{q}," said {s}. "{q2}."',
        "{S} said {d}, a claim that could not be verified.", "{S} alleged that {d}.", "{S} claimed that {d}.", "{S} insisted that {d}.", "{S} testified that {d}.", '{S} told AFP: "{q}."', "Several dozen people were killed, {s} said.")
STATE = ("{B} said in a statement that {d}.", "In a statement, {b} said {d}.", "{B} said {d}.", "{B} said in a statement on Tuesday that {d}.", "According to {b}, {d}.", "In a statement issued on Tuesday, {b} said {d}.", "{D}, {b} said in a statement.",
         "{B} reported that {d}.", "A statement from {b} said {d}.", "{B} said on X that {d}.", "{B} gave a toll of 15 dead.", "{B} said it had documented the attack and that {d}.",
         "{B} said {d}. It said {d2}.", "{B} said {d}. The statement added that {d2}.", "{B} put the toll at 15.", "{B} condemned the attack, saying {d}.", "{B} said 15 people, including three children, were killed.", "A report by {b} said {d}.",
         "{B} has documented the killing of 15 civilians.", "{B}, which interviewed survivors, said {d}.", "In a report published on Tuesday, {b} found that {d}.", "An investigation by {b} found that {d}.", "{B} announced on Tuesday that {d}.", "{B} noted that {d}.",
         "{D}, according to a statement by {b}.", "{D}, {b} said on Tuesday.", "{B} told Reuters in an email that {d}.", "Information gathered by {b} shows that {d}.", "{B} published a list of 15 victims.", "{B} said {d}. {Again} also said that {d2}.", "{B} said {d}. {D2}, {again} said.", "{B} said {d}. {D2}, it said.", "{B} said {d}. {D2}, the statement said.", '{B} said {d}. "{q}," its spokesman Moussa Keita said.', '"{q}," said Aminata Diallo, a spokeswoman for {b}.',
         "Aminata Diallo, a spokeswoman for {b}, said {d}.", "A spokesperson for {b} said {d}.", '{B} said {d}. "{q}," its director, Aminata Diallo, told AFP.', "{B} told AFP that {d}. {Again} put the toll at 15.", "The toll is 15 dead, according to {b}.", "In a statement seen by AFP, {b} said {d}.", "A statement by {b} put the toll at 15.", "{B}, in a statement, said {d}.", "In its report, {b} said {d}.", "{B} spoke of 15 dead.", "{B} said on Tuesday it had evidence that {d}.", "Earlier on Tuesday, {b} said {d}.", "{B} deplored the death of 15 people.", "{B} said that at least 15 people had died, and that {d}.")
BLAME = {"raid": ("{S} blamed {acc}.", "{S} blamed the attack on {acc}.", "The attack was blamed on {acc} by {s}.", "{S} accused {acc} of being behind the attack.", "{S} attributed the attack to {acc}.", "The attackers were {acc}, according to {s}.",
                  "{S} pointed the finger at {acc}.", "The attack, which {s} blamed on {acc}, was the second this year.", "The attack was attributed by {s} to {acc}.", "{S} said the attackers were {acc}.", "{S} said {he} believed {acc} were behind the attack.", "According to {s}, {acc} were behind the attack.", '"It was {acc}," {s} said.', "{S} said {acc} were responsible.", "{B} blamed {acc}.", "{B} blamed the attack on {acc}.", "{B} accused {acc} of carrying out the attack."),
         "army": ("{S} blamed the army.", "{S} accused soldiers of carrying out the killings.", "The killings were blamed on the army by {s}.", "{B} accused the army and its Russian allies of the killings.", "{B} blamed Malian soldiers for the killings.", "{S} said soldiers were responsible."),
         "camp": ("{S} blamed {acc}.", "{S} blamed the attack on {acc}.", "{B} attributed the attack to {acc}.")}
ACCUSED = ("JNIM", "jihadists", "fighters from the Katiba Macina", "the al-Qaeda-linked JNIM", "the Islamic State group")
CONFIRM = ("{S} confirmed the attack.", "{S} confirmed the attack and said {d}.", "{S} confirmed the toll.", "The attack was confirmed by {s}.", "{S} confirmed the account.", "{S} confirmed the information to AFP.", "The toll was confirmed to AFP by {s}.",
           "{S} also confirmed the attack.", "{S} confirmed the incident, saying {d}.", "Contacted by AFP, {s} confirmed the attack but gave no toll.", "{S} corroborated this account.", '{S} confirmed the attack. "{q}," {he} said.',
           "{S} gave the same toll.", '{S} gave a similar account. "{q}," {he} said.', "{S} confirmed the attack to Reuters on condition of anonymity.", "{S} confirmed that {d}.", "{B} confirmed the attack.", "{B} confirmed the attack in a statement.", "The information was confirmed by {s}.",
           "{S} confirmed that an attack had taken place.", "{S} confirmed the deaths.", "{S} confirmed the facts but declined to give a toll.", "Reached by telephone, {s} confirmed the attack, adding that {d}.", "{S} gave the same account.", "{S} backed up this account.",
           "The same toll was given by {s}.", '"{q}," {s} confirmed.', "{S}, too, confirmed the attack.", "{S} and {s2} confirmed the attack.", "The account was confirmed by {s} and {s2}.", "{S} also confirmed the toll.")
DENY = {
    "raid": (("JNIM denied any involvement in the attack.", "jnim"), ("JNIM denied responsibility.", "jnim"), ("In a statement, JNIM denied having carried out the attack.", "jnim"), ("JNIM said its fighters had nothing to do with the killings.", "jnim"),
             ("A spokesman for Dan Na Ambassagou, Youssouf Tolo, denied any involvement.", "dan-na-ambassagou"), ("Dan Na Ambassagou rejected the accusations.", "dan-na-ambassagou"), ('"We were not involved," a spokesman for Dan Na Ambassagou told AFP.', "dan-na-ambassagou"),
             ("JNIM rejected accusations that it had attacked the village.", "jnim"), ("A leader of the Dozo hunters denied that his men had taken part.", "dozo"),
             ("JNIM said it was not behind the attack.", "jnim"), ("JNIM said in an audio message that it had no part in the killings.", "jnim"), ("A spokesman for JNIM denied that the group was responsible.", "jnim"), ("The Dogon militia Dan Na Ambassagou denied any role.", "dan-na-ambassagou"),
             ('"Our fighters do not kill civilians," JNIM said in a statement.', "jnim"), ("Dan Na Ambassagou, which has been accused of similar attacks, denied any involvement.", "dan-na-ambassagou"), ("The accusations were denied by JNIM.", "jnim"), ("JNIM, in a message on Telegram, denied the accusations.", "jnim"), ("JNIM has denied any link to the attack.", "jnim"), ('"We do not attack villages," said a spokesman for JNIM.', "jnim")),
    "army": (("The army denied the accusations.", "fama"), ("The Malian army denied killing civilians.", "fama"), ("The Malian military has denied any wrongdoing.", "fama"), ("The government dismissed the allegations as baseless.", "mali-government"),
             ("The army rejected the allegations.", "fama"), ('"Our soldiers killed no civilians," army spokesman Colonel Souleymane Dembele said.', "fama"), ("An army spokesman denied that civilians had been targeted.", "fama"),
             ("In a statement, the general staff denied that any civilians had been killed.", "fama-general-staff"), ("A military source denied that soldiers had killed civilians.", "security-sources"), ("The Malian authorities denied the accusations.", "mali-government"),
             ("The defence ministry called the report false.", "mali-government"), ("The army said no soldiers were in the area that day.", "fama"), ('"These accusations are unfounded," a government spokesman said.', "mali-government"),
             ("The armed forces said the allegations were untrue.", "fama"), ("Mali's government rejected the report, calling it biased.", "mali-government"), ("The army said those killed were terrorists.", "fama"), ("The army insisted that the dead were terrorists, not civilians.", "fama"),
             ('The army called the accusations "lies".', "fama"), ('The army described the accusations as "propaganda".', "fama"), ("The Malian army said in a statement that it had not killed any civilians.", "fama"), ("No civilian was killed, the army said.", "fama"),
             ("The foreign minister rejected the accusations.", "mali-government"), ('The armed forces "categorically" denied the accusations.', "fama"), ("The accusations were rejected by the army.", "fama"), ('"This is false," army spokesman Colonel Souleymane Dembele told AFP.', "fama"),
             ("The Malian government, in a statement, denied that soldiers had killed civilians.", "mali-government"), ("The army dismissed the claims.", "fama"), ("The army said the allegations were part of a disinformation campaign.", "fama"), ("The army, for its part, denied the accusations.", "fama"), ("A military spokesman denied the report.", "fama"), ("But the army denied that its soldiers were involved.", "fama"), ("In a statement read on state television, the army rejected the accusations.", "fama"), ("The government, however, denied any abuse.", "mali-government"),
             ("The army said it only targeted terrorists.", "fama"), ("The authorities in Bamako denied the allegations.", "mali-government"), ("The Malian foreign ministry denied the accusations in a statement.", "mali-government")),
    "camp": (("The army denied having lost control of the camp.", "fama"), ("A military source denied that the camp had been taken.", "security-sources"))}
OWN = {  # who owns up to a deed or to losses of his side
    "raid": (("JNIM claimed responsibility for the attack.", "jnim"), ("The attack was claimed by JNIM.", "jnim"), ("In a statement, JNIM claimed responsibility for the attack.", "jnim"), ("JNIM said in a message that its fighters had carried out the attack.", "jnim"), ("The attack was claimed on Tuesday by the Islamic State group.", "isgs"),
             ("The al-Qaeda-linked group JNIM said it was behind the attack.", "jnim"), ("JNIM took responsibility for the attack.", "jnim"), ("Responsibility for the attack was claimed by JNIM.", "jnim"), ("JNIM, which is linked to al-Qaeda, claimed the attack in a statement.", "jnim")),
    "army": (("The army acknowledged that civilians had been killed.", "fama"), ("The army admitted that its soldiers had killed civilians.", "fama"), ("The government admitted that soldiers were responsible for the deaths.", "mali-government"),
             ("The army acknowledged that its soldiers had killed civilians by mistake.", "fama"), ('The general staff admitted "excesses" by some soldiers during the operation.', "fama-general-staff")),
    "camp": (("The army said it had lost four soldiers.", "fama"), ("The army said four of its soldiers had been killed and seven wounded.", "fama"), ("JNIM claimed responsibility for the attack.", "jnim"), ("The army acknowledged the deaths of four soldiers.", "fama"),
             ("The general staff said in a statement that four soldiers were killed.", "fama-general-staff"), ("JNIM said in a statement that it had captured the camp.", "jnim"), ("The attack was claimed by JNIM in a video.", "jnim"), ("Army spokesman Colonel Souleymane Dembele gave a toll of four soldiers killed.", "fama"),
             ("The army reported four soldiers dead.", "fama"), ("The army put its losses at four dead.", "fama"), ('The military said four soldiers died and "more than 20 terrorists" were killed.', "fama"), ("In a statement, the army acknowledged having lost four men.", "fama"), ('"We lost four men," an army spokesman said.', "fama"),
             ("JNIM said its fighters had killed dozens of soldiers.", "jnim"), ("JNIM claimed to have killed 30 soldiers.", "jnim"), ("The army said it had repelled the attack.", "fama"), ("According to the army, four soldiers were killed.", "fama"), ("Four soldiers were killed, the army said in a statement.", "fama"))}
PROBE = (("The government said it had opened an inquiry.", "mali-government"), ("The military prosecutor in Mopti has opened an investigation.", "military-prosecutor-mopti"), ("An investigation has been opened, the government said.", "mali-government"), ("The army announced that it had opened an investigation.", "fama"),
         ("The army said it was investigating.", "fama"), ("The justice ministry announced an inquiry into the killings.", "mali-government"), ("The gendarmerie has opened an inquiry.", "gendarmerie"), ("The government promised an inquiry.", "mali-government"), ("The defence ministry said an investigation was under way.", "mali-government"),
         ("The UN mission MINUSMA said it had sent a team to investigate.", "minusma"), ("The government has ordered an inquiry.", "mali-government"), ("An inquiry was opened by the gendarmerie.", "gendarmerie"), ('"An inquiry has been opened to establish responsibility," the justice minister said.', "mali-government"), ("The army said an inquiry had been launched.", "fama"),
         ("The authorities have opened an investigation.", "mali-government"), ("The public prosecutor in Mopti said an inquiry had been opened.", "mali-government"), ("The governor announced that an inquiry would be opened.", "mali-government"), ("Gendarmes have been sent to the village to investigate.", "gendarmerie"),
         ("MINUSMA has opened an investigation into the killings.", "minusma"), ("The National Human Rights Commission said it was investigating.", "cndh"), ("The army said it had opened an internal investigation.", "fama"), ("The defence minister ordered an investigation into the killings.", "mali-government"),
         ("The government said an inquiry would shed light on what happened.", "mali-government"), ("The army announced an internal inquiry.", "fama"), ("The government announced the opening of a judicial inquiry.", "mali-government"), ("Police have opened an investigation.", "mali-police"), ("The army has launched an inquiry into the conduct of its soldiers.", "fama"), ("A judicial inquiry was opened by the prosecutor in Mopti.", "mali-government"), ("The justice minister told reporters that an investigation had begun.", "mali-government"))
CALL = ("{B} called for an independent investigation.", "{B} urged the authorities to investigate.", "{B} called on the government to investigate the killings.", "{B} demanded an inquiry.", "{B} called for an impartial inquiry into the killings.", '"There must be an independent investigation," {b} said.',
        "{B} urged Mali to open a credible and independent investigation.", "{B} called on the Malian authorities to conduct a thorough investigation and bring those responsible to justice.", "{B} said the authorities should investigate.", "The authorities should conduct a credible investigation, {b} said.",
        "{S} demanded an inquiry.", "{S} called for an inquiry into the killings.", "{B} is calling for an international investigation.", "{B} urged the government to shed light on the killings and to open an investigation.", "{B} said an independent inquiry was needed.")
MUTE = (("The army did not respond to a request for comment.", "fama"), ("The army declined to comment.", "fama"), ("The Malian government did not immediately respond to a request for comment.", "mali-government"), ("A government spokesman declined to comment.", "mali-government"), ("Contacted by AFP, the army did not respond.", "fama"),
        ("An army spokesman did not answer calls seeking comment.", "fama"), ("The Malian army did not immediately reply to requests for comment.", "fama"), ("The general staff did not respond to questions from AFP.", "fama-general-staff"), ("Mali's military spokesperson did not return messages seeking comment.", "fama"),
        ("Asked about the attack, the government declined to comment.", "mali-government"), ("The defence ministry did not reply to a request for comment.", "mali-government"),
        ("The army has not responded to questions from AFP.", "fama"), ("A spokesman for the Malian army declined to comment.", "fama"), ("Malian officials did not respond to requests for comment.", "mali-government"), ("The army refused to comment.", "fama"), ("Reuters sent questions to the army but received no reply.", "fama"),
        ("The army had not responded by the time of publication.", "fama"), ("The government has yet to respond to a request for comment.", "mali-government"), ("An army spokesman said he had no comment.", "fama"), ("Asked by AFP, the army did not wish to comment.", "fama"), ("Calls to the army's spokesman went unanswered.", "fama"), ("When contacted, the governor declined to comment.", "mali-government"), ("The army would not comment.", "fama"), ("There was no immediate comment from the army.", "fama"), ("The government had no immediate comment.", "mali-government"), ("The army has not replied to AFP's questions.", "fama"),
        ("A message to the army's spokesman was not answered.", "fama"))
NOTHING = ("No group has claimed responsibility for the attack.", "There was no immediate claim of responsibility.", "Nobody has claimed the attack.", "The army could not immediately be reached for comment.", "The government declared three days of national mourning.",
           "The president offered his condolences to the families of the victims.", "The United Nations condemned the attack.", "ECOWAS condemned the attack and offered its condolences.", "The governor visited the village to present the condolences of the government.", "The African Union called for calm.",
           "Reuters could not independently verify the toll.", "AFP was unable to verify the claims independently.", '"The army cannot be everywhere," said an analyst in Dakar.', "Analysts say the insurgents have been extending their reach towards the south.", "The attack was attributed to jihadists.",
           '"The state is losing ground," said Ibrahim Sow, a researcher at a think tank in Bamako.', "Mali's transitional president, Assimi Goita, has promised to restore security.", "The prime minister said elections would be held as soon as security allowed.", "The government says it has the upper hand against the jihadists.",
           "The attack comes a week after the army announced a large operation in the area.", "Residents of the region have long complained that they are left without protection.", "The Malian authorities regularly deny abuses.", "Experts say that such attacks are meant to punish villages that make pacts with the army.",
           "France and the United States condemned the attack.", "UN Secretary-General Antonio Guterres strongly condemned the attack.", "The governor called on the population to remain calm.", "The foreign minister told reporters in Bamako that Mali would choose its own partners.", "Further details were not available.",
           "The toll could rise, as several of the wounded are in serious condition.", "Security forces have been sent to the area.", "The junta says the security situation has improved.", "The bodies were buried the same day.",
           "The army, which has been fighting insurgents since 2012, controls only part of the area.", "The attack could not be independently confirmed.", "It was not clear who was behind the attack.", "It was not immediately clear how many people had died.", "Rights groups have accused the army of abuses in the past, which it denies.",
           "JNIM has claimed similar attacks in the region.", "The US embassy said in a statement that it condemned the attack.", "The archbishop of Bamako prayed for the victims.", "The mayor called for more security in the area.", "Residents held a demonstration to demand more protection.", '"We want peace," a resident said.',
           "The governor promised help for the families.", "Schools and shops were closed on Tuesday.", "The wounded were taken to the hospital in Sevare.", "Observers fear reprisals.", "The regional governor, General Issa Coulibaly, travelled to the village on Tuesday.", "UNICEF says 1,500 schools are closed in the region.",
           "The Malian army announced on Wednesday that it had received new helicopters from Russia.", "The UN says more than two million people have been displaced by the conflict.", "The army has in the past denied targeting civilians.", "The prime minister chaired an emergency meeting on Tuesday.",
           "The government has promised to send more troops.", "Reuters could not establish who was responsible.", "The UN envoy for the Sahel said he was deeply saddened.", "The opposition accused the government of failing to protect civilians.", "Human rights groups say abuses by all sides are on the rise.",
           '"Each attack pushes more young men into the arms of the armed groups," said a researcher at Crisis Group.', "Neighbouring Burkina Faso said it stood by Mali.")
HEADS = ("{N} killed in central Mali", "Mali: {n} killed in attack", "Dozens feared dead after violence in Mali, sources say", "Mali violence leaves {n} dead: {s}", "{N} dead in Mali, {s} say")
OTHER = ("Two weeks earlier, gunmen had killed six people in Dinangourou, the army said.", "In March, five traders were killed on the road between Sévaré and Douentza, according to the gendarmerie.", "Last month four herders were killed near Hombori, an attack that the army blamed on JNIM.",
         "On April 2, three teachers were abducted in Niafunké, the education ministry said.")
