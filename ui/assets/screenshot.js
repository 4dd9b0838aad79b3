// Screenshot view, second part: in and out, keys and the button. It follows screenshot-frame.js.

// --- in and out -----------------------------------------------------------------------------

const NUDGE = 25; // pixels: less is no move of the reader's

/** The centre nearest to the one wished for at which nothing beyond the base map shows. */
const within = (map, limits, center, zoom) => {
  const at = map.project(center, zoom);
  const half = map.getSize().divideBy(2);
  const [first, last] = [limits.getNorthWest(), limits.getSouthEast()].map((c) => map.project(c, zoom));
  for (const axis of ["x", "y"]) {
    const [low, high] = [first[axis] + half[axis], last[axis] - half[axis]];
    at[axis] = low > high ? (low + high) / 2 : Math.min(Math.max(at[axis], low), high);
  }
  return map.unproject(at, zoom);
};

/** Fill the frame with what was in view. The map's limits rest meanwhile: they pan by themselves. */
const fillMap = ({ document: inner, atlas: { map, dock } }, seen) => {
  map.setMaxBounds(null);
  inner.documentElement.classList.add("atlas-shot");
  dock.shot(true);
  map.invalidateSize({ animate: false, pan: false });
  let zoom = Math.max(map.getBoundsZoom(seen.bounds), map.getMinZoom());
  let { center } = seen;
  if (seen.limits) { // a little closer rather than showing where the base map ends
    zoom = Math.max(zoom, Math.min(map.getBoundsZoom(seen.limits, true), zoom + 0.5));
    center = within(map, seen.limits, center, zoom);
  }
  map.setView(center, zoom, { animate: false });
};

/** Back to where the reader was, unless the map was moved meanwhile. */
const leaveMap = (inside, seen, filled) => {
  const { map } = inside.atlas;
  const now = { center: map.getCenter(), zoom: map.getZoom() };
  const [a, b] = [filled, now].map(({ center }) => map.project(center, now.zoom));
  const back = filled.zoom !== now.zoom || a.distanceTo(b) > NUDGE ? now : seen;
  inside.document.documentElement.classList.remove("atlas-shot");
  inside.atlas.dock.shot(false);
  map.invalidateSize({ animate: false, pan: false });
  const settle = () => map.setView(back.center, back.zoom, { animate: false, reset: true });
  settle();
  setTimeout(() => { // once the frame has its size again, which moved the map a little
    if (shot) return;
    settle();
    map.setMaxBounds(seen.limits);
  }, 400);
};

const open = (data, button) => {
  if (shot || !targetOf(data)) return;
  const inside = frameOf(data);
  const map = inside && inside.atlas.map;
  const held = map && inside.limitsHeld;
  const seen = map && { center: map.getCenter(), zoom: map.getZoom(), bounds: map.getBounds(),
    limits: held || map.options.maxBounds };
  if (map) inside.limitsHeld = seen.limits; // a view opened again at once finds none in the map
  const parts = compose(data);
  const off = new AbortController();
  const bar = make("div", "shot-bar");
  make("span", "", data.words.how, bar).setAttribute("role", "status");
  const leave = make("button", "", data.words.leave, bar);
  leave.type = "button";
  leave.addEventListener("click", () => close());
  PAGE.dataset.shot = data.target;
  document.querySelector("[data-testid=stApp]").append(parts.box, bar);
  shot = { ...parts, bar, data, button, inside, map, painted: paintedMap(data), seen, off };
  shot.fit = () => {
    place(parts, data);
    if (inside) fillMap(inside, seen);
    if (map) shot.filled = { center: map.getCenter(), zoom: map.getZoom() };
  };
  shot.fit();
  // Letters and pictures that arrive late move the gap for the map; the page may size its frame.
  const watch = new ResizeObserver(() => shot && shot.fit());
  for (const sized of [parts.main, targetOf(data)]) watch.observe(sized);
  off.signal.addEventListener("abort", () => watch.disconnect());
  listen(off.signal);
  parts.box.focus({ preventScroll: true });
};

/** The bar goes by itself, so that it is in no screenshot, and comes back with the pointer. */
const listen = (signal) => {
  let idle = 0;
  const wake = () => {
    if (!shot) return;
    shot.bar.classList.remove("idle");
    clearTimeout(idle);
    idle = setTimeout(() => shot && shot.bar.classList.add("idle"), 2500);
  };
  for (const name of ["pointermove", "pointerdown", "focusin"]) {
    document.addEventListener(name, wake, { signal });
    if (shot.inside) shot.inside.document.addEventListener(name, wake, { signal });
  }
  wake();
  let waiting = 0;
  window.addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => shot && shot.fit(), 120);
  }, { signal });
};

const close = () => {
  if (!shot) return;
  const { box, bar, data, inside, map, seen, filled, off, button } = shot;
  off.abort();
  box.remove();
  bar.remove();
  shot = null;
  delete PAGE.dataset.shot;
  for (const name of ["left", "top", "width", "height"]) {
    PAGE.style.removeProperty(`--shot-${name}`);
  }
  const frame = targetOf(data);
  if (frame) frame.getBoundingClientRect(); // lays out the frame before the map measures itself
  if (map && mapOf(data) === map) leaveMap(inside, seen, filled);
  if (button.isConnected) button.focus({ preventScroll: true });
};

/** Lay the view out around a map that came late or was loaded again; what was written stays. */
const anew = () => {
  const { data, button, title, mark } = shot;
  const written = [title.textContent, mark.textContent];
  close();
  open(data, button);
  [shot.title.textContent, shot.mark.textContent] = written;
  shot.fit();
};

// --- keys and the button --------------------------------------------------------------------

const keys = (current) => (event) => {
  const from = event.composedPath()[0];
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
  const typing = from.nodeType === 1 && from.closest(TYPED);
  const act = event.key === "Escape" && shot && !typing ? close
    : event.key.toLowerCase() === "p" && !typing ? () => (shot ? close() : open(...current())) : null;
  if (!act) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
};

export default function show({ data, parentElement }) {
  const root = parentElement.querySelector(".root");
  root.data = data;
  if (shot && shot.data.target === data.target && shot.sentence.textContent !== data.frame.sentence) {
    shot.sentence.textContent = data.frame.sentence;
    shot.fit();
  }
  let button = root.querySelector("button");
  if (!button) {
    button = make("button", "", "", root);
    button.type = "button";
    const icon = document.createElementNS(SVG, "svg");
    icon.setAttribute("viewBox", "0 0 16 16");
    icon.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", CAMERA);
    icon.append(path);
    button.append(icon, make("span", ""));
    button.addEventListener("click", () => open(root.data, button));
  }
  button.title = data.words.hint;
  button.querySelector("span").textContent = data.words.button;
  if (root.stop) root.stop();
  const off = new AbortController();
  const heard = keys(() => [root.data, button]);
  window.addEventListener("keydown", heard, { signal: off.signal, capture: true });
  // A map that has the focus hears the keys itself; one that is loaded again has nothing of this.
  const inside = setInterval(() => {
    const frame = frameOf(data);
    const painted = shot && shot.data.target === data.target && paintedMap(data);
    if (painted && painted !== shot.painted) anew();
    if (!frame || frame.heardBy === off) return;
    frame.heardBy = off;
    frame.addEventListener("keydown", heard, { signal: off.signal, capture: true });
  }, 500);
  root.stop = () => {
    clearInterval(inside);
    off.abort();
  };
  return () => {
    root.stop();
    if (shot && shot.data.target === data.target) close();
  };
}
