/** What stands in a list before a passage: "Para. 16", "Preamble, para. 7", "Para. 16, sentence 2", "… sentence 2, part a". */
export function shortName(address: string): string {
  const [, preamble, paragraph, sentence, act] = /^(preamble-)?(\d+)(?:\.(\d+)([a-z])?)?/.exec(address) ?? [];
  if (paragraph === undefined) return address;
  const name = `${preamble === undefined ? "Para." : "Preamble, para."} ${paragraph}`;
  if (sentence === undefined) return name;
  return `${name}, sentence ${sentence}${act === undefined ? "" : `, part ${act}`}`;
}
