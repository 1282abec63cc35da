import { printAddress } from "./address.ts";
import { quoted, type Resolvable } from "./forms/form.ts";
import { tidy } from "./forms/grammar/fold.ts";
import { SUCH_AS } from "./forms/grammar/not-understood.ts";
import { withoutMarkup } from "./forms/grammar/reference-markup.ts";
import { isLocated, type Located, locate } from "./locate.ts";
import { inAnnex, LONGEST_REFERENCE, type ReadReference, readReference } from "./read-reference.ts";

export type { Resolvable } from "./forms/form.ts";

/** What a reference names. `address` is canonical. */
export interface Resolved {
  address: string;
  located: Located;
}

/** Why a reference names nothing. */
export interface Unresolved {
  /** What was not understood, and what would have been. */
  problem: string;
  /** The address that was probably meant; for a person to take, never for a program. */
  didYouMean?: string;
  /** What of it was understood, as an address. */
  understood?: string;
  /** Whether there were words that were not understood. */
  unread?: boolean;
}

/**
 * Reads a reference to a passage as people write it: an address, a citation in any style, a link. Every word of it has to
 * be understood, and all that is understood has to agree: otherwise it is a problem, never a guess.
 *
 * @param document whose passage it has to be; another document's is a problem
 */
export function resolveReference(text: string, document: Resolvable): Resolved | Unresolved {
  if (text.length > LONGEST_REFERENCE) {
    return {
      problem: `The reference has ${text.length} characters, more than ${LONGEST_REFERENCE}. ${SUCH_AS}`,
    };
  }
  const tidied = tidy(withoutMarkup(text));
  if (tidied === "") return { problem: `The reference is empty. ${SUCH_AS}` };

  const results = readReference(tidied, document).map((read) => agree(read, tidied, document));
  const resolved = results.filter(isResolved);
  const addresses = [...new Set(resolved.map(({ address }) => address))];
  const [only] = resolved;
  if (only !== undefined && addresses.length === 1) return only;
  if (addresses.length > 1) {
    return { problem: `${quoted(tidied)} is ${addresses.join(" in one language and ")} in another` };
  }
  return whyNone(results as Unresolved[], tidied);
}

/** Tells what was resolved from what was not. */
export function isResolved(result: Resolved | Unresolved): result is Resolved {
  return "address" in result;
}

/** Why none of the readings is an address: the first that understood all of it, or the one in another language. */
function whyNone(results: readonly Unresolved[], text: string): Unresolved {
  const [english = { problem: "" }, foreign] = results;
  const understood = results.find(({ unread }) => unread !== true);
  if (understood !== undefined) return understood;
  // What is left of a translation is nobody's words.
  return foreign === undefined
    ? english
    : { ...foreign, problem: `${quoted(text)} was not understood. ${SUCH_AS}` };
}

/** Makes one of several readings: all of them have to be addresses, each of them of the same place. */
function agree(
  { readings, annex }: ReadReference,
  text: string,
  document: Resolvable,
): Resolved | Unresolved {
  const addresses = [
    ...new Set(readings.flatMap((reading) => ("address" in reading ? [reading.address] : []))),
  ];
  const problem = readings.find((reading) => "problem" in reading);
  const [one, ...others] = addresses.sort((first, second) => second.length - first.length);
  if (problem !== undefined && "problem" in problem) {
    return one === undefined ? problem : { ...problem, understood: one };
  }
  if (one === undefined && annex > 0 && document.annexed === false) {
    const whole = locate(document, printAddress({ type: "annex", annex }));
    if (isLocated(whole)) return { address: whole.address, located: whole };
  }
  if (one === undefined) {
    return { problem: `${quoted(text)} names no place in ${document.symbol}. ${SUCH_AS}` };
  }
  if (others.some((other) => !isPartOf(one, other))) {
    return {
      problem: `${quoted(text)} names ${addresses.length} places, ${addresses.join(" and ")}: ask for one at a time`,
    };
  }
  const found = locate(document, inAnnex(one, annex, document));
  if (isLocated(found)) return { address: found.address, located: found };
  const { problem: missing, nearest } = found;
  return nearest === undefined ? { problem: missing } : { problem: missing, didYouMean: nearest };
}

/** Whether an address is of a part of what the other names: a link to an act leads into the sentence that is cited. */
function isPartOf(address: string, whole: string): boolean {
  return address.startsWith(whole) && !/^\d/.test(address.slice(whole.length));
}
