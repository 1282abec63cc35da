import { compileCorpus } from "../../src/corpus/compile.ts";
import type { CorpusAct, CorpusDocument, CorpusEntry, CorpusParagraph } from "../../src/model/corpus.ts";
import type { Release } from "../../src/model/release.ts";
import { composeRelease } from "../../src/release/compose.ts";

/*
 * Two resolutions that nobody adopted. One has no headings, lettered parts, two annexes and no act that anybody wrote
 * down; the other is in French first, in English and in Arabic, has headings, and an act.
 */

/** A paragraph of one sentence a line; a line that begins with a letter in brackets is a lettered part. */
function paragraph(id: string, lines: readonly string[], section: string | null = null): CorpusParagraph {
  const local = id.slice(id.lastIndexOf("/") + 1);
  const kind = local.startsWith("preamble-") ? "preamble" : "operative";
  const text = lines.join(" ");
  let at = 0;
  const counted = new Map<string, number>();
  const sentences = lines.map((line) => {
    const label = /^\(\w+\)/.exec(line)?.[0];
    const owner = `${id}${label ?? ""}`;
    const number = (counted.get(owner) ?? 0) + 1;
    counted.set(owner, number);
    const sentence = { id: `${owner}.${number}`, text: line, start: at, end: at + line.length, acts: [] };
    at += line.length + 1;
    return sentence;
  });
  const subparagraphs = sentences
    .filter(({ id: sentence }) => sentence.includes("("))
    .map((sentence) => ({ id: sentence.id.replace(/\.\d+$/, ""), start: sentence.start, end: sentence.end }));
  return {
    id,
    number: Number(/\d+$/.exec(local)?.[0]),
    kind,
    section,
    text,
    sentences,
    footnotes: [],
    themes: [],
    references: [],
    ...(subparagraphs.length === 0 ? {} : { subparagraphs }),
  };
}

function entryOf(id: string, symbol: string, more: Partial<CorpusEntry>): CorpusEntry {
  return {
    id,
    symbol,
    title: "Honesty in the weighing of cheese",
    body: "general-assembly",
    session: "99",
    adopted: "2044-12-20",
    published: "2044-12-28",
    languages: ["en"],
    annexed: false,
    source: { publisher: "United Nations", url: `https://undocs.org/en/${symbol}`, sha256: "0" },
    counts: { preamble: 0, operative: 0, sentences: 0, footnotes: 0, acts: 0, references: 0 },
    sections: [],
    ...more,
  };
}

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

let composed: Promise<Release> | undefined;

/** A release of the real data and of both. */
export function releaseOfSeveral(): Promise<Release> {
  composed ??= compileCorpus("data").then(({ documents, vocabulary }) =>
    composeRelease({ documents: [...documents, withoutHeadings, inLanguages], vocabulary }),
  );
  return composed;
}
