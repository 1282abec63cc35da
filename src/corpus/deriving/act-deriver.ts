import type { CorpusParagraph } from "../../model/corpus.ts";
import type { Body } from "../../model/document.ts";
import type { Span } from "../../model/footnote.ts";
import { deriveActs } from "./derive-acts.ts";
import { joinedFinder } from "./joined-verbs.ts";
import { openingReader } from "./read-opening.ts";
import { readVerbs } from "./read-verbs.ts";

/** The language of the verbs that are known. */
const LANGUAGE = "en";

/** Derives the acts of text after text, and counts what it could and could not read. */
export interface ActDeriver {
  /** A paragraph with its derived acts; as it was, where its language is one whose verbs are not known. */
  derive(
    paragraph: CorpusParagraph,
    openings: readonly Span[],
    text: { language: string; body: Body },
  ): CorpusParagraph;
  /** How many openings were read, and how often each that was not. */
  readonly known: number;
  readonly unknown: ReadonlyMap<string, number>;
}

/**
 * Makes a deriver of acts.
 *
 * @param path `verbs.yaml`
 * @throws {DataErrors} with everything in it that does not fit
 */
export async function actDeriver(path: string): Promise<ActDeriver> {
  const verbs = await readVerbs(path);
  const read = openingReader(verbs);
  const join = joinedFinder(verbs);
  const unknown = new Map<string, number>();
  let known = 0;
  return {
    derive(paragraph, openings, { language, body }) {
      if (language !== LANGUAGE) return paragraph;
      const derived = deriveActs(paragraph, openings, body, { read, join });
      for (const opening of derived.unknown) unknown.set(opening, (unknown.get(opening) ?? 0) + 1);
      known += derived.paragraph.sentences.reduce((sum, { acts }) => sum + acts.length, 0);
      return derived.paragraph;
    },
    get known() {
      return known;
    },
    unknown,
  };
}
