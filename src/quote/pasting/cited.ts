import type { Span } from "../../model/footnote.ts";
import type { Cited, Comparison } from "../../model/verdict.ts";
import { type CitationInText, namesPlace } from "../citations-in-text.ts";
import type { Preferred } from "../compare.ts";
import type { Resolvable } from "../forms/form.ts";
import { PLACE } from "../forms/grammar/not-understood.ts";
import { INTRODUCED, OF_TEXT, SAYS } from "../introductions.ts";
import { isLocated, type Located, locate } from "../locate.ts";
import { isResolved, resolveReference } from "../resolve.ts";

/** The citations that stand beside one quotation; what a citation of several places names is one entry a place. */
export type Beside = readonly CitationInText[];

/**
 * Finds the citations that belong to a quotation: those between it and the next, else those between it and the one
 * before, else, where nothing is between, what was cited last or is cited next.
 *
 * @param all in the order of the text, none of them inside a quotation
 */
export function citationsBeside(
  all: readonly CitationInText[],
  { start, end }: Span,
  others: readonly Span[],
): { own: Beside; near: Beside } {
  const next = Math.min(
    ...others.filter((other) => other.start >= end).map((other) => other.start),
    Number.MAX_SAFE_INTEGER,
  );
  const last = Math.max(...others.filter((other) => other.end <= start).map((other) => other.end), 0);
  const after = all.filter(
    (citation) => citation.start >= end && citation.start < next && citation.where !== "head",
  );
  const before = all.filter((citation) => citation.end <= start && citation.start >= last);
  const [following] = after;
  const own =
    following !== undefined
      ? after.filter((citation) => citation.start === following.start)
      : before.filter((citation) => citation.start === before.at(-1)?.start);
  const far = all.filter((citation) => citation.end <= start || citation.start >= end);
  return { own, near: own.length > 0 ? own : far };
}

/** `paragraph 43 says “`, at the end of a text. */
const INTRODUCES = new RegExp(`(${PLACE.source})[,:]?\\s(?:[a-z]+\\s?){0,3}[,:]?\\s?["“„«‘'»]$`, "i");
const OPENS = /["“”„«‘'»「『]$/;

/**
 * Finds a place in brackets right after a quotation, or one that introduces it, where no document is named: what stands
 * in the same text as a quotation is of the same document.
 */
export function citedInBrackets(
  text: string,
  { start, end }: Span,
  others: readonly Span[],
  document: Resolvable,
): CitationInText[] {
  const bracket = /^\s?["”»’'“」』]?[\s,.;，。；،؛]{0,3}[([（【]([^()[\]（）【】]{1,120})[)\]）】]/.exec(
    text.slice(end, end + 140),
  );
  const found = (ref: string, from: number, to: number): CitationInText[] => {
    const resolved = namesPlace(ref, document) ? resolveReference(ref, document) : undefined;
    if (resolved === undefined || !isResolved(resolved)) return [];
    return [{ start: from, end: to, where: "inside", ref, address: resolved.address, document: null }];
  };
  if (bracket !== null) {
    const after = found(bracket[1] ?? "", end, end + bracket[0].length);
    if (after.length > 0) return after;
  }
  const last = Math.max(0, ...others.filter((other) => other.end < start).map((other) => other.end));
  const before = text.slice(Math.max(last, start - 120), start);
  if (!OPENS.test(before)) return [];
  const says = INTRODUCES.exec(before);
  if (says !== null) return found(says[1] ?? "", start - before.length + says.index, start - 1);
  // In the other languages: the last clause before the mark, without what introduces a place and what follows it.
  const clause =
    /(?<![^.!?。！？;；\n“”«»「」])[^.!?。！？;；\n“”«»「」]*$/.exec(before.slice(0, -1))?.[0] ?? "";
  const introduced = INTRODUCED.exec(clause)?.[0] ?? "";
  const ref = clause
    .slice(introduced.length)
    .replace(/(?<![\s:：,，،])[\s:：,，،]+$/, "")
    .replace(SAYS, "")
    .replace(OF_TEXT, "");
  return ref.trim() === "" ? [] : found(ref.trim(), start - 1 - clause.length, start - 1);
}

/** Tells which paragraphs citations name, so that of several places the cited one is found first. */
export function preferredBy(citations: Beside, document: Resolvable): Preferred {
  const ids = new Set(citations.flatMap((citation) => idsOf(citation, document)));
  return (paragraph) => ids.has(paragraph);
}

/**
 * Says whether a quotation is cited right.
 *
 * @returns undefined where no citation is said to be its own: one that stands elsewhere is only named where it agrees
 */
export function citedBy(
  { own, near }: { own: Beside; near: Beside },
  comparison: Comparison,
  document: Resolvable,
): Cited | undefined {
  const read = (citation: CitationInText): Cited => ({
    ref: citation.ref,
    address: isOurs(citation, document) ? citation.address : null,
    agrees: agrees(citation, comparison, document),
  });
  // A link that leads to no passage of the document says nothing of where the words stand.
  const says = ({ ref, address }: CitationInText) => address !== null || !/^https?:/i.test(ref);
  const right = near
    .filter(says)
    .map(read)
    .find((cited) => cited.agrees);
  const [first] = own.filter(says);
  return right ?? (first === undefined ? undefined : read(first));
}

function isOurs(citation: CitationInText, { symbol }: Resolvable): boolean {
  return citation.document === null || citation.document === symbol;
}

function idsOf(citation: CitationInText, document: Resolvable): string[] {
  if (!isOurs(citation, document) || citation.address === null) return [];
  const located = locate(document, citation.address);
  return isLocated(located) ? paragraphsOf(located).map(({ id }) => id) : [];
}

function paragraphsOf(located: Located) {
  return located.type === "range" ? located.paragraphs : [located.paragraph];
}

function agrees(citation: CitationInText, comparison: Comparison, document: Resolvable): boolean {
  const { verdict, paragraph, through, address, start, end } = comparison;
  if (verdict === "not-found" || !isOurs(citation, document)) return false;
  // The document alone is cited, and it has the words; a place that it lacks is none.
  if (citation.address === null) return !namesPlace(citation.ref, document);
  if (citation.address === address) return true;
  const located = locate(document, citation.address);
  if (!isLocated(located) || paragraph === null || start === null || end === null) return false;
  const ids = paragraphsOf(located).map(({ id }) => id);
  if (![paragraph, through ?? paragraph].every((id) => ids.includes(id))) return false;
  const [first, last] = extentOf(located);
  return first === undefined || last === undefined || (start < last.end && end > first.start);
}

/** The first and the last part of a paragraph that an address names; none where it names whole paragraphs. */
function extentOf(located: Located): [Span | undefined, Span | undefined] {
  switch (located.type) {
    case "sentence":
      return [located.sentence, located.sentence];
    case "act":
      return [located.act, located.act];
    case "sentence-range":
      return [located.sentences[0], located.sentences.at(-1)];
    default:
      return [undefined, undefined];
  }
}
