const PART = /^(preamble-)?(\d+)(?:\.(\d+)([a-z])?)?$/;
const PARAGRAPHS = /^(preamble-)?(\d+)-(\d+)$/;
const SENTENCES = /^(preamble-)?(\d+)\.(\d+)-(?:preamble-)?\d+\.(\d+)$/;

/**
 * What stands in a list before a passage: "Para. 16", "Preamble, para. 7", "Para. 16, sentence 2", "Para. 16, sentence 2,
 * part a", "Paras. 16 to 18". A section's address, and what is no address, stay as they are.
 */
export function shortName(address: string): string {
  const [, inPreamble, first, last] = PARAGRAPHS.exec(address) ?? [];
  if (first !== undefined)
    return `${inPreamble === undefined ? "Paras." : "Preamble, paras."} ${first} to ${last}`;
  const [, preambles, of, from, to] = SENTENCES.exec(address) ?? [];
  if (of !== undefined) return `${nameOf(preambles, of)}, sentences ${from} to ${to}`;
  const [, preamble, paragraph, sentence, act] = PART.exec(address) ?? [];
  if (paragraph === undefined) return address;
  const name = nameOf(preamble, paragraph);
  if (sentence === undefined) return name;
  return `${name}, sentence ${sentence}${act === undefined ? "" : `, part ${act}`}`;
}

function nameOf(preamble: string | undefined, paragraph: string): string {
  return `${preamble === undefined ? "Para." : "Preamble, para."} ${paragraph}`;
}
