/** Days, months and weeks, and incidents counted by them. Days are numbers from the file's epoch. */
(() => {
  "use strict";
  const { atlas } = window;
  const MS = 864e5;
  const NO_DAY = 0xffff;
  const formats = new Map();

  const format = (options) => {
    const key = JSON.stringify([atlas.words.lang, options]);
    if (!formats.has(key)) {
      const lang = atlas.words.lang === "en" ? "en-GB" : atlas.words.lang;
      formats.set(key, new Intl.DateTimeFormat(lang, { timeZone: "UTC", ...options }));
    }
    return formats.get(key);
  };

  const STYLES = {
    day: { day: "numeric", month: "short", year: "numeric" },
    month: { month: "long", year: "numeric" },
    short: { month: "short", year: "numeric" },
    year: { year: "numeric" },
    tickMonth: { month: "short" },
    tickDay: { day: "numeric", month: "short" },
  };

  const epoch = () => atlas.now.store.epoch;
  const dateOf = (day) => new Date((Math.round(day) + epoch()) * MS);
  const dayOf = (year, month, day) => Date.UTC(year, month, day) / MS - epoch();

  const FLOORS = {
    year: (day) => dayOf(dateOf(day).getUTCFullYear(), 0, 1),
    quarter: (day) => {
      const date = dateOf(day);
      return dayOf(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1);
    },
    month: (day) => dayOf(dateOf(day).getUTCFullYear(), dateOf(day).getUTCMonth(), 1),
    week: (day) => Math.floor(day) - ((dateOf(Math.floor(day)).getUTCDay() + 6) % 7), // Mondays
    day: (day) => Math.floor(day),
  };
  const MONTHS = { year: 12, quarter: 3, month: 1 };

  /** Add so many units to a day that begins one. */
  const add = (unit, day, n = 1) => {
    if (unit === "day") return day + n;
    if (unit === "week") return day + 7 * n;
    const date = dateOf(day);
    return dayOf(date.getUTCFullYear(), date.getUTCMonth() + MONTHS[unit] * n, date.getUTCDate());
  };

  atlas.time = {
    NO_DAY,
    dateOf,
    add,
    floor: (unit, day) => FLOORS[unit](Math.floor(day)),
    iso: (day) => dateOf(day).toISOString().slice(0, 10),
    of: (iso) => Date.parse(`${iso}T00:00:00Z`) / MS - epoch(),
    words: (day, style = "day") => format(STYLES[style]).format(dateOf(day)),
    range: (a, b, style = "day") => format(STYLES[style]).formatRange(dateOf(a), dateOf(b)),

    /** The day nearest to `day` at which a unit begins. */
    snap: (unit, day) => {
      const low = FLOORS[unit](Math.floor(day));
      const high = add(unit, low);
      return day - low < high - day ? low : high;
    },

    /** First and last day of all dated rows of a store, widened to whole months; or null. */
    domain: (store) => {
      if (store.domain !== undefined) return store.domain;
      let [first, last] = [NO_DAY, -1];
      for (let i = 0; i < store.n; i += 1) {
        const day = store.day0[i];
        if (day === NO_DAY) continue;
        const end = store.day1[i] === NO_DAY ? day : store.day1[i];
        if (day < first) first = day;
        if (end > last) last = end;
      }
      if (last >= 0) first = FLOORS.month(first);
      store.domain = last < 0 ? null : [first, add("month", FLOORS.month(last)) - 1];
      return store.domain;
    },
  };

  /** Where units begin from `first` to beyond `last`, and the bin of each day between. */
  const grid = (unit, [first, last]) => {
    const edges = [FLOORS[unit](first)];
    while (edges.at(-1) <= last) edges.push(add(unit, edges.at(-1)));
    const binOf = new Uint16Array(edges.at(-1) - edges[0]);
    for (let b = 0; b + 1 < edges.length; b += 1) {
      binOf.fill(b, edges[b] - edges[0], edges[b + 1] - edges[0]);
    }
    return { edges, binOf };
  };

  /** Number the colours as the codes come; codes that share a colour are stacked as one. */
  const seriesOf = ({ spec }) => {
    const colors = [];
    const at = new Map();
    const number = (color) => {
      if (!at.has(color)) at.set(color, colors.push(color) - 1);
      return at.get(color);
    };
    const table = new Uint8Array(256);
    for (let code = 0; code < 256; code += 1) {
      const known = code < spec.colors.length || code >= atlas.SEVERAL;
      if (known) table[code] = number(atlas.colorOf(code));
    }
    return { colors, table };
  };

  /** Solid, spread over several bars, hollow as the lens has no figure, pale as not picked. */
  atlas.BIN_KINDS = ["solid", "spread", "silent", "unpicked"];

  /** Weights by kind and colour: whole ones by bin, parts by the day they begin and end. */
  const tally = (bins, days) => {
    const whole = atlas.BIN_KINDS.map(() => []);
    const parts = atlas.BIN_KINDS.map(() => []);
    const room = (rows, series, size) => (rows[series] = rows[series] || new Float64Array(size));
    return {
      whole: (kind, series, bin) => { room(whole[kind], series, bins)[bin] += 1; },
      part: (kind, series, from, to, among) => {
        const share = 1 / among / (to - from + 1);
        const row = room(parts[kind], series, days + 1);
        row[from] += share;
        row[to + 1] -= share;
      },
      sum: (binOf) => {
        parts.forEach((rows, kind) => rows.forEach((row, series) => {
          const into = room(whole[kind], series, bins);
          let running = 0;
          for (let day = 0; day < days; day += 1) {
            running += row[day];
            into[binOf[day]] += running;
          }
        }));
        return whole;
      },
    };
  };

  const kindOf = (now) => {
    const silent = now.lens ? now.lens.silent : null;
    const picked = now.picked || null;
    return (i) => {
      if (picked && !picked[i]) return 3;
      return silent && silent[i] ? 2 : 0;
    };
  };

  /** Put a dated row into its bar, or in shares into those where it may lie. */
  const placer = (now, counts, { edges, binOf }, found) => {
    const { day0, day1, flags, options } = now.store;
    const codes = now.store[now.spec.color_by];
    const kind = kindOf(now);
    const one = (from, to) => binOf[from - edges[0]] === binOf[to - edges[0]];
    return (i, table) => {
      const to = day1[i] === NO_DAY ? day0[i] : day1[i];
      if (one(day0[i], to)) { // whatever the days that sources name, they are of this bar
        counts.whole(kind(i), table[codes[i]], binOf[day0[i] - edges[0]]);
        return;
      }
      const named = flags[i] & atlas.SEVERAL_DATES ? options.get(i) : null;
      const days = named || [[day0[i], to]];
      found.spread += 1;
      for (const [first, last] of days) {
        counts.part(kind(i) || 1, table[codes[i]], first - edges[0], last - edges[0], days.length);
      }
    };
  };

  /**
   * Count the rows of `now` that the filter without its dates lets through.
   *
   * What fits into one bar counts there; what does not is spread over its days, so that a month
   * shown by days is never dumped on the first of it; disputed dates share it. Statements about periods are not counted.
   * @returns {{unit: string, edges: number[], colors: string[], sums: Float64Array[][],
   *   total: Float64Array, lines: number[], dated: number, undated: number, spread: number}}
   */
  atlas.countBins = (now, unit, domain) => {
    const { store, anytime } = now;
    const held = grid(unit, domain);
    const bins = held.edges.length - 1;
    const { colors, table } = seriesOf(now);
    const counts = tally(bins, held.binOf.length);
    const found = { lines: [], dated: 0, undated: 0, spread: 0 };
    const place = placer(now, counts, held, found);
    for (let i = 0; i < store.n; i += 1) {
      if (!anytime[i]) continue;
      if (store.flags[i] & atlas.AGGREGATE) found.lines.push(i);
      else if (store.day0[i] === NO_DAY) found.undated += 1;
      else {
        found.dated += 1;
        place(i, table);
      }
    }
    const sums = counts.sum(held.binOf);
    const total = new Float64Array(bins);
    sums.flat().forEach((row) => row && row.forEach((n, bin) => { total[bin] += n; }));
    return { unit, edges: held.edges, colors, sums, total, ...found };
  };
})();
