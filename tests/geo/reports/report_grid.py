"""Sentences put together of all that they may be made of, so that their truth is known: who, when, what, whom, where."""

from __future__ import annotations

import random

from report_read import incidents

EN = {
    "who": (("suspected jihadists", {"jihadist-unspecified"}), ("gunmen", {"unidentified-armed-men"}), ("JNIM fighters", {"jnim"}), ("Islamic State militants", {"isgs"}),
            ("Malian soldiers", {"fama"}), ("Malian soldiers and Wagner mercenaries", {"fama", "wagner-group"}), ("armed men on motorcycles", {"unidentified-armed-men"}),
            ("Dozo hunters", {"dozo"}), ("Russian mercenaries", {"wagner-group"}), ("Islamist insurgents", {"jihadist-unspecified"}), ("terrorists", {"jihadist-unspecified"})),
    "when": (("on Monday", "2024-05-13", "2024-05-13"), ("late on Monday", "2024-05-13", "2024-05-13"), ("last week", "2024-05-06", "2024-05-12"), ("on May 3", "2024-05-03", "2024-05-03"),
             ("on Sunday evening", "2024-05-12", "2024-05-12"), ("early on Tuesday", "2024-05-14", "2024-05-14"), ("yesterday", "2024-05-14", "2024-05-14"), ("in April", "2024-04-01", "2024-04-30"),
             ("overnight from Sunday to Monday", "2024-05-12", "2024-05-13"), ("on Friday, May 3", "2024-05-03", "2024-05-03"), ("at dawn on Saturday", "2024-05-11", "2024-05-11"), ("two days ago", "2024-05-13", "2024-05-13")),
    "did": ("killed", "shot dead", "massacred", "executed", "slaughtered", "gunned down", "summarily executed"),
    "whom": (("four civilians", 4), ("at least 12 people", 12), ("nine villagers", 9), ("more than 20 civilians", 20), ("a teacher", 1), ("seven farmers and two children", 9),
             ("six people, including two women,", 6), ("some 15 herders", 15), ("a village chief and his son", 2), ("no fewer than ten residents", 10)),
    "where": (("in the village of Koulogon, in the Mopti region", "Mopti"), ("in Ogossagou, Bankass cercle", "Mopti"), ("at Farabougou, in the Ségou region", "Ségou"), ("near the town of Ansongo", "Gao"),
              ("at a market in Niono", "Ségou"), ("in the northern Malian town of Ménaka", "Gao"), ("about 20 km from Gossi", "Tombouctou"), ("between Gao and Ansongo", "Gao")),
    "source": (("local officials", "local-officials"), ("the mayor", "local-officials"), ("residents", "local-civil-sources"), ("a security source", "security-sources"),
               ("Human Rights Watch", "hrw"), ("witnesses", "witnesses"), ("the governor", "mali-government")),
    "frames": ("{Who} {did} {whom} {where} {when}.", "{Who} {when} {did} {whom} {where}.", "{When}, {who} {did} {whom} {where}.", "{Where}, {who} {did} {whom.} {when}.",
               "{Whom} were killed {when} in an attack by {who} {where}.", "{Who} attacked civilians {where} {when}, killing {whom.}.",
               "{Who} {did} {whom} {where} {when}, {source} said.", "{Source} said that {who} {did} {whom} {where} {when}.", "According to {source}, {who} {did} {whom} {where} {when}.",
               "{Whom} were killed {where} {when} by {who}, according to {source}.", "{Source} accused {who} of killing {whom.} {where} {when}.",
               "{Whom} were killed {where} {when}. {Source} blamed {who}.", "{Who} {did} {whom} {where} {when}, {source} told AFP.", "BAMAKO: {Who} {did} {whom} {where} {when}, {source} said on Wednesday.",
               "A raid by {who} {where} {when} left {whom.} dead, {source} reported."),
}
FR = {
    "who": (("des jihadistes présumés", {"jihadist-unspecified"}), ("des hommes armés", {"unidentified-armed-men"}), ("des combattants du Jnim", {"jnim"}), ("des éléments de l'État islamique", {"isgs"}),
            ("des soldats maliens", {"fama"}), ("des soldats maliens et des mercenaires de Wagner", {"fama", "wagner-group"}), ("des hommes armés à moto", {"unidentified-armed-men"}),
            ("des chasseurs dozos", {"dozo"}), ("des individus armés", {"unidentified-armed-men"}), ("des terroristes", {"jihadist-unspecified"}), ("des miliciens de Dan Na Ambassagou", {"dan-na-ambassagou"})),
    "when": (("lundi", "2024-05-13", "2024-05-13"), ("lundi soir", "2024-05-13", "2024-05-13"), ("la semaine dernière", "2024-05-06", "2024-05-12"), ("le 3 mai", "2024-05-03", "2024-05-03"),
             ("le vendredi 3 mai", "2024-05-03", "2024-05-03"), ("tôt mardi", "2024-05-14", "2024-05-14"), ("en avril", "2024-04-01", "2024-04-30"), ("dans la nuit de dimanche à lundi", "2024-05-12", "2024-05-13"),
             ("vendredi dernier", "2024-05-10", "2024-05-10"), ("samedi à l'aube", "2024-05-11", "2024-05-11"), ("ce lundi 13 mai", "2024-05-13", "2024-05-13")),
    "did": ("ont tué", "ont abattu", "ont massacré", "ont exécuté", "ont assassiné", "ont exécuté sommairement", "ont égorgé"),
    "whom": (("quatre civils", 4), ("au moins 12 personnes", 12), ("neuf villageois", 9), ("plus de 20 civils", 20), ("un enseignant", 1), ("sept cultivateurs et deux enfants", 9),
             ("six personnes, dont deux femmes,", 6), ("une quinzaine d'éleveurs", 15), ("le chef du village et son fils", 2), ("14 forains", 14)),
    "where": (("dans le village de Koulogon, dans la région de Mopti", "Mopti"), ("à Ogossagou, dans le cercle de Bankass", "Mopti"), ("à Farabougou, dans la région de Ségou", "Ségou"), ("près d'Ansongo", "Gao"),
              ("au marché de Niono", "Ségou"), ("dans la ville de Ménaka", "Gao"), ("à une vingtaine de kilomètres de Gossi", "Tombouctou"), ("entre Gao et Ansongo", "Gao")),
    "source": (("des élus locaux", "local-officials"), ("des habitants", "local-civil-sources"), ("des témoins", "witnesses"), ("des sources locales", "local-civil-sources"), ("des responsables de la Minusma", "minusma")),
    "frames": ("{Who} {did} {whom} {where} {when}.", "{When}, {who} {did} {whom} {where}.", "{Where}, {who} {did} {whom.} {when}.", "{Whom} ont été tués {when} {where} par {who}.",
               "{Whom} ont été tués {when} {where} dans une attaque attribuée à {who}.", "{Who} ont attaqué des civils {where} {when}, tuant {whom.}.",
               "{Who} {did} {whom} {where} {when}, ont indiqué {source}.", "Selon {source}, {who} {did} {whom} {where} {when}.", "{Whom} ont été tués {where} {when} par {who}, selon {source}.",
               "{Source} ont accusé {who} d'avoir tué {whom.} {where} {when}.", "{Whom} ont été tués {where} {when}. {Source} ont mis en cause {who}.",
               "{Who} {did} {whom} {where} {when}, ont déclaré à l'AFP {source}.", "BAMAKO (AFP) - {Who} {did} {whom} {where} {when}, ont annoncé mercredi {source}.",
               "Un raid mené par {who} {where} {when} a coûté la vie à {whom.}, ont précisé {source}."),
}
GRIDS = {"en": EN, "fr": FR}
BACKGROUND = {
    "en": ("Mali has been gripped by a security crisis since 2012, when jihadists hijacked a Tuareg rebellion in the north.",
           "The violence has spread to neighbouring Burkina Faso and Niger, killing thousands and forcing more than two million people from their homes.",
           "The country is run by a junta that seized power in 2020, broke with France and teamed up with the Russian mercenary group Wagner.",
           "A UN peacekeeping mission, MINUSMA, left the country at the end of 2023 at the request of the authorities.",
           "Central Mali has become a hotbed of violence since the Katiba Macina emerged there in 2015.",
           "The army and its Russian allies have been accused of abuses against civilians by human rights groups, which the authorities deny.",
           "Groups linked to al-Qaeda and the Islamic State carry out frequent attacks in the area.",
           "A 2015 peace agreement between the government and mostly Tuareg armed groups collapsed last year.",
           "In a statement in March, JNIM threatened villages that cooperate with the army.",
           "Dogon hunters, known as Dozos, and Fulani herders have clashed repeatedly over land and water."),
    "fr": ("Le Mali est plongé depuis 2012 dans une crise sécuritaire profonde, partie du nord avec des rébellions indépendantistes et jihadistes.",
           "Les violences se sont propagées au Burkina Faso et au Niger voisins, faisant des milliers de morts et des millions de déplacés.",
           "La junte, arrivée au pouvoir par deux coups d'État en 2020 et 2021, a rompu avec la France et fait appel aux mercenaires russes de Wagner.",
           "La mission de l'ONU, la Minusma, a quitté le pays fin 2023 à la demande des autorités.",
           "Le centre du Mali est l'un des principaux foyers de violence depuis l'apparition en 2015 de la Katiba Macina.",
           "L'armée et ses alliés russes sont régulièrement accusés d'exactions contre les civils par les ONG, ce que les autorités démentent.",
           "Les groupes affiliés à Al-Qaïda et à l'État islamique y commettent de fréquentes attaques.",
           "L'accord de paix de 2015 entre Bamako et les groupes armés à dominante touareg a volé en éclats l'an dernier.",
           "Dans un communiqué en mars, le Jnim avait menacé les villages qui collaborent avec l'armée.",
           "Chasseurs dozos dogons et éleveurs peuls s'affrontent régulièrement pour la terre et l'eau."),
}
LEADS = {"en": "Gunmen killed nine villagers in Ogossagou, Bankass cercle, on Monday, residents said.",
         "fr": "Des hommes armés ont tué neuf villageois lundi à Ogossagou, dans le cercle de Bankass, ont indiqué des habitants."}


