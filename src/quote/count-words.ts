/** Words, and the characters of a script that writes no spaces between its words. */
export const WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** How many words a text has; two Chinese characters count as one. */
export function countWords(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.match(WORDS)?.length ?? 0) - Math.floor(characters / 2);
}
