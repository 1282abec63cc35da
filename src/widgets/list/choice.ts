/*
 * What a list shows: the filters that are chosen, and the page. As text it can stand in the page's URL.
 */

/** The filters that a list has, in the order in which they are shown. */
export const FILTERS = ["kind", "theme", "addressee", "qualifier"] as const;
export type Filter = (typeof FILTERS)[number];

/** Other parameters that a choice may hold, from the element's attributes. */
const FIXED = ["actor", "qualified"] as const;

/** The filters chosen and how many acts come before the page: the parameters of the API's list. */
export type Choice = URLSearchParams;

/** The choice that an element's attributes make; a value may name several ids, with spaces or commas between. */
export function choiceOf(attributes: Readonly<Record<string, string | null>>): Choice {
  const choice = new URLSearchParams();
  for (const name of [...FILTERS, ...FIXED]) {
    for (const id of new Set((attributes[name] ?? "").split(/[\s,]+/).filter(Boolean)))
      choice.append(name, id);
  }
  return choice;
}

/** The same choice with a value chosen, or no longer, from its first page on. */
export function toggled(choice: Choice, name: string, value: string): Choice {
  const next = new URLSearchParams(choice);
  const chosen = next.getAll(name);
  next.delete(name);
  for (const one of chosen) if (one !== value) next.append(name, one);
  if (!chosen.includes(value)) next.append(name, value);
  next.delete("cursor");
  return next;
}

/** The same choice, from another act on. */
export function from(choice: Choice, first: number): Choice {
  const next = new URLSearchParams(choice);
  next.delete("cursor");
  if (first > 0) next.set("cursor", String(first));
  return next;
}

/** The choice in a URL's hash under a key, or null where there is none. What else stands there is the page's. */
export function readHash(hash: string, key: string): Choice | null {
  const own = pieces(hash).find((piece) => piece.startsWith(`${key}=`));
  if (own === undefined) return null;
  const found = new URLSearchParams();
  try {
    const known: readonly string[] = [...FILTERS, ...FIXED, "cursor"];
    for (const [name, value] of new URLSearchParams(decodeURIComponent(own.slice(key.length + 1)))) {
      if (known.includes(name)) found.append(name, value.slice(0, 100));
    }
  } catch {
    return null; // not percent-encoded
  }
  return found;
}

/** The hash with a choice under a key, or without it for null. */
export function writeHash(hash: string, key: string, choice: Choice | null): string {
  const others = pieces(hash).filter((piece) => !piece.startsWith(`${key}=`));
  const own = choice === null ? [] : [`${key}=${encodeURIComponent(String(choice))}`];
  const all = [...others, ...own].join("&");
  return all && `#${all}`;
}

function pieces(hash: string): string[] {
  return hash.replace(/^#/, "").split("&").filter(Boolean);
}
