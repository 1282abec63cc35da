import type { Span } from "../../../model/footnote.ts";

/** What is shown of a paragraph: all of it, or sentences in a row that can be understood, quoted and cited by themselves. */
export interface Excerpt extends Span {
  /** Its canonical address. */
  address: string;
  isWhole: boolean;
}

/** A paragraph of so many UTF-16 code units, about six lines, is shown whole whatever it is about. */
const LONG = 450;

/**
 * Words by which a sentence points at what was said before it. One too many shows a sentence too many; one too few would
 * tear a statement from what it is about.
 */
const POINTING_BACK =
  /\b(?:this|these|those(?! (?:who|that|which|of)\b)|that (?:end|regard|respect|context|purpose|effect)|such(?! as\b)|there(?:for|fore|in|of|on|to|with)|accordingly|same|former|latter|above|afore\w*|foregoing|doing so|so doing|it|its|they|them|their|he|she|his|her|thus|however|moreover|likewise|similarly)\b|^(?:and|but|or)\b/iu;
/** What may be short for a name: "the Office". */
const SHORT_FOR_A_NAME = /\bthe (\p{Lu}\p{L}+)/gu;

/** A paragraph as far as it is excerpted. */
export interface Excerpted {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (Span & { readonly id: string })[];
}

/**
 * Chooses what to show of a paragraph for some of its sentences: all of one that is no longer than some lines; else what
 * {@link standingAlone} says.
 *
 * @param wanted the addresses of the sentences
 */
export function excerptOf(paragraph: Excerpted, wanted: ReadonlySet<string>, language: string): Excerpt {
  return paragraph.text.length <= LONG ? wholly(paragraph) : standingAlone(paragraph, wanted, language);
}

/**
 * The least that can be understood, quoted and cited by itself and has some sentences of a paragraph: these, what stands
 * between them, and whatever sentences before them they point back at. Which words point back is known of English; elsewhere
 * all that comes before is shown.
 *
 * @param wanted the addresses of the sentences
 */
export function standingAlone(paragraph: Excerpted, wanted: ReadonlySet<string>, language: string): Excerpt {
  const { id, sentences } = paragraph;
  const whole = wholly(paragraph);
  const first = sentences.findIndex((sentence) => wanted.has(sentence.id));
  const last = sentences.findLastIndex((sentence) => wanted.has(sentence.id));
  if (first < 0) return whole;
  const from = language === "en" ? leanedOn(paragraph, first) : 0;
  const [opening, closing] = [sentences[from], sentences[last]];
  if (opening === undefined || closing === undefined) return whole;
  if (from === 0 && last === sentences.length - 1) return whole;
  // Sentences of several lettered parts have no address together; and a part can't be read without its opening words.
  if (sentences.slice(from, last + 1).some((sentence) => !sentence.id.startsWith(`${id}.`))) return whole;
  const { start } = opening;
  const inside = closing.id.slice(closing.id.lastIndexOf("/") + 1);
  const address = from === last ? opening.id : `${opening.id}-${inside}`;
  return { address, start, end: closing.end, isWhole: false };
}

function wholly({ id, text }: Excerpted): Excerpt {
  return { address: id, start: 0, end: text.length, isWhole: true };
}

/** The first of the sentences that a sentence needs: those before it, as long as each points back at another. */
function leanedOn({ text, sentences }: Excerpted, wanted: number): number {
  const words = sentences.map(({ start, end }) => text.slice(start, end));
  let from = wanted;
  while (from > 0 && pointsBack(words[from] ?? "", words[from - 1] ?? "")) from--;
  return from;
}

function pointsBack(sentence: string, before: string): boolean {
  if (POINTING_BACK.test(sentence)) return true;
  return [...sentence.matchAll(SHORT_FOR_A_NAME)].some(([, name = ""]) => before.includes(name));
}
