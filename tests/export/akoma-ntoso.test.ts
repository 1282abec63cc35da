import { describe, expect, it } from "vitest";
import { writeAkomaNtoso } from "../../src/export/akoma-ntoso.ts";
import { asLine } from "../../src/export/text-pieces.ts";
import { compiled } from "../compiled.ts";
import { HOSTILE, hostileDocument, RELEASE, wholeOf } from "./a-whole.ts";
import { itWith, readShared } from "./shared.ts";
import { elements, readXml, textOf, validateAkomaNtoso, validateByOasis, type XmlElement } from "./xml.ts";

const SCHEMA = "akn/akomantoso30.xsd";
const THEIRS = "unxml/s-32-1/en.xml";
const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"];

const written = writeAkomaNtoso(wholeOf(compiled));
const ours = await readXml(written);

/** The declaration's paragraphs: those before the first heading and those with a number. */
function theirParagraphs(file: XmlElement): XmlElement[] {
  const [annex] = elements(file, "doc");
  if (annex === undefined) throw new Error("the UN's file has no annex");
  return elements(annex, "paragraph").filter((paragraph) => paragraph.attributes.class === "SingleTxt");
}

/** The text's paragraphs: where it is the resolution's annex, not the sentence that adopts it. */
function ourParagraphs(file: XmlElement): XmlElement[] {
  const [text = file] = elements(file, "doc");
  return [...elements(text, "container"), ...elements(text, "paragraph")];
}

const words = (paragraph: XmlElement) =>
  elements(paragraph, "p")
    .slice(0, 1)
    .map((p) => textOf(p, "authorialNote"))
    .join("")
    .trim();

/** The two differences that there may be: an apostrophe, a hyphen that doesn't break. */
const alike = (text: string) => text.replaceAll("’", "'").replaceAll("\u2011", "-");

const addresses = (file: XmlElement) =>
  ["FRBRthis", "FRBRuri"].flatMap((name) => elements(file, name).map(({ attributes }) => attributes.value));

