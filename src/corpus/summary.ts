import { QualifierKind } from "../model/act.ts";
import { kindsAmong } from "../model/act-kinds.ts";
import type { CorpusAct, CorpusDocument, CorpusParagraph } from "../model/corpus.ts";
import { firstText } from "../model/document-languages.ts";
import { fileSectionOf } from "./annotations/outline.ts";

/** A row of a table; the first cell is its name. */
export type Row = readonly (string | number)[];

/** What a document has, and how much of it, as tables to be printed. */
export interface Summary {
  totals: Row[];
  acts: Row[];
  qualifiers: Row[];
}

/** Counts what a document holds. */
export function summarize(document: CorpusDocument): Summary {
  const paragraphs = firstText(document);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const acts = sentences.flatMap((sentence) => sentence.acts);
  const withActs = sentences.filter((sentence) => sentence.acts.length > 0);
  const references = paragraphs.flatMap((paragraph) => paragraph.references);
  const isAnnotated = acts.length > 0;
  return {
    totals: [
      ["paragraphs", paragraphs.length],
      ["sentences", sentences.length],
      ["  with acts", withActs.length],
      ["  with nothing to annotate", isAnnotated ? sentences.length - withActs.length : 0],
      ["acts", acts.length],
      ["  with qualifiers", acts.filter(({ qualifiers }) => qualifiers.length > 0).length],
      ["  with a deadline", acts.filter(({ deadline }) => deadline !== undefined).length],
      ["themes used", new Set(acts.flatMap(({ themes }) => themes.map(({ id }) => id))).size],
      ["references", references.length],
      ["instruments pointed at", new Set(references.map(({ instrument }) => instrument)).size],
      ["words covered by acts", share(paragraphs)],
    ],
    acts: actsBySection(paragraphs),
    qualifiers: qualifiersByKind(acts),
  };
}

function actsBySection(paragraphs: CorpusParagraph[]): Row[] {
  const kinds = kindsAmong(paragraphs.flatMap((p) => p.sentences.flatMap(({ acts }) => acts)));
  const sections = [...new Set(paragraphs.map(fileSectionOf))];
  const row = (name: string, acts: CorpusAct[]): Row => [
    name,
    ...kinds.map((wanted) => acts.filter(({ kind }) => kind === wanted).length),
    acts.length,
  ];
  const actsOf = (some: CorpusParagraph[]) => some.flatMap((p) => p.sentences.flatMap(({ acts }) => acts));
  return [
    ["acts", ...kinds, "all"],
    ...sections.map((section) =>
      row(section, actsOf(paragraphs.filter((p) => fileSectionOf(p) === section))),
    ),
    row("all", actsOf(paragraphs)),
  ];
}

function qualifiersByKind(acts: CorpusAct[]): Row[] {
  const kinds = acts.flatMap(({ qualifiers }) => qualifiers.map(({ kind }) => kind));
  return [
    ["qualifiers", ""],
    ...QualifierKind.options.map((wanted): Row => [wanted, kinds.filter((kind) => kind === wanted).length]),
    ["all", kinds.length],
  ];
}

/** Which share of a text's words stands in an act. */
function share(paragraphs: CorpusParagraph[]): string {
  let all = 0;
  let covered = 0;
  for (const { text, sentences } of paragraphs) {
    const acts = sentences.flatMap((sentence) => sentence.acts);
    for (const { index } of text.matchAll(/\S+/g)) {
      all++;
      if (acts.some(({ start, end }) => start <= index && index < end)) covered++;
    }
  }
  return all === 0 ? "0 %" : `${((100 * covered) / all).toFixed(1)} %`;
}
