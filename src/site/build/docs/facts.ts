import { widgetSnippet } from "../../../copying/snippet.ts";
import type { Corpus } from "../../../model/corpus.ts";
import { cite } from "../../../quote/cite.ts";
import { ORIGIN } from "../../pages/layout/fixed-page.ts";
import { DOCUMENT } from "../../pages/parts/declaration.ts";
import { problemKinds } from "./problem-kinds.ts";

/**
 * Puts what the data say into the documentation: `{{acts}}` is their number, `{{snippet 16}}` the lines that show
 * paragraph 16. A name that is not known stops the build.
 */
export function putFactsIn(markdown: string, corpus: Corpus): string {
  const facts = factsOf(corpus);
  return markdown.replace(/\{\{([a-z ]+?)(?: (\d+))?\}\}/g, (_, name: string, argument?: string) => {
    if (name === "snippet" && argument !== undefined) return snippetOf(corpus, argument);
    const fact = facts[name];
    if (fact === undefined) throw new Error(`the documentation asks for {{${name}}}, which is not known`);
    return String(fact);
  });
}

function factsOf(corpus: Corpus): Readonly<Record<string, string | number>> {
  const { entry, texts } = declaration(corpus);
  const acts = (texts.en ?? []).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.acts));
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
    "problem kinds": problemKinds(),
  };
}

function snippetOf(corpus: Corpus, id: string): string {
  const { entry, texts } = declaration(corpus);
  const paragraph = texts.en?.find((one) => one.id === id);
  if (paragraph === undefined) throw new Error(`the documentation quotes ${id}, which is not there`);
  return widgetSnippet(ORIGIN, {
    document: DOCUMENT,
    address: id,
    citation: cite(entry, id, ORIGIN),
    paragraphs: [paragraph.text],
    language: "en",
  });
}

function declaration({ documents }: Corpus) {
  const found = documents.find(({ entry }) => entry.id === DOCUMENT);
  if (found === undefined) throw new Error(`the data hold no document ${DOCUMENT}`);
  return found;
}
