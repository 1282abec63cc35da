/*
 * What is found in each language beside what is found in English of the same paragraphs: the documents of the library that
 * stand in both, by their addresses. A pair is a paragraph and the earlier document in which it has its best ancestor; of
 * those that are exactly the same words in English nothing is counted. With a second argument, so many paragraphs of which
 * the two languages say different things are printed to be read: `node bench/lineage/languages.ts fr,zh 10`.
 */
import { findRelations, type RelatedParagraph } from "../../src/lineage/find-relations.ts";
import { seeded } from "../quotations/random.ts";
import { table } from "../table.ts";
import { placeName, type ReadText, readTexts } from "./texts.ts";

const DRAWN = 40;
const languages = (process.argv[2] ?? "fr,es,ru,ar,zh").split(",");
const shown = Number(process.argv[3] ?? 0);

/** For each paragraph that has any, its ancestors by the documents that they are in; each with its address. */
type Found = Map<string, Map<string, RelatedParagraph & { address: string }>>;

function relationsOf(texts: readonly ReadText[]): Found {
  const found: Found = new Map();
  const numbered = texts.map((text, document) => ({ ...text, document }));
  for (const { document, paragraph, ancestors } of findRelations(numbered)) {
    const own = new Map<string, RelatedParagraph & { address: string }>();
    for (const one of ancestors) {
      const text = texts[one.document] as ReadText;
      own.set(text.id, { ...one, address: text.addresses[one.paragraph] ?? "" });
    }
    found.set(placeName(texts[document] as ReadText, paragraph), own);
  }
  return found;
}

const english = new Map((await readTexts("en")).map((text) => [text.id, text]));
const rows = [
  [
    "",
    "documents",
    "pairs in English",
    "in the language",
    "in both",
    "of the language’s",
    "of English",
    "of 40 drawn, all as in English",
  ],
];
for (const language of languages) {
  const { below } = seeded(40);
  const texts = (await readTexts(language)).filter(({ id }) => english.has(id));
  const own = relationsOf(texts);
  const theirs = relationsOf(texts.map(({ id }) => english.get(id) as ReadText));
  const isCounted = (name: string, document: string) => theirs.get(name)?.get(document)?.change !== "same";
  let [both, inOwn, inTheirs] = [0, 0, 0];
  const differing: string[] = [];
  for (const name of new Set([...own.keys(), ...theirs.keys()])) {
    const [here, there] = [own.get(name), theirs.get(name)];
    for (const document of new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])) {
      if (!isCounted(name, document)) continue;
      const [one, other] = [here?.get(document), there?.get(document)];
      if (one !== undefined) inOwn += 1;
      if (other !== undefined) inTheirs += 1;
      if (one !== undefined && other !== undefined) both += 1;
      else
        differing.push(
          `${one ? `${language} alone` : "English alone"}: ${name} < ${document} ${(one ?? other)?.address}`,
        );
    }
  }
  const names = [...own.keys()].filter((name) =>
    [...(own.get(name) as Map<string, unknown>).keys()].some((id) => isCounted(name, id)),
  );
  const drawn = Array.from(
    { length: Math.min(DRAWN, names.length) },
    () => names.splice(below(names.length), 1)[0] as string,
  );
  const alike = drawn.filter((name) =>
    [...(own.get(name)?.values() ?? [])].every((one) => {
      const document = (texts[one.document] as ReadText).id;
      return theirs.get(name)?.get(document)?.address === one.address;
    }),
  );
  const share = (part: number, all: number) => (all === 0 ? "–" : (part / all).toFixed(3));
  rows.push([
    ...[language, String(texts.length), String(inTheirs), String(inOwn), String(both)],
    ...[share(both, inOwn), share(both, inTheirs), `${alike.length} of ${drawn.length}`],
  ]);
  for (let n = 0; n < Math.min(shown, differing.length); n += 1) {
    const line = differing.splice(below(differing.length), 1)[0] as string;
    const [, name = "", earlier = ""] = /: (.*) < (.*)$/.exec(line) ?? [];
    const words = (all: readonly ReadText[], place: string) => {
      const [id, address = ""] = place.split(" ");
      const text = all.find((one) => one.id === id);
      return text?.texts[text.addresses.indexOf(address)] ?? "";
    };
    console.log(line);
    for (const all of [[...english.values()], texts])
      console.log(`  ${words(all, name)}\n  < ${words(all, earlier)}`);
  }
}
console.log(table(rows));
