import type { ActKind } from "../../model/act.ts";
import type { CorpusAct, CorpusParagraph, CorpusSentence } from "../../model/corpus.ts";

/** How strongly paragraphs and sentences speak of a subject, by their number. */
export interface Strengths {
  paragraphs: Map<number, number>;
  sentences: Map<number, number>;
}

/** Who asks what is said of a subject asks for promises first, and for what is merely recognized last. */
const KINDS: Readonly<Record<ActKind, number>> = { commitment: 1, call: 0.9, recognition: 0.75, decision: 1 };

/** What the themes of an act count that are not the first: it is named first what an act is about before all. */
const NEXT = 0.8;

/**
 * A theme, by the acts that speak of it: an act counts less the more themes it has, and the further behind the theme
 * is named. A paragraph is as strong as its strongest act and the share that such acts have in it, one half each.
 */
export function strengthsOfTheme(id: string, paragraphs: readonly CorpusParagraph[]): Strengths {
  const strengthOf = ({ kind, themes }: CorpusAct) => {
    const place = themes.findIndex((theme) => theme.id === id);
    return place === -1 ? 0 : (KINDS[kind] * NEXT ** place) / themes.length ** 0.25;
  };
  const strongest = (acts: readonly CorpusAct[]) => Math.max(0, ...acts.map(strengthOf));
  return strengths(
    paragraphs,
    (paragraph) => {
      const acts = paragraph.sentences.flatMap((sentence) => sentence.acts);
      const all = acts.reduce((sum, { kind }) => sum + KINDS[kind], 0);
      const speaking = acts.reduce((sum, act) => sum + strengthOf(act), 0);
      return speaking === 0 ? 0 : strongest(acts) / 2 + speaking / all / 2;
    },
    (sentence) => strongest(sentence.acts),
  );
}

/** An actor: where it acts or is called on. */
export function strengthsOfActor(id: string, paragraphs: readonly CorpusParagraph[]): Strengths {
  const takesPart = (sentence: CorpusSentence) =>
    sentence.acts.some(({ actor, addressees }) => actor === id || addressees.includes(id));
  return strengths(
    paragraphs,
    (paragraph) => Number(paragraph.sentences.some(takesPart)),
    (sentence) => Number(takesPart(sentence)),
  );
}

/** An instrument: where the text points at it, and a little more where it does so again. */
export function strengthsOfInstrument(id: string, paragraphs: readonly CorpusParagraph[]): Strengths {
  const pointsIn = (paragraph: CorpusParagraph, { start, end }: { start: number; end: number }) =>
    paragraph.references.filter((one) => one.instrument === id && one.start >= start && one.start < end)
      .length;
  return strengths(
    paragraphs,
    (paragraph) => {
      const points = pointsIn(paragraph, { start: 0, end: paragraph.text.length });
      return points === 0 ? 0 : 0.7 + 0.1 * Math.min(3, points);
    },
    (sentence, paragraph) => Math.min(1, pointsIn(paragraph, sentence)),
  );
}

/** What people type who look for one paragraph: that one, and no sentence of it more than another. */
export function strengthsOfEverydayWords(id: string, paragraphs: readonly CorpusParagraph[]): Strengths {
  return strengths(
    paragraphs,
    (paragraph) => Number(paragraph.id === id),
    () => 0,
  );
}

function strengths(
  paragraphs: readonly CorpusParagraph[],
  ofParagraph: (paragraph: CorpusParagraph) => number,
  ofSentence: (sentence: CorpusSentence, paragraph: CorpusParagraph) => number,
): Strengths {
  const found: Strengths = { paragraphs: new Map(), sentences: new Map() };
  let number = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const strength = ofParagraph(paragraph);
    if (strength > 0) found.paragraphs.set(index, strength);
    for (const sentence of paragraph.sentences) {
      const here = ofSentence(sentence, paragraph);
      if (here > 0) found.sentences.set(number, here);
      number++;
    }
  }
  return found;
}
