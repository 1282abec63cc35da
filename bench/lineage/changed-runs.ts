import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { compileChangeVocabulary, readChangeFiles } from "../../src/corpus/change-vocabulary.ts";
import type { DataError } from "../../src/corpus/data-error.ts";
import { alignWords } from "../../src/lineage/changes/align-words.ts";
import { type ChangeRules, changeRules } from "../../src/lineage/changes/change-rules.ts";
import { readText } from "../../src/lineage/changes/read-text.ts";
import { findRelations } from "../../src/lineage/find-relations.ts";
import { type ReadText, readTexts } from "./texts.ts";

/** A stretch that differs, as places in two paragraphs; the words of each in small letters. */
export interface Run {
  from: { start: number; end: number };
  to: { start: number; end: number };
  words: [string, string];
}

/** A paragraph and the likest one of the document before it in its series. */
export interface SeriesPair {
  earlier: ReadText;
  at: number;
  later: ReadText;
  paragraph: number;
}

/** The rules of English, as the vocabulary has them now. */
export async function englishRules(): Promise<ChangeRules> {
  const errors: DataError[] = [];
  const vocabulary = compileChangeVocabulary(await readChangeFiles("data/vocabulary", errors));
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return changeRules("en", vocabulary?.en);
}

/** Says of a word whether it is a number, a date, a sign, "also" or its like, or only joins others. */
export function plainWords(rules: ChangeRules): (key: string) => boolean {
  const { isNumber, months, joining, documents } = rules.writes;
  const neutral = new Set([...rules.neutral.values()].flatMap((all) => all.flatMap(({ keys }) => keys)));
  return (key) =>
    isNumber(key) ||
    /\d/.test(key) ||
    [months, joining, documents, neutral].some((some) => some.has(key)) ||
    /^(?:[a-z]|may|res|add|rev|corr|annex|second)$/.test(key);
}

/** Runs of words that differ, with a word or two that stayed between them taken in, cut by the alignment of words alone. */
export function runsOf(
  one: string,
  other: string,
  { wording }: ChangeRules,
  isPlain: (key: string) => boolean,
): Run[] {
  const interned = { numbers: new Map<string, number>(), wording };
  const [from, to] = [readText(one, interned), readText(other, interned)];
  const runs: Run[] = [];
  const steps = alignWords(from, to);
  for (let at = 0; at < steps.length; at += 1) {
    if (steps[at]?.same !== false) continue;
    let end = at + 1;
    for (let next = end; next < steps.length && next <= end + 1; next += 1)
      if (steps[next]?.same === false) end = next + 1;
    const changed = steps.slice(at, end);
    const keys = changed.flatMap(({ a, b, same }) =>
      same ? [] : [from.tokens[a], to.tokens[b]].flatMap((token) => (token?.word ? [token.key] : [])),
    );
    const side = (tokens: typeof from.tokens, name: "a" | "b") => {
      const places = changed.map((step) => step[name]).filter((place) => place !== -1);
      const before = steps.slice(0, at).findLast((step) => step[name] !== -1)?.[name] ?? -1;
      const start = places.length > 0 ? tokens[places[0] as number]?.start : tokens[before]?.end;
      return { start: start ?? 0, end: tokens[places.at(-1) ?? -1]?.end ?? start ?? 0 };
    };
    const words = (tokens: typeof from.tokens, name: "a" | "b") =>
      changed.flatMap((step) => tokens[step[name]]?.key ?? []).join(" ");
    if (keys.some((key) => !isPlain(key)))
      runs.push({
        from: side(from.tokens, "a"),
        to: side(to.tokens, "b"),
        words: [words(from.tokens, "a"), words(to.tokens, "b")],
      });
    at = end - 1;
  }
  return runs;
}

/**
 * All paragraphs of a library that were reworded since the document before in their series.
 *
 * @param isOlder beside the one before that instead, where there is one
 */
export async function seriesPairs(isOlder = false): Promise<SeriesPair[]> {
  const texts = await readTexts("en");
  const pairs: SeriesPair[] = [];
  for (const { document, paragraph, ancestors } of findRelations(texts)) {
    const later = texts[document] as ReadText;
    const inSeries = ancestors
      .map((one) => ({ ...one, text: texts[one.document] as ReadText }))
      .filter(({ text }) => text.series !== undefined && text.series === later.series);
    const newest = inSeries.toSorted((one, other) => (one.text.adopted < other.text.adopted ? 1 : -1))[
      isOlder ? 1 : 0
    ];
    if (newest?.change !== "reworded") continue;
    pairs.push({ earlier: newest.text, at: newest.paragraph, later, paragraph });
  }
  return pairs;
}

/** The entries of a file here. */
export async function readHere<T>(name: string): Promise<T[]> {
  return parse(await readFile(new URL(name, import.meta.url), "utf8")) as T[];
}

/** Whether a series is kept aside for drawing from: half of them are, by lot, and nobody looks at them while mending. */
export function isKeptAside(series: string): boolean {
  return (createHash("sha1").update(series).digest()[0] ?? 0) % 2 === 0;
}
