/** Symbols that say how precisely a place is known; the legend draws with the same code. */
(() => {
  "use strict";
  const { atlas } = window;
  const patterns = new Map();
  const HATCH = {
    adm3: { gap: 5, width: 1.3, lean: 1 },
    adm2: { gap: 8, width: 1.3, lean: -1 },
    adm1: { gap: 12, width: 1.2, lean: 1 },
    tight: { gap: 3.6, width: 1.25, lean: 1 },
  };
  atlas.LEVELS = ["exact", "near", "adm3", "adm2", "adm1"];
  atlas.LEVELS[atlas.UNKNOWN] = "unknown"; // a point whose precision nobody states

  const tile = (color, { gap, width, lean }, dpr) => {
    const side = Math.round(gap * Math.SQRT2 * dpr);
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = side;
    const ctx = canvas.getContext("2d");
    ctx.strokeStyle = color;
    ctx.lineWidth = width * dpr;
    for (const shift of [-side, 0, side]) {
      ctx.beginPath();
      ctx.moveTo(shift - side, lean > 0 ? 2 * side : -side);
      ctx.lineTo(shift + 2 * side, lean > 0 ? -side : 2 * side);
      ctx.stroke();
    }
    return canvas;
  };

  /** A hatching that keeps its size on screen although the context is scaled by `k`. */
  atlas.hatch = (ctx, color, level, dpr, k = 1) => {
    const key = `${color}|${level}|${dpr}`;
    if (!patterns.has(key)) patterns.set(key, tile(color, HATCH[level], dpr));
    const pattern = ctx.createPattern(patterns.get(key), "repeat");
    pattern.setTransform(new DOMMatrix().scale(1 / (dpr * k)));
    return pattern;
  };

  /** Radius in pixels for a number of people killed. */
  atlas.radius = (killed) => Math.min(26, 4 + Math.sqrt(killed));

  const formats = new Map();

  /** A language's way to write numbers, made once: that takes as long as drawing a symbol. */
  atlas.numbers = (lang, options = {}) => {
    const key = lang + Object.values(options).join();
    if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(lang, options));
    return formats.get(key);
  };

  /** Count with the reader's separators, short above ten thousand. */
  atlas.figure = (n) => {
    const { lang } = atlas.words;
    if (n < 10000) return atlas.numbers(lang).format(n);
    return atlas.numbers(lang, { notation: "compact", maximumSignificantDigits: 3 }).format(n);
  };

  const outlines = {
    disc: (ctx, r) => ctx.arc(0, 0, r, 0, 2 * Math.PI),
    square: (ctx, r) => ctx.roundRect(-r * 0.92, -r * 0.92, r * 1.84, r * 1.84, 1.5),
    diamond: (ctx, r) => {
      const reach = r * 1.25;
      ctx.moveTo(0, -reach);
      ctx.lineTo(reach, 0);
      ctx.lineTo(0, reach);
      ctx.lineTo(-reach, 0);
      ctx.closePath();
    },
  };

  const trace = (ctx, form, r) => {
    ctx.beginPath();
    outlines[form](ctx, r);
  };

  const halo = (ctx, form, r) => {
    trace(ctx, form, r + 4.5);
    ctx.strokeStyle = atlas.palette.ink;
    ctx.lineWidth = 2.4;
    ctx.stroke();
    trace(ctx, form, r + 2.4);
    ctx.strokeStyle = atlas.palette.edge;
    ctx.lineWidth = 2.2;
    ctx.stroke();
  };

  const fills = {
    exact: (ctx, { color }) => {
      ctx.globalAlpha *= 0.88;
      ctx.fillStyle = color;
      ctx.fill();
    },
    near: (ctx, { color }) => {
      ctx.fillStyle = atlas.palette.paper;
      ctx.fill();
      ctx.globalAlpha *= 0.22;
      ctx.fillStyle = color;
      ctx.fill();
    },
    unknown: (ctx, { color, r }) => {
      ctx.fillStyle = atlas.palette.paper;
      ctx.fill();
      const dot = new Path2D(); // the outline is still to be stroked
      dot.arc(0, 0, Math.max(1.6, r * 0.3), 0, 2 * Math.PI);
      ctx.fillStyle = color;
      ctx.fill(dot);
    },
    area: (ctx, { color }, dpr) => {
      ctx.fillStyle = atlas.palette.paper;
      ctx.fill();
      ctx.fillStyle = atlas.hatch(ctx, color, "tight", dpr);
      ctx.fill();
    },
  };

  const fillOf = ({ level, ambiguous }) => {
    if (level === "unknown" && !ambiguous) return "unknown";
    if (level !== "exact" && level !== "near") return "area";
    return ambiguous ? "near" : level;
  };

  const mark = (ctx, text, x, y, size, color) => {
    ctx.font = `700 ${size}px ${atlas.FONT}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    ctx.lineWidth = 4;
    ctx.strokeStyle = atlas.palette.halo;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = color;
    ctx.fillText(text, x, y);
  };

  /** How many incidents one symbol stands for, on a patch that keeps the figure legible. */
  const number = (ctx, { count, form, r }) => {
    const text = atlas.figure(count);
    ctx.font = `650 11px ${atlas.FONT}`;
    const room = Math.max(6.5, Math.min(r - 3, 5 + 2.6 * text.length));
    trace(ctx, form === "diamond" ? "disc" : form, room);
    ctx.fillStyle = atlas.palette.bubble;
    ctx.fill();
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = atlas.palette.ink;
    ctx.fillText(text, 0, 0.5);
  };

  /** Sources disagree: a small star at the upper right. */
  const star = (ctx, r) => {
    const at = r * 0.72 + 2.5;
    for (const [color, width] of [[atlas.palette.edge, 4], [atlas.palette.ink, 1.7]]) {
      ctx.beginPath();
      for (const turn of [0, 1, 2]) {
        const [dx, dy] = [Math.sin((turn * Math.PI) / 3) * 3.6, Math.cos((turn * Math.PI) / 3) * 3.6];
        ctx.moveTo(at - dx, -at - dy);
        ctx.lineTo(at + dx, -at + dy);
      }
      ctx.lineCap = "round";
      ctx.strokeStyle = color;
      ctx.lineWidth = width;
      ctx.stroke();
    }
  };

  /**
   * Draw one symbol.
   * @param {{level: string, form: string, color: string, r: number, possible?: boolean,
   *   hollow?: boolean, conflict?: boolean, ambiguous?: boolean, count?: number,
   *   selected?: boolean, active?: boolean, pale?: boolean}} look
   */
  atlas.drawSymbol = (ctx, x, y, look, dpr) => {
    const { form, r, level } = look;
    ctx.save();
    ctx.translate(x, y);
    if (look.selected) halo(ctx, form, r);
    if (look.pale && !look.selected) ctx.globalAlpha = 0.25;
    ctx.save();
    if (look.possible) ctx.globalAlpha *= 0.45;
    trace(ctx, form, r + 1.1);
    ctx.fillStyle = atlas.palette.edge;
    ctx.fill();
    trace(ctx, form, r);
    ctx.save();
    fills[fillOf(look)](ctx, look, dpr);
    ctx.restore();
    ctx.strokeStyle = look.active ? atlas.palette.ink : look.color;
    ctx.lineWidth = level === "near" ? 2.2 : 1.5;
    if (look.possible || look.ambiguous) ctx.setLineDash([3, 2.4]);
    ctx.stroke();
    ctx.restore();
    if (look.hollow) {
      trace(ctx, "disc", r * 0.42);
      ctx.fillStyle = atlas.palette.paper;
      ctx.fill();
    }
    if (look.count > 1) number(ctx, look);
    else if (look.ambiguous) mark(ctx, "?", 0, 0.5, Math.max(11, r), atlas.palette.ink);
    if (look.conflict) star(ctx, r);
    ctx.restore();
  };

  /** A part of the ring; what the chosen speakers are silent about is an outline alone. */
  const arc = (ctx, r, from, to, { color, area, silent }, dpr) => {
    ctx.beginPath();
    ctx.arc(0, 0, silent ? r + 2 : r, from, to);
    ctx.lineWidth = silent ? 1.2 : 5;
    ctx.strokeStyle = area && !silent ? atlas.hatch(ctx, color, "tight", dpr) : color;
    ctx.stroke();
  };

  /**
   * Draw a bubble: the ring's solid part are incidents at a named place or near one, its hatched
   * part those known by area only; both keep the colours of what they hold.
   * @param {{n: number, r: number, parts: {share: number, color: string, area: boolean, silent?: boolean}[],
   *   pale?: boolean,
   *   active?: boolean}} bubble
   */
  atlas.drawBubble = (ctx, x, y, bubble, dpr) => {
    const { r } = bubble;
    const thick = 5;
    ctx.save();
    ctx.translate(x, y);
    if (bubble.pale) ctx.globalAlpha = 0.3;
    trace(ctx, "disc", r + 1.4);
    ctx.fillStyle = bubble.active ? atlas.palette.ink : atlas.palette.edge;
    ctx.fill();
    trace(ctx, "disc", r);
    ctx.fillStyle = atlas.palette.bubble;
    ctx.fill();
    let from = -Math.PI / 2;
    for (const part of bubble.parts) {
      const to = from + part.share * 2 * Math.PI;
      arc(ctx, r - thick / 2, from, to, part, dpr);
      from = to;
    }
    trace(ctx, "disc", r - thick);
    ctx.strokeStyle = atlas.palette.adm2;
    ctx.lineWidth = 0.8;
    ctx.stroke();
    ctx.font = `650 ${r > 17 ? 12 : 11}px ${atlas.FONT}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = atlas.palette.ink;
    ctx.fillText(atlas.figure(bubble.n), 0, 0.5);
    ctx.restore();
  };
})();
