/*
 * What finding the lineage of a library takes, by the processor's time, which a busy machine does not lengthen much: all
 * texts of a language, nothing new, and one session more. The first argument names languages, `en` where there is none.
 */
import { LineageFiller } from "../../src/release/fill-lineage.ts";
import { openSqliteIndex } from "../../src/release/sqlite-index.ts";
import { createTables } from "../../src/search/across/schema.ts";
import { table } from "../table.ts";
import { documentsInLibrary } from "./texts.ts";

const languages = (process.argv[2] ?? "en").split(",");
const NEWEST = "79";

type Text = Parameters<LineageFiller["take"]>[0];
const texts: Text[] = [];
for await (const { entry, texts: all } of documentsInLibrary())
  for (const [language, paragraphs] of Object.entries(all))
    if (languages.includes(language)) {
      const said = paragraphs.map(({ kind, text }) => ({ kind, text }));
      texts.push({ entry, language, paragraphs: said as unknown as Text["paragraphs"] });
    }
const numbers = new Map([...new Set(texts.map(({ entry }) => entry.id))].map((id, at) => [id, at + 1]));

const rows = [["", "texts", "found", "rows changed", "CPU s", "MB of memory, most"]];
async function fill(name: string, index: ReturnType<typeof openSqliteIndex>, some: readonly Text[]) {
  const before = process.cpuUsage();
  const filler = new LineageFiller(index);
  for (const text of some) filler.take(text, numbers.get(text.entry.id) ?? 0);
  const { found, changed } = await filler.fill(languages);
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1e6).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1_000);
  rows.push([name, ...[some.length, found, changed].map(String), cpu, String(memory)]);
}
for (const language of languages) {
  const of = texts.filter((text) => text.language === language);
  const index = openSqliteIndex();
  await index.batch(createTables());
  await fill(`${language}: all`, index, of);
  await fill(`${language}: again`, index, of);
  index.close();
  const grown = openSqliteIndex();
  await grown.batch(createTables());
  await new LineageFiller(grown).fill(languages);
  const older = of.filter(({ entry }) => entry.session !== NEWEST);
  if (older.length > 0 && older.length < of.length) {
    await fill(`${language}: without session ${NEWEST}`, grown, older);
    await fill(`${language}: session ${NEWEST} added`, grown, of);
  }
  grown.close();
}
console.log(table(rows));
