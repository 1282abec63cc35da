import fc from "fast-check";
import { compareWithPassage } from "../../../src/quote/comparing/compare-with-passage.ts";
import type { Markup } from "../../widgets/markups.ts";

/*
 * Passages marked up at random: in any inline elements, over any blocks and lines. The words stay, or one of them is
 * put in, left out or changed.
 */

const INLINE =
  "a abbr b bdi cite code data dfn em font i ins kbd label mark q samp small span strong sub sup time u var x-unknown".split(
    " ",
  );
const BLOCKS = "article blockquote dd div h4 li p pre section td".split(" ");
const OTHERS = ["not", "never", "only", "bananas", "hardly", "7", "without"];

interface Change {
  how: "insert" | "drop" | "change";
  at: number;
  word: string;
}

/** What happens to a run of words: what is put around them, and whether a line ends after them. */
const wrapping = fc.record({
  from: fc.nat(200),
  length: fc.integer({ min: 1, max: 12 }),
  tag: fc.constantFrom(...INLINE),
  inside: fc.boolean(),
});
const parting = fc.record({ at: fc.nat(200), tag: fc.constantFrom("br", ...BLOCKS) });

/** Markup of one of the passages, by address, with its words or with one of them altered. */
export function markedUp(passages: ReadonlyMap<string, string>, altered: boolean): fc.Arbitrary<Markup> {
  const change = fc.record({
    how: fc.constantFrom("insert" as const, "drop" as const, "change" as const),
    at: fc.nat(200),
    word: fc.constantFrom(...OTHERS),
  });
  return fc
    .record({
      ref: fc.constantFrom(...passages.keys()),
      start: fc.nat(200),
      length: fc.integer({ min: 6, max: 40 }),
      wrappings: fc.array(wrapping, { minLength: 1, maxLength: 6 }),
      partings: fc.array(parting, { maxLength: 4 }),
      change,
      around: fc.constantFrom(...INLINE),
    })
    .map(({ ref, start, length, wrappings, partings, change, around }) => {
      const all = (passages.get(ref) ?? "").split(" ");
      const first = start % Math.max(1, all.length - 6);
      const words = all.slice(first, first + length);
      const said = altered ? changed(words, change) : words;
      const isSame =
        compareWithPassage(said.join(" "), [{ id: ref, text: all.join(" ") }]).verdict === "exact";
      const marked = said.map(escaped);
      const at = change.at % said.length;
      if (altered) marked[at] = `<${around}>${marked[at]}</${around}>`;
      const html = `<blockquote>${parted(wrapped(marked, wrappings), partings)}</blockquote>`;
      return { ref, html, right: isSame ? ("verified" as const) : ("altered" as const) };
    })
    .filter(({ right }) => (right === "altered") === altered);
}

function changed(words: readonly string[], { how, at, word }: Change): string[] {
  const place = at % words.length;
  const put = how === "drop" ? [] : [word];
  return [...words.slice(0, place), ...put, ...words.slice(how === "insert" ? place : place + 1)];
}

function escaped(word: string): string {
  return word.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Puts an element around each of some runs of words that don't overlap; some begin and end inside a word. */
function wrapped(
  words: readonly string[],
  wrappings: readonly { from: number; length: number; tag: string; inside: boolean }[],
): string[] {
  const marked = [...words];
  const taken = new Set<number>();
  for (const { from, length, tag, inside } of wrappings) {
    const first = from % marked.length;
    const last = Math.min(first + length, marked.length) - 1;
    const run = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (run.some((index) => taken.has(index))) continue;
    for (const index of run) taken.add(index);
    // Raised digits are set otherwise, and a word in its own element is left whole.
    const within = inside && run.every((index) => /^[a-z]{4,}$/.test(marked[index] ?? ""));
    marked[last] = within
      ? (marked[last] ?? "").replace(/.$/, (letter) => `</${tag}>${letter}`)
      : `${marked[last]}</${tag}>`;
    marked[first] = within
      ? (marked[first] ?? "").replace(/^./, (letter) => `${letter}<${tag}>`)
      : `<${tag}>${marked[first]}`;
  }
  return marked;
}

/** Ends lines after some words, and puts some stretches that no inline element is cut by into blocks. */
function parted(words: readonly string[], partings: readonly { at: number; tag: string }[]): string {
  const ends = new Map(partings.map(({ at, tag }) => [at % words.length, tag]));
  let html = "";
  let stretch = "";
  let open = 0;
  for (const [index, word] of words.entries()) {
    open += (word.match(/<[a-z]/g)?.length ?? 0) - (word.match(/<\//g)?.length ?? 0);
    stretch += `${stretch === "" ? "" : " "}${word}`;
    const tag = ends.get(index);
    if (tag === "br") stretch += "<br>";
    else if (tag !== undefined && open === 0) {
      html += tag === "td" ? `<table><tr><td>${stretch}</td></tr></table>` : `<${tag}>${stretch}</${tag}>`;
      stretch = "";
    }
  }
  return html + stretch;
}
