import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { type CitationRequest, STYLE_NAMES } from "../../../src/quote/citing/cite-passage.ts";
import { CITATION_FORMATS, formatCitation } from "../../../src/quote/citing/format-citation.ts";
import { theDeclaration } from "../declaration.ts";
import { cslSchema } from "./csl-schema.ts";

const { entry } = await theDeclaration();
const isCsl = new Ajv({ allowUnionTypes: true }).compile(cslSchema);

function request(more: Partial<CitationRequest> = {}): CitationRequest {
  return { document: entry, address: "16", origin: "https://example.org", ...more };
}

/** What a reference manager makes of it; the plugins mark capitals to be kept as CSL does. */
function imported(text: string): Record<string, unknown> {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  const [item = {}] = data;
  return { ...item, title: String(item.title).replace(/<span class="nocase">(.*?)<\/span>/g, "$1") };
}

const HOSTILE = {
  quotes: "A “curly” and \"straight\" title, it’s 'so'",
  braces: "Open { never closed, } closed first, {both}",
  markup: '<script>alert("&amp;")</script> & <b>bold</b>',
  "line breaks": "First line\nTY  - JOUR\r\n}\n@book{evil,\u2028last",
  latex: "50% of $5 #1 under_score ~tilde ^hat \\input{/etc/passwd} \\",
  script: "反腐败 Ñandú é",
};

const BIBTEX = `@techreport{s-32-1_16,
  author = {{United Nations General Assembly}},
  title = {Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation, annex, para. 16},
  type = {Resolution},
  number = {A/RES/S-32/1},
  institution = {United Nations},
  year = {2021},
  month = jun,
  day = {2},
  url = {https://example.org/s-32-1/16},
  urldate = {2026-11-23},
  langid = {english},
}
`;

const RIS = [
  "TY  - RPRT",
  "ID  - s-32-1_16",
  "AU  - United Nations General Assembly",
  "TI  - Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation, annex, para. 16",
  "M3  - Resolution",
  "SN  - A/RES/S-32/1",
  "PB  - United Nations",
  "PY  - 2021",
  "DA  - 2021/06/02",
  "Y2  - 2026/11/23",
  "LA  - en",
  "UR  - https://example.org/s-32-1/16",
  "ER  - ",
  "",
].join("\r\n");

