/* Finding and linking references. Loaded when `autolink` is called. */
import { type FoundReference, findReferences } from "../../quote/scan.ts";
import { APART, type Place, textIn } from "./text.ts";
import { wrap } from "./wrap.ts";

/** The resolution that the elements quote, as references name it. */
const SYMBOL = "A/RES/S-32/1";
/** So much text is read at a time: a few milliseconds' work. */
const SLICE = 25_000;
/** How far a relative reference reaches back, as in `src/quote/scan.ts`. */
const REACH = 400;

/** Links the references under an element, in idle slices. */
export async function link(root: Element, exclude?: string): Promise<number> {
  let linked = 0;
  let before = "";
  for (const places of slices(textIn(root, exclude))) {
    await idle();
    const text = before + places.map(({ text }) => text).join("");
    const found = findReferences(text);
    const ours = found.filter(
      (reference, index) =>
        reference.document === SYMBOL &&
        reference.start >= before.length &&
        isSure(reference, found[index - 1], text),
    );
    for (const { start, end, address } of ours.reverse()) {
      if (wrap(places, start - before.length, end - before.length, address)) linked++;
    }
    before = contextOf(text, found);
  }
  return linked;
}

/** Whether a reference is surely to the document before: in another block only where it says "ibid.". */
function isSure(reference: FoundReference, previous: FoundReference | undefined, text: string): boolean {
  if (!reference.relative || previous === undefined) return true;
  if (!text.slice(previous.end, reference.start).includes(APART)) return true;
  return /^(?:ibid|idem|id\.)/i.test(text.slice(reference.start, reference.end));
}

/** What the next slice has to know of this one: the text from the last absolute reference on, if it is still in reach. */
function contextOf(text: string, found: readonly FoundReference[]): string {
  const last = found.at(-1);
  if (last === undefined || text.length - last.end > REACH) return "";
  return text.slice(found.findLast(({ relative }) => !relative)?.start ?? last.start);
}

function* slices(places: Iterable<Place>): Generator<Place[]> {
  let slice: Place[] = [];
  let length = 0;
  for (const place of places) {
    // Cut where a block begins: no reference runs on from one block into the next.
    if (length > SLICE && place.begins) {
      yield slice;
      slice = [];
      length = 0;
    }
    slice.push(place);
    length += place.text.length;
  }
  if (slice.length > 0) yield slice;
}

function idle(): Promise<void> {
  return new Promise((resume) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resume(), { timeout: 500 });
    else setTimeout(resume);
  });
}
