import { RELEASE } from "../http/named-release.ts";
import { type Answer, type Ask, EVERY_DOCUMENT, route } from "../http/route.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { Refusal } from "../library/refusal.ts";
import { sha256 } from "../library/store/read-kv.ts";
import type { CorpusEntry } from "../model/corpus.ts";
import { DataPackage, type TableResource } from "../model/data-package.ts";
import { actors } from "./actors.ts";
import { acts } from "./acts.ts";
import type { TabledList } from "./as-tables.ts";
import { documents } from "./documents.ts";
import { hedges } from "./hedges.ts";
import { instruments } from "./instruments.ts";
import { paragraphs } from "./paragraphs.ts";
import { qualifiers } from "./qualifiers.ts";
import { references } from "./references.ts";
import { allSeries } from "./series.ts";
import { themes } from "./themes.ts";
import { votes } from "./votes.ts";

/** The tables of all documents; the last two need the index of all. */
const ACROSS = [documents, themes, actors, qualifiers, instruments, allSeries, hedges];
const OF_DOCUMENT = [paragraphs, acts, references];

/** What reads data packages takes a byte order mark for a letter of the first column’s name. */
const UNMARKED = "?bom=false";

/** A table of a package: its list, and what is asked of it. */
interface Wanted {
  list: TabledList;
  /** Its name in the package. */
  name: string;
  /** Its address, from where the package is. */
  path: string;
  /** The document that it is of, and the language where that is not its first. */
  document?: string;
  language?: string;
}

/** `/datapackage.json`: what can be downloaded as tables, of all documents and of those that people annotated. */
export const dataPackage = route({
  path: "/datapackage.json",
  operation: "getDataPackage",
  tag: "Tables",
  summary: "All tables, as a Frictionless data package",
  description:
    "What each column of each table says, the tables’ keys and their checksums: the tables of all documents, and those of each document that people annotated. Every other document has a package of its own, `/v1/{document}/datapackage.json`.",
  query: {},
  answer: DataPackage,
  example: "/datapackage.json",
  produces: ["application/json"],
  needs: EVERY_DOCUMENT,
  handle(ask) {
    const { catalogue } = ask.release;
    const wanted = [
      ...ACROSS.map((list) => ({ list, name: list.name, path: `v1/${list.name}.csv${UNMARKED}` })),
      ...catalogue.flatMap((entry) =>
        tablesOf(entry).map((table) => ({
          ...table,
          name: `${entry.id}-${table.name}`,
          path: `v1/${entry.id}/${table.path}`,
        })),
      ),
    ];
    return packageOf(ask, wanted, {
      name: "common-commitment",
      title: "Common Commitment: resolutions of the United Nations as tables",
      description: [
        `Which documents there are (${ask.release.total}), the vocabulary of what they commit to, and for each document that people annotated its paragraphs, its statements, what it points at and how states voted on it.`,
        "The tables of any other document are described by /v1/{document}/datapackage.json.",
      ].join(" "),
      sources: catalogue.map(({ symbol, source }) => ({
        title: `${source.publisher}, ${symbol}`,
        path: source.url,
      })),
    });
  },
});

