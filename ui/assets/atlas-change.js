/** Two equal periods side by side: which days they are, and what each unit has in both. */
(() => {
  "use strict";
  const { atlas } = window;
  const NO_16 = 0xffff;
  const YEAR = 365;

  /** The last day that an incident of the store is dated to, months and years left aside. */
  const lastDay = (store) => {
    if (store.lastDay === undefined) {
      let last = 0;
      for (let i = 0; i < store.n; i += 1) {
        const to = store.day1[i];
        if (to !== NO_16 && to > last && to - store.day0[i] < 31) last = to;
      }
      store.lastDay = last;
    }
    return store.lastDay;
  };

  const later = () => {
    const { store, spec, window: moving } = atlas.now;
    if (moving) return moving;
    const [since, until] = [spec.since ?? null, spec.until ?? null];
    if (since !== null) return [since, Math.max(since, until ?? lastDay(store))];
    const last = until ?? lastDay(store);
    return [last - YEAR + 1, last];
  };

  /**
   * The later period: the moving window, else the filter's dates, else the last 12 months of the
   * data. The earlier one is as long: the days just before, or from the day that was chosen.
   * @returns {{before: number[], after: number[]}}
   */
  atlas.periods = () => {
    const after = later();
    const days = after[1] - after[0];
    const from = atlas.mode.before ?? after[0] - days - 1;
    return { before: [from, from + days], after };
  };

  const status = (store, anytime, [first, last]) => {
    const { n, day0, day1 } = store;
    const found = new Uint8Array(n);
    let unsure = 0;
    for (let i = 0; i < n; i += 1) {
      if (!anytime[i]) continue;
      if (day0[i] !== NO_16 && day0[i] >= first && day1[i] <= last) found[i] = 2;
      else if (day0[i] === NO_16 || (day0[i] <= last && day1[i] >= first)) {
        found[i] = 1;
        unsure += 1;
      }
    }
    return { found, unsure };
  };

  let kept = { key: "" };

  /** Figures by unit in both periods, for the filter without its dates. */
  atlas.changeBy = (table, level) => {
    const { now } = atlas;
    const { before, after } = atlas.periods();
    const key = `${table.key}|${level}|${now.turn}|${before}|${after}`;
    if (kept.key === key) return kept.told;
    const [then, since] = [before, after].map((days) => status(now.store, now.anytime, days));
    const told = {
      before: atlas.figuresBy(table, level, then.found),
      after: atlas.figuresBy(table, level, since.found),
      unsure: then.unsure + since.unsure,
    };
    kept = { key, told };
    return told;
  };

  const locale = () => (atlas.words.lang === "en" ? "en-GB" : atlas.words.lang);

  const shown = (day) => new Date(`${atlas.isoDay(day)}T00:00:00Z`)
    .toLocaleDateString(locale(), { dateStyle: "medium", timeZone: "UTC" });

  const line = (parent, title) => {
    const row = L.DomUtil.create("div", "", parent);
    L.DomUtil.create("span", "", row).textContent = title;
    return row;
  };

  const fieldIn = (row, words) => {
    const field = L.DomUtil.create("input", "", row);
    field.type = "date";
    field.title = words.change_from;
    field.setAttribute("aria-label", words.change_from);
    L.DomEvent.on(field, "change", () => {
      atlas.setMode({ before: field.value ? atlas.dayOf(field.value) : null });
    });
    return field;
  };

  /** The days of both periods, and the field in which the earlier one's first day is chosen. */
  atlas.periodFields = (parent, words) => {
    const after = L.DomUtil.create("output", "", line(parent, words.change_after));
    const row = line(parent, words.change_before);
    const field = fieldIn(row, words);
    const before = L.DomUtil.create("output", "", row);
    L.DomUtil.create("p", "atlas-modes-thin", parent).textContent = words.thin_reporting;
    return () => {
      const told = atlas.periods();
      after.textContent = told.after.map(shown).join(" – ");
      before.textContent = `– ${shown(told.before[1])}`;
      if (document.activeElement !== field) field.value = atlas.isoDay(told.before[0]);
    };
  };
})();
