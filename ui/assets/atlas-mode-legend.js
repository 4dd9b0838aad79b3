/** What the legend says in a mode: classes with their numbers, what is missing, what is left out. */
(() => {
  "use strict";
  const { atlas } = window;
  const fill = (words, values) => atlas.fillIn(words, values);
  const counted = (name, n) => atlas.counted(name, n);
  const total = (n) => fill(atlas.phrase("all_told", n), { n: atlas.said(n) });

  const box = (paint) => (ctx, x, y, dpr) => {
    ctx.beginPath();
    ctx.roundRect(x - 11, y - 7, 22, 14, 2);
    paint(ctx, dpr);
    ctx.strokeStyle = atlas.palette.adm1;
    ctx.lineWidth = 0.8;
    ctx.stroke();
  };

  const solid = (color) => box((ctx) => {
    ctx.fillStyle = color;
    ctx.fill();
  });

  const hatched = () => box((ctx, dpr) => {
    ctx.fillStyle = atlas.hatch(ctx, atlas.ramp().blank, "tight", dpr);
    ctx.fill();
  });

  const titleOf = (measure) => {
    const { words, now } = atlas;
    return words[measure === "killed" ? `of_killed_${now.spec.basis}` : `of_${measure}`];
  };

  const whole = (measure) => measure !== "rate";

  const classes = ({ starts, greatest, measure }, colors, words = "") => (
    atlas.classLabels(starts, greatest, whole(measure)).map((range, at) => ({
      color: atlas.shade(colors, at, starts.length), label: words ? fill(words, { range }) : range,
    }))
  );

  const leftNotes = ({ figures }) => [
    ...counted("left_coarse", figures.left.coarse), ...counted("left_several", figures.left.several),
    ...counted("left_outside", figures.left.outside), ...counted("left_dates", figures.dates),
  ];

  const blanks = (told) => {
    const { words } = atlas;
    const { ids } = told.table.levels[told.level];
    const people = atlas.people() || {};
    const found = [];
    if (told.measure === "rate" && ids.some((id) => !people[id])) found.push(words.no_people);
    if (told.measure !== "count" && told.figures.count.some(
      (n, at) => n > 0 && told.figures.silent[at] === n,
    )) found.push(words.no_figure);
    return found.map((label) => ({ blank: true, label }));
  };

  const peopleNote = (told) => {
    if (told.measure !== "rate") return [];
    const years = Object.values(atlas.people()).map(([, year, source]) => `${source}, ${year}`);
    const sources = [...new Set(years)].slice(0, 3).join("; ");
    return [fill(atlas.words.people_of, { sources })];
  };

  const areas = () => {
    const told = atlas.areasNow(atlas.map.getZoom());
    if (!told) return null;
    const { words } = atlas;
    const zero = told.values.some((value) => value === 0);
    return {
      title: `${titleOf(told.measure)}, ${words[`by_${told.level}`]}`,
      items: [
        ...(zero ? [{ color: atlas.palette.mali, label: words.none_there }] : []),
        ...classes(told, atlas.ramp().one), ...blanks(told),
      ],
      notes: [total(told.figures.total), ...leftNotes(told),
        ...peopleNote(told)],
      table: told,
    };
  };

  const changes = () => {
    const told = atlas.areasNow(atlas.map.getZoom());
    if (!told) return null;
    const { words } = atlas;
    const left = told.before.left.coarse + told.after.left.coarse;
    return {
      title: `${titleOf(told.measure)}, ${words[`by_${told.level}`]}: ${words.change_title}`,
      lead: words.thin_reporting,
      items: [
        ...classes(told, atlas.ramp().less, words.fewer).reverse(),
        { color: atlas.ramp().same, label: words.as_many },
        ...classes(told, atlas.ramp().more, words.more_now),
        { faint: true, label: words.no_either }, ...blanks(told),
      ],
      notes: [
        fill(words.change_all, {
          before: atlas.said(told.before.total), after: atlas.said(told.after.total),
        }), ...counted("left_coarse", left),
        ...counted("left_several", told.before.left.several + told.after.left.several),
        ...counted("left_outside", told.before.left.outside + told.after.left.outside),
        ...counted("left_periods", told.unsure),
      ],
      table: told,
    };
  };

  const hexagons = () => {
    const told = atlas.hexagonsNow(atlas.map.getZoom());
    if (!told) return null;
    const { words } = atlas;
    const none = told.n.some((n, at) => n > 0 && told.values[at] === 0);
    return {
      title: `${titleOf(told.measure)}, ${fill(words.by_hexagon, { km: atlas.figure(told.km) })}`,
      items: [
        ...(none ? [{ faint: true, label: words.hexagon_none }] : []),
        ...classes(told, atlas.ramp().one),
      ],
      notes: [total(told.total),
        ...counted("left_hexagons", told.left), ...counted("left_dates", told.dates),
        words.hexagon_floor],
    };
  };

  const MODES = { units: areas, change: changes, hexagons };

  /** What the legend says of the mode now; null for symbols, and while units load. */
  atlas.modeLegend = () => {
    const make = MODES[atlas.modeNow()];
    return make && atlas.now.selection ? make() : null;
  };

  const faint = () => box((ctx) => {
    ctx.globalAlpha = 0.35;
    ctx.fillStyle = atlas.ramp().blank;
    ctx.fill();
    ctx.globalAlpha = 1;
  });

  /** How an entry's colour is drawn. */
  atlas.modeSwatch = (entry) => {
    if (entry.blank) return hatched();
    return entry.faint ? faint() : solid(entry.color);
  };
})();