describe("Akoma Ntoso of the declaration", () => {
  it("is valid", async () => {
    expect(await validateAkomaNtoso(written)).toEqual([]);
  });

  const DAMAGE = [
    ["<FRBRcountry", "<FRBRcounty"],
    ['eId="para_2"', 'eId="para_1"'],
    ["</num>", "</number>"],
  ] as const;

  it("is refused when it is damaged", async () => {
    for (const [from, to] of DAMAGE)
      expect(await validateAkomaNtoso(written.replace(from, to))).not.toEqual([]);
  });

  itWith(SCHEMA, "is refused by the schema of OASIS when it is damaged", async () => {
    const damaged = DAMAGE.map(([from, to]) => written.replace(from, to));
    for (const faults of await validateByOasis(...damaged)) expect(faults).not.toEqual([]);
  });

  it("has the words, numbers, headings and footnotes of the source, letter by letter", () => {
    const paragraphs = compiled.texts.en ?? [];
    expect(ourParagraphs(ours).map(words)).toEqual(paragraphs.map(({ text }) => text));
    const operative = paragraphs.filter(({ kind }) => kind === "operative");
    expect(elements(ours, "num").map((num) => textOf(num))).toEqual(
      operative.map(({ number }) => `${number}.`),
    );
    expect(elements(ours, "heading").map((heading) => textOf(heading))).toEqual(
      compiled.entry.sections.map(({ title }) => title),
    );
    const notes = paragraphs.flatMap(({ footnotes }) => footnotes);
    expect(elements(ours, "authorialNote").map((note) => [note.attributes.marker, textOf(note)])).toEqual(
      notes.map(({ number, text }) => [String(number), text]),
    );
  });

  it("has the footnotes where their marks stood in the source", () => {
    const paragraphs = compiled.texts.en ?? [];
    const marked = paragraphs.map(({ text, footnotes }) =>
      footnotes.reduceRight((whole, { at }) => `${whole.slice(0, at)}†${whole.slice(at)}`, text),
    );
    const mine = ourParagraphs(ours).map((paragraph) => flat(elements(paragraph, "p")[0] ?? paragraph));
    expect(mine).toEqual(marked);
  });

  itWith(
    THEIRS,
    "has the UN's words, letter by letter, but for apostrophes and hyphens in 8 paragraphs",
    async () => {
      const theirs = theirParagraphs(await readXml(await readShared(THEIRS))).map(words);
      const mine = ourParagraphs(ours).map(words);
      expect(mine).toHaveLength(100);
      expect(mine.map(alike)).toEqual(theirs.map(alike));
      expect(mine.filter((text, index) => text !== theirs[index])).toHaveLength(8);
    },
  );

  itWith(THEIRS, "has the UN's numbers, headings, footnotes and addresses", async () => {
    const theirs = await readXml(await readShared(THEIRS));
    const numbers = (file: XmlElement) => elements(file, "num").map((num) => textOf(num).trim());
    expect(numbers(ours)).toEqual(numbers(theirs));
    const headings = elements(theirs, "paragraph").filter(({ attributes }) => attributes.class === "H4");
    expect(elements(ours, "heading").map((heading) => textOf(heading))).toEqual(
      headings.map((heading) => textOf(heading).trim()),
    );
    const notes = (file: XmlElement) =>
      elements(file, "authorialNote").map((note) => ({
        marker: note.attributes.marker,
        placement: note.attributes.placement,
        text: alike(textOf(note).trim()),
        italics: elements(note, "span").map((span) => textOf(span).trim()),
      }));
    expect(notes(ours)).toEqual(notes(theirs));
  });

  itWith(THEIRS, "is of the UN's work and expression, and a file of its own", async () => {
    const theirs = await readXml(await readShared(THEIRS));
    const of = (file: XmlElement, level: string) =>
      elements(file, level).flatMap((one) =>
        ["FRBRthis", "FRBRuri"].map((name) => elements(one, name)[0]?.attributes.value),
      );
    for (const level of ["FRBRWork", "FRBRExpression"]) expect(of(ours, level)).toEqual(of(theirs, level));
    for (const address of of(ours, "FRBRManifestation")) {
      expect(address).toContain("/commonCommitment");
      expect(of(theirs, "FRBRManifestation")).not.toContain(address);
    }
    const dates = elements(ours, "FRBRManifestation").flatMap((one) => elements(one, "FRBRdate"));
    expect(dates.map(({ attributes }) => attributes.name)).toEqual(["source", "source"]);
  });

  itWith(THEIRS, "has the resolution's own words as the UN has them", async () => {
    const theirs = await readXml(await readShared(THEIRS));
    for (const name of ["formula", "conclusions"]) {
      const [mine, other] = [ours, theirs].map((file) =>
        elements(file, name).map((one) => textOf(one).replace(/\s+/g, " ").trim()),
      );
      expect(mine?.map((words) => words.replace("meeting2", "meeting 2"))).toEqual(other);
    }
    const adopting = (file: XmlElement) =>
      textOf(elements(elements(file, "mainBody")[0] ?? file, "p")[0] ?? file);
    expect(adopting(ours)).toBe(adopting(theirs).trim());
  });

  it("says who speaks, what is adopted, and at which meeting", () => {
    expect(elements(ours, "formula").map((one) => textOf(one).trim())).toEqual(["The General Assembly"]);
    const [body] = elements(ours, "mainBody");
    expect(body && textOf(body).trim()).toMatch(/^Adopts the political declaration entitled “Our common/);
    expect(elements(ours, "conclusions").map((one) => textOf(one).trim())).toEqual([
      "1st plenary meeting2 June 2021",
    ]);
  });

  it("says which links are not the source's", () => {
    const classes = elements(ours, "a").map(({ attributes }) => attributes.class);
    expect(new Set(classes)).toEqual(new Set(["editorial"]));
  });

  itWith(THEIRS, "has the footnotes where the UN's marks stand", async () => {
    const wordsBeforeMarks = (paragraphs: XmlElement[]) =>
      paragraphs.flatMap((paragraph) => {
        const text = elements(paragraph, "p")
          .slice(0, 1)
          .map((p) => flat(p))
          .join("")
          .trim();
        return [...text.matchAll(/†/g)].map(({ index }) => alike(text.slice(Math.max(0, index - 30), index)));
      });
    const theirs = await readXml(await readShared(THEIRS));
    expect(wordsBeforeMarks(ourParagraphs(ours))).toEqual(wordsBeforeMarks(theirParagraphs(theirs)));
    expect(wordsBeforeMarks(ourParagraphs(ours))).toHaveLength(6);
  });

  it("is addressed as the UN addresses it", () => {
    expect(addresses(ours)).toContain(
      "/akn/un/statement/deliberation/unga/2021-06-02/S-32-1/eng@!main/annex",
    );
    expect(elements(ours, "FRBRlanguage").map(({ attributes }) => attributes.language)).toEqual([
      "eng",
      "eng",
    ]);
  });

  it("numbers every element as its paragraph is", () => {
    const [annex = ours] = elements(ours, "doc");
    const ids = ["container", "paragraph", "section"].flatMap((name) =>
      elements(annex, name).map(({ attributes }) => attributes.eId),
    );
    expect(ids).toContain("container_14");
    expect(ids).toContain("para_86");
    expect(ids).toContain("sec_7");
    expect(ids).toHaveLength(14 + 86 + 7);
    const [sixteenth] = elements(ours, "paragraph").filter(({ attributes }) => attributes.eId === "para_16");
    expect(sixteenth && textOf(sixteenth)).toMatch(/^\s*16\.\s*We commit to making efforts/);
  });

  it("names its release and its source in comments at the top", () => {
    const [, first, second] = written.split("\n");
    expect(first).toBe(`<!-- A/RES/S-32/1 (en), from https://example.org/s-32-1, release ${RELEASE} -->`);
    expect(second).toContain("The source is the United Nations: https://undocs.org/en/A/RES/S-32/1");
  });

  it("links what the text points at, as far as there is an address", () => {
    const pointed = (compiled.texts.en ?? []).flatMap(({ references }) => references);
    const links = elements(ours, "a");
    expect(links.length).toBeGreaterThan(pointed.filter(({ href }) => href !== undefined).length / 2);
    const [first] = links;
    expect(first && textOf(first)).toBe(pointed[0]?.text);
    expect(first?.attributes.href).toBe(pointed[0]?.href);
  });
});

