import {
  DOCUMENT_FILTERS,
  type DocumentFilter,
  FILTERED_BY,
  filterDocuments,
} from "../../../library/filtering/filter-documents.ts";
import { byNumber, type Held } from "./held.ts";

/** What a form asks for: words, and a value of each filter; all of it empty where nothing was filled in. */
export type Asked = Record<"q" | DocumentFilter, string>;

/** A value that documents have for a filter, how many have it, and whose documents these are. */
export interface Choice {
  value: string;
  count: number;
  bodies: readonly string[];
}

/** The values that documents have for each filter. */
export type Choices = Record<DocumentFilter, Choice[]>;

/** The documents that fit what a form asks for; its empty fields mean nothing. */
export function documentsAskedFor(documents: readonly Held[], { q, ...filters }: Asked): Held[] {
  const given = Object.entries(filters).map(([name, value]) => [name, value === "" ? [] : [value]]);
  return filterDocuments(documents, { q, ...Object.fromEntries(given) });
}

const counted = new WeakMap<readonly Held[], Choices>();

/**
 * The values that can be chosen: years and sessions from the last on, the others by how many documents have them. Of the
 * same list they are counted once: it has thousands.
 */
export function choicesAmong(documents: readonly Held[]): Choices {
  const known = counted.get(documents);
  if (known !== undefined) return known;
  const choices = countChoices(documents);
  counted.set(documents, choices);
  return choices;
}

/**
 * The values that can be chosen when something was asked for, with how many documents fit the rest of it: what a filter
 * counts is what choosing it finds.
 */
export function choicesFor(documents: readonly Held[], asked: Asked): Choices {
  if (Object.values(asked).every((value) => value === "")) return choicesAmong(documents);
  const found = documentsAskedFor(documents, { ...NOTHING, q: asked.q });
  const choices = DOCUMENT_FILTERS.map((name) => {
    const rest = documentsAskedFor(found, { ...asked, q: "", [name]: "" });
    return [name, countChoices(rest)[name]];
  });
  return Object.fromEntries(choices) as Choices;
}

const NOTHING: Asked = { q: "", body: "", session: "", year: "", language: "" };

function countChoices(documents: readonly Held[]): Choices {
  const choices = DOCUMENT_FILTERS.map((name) => {
    const having = new Map<string, { count: number; bodies: Set<string> }>();
    for (const document of documents)
      for (const value of FILTERED_BY[name](document)) {
        const known = having.get(value) ?? { count: 0, bodies: new Set() };
        having.set(value, known);
        known.count += 1;
        known.bodies.add(document.body);
      }
    const values = [...having].map(([value, { count, bodies }]) => ({
      value,
      count,
      bodies: [...bodies].sort(),
    }));
    values.sort((one, other) =>
      name === "year" || name === "session"
        ? byNumber.compare(other.value, one.value)
        : other.count - one.count,
    );
    return [name, values];
  });
  return Object.fromEntries(choices) as Choices;
}
