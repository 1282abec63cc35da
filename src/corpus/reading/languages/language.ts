import type { Body } from "../../../model/document.ts";

/** The words by which a resolution's masthead is known in a language, and what its sentences may hold. */
export interface SourceLanguage {
  /** How messages call it. */
  name: string;
  /** The line that names the body, by itself. */
  bodies: Record<Body, string>;
  /** How the line begins that tells the adoption; the day stands at its end. */
  adoption: Record<Body, string>;
  /** The line that opens the text, without the comma at its end. */
  opening: Record<Body, string>;
  /** A day as UN documents spell it, of the year, the month from 0, and the day. */
  day(year: number, month: number, day: number): string;
  /** A resolution that goes by its number alone, as the Security Council's do. */
  numbered(number: string): string;
  /** The line below a text that says at which meeting it was adopted. */
  meeting: RegExp;
  /** What stands above a text that is the resolution's annex. */
  annex: string;
  /** What may stand after the semicolon before the last of several parts: "; and". */
  conjunctions: readonly string[];
  /** Words after which a full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
}
