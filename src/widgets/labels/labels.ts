import type { CheckLabels } from "../check/labels.ts";
import type { ListLabels } from "../list/labels.ts";

/*
 * What the elements say of themselves, as opposed to what they quote: six languages, each a table of its own that is
 * loaded when an element needs it. English is there from the start.
 */

/** The labels in one language. In a label, `{name}` stands for what is put in. */
export interface Labels {
  readonly language: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly missing: string;
  readonly openSource: string;
  readonly copyQuotation: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly cite: string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly copyEmbed: string;
  /** With `{number}`. */
  readonly footnote: string;
  /** With `{release}` and `{date}`. */
  readonly checked: string;
  readonly verified: string;
  readonly altered: string;
  readonly other: string;
  readonly difference: string;
  /** For screen readers, in a difference. */
  readonly notInSource: string;
  readonly inSource: string;
  readonly endOfDifference: string;
  /** Those of the elements that a page seldom has; in English they come with the element. */
  readonly list?: ListLabels;
  readonly check?: CheckLabels;
}

/** Puts values into a label. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
