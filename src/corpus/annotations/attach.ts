import type { CorpusAct, CorpusDocument, CorpusParagraph } from "../../model/corpus.ts";
import { firstLanguage } from "../../model/document-languages.ts";
import type { Span } from "../../model/footnote.ts";
import type { Reference } from "../../model/reference.ts";
import { actLetters } from "../act-letters.ts";
import type { InstrumentEntry } from "../vocabulary.ts";
import type { AnnotatedDocument } from "./annotated-document.ts";
import type { PlacedAct, PlacedReference, PlacedSentence, PlacedWords } from "./place.ts";
import { isFound } from "./quoted-words.ts";

/**
 * Puts a document's annotations into its text. They were checked before: each of their words has its place.
 *
 * @param instruments what its references point at
 */
export function attachAnnotations(
  { document, sentences, pointers }: AnnotatedDocument,
  instruments: readonly InstrumentEntry[],
): CorpusDocument {
  const links = new Map(instruments.map(({ id, href }) => [id, href]));
  const entries = new Map(sentences.map((placed) => [placed.sentence.id, placed]));
  const texts = Object.fromEntries(
    Object.entries(document.texts).map(([language, paragraphs]) => [
      language,
      // What an annotation quotes stands in the language that was annotated, and in no other.
      language === firstLanguage(document.entry)
        ? paragraphs.map((paragraph) => attach(paragraph, entries, pointers, links))
        : paragraphs,
    ]),
  );
  const acts = sentences.reduce((sum, placed) => sum + placed.acts.length, 0);
  const counts = { ...document.entry.counts, acts, references: pointers.length };
  return { ...document, entry: { ...document.entry, counts }, texts };
}

function attach(
  paragraph: CorpusParagraph,
  entries: Map<string, PlacedSentence>,
  pointers: readonly PlacedReference[],
  links: Map<string, string | null>,
): CorpusParagraph {
  const sentences = paragraph.sentences.map((sentence) => {
    const acts = entries.get(sentence.id)?.acts ?? [];
    return { ...sentence, acts: acts.map((act) => toAct(act, sentence.id, paragraph)) };
  });
  const themes = sentences.flatMap(({ acts }) => acts).flatMap((act) => act.themes.map(({ id }) => id));
  return {
    ...paragraph,
    sentences,
    themes: [...new Set(themes)],
    references: pointers
      .filter((pointer) => pointer.paragraph.id === paragraph.id)
      .map((pointer, index) => toReference(pointer, index + 1, links)),
  };
}

function toAct(placed: PlacedAct, sentence: string, paragraph: CorpusParagraph): CorpusAct {
  const { entry, number, deadline } = placed;
  const words = (at: PlacedWords) => quoted(at, paragraph.text);
  return {
    id: sentence + actLetters(number),
    paragraph: paragraph.id,
    sentence,
    kind: entry.kind,
    verb: entry.verb,
    actor: entry.actor,
    addressees: entry.addressees ?? [],
    ...words(placed),
    themes: placed.themes.map((theme) => ({ id: theme.id, ...words(theme) })),
    // The check of qualifier kinds stands before this.
    qualifiers: placed.qualifiers.map((qualifier) => ({
      kind: qualifier.kind as CorpusAct["qualifiers"][number]["kind"],
      ...words(qualifier),
    })),
    ...(deadline === undefined ? {} : { deadline: { date: String(deadline.date), ...words(deadline) } }),
  };
}

function toReference(placed: PlacedReference, number: number, links: Map<string, string | null>): Reference {
  const { instrument, locator } = placed.entry;
  const href = links.get(instrument) ?? undefined;
  return {
    id: `${placed.paragraph.id}-r${number}`,
    instrument,
    ...(locator === undefined ? {} : { locator }),
    ...quoted(placed, placed.paragraph.text),
    ...(href === undefined ? {} : { href }),
  };
}

function quoted({ found, path }: PlacedWords, text: string): Span & { text: string } {
  if (!isFound(found)) throw new Error(`${path.join(" › ")} was attached without its words`);
  return { text: text.slice(found.start, found.end), start: found.start, end: found.end };
}
