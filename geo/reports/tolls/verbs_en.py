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
            buried alive, drowned, electrocuted, shot in the (head|back|chest|neck|temple)
            (struck|felled|mowed|mown|brought) down by (bullets|gunfire|a hail of bullets)
            finished off, dispatched, buried, interred, laid to rest, put to the (sword|knife)
            torn (apart|to pieces), clubbed to death
            (stoned|trampled|speared|whipped|bludgeoned|strangled|choked) to death
            slashed to death, knifed to death, done to death, felled, riddled with bullets
            blown (to (pieces|bits)|apart), strangled, raked with (gunfire|bullets)
            (fatally|mortally) (wounded|injured|shot|hit|struck|stabbed), pulverised, vaporised
            incinerated, obliterated, torn to shreds, cut to pieces, slain, exterminated
            (robbed|deprived|stripped) of (their|his|her) li(fe|ves), picked off, snuffed out
            sent to (their|his|her) (death|grave|doom)(s), struck dead, done away with, garrotted
            immolated, roasted alive, disembowelled, impaled, crucified, dismembered, asphyxiated
            (gunned|shot) to pieces, shot through the (head|heart|chest|neck), dispatched to heaven
            pumped full of (bullets|lead), cut to ribbons, blasted to (bits|pieces), shot like dogs
            (shot|gunned|cut|mown|struck) down in cold blood, killed off, slaughtered like sheep
        """,
        """
            kill(s), killing, kills at least, murder(s), murdering, execute(s), executing
            massacring, slaughtering, beheading, assassinating, lynching, gunning down
            shooting dead, shooting to death, killing(s) of, murder(s) of, execution(s) of
            (summary|extrajudicial|mass|targeted|apparent summary) (execution|killing)(s) of
            massacre(s) of, slaughter of, death(s) of, assassination(s) of, beheading(s) of
            lynching of
            (claim|cost|take|took|taken|claimed) the li(fe|ves) of
            (costs|claims|claiming|costing|taking) the li(fe|ves) of
            claim(ed|ing|s), cost(ing) the lives of, put to death, burning to death
            burning alive, loss of, slit the throats of, slitting the throats of
            (body|bodies|corpses|remains) of, eliminating, buried, wiping out, shoot(s) dead
            gun(s) down, death sentence of, lives of, deprived of (their|his|her) lives
            (left|leaving|leave|leaves) behind the bodies of, cutting down, mowing down
            (cuts|cut|mow|mows|mowed) down, slaying, slay(s), ending the lives of
            ended the lives of
            finishing off, put an end to the lives of, snuffed out the lives of, robbed of life
            snuffing out the lives of, extinguished the lives of, finished off, mowed down
            did to death, wipes out, wipe out, exterminating, lining up and shooting
            (leaving|left|leave|leaves) (dead|lifeless|for dead), the loss of
            (slit|slitting|cut|cutting|cuts|slits) (the|their) throat(s) (of|), mourn(s|ing|ed)
            mourn the loss of, mourns the loss of
        """,
        """
            fell, fallen, died, die, dies, dying, dead, perished, perish, lost their li(fe|ves)
            lost (his|her) life, losing their lives, lose their lives, losing (his|her) life
            succumbed, met their death(s), met (his|her) death, found dead, left dead
            confirmed dead, pronounced dead, were fatally (shot|wounded), bled to death
            lay dead, fell under (the) bullets, fell in (combat|battle|action)
            fell as martyrs, martyred, their throats (cut|slit), throats (cut|slit)
            throat(s) (was|were|been) (cut|slit), did not survive
            their lives taken, (did|had|have|could|does|do) not (survive|survived)
            (lay|lying|lie) (lifeless|motionless), (paid|paying|pay) with (their|his|her) li(fe|ves)
            fell dead, dropped dead, fell on the spot, fell where (they|he) stood
            fell under fire
            (did not|never) (get|got|rise|rose) up (again), (did not|never) (rise|rose) again
            gave (their|his|her) li(fe|ves), (came|come|coming) to (their|his|her) (death|end)(s)
            (were|was) no more, breathed (their|his|her) last, went to (their|his|her) death(s)
            (meet|meeting) (their|his|her) death(s), passed away, expired
            (never|not) (came|come|returned|to return) (back|home) alive
            (found|left|dropped|fallen) lifeless, laid to rest, fell to the (bullets|guns)
            (have|has) since died, kia, (paid|paying|pay|pays) the ultimate (price|sacrifice)
            (made|making|make|makes) the (ultimate|supreme) sacrifice, lost li(fe|ves)
            (paid|paying|pay) for (it|this|that) with (their|his|her) li(fe|ves), lay slain
            (met|meet|meets|meeting) (their|his|her) (end|fate|doom|maker|creator)(s)
            (met|meet|meeting) (a|an) (violent|grisly|gruesome|cruel|brutal) (end|death)
            (met|meet|meeting) (a|an) (terrible|horrible|tragic|bloody|horrific) (end|death)
            (went|gone|going|go) to (their|his|her) (grave|doom)(s), lifeless, stone dead
            (did not|didn t|failed to|never|not|n t) (make|made) it out (alive|)
            (did not|never|not) (come|came|get|got|leave|left|walk|walked|escape) (out|away|) alive
            (forfeited|laid down|lay down) (their|his|her) li(fe|ves), drew (their|his) last breath
            (fell|falling) (dead|victim to (bullets|gunfire|the bullets)), fell lifeless
            (gave up|yielded up) the ghost, bit the dust, died a (martyr|hero) s death
            (suffocated|choked|burned|burnt|bled|froze|starved) to death
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
        """
            injured, wounded, hurt, harmed, maimed, mutilated, hospitali(s|z)ed
            shot and (wounded|injured|hurt), burn(ed|t) badly, treated, flogged, publicly whipped
            publicly lashed, (whipped|lashed|caned) in public, beat(en|) up, thrashed, roughed up
            (badly|severely|savagely|brutally|publicly) (beat|beaten)
        """,
        "beating up, injuring, wounding, injure(s), wound(s), maiming, injuries to, flogging",
        """
            injuries, sustained injuries, suffered injuries, sustained wounds
            suffered (bullet|gunshot) wounds
            (shot|hit|struck) in the (leg|arm|hand|foot|shoulder|thigh|knee|stomach|hip|face)(s)
            lost (a|an|his|her|their) (leg|arm|hand|foot|eye|limb)(s)
            wia, (was|were|are|is) (being) treated for
            (nursing|suffering from) (bullet|shrapnel) wounds
            treated for (bullet|gunshot|burn|shrapnel|blast), burn wounds
            (taken|rushed|admitted|evacuated|flown|transferred) to (the|a|) (hospital|clinic)
        """,
    ),
    *verb(
        Harm.SHOOT,
        "shot",
        "shooting",
        "",
    ),
    *verb(
        Harm.ABDUCT,
        """
            abducted, kidnapped, taken hostage, held hostage, carried off, spirited away
            taken captive, taken away, seized, snatched, led away, marched (off|away)
            driven away in, bundled (into|onto|off|away), dragged (off|away), hauled (off|away)
            (taken|led|driven|carried|whisked) (off|into the (bush|desert|forest)) , carted off
            taken at gunpoint, bundled, borne off, spirited off
        """,
        """
            abducting, kidnapping, seizing, snatching, abduct(s), kidnap(s), abduction(s) of
            kidnapping(s) of
            took hostage, taking hostage, seizure of, took away, taking away, take away
            led away, leading away, carried off, carrying off, made off with, marched off
            marching off, dragged (off|away), dragging (off|away), picked up, picking up
            bundled, bundling, spirited away, hauled (off|away), whisked away
            took with them, take with them, taking with them, rounding up
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
        "disappearance(s) of, disappearing, (knows|know|known) the fate of, (no|without) news of",
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
            went up in flames, reduced to ashes, set alight, burn(ed|t) to the ground
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
