import { tidy } from "./forms/grammar/fold.ts";
import { SUCH_AS } from "./forms/grammar/not-understood.ts";
import { quoted, type Resolvable } from "./forms/grammar/reading.ts";
import { isLocated, type Located, locate } from "./locate.ts";
import { type ReadReference, readReference } from "./read-reference.ts";

export type { Resolvable } from "./forms/grammar/reading.ts";

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
}

/** Longer than the longest citation of a passage with its title and its link, by far. */
const LONGEST = 2_000;
/**
 * Reads a reference to a passage as people write it: an address, a citation in any style, a link. Every word of it has to
 * be understood, and all that is understood has to agree: otherwise it is a problem, never a guess.
 *
 * @param document whose passage it has to be; another document's is a problem
 */
export function resolveReference(text: string, document: Resolvable): Resolved | Unresolved {
  if (text.length > LONGEST) {
    return { problem: `The reference has ${text.length} characters, more than ${LONGEST}. ${SUCH_AS}` };
  }
  const tidied = tidy(text);
  if (tidied === "") return { problem: `The reference is empty. ${SUCH_AS}` };

  return agree(readReference(tidied, document), tidied, document);
}

/** Tells what was resolved from what was not. */
export function isResolved(result: Resolved | Unresolved): result is Resolved {
  return "address" in result;
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

/** Where the document is an annex itself, "annex" is its name; elsewhere it is part of the address. */
function inAnnex(address: string, annex: number, { annexed }: Resolvable): string {
  if (annex === 0 || (annex === 1 && annexed !== false) || address.startsWith("annex")) return address;
  return annex === 1 ? `annex/${address}` : `annex-${annex}/${address}`;
}
