import { html } from "hono/html";
import type { Answer, Ask } from "../../../http/route.ts";
import { actsIn, partsOf, type TextPart } from "../../../library/text-parts.ts";
import type { CorpusParagraph, CorpusVocabulary } from "../../../model/corpus.ts";
import type { Opened } from "../about/asked-document.ts";
import { alternates, inEnglish, nameOfLanguage, otherLanguages, sideBySideAt } from "../about/languages.ts";
import { sourceLine } from "../about/source-line.ts";
import { answerPage } from "../layout/page.ts";
import { annotatedText } from "../text/annotated-text.ts";
import type { Markup } from "../text/markup.ts";
import { notes, spokenIn } from "../text/text-with-marks.ts";
import { capitalized } from "../text/wording.ts";
import { type Aligned, align } from "./align.ts";
import { adoptedHow, saidInCatalogue } from "./in-catalogue.ts";
import { numberLink } from "./number-link.ts";

/** Texts of one document beside each other, the first of which decides the order and has the anchors. */
interface Beside {
  texts: readonly [Opened, ...Opened[]];
  vocabulary: CorpusVocabulary;
}

/** The whole document in several languages: paragraph beside paragraph, on a phone one under the other. */
export function sideBySide(ask: Ask, texts: Beside["texts"]): Promise<Answer> {
  const [{ open, about }] = texts;
  const { entry } = about;
  const languages = texts.map((text) => text.about.language);
  const beside: Beside = { texts, vocabulary: ask.release.vocabulary };
  const parts = align(
    texts.map(({ open, about: { entry } }) => partsOf({ entry, paragraphs: open.paragraphs })),
    ({ anchor }) => anchor,
  );
  return answerPage(ask, {
    about,
    title: `${capitalized(about.name)} in ${languages.map(inEnglish).join(" and ")}`,
    description: `The text of ${about.cited.replace(/, annex$/, "")} in ${languages.map(inEnglish).join(" and ")}, paragraph beside paragraph.`,
    canonical: `${ask.origin}${sideBySideAt(about, languages)}`,
    language: languages.join(", "),
    width: "window",
    signs: true,
    scripts: ["reading.js"],
    head: html`${alternates(about, ask.origin)}`,
    main: html`
<p class="place">${about.cited}, ${adoptedHow(entry)}</p>
${otherLanguages(about, (other) => other.page(), { shown: languages, beside: "" })}<h1 class="document-title aligned">${texts.map(
      (text) => html`<span${spokenIn(text.about.language)}>${text.about.entry.title}</span> `,
    )}</h1>
${sourceLine(ask, about, actsIn(open.paragraphs))}${saidInCatalogue(about)}<article class="text side-by-side">
${parts.map((part) => partShown(part, beside, parts.length > 1))}</article>`,
  });
}

function partShown({ name, each }: Aligned<TextPart>, beside: Beside, hasHeading: boolean): Markup {
  const first = each.find((part) => part !== undefined);
  if (first === undefined) return html``;
  const rows = align(
    each.map((part) => part?.paragraphs ?? []),
    ({ id }) => id,
  );
  const { annex, opensAnnex } = first;
  const annexHeading =
    annex !== undefined && opensAnnex
      ? headings(
          each.map(
            (part) => part?.annex && [part.annex.heading, part.annex.title].filter(Boolean).join(": "),
          ),
          beside,
          annex.id,
        )
      : "";
  const isNamed = first.section !== undefined || annex === undefined || first.title !== annex.heading;
  const heading =
    !hasHeading || !isNamed
      ? ""
      : first.section === undefined
        ? html`<h2>${annex === undefined ? first.title : capitalized(first.title.slice(annex.heading.length + 2))}</h2>\n`
        : headings(
            each.map((part) => part?.title),
            beside,
          );
  return html`${annexHeading}<section id="${name}">${heading}
${rows.map((row) => paragraphShown(row, beside))}</section>
`;
}

/** A heading in each of the languages. */
function headings(titles: readonly (string | undefined)[], { texts }: Beside, id?: string): Markup {
  return html`<h2 class="aligned"${id === undefined ? "" : html` id="${id}"`}>${texts.map(
    ({ about }, index) => html`<span${spokenIn(about.language)}>${titles[index] ?? ""}</span> `,
  )}</h2>
`;
}

function paragraphShown({ name, each }: Aligned<CorpusParagraph>, { texts, vocabulary }: Beside): Markup {
  const languages = texts.map(({ about }) => about.language);
  const anchors = each.findIndex((paragraph) => paragraph !== undefined);
  return html`<div class="aligned paragraph" id="${name}">
${texts.map(({ about }, index) => {
  const paragraph = each[index];
  const { language } = about;
  if (paragraph === undefined)
    return html`<div><p class="note">The text in ${inEnglish(language)} has no such paragraph.</p></div>\n`;
  const of = `${language}-`;
  const link = numberLink(sideBySideAt(about, languages, paragraph.id), paragraph, language);
  return html`<div${spokenIn(language)}>
<p>${link}${annotatedText(paragraph, vocabulary.instruments, [], { of, hasAnchors: index === anchors })}</p>
${notes(paragraph.footnotes, language, of)}</div>
`;
})}</div>
`;
}

/** What a column is headed by: the language's own name. */
export function columnName(language: string): Markup {
  return html`<bdi${spokenIn(language)}>${nameOfLanguage(language)}</bdi>`;
}
