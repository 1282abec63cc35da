import type { CorpusAct, CorpusParagraph } from "../../model/corpus.ts";
import type { Body } from "../../model/document.ts";
import type { Span } from "../../model/footnote.ts";
import { findAddressee } from "../../quote/addressee.ts";
import { actLetters } from "../act-letters.ts";
import type { JoinedFinder } from "./joined-verbs.ts";
import type { OpeningReader } from "./read-opening.ts";

/** A paragraph with its derived acts, and the openings in it that could not be read. */
export interface Derived {
  paragraph: CorpusParagraph;
  unknown: string[];
}

/**
 * Derives what a paragraph does from the verb that opens it, in italics in the source: an act for each opening that is a
 * known verb, as far as the next opening or the end of the paragraph, and for each verb that is joined to an opening by
 * "and". Each act says `derived: true`.
 *
 * @param paragraph in English, without acts
 * @param openings what the source sets in italics at the beginning of the paragraph, its parts and its sentences
 * @param body who speaks, who is the actor of each act
 */
export function deriveActs(
  paragraph: CorpusParagraph,
  openings: readonly Span[],
  body: Body,
  { read, join }: { read: OpeningReader; join: JoinedFinder },
): Derived {
  const { text } = paragraph;
  const unknown: string[] = [];
  const acts = new Map<string, CorpusAct[]>();
  const opened = openings.flatMap((span) => {
    const opening = text.slice(span.start, span.end);
    const found = isHeading(text, span) ? undefined : read(opening, text.slice(span.end));
    if (found === null) unknown.push(opening);
    return found === null || found === undefined ? [] : [{ ...span, ...found }];
  });
  const known = opened.flatMap((one, index) => {
    if (!one.finite) return [one];
    const joined = join(text, one, opened[index + 1]?.start ?? text.length);
    return [one, ...joined.flatMap((span) => readAt(text, span, read))];
  });
  for (const [index, { start, end, reach, kind, verb }] of known.entries()) {
    const sentence = paragraph.sentences.find((one) => one.start <= start && start < one.end);
    if (sentence === undefined) continue;
    const until = endOfAct(text, known[index + 1]?.start ?? text.length);
    const addressee = kind === "call" ? findAddressee(text, end, until) : null;
    const before = acts.get(sentence.id) ?? [];
    acts.set(sentence.id, [
      ...before,
      {
        id: sentence.id + actLetters(before.length + 1),
        paragraph: paragraph.id,
        sentence: sentence.id,
        ...{ kind, verb, actor: body, addressees: [] },
        ...(addressee === null
          ? {}
          : { addressee: { text: text.slice(addressee.start, addressee.end), ...addressee } }),
        derived: true,
        opening: text.slice(start, Math.min(end + reach, until)).replace(/[\s,;:.]+$/, ""),
        ...{ text: text.slice(start, until), start, end: until },
        ...{ themes: [], qualifiers: [] },
      },
    ]);
  }
  const sentences = paragraph.sentences.map((one) => ({ ...one, acts: acts.get(one.id) ?? [] }));
  return { paragraph: { ...paragraph, sentences }, unknown };
}

function readAt(text: string, span: Span, read: OpeningReader) {
  const found = read(text.slice(span.start, span.end), text.slice(span.end));
  return found === null ? [] : [{ ...span, ...found }];
}

/** A line that is set in italics as a whole is a heading, whatever word it begins with. */
function isHeading(text: string, { start, end }: Span): boolean {
  return start === 0 && /^[\s.:]*$/.test(text.slice(end));
}

/** Without the mark that ends it, and the white space and conjunction before the next. */
function endOfAct(text: string, until: number): number {
  const words = text.slice(0, until);
  return words.replace(/[\s,;.:]+(?:and)?[\s,;.:]*$/, "").length;
}
