/** Figures by unit as a table: the same as the colours, for those who read and do not look. */
(() => {
  "use strict";
  const { atlas } = window;
  let open = false;

  const cell = (row, name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    row.append(made);
    return made;
  };

  const head = (table, titles) => {
    const row = table.createTHead().insertRow();
    titles.forEach((title, at) => cell(row, "th", title).setAttribute("scope", "col"));
    return row;
  };

  const line = (body, name, values) => {
    const row = body.insertRow();
    cell(row, "th", name).setAttribute("scope", "row");
    values.forEach((value) => cell(row, "td", value));
  };

  const shown = (value) => (value === null ? "–" : atlas.said(value));

  const standing = (told) => {
    const { names } = told.table.levels[told.level];
    const rows = names.map((name, at) => [name, told.figures.count[at], told.values[at]])
      .filter(([, count, value]) => count || value);
    rows.sort((a, b) => (b[2] ?? -1) - (a[2] ?? -1) || a[0].localeCompare(b[0], "fr"));
    const more = [...told.figures.coarse.values()].sort((a, b) => b.count - a.count).map((held) => [
      atlas.fillIn(atlas.words.figures_known_only, { name: held.name }), held.count,
      told.measure === "killed" ? held.killed : null]);
    return [...rows, ...more].map(([name, count, value]) => [name, told.measure === "count"
      ? [shown(count)] : [shown(count), shown(value)]]);
  };

  const changing = (told) => {
    const { names } = told.table.levels[told.level];
    const rows = names.map((name, at) => [name, ...told.pairs[at], told.values[at]])
      .filter(([, before, after]) => before || after);
    rows.sort((a, b) => Math.abs(b[3] ?? 0) - Math.abs(a[3] ?? 0) || a[0].localeCompare(b[0], "fr"));
    return rows.map(([name, before, after, change]) => [name, [shown(before), shown(after),
      change === null ? "–" : atlas.signed(change)]]);
  };

  const titles = (told) => {
    const { words } = atlas;
    if (told.change) return [words.figures_unit, words.figures_before, words.figures_after, "±"];
    const own = [words.figures_unit, words.of_count];
    return told.measure === "count" ? own
      : [...own, words[told.measure === "rate" ? "of_rate" : "measure_killed"]];
  };

  const write = (details, told) => {
    details.querySelector("table")?.remove();
    if (!details.open) return;
    const table = document.createElement("table");
    head(table, titles(told));
    const body = table.createTBody();
    for (const [name, values] of (told.change ? changing : standing)(told)) line(body, name, values);
    details.append(table);
  };

  /** Put the table, closed until somebody opens it, at the end of the legend. */
  atlas.unitTableIn = (parent, told) => {
    const details = document.createElement("details");
    details.className = "atlas-figures";
    details.open = open;
    const summary = document.createElement("summary");
    summary.textContent = atlas.words.figures_by_unit;
    details.append(summary);
    details.addEventListener("toggle", () => {
      open = details.open;
      write(details, told);
    });
    write(details, told);
    parent.append(details);
  };
})();
