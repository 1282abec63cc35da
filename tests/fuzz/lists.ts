import fc from "fast-check";
import type { AskPath } from "./judge.ts";

/** What an export has of each thing that is listed, as much of it as lists are filtered by. */
interface Exported {
  sections: { id: string }[];
  paragraphs: ExportedParagraph[];
}
interface ExportedParagraph {
  id: string;
  kind: string;
  section: string | null;
  themes: string[];
  references: { id: string; instrument: string }[];
  sentences: { acts?: ExportedAct[] }[];
}
interface ExportedAct {
  id: string;
  kind: string;
  actor: string;
  addressees: string[];
  themes: { id: string }[];
  qualifiers: { kind: string }[];
  deadline?: unknown;
}

/** What a filter asks of a thing: whether it has one of the values. */
type Has<T> = (thing: T) => readonly (string | null)[];

/** A list, all that it can hold, and what its filters ask. */
interface Listed<T> {
  path: string;
  all: readonly T[];
  idOf(thing: T): string;
  filters: Readonly<Record<string, Has<T>>>;
  /** Filters that take one value alone. */
  single: readonly string[];
}

/** A list with filters, and what it should hold. */
export interface FilteredList {
  path: string;
  ids: string[];
}

/**
 * Lists of a document under filters of all kinds, and beside each what a filter over its export finds.
 *
 * @param document the id of one
 */
export async function filteredLists(ask: AskPath, document: string): Promise<fc.Arbitrary<FilteredList>> {
  const get = async (path: string) =>
    (await (await ask({ method: "GET", path, headers: {} })).json()) as unknown;
  const whole = (await get(`/v1/${document}/export.json`)) as Exported;
  const { data } = (await get("/v1/themes?limit=100")) as { data: { id: string; broader?: string }[] };
  const broaderOf = new Map(data.map(({ id, broader }) => [id, broader]));
  const withBroader = (id: string): string[] => {
    const broader = broaderOf.get(id);
    return broader === undefined ? [id] : [id, ...withBroader(broader)];
  };
  const sectionOf = ({ kind, section }: ExportedParagraph) => (kind === "preamble" ? "preamble" : section);
  const acts = whole.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap(({ acts: some = [] }) => some.map((act) => ({ act, paragraph }))),
  );
  type OfAct = (typeof acts)[number];
  const filtersOfActs: Record<string, Has<OfAct>> = {
    theme: ({ act }) => act.themes.flatMap(({ id }) => withBroader(id)),
    actor: ({ act }) => [act.actor],
    addressee: ({ act }) => act.addressees,
    section: ({ paragraph }) => [sectionOf(paragraph)],
    paragraph: ({ paragraph }) => [paragraph.id],
    qualifier: ({ act }) => act.qualifiers.map(({ kind }) => kind),
    qualified: ({ act }) => [`${act.qualifiers.length > 0}`],
    deadline: ({ act }) => [`${act.deadline !== undefined}`],
  };
  const ofActs = { idOf: ({ act }: OfAct) => act.id, single: ["qualified", "deadline"] };
  const references = whole.paragraphs.flatMap((paragraph) =>
    paragraph.references.map((reference) => ({ reference, paragraph })),
  );
  const lists = [
    asked({
      path: `/v1/${document}/paragraphs`,
      all: whole.paragraphs,
      idOf: ({ id }) => id,
      filters: {
        section: (paragraph) => [sectionOf(paragraph)],
        kind: ({ kind }) => [kind],
        theme: ({ themes }) => themes.flatMap(withBroader),
        reference: (paragraph) => paragraph.references.map(({ instrument }) => instrument),
      },
      single: ["kind"],
    }),
    asked({
      ...ofActs,
      path: `/v1/${document}/acts`,
      all: acts,
      filters: { ...filtersOfActs, kind: ({ act }) => [act.kind] },
    }),
    asked({
      ...ofActs,
      path: `/v1/${document}/commitments`,
      all: acts.filter(({ act }) => act.kind === "commitment"),
      filters: filtersOfActs,
    }),
    asked({
      path: `/v1/${document}/references`,
      all: references,
      idOf: ({ reference }) => reference.id,
      filters: {
        instrument: ({ reference }) => [reference.instrument],
        section: ({ paragraph }) => [sectionOf(paragraph)],
        paragraph: ({ paragraph }) => [paragraph.id],
      },
      single: [],
    }),
  ];
  return fc.oneof(...lists);
}

/** A list under some of its filters, with values that things have. */
function asked<T>({ path, all, idOf, filters, single }: Listed<T>): fc.Arbitrary<FilteredList> {
  const some = Object.entries(filters).flatMap(([name, has]) => {
    const values = [...new Set(all.flatMap(has))].filter((value) => value !== null);
    if (values.length === 0) return [];
    const chosen = fc.subarray(values, {
      minLength: 1,
      maxLength: single.includes(name) ? 1 : Math.min(4, values.length),
    });
    return [chosen.map((wanted) => ({ name, has, wanted }))];
  });
  return fc
    .subarray(some, { maxLength: Math.min(3, some.length) })
    .chain((filtered) => fc.tuple(...filtered))
    .map((chosen) => {
      const query = new URLSearchParams(
        chosen.flatMap(({ name, wanted }) => wanted.map((value) => [name, value])),
      );
      const fits = (thing: T) =>
        chosen.every(({ has, wanted }) =>
          has(thing).some((value) => value !== null && wanted.includes(value)),
        );
      return { path: `${path}?${query}`, ids: all.filter(fits).map(idOf) };
    });
}

/** The ids of a list, page after page. */
export async function idsIn(
  ask: AskPath,
  path: string,
  limit: number,
): Promise<{ ids: string[]; totals: number[] }> {
  const ids: string[] = [];
  const totals: number[] = [];
  let next: string | undefined = `${path}&limit=${limit}`;
  while (next !== undefined) {
    const answer = await ask({ method: "GET", path: next, headers: {} });
    const { data, total, links } = (await answer.json()) as {
      data: { id: string }[];
      total: number;
      links: { next?: string };
    };
    ids.push(...data.map(({ id }) => id));
    totals.push(total);
    if (links.next === undefined) break;
    const { pathname, search } = new URL(links.next);
    next = `${pathname}${search}`;
  }
  return { ids, totals: [...new Set(totals)] };
}
