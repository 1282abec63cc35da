import { describe, expect, it } from "vitest";
import { compileDocument } from "../../../../src/corpus/compile-document.ts";
import { addressesOf, alignLanguages } from "../../../../src/corpus/reading/akn4un/align-languages.ts";
import { readAkn4un } from "../../../../src/corpus/reading/akn4un/read-akn4un.ts";
import type { ReadResolution } from "../../../../src/corpus/reading/read-resolution.ts";
import { parseAddress, printAddress } from "../../../../src/quote/address.ts";
import { akn4un, annex, container, heading, note, paragraph } from "./file.ts";
import { corpusFiles, corpusFolder } from "./real-files.ts";
import { difference, wordsOfFile, wordsOfReadings } from "./words.ts";

/** The document that we have a text of our own of. */
const FIRST = "s-32-1";
/** Its paragraphs whose apostrophes, quotation marks or hyphens are other characters in the United Nations' file. */
const WITH_TYPOGRAPHIC_VARIANTS = ["preamble-9", "3", "37", "75", "76", "77", "79", "80"];

/** What is wrong with a reading, whatever it is of. */
function faults(reading: ReadResolution): string[] {
  const found: string[] = [];
  const addresses = [...addressesOf(reading), ...reading.sections.map(({ id }) => id)];
  const twice = addresses.filter((address, index) => addresses.indexOf(address) !== index);
  if (twice.length > 0) found.push(`twice: ${twice.join(", ")}`);
  for (const address of addresses) {
    const parsed = parseAddress(address);
    if ("problem" in parsed || printAddress(parsed) !== address) found.push(`no address: ${address}`);
  }
  for (const { id, text, subparagraphs = [], footnotes, openings } of reading.paragraphs) {
    if (text === "" || text !== text.trim() || /\s\s|[\t\n]/.test(text)) found.push(`white space in ${id}`);
    const spans = [...subparagraphs, ...openings, ...footnotes.flatMap(({ emphasis }) => emphasis)];
    const isWithin = ({ start, end }: { start: number; end: number }) => start >= 0 && start < end;
    if (!spans.every(isWithin)) found.push(`an empty span in ${id}`);
    if (subparagraphs.some(({ end }) => end > text.length)) found.push(`a part beyond ${id}`);
    if (footnotes.some(({ at, text: words }) => at > text.length || words === ""))
      found.push(`a note of ${id}`);
  }
  return found;
}

function check(name: string, bytes: Uint8Array, readings = readAkn4un(bytes)): [string, unknown][] {
  const problems = readings.flatMap(faults);
  const words = difference(wordsOfFile(bytes), wordsOfReadings(readings));
  return problems.length === 0 && Object.keys(words).length === 0 ? [] : [[name, { problems, words }]];
}

const OURS = akn4un({
  preamble: container("Recalling", `the quay,${note("1", "Of stone.")}`),
  body:
    paragraph("1.", "\tLights:") +
    paragraph("", "\t(a)\tred;") +
    paragraph("3.", `\tOils${note("2", "Fish.")}.`) +
    heading("II") +
    heading("Of oil") +
    paragraph("1.", "\tPours."),
  attachments: annex(heading("Annex") + heading("Of wicks") + paragraph("1.", "\tCuts.")),
});

it("counts every word of a file in and out", () => {
  expect(check("ours", Buffer.from(OURS))).toEqual([]);
  const lacking = readAkn4un(Buffer.from(OURS.replace("Pours", "Pours and drips")));
  expect(difference(wordsOfFile(Buffer.from(OURS)), wordsOfReadings(lacking))).toEqual({
    and: -1,
    drips: -1,
  });
});

// Elsewhere there are no such tests: what they show is shown on files of our own in the tests beside this one.
if (corpusFolder !== undefined) {
  describe(`the files of ${corpusFolder}`, () => {
    it("are read, each word of them, with addresses that are ones", { timeout: 360_000 }, async () => {
      const odd: [string, unknown][] = [];
      let files = 0;
      const declaration = new Map<string, ReadResolution>();
      const byDocument = new Map<string, Record<string, ReadResolution>>();
      for (const { name, bytes } of corpusFiles(corpusFolder ?? "")) {
        files += 1;
        const readings = readAkn4un(bytes);
        odd.push(...check(name, bytes, readings));
        for (const reading of readings) {
          if (reading.id === FIRST) declaration.set(reading.language, reading);
          // Only the addresses are kept: all texts at once are half a gigabyte.
          const slim = {
            ...reading,
            links: [],
            paragraphs: reading.paragraphs.map((one) => ({ ...one, text: "" })),
          };
          byDocument.set(reading.id, { [reading.language]: slim, ...byDocument.get(reading.id) });
        }
      }
      expect(files).toBeGreaterThan(0);
      expect(odd).toEqual([]);
      expect(sameAddresses(byDocument)).toBeGreaterThan(0.99);
      await compareDeclaration(declaration);
    });
  });
}

/** The declaration in all languages that there are, beside the text that we have of it. */
async function compareDeclaration(languages: ReadonlyMap<string, ReadResolution>): Promise<void> {
  const { texts } = await compileDocument("data", FIRST);
  const own = texts.en ?? [];
  const { differences } = alignLanguages(Object.fromEntries(languages));
  expect(differences).toEqual([]);
  for (const reading of languages.values()) {
    expect(reading.annexed).toBe(true);
    expect(reading.paragraphs.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  }
  const english = languages.get("en")?.paragraphs ?? own;
  expect(english.map(({ text }) => plain(text))).toEqual(own.map(({ text }) => plain(text)));
  expect(english.map(({ footnotes }) => footnotes)).toEqual(own.map(({ footnotes }) => footnotes));
  const variants = own.filter(({ text }, index) => text !== english[index]?.text).map(({ id }) => id);
  expect(variants).toEqual(english === own ? [] : WITH_TYPOGRAPHIC_VARIANTS);
}

/** Without the typographic variants that our source has straightened: apostrophes, quotation marks, hyphens. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll("\u2011", "-").replaceAll("\u00a0", " ");
}

/** The share of English addresses that each other language has, of all documents that there are in both. */
function sameAddresses(documents: ReadonlyMap<string, Record<string, ReadResolution>>): number {
  let [all, missing] = [0, 0];
  for (const texts of documents.values()) {
    const { en, ...others } = texts;
    if (en === undefined) continue;
    const { differences, texts: alike } = alignLanguages({ en, ...others });
    for (const text of Object.values(alike)) {
      const addresses = addressesOf(text);
      if (new Set(addresses).size < addresses.length)
        throw new Error(`${text.symbol} has an address twice in "${text.language}"`);
    }
    all += addressesOf(en).length * Object.keys(others).length;
    missing += differences.reduce((sum, one) => sum + one.missing.length, 0);
  }
  return all === 0 ? 1 : 1 - missing / all;
}
