import type { CorpusParagraph } from "../../src/model/corpus.ts";
import { compareQuotation, type PreparedDocument } from "../../src/quote/compare.ts";

/** Quotations of several kinds, and input meant to be slow, by their length in code units. */
export function timedInputs(paragraphs: CorpusParagraph[]): Record<string, string> {
  const whole = paragraphs.map(({ text }) => text).join("\n\n");
  const long = whole.slice(whole.indexOf("We commit to making efforts"));
  const every = (text: string, step: number) =>
    text
      .split(" ")
      .map((word, index) => (index % step === step - 1 ? "instead" : word))
      .join(" ");
  const words = (text: string, length: number) => text.slice(0, text.lastIndexOf(" ", length));
  const turned = words(long, 20_000).split(" ").reverse().join(" ");
  return {
    "600, exact": words(long, 600),
    "600, a word changed": words(long, 600).replace(" commit ", " promise "),
    "600, every 12th word changed": every(words(long, 600), 12),
    "600, not found": words(turned, 600),
    "10,000, exact": words(long, 10_000),
    "10,000, every 12th word changed": every(words(long, 10_000), 12),
    "10,000, not found": words(turned, 10_000),
    "20,000, every 12th word changed": every(words(long, 20_000), 12),
    "20,000, every other word changed": every(words(long, 20_000), 2),
    "20,000, words in reverse": turned,
    "20,000, a boilerplate phrase repeated": "in accordance with ".repeat(1_052),
    "20,000, the whole of 16 paragraphs twice": words(long, 10_000).repeat(2),
    "20,000, one letter": "a ".repeat(10_000),
    "20,000, a word": "corruption ".repeat(1_818),
    "20,000, omissions": "the … ".repeat(3_333),
    "20,000, 99 omissions": `${"the … ".repeat(99)}${" ".repeat(19_000)}corruption`,
    "20,000, dots": ".".repeat(20_000),
    "20,000, brackets": "[".repeat(20_000),
    "20,000, combining marks": `a${"\u0301\u0316".repeat(9_999)}`,
    "20,000, lone surrogates": "\ud800".repeat(20_000),
    "20,000, no spaces": "x".repeat(20_000),
  };
}

/** Prints the CPU time of a check for each, beside a plain search. */
export function printTimings(paragraphs: CorpusParagraph[], document: PreparedDocument): void {
  const whole = paragraphs.map(({ text }) => text).join("\n\n");
  const inputs = timedInputs(paragraphs);
  const table: Record<string, { verdict: string; "ms, first": string; "ms, median": string }> = {};
  for (const [name, quote] of Object.entries(inputs)) {
    const times: number[] = [];
    let verdict = "";
    for (let round = 0; round < 15; round += 1) {
      const before = process.cpuUsage();
      const start = performance.now();
      verdict = compareQuotation(quote, document).verdict;
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      times.push(Math.min(wall, (user + system) / 1000));
    }
    const [first = 0] = times;
    const median = [...times].sort((a, b) => a - b)[7] ?? 0;
    table[name] = { verdict, "ms, first": first.toFixed(2), "ms, median": median.toFixed(2) };
  }
  const scan = performance.now();
  for (let round = 0; round < 1000; round += 1) whole.indexOf(`${inputs["600, exact"]}${round}`);
  const plain = (performance.now() - scan) / 1000;
  console.log(
    `\nCPU of a check, by code units (Node ${process.version}, ${new Date().toISOString().slice(0, 10)}):`,
  );
  console.table(table);
  console.log(
    `A plain indexOf over the ${whole.length} code units, which finds nothing: ${plain.toFixed(4)} ms.`,
  );
}
