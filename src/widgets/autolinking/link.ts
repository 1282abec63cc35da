/* Finding and linking references. Loaded when `autolink` is called. */
import { type FoundReference, findReferences } from "../../quote/scan.ts";
import { type Extent, hasAddress, ownExtent } from "./extent.ts";
import { insertLinks, type Wanted } from "./insert.ts";
import { RunningText, type Stretch } from "./running-text.ts";
import { APART, type Place, textIn } from "./text.ts";
import { keepUp } from "./upkeep.ts";

/** So much text is read at a time: a few milliseconds' work. */
const SLICE = 25_000;
/** How far a relative reference reaches back, as in `src/quote/scan.ts`. */
const REACH = 400;

/** Links the references under an element, in idle slices. */
export async function link(root: Element, exclude?: string): Promise<number> {
  await loaded();
  const extent = ownExtent();
  const places = textIn(root, exclude);
  let linked = 0;
  let before: Place[] = [];
  while (true) {
    await idle();
    const slice = nextSlice(places);
    if (slice.length === 0) return linked;
    const text = new RunningText([...before, ...slice]);
    const found = findReferences(text.words);
    const since = before.reduce((length, { text }) => length + text.length, 0);
    const ours = found.filter(
      (reference) => reference.start >= since && isSure(reference, text.words, extent),
    );
    for (const [stretch, wanted, leansOn] of gather(text, ours)) {
      keepUp(root, () => insertLinks(stretch.nodes, wanted), leansOn);
      linked += wanted.length;
    }
    before = contextOf(text, found);
  }
}

/** Whether a reference is surely to a passage of ours. */
function isSure(reference: FoundReference, text: string, extent: Extent): boolean {
  const { document, address, relative, start, from } = reference;
  if (document !== extent.symbol || !hasAddress(extent, address)) return false;
  const between = text.slice(from, start);
  if (!relative || !between.includes(APART)) return true;
  // In another block only "ibid." is, where it follows at once on a block that names nothing else at its end.
  const [rest = "", next = "", ...more] = between.split(APART);
  if (more.length > 0 || /[;\d\p{Lu}]/u.test(rest) || /[^\s\d()[\].*†‡]/.test(next)) return false;
  return /^(?:ibid|idem|id\.)/i.test(text.slice(start, start + 4));
}

/** What is to be linked in each stretch of text, and the text that tells so. */
function gather(text: RunningText, references: readonly FoundReference[]): [Stretch, Wanted[], Text[]][] {
  // Those that follow on the same mention of the document stand or fall together.
  const ends = new Map<number, number>();
  for (const { since, end } of references) ends.set(since, end);
  const gathered = new Map<Stretch, [Stretch, Wanted[], Set<Text>]>();
  const leansOn = new Map<number, Text[]>();
  for (const { start, end, place, address, since } of references) {
    const piece = text.pieceFor({ start, end }, place);
    if (piece === undefined) continue;
    const { stretch } = piece;
    const entry = gathered.get(stretch) ?? [stretch, [], new Set<Text>()];
    gathered.set(stretch, entry);
    entry[1].push({ start: piece.start, end: piece.end, address });
    const nodes = leansOn.get(since) ?? text.nodesIn(since, ends.get(since) ?? end);
    leansOn.set(since, nodes);
    for (const node of nodes) entry[2].add(node);
  }
  return [...gathered.values()].map(([stretch, wanted, nodes]) => [stretch, wanted, [...nodes]]);
}

/** What the next slice has to know of this one: the text from the last mention of a document on, if it is in reach. */
function contextOf(text: RunningText, found: readonly FoundReference[]): Place[] {
  const last = found.at(-1);
  if (last === undefined || text.words.length - last.end > REACH || text.words.length - last.since > SLICE) {
    return [];
  }
  return text.placesFrom(last.since);
}

function nextSlice(places: Iterator<Place>): Place[] {
  const slice: Place[] = [];
  let length = 0;
  for (let next = places.next(); next.done !== true; next = places.next()) {
    slice.push(next.value);
    length += next.value.text.length;
    // Cut where a block begins: no reference runs on from one block into the next.
    if (length > SLICE && next.value.begins) break;
  }
  return slice;
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
