import type { PinpointWords } from "../pinpoint.ts";

/** How the United Nations cites resolutions in one of its languages. */
export interface CitingWords {
  /** What the bodies are called after "resolution", by their ids: in the genitive where the language has one. */
  bodies: Readonly<Record<string, string>>;
  /** A resolution by its body, as it stands in `bodies`, and its number: `79/226`, `S-32/1`, `2664 (2022)`. */
  resolution(body: string, number: string): string;
  /** What stands between the parts of a citation. */
  comma: string;
  place: PinpointWords;
  /** A day, `2026-11-23`, in words. */
  day(iso: string): string;
  /** What stands after a citation, around the address where the text was read and the day on which it was. */
  available: { before: string; between: string; after: string };
}

/** Picks the name of a number that has one in a list from 1 on. */
export function named(names: readonly string[], number: number, otherwise: string): string {
  return names[number - 1] ?? otherwise;
}

/** The letters of parts as French, Spanish and Russian texts print them: ` b) ii)`. */
export function halfBracketed(parts: readonly string[]): string {
  return parts.map((part) => ` ${part})`).join("");
}
