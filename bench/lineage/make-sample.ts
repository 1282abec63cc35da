/*
 * Chooses what is judged by people who do not see what was found: 220 random paragraphs of the General Assembly's session 79
 * (other numbers where the arguments name them: session, all, random ones), and 80 more that were found to be borrowed from
 * another series; none that `judged-pairs.yaml` has, to which the rule was fitted. Each stands beside up to four earlier paragraphs, in random order: of those that were found, the one most like it and another; and whatever
 * was found, that with the longest common subsequence of words, and that with the longest run of the same words.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { commonWords, patternOf } from "../../src/lineage/common-run.ts";
import { findRelations } from "../../src/lineage/find-relations.ts";
import { seeded } from "../quotations/random.ts";
import { placeName, type ReadText, readTexts } from "./texts.ts";

const session = process.argv[2] ?? "79";
const ALL = Number(process.argv[3] ?? 300);
const RANDOM = Number(process.argv[4] ?? 220);
const { below, pick } = seeded(Number(session));

interface Place {
  text: ReadText;
  paragraph: number;
}

const texts = await readTexts("en");
const own = texts.filter((text) => text.session === session && text.body === "general-assembly");
const found = new Map<string, (Place & { likeness: number })[]>();
for (const { document, paragraph, ancestors } of findRelations(texts, (text) =>
  own.includes(text as ReadText),
))
  found.set(
    `${document} ${paragraph}`,
    ancestors.map((one) => ({ ...one, text: texts[one.document] as ReadText })),
  );
const foundOf = ({ text, paragraph }: Place) => found.get(`${text.document} ${paragraph}`) ?? [];
const wordsOf = ({ text, paragraph }: Place) => text.paragraphs[paragraph];
const isBorrowed = (place: Place) =>
  foundOf(place).length > 0 &&
  foundOf(place).every(({ text }) => text.series === undefined || text.series !== place.text.series);

/** The earlier paragraphs with the longest common subsequence, by all words of both, and with the longest common run. */
function likest(place: Place): Place[] {
  const words = wordsOf(place);
  if (words === undefined) return [];
  const pattern = patternOf(words.ids);
  let [common, run]: { place?: Place; much: number }[] = [{ much: 0 }, { much: 0 }];
  for (const text of texts) {
    if (text.adopted >= place.text.adopted) continue;
    text.paragraphs.forEach(({ ids }, paragraph) => {
      if ((2 * Math.min(ids.length, words.ids.length)) / (ids.length + words.ids.length) < 0.2) return;
      const matched = commonWords(pattern, ids);
      if (matched === undefined) return;
      let [all, longest, length] = [0, 0, 0];
      matched.forEach((at, index) => {
        if (at >= 0) all += 1;
        length = at < 0 ? 0 : matched[index - 1] === at - 1 ? length + 1 : 1;
        longest = Math.max(longest, length);
      });
      const likeness = (2 * all) / (ids.length + words.ids.length);
      if (likeness > (common?.much ?? 0)) common = { place: { text, paragraph }, much: likeness };
      if (longest > (run?.much ?? 0)) run = { place: { text, paragraph }, much: longest };
    });
  }
  return [common?.place, run?.place].filter((one) => one !== undefined);
}

function candidatesOf(place: Place): Place[] {
  const related = foundOf(place).toSorted((one, other) => other.likeness - one.likeness);
  const chosen: Place[] = [...related.slice(0, 1), ...(related.length > 1 ? [pick(related.slice(1))] : [])];
  if (related[0] === undefined || related[0].likeness < 1) chosen.push(...likest(place));
  const different = new Map(chosen.map((one) => [wordsOf(one)?.key, one]));
  const inOrder = [...different.values()];
  return Array.from({ length: inOrder.length }, () => inOrder.splice(below(inOrder.length), 1)[0]).filter(
    (one) => one !== undefined,
  );
}

const fitted = new Set(
  (parse(await readFile(new URL("judged-pairs.yaml", import.meta.url), "utf8")) as { later: string }[]).map(
    ({ later }) => later,
  ),
);
const places = own
  .flatMap((text) => text.paragraphs.map((_, paragraph) => ({ text, paragraph })))
  .filter(({ text, paragraph }) => !fitted.has(placeName(text, paragraph)));
const take = (from: Place[]) => from.splice(below(from.length), 1)[0] as Place;
const random = Array.from({ length: RANDOM }, () => take(places));
const borrowed = places.filter(isBorrowed);
const more = Array.from({ length: ALL - RANDOM }, () => take(borrowed));
const item = (place: Place, at: number, chosen: string) => {
  const candidates = candidatesOf(place).map((one) => placeName(one.text, one.paragraph));
  return `- { n: ${at + 1}, chosen: ${chosen}, paragraph: ${placeName(place.text, place.paragraph)}, candidates: [${candidates.join(", ")}] }`;
};
const items = [
  ...random.map((place, at) => item(place, at, "at-random")),
  ...more.map((place, at) => item(place, RANDOM + at, "borrowed")),
];
console.log(`${random.filter(isBorrowed).length + more.length} of ${ALL} are borrowed from another series`);
await writeFile(
  new URL(`sample-${session}.yaml`, import.meta.url),
  `# ${ALL} paragraphs to be judged: bench/lineage/make-sample.ts says how they were chosen, and read-sample.ts shows them.\n${items.join("\n")}\n`,
);