/** An element's text with a sign where each footnote stands. */
function flat(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : child.name === "authorialNote" ? "†" : flat(child)))
    .join("");
}

const hostileFile = (annexed: boolean) => writeAkomaNtoso(wholeOf(hostileDocument({ annexed })));

describe.each([true, false])("Akoma Ntoso of a hostile document (an annex: %s)", (annexed) => {
  const hostile = hostileFile(annexed);

  it("is valid", async () => {
    expect(await validateAkomaNtoso(hostile)).toEqual([]);
  });

  it("has the words, with what XML has no place for replaced", async () => {
    const file = await readXml(hostile);
    expect(ourParagraphs(file).map(words)).toEqual([asLine(HOSTILE), asLine(HOSTILE)]);
    expect(elements(file, "authorialNote").map((note) => textOf(note))).toEqual([
      asLine(HOSTILE),
      asLine(HOSTILE),
    ]);
    expect(elements(file, "heading").map((heading) => textOf(heading))).toEqual([asLine(HOSTILE)]);
    expect(elements(file, "script")).toEqual([]);
    expect(elements(file, "attachment")).toHaveLength(annexed ? 1 : 0);
  });

  it("takes the first of two links that overlap", async () => {
    const links = elements(await readXml(hostile), "a").map(({ attributes }) => attributes.href);
    expect(links).toEqual(['https://x/?a&b="', 'https://x/?a&b="']);
  });
});

const document = hostileDocument();
const only = (document.texts.en ?? []).slice(1).map((paragraph) => ({ ...paragraph, section: null }));
/** Files of documents without preamble or headings, and without a paragraph. */
const bareFiles = [only, []].map((paragraphs) => writeAkomaNtoso({ ...wholeOf(document), paragraphs }));

it("Akoma Ntoso of a document without preamble or headings is valid", async () => {
  for (const file of bareFiles) expect(await validateAkomaNtoso(file)).toEqual([]);
});

describe("by the schema of OASIS", () => {
  itWith(
    SCHEMA,
    "the declaration is valid, hostile documents are, and those without preamble or headings",
    async () => {
      const files = [written, hostileFile(true), hostileFile(false), ...bareFiles];
      expect(await validateByOasis(...files)).toEqual(files.map(() => []));
    },
  );

  itWith(SCHEMA, "they are held to what the UN's own files pass in all languages", async () => {
    const theirs = LANGUAGES.map((language) => readShared(`unxml/s-32-1/${language}.xml`));
    expect(await validateByOasis(...(await Promise.all(theirs)))).toEqual(LANGUAGES.map(() => []));
  });
});
