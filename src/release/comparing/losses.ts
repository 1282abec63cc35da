/** What a release may not do to another unasked: someone has embedded what it takes away. */
export const LOSSES = ["lost-paragraphs", "changed-words", "renamed-ids"] as const;
export type LossKind = (typeof LOSSES)[number];

/** Something that readers of one release find, and readers of the next would not. */
export interface Loss {
  kind: LossKind;
  /** Where: a document's id, and the address in it; or a path of the API. */
  where: string;
  /** The language of the text, where it is not so in all of them. */
  language?: string;
  /** What readers find now: words, or nothing where it is an id. */
  from?: string;
  /** What they would find. */
  to?: string;
}

/** How two releases differ. */
export interface Comparison {
  /** The ids of documents that the later one has and the earlier has not, and the other way round. */
  added: string[];
  removed: string[];
  /** The ids of documents that both have and that are not the same. */
  changed: string[];
  losses: Loss[];
}

/** What a loss is called, one and many. */
const SAID: Readonly<Record<LossKind, string>> = {
  "lost-paragraphs": "lost",
  "changed-words": "other words",
  "renamed-ids": "no longer there under this id",
};

/** A loss in a line. */
export function sayLoss({ kind, where, language, from, to }: Loss): string {
  const place = language === undefined ? where : `${where} (${language})`;
  const words = from === undefined ? "" : to === undefined ? `: “${from}”` : `: “${from}” → “${to}”`;
  return `${place}: ${SAID[kind]}${words}`;
}
