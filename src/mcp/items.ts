import { cutOf, extentOf, isPart } from "../library/in-passage.ts";
import type { OpenDocument } from "../library/open-document.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import type { CorpusParagraph } from "../model/corpus.ts";
import type { Cut } from "../model/passage.ts";
import type { ToldPassage } from "../model/told.ts";
import type { Located } from "../quote/locate.ts";
import { fittingIn, tokensIn } from "./tokens.ts";

/** A passage, or what is said of one: as data, and as lines of text. */
export interface Item {
  told: object;
  lines: readonly string[];
}

/** How much of the room an item takes: it is told twice. */
function costOf({ told, lines }: Item): number {
  return tokensIn(JSON.stringify(told)) + tokensIn(lines.join("\n")) + 2;
}

/** Words of a paragraph that are told, by their offsets in its text. */
export interface Words {
  address: string;
  paragraph: CorpusParagraph;
  start: number;
  end: number;
  cut?: Cut | undefined;
}

/** What of a passage's tokens is around its words: address, citation, permalink. */
const AROUND_WORDS = 300;

/** A passage with all that whoever quotes it needs. */
export function tellWords({ by }: Pick<OpenDocument, "by">, words: Words): ToldPassage {
  const { address, paragraph, start, end, cut } = words;
  // Also those that stand beside the words, in the same statement: whoever leaves them out says something else.
  const qualifiers = paragraph.sentences
    .flatMap(({ acts }) => acts.filter((act) => act.start < end && act.end > start))
    .flatMap((act) => act.qualifiers.map(({ text }) => text));
  return tellText(by, address, paragraph.text.slice(start, end), { cut, qualifiers });
}

/** The same of words that are in no paragraph: a title. */
export function tellText(
  by: OpenDocument["by"],
  address: string,
  text: string,
  { cut, qualifiers = [] }: { cut?: Cut | undefined; qualifiers?: readonly string[] } = {},
): ToldPassage {
  const citation = by.cite(address === "title" ? "" : address);
  return {
    document: by.entry.id,
    language: by.language,
    address,
    text,
    ...(cut !== undefined && (cut.start || cut.end) && { cut }),
    citation: citation.text,
    permalink: citation.url,
    ...(qualifiers.length > 0 && { qualifiers: [...new Set(qualifiers)] }),
  };
}

/** A passage whose words take no more than there is room for in one item: the rest is for `get_passage`. */
export function shortened<T extends Partial<ToldPassage>>(told: T, room: number): T {
  const { text = "" } = told;
  const most = (room - AROUND_WORDS) / 2;
  if (tokensIn(text) <= most) return told;
  return {
    ...told,
    text: text.slice(0, fittingIn(text, most)),
    cut: { start: told.cut?.start ?? false, end: true },
  };
}

/** A passage in lines: its words behind `>`, then where they stand. */
export function linesOf(told: ToldPassage, ...more: readonly string[]): string[] {
  const { document, language, address, text, cut, citation, permalink, qualifiers } = told;
  return [
    ...text.split("\n").map((line) => `> ${line}`),
    `— ${citation}, ${permalink}`,
    `Address ${address} of ${document} (${language})`,
    ...(cut === undefined ? [] : [`Not whole: ${elsewhere(cut)}. Mark that with “…” when you quote it.`]),
    ...(qualifiers === undefined ? [] : [`Softened or limited by: ${qualifiers.join("; ")}`]),
    ...more,
  ];
}

function elsewhere({ start, end }: Cut): string {
  return [...(start ? ["words stand before it"] : []), ...(end ? ["words stand after it"] : [])].join(", ");
}

/** A page of a passage, however long it is: whole paragraphs, or sentences of one that is too long. */
export function passagePage(
  open: OpenDocument,
  located: Located,
  cursor: string | undefined,
  room: number,
): { items: Item[]; cursor: string | undefined } {
  const units = unitsOf(located);
  let { unit: at, offset } = readCursor(cursor, units);
  let left = room;
  const items: Item[] = [];
  for (let unit = units[at]; unit !== undefined; unit = units[at]) {
    const most = (left - AROUND_WORDS) / 2;
    const words = wordsFrom(unit, offset, most);
    const isWhole = words.end === unit.end;
    // A paragraph is divided only where a page has room for nothing else.
    if (items.length > 0 && !isWhole) break;
    const told = tellWords(open, words);
    const item = { told, lines: linesOf(told) };
    left -= costOf(item);
    if (items.length > 0 && left < 0) break;
    items.push(item);
    if (!isWhole) {
      const gap = /^\s*/.exec(unit.paragraph.text.slice(words.end))?.[0].length ?? 0;
      return { items, cursor: `${at}.${words.end + gap}` };
    }
    at += 1;
    offset = units[at]?.start ?? 0;
  }
  return { items, cursor: at < units.length ? String(at) : undefined };
}

