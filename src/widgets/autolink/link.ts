/* Finding and linking references. Loaded when `autolink` is called. */
import { type FoundReference, findReferences } from "../../quote/scan.ts";
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

/** Links the references under an element, in idle slices. */
export async function link(root: Element, exclude?: string): Promise<number> {
  await loaded();
  const extent = ownExtent();
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
    const ours = found.filter(
      (reference) => reference.start >= since && isSure(reference, text.words, extent),
    );
    linked += keepUp(root, gather(text, ours));
    before = contextOf(text, found);
  }
}

/** Whether a reference is surely to a passage of ours. */
function isSure(reference: FoundReference, text: string, extent: Extent): boolean {
  const { document, address, relative, start, end, from } = reference;
  if (document !== extent.symbol || !hasAddress(extent, address)) return false;
  const [, year = extent.year] = /\((\d{4})\)/.exec(text.slice(start, end)) ?? [];
  if (year !== extent.year || ANOTHER_ANNEX.test(text.slice(start, end))) return false;
  const between = text.slice(from, start);
  if (!relative || !between.includes(APART)) return true;
  // In another block only "ibid." is, where it follows at once on a block that names nothing else at its end.
  const [rest = "", next = "", ...more] = between.split(APART);
  if (more.length > 0 || /[;\d\p{Lu}]/u.test(rest) || /[^\s\d()[\].*†‡]/.test(next)) return false;
  return /^(?:ibid|idem|id\.)/i.test(text.slice(start, start + 4));
}

/** What is to be linked in each stretch of text, and the text that tells so. */
function gather(text: RunningText, references: readonly FoundReference[]): Iterable<Linking> {
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
  for (const { start, end, place, address, since, relative } of references) {
    const piece = text.pieceFor({ start, end }, place);
    if (piece === undefined) continue;
    const linking = linkings.get(piece.stretch) ?? { nodes: piece.stretch.nodes, wanted: [], leansOn: [] };
    linkings.set(piece.stretch, linking);
    linking.wanted.push({ start: piece.start, end: piece.end, address });
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
