const ANNEX = /^annex(?:-(\d+))?\//;
const PART = /^(preamble-)?(\d+)((?:\([a-z]+\))*)(?:\.(\d+)([a-z]+)?)?$/;
const PARAGRAPHS = /^(preamble-)?(\d+)-(\d+)$/;
const SENTENCES = /^(preamble-)?(\d+)((?:\([a-z]+\))*)\.(\d+)-.*\.(\d+)$/;

/**
 * What stands in a list before a passage: "Para. 16", "PP7" (of the preamble), "Para. 16, sentence 2", "Para. 16,
 * sentence 2, part a", "Paras. 16 to 18", "Annex II, para. 3 (b)". A section's address, and what is no address, stay as
 * they are.
 */
export function shortName(address: string): string {
  const annexed = ANNEX.exec(address);
  const name = withinText(annexed === null ? address : address.slice(annexed[0].length));
  if (name === undefined || annexed === null) return name ?? address;
  return `${nameOfAnnex(Number(annexed[1] ?? 1))}, ${name.replace(/^P(?=a)/, "p")}`;
}

/** "Annex", "Annex II": as resolutions number their annexes. */
export function nameOfAnnex(annex: number): string {
  const [tens, ones] = [Math.floor(annex / 10), annex % 10];
  return annex < 2 ? "Annex" : `Annex ${TENS[tens] ?? ""}${ONES[ones] ?? ""}`;
}

const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];

function withinText(address: string): string | undefined {
  const [, inPreamble, first, last] = PARAGRAPHS.exec(address) ?? [];
  if (first !== undefined)
    return inPreamble === undefined ? `Paras. ${first} to ${last}` : `PP${first} to PP${last}`;
  const [, preambles, of, ofPart, from, to] = SENTENCES.exec(address) ?? [];
  if (of !== undefined) return `${nameOf(preambles, of, ofPart)}, sentences ${from} to ${to}`;
  const [, preamble, paragraph, part, sentence, act] = PART.exec(address) ?? [];
  if (paragraph === undefined) return undefined;
  const name = nameOf(preamble, paragraph, part);
  if (sentence === undefined) return name;
  return `${name}, sentence ${sentence}${act === undefined ? "" : `, part ${act}`}`;
}

function nameOf(preamble: string | undefined, paragraph: string, parts = ""): string {
  const labels = parts.replaceAll("(", " (");
  return `${preamble === undefined ? "Para. " : "PP"}${paragraph}${labels}`;
}
