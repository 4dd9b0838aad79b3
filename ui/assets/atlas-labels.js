/** Names on the map: towns by rank, regions, countries, water; no two of them touch. */
(() => {
  "use strict";
  const { atlas } = window;
  const TOWN_FROM = [4, 5, 6, 7, 8, 9.5, 11];

  const nameOf = (shape, lang) => String(shape.props[`name_${lang}`] ?? shape.props.name ?? "");

  /** Keeps the boxes already taken, by symbols first, and says whether another one is free. */
  const ledger = (view) => {
    const taken = atlas.symbolBoxes(view);
    return (x, y, w, h) => {
      const box = [x - w / 2 - 3, y - h / 2 - 2, x + w / 2 + 3, y + h / 2 + 2];
      const inside = box[0] > 0 && box[1] > 0 && box[2] < view.w && box[3] < view.h;
      if (!inside || taken.some((other) => atlas.overlaps(box, other))) return false;
      taken.push(box);
      return true;
    };
  };

  const write = (ctx, text, x, y, color) => {
    ctx.lineJoin = "round";
    ctx.lineWidth = 3.4;
    ctx.strokeStyle = atlas.palette.halo;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = color;
    ctx.fillText(text, x, y);
  };

  const style = (ctx, font, spacing) => {
    ctx.font = `${font} ${atlas.FONT}`;
    ctx.letterSpacing = `${spacing}px`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
  };

  const screen = (view, [x, y]) => {
    const k = view.scale / atlas.UNIT;
    return [
      x * k + atlas.REF[0] * view.scale - view.ox,
      y * k + atlas.REF[1] * view.scale - view.oy,
    ];
  };

  const dot = (ctx, x, y, r) => {
    ctx.beginPath();
    ctx.arc(x, y, r, 0, 7);
    ctx.fillStyle = atlas.palette.halo;
    ctx.fill();
    ctx.beginPath();
    ctx.arc(x, y, r - 1, 0, 7);
    ctx.fillStyle = atlas.palette.town;
    ctx.fill();
  };

  const towns = (view, free, lang, named) => {
    const { ctx } = view;
    const rank = (shape) => Number(shape.props.rank ?? 5);
    const seen = atlas.loaded("towns")
      .filter((shape) => view.zoom >= (TOWN_FROM[rank(shape)] ?? 12))
      .sort((a, b) => rank(a) - rank(b));
    for (const shape of seen) {
      const [x, y] = screen(view, shape.lines[0]);
      if (x < 0 || y < 0 || x > view.w || y > view.h) continue;
      const high = rank(shape) <= 1;
      style(ctx, high ? "600 12px" : "500 11px", 0.1);
      const text = nameOf(shape, lang);
      if (named.has(text)) continue; // a bubble says it already
      const half = ctx.measureText(text).width / 2;
      const spots = [[half + 7, 0], [-half - 7, 0], [0, -11], [0, 11]];
      const spot = spots.find(([dx, dy]) => free(x + dx, y + dy, 2 * half, 13));
      if (!spot) continue;
      dot(ctx, x, y, high ? 3.4 : 2.8);
      write(ctx, text, x + spot[0], y + spot[1], atlas.palette.town);
    }
  };

  const areas = (view, free, shapes, { font, spacing, color, lang, tries }) => {
    style(view.ctx, font, spacing);
    for (const shape of shapes) {
      const text = nameOf(shape, lang).toLocaleUpperCase(lang);
      const [x, y] = screen(view, shape.label);
      const wide = view.ctx.measureText(text).width;
      const room = ((shape.box[2] - shape.box[0]) * view.scale) / atlas.UNIT;
      if (!text || wide > room * 1.15) continue;
      const shift = tries.find((dy) => free(x, y + dy, wide, 12));
      if (shift !== undefined) write(view.ctx, text, x, y + shift, color);
    }
  };

  const lakes = (view, free, lang) => {
    if (view.zoom < 7.5) return;
    style(view.ctx, "italic 500 10.5px", 0.3);
    for (const shape of atlas.loaded("lakes")) {
      const text = nameOf(shape, lang);
      const [x, y] = screen(view, shape.label);
      const wide = view.ctx.measureText(text).width;
      if (text && free(x, y, wide, 12)) write(view.ctx, text, x, y, atlas.palette.water_name);
    }
  };

  /** Rivers are named once a screen, on a stretch as long as the name and nearly straight. */
  const stretch = (view, line, wide) => {
    const at = (i) => screen(view, [line[i], line[i + 1]]);
    const shown = ([x, y]) => x > view.pad && y > view.pad && x < view.w - view.pad
      && y < view.h - view.pad;
    for (let i = 0; i < line.length - 2; i += 2) {
      const from = at(i);
      if (!shown(from)) continue;
      let run = 0;
      for (let j = i + 2; j < line.length; j += 2) {
        const [a, b] = [at(j - 2), at(j)];
        run += Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (run < wide + 24) continue;
        const straight = Math.hypot(b[0] - from[0], b[1] - from[1]);
        if (shown(b) && straight > 0.93 * run) return [from, b];
        break;
      }
    }
    return null;
  };

  const rivers = (view, free, lang) => {
    if (view.zoom < 6) return;
    const { ctx } = view;
    const named = new Set();
    style(ctx, "italic 500 10.5px", 0.8);
    for (const shape of atlas.loaded("rivers")) {
      const text = nameOf(shape, lang);
      if (!text || named.has(text)) continue;
      const wide = ctx.measureText(text).width;
      const found = shape.lines.map((line) => stretch(view, line, wide)).find(Boolean);
      if (!found) continue;
      const [[ax, ay], [bx, by]] = found;
      const turn = Math.atan((by - ay) / (bx - ax || 1e-9));
      const [x, y] = [(ax + bx) / 2 + 8 * Math.sin(turn), (ay + by) / 2 - 8 * Math.cos(turn)];
      const high = Math.abs(Math.sin(turn)) * wide + 12;
      if (!free(x, y, Math.abs(Math.cos(turn)) * wide + 12, high)) continue;
      named.add(text);
      ctx.save();
      ctx.translate(x, y);
      ctx.rotate(turn);
      write(ctx, text, 0, 0, atlas.palette.water_name);
      ctx.restore();
    }
  };

  const around = (half, r) => [[0, r + 9], [0, -r - 9], [half + r + 4, 0], [-half - r - 4, 0]];

  /** A bubble that stands for a unit bears its name. */
  const bubbleNames = (view, free) => {
    const { ctx } = view;
    const named = atlas.now.symbols.filter(({ unit }) => unit && unit.own).sort((a, b) => b.n - a.n);
    const regions = named.length > 0 && named[0].unit.level === "adm1";
    style(ctx, regions ? "650 12px" : "600 11px", 0.1);
    for (const { unit, x, y, r } of named) {
      const [px, py] = [x * view.scale - view.ox, y * view.scale - view.oy];
      const half = ctx.measureText(unit.name).width / 2;
      const spot = around(half, r).find(([dx, dy]) => free(px + dx, py + dy, 2 * half, 12));
      if (spot) write(ctx, unit.name, px + spot[0], py + spot[1], atlas.palette.ink);
    }
    return { regions, names: new Set(named.map(({ unit }) => unit.name)) };
  };

  /** The figure of a coloured area, where it has room for it. */
  const areaFigures = (view, free) => {
    const told = ["units", "change"].includes(atlas.modeNow()) ? atlas.areasNow(view.zoom) : null;
    if (!told) return;
    style(view.ctx, "650 11.5px", 0);
    const k = view.scale / atlas.UNIT;
    told.table.levels[told.level].ids.forEach((id, at) => {
      const shape = told.values[at] && atlas.unit(id, { own: atlas.unitFiles() });
      if (!shape) return;
      const text = told.change ? atlas.signed(told.values[at]) : atlas.said(told.values[at]);
      const [x, y] = screen(view, shape.label);
      const wide = view.ctx.measureText(text).width;
      const room = [(shape.box[2] - shape.box[0]) * k, (shape.box[3] - shape.box[1]) * k];
      if (wide + 6 > room[0] || room[1] < 18 || !free(x, y, wide, 12)) return;
      write(view.ctx, text, x, y, atlas.palette.ink);
    });
  };

  /** Paint all names; what comes first keeps its place. */
  atlas.paintLabels = (view, files, lang) => {
    const free = ledger(view);
    const colors = atlas.palette;
    atlas.now.namedTurn = atlas.now.turn;
    const { regions, names } = bubbleNames(view, free);
    areaFigures(view, free);
    towns(view, free, lang, names);
    if (!regions && view.zoom >= 5 && view.zoom <= 8.5) {
      areas(view, free, atlas.loaded(files.adm1), {
        font: "600 10.5px", spacing: 1.8, color: colors.region, lang, tries: [0, -16, 16, -32, 32],
      });
    }
    areas(view, free, atlas.loaded("countries"), {
      font: "600 11.5px", spacing: 3, color: colors.land_name, lang, tries: [0, -24, 24],
    });
    lakes(view, free, lang);
    rivers(view, free, lang);
    view.ctx.letterSpacing = "0px";
  };
})();
