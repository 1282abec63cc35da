import { html } from "hono/html";
import type { OpenDocument } from "../../../../library/open-document.ts";
import type { CorpusParagraph, CorpusVocabulary } from "../../../../model/corpus.ts";
import { isLocated, locate } from "../../../../quote/locate.ts";
import type { AboutDocument } from "../../about/about-document.ts";
import { mainTheme } from "../../reading/themes-of-passage.ts";
import type { Markup } from "../../text/markup.ts";
import { nameOfParagraph } from "../../text/passage-names.ts";

const MOST = 3;

/**
 * Some paragraphs to begin with, for who has not chosen yet: those that say most, each on another theme, in the order of the
 * text; of a document whose statements nobody read its first operative ones.
 */
export function startingPoints(
  open: OpenDocument,
  about: AboutDocument,
  vocabulary: CorpusVocabulary,
): Markup | string {
  const operative = open.paragraphs.filter(({ kind }) => kind === "operative");
  const statements = ({ sentences }: CorpusParagraph) => sentences.flatMap(({ acts }) => acts).length;
  const themeOf = ({ id }: CorpusParagraph) => {
    const located = locate({ ...open.document.entry, paragraphs: open.paragraphs }, id);
    return isLocated(located) ? mainTheme(located, vocabulary) : undefined;
  };
  const chosen = new Map<string, { paragraph: CorpusParagraph; theme: string | undefined }>();
  for (const paragraph of operative.toSorted((one, other) => statements(other) - statements(one))) {
    const theme = themeOf(paragraph);
    const key = theme ?? paragraph.id;
    if (!chosen.has(key)) chosen.set(key, { paragraph, theme });
    if (chosen.size === MOST) break;
  }
  const inOrder = [...chosen.values()].sort(
    (one, other) => operative.indexOf(one.paragraph) - operative.indexOf(other.paragraph),
  );
  if (inOrder.length === 0) return "";
  return html`<div class="starting-points"><p>For example:</p>
<ul>${inOrder.map(
    ({ paragraph, theme }) =>
      html`<li><a href="${about.embedding({ ref: paragraph.id })}">${nameOfParagraph(paragraph)}</a>${theme === undefined ? "" : ` on ${theme}`}</li>\n`,
  )}</ul></div>`;
}
