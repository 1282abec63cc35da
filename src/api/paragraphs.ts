import * as z from "zod/mini";
import { answerList, paging } from "../http/paging.ts";
import { route } from "../http/route.ts";
import { bySection, readPlaces } from "../library/filtering/filter-by-place.ts";
import {
  broaderThemes,
  byInstrument,
  byTheme,
  findUnnamed,
  namedInstruments,
  namedThemes,
} from "../library/filtering/filter-by-vocabulary.ts";
import { inLanguage } from "../library/in-language.ts";
import { documentParameter, openDocument } from "../library/open-document.ts";
import { presentParagraph } from "../library/presenting/present-passage.ts";
import { refuseAny } from "../library/refusal.ts";
import { list } from "../model/list.ts";
import { Paragraph, ParagraphKind } from "../model/paragraph.ts";
import { asTables } from "./as-tables.ts";

/** `/v1/s-32-1/paragraphs`: the text, a paragraph at a time. */
export const paragraphs = asTables(
  route({
    path: "/v1/{document}/paragraphs",
    operation: "listParagraphs",
    tag: "Read",
    summary: "The paragraphs of a document",
    description:
      "In the order of the text. Different filters mean “and”; one filter given several times means “or”.",
    pathParameters: documentParameter,
    query: {
      ...bySection,
      kind: z.optional(ParagraphKind),
      ...byTheme,
      reference: byInstrument,
      ...inLanguage,
      ...paging,
    },
    answer: list("ParagraphList", Paragraph),
    example: "/v1/s-32-1/paragraphs?section=asset-recovery&limit=1",
    produces: ["application/json"],
    problems: [404],
    handle(ask) {
      const { kind, theme, reference } = ask.query;
      const { vocabulary } = ask.release;
      const open = openDocument(ask);
      const places = readPlaces(open, ask.query);
      refuseAny([
        ...findUnnamed("theme", theme, vocabulary.themes, () => namedThemes(vocabulary)),
        ...findUnnamed("reference", reference, vocabulary.instruments, () => namedInstruments(vocabulary)),
        ...places.errors,
      ]);
      const broader = broaderThemes(vocabulary);
      const wanted = { themes: theme && new Set(theme), instruments: reference && new Set(reference) };
      const found = open.paragraphs.filter(
        (paragraph) =>
          places.has(paragraph) &&
          (kind === undefined || kind === paragraph.kind) &&
          (wanted.themes === undefined ||
            paragraph.themes.flatMap(broader).some((id) => wanted.themes?.has(id))) &&
          (wanted.instruments === undefined ||
            paragraph.references.some(({ instrument }) => wanted.instruments?.has(instrument))),
      );
      const { by, order } = open;
      return answerList(ask, found, (paragraph) => presentParagraph(by, paragraph, order), by.language);
    },
  }),
  "paragraphs",
);
