import { widgetSnippet } from "../../../copying/snippet.ts";
import { actsIn } from "../../../library/text-parts.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { cite } from "../../../quote/cite.ts";
import { STYLE_NAMES } from "../../../quote/citing/cite-passage.ts";
import { AGREEMENT, DIFFERING } from "../../pages/about/agreement.ts";
import { ORIGIN } from "../../pages/layout/built-page.ts";
import { type FirstInCorpus, firstInCorpus } from "../first-in-corpus.ts";
import { lowestInWords } from "./lowest-versions.ts";
import { problemKinds, problemLinks } from "./problem-kinds.ts";

/**
 * Puts what the data say into the documentation: `{{acts}}` is their number, `{{snippet 16}}` the lines that show
 * paragraph 16. A name that is not known stops the build.
 */
export function putFactsIn(markdown: string, corpus: Corpus): string {
  const first = firstInCorpus(corpus);
  const facts = factsOf(first, corpus);
  return markdown.replace(/\{\{([a-z ]+?)(?: (\d+))?\}\}/g, (_, name: string, argument?: string) => {
    if (name === "snippet" && argument !== undefined) return snippetOf(first, argument);
    const fact = facts[name];
    if (fact === undefined) throw new Error(`the documentation asks for {{${name}}}, which is not known`);
    return String(fact);
  });
}

function factsOf(
  { entry, paragraphs }: FirstInCorpus,
  corpus: Corpus,
): Readonly<Record<string, string | number>> {
  const acts = actsIn(paragraphs);
  const ofKind = (kind: string) => acts.filter((act) => act.kind === kind);
  const names = new Intl.DisplayNames("en", { type: "language" });
  return {
    ...entry.counts,
    commitments: ofKind("commitment").length,
    calls: ofKind("call").length,
    recognitions: ofKind("recognition").length,
    firm: ofKind("commitment").filter(({ qualifiers }) => qualifiers.length === 0).length,
    themes: corpus.vocabulary.themes.length,
    languages: entry.languages.map((language) => names.of(language)).join(", "),
    styles: STYLE_NAMES.map((name) => `\`${name}\``).join(", "),
    "agreed acts": AGREEMENT.acts,
    "agreed kinds": AGREEMENT.kinds,
    "agreed themes": AGREEMENT.themes,
    "agreed qualifiers": AGREEMENT.qualifiers,
    differing: DIFFERING,
    "problem kinds": problemKinds(),
    "problem links": problemLinks(),
    "theme ids": themeIds(corpus),
    "lowest versions": lowestInWords(),
  };
}

function snippetOf({ entry, language, paragraph }: FirstInCorpus, id: string): string {
  return widgetSnippet(ORIGIN, {
    document: entry.id,
    address: id,
    citation: cite(entry, id, ORIGIN),
    paragraphs: [paragraph(id).text],
    language,
  });
}

/** The ids of all themes, as a table in the order of what they are called. */
function themeIds({ vocabulary }: Corpus): string {
  const themes = [...vocabulary.themes].sort((one, other) => one.label.localeCompare(other.label, "en"));
  const rows = themes.map(({ id, label }) => `| [${label}](/themes/${id}) | \`${id}\` |`);
  return ["| theme | id |", "|---|---|", ...rows].join("\n");
}
