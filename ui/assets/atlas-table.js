/** The table of what the filter shows: the map's equal for keyboards and screen readers. */
(() => {
  "use strict";
  const { atlas } = window;
  let grid;
  let head;
  let view;
  let note;
  let list = new Uint32Array(0);
  let sort = { id: "date", down: true };
  let active = -1;
  let anchor = -1;
  let stale = true;
  let turn = 0;
  let selected = null;

  const fill = (words, n) => words.replace("{n}", atlas.count(n));

  const writeHead = () => atlas.cells.writeHead(grid, head, sort, (column) => {
    sort = { id: column.id, down: sort.id === column.id ? !sort.down : Boolean(column.down) };
    writeHead();
    refill();
  });

  const isOpen = () => Boolean(grid) && grid.offsetParent !== null;

  // --- what is listed ------------------------------------------------------------------------

  /** Count as the sentence counts: incidents in the range, then those only possibly in it. */
  const tell = () => {
    const { matched, picked, pickedBy, store } = atlas.now;
    const { words } = atlas;
    const all = { sure: 0, maybe: 0, off: 0, periods: 0 };
    for (let i = 0; i < store.n; i += 1) {
      if (!matched[i]) continue;
      if (store.flags[i] & atlas.AGGREGATE) all.periods += 1;
      else {
        all[matched[i] === 2 ? "sure" : "maybe"] += 1;
        if (store.placeOf[i] < 0) all.off += 1;
      }
    }
    const parts = [fill(all.sure === 1 ? words.table_one : words.table_many, all.sure)];
    if (picked && pickedBy === "map") {
      note.textContent = fill(words.table_picked, all.sure + all.maybe)
        .replace("{k}", atlas.count(list.length));
      return;
    }
    if (all.maybe) parts.push(fill(words.table_possible, all.maybe));
    if (all.off) parts.push(fill(words.table_unmapped, all.off));
    if (all.periods) parts.push(fill(words.table_periods, all.periods));
    note.textContent = parts.join(" · ");
  };

  const refill = async () => {
    const mine = (turn += 1);
    stale = true;
    let order;
    try {
      order = await atlas.orderBy(sort.id, sort.down);
    } catch {
      if (mine === turn) note.textContent = atlas.words.table_failed;
      return;
    }
    if (mine !== turn) return;
    stale = false;
    const listed = atlas.listed(order);
    if (same(listed, list)) view.refresh();
    else put(listed);
    tell();
    follow();
  };

  const same = (a, b) => a.length > 0 && a.length === b.length && a.every((row, i) => row === b[i]);

  const put = (listed) => {
    list = listed;
    active = -1;
    anchor = -1;
    grid.removeAttribute("aria-activedescendant");
    grid.setAttribute("aria-rowcount", String(list.length + 1));
    grid.classList.toggle("atlas-table-empty", list.length === 0);
    view.show(list);
  };

  /** Scroll to the incident that has just been opened, wherever that was done. */
  const follow = () => {
    const { spec } = atlas.now;
    if (spec.selected === selected) return;
    selected = spec.selected;
    const at = selected === null ? -1 : list.indexOf(selected);
    if (at >= 0) activate(at);
  };

  /** Filter again, at once if the table is open, else when it is opened. */
  const renew = () => {
    stale = true;
    if (isOpen()) refill();
  };

  let soon = 0;

  /** Follow a moving window a few times a second: nobody reads faster. */
  const renewSoon = () => {
    stale = true;
    soon = soon || setTimeout(() => {
      soon = 0;
      renew();
    }, 150);
  };

  // --- moving about --------------------------------------------------------------------------

  const activate = (at) => {
    active = at;
    view.reveal(at);
    view.refresh();
    grid.setAttribute("aria-activedescendant", `atlas-row-${at}`);
    point(list[at]);
  };

  const point = (row) => {
    const spot = atlas.whereIs(row);
    const place = atlas.now.store.placeOf[row];
    atlas.now.hover = spot ? { place } : null;
    if (spot) atlas.ring("table", spot);
    else atlas.unring("table");
    atlas.repaint();
  };

  const leave = () => {
    if (atlas.now.hover) atlas.now.hover = null;
    atlas.unring("table");
    atlas.repaint();
  };

  const open = (row) => {
    const spot = atlas.whereIs(row);
    if (spot && !atlas.map.getBounds().pad(-0.05).contains(spot)) {
      atlas.map.panTo(spot, { animate: !atlas.calm() });
    }
    selected = row;
    atlas.tell({ rows: [row] });
  };

  /** Shift with an arrow selects from where it began, as a lasso on the map does. */
  const pickTo = (at) => {
    if (anchor < 0) anchor = Math.max(0, active);
    const [from, to] = [Math.min(anchor, at), Math.max(anchor, at)];
    const picked = new Uint8Array(atlas.now.store.n);
    for (let i = from; i <= to; i += 1) picked[list[i]] = 1;
    atlas.pick.set(picked, "table");
  };

  const pressed = (event) => {
    if (!list.length) return;
    const at = Math.max(0, active);
    const to = {
      ArrowDown: active < 0 ? 0 : at + 1, ArrowUp: at - 1, PageDown: at + view.page(),
      PageUp: at - view.page(), Home: 0, End: list.length - 1,
    }[event.key];
    if (event.key === "Enter" && active >= 0) open(list[active]);
    else if (event.key === "Escape") atlas.pick.clear();
    else if (to === undefined) return;
    else {
      const there = Math.max(0, Math.min(list.length - 1, to));
      if (event.shiftKey && event.key.startsWith("Arrow")) pickTo(there);
      else anchor = -1;
      activate(there);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const rowUnder = (event) => event.target.closest(".atlas-row");

  const listen = () => {
    grid.addEventListener("keydown", (event) => {
      if (event.target === grid) pressed(event);
    });
    grid.addEventListener("pointerover", (event) => {
      const row = rowUnder(event);
      if (row && row.row !== undefined && event.pointerType !== "touch") point(row.row);
    });
    grid.addEventListener("pointerleave", leave);
    grid.addEventListener("blur", leave);
    grid.addEventListener("click", (event) => {
      const row = rowUnder(event);
      if (!row || row.row === undefined) return;
      active = row.at;
      view.refresh();
      open(row.row);
    });
  };

  const make = (panel, tools) => {
    const { words } = atlas;
    note = L.DomUtil.create("div", "atlas-table-note", tools);
    note.setAttribute("role", "status");
    atlas.columns.menu(tools, () => {
      writeHead();
      view.refresh();
    });
    grid = L.DomUtil.create("div", "atlas-table", panel);
    grid.tabIndex = 0;
    for (const [name, value] of [["role", "grid"], ["aria-label", words.table_label],
      ["aria-multiselectable", "true"], ["aria-description", words.table_help]]) {
      grid.setAttribute(name, value);
    }
    head = L.DomUtil.create("div", "atlas-thead", grid);
    head.setAttribute("role", "rowgroup");
    const row = L.DomUtil.create("div", "atlas-headrow", head);
    row.setAttribute("role", "row");
    row.setAttribute("aria-rowindex", "1");
    L.DomUtil.create("div", "atlas-table-none", panel).textContent = words.table_empty;
    view = atlas.rowsView(grid, head, (element, row_, at) => {
      atlas.cells.writeRow(element, row_, at === active);
    });
    writeHead();
    listen();
  };

  const shown = () => {
    if (!atlas.now.spec) return;
    if (stale) refill();
    else view.soon();
  };

  atlas.dock.add({ id: "table", label: () => atlas.words.table || "", order: 20, make, shown });
  for (const news of ["taken", "lens", "picked"]) atlas.on(news, renew);
  atlas.on("window", renewSoon);

  /** What tests and benchmarks ask of the table. */
  atlas.table = () => ({
    n: list.length, sort: { ...sort }, drawn: view ? view.drawn() : [], rows: list, stale,
    note: note ? note.textContent : "",
  });
})();
