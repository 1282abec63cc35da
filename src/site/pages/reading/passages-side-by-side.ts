import { html } from "hono/html";
import { quotationOf } from "../../../export/quotation.ts";
import type { Answer, Ask } from "../../../http/route.ts";
import { wordsOf } from "../../../library/in-passage.ts";
import { locateOrRefuse } from "../../../library/locate-or-refuse.ts";
import { isLocated, type Located, locate } from "../../../quote/locate.ts";
import { DEEDS } from "../../../words/deeds.ts";
import type { Opened } from "../about/asked-document.ts";
import {
  alternates,
  inAnyLanguage,
  inEnglish,
  otherLanguages,
  sameIn,
  sideBySideAt,
} from "../about/languages.ts";
import { answerPage } from "../layout/page.ts";
import type { Markup } from "../text/markup.ts";
import { nameOf, nameOfParagraph } from "../text/passage-names.ts";
import { beginning } from "../text/text-with-marks.ts";
import { breadcrumb } from "./in-its-place.ts";
import { quoted } from "./quoted-passage.ts";
import { columnName } from "./side-by-side.ts";

/** The permalink of a passage in several languages, each with its citation. */
export async function passagesSideBySide(
  ask: Ask,
  texts: readonly [Opened, ...Opened[]],
  address: string,
): Promise<Answer> {
  const [first] = texts;
  const { open, about } = first;
  const located = await locateOrRefuse(open, address);
  const languages = texts.map((text) => text.about.language);
  const named = languages.map(inEnglish).join(" and ");
  const inAny = inAnyLanguage(located);
  const name = nameOf(located);
  return answerPage(ask, {
    about,
    title: `${name} of ${about.name} in ${named}`,
    description: beginning(wordsOf(located).join(" ")),
    canonical: `${ask.origin}${sideBySideAt(about, languages, located.address)}`,
    language: languages.join(", "),
    width: "window",
    scripts: ["reading.js"],
    head: html`${alternates(about, ask.origin, sameIn(open, inAny))}`,
    main: html`
${breadcrumb(first, located)}
${otherLanguages(about, sameIn(open, inAny), { shown: languages, beside: located.address })}<h1 class="address">${name}</h1>
${
  inAny === located.address
    ? ""
    : html`<p class="note">Sentences and their parts are counted within a language: beside them stands the whole of ${nameOfParagraph({ id: inAny })}.</p>\n`
}<div class="aligned side-by-side">
${texts.map((text, index) => {
  const { language } = text.about;
  return html`<section aria-labelledby="in-${language}">
<h2 id="in-${language}">${columnName(language)}</h2>
${index === 0 ? shown(text, located, index) : sameOrWhole(text, inAny, index)}
</section>
`;
})}</div>`,
  });
}

function shown({ open, about }: Opened, located: Located, index: number): Markup {
  const beside = { of: `${about.language}-`, hasAnchors: index === 0 };
  const copy = html`<div class="actions"><button type="button" data-take="quotation">${DEEDS.copyQuotation}</button></div>`;
  return quoted(about, located, quotationOf(open.by, located), copy, beside);
}

/** The same passage in another language; for a lettered part that is not there, its paragraph. */
function sameOrWhole(text: Opened, address: string, index: number): Markup {
  const { document, paragraphs } = text.open;
  const outline = { sections: document.entry.sections, paragraphs };
  const found = [address, address.replace(/\(.*$/s, "")].map((one) => locate(outline, one)).find(isLocated);
  if (found !== undefined) return shown(text, found, index);
  return html`<p class="note">The text in ${inEnglish(text.about.language)} has no such passage.</p>`;
}
