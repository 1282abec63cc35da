import type { Act } from "../../model/act.ts";
import type { CorpusAct, CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";
import type { Paragraph } from "../../model/paragraph.ts";
import type { ActPassage, Cut, ParagraphPassage, Passage, SentencePassage } from "../../model/passage.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Located } from "../../quote/locate.ts";
import { cutOf, extentOf, wordsOf } from "../in-passage.ts";
import { linksOf, type Presenter } from "./presenter.ts";

/** Presents a paragraph as the lists have it. */
export function presentParagraph(
  by: Presenter,
  paragraph: CorpusParagraph,
  order: readonly string[],
): Paragraph {
  return {
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => presentSentence(by, sentence)),
    citation: by.cite(paragraph.id),
    links: linksOf(by, paragraph.id, undefined, order),
  };
}

function presentSentence(by: Presenter, sentence: CorpusSentence): Sentence {
  const { id, text, start, end } = sentence;
  return { id, text, start, end, acts: sentence.acts.map((act) => presentAct(by, act)) };
}

/**
 * Presents whatever an address names, in the one shape that a widget needs.
 *
 * @param order the ids of the document's paragraphs, in the order of the text
 */
export function presentPassage(by: Presenter, located: Located, order: readonly string[]): Passage {
  const { languages } = by.entry;
  return { ...inOneLanguage(by, located, order), ...(languages.length > 1 ? { languages } : {}) };
}

function inOneLanguage(by: Presenter, located: Located, order: readonly string[]): Passage {
  switch (located.type) {
    case "paragraph":
      return paragraphPassage(by, located.paragraph, order);
    case "sentence":
      return sentencePassage(by, located.paragraph, located.sentence);
    case "act":
      return actPassage(by, located.act, cutOf(located.act, located.sentence));
    case "range": {
      const parts = located.paragraphs.map((paragraph) => paragraphPassage(by, paragraph, order));
      const text = parts.map((part) => part.text).join("\n\n");
      const [first, last] = [located.paragraphs[0]?.id, located.paragraphs.at(-1)?.id];
      const links = linksOf(by, located.address, undefined, order, first, last);
      return { ...common(by, located.address, text), type: "range", parts, links };
    }
    case "sentence-range": {
      const { paragraph, sentences, address } = located;
      const parts = sentences.map((sentence) => sentencePassage(by, paragraph, sentence));
      const { start, end } = extentOf(located);
      return {
        ...common(by, address, wordsOf(located).join("")),
        type: "range",
        parts,
        paragraph: paragraph.id,
        start,
        end,
        links: linksOf(by, address, paragraph.id),
      };
    }
  }
}

function common(by: Presenter, address: string, text: string) {
  const { entry, language, release } = by;
  return { id: address, document: entry.id, language, text, citation: by.cite(address), release };
}

function paragraphPassage(
  by: Presenter,
  paragraph: CorpusParagraph,
  order: readonly string[],
): ParagraphPassage {
  return {
    ...common(by, paragraph.id, paragraph.text),
    type: "paragraph",
    ...presentParagraph(by, paragraph, order),
  };
}

function sentencePassage(
  by: Presenter,
  paragraph: CorpusParagraph,
  sentence: CorpusSentence,
): SentencePassage {
  const { id, start, end, text } = sentence;
  const acts = sentence.acts.map((act) => presentAct(by, act));
  const links = linksOf(by, id, paragraph.id);
  return { ...common(by, id, text), type: "sentence", paragraph: paragraph.id, start, end, acts, links };
}

function actPassage(by: Presenter, act: CorpusAct, cut: Cut): ActPassage {
  const links = linksOf(by, act.id, act.paragraph);
  return { ...act, ...common(by, act.id, act.text), type: "act", cut, links };
}

/** Presents an act, its fields in the order of the schema: a release has them by the alphabet. */
export function presentAct(by: Presenter, act: CorpusAct): Act {
  const { id, paragraph, sentence, kind, verb, actor, addressees, text, start, end, ...more } = act;
  return {
    ...{ id, paragraph, sentence, kind, verb, actor, addressees, text, start, end },
    ...more,
    citation: by.cite(id),
    links: linksOf(by, id, paragraph),
  };
}
