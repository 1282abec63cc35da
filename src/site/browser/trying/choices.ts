/*
 * What can be filled in: the API's own lists.
 */

interface Choice {
  id: string;
  label?: string;
  title?: string;
}

interface List {
  data: Choice[];
  total: number;
}

/** A list is asked for once, whatever number of fields takes its ids. */
const lists = new Map<string, Promise<List | undefined>>();

/** Lets the fields of a form be chosen from what the API lists. Where a list can't be had, its fields stay as they are. */
export async function fillChoices(form: HTMLFormElement): Promise<void> {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-choices]")];
  await Promise.all(
    fields.map(async (field) => {
      const path = field.dataset.choices ?? "";
      delete field.dataset.choices;
      const asked = lists.get(path) ?? ask(path);
      lists.set(path, asked);
      const list = await asked;
      if (list === undefined) {
        // Another time it may be there.
        lists.delete(path);
        field.dataset.choices = path;
      } else if (field instanceof HTMLSelectElement) nameOptions(field, list);
      else offer(field, list);
    }),
  );
}

async function ask(path: string): Promise<List | undefined> {
  try {
    const answer = await fetch(`${path}?limit=100`);
    return answer.ok ? ((await answer.json()) as List) : undefined;
  } catch {
    return undefined;
  }
}

/** What is listed whole is a menu; of what is not, the first are suggested. */
function offer(field: HTMLInputElement, { data, total }: List): void {
  if (total > data.length) {
    const suggested = document.createElement("datalist");
    suggested.id = `${field.id}-choices`;
    suggested.append(...data.map(optionOf));
    field.after(suggested);
    field.setAttribute("list", suggested.id);
    return;
  }
  const menu = document.createElement("select");
  const { id, name, value, required } = field;
  Object.assign(menu, { id, name, required });
  if (!required) menu.append(new Option("Any", ""));
  menu.append(...data.map(optionOf));
  // What was typed stays, though the list doesn't have it.
  if (![...menu.options].some((option) => option.value === value)) menu.append(new Option(value, value));
  menu.value = value;
  const hadFocus = document.activeElement === field;
  field.replaceWith(menu);
  if (hadFocus) menu.focus();
}

function nameOptions(menu: HTMLSelectElement, { data }: List): void {
  for (const option of menu.options) {
    const known = data.find(({ id }) => id === option.value);
    if (known === undefined) continue;
    option.value = known.id;
    option.text = textOf(known);
  }
}

function optionOf(choice: Choice): HTMLOptionElement {
  return new Option(textOf(choice), choice.id);
}

/** Its id, which the request has, and what that means. */
function textOf({ id, label, title }: Choice): string {
  const said = label ?? title ?? "";
  return said === "" || said === id ? id : `${id}: ${said}`;
}
