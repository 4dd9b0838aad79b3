/** The timeline in words: what is chosen, what is under the pointer, and the chart as a table. */
(() => {
  "use strict";
  const { atlas } = window;
  const { time } = atlas;
  const ROWS = 60; // a longer table is told by years

  const fill = (words, values) => Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value), words,
  );

  const plural = new Map();

  /** One of our phrases with a number; English and French choose between two forms. */
  const phrase = (name, n, shown = atlas.numbers(atlas.words.lang).format(n)) => {
    const { lang } = atlas.words;
    if (!plural.has(lang)) plural.set(lang, new Intl.PluralRules(lang));
    const form = plural.get(lang).select(n) === "one" ? "one" : "many";
    return fill(atlas.words[`${name}_${form}`], { n: shown });
  };

  /** A share of an incident: “0.3”, and nothing behind the comma that says nothing. */
  const rounded = (n) => (n < 9.95 && n % 1 > 0.04 && n % 1 < 0.96
    ? atlas.numbers(atlas.words.lang, { maximumFractionDigits: 1 }).format(n) : atlas.figure(Math.round(n)));

  const binWords = ({ unit, edges }, b) => {
    if (unit === "week") return time.range(edges[b], edges[b + 1] - 1);
    return time.words(edges[b], unit === "month" ? "month" : "day");
  };

  /** A line of words, with a dot of its colour. */
  const line = (parent, text, name, color) => {
    const element = L.DomUtil.create("div", name, parent);
    if (color) L.DomUtil.create("i", "", element).style.background = color;
    L.DomUtil.create("span", "", element).textContent = text;
  };

  /** What the parts of the timeline that speak have in common. */
  atlas.timeTold = { fill, phrase, rounded, binWords, line };

  // --- what is chosen -------------------------------------------------------------------

  const rangeWords = ([since, until]) => {
    const { words } = atlas;
    if (since === null && until === null) return words.time_all;
    if (since === null) return fill(words.time_to, { day: time.words(until) });
    if (until === null) return fill(words.time_from, { day: time.words(since) });
    return since === until ? time.words(since) : time.range(since, until);
  };

  /** Incidents that count now; statements about periods are told apart, as in the sentence. */
  const counted = () => {
    const { matched, store, lens, near } = atlas.now;
    const { flags, day0 } = store;
    const silent = lens ? lens.silent : null;
    let [sure, possible, mute, undated] = [0, 0, 0, 0];
    for (let at = 0, n = near ? near.length : store.n; at < n; at += 1) {
      const i = near ? near[at] : at;
      if (matched[i] === 0 || flags[i] & atlas.AGGREGATE) continue;
      if (matched[i] === 2) sure += 1;
      else possible += 1;
      if (silent && silent[i]) mute += 1;
      if (day0[i] === time.NO_DAY) undated += 1;
    }
    return { sure, possible, mute, undated };
  };

  const chosen = (t) => {
    const { sure, possible, mute, undated } = counted();
    const parts = [`${rangeWords(t.dates())}${atlas.words.time_colon} ${phrase("time_n", sure)}`];
    if (possible) parts.push(phrase("time_possible", possible));
    if (mute) parts.push(phrase("time_silent", mute));
    if (undated) parts.push(phrase("time_undated", undated));
    return parts.join(" · ");
  };

  // --- the chart as a table -------------------------------------------------------------

  /** Bins in view that hold anything, by years where there are many. */
  const rowsOf = ({ bins, view }) => {
    const { edges, total } = bins;
    const found = [];
    for (let b = 0; b < total.length; b += 1) {
      if (total[b] > 0.005 && edges[b + 1] > view[0] && edges[b] < view[1]) found.push(b);
    }
    if (found.length <= ROWS) return found.map((b) => [binWords(bins, b), total[b]]);
    const years = new Map();
    for (const b of found) {
      const year = time.words(edges[b], "year");
      years.set(year, (years.get(year) || 0) + total[b]);
    }
    return [...years];
  };

  const peakWords = ({ bins }) => {
    const most = bins.total.indexOf(bins.total.reduce((a, b) => Math.max(a, b), 0));
    const n = bins.total[most] || 0;
    if (!n) return atlas.words.time_nothing;
    return fill(atlas.words.time_peak, { when: binWords(bins, most),
      n: phrase("time_n", Math.round(n), rounded(n)) });
  };

  const writeTable = (t) => {
    const { words } = atlas;
    t.table.replaceChildren();
    L.DomUtil.create("caption", "", t.table).textContent = `${words.time_table}. ${peakWords(t)}`;
    const add = (cells, name) => {
      const row = L.DomUtil.create("tr", "", t.table);
      cells.forEach((text, at) => {
        const cell = L.DomUtil.create(at && name !== "th" ? "td" : "th", "", row);
        cell.scope = name === "th" ? "col" : "row";
        cell.textContent = text;
      });
    };
    add([words.time_when, words.time_incidents], "th");
    for (const [when, n] of rowsOf(t)) add([when, rounded(n)], "td");
  };

  const notes = (t) => {
    const { words } = atlas;
    const told = [];
    if (t.bins && t.bins.total.some((n) => n)) {
      told.push(t.bins.spread ? phrase("time_spread", t.bins.spread) : words.time_how);
    }
    if (t.bins && t.bins.lines.length) told.push(phrase("time_lines", t.bins.lines.length));
    if (t.view && t.view[1] > t.thinFrom) told.push(words.thin_reporting);
    return told;
  };

  /** The colours' names, where no legend of the map stands beside the bars. */
  const keys = (t) => {
    t.keys.replaceChildren();
    for (const { color, label } of atlas.now.spec.legend) line(t.keys, label, "", color);
  };

  atlas.makeTold = (t, panel) => {
    const { words } = atlas;
    t.status = L.DomUtil.create("div", "atlas-status", t.state);
    t.notes = L.DomUtil.create("div", "atlas-notes", panel);
    t.live = L.DomUtil.create("div", "atlas-hidden", panel);
    t.live.setAttribute("role", "status");
    t.table = L.DomUtil.create("table", "atlas-hidden", panel);
    t.plot.setAttribute("role", "group");
    t.plot.setAttribute("aria-label", words.time_chart);
    t.spoken = () => rangeWords(t.dates());
    t.say = () => { t.status.textContent = t.domain ? chosen(t) : words.time_nothing; };
    let waiting = 0;
    t.tellAll = () => {
      keys(t);
      t.notes.replaceChildren();
      for (const text of notes(t)) L.DomUtil.create("span", "", t.notes).textContent = text;
      clearTimeout(waiting); // the rest is for readers who can wait until the picture stands
      waiting = setTimeout(() => {
        if (t.playing || !t.bins) return;
        writeTable(t);
        if (t.live.textContent !== t.status.textContent) t.live.textContent = t.status.textContent;
      }, 400);
    };
  };

  /** The head's own controls: how long a bar is, nearer and farther, and no dates. */
  atlas.makeTimelineTools = (t, tools) => {
    const { words } = atlas;
    const units = ["auto", "month", "week", "day"].map((unit) => [unit, words[`time_unit_${unit}`]]);
    atlas.choice(tools, words.time_unit, units, t.unit, (unit) => {
      t.unit = unit;
      t.repaint();
    });
    const bar = L.DomUtil.create("div", "atlas-buttons", tools);
    atlas.button(bar, "", words.time_nearer, "M8 3v10M3 8h10", () => t.zoomBy(0.5));
    atlas.button(bar, "", words.time_farther, "M3 8h10", () => t.zoomBy(2));
    atlas.button(bar, "", words.time_whole, "M2 3v10M14 3v10M4.5 8h7M6.5 5.5 4 8l2.5 2.5M9.5 5.5 12 8l-2.5 2.5", () => t.whole());
    const clear = L.DomUtil.create("button", "atlas-word", tools);
    clear.type = "button";
    clear.textContent = words.time_clear;
    clear.addEventListener("click", () => t.clear());
    const look = () => {
      const { spec } = atlas.now;
      clear.disabled = !spec || (spec.since === null && spec.until === null);
    };
    atlas.on("taken", look);
    look();
  };
})();
