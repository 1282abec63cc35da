import * as z from "zod/mini";
import type { TableName } from "../export/tables/tables.ts";
import { MOST_IN_A_LIST } from "../http/paging.ts";
import { type Answer, type Ask, asFile, type Route } from "../http/route.ts";
import { documented } from "../model/documented.ts";

/** What a list can be had as besides JSON: the media type, by the ending of its address. */
const TABLES = { csv: "text/csv", jsonl: "application/x-ndjson" } as const;
type Ending = keyof typeof TABLES;

/** How a list becomes a table. */
interface Tabled {
  /** Whether a table too has a page of them alone: what would have to be read for all is too much. */
  paged?: boolean;
  /** What answers with the list for a table, where that is not the list's own handler. */
  rows?: Route["handle"];
}

/** A page of a list, as its handler answers it. */
interface Listed {
  data: object[];
  total: number;
  language?: string;
}

/** A list that can be had as tables too. */
export interface TabledList {
  /** The list, and its tables under addresses of their own. */
  routes: readonly Route[];
  name: TableName;
  /** The schema of its JSON, which says what stands in a row. */
  schema: Route["answer"];
  /** The text of a table of all its rows. */
  write(ask: Ask, ending: Ending): Promise<{ text: string; answer: Answer }>;
}

/**
 * A list with what gives the same rows as tables: by `Accept`, and under an address of its own, for who can give no more
 * than an address. A table has all rows at once, unless `limit` or `cursor` asks for a page.
 */
export function asTables(list: Route, name: TableName, { paged = false, rows }: Tabled = {}): TabledList {
  const { answer: schema, ...more } = list;
  const write = async (ask: Ask, ending: Ending) => {
    const answer = await (rows ?? list.handle)({ ...ask, query: wholeOf(ask.query, paged) });
    return { text: await textOf(ask, name, listIn(answer), ending), answer };
  };
  const handle = async (ask: Ask, ending: Ending, bom: boolean): Promise<Answer> => {
    const { text: marked, answer } = await write(ask, ending);
    const text = bom ? marked : withoutMark(marked);
    const { language, headers = {} } = answer;
    const about = { headers, ...(language === undefined ? {} : { language }) };
    return { ...answer, ...asFile(text, fileName(ask, name, language, ending), about), type: TABLES[ending] };
  };
  const endings = Object.entries(TABLES) as [Ending, string][];
  const routes: Route[] = [
    {
      ...list,
      produces: [...list.produces, ...Object.values(TABLES)],
      handle(ask) {
        const ending = endings.find(([, type]) => type === ask.type)?.[0];
        return ending === undefined ? list.handle(ask) : handle(ask, ending, false);
      },
    },
    ...endings.map(
      ([ending, type]): Route => ({
        ...more,
        path: `${list.path}.${ending}`,
        operation: `${list.operation}${ending === "csv" ? "Csv" : "Jsonl"}`,
        tag: "Tables",
        summary: `${list.summary}, as ${ending === "csv" ? "CSV" : "JSON Lines"}`,
        description: `As \`${list.path}\`. ${paged ? PAGED : ALL_ROWS}`,
        ...(list.example === undefined ? {} : { example: list.example.replace(/(?=\?|$)/, `.${ending}`) }),
        produces: [type],
        query: ending === "csv" ? { ...list.query, ...marking } : list.query,
        handle: (ask) => handle(ask, ending, (ask.query as { bom?: boolean }).bom ?? true),
      }),
    ),
  ];
  return { routes, name, schema, write };
}

/** Who asks by `Accept` is a program; an address is what people give to a spreadsheet. */
const marking = {
  bom: z.optional(
    documented(
      z.boolean(),
      "Whether the file begins with a byte order mark, which spreadsheets tell UTF-8 by, and which some programs take for a letter: it does unless this is `false`.",
      false,
    ),
  ),
};

/** A text without the byte order mark that it begins with. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

const ALL_ROWS = "All rows at once, unless `limit` or `cursor` asks for a page.";
const PAGED = `A page of up to ${MOST_IN_A_LIST} rows; \`Link\` says where the next one is.`;

/** A query for all items: what `limit` and `cursor` do not narrow. */
function wholeOf(query: Ask["query"], paged: boolean): Ask["query"] {
  const { limit } = query as { limit?: number };
  return { ...query, limit: limit ?? (paged ? MOST_IN_A_LIST : Number.POSITIVE_INFINITY) };
}

/** `s-32-1.en.acts.csv`. */
function fileName({ path }: Ask, name: TableName, language: string | undefined, ending: Ending): string {
  const { document } = path;
  const parts = [document, document && language, name, ending];
  return parts.filter((part) => part !== undefined).join(".");
}

/** The text of a table of a list: as CSV, or an item a line. */
async function textOf(ask: Ask, name: TableName, list: Listed, ending: Ending): Promise<string> {
  if (ending === "jsonl") return list.data.map((item) => `${JSON.stringify(item)}\n`).join("");
  // What only this needs is loaded with the first of it.
  const [{ writeTable }, { TABLES: tables }] = await Promise.all([
    import("../export/tables/columns.ts"),
    import("../export/tables/tables.ts"),
  ]);
  const { data, ...about } = list;
  const common = { release: ask.release.id, ...documentOf(ask), ...about };
  return writeTable(
    tables[name],
    data.map((item) => ({ ...common, ...item })),
  );
}

/** What every row says of the document that the path names, if it names one. */
function documentOf({ path, release }: Ask): { document: string; symbol: string } | undefined {
  const entry = release.documents.get(path.document ?? "")?.entry;
  return entry && { document: entry.id, symbol: entry.symbol };
}

/** The list that a handler answered. */
function listIn({ body }: Answer): Listed {
  const json = "json" in body ? (body.json as Partial<Listed>) : {};
  if (json.data === undefined) throw new TypeError("what is a table too answers with a list");
  return json as Listed;
}
