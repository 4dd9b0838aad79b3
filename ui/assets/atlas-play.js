/** Playing through time: a moving window, drawn by the browser alone; the app is not asked. */
(() => {
  "use strict";
  const { atlas } = window;
  const { time } = atlas;
  const LENGTHS = { week: ["week", 1, 7], month: ["month", 1, 30], quarter: ["month", 3, 91],
    year: ["year", 1, 365] };
  const SPEEDS = { slow: 30, medium: 91, fast: 365 }; // days in a second
  const BREAK = 250; // milliseconds: a longer pause is the page's in the background, not a frame

  let t = null;
  let length = "quarter";
  let speed = "medium";
  let button = null;
  let release = null;
  let frame = 0;
  let frames = [];

  const days = () => LENGTHS[length][2];

  /** The window that begins on a day: so many days, and none beyond the last. */
  const sliding = (at) => [Math.floor(at), Math.floor(at) + days() - 1];

  /** The calendar's own week, month, quarter or year around a day. */
  const whole = (day, n = 0) => {
    const [unit, many] = LENGTHS[length];
    const floor = length === "quarter" ? "quarter" : unit;
    const first = time.add(unit, time.floor(floor, day), n * many);
    return [first, time.add(unit, first, many) - 1];
  };

  const show = (range) => {
    t.held = true;
    t.wanted = null;
    atlas.setWindow(range);
  };

  const look = () => {
    const { words } = atlas;
    button.querySelector("span").textContent = t.playing ? words.time_pause : words.time_play;
    button.querySelector("path").setAttribute("d", t.playing
      ? "M5 3.5v9M11 3.5v9" : "M4.5 3l8 5-8 5z");
    button.setAttribute("aria-pressed", String(Boolean(t.playing)));
    release.hidden = !t.held;
  };

  // --- playing --------------------------------------------------------------------------

  const tick = (at) => {
    const { playing } = t;
    if (!playing) return;
    const passed = at - playing.last;
    if (playing.last && passed < BREAK * 4) frames.push(passed);
    playing.last = at;
    playing.day += (Math.min(passed, BREAK) / 1000) * SPEEDS[speed];
    const range = sliding(Math.min(playing.day, playing.end - days()));
    if (range[0] !== playing.shown) {
      playing.shown = range[0];
      show(range);
    }
    if (playing.day >= playing.end - days()) atlas.stopPlay();
    else frame = requestAnimationFrame(tick);
  };

  /** Begin where the window is held, or where the view begins; go to where the view ends. */
  const start = () => {
    if (!t.view || atlas.now.store === null) return;
    const [from, to] = [Math.floor(t.view[0]), Math.ceil(t.view[1])];
    const held = t.held && atlas.now.window ? atlas.now.window[0] : from;
    const day = held >= from && held + days() < to - 1 ? held : from;
    frames = [];
    t.playing = { day, end: Math.max(to, from + days()), last: 0, shown: null };
    t.point(null);
    t.held = true;
    look();
    frame = requestAnimationFrame((at) => {
      t.playing.last = at;
      frame = requestAnimationFrame(tick);
    });
  };

  /** Stop where it is; the window stays and the dock says what it holds. */
  atlas.stopPlay = () => {
    cancelAnimationFrame(frame);
    if (!t || !t.playing) return;
    t.playing = null;
    look();
    t.follow();
    t.tellAll();
  };

  const step = (n) => {
    atlas.stopPlay();
    const held = t.held && atlas.now.window ? atlas.now.window[0] : null;
    const middle = held === null ? t.view[0] + (n < 0 ? t.view[1] - t.view[0] - 1 : 0)
      : held + days() / 2;
    const range = whole(middle, held === null ? 0 : n);
    if (range[1] < t.domain[0] || range[0] > t.domain[1]) return;
    show(range);
    if (range[0] < t.view[0]) t.panBy(range[0] - t.view[0]);
    if (range[1] + 1 > t.view[1]) t.panBy(range[1] + 1 - t.view[1]);
    look();
    t.tellAll();
  };

  // --- the controls ---------------------------------------------------------------------

  const worded = (parent, name, path, label, act) => {
    const made = L.DomUtil.create("button", `atlas-word ${name}`, parent);
    made.type = "button";
    if (path) made.append(atlas.icon(path));
    L.DomUtil.create("span", "", made).textContent = label;
    made.addEventListener("click", act);
    return made;
  };

  /** A short list of choices under a word. */
  atlas.choice = (parent, label, options, value, act) => {
    const box = L.DomUtil.create("label", "atlas-choice", parent);
    L.DomUtil.create("span", "", box).textContent = label;
    const select = L.DomUtil.create("select", "", box);
    for (const [key, words] of options) select.add(new Option(words, key, false, key === value));
    select.addEventListener("change", () => act(select.value));
    return select;
  };

  atlas.makePlay = (timeline, row) => {
    t = timeline;
    const { words } = atlas;
    const bar = L.DomUtil.create("div", "atlas-play-bar", row);
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", words.time_play_bar);
    worded(bar, "", "M10.5 3l-6 5 6 5z", words.time_back, () => step(-1));
    button = worded(bar, "atlas-main", "M4.5 3l8 5-8 5z", words.time_play, () => (
      t.playing ? atlas.stopPlay() : start()));
    worded(bar, "", "M5.5 3l6 5-6 5z", words.time_on, () => step(1));
    const told = (kind, keys) => keys.map((key) => [key, words[`time_${kind}_${key}`]]);
    atlas.choice(row, words.time_window, told("window", Object.keys(LENGTHS)), length, (key) => {
      length = key;
      if (t.held && atlas.now.window && !t.playing) show(sliding(atlas.now.window[0]));
    });
    atlas.choice(row, words.time_speed, told("speed", Object.keys(SPEEDS)), speed, (key) => {
      speed = key;
    });
    release = L.DomUtil.create("div", "atlas-release", t.state);
    worded(release, "", "", words.time_keep, () => t.use(...t.dates()));
    worded(release, "", "", words.time_end, () => {
      atlas.stopPlay();
      t.held = false;
      atlas.setWindow(null);
    });
    look();
    atlas.on("window", () => t.playing || look());
    atlas.on("taken", () => {
      if (!atlas.now.window) t.held = false;
      look();
    });
    document.addEventListener("visibilitychange", () => document.hidden && atlas.stopPlay());
  };

  /** What the benchmark asks: milliseconds from frame to frame of the last play. */
  atlas.frames = () => {
    const sorted = [...frames].sort((a, b) => a - b);
    return { n: sorted.length, median_ms: sorted[sorted.length >> 1] ?? 0,
      worst_ms: sorted.at(-1) ?? 0, playing: Boolean(t && t.playing) };
  };
})();
