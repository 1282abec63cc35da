import type { XmlElement } from "@rgrove/parse-xml";
import type { Annex } from "../../../model/annex.ts";
import type { ReadResolution } from "../read-resolution.ts";
import { SourceError } from "../source-error.ts";
import { type AnnexBlocks, annexesOf } from "./annexes.ts";
import { type Block, blocksOf, type Source } from "./blocks.ts";
import { takeClosing } from "./closing.ts";
import { type Division, readDivision } from "./division.ts";
import { childOf, descendant, descendants, elementsIn, wordsOf } from "./elements.ts";
import { identityOf } from "./identity.ts";
import { readLabel, typedLabel } from "./labels.ts";
import { languageOf } from "./language-of.ts";
import { NoteNumbers } from "./note-numbers.ts";
import { parseXmlFile, type XmlFile } from "./parse-xml-file.ts";
import { readRunningText, type Words } from "./running-text.ts";

/**
 * Reads a file of the United Nations in Akoma Ntoso (AKN4UN): a resolution of the General Assembly, the Security Council
 * or the Human Rights Council, or several in one file.
 *
 * @param bytes the file, as received
 * @returns a reading for each resolution in it, in order
 * @throws {SourceError} naming the line where it is none, and what was expected there
 */
export function readAkn4un(bytes: Uint8Array): ReadResolution[] {
  const file = parseXmlFile(bytes);
  const { root, lineOf } = file;
  const [document, ...others] = elementsIn(root);
  if (root.name !== "akomaNtoso" || document === undefined) {
    throw new SourceError(lineOf(root), `a file of <${root.name}>`, "<akomaNtoso> with a resolution in it");
  }
  // Of a second one no word would be read.
  const second = others.find(({ name }) => name !== "components");
  if (second !== undefined) {
    throw new SourceError(
      lineOf(second),
      `a second document <${second.name}>`,
      "one in a file, or a collection",
    );
  }
  const statements =
    document.name === "documentCollection"
      ? [...descendants(childOf(root, "components"), "statement"), ...descendants(document, "statement")]
      : [document];
  if (statements.length === 0) {
    throw new SourceError(
      lineOf(document),
      "a collection without a resolution",
      "<statement> in its components",
    );
  }
  for (const statement of statements) refuseOthers(statement, lineOf);
  const readings = statements.map((statement) => readStatement(document, statement, lineOf));
  const twice = readings.find(({ id }, index) => readings.findIndex((other) => other.id === id) !== index);
  if (twice === undefined) return readings;
  throw new SourceError(lineOf(document), `${twice.symbol} twice in one file`, "each resolution once");
}

function refuseOthers(statement: XmlElement, lineOf: XmlFile["lineOf"]): void {
  const { name, attributes } = statement;
  if (name === "statement" && attributes.name === "resolution") {
    const parts = elementsIn(statement);
    const again = parts.find((part, index) => parts.findIndex((one) => one.name === part.name) !== index);
    if (again === undefined) return;
    throw new SourceError(lineOf(again), `a second <${again.name}>`, "one in a resolution");
  }
  const kind = attributes.name ? `${name} "${attributes.name}"` : `<${name}>`;
  throw new SourceError(lineOf(statement), `a ${kind}`, 'a resolution: <statement name="resolution">');
}

function readStatement(
  document: XmlElement,
  statement: XmlElement,
  lineOf: XmlFile["lineOf"],
): ReadResolution {
  const { oddities, ...identity } = identityOf(document, statement, lineOf);
  const preamble = childOf(statement, "preamble");
  const body = childOf(statement, "mainBody");
  if (body === undefined)
    throw new SourceError(lineOf(statement), "a resolution without a text", "<mainBody>");
  refuseOtherLanguage(identity.language, [preamble, body], lineOf);
  const source = { lineOf, words: wordsIn(statement) };
  const own = ownBlocks(preamble, body, source);
  const annexBlocks = annexesOf(statement, source);
  const closing = takeClosing(own, childOf(statement, "conclusions"));
  const numbers = new NoteNumbers(statement);
  const formula = descendants(preamble, "formula").map((one) => readRunningText(one.children).text);
  const annexed = isAnnexed(own, annexBlocks);
  const [first] = annexBlocks;
  const main = annexed
    ? readAnnex(first as AnnexBlocks, "", numbers)
    : readDivision(own, "", (note) => numbers.of(note));
  const others = annexed ? [] : annexBlocks.map((annex, index) => readAnnex(annex, prefixOf(index), numbers));
  const divisions = [main, ...others];
  return {
    ...identity,
    title: titleOf(document, statement) || first?.title || identity.agendaItem?.title || identity.symbol,
    annexed,
    enacting: {
      formula: formula.join(" "),
      words: annexed ? own.map(({ running }) => running.text) : [],
      closing,
    },
    sections: divisions.flatMap(({ sections }) => sections),
    ...(annexed && first ? { annexedAs: { heading: first.heading, title: first.title } } : {}),
    annexes: annexed ? [] : annexBlocks.map((annex, index) => describe(annex, index, others[index])),
    paragraphs: divisions.flatMap(({ paragraphs }) => paragraphs),
    links: divisions.flatMap(({ links }) => links),
    oddities: [...oddities, ...numbers.oddities, ...divisions.flatMap((division) => division.oddities)],
  };
}

