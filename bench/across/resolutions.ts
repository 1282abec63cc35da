import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { seriesOf } from "../../src/corpus/library/series-of.ts";
import { readAkn4un } from "../../src/corpus/reading/akn4un/read-akn4un.ts";
import type { OpenedParagraph, ReadResolution } from "../../src/corpus/reading/read-resolution.ts";
import { sentencesOf } from "../../src/corpus/reading/sentences.ts";
import type { CorpusDocument, CorpusEntry, CorpusParagraph } from "../../src/model/corpus.ts";

/** The resolutions in a folder of the United Nations' XML, in the order of their ids, with all their languages. */
export async function resolutionsIn(folder: string): Promise<CorpusDocument[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".xml")).sort();
  const documents = new Map<string, Map<string, ReadResolution>>();
  let refused = 0;
  for (const name of files) {
    try {
      for (const one of readAkn4un(await readFile(join(folder, name)))) {
        const languages = documents.get(one.id) ?? new Map<string, ReadResolution>();
        if (!languages.has(one.language)) languages.set(one.language, one);
        documents.set(one.id, languages);
      }
    } catch {
      refused += 1;
    }
  }
  console.log(
    `${files.length} files read, ${refused} of them are none that can be read; ${documents.size} documents`,
  );
  return [...documents.values()]
    .flatMap((languages) => documentOf([...languages.values()]) ?? [])
    .sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
}

const ORDER = ["en", "fr", "es", "ru", "zh", "ar"];

function documentOf(read: ReadResolution[]): CorpusDocument | undefined {
  const texts = read.sort((one, other) => ORDER.indexOf(one.language) - ORDER.indexOf(other.language));
  const [first] = texts;
  const adopted = texts.find((one) => one.adopted !== null)?.adopted;
  if (first === undefined || adopted == null) return undefined;
  const { id, symbol, body, session, annexed } = first;
  const series = first.language === "en" ? seriesOf(first.title, body) : undefined;
  const entry: CorpusEntry = {
    ...{ id, symbol, body, session, annexed, adopted, published: first.published ?? adopted },
    ...(series === undefined ? {} : { series }),
    languages: texts.map(({ language }) => language),
    ...inOneLanguage(first),
    translations: Object.fromEntries(texts.slice(1).map((one) => [one.language, inOneLanguage(one)])),
  };
  return {
    entry,
    texts: Object.fromEntries(
      texts.map((one) => [
        one.language,
        one.paragraphs.map((paragraph) => withSentences(paragraph, one.language)),
      ]),
    ),
  };
}

function inOneLanguage({ title, sections, annexes, paragraphs, symbol }: ReadResolution) {
  const of = (kind: string) => paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  const footnotes = paragraphs.flatMap((paragraph) => paragraph.footnotes).length;
  const counts = { sentences: 0, footnotes, acts: 0, references: 0 };
  const sha256 = createHash("sha256").update(symbol).digest("hex");
  return {
    title,
    source: { publisher: "United Nations", url: `https://undocs.org/${symbol}`, sha256 },
    counts: { ...counts, preamble: of("preamble"), operative: of("operative") },
    sections,
    ...(annexes.length === 0 ? {} : { annexes }),
  };
}

function withSentences({ openings: _, ...paragraph }: OpenedParagraph, language: string): CorpusParagraph {
  const sentences = sentencesOf(paragraph, language).map(({ id, start, end }) => ({
    ...{ id, text: paragraph.text.slice(start, end), start, end },
    acts: [],
  }));
  return { ...paragraph, sentences, themes: [], references: [] };
}
