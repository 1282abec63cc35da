import { html } from "hono/html";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { CorpusAct, CorpusInstrument, CorpusParagraph } from "../../../model/corpus.ts";
import type { Span } from "../../../model/footnote.ts";
import { densityOf } from "../../../words/act-names.ts";
import type { Markup } from "./markup.ts";
import { type Layer, type NotesOf, type Stretch, textWithMarks } from "./text-with-marks.ts";

/** How the same words stand twice on a page. */
export interface Repeated {
  /** What the ids of its footnotes begin with. */
  of: NotesOf;
  /** Whether sentences, acts and lettered parts have their addresses as ids: those of one text alone may. */
  hasAnchors: boolean;
}

/**
 * The words of a paragraph with all that is known of them: each sentence and act with its address as its anchor, acts
 * with their kind, qualifiers, and links where the text points at something that has a stable address.
 *
 * @param outermost stretches around all others, such as what a page marks
 * @param repeated how it stands on its page; with `start` and `end` a part of the paragraph alone
 */
export function annotatedText(
  paragraph: CorpusParagraph,
  instruments: readonly CorpusInstrument[],
  outermost: Layer = [],
  { of, hasAnchors, ...part }: Repeated & Partial<Span> = { of: "", hasAnchors: true },
): Markup {
  const { text, footnotes, sentences } = paragraph;
  const acts = sentences.flatMap((sentence) => sentence.acts);
  const anchored = hasAnchors ? anchoredAt : unanchored;
  const layers = [
    outermost,
    ...lettered(paragraph, anchored),
    sentences.map(({ id, start, end }) => anchored({ id, start, end, class: "sentence" })),
    // Acts of one kind never overlap; those of different kinds may.
    ...ACT_KINDS.map((kind) =>
      acts.filter((act) => act.kind === kind).map((act) => anchored({ ...act, class: classOf(act) })),
    ),
    endings(paragraph),
    links(paragraph, instruments),
    qualifiersOf(acts),
  ];
  return textWithMarks(text, footnotes, layers, { of, ...part });
}

/** Lettered and roman parts, each on a line of its own; those that stand in others are in an inner layer. */
export function lettered(
  { subparagraphs = [] }: Pick<CorpusParagraph, "subparagraphs">,
  anchored: typeof anchoredAt = unanchored,
): Layer[] {
  const depthOf = (id: string) => id.match(/\(/g)?.length ?? 0;
  const depths = [...new Set(subparagraphs.map(({ id }) => depthOf(id)))].sort();
  return depths.map((depth) =>
    subparagraphs
      .filter(({ id }) => depthOf(id) === depth)
      .map(({ id, start, end }) => anchored({ id, start, end, class: "lettered" })),
  );
}

/** A stretch of words that has an address. */
interface Addressed extends Span {
  id: string;
  class: string;
}

function anchoredAt({ id, start, end, class: name }: Addressed): Stretch {
  return {
    start,
    end,
    wrap: (content, isFirst) =>
      isFirst
        ? html`<span class="${name}" id="${id}">${content}</span>`
        : html`<span class="${name}">${content}</span>`,
  };
}

function unanchored({ start, end, class: name }: Addressed): Stretch {
  return {
    start,
    end,
    wrap: (content, isFirst) => html`<span class="${name}${isFirst ? " begins" : ""}">${content}</span>`,
  };
}

function classOf(act: CorpusAct): string {
  return `act-in-text ${act.kind} ${densityOf(act)}${act.derived === true ? " derived" : ""}`;
}

/** The punctuation that ends a statement is no part of its words; where others go faint it has the statement's ink. */
function endings(paragraph: CorpusParagraph): Stretch[] {
  const acts = paragraph.sentences.flatMap((sentence) => sentence.acts);
  const ends = new Map(acts.map((act) => [act.end, act]));
  return [...ends.values()]
    .sort((one, other) => one.end - other.end)
    .flatMap((act): Stretch[] => {
      const length = punctuationAfter(paragraph, act);
      if (length === 0) return [];
      const wrap = (content: Markup) => html`<span class="${act.kind}">${content}</span>`;
      return [{ start: act.end, end: act.end + length, wrap }];
    });
}

/** How many characters of punctuation end a statement: none where they are another's words. */
export function punctuationAfter(
  { text, sentences }: Pick<CorpusParagraph, "text" | "sentences">,
  { start, end }: Span,
): number {
  const { length } = /^[.,;:。，；：،؛]+/u.exec(text.slice(end))?.[0] ?? "";
  const isAnothers = sentences.some(({ acts }) =>
    acts.some((one) => one.start !== start && one.start < end + length && one.end > end),
  );
  return isAnothers ? 0 : length;
}

/**
 * The qualifiers of statements, marked. The same phrase may bound several, and is marked once.
 *
 * @param by how far what is shown of the paragraph is moved from its beginning
 */
export function qualifiersOf(acts: readonly CorpusAct[], by = 0): Stretch[] {
  const phrases = new Map(
    acts.flatMap((act) => act.qualifiers).map((one) => [`${one.start}-${one.end}`, one]),
  );
  return [...phrases.values()].map(({ start, end }) => ({
    start: start + by,
    end: end + by,
    wrap: (content) => html`<span class="qualifier">${content}</span>`,
  }));
}

/** The first mention of each in a paragraph leads to it: those after it, down to "it" and "its", would say so again and again. */
function links({ references }: CorpusParagraph, instruments: readonly CorpusInstrument[]): Stretch[] {
  const led = new Set<string>();
  return references.flatMap(({ start, end, href, instrument }) => {
    const link = href ?? instruments.find(({ id }) => id === instrument)?.href ?? undefined;
    if (link === undefined || led.has(link)) return [];
    led.add(link);
    return {
      start,
      end,
      isLink: true,
      wrap: (content: Markup) => html`<a class="pointing" href="${link}">${content}</a>`,
    };
  });
}
