import type { Body } from "../../../model/document.ts";

/** The words by which a resolution's masthead is known in a language, and what its sentences may hold. */
export interface SourceLanguage {
  /** How messages call it. */
  name: string;
  /** The line that names the body, by itself. */
  bodies: Record<Body, string>;
  /** How the line begins that tells the adoption; the day stands at its end, … */
  adoption: Record<Body, string>;
  /** … or, in a language that has this, before these words. */
  adoptionEnds?: Record<Body, string>;
  /** The line that opens the text, without the comma at its end. */
  opening: Record<Body, string>;
  /** A day, `2021-06-02`, as UN documents spell it. */
  day(iso: string): string;
  /** The day of distribution, where it may be spelled otherwise. */
  distributed?(iso: string): string;
  /** A resolution that goes by its number alone, as the Security Council's do. */
  numbered(number: string): string;
  /** A resolution's number and title, where no full stop stands between them. */
  titled?(number: string, title: string): string;
  /** The line below a text that says at which meeting it was adopted. */
  meeting: RegExp;
  /** What stands above a text that is the resolution's annex. */
  annex: string;
  /** What may stand after the semicolon before the last of several parts: "; and". */
  conjunctions: readonly string[];
  /** Words after which a full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
}
