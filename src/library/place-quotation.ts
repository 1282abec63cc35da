import type { Comparison, JudgedPaste, Judgement, OtherPlace, Place, Placed } from "../model/verdict.ts";
import { notFound } from "../quote/compare.ts";
import { wordingOf } from "../quote/comparing/languages/index.ts";
import { unquotedBeside } from "../quote/comparing/unquoted.ts";
import type { OpenDocument } from "./open-document.ts";

/** A text, and in which language it is. */
type Text = Pick<OpenDocument, "paragraphs"> & { by: Pick<OpenDocument["by"], "language"> };
type Bare = Pick<Comparison, "paragraph" | "through" | "start" | "end" | "source">;

/** Says of a judgement, and of each quotation in it, which act it is of and what stands beside it that qualifies it. */
export function placeJudged({ quotations, ...judged }: JudgedPaste, text: Text): Judgement {
  const placed = { ...judged, ...placeCompared(judged, text) };
  return quotations === undefined
    ? placed
    : { ...placed, quotations: quotations.map((each) => placeJudged(each, text)) };
}

/** The same of a comparison alone. */
export function placeCompared(compared: Comparison, text: Text): Placed {
  const alternatives = compared.alternatives.map(
    (place: Place): OtherPlace => ({ ...place, ...statementsOf(place, text) }),
  );
  return { ...compared, alternatives, ...statementsOf(compared, text) };
}

/** What is said of a text that has no quotation of any document. */
export function placedNowhere(quotation: string): Judgement {
  return {
    ...notFound(),
    alternatives: [],
    act: null,
    unquoted: [],
    quoted: { start: 0, end: quotation.length },
  };
}

function statementsOf(place: Bare, { paragraphs, by }: Text): Pick<Placed, "act" | "unquoted"> {
  return {
    act: actWith(place, paragraphs),
    unquoted: unquotedBeside(place, paragraphs, wordingOf(by.language)),
  };
}

/** The act that has all of a passage, where it is not the whole sentence; null where there is none. */
function actWith(
  { paragraph, through, start, end, source }: Bare,
  paragraphs: OpenDocument["paragraphs"],
): string | null {
  if (paragraph === null || through !== null || start === null || end === null) return null;
  const stop = end - (/(?<![\s.,;:])[\s.,;:]*$/.exec(source ?? "")?.[0].length ?? 0);
  const sentence = paragraphs
    .find(({ id }) => id === paragraph)
    ?.sentences.find((one) => one.start <= start && one.end >= stop);
  if (sentence === undefined || (sentence.start === start && stop >= sentence.end - 1)) return null;
  const covering = sentence.acts.filter((act) => act.start <= start && act.end >= stop);
  const [least] = covering.sort((one, other) => one.end - one.start - (other.end - other.start));
  return least?.id ?? null;
}
