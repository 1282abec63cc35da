import { describe, expect, it } from "vitest";
import { instrument } from "../../src/api/instruments.ts";
import { theme } from "../../src/api/themes.ts";
import { statusOf } from "../../src/http/problem.ts";
import type { Ask, Route } from "../../src/http/route.ts";
import { Refusal } from "../../src/library/refusal.ts";
import { keepParts } from "../../src/library/store/keep-parts.ts";
import { openSnapshot } from "../../src/library/store/known-release.ts";
import { openTo } from "../../src/library/store/open-release.ts";
import type { InstrumentInText } from "../../src/model/instrument.ts";
import type { ThemeInText } from "../../src/model/theme.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { corpus } from "../compiled.ts";

const { documents, vocabulary } = corpus;
const [declaration] = documents;
if (declaration === undefined) throw new Error("the data holds no document");
const entry = { ...declaration.entry, id: "a-res-1-1", languages: ["fr"] };
const another = { entry, texts: { fr: declaration.texts.en ?? [] } };
const known = await openSnapshot(composeRelease({ documents: [declaration, another], vocabulary }));
const release = openTo(known, keepParts(), { get: async () => null }, 1_000);
for (const { id } of release.catalogue) await release.open(id);

interface Query {
  document?: string[];
  lang?: string;
}

/** The answer of a route, of a release that holds the declaration in English and, as another, in French. */
async function ask<T>(route: Route, id: string, query: Query) {
  const origin = "https://example.org";
  const { body, language } = await route.handle({ origin, path: { id }, query, release } as unknown as Ask);
  return { json: ("json" in body ? body.json : undefined) as T, language };
}

const placesOf = (items: readonly { document: string; language: string }[]) => [
  ...new Set(items.map(({ document, language }) => `${document} in ${language}`)),
];

describe("what is the same for all documents", () => {
  it.each<[query: Query, places: string[], language: string]>([
    [{}, ["s-32-1 in en", "a-res-1-1 in fr"], "en, fr"],
    [{ document: ["a-res-1-1"] }, ["a-res-1-1 in fr"], "en, fr"],
    [{ document: ["a-res-1-1", "s-32-1"] }, ["s-32-1 in en", "a-res-1-1 in fr"], "en, fr"],
    [{ lang: "fr" }, ["a-res-1-1 in fr"], "en, fr"],
    [{ lang: "en" }, ["s-32-1 in en"], "en"],
  ])("has the places of the documents that %j asks for", async (query, places, language) => {
    const sport = await ask<ThemeInText>(theme, "sport", query);
    expect([placesOf(sport.json.paragraphs), placesOf(sport.json.acts)]).toEqual([places, places]);
    const interpol = await ask<InstrumentInText>(instrument, "interpol", query);
    expect(placesOf(interpol.json.references)).toEqual(places);
    expect([sport.language, interpol.language]).toEqual([language, language]);
  });

  it("links to each place in its own document", async () => {
    const { acts } = (await ask<ThemeInText>(theme, "sport", { lang: "fr" })).json;
    expect(acts[0]?.links.self).toBe("https://example.org/v1/a-res-1-1/paragraphs/71.1a");
    expect(acts[0]?.citation.url).toBe("https://example.org/a-res-1-1/71.1a");
  });

  it("holds at most a hundred of each", async () => {
    const { paragraphs, acts, counts } = (await ask<ThemeInText>(theme, "asset-recovery", {})).json;
    expect([paragraphs.length, acts.length]).toEqual([
      Math.min(100, 2 * counts.paragraphs),
      Math.min(100, 2 * counts.acts),
    ]);
    const { references } = (await ask<InstrumentInText>(instrument, "uncac", {})).json;
    expect(references).toHaveLength(100);
  });

  it.each<[query: Query, status: number]>([
    [{ lang: "de" }, 404],
    [{ lang: "en", document: ["a-res-1-1"] }, 404],
    [{ document: ["a-res-1-2"] }, 400],
  ])("is a problem where nothing fits %j", async (query, status) => {
    const error = await ask(theme, "sport", query).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refusal);
    expect(statusOf(error as Refusal)).toBe(status);
  });
});