function unitsOf(located: Located): Words[] {
  if (located.type === "range")
    return located.paragraphs.map((one) => ({
      address: one.id,
      paragraph: one,
      start: 0,
      end: one.text.length,
    }));
  const { address, paragraph } = located;
  const { start, end } = isPart(located) ? extentOf(located) : { start: 0, end: paragraph.text.length };
  const cut = located.type === "act" ? cutOf(located.act, located.sentence) : undefined;
  return [{ address, paragraph, start, end, cut }];
}

/** As much of a passage from an offset on as fits: all, whole sentences, or words of one that is too long. */
function wordsFrom(unit: Words, start: number, most: number): Words {
  const { paragraph, end } = unit;
  const { text, sentences } = paragraph;
  if (tokensIn(text.slice(start, end)) <= most)
    return start === unit.start ? unit : named({ ...unit, start, end }, unit);
  let upTo = start;
  let tokens = 0;
  for (const one of sentences) {
    if (one.start < start || one.end > end) continue;
    tokens += tokensIn(text.slice(upTo, one.end));
    if (tokens > most) break;
    upTo = one.end;
  }
  if (upTo === start) upTo += Math.max(1, fittingIn(text.slice(start, end), Math.max(most, 100)));
  return start === unit.start && upTo === end ? unit : named({ ...unit, start, end: upTo }, unit);
}

/** The least address that covers the words of a passage, and whether it covers more. */
function named(words: Words, unit: Words): Words {
  const { paragraph, start, end } = words;
  const touched = paragraph.sentences.filter((one) => one.end > start && one.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  const ownerOf = (id: string) => id.slice(0, id.lastIndexOf("."));
  const isRun = first !== undefined && last !== undefined && ownerOf(first.id) === ownerOf(last.id);
  if (!isRun || !touched.every(({ id }) => ownerOf(id) === ownerOf(first.id)))
    return { ...words, address: unit.address, cut: { start: start > unit.start, end: end < unit.end } };
  const address = first === last ? first.id : `${first.id}-${last.id}`;
  return { ...words, address, cut: { start: start > first.start, end: end < last.end } };
}

function readCursor(cursor: string | undefined, units: readonly Words[]): { unit: number; offset: number } {
  if (cursor === undefined) return { unit: 0, offset: units[0]?.start ?? 0 };
  const [, index, inside] = /^(\d{1,6})(?:\.(\d{1,7}))?$/.exec(cursor) ?? [];
  const unit = units[Number(index)];
  const offset = inside === undefined ? unit?.start : Number(inside);
  if (unit === undefined || offset === undefined || offset < unit.start || offset >= unit.end)
    refuseCursor(cursor);
  if (!unit.paragraph.text.slice(offset).isWellFormed()) refuseCursor(cursor);
  return { unit: Number(index), offset };
}

/**
 * A page of a list whose items are made as they are needed: as many as there is room for, and one at least.
 *
 * @param most so many at most
 */
export async function listPage(
  total: number,
  cursor: string | undefined,
  { room, most = total }: { room: number; most?: number | undefined },
  at: (index: number) => Item | Promise<Item>,
): Promise<{ items: Item[]; cursor: string | undefined }> {
  const start = startOf(cursor, total);
  const items: Item[] = [];
  let left = room;
  while (start + items.length < total && items.length < most) {
    const item = await at(start + items.length);
    left -= costOf(item);
    if (items.length > 0 && left < 0) break;
    items.push(item);
  }
  const next = start + items.length;
  return { items, cursor: next < total ? String(next) : undefined };
}

/**
 * Which item a page of a list begins with.
 *
 * @throws {Refusal} for a cursor that no page has given
 */
export function startOf(cursor: string | undefined, total: number): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,9}$/.test(cursor) || Number(cursor) >= total) refuseCursor(cursor);
  return Number(cursor);
}

function refuseCursor(cursor: string): never {
  const detail = `"${shorten(cursor)}" is no cursor of this answer`;
  const errors = [{ parameter: "cursor", detail, expected: ["the `cursor` of the answer before"] }];
  throw new Refusal("bad-parameter", { detail, errors });
}
