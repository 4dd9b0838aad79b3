/** What is under the pointer on the timeline, in words. */
(() => {
  "use strict";
  const { atlas } = window;
  const { time } = atlas;
  const { fill, phrase, rounded, binWords, line } = atlas.timeTold;
  const NEAR = 4;
  const cards = new Map();

  const partsOf = (bins, b) => {
    const of = (kind) => (bins.sums[kind] || []).map((row) => (row ? row[b] : 0));
    const sum = (list) => list.reduce((all, n) => all + (n || 0), 0);
    return { series: bins.colors.map((_, s) => sum(bins.sums.map((rows) => (rows[s] ? rows[s][b] : 0)))),
      spread: sum(of(1)), silent: sum(of(2)), unpicked: sum(of(3)) };
  };

  const namesOf = (color) => atlas.now.spec.legend.filter((entry) => entry.color === color)
    .map(({ label }) => label);

  const tellBin = (t, tip, b) => {
    const parts = partsOf(t.bins, b);
    const total = t.bins.total[b];
    const shown = rounded(total);
    line(tip, binWords(t.bins, b), "atlas-tip-title");
    line(tip, phrase("time_n", Math.round(total), shown), "");
    t.bins.colors.forEach((color, s) => {
      const names = namesOf(color);
      if (parts.series[s] < 0.05 || !names.length || names.length > 2) return;
      line(tip, `${names.join(", ")}${atlas.words.time_colon} ${rounded(parts.series[s])}`, "", color);
    });
    if (parts.spread >= 0.05) {
      line(tip, fill(atlas.words.time_tip_spread, { n: rounded(parts.spread) }), "atlas-tip-soft");
    }
    if (parts.silent >= 0.05) line(tip, phrase("time_silent", Math.round(parts.silent)), "atlas-tip-soft");
  };

  const readCard = (row) => {
    const url = atlas.now.spec.card + row;
    if (!cards.has(url)) {
      if (cards.size > 200) cards.clear();
      cards.set(url, fetch(url).then((a) => (a.ok ? a.json() : null)).catch(() => null));
    }
    return cards.get(url);
  };

  const tellLine = async (tip, { row, from, to }) => {
    line(tip, atlas.words.time_period, "atlas-tip-soft");
    const told = await readCard(row);
    if (tip.row !== row) return;
    if (told) line(tip, told.title, "atlas-tip-title");
    line(tip, time.range(from, to), "");
  };

  const lineAt = (t, x, y) => t.lines.find(({ lane, from, to }) => lane < t.box.lanes
    && Math.abs(t.box.floor + 6 + lane * 8 - y) <= NEAR
    && x >= t.toX(from) - NEAR && x <= t.toX(to + 1) + NEAR);

  const binAt = (t, x) => {
    const day = t.toDay(x);
    const b = t.bins.edges.findIndex((edge) => edge > day) - 1;
    return b >= 0 && x >= t.box.left && x <= t.box.left + t.box.w && t.bins.total[b] ? b : -1;
  };

  const placeTip = (t, tip, x) => {
    const wide = tip.offsetWidth;
    const left = x + 14 + wide > t.plot.clientWidth ? Math.max(0, x - wide - 14) : x + 14;
    tip.style.transform = `translate(${Math.round(left)}px, 0)`;
  };

  /** Say what is under the pointer, or nothing without one. */
  const point = (t, event, x) => {
    const { tip, box } = t;
    const y = event ? event.clientY - t.plot.getBoundingClientRect().top : 0;
    const found = event && box && t.bins && y < box.bottom ? lineAt(t, x, y) : null;
    const b = event && box && t.bins && !found && y < box.floor ? binAt(t, x) : -1;
    const key = found ? `row${found.row}` : b;
    tip.hidden = !found && b < 0;
    if (tip.hidden) tip.key = null;
    if (tip.hidden) return;
    if (tip.key !== key) {
      tip.key = key;
      tip.row = found ? found.row : -1;
      tip.replaceChildren();
      if (found) tellLine(tip, found);
      else tellBin(t, tip, b);
    }
    placeTip(t, tip, x);
  };

  atlas.makeTip = (t) => {
    t.tip = L.DomUtil.create("div", "atlas-tip", t.plot);
    t.tip.hidden = true;
    t.point = (event, x) => point(t, event, x);
  };
})();
