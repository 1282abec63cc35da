import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileDocument } from "../../src/corpus/compile-document.ts";
import { alignLanguages } from "../../src/corpus/reading/akn4un/align-languages.ts";
import { readAkn4un } from "../../src/corpus/reading/akn4un/read-akn4un.ts";
import type { ReadResolution } from "../../src/corpus/reading/read-resolution.ts";
import { sentencesOf } from "../../src/corpus/reading/sentences.ts";
import type { CorpusParagraph } from "../../src/model/corpus.ts";
import type { Section } from "../../src/model/section.ts";
import { citePassage } from "../../src/quote/citing/cite-passage.ts";
import { headingOf } from "../../src/quote/citing/pinpoint.ts";
import { compareQuotation, prepareDocument } from "../../src/quote/compare.ts";
import { loadWording } from "../../src/quote/comparing/languages/load.ts";
import { isResolved, resolveReference } from "../../src/quote/resolve.ts";
import { corpusFolder, filesWith } from "./reading/akn4un/real-files.ts";

/** A word of each language that no resolution on corruption has, in the place of one of its own. */
const ANOTHER: Record<string, string> = {
  ar: "الفوانيس",
  en: "lanterns",
  es: "linternas",
  fr: "lanternes",
  ru: "фонарями",
  zh: "灯笼",
};

/** The text with the word in its middle replaced, or left out. */
function withoutItsWord(text: string, language: string, by: string): string {
  const words = [...text.matchAll(language === "zh" ? /\p{Script=Han}{2}/gu : /[\p{L}\p{M}]{2,}/gu)];
  const word = words[Math.floor(words.length / 2)];
  if (word === undefined) return `${text} ${ANOTHER[language]}`;
  return text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}

/** The readings of a document's files by language, with the same addresses. */
function aligned(files: readonly Uint8Array[]): [language: string, reading: ReadResolution][] {
  const readings = files.flatMap((bytes) => readAkn4un(bytes));
  const { texts } = alignLanguages(Object.fromEntries(readings.map((one) => [one.language, one])));
  return Object.entries(texts);
}

function withSentences(reading: ReadResolution): CorpusParagraph[] {
  return reading.paragraphs.map(({ openings: _, ...paragraph }) => ({
    ...paragraph,
    sentences: sentencesOf(paragraph, reading.language).map(({ id, start, end }) => ({
      ...{ id, text: paragraph.text.slice(start, end), start, end },
      acts: [],
    })),
    themes: [],
    references: [],
  }));
}

/** The sentences of a text that are not judged to be the text's own words, and those that are with a word changed. */
async function misjudged(
  paragraphs: readonly CorpusParagraph[],
  about: { title: string; sections: Section[]; language: string },
): Promise<string[]> {
  const { language } = about;
  await loadWording(language);
  const prepared = prepareDocument([...paragraphs], about);
  const failed: string[] = [];
  for (const { id, text } of paragraphs.flatMap(({ sentences }) => sentences)) {
    const { verdict } = compareQuotation(text, prepared);
    if (verdict !== "exact") failed.push(`${id} is ${verdict}`);
    for (const by of [ANOTHER[language] ?? "", ""]) {
      const changed = withoutItsWord(text, language, by);
      const judged = compareQuotation(changed, prepared).verdict;
      if (judged === "exact" || judged === "abridged") failed.push(`${id} is ${judged}: ${changed}`);
    }
  }
  return failed;
}

describe("each sentence quotes itself, and none with a word changed does", () => {
  it("in our own text of the declaration", async () => {
    const { entry, texts } = await compileDocument("data", "s-32-1");
    const { title, sections } = entry;
    expect(await misjudged(texts.en ?? [], { title, sections, language: "en" })).toEqual([]);
  });

  // Where there are real files, in the other languages too; what they show is shown on texts of our own in `tests/quote`.
  const names = corpusFolder === undefined ? [] : globSync("s-32-1/*.xml", { cwd: corpusFolder });
  for (const [language, reading] of aligned(
    names.map((name) => readFileSync(join(corpusFolder ?? "", name))),
  )) {
    it(`in the declaration in the language ${language}`, async () => {
      const { title, sections } = reading;
      expect(await misjudged(withSentences(reading), { title, sections, language })).toEqual([]);
    });
  }
});

const NUMBERED = ["A_RES_79_226-", "A_RES_79_258-"];
for (const name of corpusFolder === undefined ? [] : NUMBERED) {
  const texts = aligned(filesWith(corpusFolder ?? "", name, "79-*.tar.gz"));
  if (texts.length === 0) continue;
  it.each(texts)(`each citation of a passage of ${name} in %s is read back`, (language, reading) => {
    const paragraphs = withSentences(reading);
    const { id, symbol, title, body, session, annexed, annexes, sections } = reading;
    const adopted = reading.adopted ?? "2024-12-19";
    const document = {
      ...{ id, symbol, title, body, session, adopted, published: reading.published ?? adopted, annexed },
      ...{ sections, paragraphs, annexes, languages: texts.map(([one]) => one) },
      source: { publisher: "United Nations", url: "https://undocs.org", sha256: "" },
    };
    const addresses = paragraphs.flatMap((one) => [
      one.id,
      ...(one.subparagraphs ?? []).map((part) => part.id),
      ...one.sentences.map((sentence) => sentence.id),
    ]);
    const failed = addresses.flatMap((address) => {
      const sectionTitle = headingOf(sections, address);
      const cited = citePassage({ document, address, origin: "https://x.org", language, sectionTitle });
      const result = resolveReference(cited.text, document);
      const read = isResolved(result) ? result.address : result.problem;
      return read === address ? [] : [`${address}: ${cited.text}: ${read}`];
    });
    expect(addresses.length).toBeGreaterThan(10);
    expect(failed).toEqual([]);
  });
}
