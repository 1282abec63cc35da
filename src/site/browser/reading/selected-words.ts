import type { Cut } from "../../../model/passage.ts";

/** Words that somebody selected in a text, and the least passage that has all of them. */
export interface SelectedWords {
  /** The source's words, a paragraph each. */
  paragraphs: string[];
  /** Whether their first and their last sentence are whole. */
  cut: Cut;
  /** The permalink of the first paragraph. */
  permalink: string;
  /** The address of the passage; the empty string where no passage but the whole document has all of them. */
  address: string;
  language: string;
  /** The paragraph in which they end. */
  last: HTMLElement;
}

/** What stands among the words and is none of them. */
const FURNITURE = ".mark, .number";

/** A sentence's place in its paragraph. */
interface Extent {
  id: string;
  start: number;
  end: number;
}

/** What of a paragraph is selected. */
interface Chosen {
  paragraph: HTMLElement;
  permalink: string;
  words: string;
  sentences: Extent[];
  start: number;
  end: number;
}

/**
 * The words of a selection, without numbers, marks of footnotes and what stands between paragraphs, from whole word to
 * whole word; undefined where it has none.
 */
export function selectedWords(text: Element, range: Range): SelectedWords | undefined {
  const all = [...text.querySelectorAll<HTMLElement>(".paragraph > p, .paragraph > div:not(.other) > p")];
  const chosen = all.filter((one) => range.intersectsNode(one)).flatMap((one) => chosenIn(one, range) ?? []);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    paragraphs: chosen.map(({ words, start, end }) => words.slice(start, end)),
    cut: {
      start: first.start > 0 && !first.sentences.some(({ start }) => start === first.start),
      end: last.end < last.words.length && !last.sentences.some(({ end }) => end === last.end),
    },
    permalink: first.permalink,
    address: chosen.length === 1 ? addressIn(first) : rangeOf(addressOf(first), addressOf(last)),
    language: first.paragraph.closest<HTMLElement>("[lang]")?.lang ?? "en",
    last: last.paragraph,
  };
}

function chosenIn(paragraph: HTMLElement, range: Range): Chosen | undefined {
  const permalink = paragraph.parentElement?.querySelector<HTMLAnchorElement>("a.number")?.href;
  if (permalink === undefined) return undefined;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const sentences: Extent[] = [];
  let words = "";
  let [from, to]: (number | undefined)[] = [];
  let inside: Element | null | undefined;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(FURNITURE)) continue;
    if (range.intersectsNode(node)) {
      from ??= words.length + (node === range.startContainer ? range.startOffset : 0);
      to = words.length + (node === range.endContainer ? range.endOffset : node.length);
    }
    const sentence = node.parentElement?.closest(".sentence");
    const last = sentences.at(-1);
    // The first piece of a sentence has its address; beside another language none has any.
    const isNew = sentence && sentence !== inside && (sentence.id !== "" || !last?.id);
    if (isNew) sentences.push({ id: sentence.id, start: words.length, end: words.length + node.length });
    else if (sentence && last) last.end = words.length + node.length;
    inside = sentence;
    words += node.data;
  }
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = toWholeWords(words, from, to, sentences);
  return start < end ? { paragraph, permalink, words, sentences, start, end } : undefined;
}

/** Letters and digits that are a word together; of Chinese each character is one. */
const WITHIN_WORD = /^(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-]{2}$/u;

/** Without space around them; a word that is begun is taken whole, and so is the mark that ends the sentence. */
function toWholeWords(
  words: string,
  from: number,
  to: number,
  sentences: readonly Extent[],
): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(words.charAt(start))) start++;
  while (end > start && /\s/.test(words.charAt(end - 1))) end--;
  if (start === end) return [start, end];
  while (start > 0 && WITHIN_WORD.test(words.slice(start - 1, start + 1))) start--;
  while (end < words.length && WITHIN_WORD.test(words.slice(end - 1, end + 1))) end++;
  const around = sentences.find((one) => one.start < end && end < one.end);
  if (around && /^[\p{P}\s]+$/u.test(words.slice(end, around.end))) end = around.end;
  return [start, end];
}

/** "preamble-7", "16": of a permalink. */
function addressOf({ permalink }: Chosen): string {
  return new URL(permalink).pathname.split("/").slice(2).join("/");
}

/** The paragraph, its sentence, or several of these. */
function addressIn(chosen: Chosen): string {
  const { sentences, start, end, words } = chosen;
  const within = sentences.filter((one) => one.start < end && one.end > start);
  const [first, last] = [within[0], within.at(-1)];
  const isAll = start === 0 && end === words.length;
  if (isAll || first === undefined || last === undefined || within.length === sentences.length)
    return addressOf(chosen);
  if (first.id === "") return addressOf(chosen);
  if (first === last) return first.id;
  const isOfOnePart = first.id.replace(/\.\d+$/, "") === last.id.replace(/\.\d+$/, "");
  return isOfOnePart ? `${first.id}-${last.id.slice(last.id.lastIndexOf("/") + 1)}` : addressOf(chosen);
}

/** "16-17"; no range runs from a preamble or an annex into what comes after it. */
function rangeOf(first: string, last: string): string {
  const [before, after] = [first, last].map((address) => address.replace(/\d+$/, ""));
  return before === after ? `${first}-${/\d+$/.exec(last)?.[0] ?? ""}` : "";
}