/** `/v1/s-32-1/datapackage.json`: a document's tables, in each of its languages. */
export const documentDataPackage = route({
  path: "/v1/{document}/datapackage.json",
  operation: "getDocumentDataPackage",
  tag: "Tables",
  summary: "The tables of a document, as a Frictionless data package",
  description:
    "Its paragraphs, its statements and what it points at, in each of its languages; and its votes.",
  pathParameters: documentParameter,
  query: {},
  answer: DataPackage,
  example: "/v1/s-32-1/datapackage.json",
  produces: ["application/json"],
  problems: [404],
  async handle(ask) {
    const { entry } = openDocument({ ...ask, query: {} }).by;
    // Its other languages are opened here: a path says nothing of them.
    await ask.release.open(entry.id, { languages: entry.languages });
    const [, ...others] = entry.languages;
    const named = [
      ...tablesOf(entry),
      ...others.flatMap((language) =>
        OF_DOCUMENT.map((list) => ({
          ...{ list, language, document: entry.id, name: `${list.name}-${language.toLowerCase()}` },
          path: `${list.name}.csv${UNMARKED}&lang=${language}`,
        })),
      ),
    ];
    // What is downloaded later is of the same release too.
    const { id, isNamed } = ask.release;
    const wanted = isNamed
      ? named.map((table) => ({ ...table, path: `${table.path}&${RELEASE}=${id}` }))
      : named;
    return packageOf(ask, wanted, {
      name: entry.id.toLowerCase(),
      title: `${entry.symbol}: ${entry.title}`,
      description: "Its paragraphs, its statements, what it points at, and how states voted on it.",
      sources: [{ title: `${entry.source.publisher}, ${entry.symbol}`, path: entry.source.url }],
    });
  },
});

/** The tables of a document in its first language. */
function tablesOf({ id }: Pick<CorpusEntry, "id">): Wanted[] {
  return [...OF_DOCUMENT, votes].map((list) => ({
    ...{ list, document: id, name: list.name, path: `${list.name}.csv${UNMARKED}` },
  }));
}

async function packageOf(
  ask: Ask,
  wanted: readonly Wanted[],
  about: Pick<DataPackage, "name" | "title" | "description" | "sources">,
): Promise<Answer> {
  const made = await Promise.all(wanted.map(async (table) => ({ table, bytes: await bytesOf(ask, table) })));
  const readable = made.flatMap(({ table, bytes }) => (bytes === undefined ? [] : [{ table, bytes }]));
  // What points at a table that is left out points at nothing.
  const here = readable.map(({ table }) => table);
  const resources = await Promise.all(readable.map(({ table, bytes }) => resourceOf(table, bytes, here)));
  const json: DataPackage = {
    profile: "tabular-data-package",
    ...about,
    homepage: `${ask.origin}/docs/tables`,
    release: ask.release.id,
    licenses: [
      {
        name: "Apache-2.0",
        path: "https://www.apache.org/licenses/LICENSE-2.0",
        title: "Apache License 2.0",
      },
    ],
    resources,
  };
  return { body: { json }, incomplete: resources.length < wanted.length };
}

/** A table as it is downloaded; one that can't be read now is left out, and what lacks it is kept for a short time only. */
async function bytesOf(ask: Ask, { list, path, document, language }: Wanted) {
  const url = new URL(path, `${ask.origin}${ask.url.pathname}`);
  const query = language === undefined ? {} : { lang: language };
  try {
    const text = await list.csv({ ...ask, url, query, path: document === undefined ? {} : { document } });
    // An encoder shares its memory with nobody, whatever its type says.
    return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  } catch (error) {
    if (error instanceof Refusal && error.kind === "unavailable") return undefined;
    throw error;
  }
}

/** @param here all tables of the package */
async function resourceOf(
  { list, name, path, document, language }: Wanted,
  bytes: Uint8Array<ArrayBuffer>,
  here: readonly Wanted[],
): Promise<TableResource> {
  const [{ tableSchema }, { tableOf }] = await Promise.all([
    import("../export/tables/codebook.ts"),
    import("../export/tables/tables.ts"),
  ]);
  // A table points at those of its own document and language, else at those of all.
  const beside = (table: string) =>
    here.find((one) => one.list.name === table && one.document === document && one.language === language) ??
    here.find((one) => one.list.name === table && one.document === undefined);
  const table = tableOf(list.name, []);
  const title = [table.title, document, language].filter((part) => part !== undefined).join(", ");
  return {
    ...{ name, path, profile: "tabular-data-resource", title },
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    bytes: bytes.length,
    hash: `sha256:${await sha256(bytes)}`,
    schema: tableSchema(table, list.schema, (other) => beside(other)?.name),
  };
}
