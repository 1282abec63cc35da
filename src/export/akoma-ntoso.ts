import { partsOf } from "../library/text-parts.ts";
import type { Annex } from "../model/annex.ts";
import type { CorpusParagraph } from "../model/corpus.ts";
import type { Enacting } from "../model/enacting.ts";
import type { Footnote, Span } from "../model/footnote.ts";
import { resolutionNumber } from "../quote/citing/style.ts";
import { identification, references } from "./frbr.ts";
import { type Line, linesOf, withItalics, withNotes } from "./text-pieces.ts";
import { labelOf, provenance, type Whole } from "./whole.ts";
import { asXml, block, inline, type Markup, markupComment } from "./write-markup.ts";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * Writes a document as Akoma Ntoso 3.0 (OASIS Standard, 2018), after the model of the UN's own files (AKN4UN): a
 * `statement` whose preamble is its enacting formula and `container`s named after their verbs, whose main body is
 * `paragraph`s, and whose conclusions name the meeting. A text that is the resolution's annex is the `doc` that the
 * resolution attaches, behind its own sentence, which adopts it. Links are ours, and are marked so (`class="editorial"`).
 *
 * An element is numbered as its paragraph is (`para_16`, `container_7`), as the Naming Convention has it; the UN's
 * files count every block.
 */
export function writeAkomaNtoso(whole: Whole): string {
  const { entry, language } = whole;
  const metadata = (component: string, ...more: Markup[]) =>
    block("meta", {}, identification({ entry, language, component }), ...more);
  const title = inline("docTitle", {}, entry.title);
  const number = inline("docNumber", {}, `${resolutionNumber(entry.symbol)}.`);
  const preface = block("preface", {}, inline("p", {}, number, " ", title));
  const attached = (eId: string, component: string, heading: string, inside: Markup[]) =>
    block(
      "attachment",
      { eId },
      block(
        "doc",
        { name: "annex" },
        metadata(component),
        block("preface", {}, inline("p", {}, inline("docTitle", {}, heading))),
        ...inside,
      ),
    );
  const own = textOf(whole, undefined, "", entry.annexed ? "" : entry.enacting?.formula);
  const annexes = (entry.annexes ?? []).map((annex, index) => {
    const eId = `att_${index + 1}`;
    return attached(eId, annex.id, annex.title ?? annex.heading, textOf(whole, annex, `${eId}__`));
  });
  const statement = entry.annexed
    ? [
        ...adoptionOf(entry.enacting),
        ...conclusionsOf(entry.enacting),
        block("attachments", {}, attached("att_1", "annex", entry.title, own)),
      ]
    : [
        ...own,
        ...conclusionsOf(entry.enacting),
        ...(annexes.length === 0 ? [] : [block("attachments", {}, ...annexes)]),
      ];
  const root = block(
    "akomaNtoso",
    { xmlns: NAMESPACE },
    block("statement", { name: "resolution" }, metadata("", references(entry)), preface, ...statement),
  );
  const { publisher, url } = entry.source;
  const comments = [
    provenance(whole),
    `An unofficial copy. The source is the ${publisher}: ${url}`,
    "Addresses of elements and links of class editorial are Common Commitment's, not the source's",
  ];
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...comments.map(markupComment), asXml(root), ""];
  return lines.join("\n");
}

/** A resolution that adopts its annex: who speaks, and the sentence; without it, what it refers to. */
function adoptionOf(enacting: Enacting | undefined): Markup[] {
  const words = (enacting?.words ?? []).map((sentence, index) => {
    const eId = `mainBody__para_${index + 1}`;
    return block(
      "paragraph",
      { eId, class: "SingleTxt" },
      block("content", { eId: `${eId}__content` }, inline("p", {}, sentence)),
    );
  });
  const annex = inline("componentRef", { src: "#att_1", showAs: "Annex" });
  return [
    ...preambleOf(formulaOf(enacting?.formula)),
    block("mainBody", {}, ...(words.length === 0 ? [annex] : words)),
  ];
}

function formulaOf(words: string | undefined): Markup[] {
  if (words === undefined || words === "") return [];
  return [block("formula", { name: "enactingFormula", eId: "formula_1" }, inline("p", {}, words))];
}

function preambleOf(inside: Markup[]): Markup[] {
  return inside.length === 0 ? [] : [block("preamble", {}, ...inside)];
}

/** The meeting and the day of the adoption, a line each. */
function conclusionsOf(enacting: Enacting | undefined): Markup[] {
  const lines = enacting?.closing ?? [];
  if (lines.length === 0) return [];
  const words = lines.flatMap((line, index) => (index === 0 ? [line] : [inline("eol", {}), line]));
  return [block("conclusions", { eId: "conclusions" }, inline("p", {}, ...words))];
}

/**
 * The preamble and the main body of the text itself or of an annex.
 *
 * @param within what the ids of elements begin with in an annex, so that each stands once in the file
 * @param formula who speaks, where the resolution itself begins here
 */
