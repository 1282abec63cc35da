/* Loaded when an element has words of an editor's inside that may be a quotation. */
import type { Passage } from "../../model/passage.ts";
import type { Host } from "../element/reactive-element.ts";
import type { Labels } from "../labels/labels.ts";
import { plainlyHas } from "./fold.ts";
import { type OwnWords, ownWords } from "./own-words.ts";

/** What is known of the editor's own words. */
export interface Live {
  readonly verdict: "verified" | "altered" | "other";
  /** The editor's words beside the source's, to be shown. */
  readonly difference: unknown;
}

const VERIFIED: Live = { verdict: "verified", difference: null };
const OTHER: Live = { verdict: "other", difference: null };

/** From the best to the worst: of several, the worst is what is said. */
const RANK: Readonly<Record<Live["verdict"], number>> = { verified: 0, altered: 1, other: 2 };
/** What is so much longer than the passage has more words that are not there than words that are. */
const LONGER = 4;
/** Of several quotations in a line, each is to have so many words: single ones can be put together to say anything. */
const FEWEST_WORDS = 3;

/**
 * Compares the words inside an element with the passage: plainly at once, and what is not plain when the code for that
 * is there. Of several quotations, and of several ways to read one, the worst is the verdict.
 *
 * @returns null where there is nothing to be said
 */
export async function checkWords(host: Host, passage: Passage, labels: Labels): Promise<Live | null> {
  const inside = await ownWords(host, passage.citation);
  if (inside === null) return null;
  const all = worthJudging(inside.quotations).flatMap(({ readings }) => readings);
  if (all.join("").length > LONGER * passage.text.length + 500) return inside.marked ? OTHER : null;
  let worst: Live | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const words of all) {
    const live = await judge(words, host, passage, labels);
    if (live === null) return null;
    best = Math.min(best, RANK[live.verdict]);
    if (worst === null || RANK[live.verdict] > RANK[worst.verdict]) worst = live;
  }
  if (worst === null || worst.verdict === "verified") return worst;
  // Text that nobody marked as a quotation, and that is none of this, may well be the editor's own sentence; so may
  // what is this passage only when it is read in one of two ways.
  return !inside.marked && (worst.verdict === "other" || best === RANK.verified) ? null : worst;
}

/**
 * Leaves out single words in quotation marks beside a whole quotation, which are no quotation of this; where there are
 * only such, nothing can be said of them together.
 */
function worthJudging(quotations: readonly OwnWords[]): readonly OwnWords[] {
  if (quotations.length < 2) return quotations;
  const isShort = ({ inline, readings }: OwnWords) =>
    inline && readings.some((words) => words.split(/\s+/).length < FEWEST_WORDS);
  const rest = quotations.filter((each) => !isShort(each));
  return rest.length === quotations.length || rest.some(({ inline }) => !inline) ? rest : [];
}

async function judge(own: string, host: Host, passage: Passage, labels: Labels): Promise<Live | null> {
  const number = passage.type === "paragraph" ? new RegExp(`^${passage.number}\\.\\s+`) : /^$/;
  const words = own.replace(number, "");
  if (plainlyHas(passage.text, words)) return VERIFIED;
  const texts = passage.type === "range" && passage.paragraph === undefined ? passage.parts : [passage];
  const { compare } = await import("./verifying.ts");
  return host.shadowRoot && compare(words, texts, host.shadowRoot, labels);
}
