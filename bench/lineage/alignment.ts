/*
 * Alignment: how well two documents' paragraphs are paired, against twenty pairs of documents that were aligned by hand;
 * and beside an aligner by characters that takes the first that fits, on three pairs of documents, in one run. Over the
 * imported library.
 */
import { cpus, loadavg } from "node:os";
import { root } from "../../scripts/root.ts";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { LibraryFolder, libraryPath } from "../../src/corpus/library/library-folder.ts";
import { alignDocuments } from "../../src/lineage/align-documents.ts";
import { changeRules } from "../../src/lineage/changes/change-rules.ts";
import { compareTexts } from "../../src/lineage/compare-texts.ts";
import { packRows } from "../../src/lineage/packed-comparison.ts";
import { median, table } from "../table.ts";
import { type Agreement, agreement, alignedByHand, qualityOf } from "./aligned.ts";
import { alignGreedily } from "./greedy.ts";
import { servedIn } from "./served.ts";

/** Of usual length, long, and the longest that there is. */
const SIDE_BY_SIDE = [
  ["a-res-76-231", "a-res-78-20"],
  ["a-res-75-183", "a-res-79-179"],
  ["a-res-78-69", "a-res-79-144"],
] as const;
const RUNS = 15;

const path = libraryPath(root);
if (path === undefined) throw new Error("LIBRARY is empty: there are no imported documents");
const folder = new LibraryFolder(path);
const { vocabulary, changes } = await compileCorpus(`${root}/data`);
const rules = changeRules("en", changes?.en);

async function textOf(id: string) {
  const text = await folder.text(id, "en");
  if (text === null) throw new Error(`${id} is not in the library`);
  return text;
}

const share = (number: number) => number.toFixed(3);
const agreements: { agreed: Agreement; tuned: boolean }[] = [];
const rows: string[][] = [];
for (const one of await alignedByHand()) {
  const texts = { from: await textOf(one.from), to: await textOf(one.to) };
  const agreed = agreement(one, alignDocuments(texts.from.paragraphs, texts.to.paragraphs, "en"), texts);
  agreements.push({ agreed, tuned: one.tuned === true });
  rows.push([one.subject, String(agreed.right.length), agreed.wrong.join(", "), agreed.missed.join(", ")]);
}
console.log(table([["documents", "right", "wrong", "missed"], ...rows]));
const quality = (name: string, some: readonly Agreement[]) => {
  const { right, wrong, missed, precision, recall, f1 } = qualityOf(some);
  return [name, ...[right, wrong, missed].map(String), ...[precision, recall, f1].map(share)];
};
const of = (tuned: boolean) => agreements.filter((one) => one.tuned === tuned).map(({ agreed }) => agreed);
console.log(
  `\n${table([
    ["pairs that differ in words", "right", "wrong", "missed", "precision", "recall", "F1"],
    quality("thresholds chosen with", of(true)),
    quality("the others", of(false)),
    quality("all", [...of(true), ...of(false)]),
  ])}`,
);

/** The median of what something takes of this thread, in ms. */
function cpuOf(runs: number, work: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const before = process.threadCpuUsage();
      work();
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1_000;
    }),
  );
}

const beside: string[][] = [];
const served: string[][] = [];
for (const [a, b] of SIDE_BY_SIDE) {
  const [from, to] = [(await textOf(a)).paragraphs, (await textOf(b)).paragraphs];
  const [earlier, later] = [from, to].map((side) => side.map(({ text }) => text)) as [string[], string[]];
  const ours = alignDocuments(from, to, "en");
  const pairs = alignGreedily(earlier, later);
  const packed = packRows(compareTexts(from, to, rules));
  // A release compares hundreds, one after the other.
  cpuOf(RUNS, () => alignDocuments(from, to, "en"));
  const aligning = cpuOf(RUNS, () => alignDocuments(from, to, "en"));
  const typing = cpuOf(RUNS, () => compareTexts(from, to, rules));
  const greedy = cpuOf(1, () => alignGreedily(earlier, later));
  const unmatched = (alone: string) => String(ours.filter(({ op }) => op === alone).length);
  beside.push(
    [
      `${a} … ${b}`,
      "ours",
      aligning.toFixed(1),
      unmatched("added"),
      unmatched("removed"),
      String(ours.filter(({ moved }) => moved).length),
    ],
    [
      "",
      "by characters, greedy",
      greedy.toFixed(0),
      String(to.length - pairs.length),
      String(from.length - pairs.length),
      "0",
    ],
  );
  const { first, warm, onDemand } = await servedIn(folder, { vocabulary, ...(changes && { changes }) }, [
    a,
    b,
  ]);
  const times = [typing, first, warm, onDemand].map((ms) => ms.toFixed(1));
  served.push([`${a} … ${b}`, `${from.length}, ${to.length}`, ...times, String(packed.length)]);
}
console.log(
  `\n${table([["documents", "", "ms of the CPU", "later without a pair", "earlier without a pair", "moved found"], ...beside])}`,
);
console.log(
  `\n${table([
    [
      ...["documents", "paragraphs", "compared, with changes"],
      ...["a first answer", "another page", "an answer on demand", "characters kept"],
    ],
    ...served,
  ])}`,
);
console.log(
  `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
