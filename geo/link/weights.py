"""What each kind of evidence weighs, in one place; ``docs/decisions`` says why.

A weight is the natural logarithm of how many times likelier the evidence is between two tellings
of one incident than between two incidents that have nothing to do with each other.
"""

from __future__ import annotations

from math import log

BAR = 0.5            # from this score on a pair is proposed
STRONG = 0.8         # from this score on whoever records one as new is asked first

FAR_BETTER = 5.0     # times the odds: where two fits contradict each other, the worse gives way

PRIOR = log(4e-5)  # two incidents of a dozen years, taken at random, are one
PRIOR_SUMS = log(3e-3)  # two sums: there are few of them, and reports repeat them

# Dates -------------------------------------------------------------------------------------------
HORIZON = 2200.0     # days over which incidents spread, times the share of dates that agree
NEXT_DAY = log(0.02)  # a night, or the day of the news: added to what the same day weighs
MISREAD = log(0.25)  # a date that somebody inferred, some days off
OTHER_YEAR = log(0.2)  # the same day of another year, where the year was inferred
SLACK_CERTAIN, SLACK_WIDE, SLACK_UNSURE = 1, 3, 7  # days apart that no contradiction is made of
SUM_PERIOD, SUM_BEGINS = log(30.0), log(3.0)  # two sums that begin, and end, within a month
SUM_ELSE = log(0.1)
MONTH_DAYS = 31
SLACK_MOST = 2 * SLACK_UNSURE  # days beyond which none of two is unsure enough

# Places ------------------------------------------------------------------------------------------
SHARES = {  # of all incidents, by region of 2015: orders of magnitude
    "mopti": 0.40, "gao": 0.18, "segou": 0.14, "tombouctou": 0.12, "kidal": 0.05,
    "koulikoro": 0.04, "sikasso": 0.03, "kayes": 0.02, "bamako": 0.02,
}
AGREE_AT_BEST = log(400.0)
SAME_NAME = log(2.5)     # the same named place, beyond its commune
OTHER_NAME = log(0.15)   # each scene has a name, and not the same: a misspelling, the next village
UNKNOWN_NAME = log(150.0)  # the same name, which no gazetteer places
BESIDE = log(1.5)        # not the same area, but one that touches it or lies close
FAR_KM = 30.0            # beyond this, and beyond what their uncertainty covers, places contradict
ACROSS = log(0.05)       # one inside Mali, one abroad
AT_ONCE_KM = 5.0         # as good as the same point

# Tolls -------------------------------------------------------------------------------------------
FIGURE_AT_BEST = log(40.0)  # the same uncommon figure
CLOSE_AT_BEST, LOOSE = log(10.0), log(0.7)  # ranges that overlap, closely or loosely
NEARLY, DIFFER, DIFFER_MUCH, DIFFER_WILDLY = log(1.0), log(0.3), log(0.1), log(0.03)

# Actors, what was done, and to whom --------------------------------------------------------------
SAME_ACTOR, SAME_CAMP, RIVALS = log(4.0), log(2.5), log(0.3)
TYPE_SHARES = {  # of all incidents: the rarer the kind, the more it tells that both are of it
    "killing": 0.45, "battle": 0.30, "explosive_device": 0.10, "air_drone_strike": 0.08,
    "destruction_looting": 0.10, "abduction_disappearance": 0.10, "shelling": 0.05,
    "blockade": 0.03, "sexual_violence": 0.03,
}
TYPE_AGREES = 0.8  # of two tellings of one incident that name the same kind
KIN_TYPE, OTHER_TYPE = log(0.3), log(0.1)
SAME_TARGET, OTHER_TARGET = log(1.2), log(0.2)
SAME_VICTIMS = log(2.0)
SAME_SOURCE = log(0.001)  # whoever tells two incidents tells them apart, mostly of one day and area

AT_BEST = {  # the most that each kind of evidence can weigh: what no pair can exceed
    "places": AGREE_AT_BEST + SAME_NAME, "tolls": FIGURE_AT_BEST,
    "who": (SAME_ACTOR + log(TYPE_AGREES / min(TYPE_SHARES.values())) + SAME_TARGET
            + SAME_VICTIMS),
}
