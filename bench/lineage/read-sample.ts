/*
 * Prints the sample of session 79 for one who judges it and does not know what was found, as JSON, a line an item:
 * `node bench/lineage/read-sample.ts 79 1 50` prints the items 1 to 50. What is to be told of each candidate: whether the
 * paragraph has its words from it, or might have; that is, whether a drafter would note the paragraph as "(79/144, para. 12)",
 * "(…, updated)", "(based on …)". A paragraph that names the same thing, or has the same formula about another, has not.
 * The answer is a YAML list: `- { n: 12, a: true, b: false }`.
 */
import { LETTERS, readSample } from "./sample.ts";
import { readTexts } from "./texts.ts";

const [session = "79", from = "1", to = "1000"] = process.argv.slice(2);
const byId = new Map((await readTexts("en")).map((text) => [text.id, text]));
const show = (name: string) => {
  const [id = "", address = ""] = name.split(" ");
  const text = byId.get(id);
  const words = text?.texts[text.addresses.indexOf(address)];
  return {
    symbol: text?.symbol,
    title: text?.title,
    adopted: text?.adopted,
    paragraph: address,
    text: words,
  };
};
for (const { n, paragraph, candidates } of await readSample(session)) {
  if (n < Number(from) || n > Number(to)) continue;
  const earlier = candidates.map((one, at) => [LETTERS[at], show(one)]);
  console.log(JSON.stringify({ n, ...show(paragraph), earlier: Object.fromEntries(earlier) }));
}
