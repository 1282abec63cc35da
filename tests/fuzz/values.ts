import fc from "fast-check";
import type { AskPath } from "./judge.ts";
import type { JsonSchema } from "./openapi.ts";

/** Text that has broken other people's servers. */
const HOSTILE = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "\u202e",
  "\u2028",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "..%2f..%2f",
  "%",
  "%00",
  "%E0%A4%A",
  "%FF",
  "'; DROP TABLE passages; --",
  "NEAR(a* OR b) AND NOT c",
  '"',
  '"" ""',
  "<script>alert(1)</script>",
  "{{7*7}}",
  "=1+1",
  "1e309",
  "-1",
  "0",
  "99999999999999999999",
  "NaN",
  "null",
  "undefined",
  "[]",
  "16.2a.3",
  "1-999999",
  "preamble-0",
  "3(b)(ii)(x)",
  "annex-99/1",
  "²",
  "١٦",
  "第16段",
  "𝟙𝟞",
  "x".repeat(300),
  "a ".repeat(2_000),
  "(".repeat(2_000),
  "¶".repeat(400),
];

/** What the data have: ids, symbols, words. */
export interface Pool {
  ids: readonly string[];
  addresses: readonly string[];
  documents: readonly string[];
  texts: readonly string[];
}

/** Gathers from the API itself what requests are made of. */
export async function gather(ask: AskPath): Promise<Pool> {
  const get = async (path: string) =>
    (await (await ask({ method: "GET", path, headers: {} })).json()) as Json;
  const documents = listed(await get("/v1/documents?limit=100"));
  const vocabulary = await Promise.all(
    ["themes", "actors", "qualifiers", "instruments"].map(async (name) =>
      listed(await get(`/v1/${name}?limit=100`)),
    ),
  );
  const wholes = await Promise.all(
    documents
      .slice(0, 3)
      .map(({ id, languages }) => get(`/v1/${id}/export.json?lang=${languages?.[0] ?? "en"}`)),
  );
  const paragraphs = wholes.flatMap((whole) => (whole.paragraphs ?? []) as Json[]);
  const parts = paragraphs.flatMap(({ sentences = [] }) => sentences);
  return {
    ids: [
      ...vocabulary.flat().map(({ id }) => id),
      ...wholes.flatMap(({ sections = [] }) => sections.map(({ id }) => id)),
      ...documents.flatMap(({ symbol = "", session = "", languages = [] }) => [
        symbol,
        session,
        ...languages,
      ]),
    ],
    addresses: [...paragraphs, ...parts, ...parts.flatMap(({ acts = [] }) => acts)].map(({ id }) => id),
    documents: documents.map(({ id }) => id),
    texts: parts.map(({ text = "" }) => text),
  };
}

interface Json {
  id: string;
  text?: string;
  symbol?: string;
  session?: string;
  languages?: string[];
  data?: Json[];
  sections?: Json[];
  paragraphs?: Json[];
  sentences?: Json[];
  acts?: Json[];
}
const listed = ({ data = [] }: Json) => data;

/** Text that is changed a little, or much. */
function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.constantFrom("drop", "double", "put", "case", "cut", "repeat", "turn"),
    fc.nat(200),
    fc.constantFrom(...HOSTILE.slice(0, 24), "-", ".", "/", ",", "&", "=", "#", "?", "+", ";"),
  );
  return fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 3 })).map(([text, changes]) =>
    changes.reduce((now, [how, where, what]) => {
      const at = now.length === 0 ? 0 : where % now.length;
      switch (how) {
        case "drop":
          return now.slice(0, at) + now.slice(at + 1);
        case "double":
          return now.slice(0, at) + now.slice(at, at + 5) + now.slice(at);
        case "put":
          return now.slice(0, at) + what + now.slice(at);
        case "case":
          return now === now.toUpperCase() ? now.toLowerCase() : now.toUpperCase();
        case "cut":
          return now.slice(0, at);
        case "repeat":
          return now.repeat(1 + (where % 4)).slice(0, 6_000);
        default:
          return Array.from(now).reverse().join("");
      }
    }, text),
  );
}

/** Makes values of parameters: mostly such as are meant, some that are near, some that are anything. */
export function valuesFrom({ ids, addresses, documents, texts }: Pool) {
  const known = fc.oneof(
    fc.constantFrom(...ids),
    fc.constantFrom(...addresses),
    fc.constantFrom(...documents),
    fc.constantFrom(...texts),
  );
  const wild = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
  const about = (name: string): fc.Arbitrary<string> => {
    if (name === "address" || name === "paragraph") return fc.constantFrom(...addresses);
    if (name === "document" || name === "from" || name === "to") return fc.constantFrom(...documents);
    if (["q", "quote", "ref", "text"].includes(name)) return fc.constantFrom(...texts);
    return fc.constantFrom(...ids);
  };
  const meant = (name: string, schema: JsonSchema, examples: readonly unknown[]): fc.Arbitrary<string> => {
    const of = schema.items ?? schema;
    if (of.enum !== undefined) return fc.constantFrom(...of.enum.map(String));
    if (of.type === "integer" || of.type === "number")
      return fc.integer({ min: of.minimum ?? 0, max: of.maximum ?? 100 }).map(String);
    if (of.type === "boolean") return fc.constantFrom("true", "false", "");
    const said = examples.flat().map(String);
    return said.length === 0 ? about(name) : fc.oneof(fc.constantFrom(...said), about(name));
  };
  return {
    /** One value of a parameter. */
    value(name: string, schema: JsonSchema, examples: readonly unknown[] = []): fc.Arbitrary<string> {
      const right = meant(name, schema, examples);
      return fc.oneof(
        { weight: 10, arbitrary: right },
        { weight: 2, arbitrary: mutated(right) },
        { weight: 1, arbitrary: known },
        { weight: 1, arbitrary: wild },
      );
    },
    wild,
    mutated,
  };
}
