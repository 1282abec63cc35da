import type { Passage } from "../../../model/passage.ts";
import { inLanguage, pathOf } from "./api.ts";
import { ask, Refusal } from "./ask.ts";
import { isPassage } from "./passage.ts";

/*
 * Passages that are asked for at the same moment go in one request: a page of fifty quotations makes two.
 */

/** What is asked for until the moment is over. */
interface Gathering {
  readonly addresses: Set<string>;
  readonly over: Promise<void>;
}

/** The most that the API takes in one request. */
const MOST = 25;
const gatherings = new Map<string, Gathering>();

/**
 * Asks for a passage.
 *
 * @param folder where the API answers about the document
 * @param address as the page has it
 * @param language of the text; the document's first if null
 * @throws {Refusal}
 */
export async function askPassage(
  folder: string,
  address: string,
  language: string | null,
  signal: AbortSignal,
): Promise<Passage> {
  const together = await gather(inLanguage(folder, language), address);
  if (signal.aborted) throw new Refusal("unreachable");
  if (together.length === 1) {
    return ask(inLanguage(`${folder}/paragraphs/${pathOf(address)}`, language), isPassage, signal);
  }
  const query = together.map((each) => `address=${encodeURIComponent(each)}`).join("&");
  const { data } = await ask(inLanguage(`${folder}/passages?${query}`, language), isList, signal);
  const found = data.find(({ asked }) => asked === address);
  if (isPassage(found?.passage)) return found.passage;
  throw new Refusal(found?.problem ? "missing" : "unreachable");
}

/** Waits until the moment is over, and tells who goes with whom. */
async function gather(where: string, address: string): Promise<string[]> {
  let gathering = gatherings.get(where);
  if (gathering === undefined) {
    const over = new Promise<void>((done) => setTimeout(done)).then(() => void gatherings.delete(where));
    gathering = { addresses: new Set(), over };
    gatherings.set(where, gathering);
  }
  gathering.addresses.add(address);
  await gathering.over;
  const all = [...gathering.addresses].sort();
  const first = Math.floor(all.indexOf(address) / MOST) * MOST;
  return all.slice(first, first + MOST);
}

function isList(
  body: unknown,
): body is { data: { asked?: unknown; passage?: unknown; problem?: unknown }[] } {
  const data = (body as { data?: unknown } | null)?.data;
  return Array.isArray(data) && data.every((item) => typeof item === "object" && item !== null);
}
