import type {
  CorpusAct,
  CorpusEntry,
  CorpusParagraph,
  CorpusTheme,
  CorpusVocabulary,
} from "../../model/corpus.ts";
import { firstLanguage } from "../../model/document-languages.ts";
import { changedFields } from "./diff-values.ts";
import type { FoundChange } from "./found-change.ts";

/** Counts follow from what is counted; the rest is for pages and for reading references, and nobody is answered it. */
const NOT_OF_DOCUMENTS = new Set(["title", "counts", "enacting", "home", "names", "annexed"]);
/** Sentences are divided anew where the words change; acts are told one by one. */
const NOT_OF_PARAGRAPHS = new Set(["text", "sentences", "subparagraphs"]);
/** What says where an act stands moves with the words before it. */
const NOT_OF_ACTS = new Set(["text", "start", "end", "sentence", "paragraph"]);
const NOT_OF_THEMES = new Set(["label", "counts"]);

type Told = Pick<FoundChange, "document" | "symbol" | "language">;

/** What became of a document, apart from its texts: nothing where what is said of it is the same. */
export function diffEntries(from: CorpusEntry | undefined, to: CorpusEntry | undefined): FoundChange[] {
  const entry = to ?? from;
  if (entry === undefined) return [];
  const told = { document: entry.id, symbol: entry.symbol, language: firstLanguage(entry) };
  const titles = { ...(from && { from: from.title }), ...(to && { to: to.title }) };
  const fields = from && to ? changedFields(plain(from), plain(to), NOT_OF_DOCUMENTS) : [];
  return changeOf("document", entry.id, told, titles, fields, []);
}

/** An entry whose translations say what is told of the first language. */
function plain({ translations, ...entry }: CorpusEntry): object {
  const told = Object.entries(translations ?? {}).map(([language, { title, source, sections, annexes }]) => [
    language,
    { title, source, sections, annexes },
  ]);
  return translations === undefined ? entry : { ...entry, translations: Object.fromEntries(told) };
}

/** What became of the paragraphs of a text and of their acts, in the order of the text; what is no more stands where it stood. */
export function diffTexts(
  { id: document, symbol }: Pick<CorpusEntry, "id" | "symbol">,
  language: string,
  from: readonly CorpusParagraph[],
  to: readonly CorpusParagraph[],
): FoundChange[] {
  const told = { document, symbol, language };
  return paired(from, to).flatMap(([was, is]) => {
    const id = (is ?? was)?.id ?? "";
    const texts = { ...(was && { from: was.text }), ...(is && { to: is.text }) };
    const themes = [...new Set([...(was?.themes ?? []), ...(is?.themes ?? [])])];
    const fields = was && is ? changedFields(was, is, NOT_OF_PARAGRAPHS) : [];
    return [
      ...changeOf("paragraph", id, told, texts, fields, themes),
      ...diffActs(told, was === undefined ? [] : actsOf(was), is === undefined ? [] : actsOf(is)),
    ];
  });
}

function diffActs(told: Told, from: readonly CorpusAct[], to: readonly CorpusAct[]): FoundChange[] {
  return paired(from, to).flatMap(([was, is]) => {
    const texts = { ...(was && { from: was.text }), ...(is && { to: is.text }) };
    const themes = [...new Set([...(was?.themes ?? []), ...(is?.themes ?? [])].map(({ id }) => id))];
    const fields = was && is ? changedFields(was, is, NOT_OF_ACTS) : [];
    return changeOf("act", (is ?? was)?.id ?? "", told, texts, fields, themes);
  });
}

/** What became of the themes. */
export function diffThemes(from: CorpusVocabulary, to: CorpusVocabulary): FoundChange[] {
  return paired<CorpusTheme>(from.themes, to.themes).flatMap(([was, is]) => {
    const id = (is ?? was)?.id ?? "";
    const labels = { ...(was && { from: was.label }), ...(is && { to: is.label }) };
    const fields = was && is ? changedFields(was, is, NOT_OF_THEMES) : [];
    return changeOf("theme", id, {}, labels, fields, [id]);
  });
}

function changeOf(
  type: FoundChange["type"],
  id: string,
  told: Told,
  words: Pick<FoundChange, "from" | "to">,
  fields: FoundChange["fields"],
  themes: string[],
): FoundChange[] {
  const { from, to } = words;
  const op = from === undefined ? "added" : to === undefined ? "removed" : "changed";
  if (op === "changed" && from === to && fields.length === 0) return [];
  return [{ type, op, ...told, id, ...words, fields, themes }];
}

/** Things of two sides by their ids, in the order of the second; those that it lacks stand after what they stood after. */
function paired<T extends { id: string }>(
  from: readonly T[],
  to: readonly T[],
): [T | undefined, T | undefined][] {
  const before = new Map(from.map((one) => [one.id, one]));
  const after = new Set(to.map(({ id }) => id));
  const lost = new Map<string, T[]>();
  let last = "";
  for (const one of from) {
    if (after.has(one.id)) last = one.id;
    else lost.set(last, [...(lost.get(last) ?? []), one]);
  }
  const gone = (id: string): [T, undefined][] => (lost.get(id) ?? []).map((one) => [one, undefined]);
  return [
    ...gone(""),
    ...to.flatMap((one) => [[before.get(one.id), one] as [T | undefined, T], ...gone(one.id)]),
  ];
}

function actsOf({ sentences }: CorpusParagraph): CorpusAct[] {
  return sentences.flatMap(({ acts }) => acts);
}
