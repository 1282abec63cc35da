import * as z from "zod/mini";
import { type Answer, EVERY_DOCUMENT, route } from "../http/route.ts";
import { documentParameter, inLanguage, type OpenDocument, openDocument } from "../library/open-document.ts";
import { presentPassage } from "../library/presenting/present-passage.ts";
import { Refusal, shorten } from "../library/refusal.ts";
import type { OpenRelease } from "../library/store/open-release.ts";
import { firstLanguage } from "../model/document-languages.ts";
import { documented } from "../model/documented.ts";
import { ResolvedReference } from "../model/resolved-reference.ts";
import { documentsNamed } from "../quote/named-documents.ts";
import { slugsNamed } from "../quote/named-slugs.ts";
import { isResolved, resolveReference } from "../quote/resolve.ts";

const LONGEST_SHOWN = 20;
/** So many documents are opened of those that a reference may name; most often it is one. */
const MOST_NAMED = 8;
const common = {
  query: {
    ref: documented(z.string().check(z.minLength(1)), "The reference.", "A/RES/S-32/1, paras. 41–52"),
    ...inLanguage,
  },
  answer: ResolvedReference,
  produces: ["application/json"],
  problems: [404],
} as const;

/** `/v1/s-32-1/resolve?ref=`: reads references as people write them. Never a guess. */
export const resolve = route({
  ...common,
  path: "/v1/{document}/resolve",
  operation: "resolveReference",
  tag: "Find, check and cite",
  summary: "What a reference names",
  description: [
    "Reads what style guides and people write, in English, French, Spanish, Russian, Chinese and Arabic: `A/RES/S-32/1,",
    "para. 16`, `OP16`, `§ 16`, `paras. 41–52`, `third preambular paragraph`, `See, e.g., S-32/1, ¶ 16 (emphasis added)`,",
    "`párr. 16`, `п. 16`, `第16段`, `الفقرة ١٦`, a permalink; where a text counts its paragraphs anew in each section,",
    "`sect. III, para. 4`, `article 3, para. 2 (a)`, `разд. III, п. 4`. What is not understood, or names another document, is a 404 that",
    "says what would be.",
  ].join(" "),
  pathParameters: documentParameter,
  example: "/v1/s-32-1/resolve?ref=A%2FRES%2FS-32%2F1%2C%20paras.%2041%E2%80%9352",
  handle: (ask) => answer(openDocument(ask), ask.query.ref),
});

/** `/v1/resolve?ref=`: the same without a document, which the reference then has to name. */
export const resolveAnywhere = route({
  ...common,
  path: "/v1/resolve",
  operation: "resolveReferenceAnywhere",
  tag: "Find, check and cite",
  summary: "What a reference names, in whatever document",
  description:
    "As under a document; the reference has to name the document, by its symbol, by its title or by a link: `A/RES/S-32/1, para. 16`.",
  needs: EVERY_DOCUMENT,
  example: "/v1/resolve?ref=A%2FRES%2FS-32%2F1%2C%20para.%2016",
  async handle(ask) {
    const { ref, lang } = ask.query;
    const named = (await documentsIn(ref, ask.release)).slice(0, MOST_NAMED);
    const languages = lang === undefined ? {} : { languages: [lang] };
    for (const { id } of named) await ask.release.open(id, languages);
    const opened = named.map(({ id }) => openDocument({ ...ask, path: { document: id } }));
    const resolved = opened.filter((open) => isResolved(resolveIn(open, ref)));
    const [only = opened[0], another] = resolved;
    if (only === undefined) {
      const symbols = ask.release.catalogue.map(({ symbol }) => symbol);
      const detail = `"${shorten(ref)}" names no document that is here; a reference without a document in the path has to name one`;
      const expected = symbols.slice(0, LONGEST_SHOWN).map((symbol) => `${symbol}, para. 16`);
      throw new Refusal("not-understood", {
        detail,
        errors: [{ parameter: "ref", detail: "no document is named", expected }],
      });
    }
    if (another !== undefined) {
      const ids = resolved.map(({ document }) => document.entry.id);
      const detail = `"${shorten(ref)}" names ${ids.length} documents, ${ids.join(" and ")}: ask for one at a time`;
      throw new Refusal("not-understood", {
        detail,
        errors: [
          { parameter: "ref", detail: "several documents are named", expected: ids.slice(0, LONGEST_SHOWN) },
        ],
      });
    }
    return answer(only, ref);
  },
});

/**
 * The documents that a reference names: of those that it has the numbers of, and of those that are annotated; where it is
 * none of these, of all, by their titles.
 */
async function documentsIn(ref: string, release: OpenRelease) {
  const numbered = [...(await release.entries(slugsNamed(ref).slice(0, MOST_NAMED))).values()];
  const likely = new Map([...release.catalogue, ...numbered].map((entry) => [entry.id, entry]));
  const named = documentsNamed(ref, [...likely.values()]);
  return named.length > 0 ? named : documentsNamed(ref, await nameable(release));
}

/** What names documents: of the annotated ones, and of all others. */
async function nameable({ catalogue, rows }: OpenRelease) {
  const known = new Set(catalogue.map(({ id }) => id));
  const others = (await rows()).filter(({ id }) => !known.has(id));
  return [
    ...catalogue,
    ...others.map((row) => ({ ...row, title: row.titles[firstLanguage(row)] ?? "", sections: [] })),
  ];
}

function resolveIn({ document, paragraphs }: OpenDocument, ref: string) {
  return resolveReference(ref, { ...document.entry, paragraphs });
}

function answer(open: OpenDocument, ref: string): Answer {
  const { document, order, by } = open;
  const resolved = resolveIn(open, ref);
  if (!isResolved(resolved)) {
    const { problem: detail, didYouMean } = resolved;
    const errors = [{ parameter: "ref", detail: `"${shorten(ref)}" is not understood`, expected: EXAMPLES }];
    throw new Refusal("not-understood", { detail, errors, didYouMean });
  }
  const { id, citation, links } = presentPassage(by, resolved.located, order);
  const json: ResolvedReference = {
    ref,
    address: id,
    document: document.entry.id,
    language: by.language,
    citation,
    links,
  };
  return { body: { json }, language: by.language };
}

const EXAMPLES = ["para. 16", "paras. 41–52", "preamble para. 3", "OP16", "A/RES/S-32/1, para. 16", "16.2"];
