/*
 * Agreement of the annotations with a second, blind reading of 15 paragraphs, chosen by lot: the paragraphs in the order
 * of SHA-256(seed + " " + id). The second reader had the rules and the vocabulary, and never saw the first reading.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { root } from "../scripts/root.ts";
import { compileCorpus } from "../src/corpus/compile.ts";
import type { CorpusAct } from "../src/model/corpus.ts";
import { table } from "./table.ts";

const SEED = "2026-11-24";
const SIZE = 15;

interface Second {
  kind: string;
  actor: string;
  text: string | { text: string; occurrence: number };
  themes: Record<string, unknown>;
  qualifiers?: Record<string, unknown>[];
}

const corpus = await compileCorpus(`${root}/data`);
const paragraphs = corpus.documents[0]?.texts.en ?? [];
const lot = paragraphs
  .map(({ id }) => ({ id, by: createHash("sha256").update(`${SEED} ${id}`).digest("hex") }))
  .toSorted((one, other) => (one.by < other.by ? -1 : 1))
  .slice(0, SIZE)
  .map(({ id }) => id);
const second = parse(await readFile(`${root}/bench/second-reading/second.yaml`, "utf8")) as Record<
  string,
  { acts?: Second[] }
>;

const tally = { first: 0, second: 0, paired: 0, kind: 0, actor: 0, span: 0, overlap: 0, both: 0, either: 0 };
const qualifiers = { both: 0, either: 0 };
const differences: string[] = [];
for (const paragraph of paragraphs.filter(({ id }) => lot.includes(id))) {
  for (const sentence of paragraph.sentences) {
    const mine = sentence.acts;
    const theirs = (second[sentence.id]?.acts ?? []).map((act) => {
      const words = typeof act.text === "string" ? act.text : act.text.text;
      const start = sentence.start + sentence.text.indexOf(words);
      return { ...act, words, start, end: start + words.length };
    });
    tally.first += mine.length;
    tally.second += theirs.length;
    const taken = new Set<CorpusAct>();
    for (const their of theirs) {
      const pair = mine
        .filter((act) => !taken.has(act))
        .map((act) => ({ act, share: shareOf(act, their) }))
        .toSorted((one, other) => other.share - one.share)[0];
      if (pair === undefined || pair.share < 0.5) {
        differences.push(
          `${sentence.id}: only the second reading has an act at "${their.words.slice(0, 60)}"`,
        );
        continue;
      }
      const { act, share } = pair;
      taken.add(act);
      tally.paired++;
      tally.overlap += share;
      if (act.kind === their.kind) tally.kind++;
      else differences.push(`${act.id}: kind ${act.kind} / ${their.kind}`);
      if (act.actor === their.actor) tally.actor++;
      if (act.start === their.start && act.end === their.end) tally.span++;
      else differences.push(`${act.id}: span "${act.text.slice(0, 40)}…" / "${their.words.slice(0, 40)}…"`);
      const [ours, others] = [act.themes.map(({ id }) => id), Object.keys(their.themes)];
      count(tally, ours, others);
      for (const id of ours)
        if (!others.includes(id)) differences.push(`${act.id}: theme ${id}, first reading only`);
      for (const id of others)
        if (!ours.includes(id)) differences.push(`${act.id}: theme ${id}, second reading only`);
      const kinds = act.qualifiers.map(({ kind }) => kind);
      const theirKinds = (their.qualifiers ?? []).flatMap(Object.keys);
      count(qualifiers, kinds, theirKinds);
      if ([...kinds].sort().join() !== [...theirKinds].sort().join()) {
        differences.push(`${act.id}: qualifiers [${kinds.join(", ")}] / [${theirKinds.join(", ")}]`);
      }
    }
    for (const act of mine) {
      if (!taken.has(act))
        differences.push(`${act.id}: only the first reading has it: "${act.text.slice(0, 60)}"`);
    }
  }
}

/** How much of two spans is common to both, of what either covers. */
function shareOf(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const common = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function count(into: { both: number; either: number }, ours: string[], others: string[]): void {
  into.both += ours.filter((id) => others.includes(id)).length;
  into.either += new Set([...ours, ...others]).size;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
console.log(`Paragraphs by lot (seed ${SEED}): ${lot.join(", ")}\n`);
console.log(
  table([
    ["agreement", "share"],
    [
      "acts found by both, of those that either found",
      percent(tally.paired, tally.first + tally.second - tally.paired),
    ],
    ["same kind, of those", percent(tally.kind, tally.paired)],
    ["same actor", percent(tally.actor, tally.paired)],
    ["same span to the letter", percent(tally.span, tally.paired)],
    ["words in common, of the words of either span", percent(tally.overlap, tally.paired)],
    ["themes named by both, of those that either named", percent(tally.both, tally.either)],
    ["qualifiers named by both, of those that either named", percent(qualifiers.both, qualifiers.either)],
  ]),
);
if (process.argv.includes("--differences")) console.log(`\n${differences.join("\n")}`);
