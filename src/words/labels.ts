import type { ListLabels } from "./en-acts.ts";
import type { CheckLabels } from "./en-checking.ts";

/*
 * What the elements say of themselves, as opposed to what they quote: six languages, each a table of its own that is
 * loaded when an element needs it. English is there from the start.
 */

/** The labels in one language: those that every quotation needs. In a label, `{name}` stands for what is put in. */
export interface Labels {
  readonly language: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly missing: string;
  readonly openSource: string;
  readonly copyQuotation: string;
  readonly cite: string;
  /** With `{release}` and `{date}`. */
  readonly checked: string;
  readonly verified: string;
  readonly abridged: string;
  readonly altered: string;
  readonly other: string;
  /** What is needed now and then; in English these come with the code that needs them. */
  readonly more?: MoreLabels;
  readonly list?: ListLabels;
  readonly check?: CheckLabels;
}

/** The labels of what a reader opens. */
export interface MoreLabels {
  readonly copied: string;
  readonly notCopied: string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly copyEmbed: string;
  /** With `{number}`. */
  readonly footnote: string;
  readonly difference: string;
  /** What a mark of omission stands for; with `{words}`. */
  readonly standsFor: string;
  /** What of it turns or softens the sentence; with `{words}`. */
  readonly drops: string;
  /** For screen readers, in a difference. */
  readonly notInSource: string;
  readonly inSource: string;
}

/** A language's labels, all of them. */
export type WholeLabels = Required<Labels>;

/** Puts values into a label. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
