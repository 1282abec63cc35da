/*
 * How well quotations are checked, and at what cost: `node bench/quotations.ts`. Prints a confusion matrix, every
 * error, and the CPU time of a check. `bench/quotations/README.md` says what the tables are.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compileDocument } from "../src/corpus/compile-document.ts";
import type { CorpusParagraph } from "../src/model/corpus.ts";
import type { Comparison } from "../src/model/verdict.ts";
import { compareQuotation, prepareDocument } from "../src/quote/compare.ts";
import { judgePaste } from "../src/quote/pasting/judge-paste.ts";
import {
  type Case,
  editedAtRandom,
  pastedQuotations,
  plainly,
  shortenedQuotations,
  trueQuotations,
} from "./quotations/cases.ts";
import { PASTINGS } from "./quotations/pastes.ts";
import { seeded } from "./quotations/random.ts";
import { readResolutions } from "./quotations/resolutions.ts";
import { printTimings, timedInputs } from "./quotations/timings.ts";
import { printWorkerd } from "./quotations/workerd.ts";

const SEED = 321;
const here = import.meta.dirname;
const { entry, texts } = await compileDocument(join(here, "../data"), "s-32-1");
const paragraphs = texts.en ?? [];
const document = prepareDocument(paragraphs, entry);
const isThere = plainly(paragraphs);
const failures: string[] = [];

/** Reads one of the curated tables. */
function readTable<Row>(name: string): Row {
  return parse(readFileSync(join(here, "quotations", name), "utf8")) as Row;
}

const quotable = { prepared: document, resolvable: { ...entry, paragraphs } };
const judge = (paste: string) => judgePaste(paste, quotable);

/** Runs the cases of a table; answers its line of the confusion matrix. */
function run(
  name: string,
  expected: Comparison["verdict"],
  cases: Case[],
  compare: (quote: string) => Comparison = (quote) => compareQuotation(quote, document),
) {
  const line = {
    cases: cases.length,
    exact: 0,
    abridged: 0,
    altered: 0,
    "not-found": 0,
    "right paragraph": 0,
  };
  for (const { quote, how, paragraph } of cases) {
    const answer = compare(quote);
    const places = [answer, ...answer.alternatives];
    // A phrase that stands in more than ten places is not asked for by its paragraph.
    const isRight = places.some((place) => place.paragraph === paragraph) || answer.alternativesTotal > 10;
    line[answer.verdict] += 1;
    if (isRight) line["right paragraph"] += 1;
    if (answer.verdict === expected && isRight) continue;
    const at = `${answer.verdict} in ${answer.paragraph}, not ${expected} in ${paragraph}`;
    failures.push(`${name} (${how}): ${at}\n    ${JSON.stringify(quote)}\n    ${answer.source ?? ""}`);
  }
  return { [name]: line };
}

const random = seeded(SEED);
const edited = (count: number, from: number, to: number) =>
  editedAtRandom(paragraphs, random, count, [from, to], isThere);
const byHand = readTable<{ paragraph: string; hurts: string; quote: string }[]>("altered-by-hand.yaml");
const written = readTable<string[]>("elsewhere.yaml");
const elsewhere = (quotes: string[], how: string) =>
  quotes.map((quote): Case => ({ quote, how, paragraph: null }));

