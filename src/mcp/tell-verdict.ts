import { openText } from "../library/across/open-texts.ts";
import type { OpenDocument } from "../library/open-document.ts";
import { shorten } from "../library/refusal.ts";
import type { ToldPassage, ToldVerdict } from "../model/told.ts";
import type { Verdict, VerdictInAll } from "../model/verdict.ts";
import { type Item, linesOf, shortened, tellText, tellWords } from "./items.ts";
import type { ToolAsk } from "./tool.ts";

/** More differences are not listed: the words are another text then. */
const MOST_DIFFERENCES = 20;

/** A quotation, and which of those that were sent it is. */
interface Sent {
  number: number;
  quotation: string;
}

/**
 * Tells what became of a quotation: the verdict, the true words, and what differs.
 *
 * @param opened the document that was looked in, where that was one
 */
export async function tellVerdict(
  ask: ToolAsk,
  opened: OpenDocument | undefined,
  { number, quotation }: Sent,
  judged: Verdict | VerdictInAll,
  room: number,
): Promise<Item> {
  const { verdict, document, language, quotations } = judged;
  const open =
    opened ?? (document === null || language === null ? undefined : await openText(ask, document, language));
  const words = open && wordsOf(open, judged);
  const passage = words && shortened(words, room / 2);
  const told: ToldVerdict = {
    ...{ number, quotation: shorten(quotation), verdict },
    ...passage,
    ...(verdict === "altered" && { differences: differencesOf(judged) }),
    ...(judged.omissions.length > 0 && { omissions: omissionsOf(judged) }),
    ...(judged.unquoted.length > 0 && { unquoted: unquotedOf(judged) }),
    ...(judged.cited && { cited: { ...judged.cited, ref: shorten(judged.cited.ref) } }),
  };
  const several = quotations === undefined ? "" : ` (the worst of the ${quotations.length} quotations in it)`;
  return {
    told,
    lines: [
      `${number}. ${verdict}${several}: “${shorten(quotation)}”`,
      ...whatDiffers(told),
      ...(passage === undefined ? [] : linesOf(passage)),
    ],
  };
}

/** The passage that a quotation is from, as the source has it. */
function wordsOf(open: OpenDocument, judged: Verdict | VerdictInAll): ToldPassage | undefined {
  const { source, address, paragraph: id, through, start, end, citation } = judged;
  if (source === null) return undefined;
  const where = address ?? id ?? "";
  const paragraph = through === null ? open.paragraphs.find((one) => one.id === id) : undefined;
  const told =
    paragraph === undefined || start === null || end === null
      ? tellText(open.by, where, source)
      : tellWords(open, { address: where, paragraph, start, end });
  return { ...told, ...(citation && { citation: citation.text, permalink: citation.url }) };
}

function differencesOf({ diff }: Pick<Verdict, "diff">): NonNullable<ToldVerdict["differences"]> {
  const differing = diff.filter(({ op, marked }) => op !== "same" && marked !== true);
  return differing.slice(0, MOST_DIFFERENCES).map(({ op, source, quote }) => ({
    op,
    ...(source !== undefined && { source: shorten(source) }),
    ...(quote !== undefined && { quote: shorten(quote) }),
  }));
}

function omissionsOf({ omissions }: Pick<Verdict, "omissions">): NonNullable<ToldVerdict["omissions"]> {
  return omissions
    .slice(0, MOST_DIFFERENCES)
    .map(({ text, drops }) => ({ text: shorten(text), drops: drops === null ? null : shorten(drops) }));
}

function unquotedOf({ unquoted }: Pick<Verdict, "unquoted">): NonNullable<ToldVerdict["unquoted"]> {
  return unquoted.slice(0, MOST_DIFFERENCES).map(({ side, is, text }) => ({ side, is, text: shorten(text) }));
}

function whatDiffers({ differences = [], omissions = [], unquoted = [], cited }: ToldVerdict): string[] {
  return [
    ...differences.map(
      ({ op, source, quote }) =>
        `  ${op}: ${quote === undefined ? "" : `“${quote}” stands there; `}${source === undefined ? "the source has nothing" : `the source has “${source}”`}`,
    ),
    ...omissions.map(
      ({ text, drops }) =>
        `  leaves out “${text}”${drops === null ? "" : `, and so drops “${drops}”: say so`}`,
    ),
    ...unquoted.map(
      ({ side, is, text }) =>
        `  ${side === "before" ? "begins after" : "stops before the end of"} “${text}”, which ${is === "negation" ? "may turn" : "qualifies"} it: say so`,
    ),
    ...(cited === undefined || cited.agrees ? [] : [`  cited wrongly: “${cited.ref}”`]),
  ];
}
