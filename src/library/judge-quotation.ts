import type { CorpusParagraph } from "../model/corpus.ts";
import type { Judgement, Placed, Verdict } from "../model/verdict.ts";
import { findAltered, prepareDocument, readWords } from "../quote/compare.ts";
import { countWords } from "../quote/count-words.ts";
import {
  judgePaste,
  MOST_QUOTATIONS,
  type Quotable,
  TooManyQuotations,
} from "../quote/pasting/judge-paste.ts";
import type { OpenDocument } from "./open-document.ts";
import { placeCompared, placeJudged } from "./place-quotation.ts";
import { Refusal } from "./refusal.ts";
import { keepRecent } from "./store/keep-recent.ts";

/**
 * How many words and signs the texts may have together that are kept ready for comparing: those of four declarations. Each
 * takes some 300 bytes (a character of Chinese is one), and an isolate has 128 MB for everything.
 */
const MOST_TOKENS = 40_000;
const prepared = keepRecent<CorpusParagraph[], Quotable>(MOST_TOKENS);

function prepare({ document: { entry }, paragraphs, by }: OpenDocument): Quotable {
  const known = prepared.find(paragraphs);
  if (known !== undefined) return known;
  const made = {
    prepared: prepareDocument(paragraphs, { ...entry, language: by.language }),
    resolvable: { ...entry, paragraphs },
  };
  prepared.keep(paragraphs, made, made.prepared.source.tokens.length);
  return made;
}

/**
 * Judges what is quoted in a text.
 *
 * @throws {Refusal} 400 where it has no words, is no text, or has too many quotations
 */
export function judge(quotation: string, open: OpenDocument): Judgement {
  requireText(quotation);
  try {
    return placeJudged(judgePaste(quotation, prepare(open)), open);
  } catch (error) {
    if (!(error instanceof TooManyQuotations)) throw error;
    return refuse(error.message, `at most ${MOST_QUOTATIONS} quotations`);
  }
}

/**
 * The verdict on what is quoted in a text, as the API says it: with the citations of what it is from.
 *
 * @throws {Refusal} as {@link judge} does
 */
export function verdictOf(quotation: string, open: OpenDocument, release: string): Verdict {
  const { document, by } = open;
  const { quotations, ...judgement } = judge(quotation, open);
  return {
    document: document.entry.id,
    language: by.language,
    release,
    ...withCitation(judgement, open),
    ...(quotations === undefined ? {} : { quotations: quotations.map((each) => withCitation(each, open)) }),
  };
}

function withCitation<Judged extends Judgement>(judged: Judged, open: OpenDocument) {
  return { ...judged, citation: citationOf(judged, open) };
}

/**
 * Judges a text by some paragraphs of a document alone and those beside them, which takes less than reading all of it.
 *
 * @param at the paragraphs, by their index: all that may have it
 * @returns undefined where they don't say enough: what is found in several paragraphs, or hardly, or not at all, all of the
 *   document is needed for
 */
export function judgeBy(quotation: string, open: OpenDocument, at: readonly number[]): Judgement | undefined {
  const { document, paragraphs, by } = open;
  if (prepared.find(paragraphs) !== undefined) return judge(quotation, open);
  // Those beside them too: a quotation may begin in one and end in the next.
  const near = new Set(at.flatMap((index) => [index - 1, index, index + 1]));
  const some = [...near].sort((a, b) => a - b).flatMap((index) => paragraphs[index] ?? []);
  const about = { ...document.entry, language: by.language };
  const quotable = {
    prepared: prepareDocument(some, about),
    resolvable: { ...document.entry, paragraphs },
  };
  requireText(quotation);
  const judgement = judgePaste(quotation, quotable);
  const { verdict, paragraph, through, quotations } = judgement;
  // What stands beside each other here need not do so in the text.
  const isInOne = paragraph !== null && through === null && quotations === undefined;
  // Words are rarer in a document than in some paragraphs of it: what is recognized here is recognized there.
  return (verdict === "exact" || verdict === "altered") && isInOne ? placeJudged(judgement, open) : undefined;
}

/** A passage is near a quotation where so many of its words stand there in their order, and such a share of them. */
const NEAR_WORDS = 5;
const NEAR_SHARE = 0.5;

/**
 * The passage of a text that has most of a quotation's words, in their order: of one that is in no text, the nearest, and
 * no verdict on where it is from.
 *
 * @returns undefined where none is near, or the quotation is no text
 */
export function nearestTo(quotation: string, open: OpenDocument): Placed | undefined {
  if (quotation.trim() === "" || !quotation.isWellFormed()) return undefined;
  const { prepared } = prepare(open);
  const near = findAltered(readWords(quotation, prepared), prepared, true);
  if (near === undefined || near.paragraph === null) return undefined;
  const same = sameWords(near);
  return same >= NEAR_WORDS && same >= NEAR_SHARE * countWords(quotation)
    ? placeCompared(near, open)
    : undefined;
}

/** How many words a quotation has in common with its passage. */
export function sameWords({ diff }: Pick<Placed, "diff">): number {
  return countWords(diff.map(({ op, quote = "" }) => (op === "same" ? quote : " ")).join(""));
}

/** @throws {Refusal} 400 where a quotation has no words, or is no text */
export function requireText(quotation: string): void {
  if (quotation.trim() === "") refuse("the quotation has no words", "at least one word");
  if (!quotation.isWellFormed() || quotation.includes("\0"))
    refuse("the quotation is no text: it has a lone surrogate or a NUL", "text");
}

function refuse(detail: string, expected: string): never {
  throw new Refusal("bad-parameter", {
    detail,
    errors: [{ parameter: "quote", detail, expected: [expected] }],
  });
}

/** How a passage is cited; a title as its document, a footnote by the paragraph that has its mark. */
export function citationOf(
  { verdict, address, paragraph }: Pick<Judgement, "verdict" | "address" | "paragraph">,
  { by, paragraphs }: Pick<OpenDocument, "by" | "paragraphs">,
) {
  if (verdict === "not-found") return null;
  if (address === "title") return by.cite("");
  const note = /^footnote-(\d+)$/.exec(address ?? "");
  const marked = paragraphs.find(({ footnotes }) =>
    footnotes.some(({ number }) => number === Number(note?.[1])),
  );
  return by.cite((note === null ? address : marked?.id) ?? paragraph ?? "");
}
