import type { Answer } from "../../../http/route.ts";
import { judge } from "../../../library/judge-quotation.ts";
import type { OpenDocument } from "../../../library/open-document.ts";
import { Refusal } from "../../../library/refusal.ts";
import type { Judgement } from "../../../model/verdict.ts";

/** What came of looking for a quotation. */
export interface Judged {
  comparison: Judgement;
  /** The address of the least that has all of the passage and can be embedded; null where there is none. */
  address: string | null;
}

/** As many characters as fit into a page's address, whatever they are made of. */
export const MOST_CHARACTERS = 5_000;
/** As many as the API reads at once, where they are in no address. */
export const MOST_SENT = 20_000;

/** A page that has a quotation in its address: no cache keeps it. */
export function unkept(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, "Cache-Control": "private, no-store" } };
}

/** Says of a quotation that it has more characters than are looked for; undefined where it hasn't. */
export function tooLong(quotation: string, most = MOST_CHARACTERS): string | undefined {
  if (quotation.length <= most) return undefined;
  const [length, limit] = [quotation.length, most].map((number) => number.toLocaleString("en"));
  return `This has ${length} characters, and a page can look for ${limit}. Take a part of it.`;
}

/** Looks for a quotation; says in words why it can't be looked for. */
export function judgeQuotation(
  open: OpenDocument,
  quotation: string,
  most = MOST_CHARACTERS,
): Judged | { problem: string } {
  const problem = tooLong(quotation, most);
  if (problem !== undefined) return { problem };
  try {
    const comparison = judge(quotation, open);
    return { comparison, address: embeddable(comparison) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: `This can’t be looked for: ${error.message}.` };
  }
}

/** Whether a verdict offers the source's own words to take along, which is then what is first to be pressed. */
export function offersWords({
  verdict,
  quotations,
  unquoted,
}: Pick<Judgement, "verdict" | "unquoted"> & { quotations?: readonly unknown[] | undefined }): boolean {
  return quotations === undefined && (verdict === "altered" || verdict === "abridged" || unquoted.length > 0);
}

/** The address of what is embedded of a passage: the title and the footnotes are text, and are not. */
function embeddable({ act, address }: Judgement): string | null {
  if (address === "title" || address?.startsWith("footnote-")) return null;
  return act ?? address;
}
