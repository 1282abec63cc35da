import type { ActKind, QualifierKind } from "../model/act.ts";

/*
 * What elements and pages say of themselves, as opposed to what they quote. Six languages, each a table of its own that
 * is loaded when an element needs it. English is there from the start, and in pieces that come with what shows them.
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
  readonly languages: string;
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
  /** With `{format}`: BibTeX, RIS. */
  readonly copyAs: string;
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

/** What a list of acts says of itself, in one language. */
export interface ListLabels {
  readonly name: string;
  readonly kinds: Readonly<Record<ActKind, string>>;
  /** What each kind does, as a verb; whom it calls on stands after that. */
  readonly says: Readonly<Record<ActKind, string>>;
  readonly qualifiers: Readonly<Record<QualifierKind, string>>;
  /** The names of the groups of filters. */
  readonly theme: string;
  readonly kind: string;
  readonly qualifier: string;
  readonly addressee: string;
  readonly filter: string;
  readonly firm: string;
  /** Of one qualifier, and of several; with `{names}`. */
  readonly qualified: string;
  readonly qualifiedMore: string;
  /** With `{from}`, `{to}` and `{total}`. */
  readonly shown: string;
  readonly none: string;
  readonly clear: string;
  readonly back: string;
  readonly more: string;
}

/** What the box for checking a quotation says of itself, in one language. */
export interface CheckLabels {
  readonly quotation: string;
  readonly privacy: string;
  readonly check: string;
  readonly checking: string;
  readonly exact: string;
  readonly abridged: string;
  readonly altered: string;
  /** With `{how}`: one or two of what follows, or how many there are. */
  readonly alteredHow: string;
  /** With `{words}`. */
  readonly leftOut: string;
  readonly putIn: string;
  /** With `{quote}` and `{source}`. */
  readonly changedTo: string;
  /** With `{count}`. */
  readonly differences: string;
  readonly notFound: string;
  /** Of a citation beside the quotation; with `{ref}`. */
  readonly citedRight: string;
  readonly citedWrong: string;
  readonly copyCorrect: string;
  readonly source: string;
  readonly alternatives: string;
  /** Where these don't have the quoted words, but others near them. */
  readonly alternativesLike: string;
  readonly empty: string;
  /** With `{limit}` and `{length}`. */
  readonly tooLong: string;
  readonly unreachable: string;
}

/** A language's labels, all of them. */
export type WholeLabels = Required<Labels>;

/** Puts values into a label. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
