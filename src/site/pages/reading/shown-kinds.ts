import { html } from "hono/html";
import type { ActKind } from "../../../model/act.ts";
import { ACT_KINDS } from "../../../model/act-kinds.ts";
import type { CorpusAct } from "../../../model/corpus.ts";
import { DERIVED, FIRMNESS, KIND_WORDS, SO_MANY_QUALIFIERS } from "../../../words/act-names.ts";
import type { AboutDocument } from "../about/about-document.ts";
import { sign } from "../acts/act-signs.ts";
import { allDerived } from "../acts/derived.ts";
import type { Markup } from "../text/markup.ts";
import { capitalized } from "../text/wording.ts";

const PLURALS = ACT_KINDS.map((kind) => KIND_WORDS[kind].plural);

/** What `show` may say: kinds in the plural, as links here have them; and what links of before have. */
export const SHOWN: readonly string[] = [...PLURALS, ...ACT_KINDS, "qualifiers"];

/** The kinds of statement that a text has, in their order. */
export function kindsIn(acts: readonly CorpusAct[]): ActKind[] {
  return ACT_KINDS.filter((kind) => acts.some((act) => act.kind === kind));
}

/** Those of them that are shown; none where the text is plain, and where it has none of what is asked for. */
export function kindsShown(kinds: readonly ActKind[], asked: readonly string[] = []): readonly ActKind[] {
  const named = (kind: ActKind) => asked.includes(kind) || asked.includes(KIND_WORDS[kind].plural);
  // Qualifiers alone are those of all kinds.
  const isOfAll = asked.includes("qualifiers") && !ACT_KINDS.some(named);
  return isOfAll ? kinds : kinds.filter(named);
}

/**
 * The ways to the text with one kind of statement shown in it, the signs that these stand for, and room for the buttons
 * that step from one to the next, which a script puts there.
 */
export function shownKinds(
  about: AboutDocument,
  acts: readonly CorpusAct[],
  shown: readonly ActKind[],
): Markup {
  const link = (kind: ActKind) =>
    html`<a href="${about.page("", { show: KIND_WORDS[kind].plural })}" data-kind="${kind}"${shown.includes(kind) ? html` aria-current="true"` : ""}>${sign(kind)} ${capitalized(KIND_WORDS[kind].plural)}</a>\n`;
  return html`<nav class="kinds" aria-label="Show in the text">
<a href="${about.page()}" data-kind=""${shown.length === 0 ? html` aria-current="true"` : ""}>Plain</a>
${kindsIn(acts).map(link)}</nav>
${key(acts)}<div class="steps"></div>
`;
}

/** What the signs of commitments mean, and how a qualifier is marked; of what a machine derived, only that it did. */
function key(acts: readonly CorpusAct[]): Markup {
  const read = acts.filter(({ derived }) => derived !== true);
  const hasCommitments = read.some(({ kind }) => kind === "commitment");
  const label = hasCommitments
    ? "Signs of commitments, by how many qualifiers they have"
    : "What the signs mean";
  return html`<ul class="key" aria-label="${label}">
${
  hasCommitments
    ? FIRMNESS.map(
        ({ density }, place) =>
          html`<li>${sign("commitment", density)} ${SO_MANY_QUALIFIERS[density]}${place === FIRMNESS.length - 1 ? html` <span class="qualifier">qualifiers</span>` : ""}</li>\n`,
      )
    : read.length === 0
      ? ""
      : html`<li><span class="qualifier">qualifier</span></li>\n`
}${
  allDerived(acts) || read.length < acts.length
    ? html`<li><span class="derived">${DERIVED}</span></li>\n`
    : ""
}</ul>
`;
}
