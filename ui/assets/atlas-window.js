/** A faster way to look at a moving window: of a million rows it touches only those near it. */
(() => {
  "use strict";
  const { atlas } = window;
  const NO_DAY = 0xffff;
  const SPAN = 62; // days: rows that last longer are looked at in every window
  const FEW = 5000; // rows: below, looking at all of them is as fast
  const plain = atlas.matchWindow;

  const isLoose = ({ day0, day1, flags }, i) => day0[i] === NO_DAY || day1[i] === NO_DAY
    || day1[i] - day0[i] > SPAN || (flags[i] & atlas.SEVERAL_DATES) !== 0;

  /** Rows by their first day, and where each day begins among them; loose ones apart. */
  const indexOf = (store) => {
    const { n, day0 } = store;
    const start = new Uint32Array(NO_DAY + 2);
    const loose = [];
    for (let i = 0; i < n; i += 1) {
      if (isLoose(store, i)) loose.push(i);
      else start[day0[i] + 1] += 1;
    }
    for (let day = 0; day <= NO_DAY; day += 1) start[day + 1] += start[day];
    const next = start.slice();
    const order = new Uint32Array(n - loose.length);
    for (let i = 0; i < n; i += 1) {
      if (isLoose(store, i)) continue;
      order[next[day0[i]]] = i;
      next[day0[i]] += 1;
    }
    return { start, order, loose: Uint32Array.from(loose) };
  };

  /** The rows that may lie in a window. */
  const near = (store, [first, last]) => {
    store.byDay = store.byDay || indexOf(store);
    const { start, order, loose } = store.byDay;
    const from = start[Math.max(0, first - SPAN)];
    const held = order.subarray(from, start[Math.min(NO_DAY, last) + 1]);
    const rows = new Uint32Array(held.length + loose.length);
    rows.set(held);
    rows.set(loose, held.length);
    return rows;
  };

  const overlaps = (days, first, last) => days.some(([from, to]) => from <= last && to >= first);

  /** How one row lies in the window: as in `inRange`, which looks at all of them. */
  const fits = ({ day0, day1, flags, options }, i, [first, last]) => {
    const [from, to] = [day0[i], day1[i]];
    if (from === NO_DAY) return 1;
    if (from >= first && to <= last) return 2;
    const named = flags[i] & atlas.SEVERAL_DATES ? options.get(i) : null;
    if (named) return Number(overlaps(named, first, last));
    return from <= last && to >= first ? 1 : 0;
  };

  atlas.matchWindow = (days) => {
    const { now } = atlas;
    now.near = null;
    if (!days || now.store.n < FEW) {
      plain(days);
      return;
    }
    const matched = new Uint8Array(now.store.n);
    const rows = near(now.store, days).filter((i) => now.anytime[i]);
    for (const i of rows) matched[i] = fits(now.store, i, days);
    Object.assign(now, { window: days, matched, near: rows });
    atlas.choose(rows);
  };

  atlas.on("taken", () => { atlas.now.near = null; });
})();
