import type { CorpusParagraph } from "../model/corpus.ts";
import type { Footnote } from "../model/footnote.ts";
import { resolutionNumber } from "../quote/citing/style.ts";
import { identification, references } from "./frbr.ts";
import { withItalics, withNotes } from "./marks.ts";
import { asXml, block, inline, type Markup, markupComment } from "./markup.ts";
import { bySection, provenance, type Whole } from "./whole.ts";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * Writes a document as Akoma Ntoso 3.0 (OASIS Standard, 2018), after the model of the UN's own files (AKN4UN): a
 * `statement` whose preamble is `container`s named after their verbs, and whose main body is `paragraph`s. A text that
 * is the resolution's annex is the `doc` that these attach; the resolution's own sentence, which adopts it, is not
 * ours to give.
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
  const statement = entry.annexed
    ? [
        block("mainBody", {}, inline("componentRef", { src: "#att_1", showAs: "Annex" })),
        block(
          "attachments",
          {},
          block(
            "attachment",
            { eId: "att_1" },
            block(
              "doc",
              { name: "annex" },
              metadata("annex"),
              block("preface", {}, inline("p", {}, title)),
              ...text(whole),
            ),
          ),
        ),
      ]
    : text(whole);
  const root = block(
    "akomaNtoso",
    { xmlns: NAMESPACE },
    block("statement", { name: "resolution" }, metadata("", references(entry)), preface, ...statement),
  );
  const { publisher, url } = entry.source;
  const comments = [provenance(whole), `An unofficial copy. The source is the ${publisher}: ${url}`];
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...comments.map(markupComment), asXml(root), ""];
  return lines.join("\n");
}

function text({ entry, paragraphs }: Whole): Markup[] {
  const preamble = paragraphs.filter(({ kind }) => kind === "preamble").map(preambleParagraph);
  const operative = paragraphs.filter(({ kind }) => kind === "operative");
  const body = bySection(entry.sections, operative).flatMap(({ section, paragraphs }) => {
    const inside = paragraphs.map(operativeParagraph);
    if (section === undefined) return inside;
    const eId = `sec_${entry.sections.indexOf(section) + 1}`;
    return [block("section", { eId }, inline("heading", {}, section.title), ...inside)];
  });
  return [
    ...(preamble.length === 0 ? [] : [block("preamble", {}, ...preamble)]),
    block("mainBody", {}, ...(body.length === 0 ? [inline("p", {})] : body)),
  ];
}

function preambleParagraph(paragraph: CorpusParagraph): Markup {
  const verb = paragraph.sentences.flatMap(({ acts }) => acts)[0]?.verb;
  const eId = `container_${paragraph.number}`;
  return block("container", { name: verb ?? "preambular paragraph", eId }, words(paragraph));
}

function operativeParagraph(paragraph: CorpusParagraph): Markup {
  const eId = `para_${paragraph.number}`;
  const content = block("content", { eId: `${eId}__content` }, words(paragraph));
  return block("paragraph", { eId, class: "SingleTxt" }, inline("num", {}, `${paragraph.number}.`), content);
}

/** A paragraph's words, with its footnotes where their marks stood, and with links as the UN's files have them. */
function words({ text, footnotes, references }: CorpusParagraph): Markup {
  const between = (from: number, to: number, isThere: (at: number) => boolean) => {
    const notes = footnotes.filter(({ at }) => isThere(at)).map((note) => ({ ...note, at: note.at - from }));
    const pieces = withNotes(text.slice(from, to), notes);
    return pieces.map((piece) => (typeof piece === "string" ? piece : authorialNote(piece)));
  };
  const outside = (from: number, to: number) => between(from, to, (at) => at >= from && at <= to);
  const pieces: (string | Markup)[] = [];
  let from = 0;
  for (const { start, end, href } of references) {
    if (href === undefined || start < from) continue;
    const link = between(start, end, (at) => at > start && at < end);
    pieces.push(...outside(from, start), inline("a", { href }, ...link));
    from = end;
  }
  return inline("p", {}, ...pieces, ...outside(from, text.length));
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
