import type { CorpusAct, CorpusDocument, CorpusParagraph } from "../../src/model/corpus.ts";
import type { Release } from "../../src/model/release.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { corpus } from "../compiled.ts";
import { entryOf, paragraph } from "../fixtures/building.ts";
import { inSixLanguages } from "../fixtures/six-languages.ts";

/*
 * Two resolutions that nobody adopted. One has no headings, lettered parts, two annexes and no act that anybody wrote
 * down; the other is in French first, in English and in Arabic, has headings, and an act.
 */

/** No heading, lettered parts, two annexes, no act. */
export const withoutHeadings: CorpusDocument = {
  entry: entryOf("a-res-99-1", "A/RES/99/1", {
    annexes: [
      { id: "annex", heading: "Annex I", title: "Scales", paragraphs: ["annex/1", "annex/2"] },
      { id: "annex-2", heading: "Annex II", title: null, paragraphs: ["annex-2/preamble-1", "annex-2/1"] },
    ],
  }),
  texts: {
    en: [
      paragraph("preamble-1", ["Recalling that cheese is weighed in every market of the world,"]),
      paragraph("1", [
        "Decides that every scale shall be looked at once a year by somebody who sells no cheese.",
      ]),
      paragraph("2", [
        "Requests the keepers of markets:",
        "(a) To write down what they find;",
        "(b) To show it to whoever asks.",
      ]),
      paragraph("annex/1", ["A scale has two pans.", "Neither of them is heavier than the other."]),
      paragraph("annex/2", ["A weight has its mark on it."]),
      paragraph("annex-2/preamble-1", ["Mindful of small markets,"]),
      paragraph("annex-2/1", ["Invites them to share a scale."]),
    ],
  },
};

const PROMISE = "Les États s’engagent à peser le fromage avec honnêteté, selon qu’il convient.";

function withAct(one: CorpusParagraph): CorpusParagraph {
  const [sentence] = one.sentences;
  if (sentence === undefined) throw new Error("no sentence");
  const phrase = "selon qu’il convient";
  const start = one.text.indexOf(phrase);
  const act: CorpusAct = {
    id: `${sentence.id}a`,
    paragraph: one.id,
    sentence: sentence.id,
    kind: "commitment",
    verb: "s’engager",
    actor: "states",
    addressees: [],
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    themes: [{ id: "public-procurement", text: "peser le fromage", start: 24, end: 40 }],
    qualifiers: [{ kind: "discretion", text: phrase, start, end: start + phrase.length }],
  };
  return {
    ...one,
    themes: ["public-procurement"],
    sentences: one.sentences.map((other) => (other === sentence ? { ...other, acts: [act] } : other)),
  };
}

const inFrench = {
  title: "Honnêteté dans le pesage du fromage",
  sections: [{ id: "pesage", title: "Pesage", paragraphs: ["1", "2"] }],
};

/** In French first, in English and in Arabic. */
export const inLanguages: CorpusDocument = {
  entry: entryOf("a-res-99-2", "A/RES/99/2", {
    ...inFrench,
    languages: ["fr", "en", "ar"],
    translations: Object.fromEntries(
      [
        ["en", "Honesty in the weighing of cheese", "Weighing"],
        ["ar", "الأمانة في وزن الجبن", "الوزن"],
      ].map(([language = "", title = "", heading = ""]) => [
        language,
        {
          title,
          source: {
            publisher: "United Nations",
            url: `https://undocs.org/${language}/A/RES/99/2`,
            sha256: "0",
          },
          counts: { preamble: 0, operative: 2, sentences: 2, footnotes: 0, acts: 0, references: 0 },
          sections: [{ id: "pesage", title: heading, paragraphs: ["1", "2"] }],
        },
      ]),
    ),
  }),
  texts: {
    fr: [
      withAct(paragraph("1", [PROMISE], "pesage")),
      paragraph("2", ["Décide d’y revenir dans un an."], "pesage"),
    ],
    en: [
      paragraph("1", ["States commit to weighing cheese honestly, as appropriate."], "pesage"),
      paragraph("2", ["Decides to come back to it in a year."], "pesage"),
    ],
    ar: [
      paragraph("1", ["تتعهد الدول بوزن الجبن بأمانة، حسب الاقتضاء."], "pesage"),
      paragraph("2", ["تقرر العودة إليه بعد سنة."], "pesage"),
    ],
  },
};

let composed: Release | undefined;

/** A release of the real data, of both, and of one in six languages. */
export async function releaseOfSeveral(): Promise<Release> {
  const { documents, vocabulary } = corpus;
  composed ??= composeRelease({
    documents: [...documents, withoutHeadings, inLanguages, inSixLanguages],
    vocabulary,
  });
  return composed;
}
