import * as z from "zod/mini";

const quoted = z.string().check(z.minLength(1, "words of the text"));

/** Words of the text that an annotation quotes; `occurrence` counts from 1 in the place where they are looked for. */
export const Words = z.union(
  [quoted, z.strictObject({ text: quoted, occurrence: z.int().check(z.positive()) })],
  { error: "words of the text, or { text: …, occurrence: 2 }" },
);
export type Words = z.infer<typeof Words>;

/** The words themselves. */
export function textOf(words: Words): string {
  return typeof words === "string" ? words : words.text;
}

/** Whether the characters on both sides of an offset belong to one word. */
export function isInsideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
