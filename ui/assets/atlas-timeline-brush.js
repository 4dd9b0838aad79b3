/** Choosing dates on the timeline: by dragging, by the keyboard, and telling the app once. */
(() => {
  "use strict";
  const { atlas } = window;
  const { time } = atlas;
  const SLACK = 4;
  const KEYS_WAIT = 600;
  const OPEN = [0, time.NO_DAY - 1];
  const MANY = 12;

  const place = (element, left, width) => {
    element.style.transform = `translateX(${left}px)`;
    element.style.width = `${Math.max(0, width)}px`;
  };

  const slider = (t, name, label) => {
    const made = L.DomUtil.create("div", `atlas-${name}`, t.plot);
    made.tabIndex = 0;
    made.setAttribute("role", "slider");
    made.setAttribute("aria-label", label);
    made.setAttribute("aria-orientation", "horizontal");
    made.dataset.part = name;
    return made;
  };

  const describe = (element, t, day, text) => {
    element.setAttribute("aria-valuemin", t.domain[0]);
    element.setAttribute("aria-valuemax", t.domain[1]);
    element.setAttribute("aria-valuenow", day);
    element.setAttribute("aria-valuetext", text);
  };

  /** Put veils and handles where the dates are; this is all that a moving window costs here. */
  const follow = (t) => {
    if (!t.box) return;
    const { left, w, floor, bottom } = t.box;
    const [since, until] = t.dates();
    const inside = (x) => Math.min(left + w, Math.max(left, x));
    const from = inside(t.toX(since ?? t.domain[0]));
    const to = inside(t.toX((until ?? t.domain[1]) + 1));
    place(t.before, left, from - left);
    place(t.after, to, left + w - to);
    place(t.body, from, to - from);
    t.first.style.transform = `translateX(${from}px)`;
    t.last.style.transform = `translateX(${to}px)`;
    t.body.classList.toggle("atlas-brush-all", since === null && until === null);
    if (t.high !== `${floor}|${bottom}`) {
      t.high = `${floor}|${bottom}`;
      for (const part of [t.before, t.after, t.body, t.first, t.last]) part.style.height = `${bottom}px`;
    }
    t.say();
    if (t.playing) return; // nobody hears sixty values a second
    const { words } = atlas;
    describe(t.first, t, since ?? t.domain[0], since === null ? words.time_open : time.words(since));
    describe(t.last, t, until ?? t.domain[1], until === null ? words.time_open : time.words(until));
    describe(t.body, t, since ?? t.domain[0], t.spoken());
  };

  // --- moving ---------------------------------------------------------------------------

  const same = (a, b) => a[0] === b[0] && a[1] === b[1];

  /** The filter's own dates, an open end as null. */
  const asked = () => [atlas.now.spec.since ?? null, atlas.now.spec.until ?? null];

  /** Show these dates on the map at once; an end that is null, or beyond all dates, is open. */
  const moveTo = (t, since, until) => {
    const from = since === null || since <= t.domain[0] ? null : Math.min(since, t.domain[1]);
    const to = until === null || until >= t.domain[1] ? null : Math.max(until, t.domain[0]);
    t.wanted = [from, to];
    t.held = false;
    atlas.setWindow([from ?? OPEN[0], to ?? OPEN[1]]);
  };

  /** Tell the app, so that address, sentence, list and export follow. */
  const tell = (t) => {
    clearTimeout(t.waiting);
    if (!t.wanted) return;
    const [since, until] = t.wanted;
    t.wanted = null;
    if (same([since, until], asked())) atlas.setWindow(null);
    else atlas.tell({ dates: [since, until].map((day) => (day === null ? null : time.iso(day))) });
  };

  const tellSoon = (t) => {
    clearTimeout(t.waiting);
    t.waiting = setTimeout(() => tell(t), KEYS_WAIT);
  };

  // --- the pointer ----------------------------------------------------------------------

  const ranges = {
    plot: ({ t, unit, day }, to) => [
      time.snap(unit, Math.min(day, to)), time.snap(unit, Math.max(day, to)) - 1],
    brush: ({ unit, day, since, until }, to) => [
      time.snap(unit, since + to - day), time.snap(unit, until + 1 + to - day) - 1],
    since: ({ unit, until }, to) => {
      const at = time.snap(unit, to);
      return at > until ? [until + 1, Math.max(until + 1, at - 1)] : [at, until];
    },
    until: ({ unit, since }, to) => {
      const at = time.snap(unit, to) - 1;
      return at < since ? [Math.min(since - 1, at + 1), since - 1] : [since, at];
    },
  };

  const drag = (t, start, x) => {
    if (start.part === "axis") {
      t.panBy(t.toDay(start.x) - t.toDay(x));
      start.x = x;
      return;
    }
    const [since, until] = ranges[start.part](start, t.toDay(x));
    moveTo(t, since, Math.max(since, until));
  };

  const pinch = (t, pointers, before) => {
    const [a, b] = [...pointers.values()];
    const apart = Math.max(20, Math.abs(a - b));
    if (before) t.zoomBy(before / apart, t.toDay((a + b) / 2));
    return apart;
  };

  const begin = (t, event, x, y) => {
    const [since, until] = t.dates();
    const part = event.target.dataset.part || (y > t.box.bottom ? "axis" : "plot");
    const all = part === "brush" && since === null && until === null;
    return { part: all ? "plot" : part, x, day: t.toDay(x), unit: t.unitNow(), moved: false,
      since: since ?? t.domain[0], until: until ?? t.domain[1] };
  };

  /** Where a pointer is in the chart, in pixels. */
  const at = (t, event) => {
    const { left, top } = t.plot.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  const press = (t, hand) => (event) => {
    if (event.button || !t.box) return;
    const [x, y] = at(t, event);
    atlas.stopPlay();
    t.plot.setPointerCapture(event.pointerId);
    hand.pointers.set(event.pointerId, x);
    hand.start = hand.pointers.size === 1 ? begin(t, event, x, y) : null;
    hand.apart = 0;
  };

  const act = (t, hand, x) => {
    hand.queued = 0;
    if (hand.start && hand.pointers.size < 2) drag(t, hand.start, x);
  };

  const move = (t, hand) => (event) => {
    const [x] = at(t, event);
    const { start, pointers } = hand;
    if (!pointers.has(event.pointerId)) {
      t.point(event, x);
      return;
    }
    pointers.set(event.pointerId, x);
    if (pointers.size > 1) hand.apart = pinch(t, pointers, hand.apart);
    else if (start && (start.moved || Math.abs(x - start.x) > SLACK)) {
      start.moved = true;
      t.point(null);
      cancelAnimationFrame(hand.queued);
      hand.queued = requestAnimationFrame(() => act(t, hand, x));
    }
  };

  const release = (t, hand) => (event) => {
    if (!hand.pointers.delete(event.pointerId) || hand.pointers.size) return;
    if (hand.queued) {
      cancelAnimationFrame(hand.queued);
      act(t, hand, at(t, event)[0]);
    }
    if (hand.start && hand.start.moved && hand.start.part !== "axis") tell(t);
    hand.start = null;
  };

  const wheel = (t) => (event) => {
    if (!t.box) return;
    event.preventDefault();
    const step = event.deltaMode ? 24 : 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      t.panBy(((event.deltaX * step) / t.box.w) * (t.view[1] - t.view[0]));
    } else t.zoomBy(1.0016 ** (event.deltaY * step), t.toDay(at(t, event)[0]));
  };

  const watch = (t) => {
    const hand = { pointers: new Map(), start: null, apart: 0, queued: 0 };
    const { plot } = t;
    plot.addEventListener("pointerdown", press(t, hand));
    plot.addEventListener("pointermove", move(t, hand));
    plot.addEventListener("pointerup", release(t, hand));
    plot.addEventListener("pointercancel", release(t, hand));
    plot.addEventListener("pointerleave", () => t.point(null));
    plot.addEventListener("dblclick", () => t.clear());
    plot.addEventListener("wheel", wheel(t), { passive: false });
  };

  // --- the keyboard ---------------------------------------------------------------------

  const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: MANY,
    PageDown: -MANY };

  /** Bring a day into view that a key has moved out of it. */
  const reveal = (t, day) => {
    if (day < t.view[0]) t.panBy(day - t.view[0]);
    else if (day + 1 > t.view[1]) t.panBy(day + 1 - t.view[1]);
  };

  const steps = {
    since: (unit, n, since, until) => [Math.min(time.add(unit, time.snap(unit, since), n), until), until],
    until: (unit, n, since, until) => [
      since, Math.max(time.add(unit, time.snap(unit, until + 1), n) - 1, since)],
    brush: (unit, n, since, until) => [time.add(unit, time.snap(unit, since), n),
      time.add(unit, time.snap(unit, until + 1), n) - 1],
  };

  const key = (t, event) => {
    const { part } = event.target.dataset;
    if (["Delete", "Backspace"].includes(event.key)) return t.clear();
    const [since, until] = t.dates();
    const [from, to] = [since ?? t.domain[0], until ?? t.domain[1]];
    const ends = { Home: { since: [null, until], until: [since, from] },
      End: { since: [to, until], until: [since, null] } }[event.key];
    let next = ends && ends[part];
    const n = STEPS[event.key];
    if (n && !(part === "brush" && since === null && until === null)) {
      next = steps[part](t.unitNow(), n, from, to);
    }
    if (!next) return undefined;
    event.preventDefault();
    atlas.stopPlay();
    moveTo(t, ...next);
    reveal(t, part === "until" ? next[1] ?? t.domain[1] : next[0] ?? t.domain[0]);
    return tellSoon(t);
  };

  atlas.makeBrush = (t) => {
    const { words } = atlas;
    t.before = L.DomUtil.create("div", "atlas-veil", t.plot);
    t.after = L.DomUtil.create("div", "atlas-veil", t.plot);
    t.body = slider(t, "brush", words.time_move);
    t.first = slider(t, "since", words.time_since);
    t.last = slider(t, "until", words.time_until);
    for (const part of [t.body, t.first, t.last]) part.addEventListener("keydown", (e) => key(t, e));
    t.follow = () => follow(t);
    t.use = (since, until) => {
      moveTo(t, since, until);
      tell(t);
    };
    t.clear = () => {
      atlas.stopPlay();
      t.use(null, null);
    };
    watch(t);
  };
})();
