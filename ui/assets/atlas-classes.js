/** Classes with real numbers, and colours for them that colour-blind readers can order. */
(() => {
  "use strict";
  const { atlas } = window;

  // One hue from pale to deep: lightness alone gives the order. Blue against ochre for change.
  const RAMPS = {
    light: {
      one: ["#dcdff0", "#b6bee0", "#8b97cb", "#5d6cb0", "#34408a"],
      less: ["#cfe0ec", "#84b3d4", "#2f6f9f"],
      more: ["#f3dcb6", "#dd9e4c", "#a2590f"],
      same: "#f1efe9", blank: "#b9b2a5", edge: "#ffffff",
    },
    dark: {
      one: ["#33406a", "#465a9c", "#667fc4", "#97abe0", "#d2dcf8"],
      less: ["#2c4c63", "#4487b4", "#8cc8ef"],
      more: ["#614526", "#b37a2c", "#f4b862"],
      same: "#36404a", blank: "#5d6973", edge: "#1a2229",
    },
  };

  atlas.ramp = () => (atlas.palette === atlas.PALETTES.dark ? RAMPS.dark : RAMPS.light);

  /** The next number at or below one that reads well: 1, 2, 5, 10, 20, 50 … */
  const nice = (value) => {
    if (value <= 0) return 0;
    const power = 10 ** Math.floor(Math.log10(value));
    const lead = value / power;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
  };

  const whole = (sorted, most) => {
    const distinct = [...new Set(sorted)];
    if (distinct.length <= most) return distinct;
    const found = new Set([nice(sorted[0])]);
    for (let step = 1; step < most; step += 1) {
      found.add(nice(sorted[Math.floor((step * sorted.length) / most)]));
    }
    found.add(nice(sorted[sorted.length - 1]));
    return [...found].sort((a, b) => a - b).slice(-most);
  };

  /**
   * Where classes begin, from the values above zero: at most five, on round numbers.
   * The first begins at or below the least value, so nothing falls out.
   */
  atlas.breaks = (values, most = 5) => {
    const sorted = Float64Array.from(values).filter((v) => v > 0).sort();
    if (!sorted.length) return [];
    const starts = whole(sorted, most);
    if (starts[0] > sorted[0]) starts[0] = nice(sorted[0]);
    return starts;
  };

  /** The class of a value: -1 below the first. */
  atlas.classOf = (starts, value) => {
    let at = -1;
    while (at + 1 < starts.length && value >= starts[at + 1]) at += 1;
    return at;
  };

  /** Spread the classes over a ramp, so that two classes are not two neighbouring shades. */
  atlas.shade = (colors, at, n) => (
    colors[n <= 1 ? colors.length - 2 : Math.round((at * (colors.length - 1)) / (n - 1))]
  );

  const said = (value) => (Number.isInteger(value) ? value.toLocaleString(atlas.words.lang)
    : value.toLocaleString(atlas.words.lang, { maximumSignificantDigits: 2 }));
  /** A figure in full, as a legend or a table needs it. */
  atlas.said = said;

  /** A change with its sign. */
  atlas.signed = (value) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${said(Math.abs(value))}`;

  /** What each class holds, in figures: “5–19”, the last one up to the greatest value there is. */
  atlas.classLabels = (starts, greatest, counts) => starts.map((from, at) => {
    if (at === starts.length - 1) return from >= greatest ? said(from) : `${said(from)}–${said(greatest)}`;
    const next = starts[at + 1];
    if (!counts) return `${said(from)} – < ${said(next)}`;
    return next - 1 <= from ? said(from) : `${said(from)}–${said(next - 1)}`;
  });

  let frozen = { key: "", top: 0, starts: [] };

  /**
   * Breaks that keep still while a window of dates moves: frames of one film must compare.
   * They are made anew only where a frame exceeds what they were made for.
   */
  atlas.steadyBreaks = (key, values, most) => {
    if (!atlas.now.window) {
      frozen = { key: "", top: 0, starts: [] };
      return atlas.breaks(values, most);
    }
    const top = values.reduce((a, b) => Math.max(a, b), 0);
    if (frozen.key !== key || top > frozen.top) {
      frozen = { key, top, starts: atlas.breaks(values, most) };
    }
    return frozen.starts;
  };
})();
