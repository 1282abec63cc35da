import type { Enacting } from "../../model/enacting.ts";
import { SOURCE_LANGUAGES } from "./languages/index.ts";
import type { Block, Expectation } from "./read-text.ts";

/**
 * What the resolution says of itself around the text that was read: its formula, the words that adopt its annex, its
 * closing. Asterisks that set a line of the source in italics are no words.
 */
export function enactingOf(blocks: readonly Block[], { annexed, body, language }: Expectation): Enacting {
  const { opening, meeting } = SOURCE_LANGUAGES[language] ?? {};
  const linesThatAre = (kind: "masthead" | "closing") =>
    blocks.flatMap((block) => (block.is === kind ? block.raw : []));
  const masthead = linesThatAre("masthead");
  if (!annexed) {
    return { formula: masthead.at(-1) ?? "", words: [], closing: linesThatAre("closing").map(plain) };
  }
  // Of the masthead's last lines two are the annex's heading and its title.
  const formula = masthead.lastIndexOf(opening?.[body] ?? "");
  if (formula === -1) return { formula: "", words: [], closing: [] };
  const own = masthead.slice(formula + 1, -2);
  const closes = own.findIndex((line) => meeting?.test(line));
  const [words, closing] = closes === -1 ? [own, []] : [own.slice(0, closes), own.slice(closes)];
  return { formula: masthead[formula] ?? "", words, closing: closing.map(plain) };
}

function plain(line: string): string {
  return line.replace(/^\*|\*$/g, "");
}
