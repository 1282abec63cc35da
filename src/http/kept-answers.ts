/** An answer that was made before and can be given again as it is. */
export interface KeptAnswer {
  /** UTF-8. */
  body: Uint8Array<ArrayBuffer>;
  etag: string;
  /** Made once: a response copies them faster than it reads an object. */
  headers: Headers;
  /** Those of a 304, which says nothing of a length. */
  unchanged: Headers;
}

// Enough for every paragraph, act and common query of a document; an isolate has 128 MB for everything.
const MOST_BYTES = 6_000_000;
const LONGEST_KEY = 600;

/** The answers of one isolate, of one release at a time; the oldest goes first when there are too many. */
export function keepAnswers() {
  const answers = new Map<string, KeptAnswer>();
  let release = "";
  let bytes = 0;
  const weight = (key: string, answer: KeptAnswer) => key.length + answer.body.length + 500;

  return {
    find(ofRelease: string, key: string): KeptAnswer | undefined {
      if (ofRelease !== release) return undefined;
      return answers.get(key);
    },
    keep(ofRelease: string, key: string, answer: KeptAnswer): void {
      if (ofRelease !== release) {
        answers.clear();
        bytes = 0;
        release = ofRelease;
      }
      if (key.length > LONGEST_KEY || answers.has(key)) return;
      answers.set(key, answer);
      bytes += weight(key, answer);
      for (const [oldest, old] of answers) {
        if (bytes <= MOST_BYTES) break;
        answers.delete(oldest);
        bytes -= weight(oldest, old);
      }
    },
  };
}
