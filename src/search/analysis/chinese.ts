import { type Analyser, plain, type Token, wordsIn } from "./analyser.ts";

const HAN = /^\p{Script=Han}/u;
/** The unified characters, which no other stands for. */
const UNIFIED = /^[\u4e00-\u9fff]+$/;
/** Characters that may stand for a unified one, and halves of those that are no single code unit. */
const STANDS_FOR_ANOTHER = /[\u2e80-\u2fdf\uf900-\ufaff\ud800-\udfff]/;
/** Where a line ends in Chinese, a space may be left that is none. */
const GAP = /^\s+$/u;

/**
 * Chinese, which has no spaces between words: each two characters that stand side by side are a token, and so is the last
 * of a run alone, so that every character begins one. Two or more characters are then found wherever they stand, and one
 * by the tokens that it begins.
 */
export const chinese: Analyser = {
  stems: false,
  stopWords: [],
  analyse: (text) => pairs(joined(text), false),
  words: (text, from = 0, most = Infinity) => pairsFrom(text, from, most),
  finding,
  ask: (text) => pairs(runsIn(text), true),
  askWords: (text) => pairs(joined(text), true),
};

/** So many characters are read for as many pairs, and for a space or a word of other letters between them. */
const BESIDES = 64;

/** At least so many tokens from where one begins, if the text has as many. */
function pairsFrom(text: string, from: number, most: number): Token[] {
  for (let length = most + BESIDES; ; length *= 2) {
    const tokens = pairs(joined(text.slice(from, from + length)), false);
    // What stands at the end of a part may be a part itself.
    if (tokens.length > most || from + length >= text.length)
      return tokens.map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
  }
}

/** The token that begins with a unified character, in a text in which no character stands for another. */
function pairAt(text: string, at: number): Token | undefined {
  const next = text.charAt(at + 1);
  if (GAP.test(next)) return pairsFrom(text, at, 1)[0];
  const end = HAN.test(next) ? at + 2 : at + 1;
  return { token: text.slice(at, end), start: at, end };
}

/** Finds tokens by their first characters, as long as no character stands for another. */
function finding(sought: ReadonlySet<string>): (text: string) => Token[] {
  const tokens = [...sought];
  const isOne = (token: string) =>
    tokens.some((one) => (one.length > 1 ? token === one : token.startsWith(one)));
  const all = (text: string) => pairs(joined(text), false).filter(({ token }) => isOne(token));
  if (!tokens.every((token) => UNIFIED.test(token))) return all;
  const first = new RegExp(`[${[...new Set(tokens.map((token) => token.charAt(0)))].join("")}]`, "g");
  return (text) => {
    if (STANDS_FOR_ANOTHER.test(text)) return all(text);
    return Array.from(text.matchAll(first), ({ index }) => pairAt(text, index))
      .filter((token) => token !== undefined)
      .filter(({ token }) => isOne(token));
  };
}

/** A stretch of Chinese, or a word of another script. */
interface Run {
  han: boolean;
  start: number;
  end: number;
  written: string;
  /** Stretches that nothing but white space parts, in order, where there are several. */
  parts: readonly Run[];
}

function runsIn(text: string): Run[] {
  return wordsIn(text).map(({ start, end }) => {
    const written = text.slice(start, end);
    return { han: HAN.test(written), start, end, written, parts: [] };
  });
}

/** Runs of characters that nothing but white space parts are one. */
function joined(text: string): Run[] {
  const runs: Run[] = [];
  for (const run of runsIn(text)) {
    const last = runs.at(-1);
    if (!last?.han || !run.han || !GAP.test(text.slice(last.end, run.start))) runs.push(run);
    else {
      last.parts = [...(last.parts.length > 0 ? last.parts : [{ ...last }]), run];
      last.end = run.end;
    }
  }
  return runs;
}

/** @param asked whether a run's end may be the middle of a longer one in the text that is looked for */
function pairs(runs: readonly Run[], asked: boolean): Token[] {
  return runs.flatMap((run, index): Token[] => {
    if (!run.han) return [{ token: plain(run.written), start: run.start, end: run.end }];
    const isPlain = run.parts.length === 0 && UNIFIED.test(run.written);
    const tokens = isPlain ? pairsOf(run) : pairsAmong(charactersOf(run));
    const isOpen = asked && runs[index + 1]?.start !== run.end;
    if (!isOpen) return tokens;
    if (tokens.length > 1) return tokens.slice(0, -1);
    return tokens.map((token) => ({ ...token, begins: true }));
  });
}

/** The pairs of a run of unified characters, each of which is one code unit: nearly all are. */
function pairsOf({ written, start, end }: Run): Token[] {
  return Array.from(written, (_, at) => ({
    token: written.slice(at, at + 2),
    start: start + at,
    end: Math.min(start + at + 2, end),
  }));
}

/** Each character, as it is found, and where it stands. */
function charactersOf({ parts, written, start }: Run): Token[] {
  if (parts.length > 0) return parts.flatMap(charactersOf);
  let at = start;
  return [...written].map((one) => {
    const from = at;
    at += one.length;
    return { token: one.normalize("NFKC"), start: from, end: at };
  });
}

function pairsAmong(characters: readonly Token[]): Token[] {
  return characters.map(({ token, start, end }, n) => {
    const next = characters[n + 1];
    return next === undefined ? { token, start, end } : { token: token + next.token, start, end: next.end };
  });
}
