import { parseAddress } from "../address.ts";
import { type Reading, readAddress } from "./form.ts";
import { numbers, readNumbers } from "./grammar/numbers.ts";

export const name = "an address, or numbers alone";

export const examples = [
  ["16", "16"],
  ["16.2", "16.2"],
  ["１６．２", "16.2"],
  ["preamble-3", "preamble-3"],
  ["Preamble-3", "preamble-3"],
  ["preamble-1-3", "preamble-1-3"],
  ["16-18", "16-18"],
  ["16–18", "16-18"],
  ["16 - 18", "16-18"],
  ["16 to 18", "16-18"],
  ["16.1-16.2", "16.1-16.2"],
  ["16.", "16"],
  ["(16)", "16"],
] as const;

export const refusals = [
  "41-40",
  "16-16",
  "0",
  "016",
  "87",
  "16.9",
  "16.2zz",
  "16 or 17",
  "16 and 18",
  "16 17",
  "1.2.3",
  "-16",
  "16²",
  "8²",
];

const ALONE = new RegExp(`^${numbers("")}$`, "i");

/** Reads an address as it stands in a URL, and numbers of operative paragraphs without a label. */
export function read(text: string): Reading | null {
  const compact = text.toLowerCase().replace(/\s?-\s?/g, "-");
  const address = parseAddress(compact);
  if ("problem" in address) {
    if (ALONE.test(text)) return readNumbers(text, "operative");
    // What is mended out of other signs than an address has could be anything: "8²" would become 82.
    return address.suggestion === undefined || /[^a-z0-9.()/-]/.test(compact) ? null : readAddress(compact);
  }
  return address.type === "section" ? null : { address: compact };
}