def sentences(lang, n, seed=1):
    """Give sentences of a grid, each with what it was made of."""
    chance, grid = random.Random(seed), GRIDS[lang]  # noqa: S311 - no secret
    for _sentence in range(n):
        parts = {name: chance.choice(grid[name]) for name in ("who", "when", "whom", "where", "source")}
        words = {name: part[0] for name, part in parts.items()} | {"did": chance.choice(grid["did"])}
        frame = chance.choice(grid["frames"])
        text = frame.replace("{whom.}", words["whom"].rstrip(","))
        for name, word in words.items():
            text = text.replace(f"{{{name}}}", word).replace(f"{{{name.capitalize()}}}", word[0].upper() + word[1:])
        yield text, parts, "ource}" in frame


def wrong(lang, text, parts, *, spoken):
    """Tell what of a sentence is read otherwise than it was made."""
    found = incidents(text, lang, publisher="A newspaper")
    if len(found) != 1:
        return {"incidents"}
    one = found[0]
    right = {"date": (one["date"]["start"], one["date"]["end"]) == parts["when"][1:],
             "killed": one["killed"]["low"] == parts["whom"][1], "place": one["place"]["adm1"] == parts["where"][1],
             "accused": {p["actor_id"] for p in one["perpetrators"]} == parts["who"][1],
             "claim": not spoken or any(c["actor_id"] == parts["source"][1] and c["stance"] == "alleges" for c in one["claims"])}
    return {name for name, is_right in right.items() if not is_right}
