/** The timeline's picture: stacked bars, what spans periods as lines, the axis in words. */
(() => {
  "use strict";
  const { atlas } = window;
  const { time } = atlas;
  const LANE = 8;
  const HATCHED_FROM = 5; // pixels; on narrower bars hatching is noise
  const AXIS = 18;
  const TOP = 8;

  const nice = (most) => {
    if (most <= 2) return Math.max(1, Math.ceil(most));
    const power = 10 ** Math.floor(Math.log10(most));
    return [1, 2, 3, 4, 5, 6, 8, 10].map((n) => n * power).find((n) => n >= most);
  };

  /** The largest bar in view, as the axis needs it. */
  const ceiling = (t) => {
    let most = 0;
    const { edges, total } = t.bins;
    for (let b = 0; b < total.length; b += 1) {
      if (edges[b + 1] > t.view[0] && edges[b] < t.view[1] && total[b] > most) most = total[b];
    }
    return nice(most);
  };

  /** Put lines that do not overlap into the same lane. */
  atlas.lanes = (rows, store) => {
    const ends = [];
    const sorted = [...rows].filter((i) => store.day0[i] !== time.NO_DAY)
      .sort((a, b) => store.day0[a] - store.day0[b] || store.day1[b] - store.day1[a]);
    return sorted.map((row) => {
      const free = ends.findIndex((end) => end < store.day0[row]);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = store.day1[row] === time.NO_DAY ? store.day0[row] : store.day1[row];
      return { row, lane, from: store.day0[row], to: ends[lane] };
    });
  };

  /** Room for bars, lines and axis in a box of `w` by `h` pixels. */
  atlas.timelineBox = (t, w, h) => {
    const rows = t.lines.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    const lanes = Math.min(rows, Math.max(1, Math.floor((h * 0.25) / LANE)));
    const left = Math.max(24, 10 + 6.4 * atlas.figure(t.bins ? ceiling(t) : 1).length);
    const floor = h - AXIS - (lanes ? lanes * LANE + 4 : 0);
    return { left, top: TOP, w: Math.max(40, w - left - 10), floor, lanes, bottom: h - AXIS, h };
  };

  const LOOKS = {
    solid: (ctx, color) => { ctx.fillStyle = color; },
    spread: (ctx, color, wide, dpr) => {
      if (wide >= HATCHED_FROM) ctx.fillStyle = atlas.hatch(ctx, color, "tight", dpr);
      else {
        ctx.globalAlpha = 0.45;
        ctx.fillStyle = color;
      }
    },
    silent: (ctx) => { ctx.fillStyle = "transparent"; },
    unpicked: (ctx, color) => {
      ctx.globalAlpha = 0.22;
      ctx.fillStyle = color;
    },
  };

  const bar = (ctx, kind, color, [x, y, w, h], dpr) => {
    LOOKS[kind](ctx, color, w, dpr);
    ctx.fillRect(x, y, w, h);
    if (kind === "silent" || (kind === "spread" && w >= HATCHED_FROM && h >= 3)) {
      ctx.strokeStyle = color;
      ctx.lineWidth = 1;
      ctx.strokeRect(x + 0.5, y + 0.5, Math.max(0.1, w - 1), Math.max(0.1, h - 1));
    }
    ctx.globalAlpha = 1;
  };

  /** One bar from the ground up: first what is sure, then what is spread, then the rest. */
  const stack = (ctx, t, b, x, w, unit, dpr) => {
    const { sums, colors } = t.bins;
    let y = t.box.floor;
    sums.forEach((rows, kind) => colors.forEach((color, series) => {
      const n = rows[series] ? rows[series][b] : 0;
      if (n < 1e-6) return;
      const h = n * unit;
      bar(ctx, atlas.BIN_KINDS[kind], color, [x, y - h, w, h], dpr);
      y -= h;
    }));
  };

  const bars = (ctx, t, dpr) => {
    const { edges, total } = t.bins;
    const unit = (t.box.floor - t.box.top) / t.most;
    for (let b = 0; b < total.length; b += 1) {
      if (!total[b] || edges[b + 1] <= t.view[0] || edges[b] >= t.view[1]) continue;
      const from = Math.round(t.toX(edges[b]) * dpr) / dpr;
      const to = Math.round(t.toX(edges[b + 1]) * dpr) / dpr;
      const gap = to - from > 4 ? 1 : 0;
      stack(ctx, t, b, from, Math.max(1, to - from - gap), unit, dpr);
    }
  };

  const ground = (ctx, t) => {
    const { left, w, floor, top } = t.box;
    ctx.textAlign = "right";
    ctx.textBaseline = "middle";
    const steps = t.most > 1 && t.most % 2 === 0 ? [0, t.most / 2, t.most] : [0, t.most];
    for (const n of steps) {
      const y = Math.round(floor - ((floor - top) * n) / t.most) + 0.5;
      ctx.strokeStyle = t.ink.line;
      ctx.globalAlpha = n ? 0.55 : 1;
      ctx.beginPath();
      ctx.moveTo(left, y);
      ctx.lineTo(left + w, y);
      ctx.stroke();
      ctx.globalAlpha = 1;
      ctx.fillStyle = t.ink.soft;
      ctx.fillText(atlas.figure(n), left - 6, y);
    }
  };

  /** From when on reporting is thin: a shade behind the bars, and its edge. */
  const thin = (ctx, t) => {
    const { left, w, top, floor } = t.box;
    if (t.view[1] <= t.thinFrom) return;
    const x = Math.max(left, t.toX(t.thinFrom));
    ctx.fillStyle = t.ink.shade;
    ctx.fillRect(x, top - TOP, left + w - x, floor - top + TOP);
    if (t.view[0] > t.thinFrom) return;
    ctx.strokeStyle = t.ink.soft;
    ctx.setLineDash([3, 3]);
    ctx.beginPath();
    ctx.moveTo(Math.round(x) + 0.5, top - TOP);
    ctx.lineTo(Math.round(x) + 0.5, floor);
    ctx.stroke();
    ctx.setLineDash([]);
  };

  /** The shade's name, over the bars: they may stand tall there. */
  const thinName = (ctx, t) => {
    if (t.view[1] <= t.thinFrom) return;
    const label = atlas.words.time_thin_mark;
    const x = Math.max(t.box.left, t.toX(t.thinFrom)) + 5;
    const wide = ctx.measureText(label).width;
    if (x + wide > t.box.left + t.box.w) return;
    ctx.textAlign = "left";
    ctx.textBaseline = "top";
    ctx.lineJoin = "round";
    ctx.lineWidth = 3;
    ctx.strokeStyle = t.ink.paper;
    ctx.strokeText(label, x, 1);
    ctx.fillStyle = t.ink.soft;
    ctx.fillText(label, x, 1);
  };

  const lines = (ctx, t) => {
    const { store, spec } = atlas.now;
    const codes = store[spec.color_by];
    ctx.lineCap = "butt";
    ctx.lineWidth = 4;
    for (const { row, lane, from, to } of t.lines) {
      if (lane >= t.box.lanes || to < t.view[0] || from > t.view[1]) continue;
      const y = t.box.floor + 6 + lane * LANE;
      ctx.strokeStyle = atlas.colorOf(codes[row]);
      ctx.beginPath();
      ctx.moveTo(Math.max(t.box.left, t.toX(from)), y);
      ctx.lineTo(Math.min(t.box.left + t.box.w, Math.max(t.toX(to + 1), t.toX(from) + 3)), y);
      ctx.stroke();
    }
  };

  /** Ticks that leave room for their words: unit, style and how many units apart. */
  const TICKS = [
    ["day", "tickDay", 1], ["week", "tickDay", 1], ["month", "tickMonth", 1],
    ["quarter", "tickMonth", 1], ["year", "year", 1], ["year", "year", 2], ["year", "year", 5],
    ["year", "year", 10], ["year", "year", 20],
  ];
  const LENGTH = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };
  const ROOM = { tickDay: 52, tickMonth: 42, year: 40 };

  atlas.timelineTicks = (t) => {
    const perDay = t.box.w / (t.view[1] - t.view[0]);
    const [unit, style, apart] = TICKS.find(([u, s, n]) => LENGTH[u] * n * perDay >= ROOM[s])
      || TICKS.at(-1);
    const found = [];
    for (let day = time.floor(unit, t.view[0]); day < t.view[1]; day = time.add(unit, day)) {
      const date = time.dateOf(day);
      const whole = unit !== "year" || date.getUTCFullYear() % apart === 0;
      if (!whole || day < t.view[0]) continue;
      const first = style === "tickMonth" && date.getUTCMonth() === 0;
      found.push({ day, text: time.words(day, first ? "year" : style), strong: first });
    }
    return found;
  };

  const axis = (ctx, t) => {
    const { left, w, bottom } = t.box;
    ctx.textAlign = "center";
    ctx.textBaseline = "top";
    let free = left - 12;
    for (const { day, text, strong } of atlas.timelineTicks(t)) {
      const x = Math.round(t.toX(day)) + 0.5;
      ctx.strokeStyle = t.ink.line;
      ctx.beginPath();
      ctx.moveTo(x, bottom - 2);
      ctx.lineTo(x, bottom + 3);
      ctx.stroke();
      const half = ctx.measureText(text).width / 2;
      if (x - half < free || x + half > left + w + 10) continue;
      free = x + half + 8;
      ctx.fillStyle = strong ? t.ink.ink : t.ink.soft;
      ctx.fillText(text, x, bottom + 4);
    }
  };

  const inks = () => {
    const style = getComputedStyle(document.body);
    const read = (name) => style.getPropertyValue(`--atlas-${name}`).trim();
    return { ink: read("ink"), soft: read("soft"), line: read("line"), paper: read("paper"),
      shade: read("shade") };
  };

  /** Paint the whole picture; a moving window only moves the veils above it. */
  atlas.paintTimeline = (t) => {
    const { canvas } = t;
    const [w, h] = [canvas.clientWidth, canvas.clientHeight];
    if (!w || !h || !t.bins) return;
    const dpr = Math.min(window.devicePixelRatio || 1, 3);
    canvas.width = Math.round(w * dpr);
    canvas.height = Math.round(h * dpr);
    t.box = atlas.timelineBox(t, w, h);
    t.most = ceiling(t);
    t.ink = inks();
    const ctx = canvas.getContext("2d");
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    ctx.font = `11px ${atlas.FONT}`;
    ctx.save();
    ctx.beginPath();
    ctx.rect(t.box.left, 0, t.box.w, h);
    ctx.clip();
    thin(ctx, t);
    ctx.restore();
    ground(ctx, t);
    ctx.save();
    ctx.beginPath();
    ctx.rect(t.box.left, 0, t.box.w, h);
    ctx.clip();
    bars(ctx, t, dpr);
    lines(ctx, t);
    thinName(ctx, t);
    ctx.restore();
    axis(ctx, t);
  };
})();
