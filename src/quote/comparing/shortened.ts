const HEAD = 110;
const TAIL = 70;

/** Words that are left out, as they are shown beside a quotation: of very many, the first and the last. */
export function shortened(words: string): string {
  const plain = words.replace(/\s+/g, " ");
  if (plain.length <= HEAD + TAIL + 20) return plain;
  const head = plain.slice(0, plain.lastIndexOf(" ", HEAD));
  const tail = plain.slice(plain.indexOf(" ", plain.length - TAIL) + 1);
  return `${head} … ${tail}`;
}
