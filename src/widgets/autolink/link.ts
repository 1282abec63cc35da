/* Finding and linking references. Loaded when `autolink` is called. */
import { type FoundReference, findReferences } from "../../quote/scan.ts";
import { type Citation, type Destination, Elsewhere } from "./elsewhere.ts";
import { type Extent, hasAddress, ownExtent } from "./extent.ts";
import type { Wanted } from "./insert.ts";
import { RunningText, type Stretch } from "./running-text.ts";
import { APART, type Place, Reading } from "./text.ts";
import { keepUp, type Linking } from "./upkeep.ts";

/** So much text is read at a time: a few milliseconds' work. */
const SLICE = 12_000;
/** How far a relative reference reaches back, as in `src/quote/scan.ts`. */
const REACH = 400;
/** The document is the first and only annex of its resolution. */
const ANOTHER_ANNEX = /\bannex(?:es)?\s(?:II|III|IV|VI{0,3}|IX|X|[2-9])\b/i;
/** An annex, in any of the languages. */
const ANNEX = /annex|anexo|приложени|附件|مرفق/i;
/** What texts in other languages have, and English ones have not, or hardly: whether it is worth reading those. */
const TRANSLATED =
  /[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff]|\b(?:paragraphe|alinéa|résolution|párr|párrafo|resolución)|\bpar\.\s?\d/i;

/** A reference in any language. */
type Reference = FoundReference & { readonly language?: string };
/** One that is to be linked, and where to. */
type Sure = Reference & { readonly to: Destination };

/** Links the references under an element, in idle slices. */
export async function link(root: Element, exclude?: string): Promise<number> {
  await loaded();
  const extent = ownExtent();
  const elsewhere = new Elsewhere();
  const translated = TRANSLATED.test(root.textContent ?? "")
    ? (await import("../../quote/scan-translated.ts")).findTranslatedReferences
    : null;
  const find = (words: string, english: readonly FoundReference[]): Reference[] => {
    const others = (translated?.(words) ?? []).map((one) => ({
      ...one,
      ...{ relative: false, since: one.start, from: one.start },
    }));
    const isOther = ({ start, end }: FoundReference) =>
      others.some((other) => start < other.end && other.start < end);
    return [...english.filter((one) => !isOther(one)), ...others].sort((a, b) => a.start - b.start);
  };
  const pass = () => linkAll(root, exclude, find, (one, text) => destinationOf(one, text, extent, elsewhere));
  const linked = await pass();
  // What is of other documents is linked once the source has said that it has it; the page may be another by then.
  if (!elsewhere.isWanting) return linked;
  await elsewhere.ask();
  return linked + (await pass());
}

/** Links what leads somewhere. */
async function linkAll(
  root: Element,
  exclude: string | undefined,
  find: (words: string, english: readonly FoundReference[]) => Reference[],
  lead: (reference: Reference, text: string) => Destination | null,
): Promise<number> {
  const reading = new Reading(root, exclude);
  let linked = 0;
  let before: Place[] = [];
  while (true) {
    await idle();
    const slice = reading.slice(SLICE);
    if (slice === undefined) return linked;
    const text = new RunningText([...before, ...slice]);
    const found = findReferences(text.words);
    const since = before.reduce((length, { text }) => length + text.length, 0);
    const sure = find(text.words, found).flatMap((reference): Sure[] => {
      const to = reference.start >= since ? lead(reference, text.words) : null;
      return to ? [{ ...reference, to }] : [];
    });
    linked += keepUp(root, gather(text, sure));
    before = contextOf(text, found);
  }
}

/** Where a reference leads, if it is surely to a passage that the source has. */
function destinationOf(
  reference: Reference,
  text: string,
  extent: Extent,
  elsewhere: Elsewhere,
): Destination | null {
  if (!isAttached(reference, text)) return null;
  const own = isOwn(reference, text, extent) ? { address: reference.address } : null;
  if (own && reference.language === undefined) return own;
  if (reference.document === extent.symbol && reference.language === undefined) return null;
  const citation = citationOf(reference, text);
  return (citation && elsewhere.find(citation)) ?? own;
}