describe("a citation", () => {
  test("in json is the same as the passage's, in text and html a part of it", () => {
    const json = formatCitation(request(), "json");
    expect(Object.keys(json)).toEqual(["text", "html", "url"]);
    expect(formatCitation(request(), "text")).toBe(json.text);
    expect(formatCitation(request(), "html")).toBe(json.html);
  });

  test("in BibTeX is this entry", () => {
    expect(formatCitation(request({ accessed: "2026-11-23" }), "bibtex")).toBe(BIBTEX);
  });

  test("in RIS is this record", () => {
    expect(formatCitation(request({ accessed: "2026-11-23" }), "ris")).toBe(RIS);
  });

  test("without a date of access has no field for it", () => {
    expect(formatCitation(request(), "bibtex")).not.toContain("urldate");
    expect(formatCitation(request(), "ris")).not.toContain("Y2");
    expect(formatCitation(request(), "csl-json")).not.toContain("accessed");
  });

  test("for reference managers is the same in every style", () => {
    for (const format of ["bibtex", "ris", "csl-json"] as const) {
      const all = STYLE_NAMES.map((style) => formatCitation(request({ style }), format));
      expect(new Set(all).size).toBe(1);
    }
  });

  test.each(["bibtex", "ris"] as const)("in %s is imported with all that it says", (format) => {
    const item = imported(formatCitation(request({ address: "preamble-3", accessed: "2026-11-23" }), format));
    expect(item).toMatchObject({
      type: "report",
      // One name: as literal, or as a family name without a given one.
      author: [{ [format === "ris" ? "literal" : "family"]: "United Nations General Assembly" }],
      title: `${entry.title}, annex, third preambular paragraph`,
      genre: "Resolution",
      number: "A/RES/S-32/1",
      publisher: "United Nations",
      URL: "https://example.org/s-32-1/preamble-3",
    });
    expect(JSON.stringify(item.issued)).toContain("2021");
  });

  test.each(["16", "16.2", "16.2a", "16-18", "16.1-16.2", "preamble-3", "preventive-measures", ""])(
    "of %j in CSL-JSON keeps to its schema",
    (address) => {
      for (const accessed of [undefined, "2026-11-23"]) {
        const items = JSON.parse(formatCitation(request({ address, accessed }), "csl-json"));
        expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true);
        expect(items[0]).toMatchObject({
          author: [{ literal: "United Nations General Assembly" }],
          issued: { "date-parts": [[2021, 6, 2]] },
          number: "A/RES/S-32/1",
        });
      }
    },
  );

  test("has a key that is its own, and safe", () => {
    const keys = [
      "16",
      "16.2",
      "16.2a",
      "16-18",
      "3(b)(ii)",
      "annex-2/4",
      "preamble-3",
      "preventive-measures",
      "",
    ].map((address) => /^@techreport\{([^,]+),/.exec(formatCitation(request({ address }), "bibtex"))?.[1]);
    expect(keys).toEqual([
      "s-32-1_16",
      "s-32-1_16.2",
      "s-32-1_16.2a",
      "s-32-1_16-18",
      "s-32-1_3-b-ii",
      "s-32-1_annex-2-4",
      "s-32-1_preamble-3",
      "s-32-1_preventive-measures",
      "s-32-1",
    ]);
  });

  test("keeps the capitals of names in a BibTeX title", () => {
    const title = "Adopting the 2030 Agenda for all";
    const bibtex = formatCitation(request({ document: { ...entry, title } }), "bibtex");
    expect(bibtex).toContain("title = {Adopting the 2030 {Agenda} for all, annex, para. 16},");
    expect(imported(bibtex).title).toBe(`${title}, annex, para. 16`);
  });

  test.each(Object.entries(HOSTILE))("of a title with %s is imported as it is", (_, title) => {
    const document = { ...entry, title };
    const line = `${title.replace(/\s+/g, " ")}, annex, para. 16`;
    const fold = (text: unknown) =>
      String(text).replace(/[“”‘’]/g, (mark) => ("“”".includes(mark) ? '"' : "'"));
    expect(fold(imported(formatCitation(request({ document }), "bibtex")).title)).toBe(fold(line));
    expect(imported(formatCitation(request({ document }), "ris")).title).toBe(line);
    const items = JSON.parse(formatCitation(request({ document }), "csl-json"));
    expect(isCsl(items)).toBe(true);
    expect(items[0].title).toBe(line);
  });

  test.each(Object.entries(HOSTILE))("of a title with %s stays in its lines and its markup", (_, title) => {
    const document = { ...entry, title };
    const bibtex = formatCitation(request({ document }), "bibtex");
    expect(bibtex.match(/^@/gm)).toHaveLength(1);
    expect(bibtex.split("{").length).toBe(bibtex.split("}").length);
    expect(formatCitation(request({ document }), "ris").match(/^TY {2}- /gm)).toHaveLength(1);
    for (const style of STYLE_NAMES) {
      expect(formatCitation(request({ document, style }), "text")).not.toMatch(/[\n\r\u2028]/);
      const html = formatCitation(request({ document, style }), "html");
      expect(html.replace(/<\/?i>|<a href="https:\/\/example\.org\/s-32-1\/16">|<\/a>/g, "")).not.toMatch(
        /[<>"]/,
      );
    }
  });

  test("escapes an address and an origin that nobody should have given", () => {
    const odd = request({ address: '"><script>', origin: "https://example.org/}{" });
    expect(formatCitation(odd, "html")).not.toContain("<script>");
    expect(formatCitation(odd, "bibtex")).toContain(
      "url = {https://example.org/%7D%7B/s-32-1/%22%3E%3Cscript%3E}",
    );
  });

  test("refuses a day that there is not", () => {
    for (const accessed of ["2026-02-30", "yesterday", "2026-11-23T00:00:00Z", ""]) {
      expect(() => formatCitation(request({ accessed, style: "apa" }), "json")).toThrow(RangeError);
      expect(() => formatCitation(request({ accessed }), "bibtex")).toThrow(RangeError);
    }
  });

  test("has a media type in every format", () => {
    for (const { mediaType, ending } of Object.values(CITATION_FORMATS)) {
      expect(mediaType).toMatch(/^(?:text|application)\/[\w.+-]+(?:; charset=utf-8)?$/);
      expect(ending).toMatch(/^[a-z]+$/);
    }
  });
});
