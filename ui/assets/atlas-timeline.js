/** The timeline: what it shows of the store, and when it is painted again. */
(() => {
  "use strict";
  const { atlas } = window;
  const { time } = atlas;
  const WIDE = 5; // pixels that a bar must have, or a longer unit is chosen
  const LEAST_DAYS = 20;
  const THIN = "2023-12-31"; // MINUSMA's withdrawal was complete
  const UNITS = { month: 30.4, week: 7, day: 1 };

  const t = (atlas.timeline = {
    unit: "auto", view: null, domain: null, bins: null, lines: [], box: null, most: 1,
  });

  t.toX = (day) => t.box.left + ((day - t.view[0]) / (t.view[1] - t.view[0])) * t.box.w;
  t.toDay = (x) => t.view[0] + ((x - t.box.left) / t.box.w) * (t.view[1] - t.view[0]);

  /** The unit of the bars: the chosen one, else the shortest whose bars can be told apart. */
  t.unitNow = () => {
    if (t.unit !== "auto") return t.unit;
    const perDay = ((t.box && t.box.w) || t.canvas.clientWidth) / (t.view[1] - t.view[0]);
    return ["day", "week"].find((unit) => UNITS[unit] * perDay >= WIDE) || "month";
  };

  /** What decides the counts; as long as it is the same they are kept. */
  const count = () => {
    const { now } = atlas;
    const unit = t.unitNow();
    const key = [now.spec && now.spec.generation, now.store, now.anytime, now.picked, now.lens, unit];
    if (t.key && key.every((part, at) => part === t.key[at])) return;
    t.key = key;
    t.bins = atlas.countBins(now, unit, t.domain);
    t.lines = atlas.lanes(t.bins.lines, now.store);
  };

  const span = () => t.domain[1] + 1 - t.domain[0];

  /** Show these days, within what there is and never less than some weeks. */
  t.zoomTo = (from, to) => {
    const days = Math.min(span(), Math.max(LEAST_DAYS, to - from));
    const middle = (from + to) / 2;
    const first = Math.min(Math.max(t.domain[0], middle - days / 2), t.domain[1] + 1 - days);
    t.view = [first, first + days];
    t.repaint();
  };

  t.zoomBy = (factor, day = (t.view[0] + t.view[1]) / 2) => {
    const [from, to] = t.view;
    t.zoomTo(day - (day - from) * factor, day + (to - day) * factor);
  };

  t.panBy = (days) => {
    const room = Math.max(t.domain[0] - t.view[0], Math.min(days, t.domain[1] + 1 - t.view[1]));
    t.view = t.view.map((day) => day + room);
    t.repaint();
  };

  t.whole = () => t.zoomTo(t.domain[0], t.domain[1] + 1);

  let waiting = 0;

  /** Count and paint again before the next frame, if anybody can see it. */
  t.repaint = () => {
    if (waiting) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      t.paintNow();
    });
  };

  t.paintNow = () => {
    const { store, anytime } = atlas.now;
    if (!t.canvas || t.canvas.offsetParent === null || !store || !anytime) return;
    if (!t.fit(store)) return;
    count();
    atlas.paintTimeline(t);
    t.follow();
    t.tellAll();
  };

  /** Take over the days of a store: a new one with the same days keeps the reader's zoom. */
  t.fit = (store) => {
    const domain = time.domain(store);
    t.root.classList.toggle("atlas-timeline-empty", !domain);
    if (!domain) {
      t.say();
      return false;
    }
    t.thinFrom = time.of(THIN) + 1;
    if (t.domain && domain.every((day, at) => day === t.domain[at])) return true;
    const all = !t.domain || (t.view[0] <= t.domain[0] && t.view[1] >= t.domain[1] + 1);
    t.domain = domain;
    const [from, to] = all ? [domain[0], domain[1] + 1] : t.view;
    const days = Math.min(span(), Math.max(LEAST_DAYS, to - from));
    const first = Math.min(Math.max(domain[0], from), domain[1] + 1 - days);
    t.view = [first, first + days];
    return true;
  };

  /** The dates that rule: the moving window, else the filter's; an open end is null. */
  t.dates = () => {
    const { window: moved, spec } = atlas.now;
    const [since, until] = moved || [spec.since ?? null, spec.until ?? null];
    return [since > t.domain[0] ? since : null,
      until === null || until >= t.domain[1] ? null : until];
  };

  const make = (panel, tools) => {
    t.root = panel;
    t.plot = L.DomUtil.create("div", "atlas-plot", panel);
    t.canvas = L.DomUtil.create("canvas", "", t.plot);
    t.canvas.setAttribute("aria-hidden", "true");
    atlas.makeBrush(t);
    const play = L.DomUtil.create("div", "atlas-play", panel);
    t.keys = L.DomUtil.create("div", "atlas-keys", panel);
    t.state = L.DomUtil.create("div", "atlas-state", panel);
    atlas.makeTold(t, panel);
    atlas.makePlay(t, play);
    atlas.makeTip(t);
    atlas.makeTimelineTools(t, tools);
    new ResizeObserver(() => t.paintNow()).observe(t.plot);
    for (const name of ["picked", "lens", "theme"]) atlas.on(name, t.repaint);
    atlas.on("taken", () => requestAnimationFrame(t.repaint)); // first the map, then its timeline
    atlas.on("window", () => t.view && t.box && t.follow());
  };

  atlas.dock.add({ id: "timeline", label: () => atlas.words.timeline, order: 1, make,
    shown: () => t.paintNow() });
})();
