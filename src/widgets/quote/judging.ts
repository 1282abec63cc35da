/* Loaded when the editor's words are not plainly the source's. */
import type { Passage } from "../../model/passage.ts";
import { loadWording } from "../../quote/comparing/languages/load.ts";
import type { Wording } from "../../quote/comparing/languages/wording.ts";
import type { Labels } from "../../words/labels.ts";
import type { Beside } from "./beside.ts";
import { readCitation } from "./citation-line.ts";
import { type OwnWords, ownWords } from "./own-words.ts";
import type { Inside } from "./reading.ts";
import { type Compared, compare } from "./verifying.ts";

/** From the best to the worst: of several, the worst is what is said. */
const RANK: Readonly<Record<Compared["verdict"], number>> = {
  verified: 0,
  abridged: 1,
  altered: 2,
  other: 3,
};
/** What is so much longer than the passage has more words that are not there than words that are. */
const LONGER = 4;
/** Of several quotations in a line, each is to have so many words: single ones can be put together to say anything. */
const FEWEST_WORDS = 3;

/**
 * Judges what an editor put inside an element by a passage. Of several quotations, and of several ways to read one, the
 * worst is the verdict.
 *
 * @param beside the quotation, where it doesn't stand inside the element
 * @returns null where there is nothing to be said
 */
export async function judge(
  inside: Inside,
  passage: Passage,
  host: Element,
  labels: Labels,
  beside: Beside | null,
): Promise<Compared | null> {
  const wording = await loadWording(passage.language);
  const live = judgeWords(inside, passage, host, labels, wording, beside !== null);
  return beside && live && !isOurs(live, beside, passage) ? null : live;
}

/** Whether a link beside a quotation says that it is of the passage: true words are, others may be somebody else's. */
function isOurs({ verdict }: Compared, { line, pure }: Beside, { citation }: Passage): boolean {
  if (line === "" || verdict === "verified" || verdict === "abridged") return true;
  return (pure && verdict === "altered") || readCitation(line, citation) !== null;
}

function judgeWords(
  inside: Inside,
  passage: Passage,
  { shadowRoot }: Element,
  labels: Labels,
  wording: Wording,
  stays: boolean,
): Compared | null {
  if (shadowRoot === null) return null;
  const { marked } = inside;
  const texts = passage.type === "range" && passage.paragraph === undefined ? passage.parts : [passage];
  const all = worthJudging(inside.quotations.map((each) => ownWords(each, marked, passage.citation))).flatMap(
    ({ readings }) => readings,
  );
  if (all.join("").length > LONGER * passage.text.length + 500)
    return marked ? { verdict: "other", difference: null } : null;
  let worst: Compared | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const words of all) {
    const live: Compared = compare(words, texts, shadowRoot, labels, passage.language, wording);
    best = Math.min(best, RANK[live.verdict]);
    if (worst === null || RANK[live.verdict] > RANK[worst.verdict]) worst = live;
  }
  if (worst === null || worst.verdict === "verified") return worst;
  // Text that nobody marked as a quotation, and that is none of this, may well be the editor's own sentence; so may
  // what is this passage only when it is read in one of two ways. Nor is a quotation spoken of that stays in the page with
  // words that may come into sight.
  if (best === RANK.verified && (stays || !marked)) return null;
  return !marked && worst.verdict === "other" ? null : worst;
}

/**
 * Leaves out single words in quotation marks beside a whole quotation, which are no quotation of this; where there are
 * only such, nothing can be said of them together.
 */
function worthJudging(all: readonly OwnWords[]): readonly OwnWords[] {
  const quotations = all.filter(({ readings }) => readings.length > 0);
  if (quotations.length < 2) return quotations;
  const isShort = ({ inline, readings }: OwnWords) =>
    inline && readings.some((words) => words.split(/\s+/).length < FEWEST_WORDS);
  const rest = quotations.filter((each) => !isShort(each));
  return rest.length === quotations.length || rest.some(({ inline }) => !inline) ? rest : [];
}
