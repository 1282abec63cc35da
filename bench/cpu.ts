/*
 * The CPU time of what costs most, in Node, beside kept libraries that do the same work or the nearest to it: search beside
 * MiniSearch and SQLite's FTS5, verifying 600 characters beside diff-match-patch, resolving a reference alone. In turn in
 * one run, medians. Aims: 0.5, 1 and 0.2 ms, and at least as fast as the others.
 */
import { compileCorpus } from "../src/corpus/compile.ts";
import { prepareDocument } from "../src/quote/compare.ts";
import { judgePaste } from "../src/quote/pasting/judge-paste.ts";
import { resolveReference } from "../src/quote/resolve.ts";
import { installed } from "./installed.ts";
import { fts5, miniSearchWithNames, ours } from "./search/engines.ts";
import { readQueries } from "./search/quality.ts";
import { median, table } from "./table.ts";

const ROUNDS = 15;
const corpus = await compileCorpus(`${import.meta.dirname}/../data`);
const [document] = corpus.documents;
const paragraphs = document?.texts.en;
if (document === undefined || paragraphs === undefined) throw new Error("the data holds no English document");

interface DiffMatchPatch {
  Diff_Timeout: number;
  diff_main(one: string, other: string): unknown[];
  diff_cleanupSemantic(diffs: unknown[]): void;
}
const others = await installed("diff-match-patch@1.0.5");
const { diff_match_patch: Differ } = others.require("diff-match-patch") as {
  diff_match_patch: new () => DiffMatchPatch;
};
const differ = new Differ();
differ.Diff_Timeout = 0;

const quotable = {
  prepared: prepareDocument(paragraphs, { ...document.entry, language: "en" }),
  resolvable: { ...document.entry, paragraphs },
};
const whole = paragraphs.map(({ text }) => text).join("\n\n");
const long = whole.slice(whole.indexOf("We commit to making efforts"));
const exact = long.slice(0, long.lastIndexOf(" ", 600));
const altered = exact.replace(" commit ", " promise ").replace(" and ", " or ");
const at = whole.indexOf(exact);
/** What a diff needs to be told: where in the text the quotation is from. Without that it aligns it with all of the text. */
const passage = whole.slice(at, at + exact.length);
const diff = (text: string, quote: string) => {
  const found = differ.diff_main(text, quote);
  differ.diff_cleanupSemantic(found);
};

const queries = readQueries("tune").map(({ q }) => q);
const { ranking } = ours(document, corpus.vocabulary);
const mini = miniSearchWithNames(paragraphs, corpus.vocabulary);
const sqlite = fts5(paragraphs, corpus.vocabulary);
const references = [
  "16",
  "para. 16 (b)",
  "A/RES/S-32/1, annex, para. 16",
  "OP16",
  "paragraph 16, second sentence",
];

const works: [string, string, number, () => void][] = [
  ["search, of so many queries", "ours", queries.length, () => queries.forEach(ranking)],
  [
    "search, of so many queries",
    "MiniSearch, stemmer and names",
    queries.length,
    () => queries.forEach(mini),
  ],
  [
    "search, of so many queries",
    "SQLite FTS5, stemmer and names",
    queries.length,
    () => queries.forEach(sqlite),
  ],
  ["verify 600 characters, exact", "ours, in all of the text", 1, () => void judgePaste(exact, quotable)],
  ["verify 600 characters, exact", "indexOf, to the letter", 1, () => void whole.indexOf(exact)],
  ["verify 600 characters, altered", "ours, in all of the text", 1, () => void judgePaste(altered, quotable)],
  [
    "verify 600 characters, altered",
    "diff-match-patch, told where it is from",
    1,
    () => diff(passage, altered),
  ],
  ["verify 600 characters, altered", "diff-match-patch, in all of the text", 1, () => diff(whole, altered)],
  [
    "resolve",
    "ours",
    references.length,
    () => references.forEach((reference) => void resolveReference(reference, quotable.resolvable)),
  ],
];

/** Milliseconds of the processor, for one. */
function time(work: () => void, count: number): number {
  const before = process.cpuUsage();
  let times = 0;
  // The clock of a process is coarse: so often that it tells.
  do {
    work();
    times += 1;
  } while (cpuSince(before) < 20);
  return cpuSince(before) / times / count;
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

try {
  for (const [, , count, work] of works) time(work, count);
  const rounds = Array.from({ length: ROUNDS }, () => works.map(([, , count, work]) => time(work, count)));
  const rows = works.map(([what, whose], index) => [
    what,
    whose,
    median(rounds.map((round) => round[index] ?? Number.NaN)).toFixed(3),
    median(
      rounds.map((round) => (round[index] ?? 0) / (round[works.findIndex(([other]) => other === what)] ?? 1)),
    ).toFixed(2),
  ]);
  console.log(table([["", "", "ms CPU", "ours = 1"], ...rows]));
} finally {
  await others.remove();
}
