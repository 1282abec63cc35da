import { wordsOf } from "../../../../library/in-passage.ts";
import type { OpenDocument } from "../../../../library/open-document.ts";
import { citePassage, type StyleName } from "../../../../quote/citing/cite-passage.ts";
import { headingOf } from "../../../../quote/citing/pinpoint.ts";
import type { Located } from "../../../../quote/locate.ts";
import type { AboutDocument } from "../../about/about-document.ts";
import type { Opened } from "../../about/asked-document.ts";
import type { Judged } from "../../check/judging.ts";
import type { Embedded } from "../snippets.ts";
import { findReference, isPassage, type NoWords, narrowTo } from "./find-reference.ts";
import { highlightProblem, type LooksAsked, type LooksRead, readLooks } from "./looks.ts";
import { readSought, type Sought } from "./sought.ts";

/** What the page was asked for. */
export type Asked = LooksAsked &
  Readonly<Partial<Record<"ref" | "part" | "quote" | "q" | "find" | "way", string | undefined>>>;

/** What was chosen on the page, and what is wrong with it. */
export interface Chosen {
  open: OpenDocument;
  about: AboutDocument;
  asked: Asked;
  /** What the field was filled with. */
  sought: Sought;
  /** The passage, ready to be put into a page. */
  passage?: { located: Located; embedded: Embedded };
  /** What is wrong with the reference. */
  lost?: NoWords;
  problems: LooksRead["problems"] & { highlight?: string };
  /** 200, or what the worst problem calls for. */
  status: number;
}

/** Reads what was asked for. What was looked for counts before what was chosen before. */
export function readChosen({ open, about }: Opened, asked: Asked): Chosen {
  const { looks, problems } = readLooks(asked);
  const sought = readSought(open, asked);
  const { judged } = sought;
  const ref = judged === undefined ? (sought.named?.address ?? asked.ref?.trim() ?? "") : addressOf(judged);
  const found = ref === "" ? undefined : findReference(open, ref);
  const chosen: Chosen = { open, about, asked, sought, problems, status: 200 };
  if (Object.keys(problems).length > 0 || (judged !== undefined && "problem" in judged)) chosen.status = 400;
  if (found === undefined) return chosen;
  if (!isPassage(found)) return { ...chosen, lost: found, status: found.status };
  const located = narrowTo(open, found, asked.part?.trim() ?? "");
  const paragraphs = wordsOf(located);
  const highlight = asked.highlight?.trim() ?? "";
  const unmarked = highlight === "" ? undefined : highlightProblem(highlight, located, paragraphs);
  if (unmarked !== undefined) chosen.problems = { ...problems, highlight: unmarked };
  const { by, document } = open;
  const embedded: Embedded = {
    origin: by.origin,
    document: document.entry.id,
    address: located.address,
    title: by.cite(located.address).text,
    citation: citePassage({
      document: document.entry,
      address: located.address,
      origin: by.origin,
      language: by.language,
      style: looks["cite-style"] as StyleName | undefined,
      sectionTitle: headingOf(document.entry.sections, located.address),
    }),
    paragraphs,
    language: by.language,
    hasLanguages: document.entry.languages.length > 1,
    looks: highlight === "" || unmarked !== undefined ? looks : { ...looks, highlight },
  };
  return { ...chosen, passage: { located, embedded } };
}

function addressOf(judged: Judged | { problem: string }): string {
  return ("address" in judged ? judged.address : null) ?? "";
}

/** The address of this page for another passage, with the looks that were chosen. */
export function addressFor(
  { asked, about }: Pick<Chosen, "asked" | "about">,
  ref: string,
  further: Record<string, string> = {},
): string {
  return about.embedding({ ref, ...keptOf(asked), ...further });
}

/** What one form keeps for another: the looks that were chosen, and where the quotation goes. */
export function keptOf({ layout, scheme, lang, style, highlight, way }: Asked): Record<string, string> {
  const all = Object.entries({ layout, scheme, lang, style, highlight, way });
  return Object.fromEntries(all.filter((pair): pair is [string, string] => (pair[1] ?? "") !== ""));
}
