import * as z from "zod/mini";
import { documented } from "../../model/documented.ts";
import { list } from "../../model/list.ts";
import { Paragraph, ParagraphKind } from "../../model/paragraph.ts";
import { documentParameter, inLanguage, openDocument } from "../answering/document.ts";
import { answerList, paging } from "../answering/paging.ts";
import { requireKnown } from "../answering/parameters.ts";
import { route } from "../answering/route.ts";
import { presentParagraph } from "../presenting/passage.ts";

const many = (description: string, example: string) =>
  z.optional(documented(z.array(z.string()), `${description} Repeated, it means "or".`, [example]));

/** `/v1/s-32-1/paragraphs`: the text, a paragraph at a time. */
export const paragraphs = route({
  path: "/v1/{document}/paragraphs",
  operation: "listParagraphs",
  summary: "The paragraphs of a document",
  description:
    "In the order of the text. Different filters mean “and”; one filter given several times means “or”.",
  pathParameters: documentParameter,
  query: {
    section: many("Under this heading: a section's id.", "asset-recovery"),
    kind: z.optional(ParagraphKind),
    theme: many("Speaking of this theme: a theme's id.", "beneficial-ownership"),
    reference: many("Pointing at this instrument: an instrument's id.", "uncac"),
    ...inLanguage,
    ...paging,
  },
  answer: list("ParagraphList", Paragraph),
  example: "/v1/s-32-1/paragraphs?section=asset-recovery&limit=1",
  produces: ["application/json"],
  problems: [404],
  handle(ask) {
    const { section, kind, theme, reference } = ask.query;
    const { document, paragraphs, order, by } = openDocument(ask);
    const instruments = (paragraph: (typeof paragraphs)[number]) =>
      paragraph.references.map(({ instrument }) => instrument);
    requireKnown(
      "section",
      section,
      document.entry.sections.map(({ id }) => id),
    );
    requireKnown("theme", theme, unique(paragraphs.flatMap(({ themes }) => themes)));
    requireKnown("reference", reference, unique(paragraphs.flatMap(instruments)));
    const found = paragraphs.filter(
      (paragraph) =>
        (section === undefined || section.includes(paragraph.section ?? "")) &&
        (kind === undefined || kind === paragraph.kind) &&
        (theme === undefined || theme.some((id) => paragraph.themes.includes(id))) &&
        (reference === undefined || reference.some((id) => instruments(paragraph).includes(id))),
    );
    return answerList(ask, found, (paragraph) => presentParagraph(by, paragraph, order), by.language);
  },
});

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}