function textOf(whole: Whole, annex: Annex | undefined, within = "", formula = ""): Markup[] {
  const groups = partsOf(whole).filter((group) => group.annex === annex);
  const all = groups.flatMap((group) => group.paragraphs);
  const preamble = all.filter(({ kind }) => kind === "preamble");
  const body = groups.flatMap(({ section, paragraphs }) => {
    const operative = paragraphs.filter(({ kind }) => kind === "operative");
    const inside = operative.map((one) => operativeParagraph(one, within));
    if (section === undefined) return inside;
    const eId = `${within}sec_${groups.flatMap((group) => group.section ?? []).indexOf(section) + 1}`;
    return [block("section", { eId }, inline("heading", {}, section.title), ...inside)];
  });
  return [
    ...preambleOf([...formulaOf(formula), ...preamble.map((one) => preambleParagraph(one, within))]),
    block("mainBody", {}, ...(body.length === 0 ? [inline("p", {})] : body)),
  ];
}

function preambleParagraph(paragraph: CorpusParagraph, within: string): Markup {
  const verb = paragraph.sentences.flatMap(({ acts }) => acts)[0]?.verb;
  const eId = `${within}container_${paragraph.number}`;
  const lines = linesOf(paragraph).map((line) => words(paragraph, line));
  return block("container", { name: verb ?? "preambular paragraph", eId }, ...lines);
}

function operativeParagraph(paragraph: CorpusParagraph, within: string): Markup {
  const eId = `${within}para_${paragraph.number}`;
  const [first, ...parts] = linesOf(paragraph);
  const number = labelOf(paragraph).trim();
  const attributes = { eId, class: "SingleTxt" };
  const num = number === "" ? [] : [inline("num", {}, number)];
  if (first === undefined || parts.length === 0) {
    const content = block("content", { eId: `${eId}__content` }, words(paragraph));
    return block("paragraph", attributes, ...num, content);
  }
  const intro = block("intro", { eId: `${eId}__intro` }, words(paragraph, first));
  const inside = subparagraphs(paragraph, parts, 1, eId);
  return block("paragraph", attributes, ...num, intro, ...inside, ...wrapUp(paragraph, parts, 0, eId));
}

/** What closes the parts of a paragraph, or of one of them, after the last; what stands between two goes with the first. */
function wrapUp(paragraph: CorpusParagraph, lines: readonly Line[], depth: number, within: string): Markup[] {
  const last = lines.at(-1);
  if (last?.closes !== true || last.depth !== depth) return [];
  return [block("wrapUp", { eId: `${within}__wrapup` }, words(paragraph, last))];
}

/** The lettered parts that stand at a depth, each with those inside it; `(b)` is `para_3__subpara_b`. */
function subparagraphs(paragraph: CorpusParagraph, lines: Line[], depth: number, within: string): Markup[] {
  return lines.flatMap((line, index) => {
    if (line.depth !== depth || line.closes) return [];
    const after = lines.slice(index + 1);
    const next = after.findIndex((other) => other.depth < depth || (other.depth === depth && !other.closes));
    const inside = next === -1 ? after : after.slice(0, next);
    const label = /^\S+/.exec(paragraph.text.slice(line.start, line.end))?.[0] ?? "";
    const eId = `${within}__subpara_${label.replace(/[^a-z]/g, "")}`;
    const own = words(paragraph, { start: line.start + label.length + 1, end: line.end });
    const content =
      inside.length === 0
        ? [block("content", { eId: `${eId}__content` }, own)]
        : [
            block("intro", { eId: `${eId}__intro` }, own),
            ...subparagraphs(paragraph, inside, depth + 1, eId),
            ...wrapUp(paragraph, inside, depth, eId),
          ];
    return [block("subparagraph", { eId }, inline("num", {}, label), ...content)];
  });
}

/** Words of a paragraph, with footnotes where their marks stood, and with links as the UN's files have them. */
function words(
  { text, footnotes, references }: CorpusParagraph,
  { start: first, end: last }: Span = { start: 0, end: text.length },
): Markup {
  const between = (from: number, to: number, isThere: (at: number) => boolean) => {
    const notes = footnotes.filter(({ at }) => isThere(at)).map((note) => ({ ...note, at: note.at - from }));
    const pieces = withNotes(text.slice(from, to), notes);
    return pieces.map((piece) => (typeof piece === "string" ? piece : authorialNote(piece)));
  };
  const outside = (from: number, to: number) => between(from, to, (at) => at >= from && at <= to);
  const pieces: (string | Markup)[] = [];
  let from = first;
  for (const { start, end, href } of references) {
    if (href === undefined || start < from || end > last) continue;
    const link = between(start, end, (at) => at > start && at < end);
    pieces.push(...outside(from, start), inline("a", { href, class: "editorial" }, ...link));
    from = end;
  }
  return inline("p", {}, ...pieces, ...outside(from, last));
}

function authorialNote(note: Footnote): Markup {
  const text = withItalics(note).map(({ text, italic }) =>
    italic ? inline("span", { class: "italic" }, text) : text,
  );
  const eId = `authorialNote_${note.number}`;
  return inline(
    "authorialNote",
    { marker: `${note.number}`, placement: "bottom", eId },
    inline("p", {}, ...text),
  );
}
