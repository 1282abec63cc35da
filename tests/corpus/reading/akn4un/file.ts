import { readAkn4un } from "../../../../src/corpus/reading/akn4un/read-akn4un.ts";
import type { ReadResolution } from "../../../../src/corpus/reading/read-resolution.ts";

/** What a file of our own making says; all that is left out is as in a plain resolution of the General Assembly. */
export interface FileParts {
  symbol?: string;
  language?: string;
  adopted?: string;
  published?: string;
  title?: string;
  cover?: string;
  formula?: string;
  preamble?: string;
  body?: string;
  conclusions?: string;
  attachments?: string;
}

const CLOSING =
  '<p><event refersTo="#adoption"><location>9th plenary meeting</location><eol/><docDate date="2031-05-04">4 May 2031</docDate></event></p>';

/** A file of AKN4UN with one resolution, in words of our own. */
export function akn4un(parts: FileParts = {}): string {
  const { symbol = "A/RES/99/7", language = "eng", title = "Harbour lights" } = parts;
  return wrap(
    `<statement name="resolution">${meta({ ...parts, language })}${cover({ ...parts, symbol })}` +
      `<preface><p><docNumber>99/7.</docNumber><docTitle refersTo="#resolutionTitle">${title}</docTitle></p></preface>` +
      `${text(parts)}</statement>`,
  );
}

/** A file with several resolutions. */
export function collection(symbol: string, letters: Record<string, FileParts>): string {
  const components = Object.entries(letters).map(
    ([letter, parts]) =>
      `<component><statement name="resolution">${meta(parts)}<preface><p><docNumber>${letter}</docNumber>` +
      `${parts.title === undefined ? "" : `<docTitle>${parts.title}</docTitle>`}</p></preface>${text(parts)}</statement></component>`,
  );
  return wrap(
    `<documentCollection name="publication">${meta({})}${cover({ symbol })}` +
      "<preface><p><docNumber>99/7.</docNumber><docTitle>Questions of harbours</docTitle></p></preface>" +
      '<collectionBody><component><documentRef href="#a"/></component></collectionBody></documentCollection>' +
      `<components>${components.join("")}</components>`,
  );
}

function wrap(inside: string): string {
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">${inside}</akomaNtoso>`;
}

function meta({ language = "eng", adopted = "2031-05-04", published = "2031-05-09" }: FileParts): string {
  return (
    `<meta><identification><FRBRWork><FRBRdate date="${adopted}" name="adoption"/></FRBRWork>` +
    `<FRBRExpression><FRBRdate date="${published}" name="publication"/><FRBRlanguage language="${language}"/></FRBRExpression>` +
    "</identification></meta>"
  );
}

function cover({ symbol = "A/RES/99/7", cover: more = "" }: FileParts): string {
  return (
    '<coverPage><p><docAuthority refersTo="#publisher">United Nations</docAuthority></p>' +
    `<p class="upperRight"><docNumber refersTo="#symbol">${symbol}</docNumber></p>${more}</coverPage>`
  );
}

function text({ formula, preamble = "", body = "", conclusions, attachments = "" }: FileParts): string {
  const speaks = formula ?? '<span class="italic">The General Assembly</span>,';
  return (
    `<preamble><formula name="enactingFormula"><p xml:space="preserve">${speaks}</p></formula>${preamble}</preamble>` +
    `<mainBody>${body}</mainBody>` +
    `${conclusions === "" ? "" : `<conclusions>${conclusions ?? CLOSING}</conclusions>`}` +
    `${attachments === "" ? "" : `<attachments>${attachments}</attachments>`}`
  );
}

/** A paragraph with the number that the file marks, or without. */
export function paragraph(number: string, words: string, style = "SingleTxt"): string {
  const num = number === "" ? "" : `<num>${number}</num>`;
  const styled = style === "" ? "" : ` class="${style}"`;
  return `<paragraph${styled}>${num}<content><p xml:space="preserve">${words}</p></content></paragraph>`;
}

/** A number in an empty paragraph of its own, before the paragraph that it numbers. */
export function numberBefore(number: string, words: string): string {
  return `<paragraph><num>${number}</num><content><p/></content></paragraph>${paragraph("", words)}`;
}

export function heading(words: string, style = "H23"): string {
  return `<paragraph class="${style}"><subheading>${words}</subheading></paragraph>`;
}

/** A container of a preamble, which is named after its verb. */
export function container(verb: string, words: string): string {
  return `<container name="${verb}"><p xml:space="preserve">\t<span class="italic">${verb}</span> ${words}</p></container>`;
}

export function note(marker: string, words: string): string {
  return `<authorialNote marker="${marker}" placement="bottom"><p xml:space="preserve">\t\t${words}</p></authorialNote>`;
}

export function annex(blocks: string): string {
  return `<attachment><doc name="annex"><mainBody>${blocks}</mainBody></doc></attachment>`;
}

/** Reads a file with one resolution. */
export function readOne(parts: FileParts = {}): ReadResolution {
  const [reading] = readAkn4un(Buffer.from(akn4un(parts)));
  if (reading === undefined) throw new Error("nothing was read");
  return reading;
}

/** What a reader sees of each paragraph: its address and its words. */
export function seen({ paragraphs }: ReadResolution): Record<string, string> {
  return Object.fromEntries(paragraphs.map(({ id, text: words }) => [id, words]));
}

/** The addresses of a paragraph's parts with their words. */
export function partsOf({ paragraphs }: ReadResolution, id: string): Record<string, string> {
  const found = paragraphs.find((one) => one.id === id);
  const parts = found?.subparagraphs ?? [];
  return Object.fromEntries(parts.map((part) => [part.id, found?.text.slice(part.start, part.end) ?? ""]));
}
