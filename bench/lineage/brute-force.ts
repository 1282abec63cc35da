/*
 * What is found by fingerprints beside what comparing with every earlier paragraph finds, for 1,000 random paragraphs of the
 * General Assembly's session 79 (another where the first argument names one).
 */

import { compareParagraphs } from "../../src/lineage/belong-together.ts";
import { belongWhereTheyAre, findRelations, placeIn } from "../../src/lineage/find-relations.ts";
import { seeded } from "../quotations/random.ts";
import { table } from "../table.ts";
import { placeName, type ReadText, readTexts } from "./texts.ts";

const session = process.argv[2] ?? "79";
const count = Number(process.argv[3] ?? 1_000);
const { below } = seeded(1_000);
const texts = await readTexts("en");
const own = texts.filter((text) => text.session === session && text.body === "general-assembly");
const places = own.flatMap((text) => text.paragraphs.map((_, paragraph) => ({ text, paragraph })));
const sample = Array.from({ length: count }, () => places.splice(below(places.length), 1)[0]).filter(
  (place) => place !== undefined,
);

const found = new Map<string, number>();
for (const { document, paragraph, ancestors } of findRelations(texts, (text) =>
  own.includes(text as ReadText),
))
  found.set(`${document} ${paragraph}`, Math.max(...ancestors.map(({ likeness }) => likeness)));

const outcome = { none: 0, same: 0, better: 0, worse: 0, missed: 0 };
let compared = 0;
const before = process.cpuUsage();
for (const { text, paragraph } of sample) {
  const words = text.paragraphs[paragraph];
  if (words === undefined) continue;
  let best = 0;
  let where = "";
  const later = placeIn(text, paragraph);
  for (const earlier of texts) {
    if (earlier.adopted >= text.adopted) continue;
    earlier.paragraphs.forEach((others, at) => {
      compared += 1;
      const both = compareParagraphs(others, words);
      if (both === undefined || both.likeness <= best) return;
      if (!belongWhereTheyAre(both, placeIn(earlier, at), later)) return;
      best = both.likeness;
      where = placeName(earlier, at);
    });
  }
  const ours = found.get(`${text.document} ${paragraph}`) ?? 0;
  if (best === 0 && ours === 0) outcome.none += 1;
  else if (ours === 0) outcome.missed += 1;
  else if (ours === best) outcome.same += 1;
  else if (ours > best) outcome.better += 1;
  else outcome.worse += 1;
  if (ours < best)
    console.log(`${placeName(text, paragraph)}: ${ours.toFixed(2)}, not ${best.toFixed(2)} (${where})`);
}
const { user, system } = process.cpuUsage(before);
const asGood = sample.length - outcome.worse - outcome.missed;
console.log(
  table([
    [
      "paragraphs",
      "compared",
      "CPU s",
      "neither finds any",
      "as good",
      "less alike",
      "missed",
      "as good, of all",
    ],
    [
      ...[sample.length, compared, Math.round((user + system) / 1e6), outcome.none].map(String),
      ...[outcome.same + outcome.better, outcome.worse, outcome.missed].map(String),
      `${((100 * asGood) / sample.length).toFixed(1)} %`,
    ],
  ]),
);