/** The words of a statement, which are looked for only where a note stands close to some. */
function wordsIn(statement: XmlElement): Words {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(statement.text.match(/\p{L}[\p{L}\p{M}]*/gu));
      return words.has(word);
    },
  };
}

/** In some files what is decided, or its beginning, stands in the preamble's last container. */
function ownBlocks(preamble: XmlElement | undefined, body: XmlElement, source: Source): Block[] {
  const opening = preamble === undefined ? [] : blocksOf(preamble, "preamble", source);
  const deciding = blocksOf(body, "body", source);
  const [first] = deciding;
  const last = opening.findLastIndex((block) => !block.goesOn && !isPart(block));
  if (last === -1 || (first !== undefined && !isPart(first))) return [...opening, ...deciding];
  const moved = opening.slice(last).map((block) => ({ ...block, place: "body" as const }));
  return [...opening.slice(0, last), ...moved, ...deciding];
}

function isPart({ label, running }: Block): boolean {
  const printed = label === "" ? typedLabel(running)?.label : label;
  return printed !== undefined && readLabel(printed).is === "part";
}

function prefixOf(index: number): string {
  return index === 0 ? "annex/" : `annex-${index + 1}/`;
}

function describe({ heading, title }: AnnexBlocks, index: number, read: Division | undefined): Annex {
  const id = prefixOf(index).slice(0, -1);
  return { id, heading, title, paragraphs: read?.paragraphs.map((paragraph) => paragraph.id) ?? [] };
}

function readAnnex(annex: AnnexBlocks, prefix: string, numbers: NoteNumbers): Division {
  return readDivision(annex.blocks, prefix, (note) => numbers.of(note), annex.notes);
}

/**
 * Whether the annex is the text itself: all that the resolution says is one sentence without a number, by which it adopts
 * its one annex. A preamble of its own, a second paragraph, a note or a part needs an address, which that sentence has not.
 */
function isAnnexed(own: readonly Block[], annexes: readonly AnnexBlocks[]): boolean {
  const [sentence, ...others] = own;
  if (sentence === undefined || others.length > 0 || annexes.length !== 1) return false;
  const { is, label, place, running } = sentence;
  return is === "text" && place === "body" && label === "" && running.notes.length === 0;
}

function titleOf(document: XmlElement, statement: XmlElement): string {
  const own = titleIn(childOf(statement, "preface"));
  if (own !== "" || document !== statement) return own || titleIn(childOf(document, "preface"));
  // The Security Council's resolutions have a number instead of a title.
  if (childOf(statement, "preface") === undefined) return titleIn(childOf(statement, "coverPage"));
  return "";
}

function titleIn(element: XmlElement | undefined): string {
  const title = descendant(element, "docTitle");
  // In Arabic a dash stands between the number and the title, which the files have in either.
  return title === undefined ? "" : readRunningText(title.children).text.replace(/^[–—-]\s+/, "");
}

function refuseOtherLanguage(
  language: string,
  elements: readonly (XmlElement | undefined)[],
  lineOf: XmlFile["lineOf"],
): void {
  const is = languageOf(elements.map((element) => wordsOf(element)).join(" "));
  if (is === undefined || is === language) return;
  const line = elements.find((element) => element !== undefined);
  throw new SourceError(
    line ? lineOf(line) : 1,
    `a text in "${is}"`,
    `one in "${language}", as the file says`,
  );
}