/** Whether a reference is to a passage of the document whose extent is known. */
function isOwn({ document, address, start, end }: Reference, text: string, extent: Extent): boolean {
  if (document !== extent.symbol || !hasAddress(extent, address)) return false;
  const [, year = extent.year] = /\((\d{4})\)/.exec(text.slice(start, end)) ?? [];
  return year === extent.year && !ANOTHER_ANNEX.test(text.slice(start, end));
}

/** Whether a relative reference surely follows on the one before it. */
function isAttached({ relative, start, from }: Reference, text: string): boolean {
  const between = text.slice(from, start);
  if (!relative || !between.includes(APART)) return true;
  // In another block only "ibid." is, where it follows at once on a block that names nothing else at its end.
  const [rest = "", next = "", ...more] = between.split(APART);
  if (more.length > 0 || /[;\d\p{Lu}]/u.test(rest) || /[^\s\d()[\].*†‡]/.test(next)) return false;
  return /^(?:ibid|idem|id\.)/i.test(text.slice(start, start + 4));
}

/** What is asked about a reference; null where not all that it says of its document can be asked. */
function citationOf(reference: Reference, text: string): Citation | null {
  const { document: symbol, section, language = "en", start, end } = reference;
  // "Sect. III, para. 4": in a text whose numbers run on, there is no such address, and nothing is linked.
  const address = section === undefined ? reference.address : `${section}/${reference.address}`;
  const words = text
    .slice(start, end)
    .replace(/\u200b/g, "")
    .replace(/\s+/g, " ");
  const [, year] = symbol.endsWith(")") ? [] : (/[(（][^()（）]*?(\d{4})[^()（）\d]*[)）]/.exec(words) ?? []);
  const citation = { symbol, address, language, year };
  if (!ANNEX.test(words)) return citation;
  return words.includes(symbol.replace(/^.*RES\//, "")) ? { ...citation, words } : null;
}

/** What is to be linked in each stretch of text, and the text that tells so. */
function gather(text: RunningText, references: readonly Sure[]): Iterable<Linking> {
  // Those that follow on the same mention of the document stand or fall together.
  const ends = new Map<number, number>();
  for (const { since, end } of references) ends.set(since, end);
  const told = new Map<number, Text[]>();
  const nodesSince = (since: number) => {
    const nodes = told.get(since) ?? text.nodesIn(since, ends.get(since) ?? since);
    told.set(since, nodes);
    return nodes;
  };
  const linkings = new Map<Stretch, { nodes: Text[]; wanted: Wanted[]; leansOn: Text[][] }>();
  for (const { start, end, place, to, since, relative } of references) {
    const piece = text.pieceFor({ start, end }, place);
    if (piece === undefined) continue;
    const linking = linkings.get(piece.stretch) ?? { nodes: piece.stretch.nodes, wanted: [], leansOn: [] };
    linkings.set(piece.stretch, linking);
    linking.wanted.push({ start: piece.start, end: piece.end, ...to });
    const nodes = relative ? nodesSince(since) : text.nodesIn(start, end);
    if (linking.leansOn.at(-1) !== nodes) linking.leansOn.push(nodes);
  }
  return linkings.values();
}

/** What the next slice has to know of this one, if it is in reach: where the document was named, and referred to last. */
function contextOf(text: RunningText, found: readonly FoundReference[]): Place[] {
  const last = found.at(-1);
  const { length } = text.words;
  if (last === undefined || length - last.end > REACH) return [];
  const first = found.find(({ since }) => since === last.since) ?? last;
  if (first.end >= last.start) return text.placesIn(last.since, length);
  return [...new Set([...text.placesIn(last.since, first.end), ...text.placesIn(last.start, length)])];
}

/** Waits for the page: what scripts take over from the server they have taken over by then. */
async function loaded(): Promise<void> {
  if (document.readyState === "complete") return;
  await new Promise((resume) => addEventListener("load", resume, { once: true }));
}

function idle(): Promise<void> {
  return new Promise((resume) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resume(), { timeout: 500 });
    else setTimeout(resume);
  });
}
