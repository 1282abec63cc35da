import type { CorpusParagraph } from "../../model/corpus.ts";
import type { CitedReference, Reference } from "../../model/reference.ts";
import type { Presenter } from "./presenter.ts";

/** A reference, and the paragraph that it stands in. */
export interface FoundReference {
  reference: Reference;
  paragraph: string;
}

/** The references of paragraphs to instruments, in the order of the text. */
export function referencesIn(
  paragraphs: readonly CorpusParagraph[],
  isMeant: (instrument: string) => boolean,
): FoundReference[] {
  return paragraphs.flatMap(({ id, references }) =>
    references
      .filter(({ instrument }) => isMeant(instrument))
      .map((reference) => ({ reference, paragraph: id })),
  );
}

/** Presents a reference outside its paragraph. */
export function presentReference(by: Presenter, { reference, paragraph }: FoundReference): CitedReference {
  return {
    ...reference,
    paragraph,
    citation: by.cite(paragraph),
    links: {
      html: by.page(paragraph),
      document: by.link(""),
      paragraph: by.link(`/paragraphs/${paragraph}`),
      instrument: `${by.origin}/v1/instruments/${reference.instrument}`,
    },
  };
}
