/** What is shown: the filter on codes, a moving window of dates, and the news of both. */
(() => {
  "use strict";
  const { atlas } = window;
  const NO_16 = 0xffff;
  const listeners = new Map();

  /** What is on the map now; read by every part of the map, written here and by the layer. */
  const now = (atlas.now = {
    spec: null, store: null, selection: null, symbols: [], hover: null, painted: 0, turn: 0,
    anytime: null, matched: null, window: null, lens: null, picked: null,
  });

  // --- news ---------------------------------------------------------------------------------

  /** Hear of "taken", "window", "picked", "lens", "theme" or "mode". */
  atlas.on = (name, listener) => {
    if (!listeners.has(name)) listeners.set(name, []);
    listeners.get(name).push(listener);
  };

  /** Tell all who listen; one that fails keeps nobody else from hearing. */
  atlas.emit = (name, detail) => {
    for (const listener of listeners.get(name) || []) {
      try {
        listener(detail);
      } catch (error) {
        console.error(error);
      }
    }
  };

  /**
   * Tell the app at once instead of after streamlit-folium's quarter of a second.
   * @param {{rows?: number[], dates?: (string|null)[], selected?: number[], n?: number}} news
   */
  atlas.tell = (news) => {
    const data = window.__GLOBAL_DATA__;
    if (!data || !(data.returned_objects || []).includes("last_object_clicked_tooltip")) return;
    data.last_object_clicked_tooltip = JSON.stringify({ ...news, at: Date.now() });
    const only = data.returned_objects.length === 1;
    if (!only) return;
    const value = { last_object_clicked_tooltip: data.last_object_clicked_tooltip };
    data.previous_data = value;
    window.Streamlit.setComponentValue(value);
  };

  /** The numbers of people killed that count now: of one group of speakers, or of the fold. */
  atlas.killedOf = (basis) => (now.lens ? now.lens[basis] : now.store[`killed_${basis}`]);

  // --- the filter ---------------------------------------------------------------------------

  const has = (bits, i) => (bits[i >> 3] >> (i & 7)) & 1;

  /** Unpack which codes count: a byte for each code that the column can hold. */
  const toldOf = ({ column, codes }) => {
    const bits = atlas.codeBits(codes);
    const told = new Uint8Array(Math.max(256, bits.length * 8));
    for (let code = 0; code < bits.length * 8; code += 1) told[code] = has(bits, code);
    return { column, told };
  };

  /** Unpack what a spec says of the filter; the mask tells what codes cannot. */
  atlas.readFilter = async (spec) => {
    const tests = spec.tests.map((group) => group.map(toldOf));
    return { mask: spec.mask ? await atlas.bits(spec.mask) : null, tests };
  };

  /** One test of a group is enough; more than one happens for actors in any role. */
  const keepAny = (anytime, store, group) => {
    const either = new Uint8Array(store.n);
    for (const { column, told } of group) {
      const codes = store[column];
      for (let i = 0; i < either.length; i += 1) either[i] |= told[codes[i]];
    }
    for (let i = 0; i < either.length; i += 1) anytime[i] &= either[i];
  };

  const keepOne = (anytime, codes, told) => {
    for (let i = 0; i < anytime.length; i += 1) anytime[i] &= told[codes[i]];
  };

  const keepKilled = (anytime, killed, least) => {
    for (let i = 0; i < anytime.length; i += 1) {
      if (killed[i] === NO_16 || killed[i] < least) anytime[i] = 0;
    }
  };

  /** The rows for which the filter holds apart from its dates. */
  const holds = (store, spec, filter) => {
    const anytime = new Uint8Array(store.n).fill(1);
    const { mask } = filter;
    if (mask) for (let i = 0; i < store.n; i += 1) anytime[i] = has(mask, i);
    for (const group of filter.tests) {
      if (group.length === 1) keepOne(anytime, store[group[0].column], group[0].told);
      else keepAny(anytime, store, group);
    }
    if (spec.killed !== null) keepKilled(anytime, atlas.killedOf(spec.basis), spec.killed);
    return anytime;
  };

  /** Where sources give different dates, one of them in the range makes a row possible. */
  const settleOptions = (matched, { options }, anytime, first, last) => {
    for (const [row, days] of options || []) {
      if (!anytime[row] || matched[row] === 2) continue;
      matched[row] = Number(days.some(([from, to]) => from <= last && to >= first));
    }
  };

  /**
   * How each row lies in a range of days, both included: 0 out, 1 possibly, 2 definitely.
   * A row without a date is possible in any range.
   */
  const inRange = (store, anytime, [first, last]) => {
    const { n, day0, day1 } = store;
    const matched = new Uint8Array(n);
    for (let i = 0; i < n; i += 1) {
      if (!anytime[i]) continue;
      const [from, to] = [day0[i], day1[i]];
      if (from === NO_16) matched[i] = 1;
      else if (from >= first && to <= last) matched[i] = 2;
      else matched[i] = from <= last && to >= first ? 1 : 0;
    }
    settleOptions(matched, store, anytime, first, last);
    return matched;
  };

  /** The days that count now: the window's if there is one, else the filter's; null: all. */
  atlas.range = () => {
    const { spec, window: moving } = now;
    if (moving) return moving;
    if (!spec || (spec.since === null && spec.until === null)) return null;
    return [spec.since ?? 0, spec.until ?? NO_16];
  };

  const match = (store, anytime) => {
    const range = atlas.range();
    return range ? inRange(store, anytime, range) : anytime.map((shown) => shown * 2);
  };

  /** Count what is matched; `only` are the rows to look at, where no others match. */
  const choose = (only = null) => {
    const { spec, store, matched } = now;
    now.turn += 1;
    now.selection = atlas.select(store, matched, spec, only);
    const at = spec.selected === null ? -1 : store.placeOf[spec.selected] ?? -1;
    now.selectedPlace = at >= 0 && store.places.count[at] > 0 ? at : -1;
  };

  atlas.choose = choose;

  /** Take over a new spec's filter as `readFilter` gave it, and its lens if it has one. */
  atlas.take = (spec, store, filter, lens = null) => {
    const before = now.spec;
    const dates = before && (before.since !== spec.since || before.until !== spec.until);
    if (dates || store !== now.store) now.window = null;
    if (store !== now.store) now.picked = null;
    Object.assign(now, { spec, store, lens, hover: null, painted: 0 });
    now.anytime = holds(store, spec, filter);
    now.matched = match(store, now.anytime);
    choose();
  };

  /** Count again and paint, after the lens has changed or rows must be told apart anew. */
  atlas.recount = () => {
    if (!now.store) return;
    choose();
    atlas.repaint();
  };

  /** Fill `matched` and `selection` for a window of days; whoever plays may put a faster way. */
  atlas.matchWindow = (days) => {
    now.window = days;
    now.matched = match(now.store, now.anytime);
    choose();
  };

  /** Look at `[firstDay, lastDay]` in the place of the filter's dates, or at those again. */
  atlas.setWindow = (days) => {
    if (!now.store) return;
    atlas.matchWindow(days);
    atlas.repaint();
    atlas.emit("window", { window: days });
  };
})();