const matrix = {
  ...run("true, with typographic noise", "exact", trueQuotations(paragraphs, random, 12)),
  ...run("true, shortened with marks", "abridged", shortenedQuotations(paragraphs, random, 100)),
  ...Object.assign(
    {},
    ...pastedQuotations(paragraphs, random, 50).map(({ name, cases }) =>
      run(`pasted: ${name}`, "exact", cases, judge),
    ),
  ),
  ...run("one word at random, 8 to 80 words", "altered", edited(1_000, 8, 80)),
  ...run(
    "… in a paste of any kind",
    "altered",
    edited(300, 10, 60).map((each) => {
      const paragraph = paragraphs.find(({ id }) => id === each.paragraph) ?? paragraphs[0];
      const paste = random.pick(PASTINGS).apply(each.quote, paragraph as CorpusParagraph, random);
      return { ...each, quote: paste };
    }),
    judge,
  ),
  ...run(
    "altered by hand",
    "altered",
    byHand.map(({ hurts, ...rest }) => ({ ...rest, how: hurts })),
  ),
  ...run(
    "… as a paste",
    "altered",
    byHand.map(({ hurts, ...rest }) => ({ ...rest, how: hurts })),
    judge,
  ),
  ...run("newspapers and NGOs", "not-found", elsewhere(written, "written")),
};

const resolutions = readResolutions();
const found = resolutions?.filter(({ text }) => /corruption/i.test(text)) ?? null;
if (resolutions === null || found === null)
  console.log("The archive of other resolutions is not here: that row is left out.\n");
else {
  const shared = new Set(readTable<{ sha256: string }[]>("shared-passages.yaml").map(({ sha256 }) => sha256));
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const foreign = found.filter(({ text }) => !shared.has(hash(text)));
  const order = foreign
    .map((each) => ({ ...each, at: hash(each.text) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const quotes = order.map(({ text }) => text);
  Object.assign(
    matrix,
    run("other resolutions", "not-found", elsewhere(quotes.slice(0, 200), "other resolution")),
    run("other resolutions, the rest", "not-found", elsewhere(quotes.slice(200), "other resolution")),
    run(
      "… that share a passage",
      "not-found",
      elsewhere(
        found.filter(({ text }) => shared.has(hash(text))).map(({ text }) => text),
        "shared passage",
      ),
    ),
  );
}
console.table(matrix);
if (resolutions !== null) {
  const others = resolutions.filter(({ text }) => !/corruption/i.test(text));
  const kept = failures.length;
  console.log(
    "\nWhat no threshold was chosen on: the paragraphs that do not speak of corruption, formulae and all.",
  );
  console.table(
    run(
      "all other paragraphs",
      "not-found",
      elsewhere(
        others.map(({ text }) => text),
        "resolution",
      ),
    ),
  );
  failures.length = kept;
}
console.log(`\n${failures.length} not as expected:`);
for (const failure of failures) console.log(`- ${failure}`);

// Beyond the tables: how short may it be?
failures.length = 0;
console.log("\nShort quotations with one word changed, dropped or added:");
console.table({
  ...run("4 or 5 words", "altered", edited(300, 4, 5)),
  ...run("6 or 7 words", "altered", edited(300, 6, 7)),
});
if (found !== null) {
  const pieces = (count: number, from: number, to: number): Case[] =>
    Array.from({ length: count }, () => {
      const words = random.pick(found).text.split(" ");
      const length = from + random.below(to - from + 1);
      const start = random.below(Math.max(1, words.length - length));
      return { quote: words.slice(start, start + length).join(" "), how: "piece", paragraph: null };
    });
  console.log("\nPieces of other resolutions, those with shared passages among them:");
  console.table({
    ...run("4 or 5 words of elsewhere", "not-found", pieces(1000, 4, 5)),
    ...run("6 to 8", "not-found", pieces(1000, 6, 8)),
    ...run("9 to 14", "not-found", pieces(1000, 9, 14)),
    ...run("15 to 25", "not-found", pieces(1000, 15, 25)),
  });
}
printTimings(paragraphs, document);
const {
  "600, exact": exact = "",
  "600, every 12th word changed": altered = "",
  ...inputs
} = timedInputs(paragraphs);
await printWorkerd(paragraphs, {
  "600, exact": exact,
  "600, every 12th word changed": altered,
  "600, not found": inputs["600, not found"] ?? "",
  "10,000, every 12th word changed": inputs["10,000, every 12th word changed"] ?? "",
  "20,000, every 12th word changed": inputs["20,000, every 12th word changed"] ?? "",
});
