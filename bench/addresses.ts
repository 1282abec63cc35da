import { createHash } from "node:crypto";
import { addressesOf, alignLanguages } from "../src/corpus/reading/akn4un/align-languages.ts";
import { readAkn4un } from "../src/corpus/reading/akn4un/read-akn4un.ts";
import type { ReadResolution } from "../src/corpus/reading/read-resolution.ts";
import { corpusFiles } from "../tests/corpus/reading/akn4un/real-files.ts";
import { table } from "./table.ts";

/*
 * Which of a resolution's addresses its other languages have too, over all files in the folder that COMMITMENT_CORPUS
 * names, and how long reading takes. With `--list`, each document whose addresses differ, and why.
 */

const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"];
const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith("-")) ?? process.env.COMMITMENT_CORPUS;
if (folder === undefined) throw new Error("COMMITMENT_CORPUS names no folder of files");

const documents = new Map<string, Record<string, ReadResolution>>();
const times = new Map<string, { files: number; bytes: number; ms: number }>();
const seen = new Set<string>();
for (const { name, bytes } of corpusFiles(folder)) {
  // The same file lies there unpacked and in an archive.
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (seen.has(hash)) continue;
  seen.add(hash);
  const before = process.cpuUsage();
  const readings = readAkn4un(bytes);
  const { user, system } = process.cpuUsage(before);
  for (const reading of readings) {
    if (documents.get(reading.id)?.[reading.language] !== undefined)
      console.log(`twice: ${reading.symbol}, ${name}`);
    // The words are not needed any more.
    const slim = {
      ...reading,
      links: [],
      paragraphs: reading.paragraphs.map((one) => ({ ...one, text: "" })),
    };
    documents.set(reading.id, { ...documents.get(reading.id), [reading.language]: slim });
  }
  const language = readings[0]?.language ?? "";
  const { files, bytes: sum, ms } = times.get(language) ?? { files: 0, bytes: 0, ms: 0 };
  times.set(language, { files: files + 1, bytes: sum + bytes.length, ms: ms + (user + system) / 1000 });
}

const rows = LANGUAGES.map((language) => ({
  language,
  documents: 0,
  addresses: 0,
  missing: 0,
  extra: 0,
  differing: 0,
}));
for (const [id, texts] of [...documents].toSorted()) {
  const { en, ...others } = texts;
  if (en === undefined) continue;
  const { differences } = alignLanguages({ en, ...others });
  for (const row of rows) {
    if (texts[row.language] === undefined) continue;
    row.documents += 1;
    row.addresses += addressesOf(en).length;
    const difference = differences.find(({ language }) => language === row.language);
    if (difference === undefined) continue;
    row.missing += difference.missing.length;
    row.extra += difference.extra.length;
    row.differing += 1;
    if (process.argv.includes("--list")) {
      const some = (addresses: string[]) =>
        addresses.slice(0, 3).join(", ") + (addresses.length > 3 ? ", …" : "");
      const parts = [
        difference.missing.length > 0
          ? `lacks ${difference.missing.length} (${some(difference.missing)})`
          : "",
        difference.extra.length > 0 ? `has ${difference.extra.length} more (${some(difference.extra)})` : "",
      ];
      console.log(`- ${id} ${row.language}: ${parts.filter(Boolean).join(", ")}: ${difference.why}`);
    }
  }
}

const head = [
  "language",
  "documents",
  "English addresses",
  "lacking",
  "besides",
  "documents that differ",
  "same",
];
console.log(
  table([
    head,
    ...rows.map(({ language, documents: count, addresses, missing, extra, differing }) => [
      language,
      ...[count, addresses, missing, extra, differing].map(String),
      `${((100 * (addresses - missing)) / addresses).toFixed(2)} %`,
    ]),
  ]),
);
console.log();
console.log(
  table([
    ["read", "files", "MB", "s of CPU", "ms a file"],
    ...LANGUAGES.map((language) => {
      const { files, bytes, ms } = times.get(language) ?? { files: 0, bytes: 0, ms: 0 };
      const each = [(bytes / 1e6).toFixed(1), (ms / 1000).toFixed(1), (ms / files).toFixed(1)];
      return [language, String(files), ...each];
    }),
  ]),
);
console.log(`\nmost memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
