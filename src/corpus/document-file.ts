import * as z from "zod/mini";
import { Body, DocumentAtHome, DocumentNames, inCatalogue } from "../model/document.ts";
import { webAddress } from "../model/documented.ts";
import type { DataError } from "./data-error.ts";
import type { Expectation } from "./reading/read-text.ts";
import type { YamlFile } from "./yaml-file.ts";

const Headings = z.optional(
  z.record(z.string().check(z.regex(/^[a-z]+(?:-[a-z0-9]+)*$/, "a slug such as asset-recovery")), z.string()),
);

/** How many paragraphs a text has, and whether the operative ones have numbers. */
const paragraphs = { preamble: z.int(), operative: z.int(), numbered: z.optional(z.boolean()) };

/** What a document's text calls things in one language; the text itself is `source.<language>.txt`. */
const TextInLanguage = z.strictObject({
  title: z.string(),
  /** The publisher's own copy in this language, where it is another than the first. */
  url: z.optional(webAddress()),
  /** Its headings, by the slugs that are their addresses. */
  sections: Headings,
  annexes: z.optional(
    z.array(z.strictObject({ heading: z.string(), title: z.optional(z.string()), sections: Headings })),
  ),
});
type TextInLanguage = z.infer<typeof TextInLanguage>;

/** What the United Nations says of a document besides; what an import brings of it is not said over again. */
const { adoption, agendaItem } = inCatalogue;

/** What `document.yaml` says of a document: all that its sources do not say of themselves. */
export const DocumentFile = z.strictObject({
  id: z
    .string()
    .check(
      z.regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)+$/,
        "a slug with a hyphen, such as a-res-79-226: the first segment of a path that has none is no document",
      ),
    ),
  symbol: z.string(),
  body: Body,
  session: z.string(),
  adopted: z.iso.date(),
  published: z.iso.date(),
  annexed: z.boolean(),
  adoption,
  agendaItem,
  source: z.strictObject({ publisher: z.string(), url: webAddress() }),
  names: z.optional(DocumentNames),
  home: z.optional(DocumentAtHome),
  expects: z.strictObject({ ...paragraphs, footnotes: z.int() }),
  annexes: z.optional(z.array(z.strictObject(paragraphs))),
  /** By language; the first is the one that is given where nobody asks for another, and that is annotated. */
  texts: z
    .record(z.string(), TextInLanguage)
    .check(z.refine((texts) => Object.keys(texts).length > 0, "the text in one language at least")),
});
export type DocumentFile = z.infer<typeof DocumentFile>;

const SYMBOLS: Record<Body, { pattern: RegExp; example: string }> = {
  "general-assembly": { pattern: /^A\/RES\/\S+$/, example: "A/RES/79/226" },
  "security-council": { pattern: /^S\/RES\/\d+ \(\d{4}\)$/, example: "S/RES/2664 (2022)" },
  "human-rights-council": { pattern: /^A\/HRC\/RES\/\S+$/, example: "A/HRC/RES/54/1" },
};

/** What doesn't agree in a document's file: its id with the folder, its symbol with the body, its texts with each other. */
export function disagreements(file: YamlFile<DocumentFile>, slug: string): DataError[] {
  const { id, symbol, body, texts, annexes = [] } = file.value;
  const errors: DataError[] = [];
  if (id !== slug) errors.push(file.error(["id"], `the id "${id}"`, `the folder's name, "${slug}"`));
  const { pattern, example } = SYMBOLS[body];
  if (!pattern.test(symbol)) {
    errors.push(file.error(["symbol"], `the symbol "${symbol}"`, `one of its body's, such as ${example}`));
  }
  const [first] = Object.values(texts);
  for (const [language, text] of Object.entries(texts)) {
    const count = text.annexes?.length ?? 0;
    if (count !== annexes.length) {
      const expected = `as many as \`annexes\` has, ${annexes.length}`;
      errors.push(file.error(["texts", language, "annexes"], `${count} annexes`, expected));
    }
    if (first === undefined || outlineOf(text) === outlineOf(first)) continue;
    const expected = "the same in every language, in the same order";
    errors.push(file.error(["texts", language, "sections"], `sections ${outlineOf(text)}`, expected));
  }
  return errors;
}

function outlineOf({ sections, annexes = [] }: TextInLanguage): string {
  return [sections, ...annexes.map((annex) => annex.sections)]
    .map((headings) => Object.keys(headings ?? {}).join(", "))
    .join("; ");
}

/** What the reader of a document's text in a language has to expect. */
export function expectationOf(file: DocumentFile, language: string): Expectation {
  const { expects, annexes = [] } = file;
  const text = file.texts[language];
  if (text === undefined) throw new TypeError(`the document has no text in "${language}"`);
  const headings = (sections: TextInLanguage["sections"]) =>
    Object.entries(sections ?? {}).map(([id, title]) => ({ id, title }));
  return {
    body: file.body,
    symbol: file.symbol,
    adopted: file.adopted,
    published: file.published,
    annexed: file.annexed,
    language,
    title: text.title,
    footnotes: expects.footnotes,
    divisions: [
      {
        prefix: "",
        preamble: expects.preamble,
        operative: expects.operative,
        numbered: expects.numbered ?? true,
        sections: headings(text.sections),
      },
      ...annexes.map(({ preamble, operative, numbered = true }, index) => {
        const annex = text.annexes?.[index];
        return {
          prefix: index === 0 ? "annex/" : `annex-${index + 1}/`,
          heading: annex?.heading ?? "",
          title: annex?.title,
          preamble,
          operative,
          numbered,
          sections: headings(annex?.sections),
        };
      }),
    ],
  };
}
