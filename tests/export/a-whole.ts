import { type Quotation, quotationOf } from "../../src/export/quotation.ts";
import type { Whole } from "../../src/export/whole.ts";
import { presenter } from "../../src/library/presenting/presenter.ts";
import type { CorpusDocument, CorpusEntry, CorpusParagraph } from "../../src/model/corpus.ts";
import { entryIn } from "../../src/model/document-languages.ts";
import { isLocated, locate } from "../../src/quote/locate.ts";

export const RELEASE = "9f2c".repeat(16);

/** A document as the writers take it. */
export function wholeOf({ entry, texts }: CorpusDocument, language = "en"): Whole {
  const ask = { origin: "https://example.org", release: { id: RELEASE } as never };
  return { ...presenter(ask, entryIn(entry, language), language), paragraphs: texts[language] ?? [] };
}

/** A passage as the writers take it. */
export function quotationIn(document: CorpusDocument, address: string): Quotation {
  const { sections } = document.entry;
  const located = locate({ sections, paragraphs: document.texts.en ?? [] }, address);
  if (!isLocated(located)) throw new Error(located.problem);
  return quotationOf(wholeOf(document), located);
}

/** What could end a string, a tag, a cell, a comment or a line in one of the formats. */
export const HOSTILE = [
  "# =1+1 \"double\" 'single' <script>alert(1)</script> &amp; &#60; ]]> <!-- --> -->",
  "`code` ``` *stars* _lines_ [link](javascript:alert(1)) ![image](x) | pipe ~~struck~~ $math$ \\ backslash [^1]",
  "new\nline\r\nand\ttab\u0000null\u001b[31mred\u2028separator\uFFFF half \uD800 surrogate \u202Eright-to-left e\u0301\u{1F600}.",
].join(" ");

/** A document whose every text is hostile. */
export function hostileDocument({ annexed = false } = {}): CorpusDocument {
  const entry: CorpusEntry = {
    id: "a-res-99-1",
    symbol: 'A/RES/99/1 "<&>',
    title: HOSTILE,
    // As no schema lets it in, and no writer may rely on.
    body: "Body & <Council> -- \"'" as CorpusEntry["body"],
    session: "99",
    adopted: "2044-12-31",
    published: "2045-01-01",
    languages: ["en"],
    annexed,
    source: {
      publisher: "Publisher --> & Sons",
      url: 'https://example.org/?a=1&b="<>',
      sha256: "0".repeat(64),
    },
    counts: { preamble: 1, operative: 1, sentences: 2, footnotes: 2, acts: 2, references: 2 },
    sections: [{ id: "heading", title: HOSTILE, paragraphs: ["1"] }],
  };
  return {
    entry,
    texts: { en: [hostileParagraph("preamble", null, 1), hostileParagraph("operative", "heading", 2)] },
  };
}

function hostileParagraph(
  kind: CorpusParagraph["kind"],
  section: string | null,
  footnote: number,
): CorpusParagraph {
  const id = kind === "preamble" ? "preamble-1" : "1";
  const end = HOSTILE.length;
  const act = (letter: string, text: string) => ({
    id: `${id}.1${letter}`,
    paragraph: id,
    sentence: `${id}.1`,
    kind: "commitment" as const,
    verb: '=cmd|"/c calc"!A1',
    actor: "@actor",
    addressees: ["+one", "two"],
    text,
    start: 0,
    end,
    themes: [],
    qualifiers: [],
  });
  return {
    id,
    number: 1,
    kind,
    section,
    text: HOSTILE,
    sentences: [
      { id: `${id}.1`, text: HOSTILE, start: 0, end, acts: [act("a", HOSTILE), act("b", `-${HOSTILE}`)] },
    ],
    footnotes: [{ number: footnote, at: 10, text: HOSTILE, emphasis: [{ start: 2, end: 30 }] }],
    themes: [],
    references: [
      {
        id: `${id}-r1`,
        instrument: "i",
        text: HOSTILE.slice(10, 24),
        start: 10,
        end: 24,
        href: 'https://x/?a&b="',
      },
      {
        id: `${id}-r2`,
        instrument: "i",
        text: HOSTILE.slice(20, 30),
        start: 20,
        end: 30,
        href: "https://overlaps/",
      },
    ],
  };
}
