import * as z from "zod/mini";
import type { TableName } from "../export/tables/tables.ts";
import { MOST_IN_A_LIST } from "../http/paging.ts";
import { type Answer, type Ask, asFile, type Route } from "../http/route.ts";
import { documented } from "../model/documented.ts";

/** What JSON Lines are called. */
export const LINES = "application/x-ndjson";

/** What a list can be had as besides JSON, by the ending of its address. */
const FORMATS = {
  csv: "text/csv",
  jsonl: LINES,
  parquet: "application/vnd.apache.parquet",
} as const;
type Ending = keyof typeof FORMATS;
const ENDINGS = Object.keys(FORMATS) as Ending[];

/** How a list becomes a table. */
interface Tabled {
  /** Whether a table too has a page of them alone: what would have to be read for all is too much. */
  paged?: boolean;
  /** What answers with the list for a table, where that is not the list's own handler, */
  rows?: Route["handle"];
  /** and the schema of that list. */
  schema?: z.ZodMiniType;
}

/** A list as its handler answers it: its items, and what is said of all of them. */
interface Listed extends Record<string, unknown> {
  data: readonly object[];
}

/** A list that can be had as tables too. */
export interface TabledList {
  /** The list, and its tables under addresses of their own. */
  routes: readonly Route[];
  name: TableName;
  /** The schema of its JSON, which says what stands in a row. */
  schema: z.ZodMiniType;
  /** The text of its table as CSV, with all rows. */
  csv(ask: Ask): Promise<string>;
}

/**
 * A list with what gives the same rows as tables: by `Accept`, and under an address of its own, for who can give no more
 * than an address. A table has all rows at once, unless `limit` or `cursor` asks for a page.
 */
export function asTables(
  list: Route,
  name: TableName,
  { paged = false, rows, schema = list.answer }: Tabled = {},
): TabledList {
  const { answer: _answer, operation: _operation, ...more } = list;
  if (schema === undefined) throw new TypeError(`nothing says what a row of ${name} is`);
  const listed = (ask: Ask) => (rows ?? list.handle)({ ...ask, query: wholeOf(ask.query, paged) });
  const handle = async (ask: Ask, ending: Ending, marked: boolean): Promise<Answer> => {
    const answer = await listed(ask);
    const { language, headers = {} } = answer;
    const body = await WRITERS[ending](listIn(answer), { ask, name, schema, marked });
    const about = { headers, ...(language === undefined ? {} : { language }) };
    const file = asFile(body, fileName(ask, name, language, ending), about);
    return { ...answer, ...file, type: FORMATS[ending] };
  };
  const routes: Route[] = [
    {
      ...list,
      produces: [...list.produces, ...ENDINGS.map((ending) => FORMATS[ending])],
      handle(ask) {
        const ending = ENDINGS.find((one) => FORMATS[one] === ask.type);
        // Who asks by `Accept` is a program; an address is what people give to a spreadsheet.
        return ending === undefined ? list.handle(ask) : handle(ask, ending, false);
      },
    },
    ...ENDINGS.map(
      (ending): Route => ({
        ...more,
        path: `${list.path}.${ending}`,
        ...(ending === "csv" ? shown(list, paged) : {}),
        produces: [FORMATS[ending]],
        query: ending === "csv" ? { ...list.query, ...marking } : list.query,
        handle: (ask) => handle(ask, ending, (ask.query as { bom?: boolean }).bom ?? true),
      }),
    ),
  ];
  const csv = async (ask: Ask) => writeCsv(listIn(await listed(ask)), { ask, name, marked: false });
  return { routes, name, schema, csv };
}

/** How the document shows the tables of a list: one for all, since they differ in their endings alone. */
function shown(
  { path, operation, summary, example }: Route,
  paged: boolean,
): Pick<Route, "operation" | "tag" | "summary" | "description" | "example"> {
  return {
    operation: `${operation}Csv`,
    tag: "Tables",
    summary: `${summary}, as a table`,
    description: `As \`${path}\`. ${paged ? PAGED : ALL_ROWS} \`.jsonl\` in place of \`.csv\` is JSON Lines, \`.parquet\` Parquet.`,
    ...(example === undefined ? {} : { example: example.replace(/(?=\?|$)/, ".csv") }),
  };
}

const ALL_ROWS = "All rows at once, unless `limit` or `cursor` asks for a page.";
const PAGED = `A page of up to ${MOST_IN_A_LIST} rows; \`Link\` says where the next one is.`;

/** The parameter of CSV by its address. */
const marking = {
  bom: z.optional(
    documented(
      z.boolean(),
      "Whether the file begins with a byte order mark, which spreadsheets tell UTF-8 by, and which some programs take for a letter: it does unless this is `false`.",
      false,
    ),
  ),
};

/** A query for all items: what `limit` and `cursor` do not narrow. */
function wholeOf(query: Ask["query"], paged: boolean): Ask["query"] {
  const { limit } = query as { limit?: number };
  return { ...query, limit: limit ?? (paged ? MOST_IN_A_LIST : Number.POSITIVE_INFINITY) };
}

/** `s-32-1.en.acts.csv`, `s-32-1.en.16.lineage.csv`. */
function fileName({ path }: Ask, name: TableName, language: string | undefined, ending: Ending): string {
  const of = path.document ?? path.id;
  const address = path.address?.replace(/[^\w-]+/g, "-");
  const parts = [of, of && language, address, name, ending];
  return parts.filter((part) => part !== undefined).join(".");
}

/** What a writer has to know of a table. */
interface Writing {
  ask: Ask;
  name: TableName;
  schema: z.ZodMiniType;
  /** Whether it begins with a byte order mark, where it is CSV. */
  marked: boolean;
}

const WRITERS: Record<Ending, (list: Listed, writing: Writing) => Promise<Answer["body"]>> = {
  csv: async (list, writing) => ({ text: await writeCsv(list, writing) }),
  jsonl: async ({ data }) => ({ text: data.map((item) => `${JSON.stringify(item)}\n`).join("") }),
  async parquet(list, writing) {
    // What only this needs is loaded with the first of it.
    const [{ writeParquet }, { tableOf }] = await Promise.all([
      import("../export/tables/parquet.ts"),
      import("../export/tables/tables.ts"),
    ]);
    const { ask, name, schema } = writing;
    const about = { release: ask.release.id, source: `${ask.origin}${ask.url.pathname}${ask.url.search}` };
    const bytes = writeParquet(tableOf(name, list.data), schema, rowsOf(list, ask), about);
    return { bytes, says: await writeCsv(list, writing) };
  },
};

async function writeCsv(list: Listed, { ask, name, marked }: Omit<Writing, "schema">): Promise<string> {
  const [{ writeTable }, { tableOf }] = await Promise.all([
    import("../export/tables/columns.ts"),
    import("../export/tables/tables.ts"),
  ]);
  const text = writeTable(tableOf(name, list.data), rowsOf(list, ask));
  // CSV is written with a byte order mark.
  return marked ? text : text.replace(/^\uFEFF/, "");
}

/** The items of a list, each with what is said of all of them, and of the document that the path names. */
function rowsOf({ data, ...about }: Listed, { path, release }: Ask): object[] {
  const entry = release.documents.get(path.document ?? "")?.entry;
  const document = entry && { document: entry.id, symbol: entry.symbol };
  return data.map((item) => ({ release: release.id, ...document, ...about, ...item }));
}

/** The list that a handler answered. */
function listIn({ body }: Answer): Listed {
  const json = "json" in body ? (body.json as Partial<Listed>) : {};
  if (json.data === undefined) throw new TypeError("what is a table too answers with a list");
  return json as Listed;
}
