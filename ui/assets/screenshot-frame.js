// Screenshot view: the map and the timeline below it stay where they are in the document and are
// only laid out anew, because a frame that is moved loads again. Words are set as text.

const TYPED = "input, textarea, select, [contenteditable], [role=combobox], [role=listbox],"
  + "[role=option], [role=slider], [role=spinbutton], [role=dialog]:not(.shot)";
const CAMERA = "M2 5.5h3L6.2 4h3.6L11 5.5h3v7.5H2zM8 11.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z";
const SVG = "http://www.w3.org/2000/svg";
const PAGE = document.documentElement;
let shot = null; // the view that is open

const make = (name, cls, text = "", parent = null) => {
  const element = document.createElement(name);
  element.className = cls;
  element.textContent = text;
  if (parent) parent.append(element);
  return element;
};

const targetOf = (data) => document.querySelector(`.st-key-${data.target}_frame`);

const frameOf = (data) => {
  const frame = targetOf(data) && targetOf(data).querySelector("iframe");
  try {
    return frame && frame.contentWindow.atlas && frame.contentWindow.atlas.map
      ? frame.contentWindow : null;
  } catch {
    return null; // not loaded, or no page of ours
  }
};

const mapOf = (data) => {
  const inside = frameOf(data);
  return inside && inside.atlas.map;
};

/** The map once it has painted: before that it has no legend to copy. */
const paintedMap = (data) => {
  const { incidentLayer } = frameOf(data) || {};
  return incidentLayer && incidentLayer.stats().painted_ms ? mapOf(data) : null;
};

// --- what stands in the frame ---------------------------------------------------------------

const editable = (parent, cls, text, label, hint = "") => {
  const field = make("div", cls, text, parent);
  field.contentEditable = "plaintext-only";
  if (field.contentEditable !== "plaintext-only") field.contentEditable = "true";
  field.setAttribute("role", "textbox");
  field.setAttribute("aria-label", label);
  field.spellcheck = false;
  if (hint) field.dataset.hint = hint;
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    field.blur();
    shot.box.focus();
  });
  field.addEventListener("input", () => shot && shot.fit());
  return field;
};

/** The map's own legend, its drawings as pictures. */
const mapLegend = (inside) => {
  const body = inside.document.querySelector(".atlas-legend-body");
  const copy = document.createDocumentFragment();
  if (!body) return copy;
  let part = null;
  for (const child of body.children) {
    if (child.tagName !== "UL") {
      part = make("section", "shot-key", "", null);
      make("h2", "", child.textContent, part);
      copy.append(part);
      continue;
    }
    const list = make("ul", "", "", part || copy);
    for (const row of child.children) {
      const item = make("li", row.className, "", list);
      const drawn = row.querySelector("canvas");
      const image = make("img", "", "", item);
      image.src = drawn.toDataURL();
      image.alt = drawn.getAttribute("aria-label") || "";
      image.style.width = drawn.style.width;
      image.style.height = drawn.style.height;
      const words = row.querySelector("span");
      if (words) make("span", "", words.textContent, item);
    }
  }
  return copy;
};

const compose = (data) => {
  const box = make("div", "shot");
  box.tabIndex = -1;
  box.lang = data.lang;
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", data.words.frame);
  const head = make("header", "", "", box);
  const title = editable(head, "shot-title", data.frame.title, data.words.title);
  const mark = editable(head, "shot-mark", data.frame.mark, data.words.mark, data.words.unmarked);
  const sentence = make("p", "shot-sentence", data.frame.sentence, head);
  const main = make("div", "shot-main", "", box);
  const hole = make("div", "shot-hole", "", main);
  const list = make("ol", "shot-list", "", main);
  for (const row of data.rows) make("li", "", row, list);
  make("li", "", "", list);
  list.dataset.more = String(data.more);
  list.hidden = !data.rows.length;
  const side = make("aside", "", "", box);
  side.setAttribute("aria-label", data.words.legend);
  const inside = frameOf(data);
  if (inside) side.append(mapLegend(inside));
  const foot = make("footer", "", "", box);
  const notes = make("div", "shot-notes");
  for (const note of data.frame.notes) make("p", "", note, notes);
  if (data.frame.sources) make("p", "", data.frame.sources, foot);
  make("p", "shot-dates", data.frame.dates, foot);
  return { box, title, mark, sentence, main, hole, side, foot, notes, list };
};

// --- its place in the window ----------------------------------------------------------------

const LEAST = 8.5;

/** 16:9 within the window; a window held upright is filled, as its screenshot will be. */
const outline = () => {
  const [wide, high] = [window.innerWidth, window.innerHeight];
  const upright = high > wide;
  const width = upright ? wide : Math.min(wide, (high * 16) / 9);
  const height = upright ? high : (width * 9) / 16;
  return { upright, width, height, left: (wide - width) / 2, top: (high - height) / 2 };
};

const fits = ({ box, main, side }, { height }, share) => box.scrollHeight <= box.clientHeight + 1
  && side.scrollHeight <= side.clientHeight + 1 && side.scrollWidth <= side.clientWidth + 1
  && main.clientHeight >= height * share;

const place = (parts, data) => {
  const at = outline();
  const { box, hole } = parts;
  box.classList.toggle("upright", at.upright);
  if (at.upright) parts.foot.prepend(parts.notes);
  else parts.side.append(parts.notes);
  for (const name of ["left", "top", "width", "height"]) box.style[name] = `${at[name]}px`;
  let size = at.upright ? 13 : Math.min(20, at.width / 96);
  box.style.fontSize = `${size}px`;
  while (size > LEAST && !fits(parts, at, at.upright ? 0.4 : 0.6)) {
    size -= 0.5;
    box.style.fontSize = `${size}px`;
  }
  if (data.rows.length) shorten(parts, data);
  const map = hole.getBoundingClientRect();
  for (const name of ["left", "top", "width", "height"]) {
    PAGE.style.setProperty(`--shot-${name}`, `${map[name]}px`);
  }
};

/** Show as many incidents as there is room for, and how many more there are. */
const shorten = ({ list }, { words }) => {
  const items = [...list.children];
  const more = items.pop();
  items.forEach((item) => { item.hidden = false; });
  more.hidden = true;
  let left = items.length;
  const hidden = () => Number(list.dataset.more) + items.length - left;
  const say = () => {
    more.hidden = !hidden();
    more.textContent = words.more.replace("{n}", String(hidden()));
  };
  say();
  while (left && (list.scrollHeight > list.clientHeight + 1
    || list.scrollWidth > list.clientWidth + 1)) {
    left -= 1;
    items[left].hidden = true;
    say();
  }
};
