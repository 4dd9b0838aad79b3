"""English words that say that harm was done.

Each entry lists what may be active or passive, what comes before the harmed, and what after.
"""

from __future__ import annotations

from geo.reports.tolls.harms import Harm, Verb, verb

EN: list[tuple[str, Verb]] = [
    *verb(
        Harm.KILL,
        """
            killed, murdered, executed, massacred, slaughtered, beheaded, decapitated
            assassinated, lynched, butchered, gunned down, mowed down, mown down, shot dead
            shot and killed, shot to death, hacked to death, burn(ed|t) to death
            burn(ed|t) alive, stabbed to death, beaten to death, put to death
            crushed to death, starved to death, tortured to death, blown up, eliminated
            wiped out, liquidated, slain, hanged, cut down, throats slit, killed or executed
            buried alive, drowned, electrocuted
        """,
        """
            kill(s), killing, kills at least, murder(s), murdering, execute(s), executing
            massacring, slaughtering, beheading, assassinating, lynching, gunning down
            shooting dead, shooting to death, killing(s) of, murder(s) of, execution(s) of
            massacre(s) of, slaughter of, death(s) of, assassination(s) of, beheading(s) of
            lynching of
            (claim|cost|take|took|taken|claimed) the li(fe|ves) of
            (costs|claims|claiming|costing|taking) the li(fe|ves) of
            claim(ed|ing|s), cost(ing) the lives of, put to death, burning to death
            burning alive, loss of, slit the throats of, slitting the throats of
            (body|bodies|corpses|remains) of, eliminating, buried, wiping out, shoot(s) dead
            gun(s) down, death sentence of, lives of
        """,
        """
            died, die, dies, dying, dead, perished, perish, lost their li(fe|ves)
            lost (his|her) life, losing their lives, lose their lives, losing (his|her) life
            succumbed, met their death(s), met (his|her) death, found dead, left dead
            confirmed dead, pronounced dead, were fatally (shot|wounded), bled to death
            lay dead, fell under (the) bullets, fell in (combat|battle|action)
            fell as martyrs, martyred, their throats (cut|slit), throats (cut|slit)
            their lives taken
        """,
    ),
    *verb(
        Harm.NEUTRALISE,
        "neutrali(s|z)ed, put out of action, taken out",
        "neutrali(s|z)ing, neutrali(s|z)ation of",
        "out of action",
    ),
    *verb(
        Harm.COST,
        "",
        "cost, costs, costing",
    ),
    *verb(
        Harm.LOSE,
        "",
        "lost, lose, loses, losing",
    ),
    *verb(
        Harm.WOUND,
        "injured, wounded, hurt, harmed, maimed, mutilated, hospitali(s|z)ed",
        "injuring, wounding, injure(s), wound(s), maiming, injuries to",
        """
            injuries, sustained injuries, suffered injuries, sustained wounds
            suffered (bullet|gunshot) wounds
        """,
    ),
    *verb(
        Harm.ABDUCT,
        """
            abducted, kidnapped, taken hostage, held hostage, carried off, spirited away
            taken captive, taken away, seized, snatched
        """,
        """
            abducting, kidnapping, seizing, snatching, abduct(s), kidnap(s), abduction(s) of
            kidnapping(s) of
            took hostage, taking hostage, seizure of, took away, taking away, take away
        """,
        "hostage, captive",
    ),
    *verb(
        Harm.DETAIN,
        """
            arrested, detained, rounded up, captured, apprehended, taken into custody
            taken prisoner, imprisoned, jailed
        """,
        """
            arresting, detaining, arrest(s) of, arrest, detention of, capture of, capturing
            rounding up, captures, apprehending, took prisoner, taking prisoner
        """,
    ),
    *verb(
        Harm.VANISH,
        "disappeared, missing, unaccounted for, forcibly disappeared",
        "disappearance(s) of, disappearing",
        """
            (have|has|had) not been (seen|heard from|found), remain missing
            nowhere to be found, went missing, gone missing, go missing, going missing
            reported missing, still missing, vanished
        """,
    ),
    *verb(
        Harm.DISPLACE,
        """
            displaced, uprooted, forced to flee, driven from, forced to leave, driven out
            made homeless
        """,
        "displacing, displacement of, uprooting, forcing",
        "fled, flee, have fled, fleeing, left homeless, homeless",
    ),
    *verb(
        Harm.BURN,
        """
            burn(ed|t), torched, set on fire, set ablaze, razed, destroyed, burn(ed|t) down
            reduced to ashes, set alight, burn(ed|t) to the ground
        """,
        """
            burning, torching, set fire to, setting fire to, setting ablaze, destroying
            razing, destruction of, burning down, burning of, torch(es)
        """,
    ),
    *verb(
        Harm.TAKE,
        """
            looted, stolen, pillaged, ransacked, plundered, rustled, emptied, carried away
            driven off, driven away, taken
        """,
        """
            looting, stole, stealing, pillaging, ransacking, plundering, made off with
            making off with, left with, fled with, disappeared with, escaped with
            made away with, theft of, looting of, rustling, drove off, driving off, steal
            loot, took, taking, robbed, drove away
        """,
    ),
]
