/** Lists the rows that fit under the map, the first few; none where all of them do. The table has them all. */
export function showMatches(rows: readonly HTMLTableRowElement[], isFiltered: boolean): void {
  const section = document.getElementById("matches");
  const list = section?.querySelector("ol");
  const more = section?.querySelector<HTMLElement>(":scope > p");
  if (!section || !list || !more) return;
  const most = Number(section.dataset.most);
  section.hidden = !isFiltered || rows.length === 0;
  list.replaceChildren(...(isFiltered ? rows.slice(0, most).map(match) : []));
  more.hidden = rows.length <= most;
  const count = more.querySelector("span");
  if (count !== null) count.textContent = `${rows.length}`;
}

function match({ cells: [where, what, words] }: HTMLTableRowElement): HTMLLIElement {
  const line = (name: string, ...from: (HTMLTableCellElement | undefined)[]) => {
    const element = document.createElement("p");
    element.className = name;
    for (const cell of from) element.append(...(cell?.cloneNode(true).childNodes ?? []), " ");
    return element;
  };
  const said = line("act-words", words);
  said.lang = words?.lang ?? "";
  said.dir = words?.dir ?? "";
  const item = document.createElement("li");
  item.append(said, line("match-place", what, where));
  return item;
}
