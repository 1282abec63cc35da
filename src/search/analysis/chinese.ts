import { type Analyser, plain, type Token, wordsIn } from "./analyser.ts";

const HAN = /^\p{Script=Han}/u;
/** The unified characters, which no other stands for. */
const UNIFIED = /^[\u4e00-\u9fff]+$/;
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
  words: (text) => pairs(joined(text), false),
  ask: (text) => pairs(runsIn(text), true),
  askWords: (text) => pairs(joined(text), true),
};

interface Run {
  /** The characters, or one word of another script, each with its offset. */
  characters: { at: number; end: number; written: string }[];
  han: boolean;
  start: number;
  end: number;
}

function runsIn(text: string): Run[] {
  return wordsIn(text).map(({ start, end }) => {
    const written = text.slice(start, end);
    const han = HAN.test(written);
    let at = start;
    const isUnified = UNIFIED.test(written);
    const characters = (han ? [...written] : [written]).map((one) => {
      const from = at;
      at += one.length;
      return { at: from, end: at, written: isUnified ? one : han ? one.normalize("NFKC") : plain(one) };
    });
    return { characters, han, start, end };
  });
}

/** Runs of characters that nothing but white space parts are one. */
function joined(text: string): Run[] {
  const runs: Run[] = [];
  for (const run of runsIn(text)) {
    const last = runs.at(-1);
    if (last?.han && run.han && GAP.test(text.slice(last.end, run.start))) {
      last.characters.push(...run.characters);
      last.end = run.end;
    } else runs.push(run);
  }
  return runs;
}

/** @param asked whether a run's end may be the middle of a longer one in the text that is looked for */
function pairs(runs: readonly Run[], asked: boolean): Token[] {
  return runs.flatMap(({ characters, han, end }, index): Token[] => {
    if (!han) return characters.map(({ at, end: to, written }) => ({ token: written, start: at, end: to }));
    const tokens = characters.map(({ at, end: to, written }, n): Token => {
      const next = characters[n + 1];
      return next === undefined
        ? { token: written, start: at, end: to }
        : { token: written + next.written, start: at, end: next.end };
    });
    const isOpen = asked && runs[index + 1]?.start !== end;
    if (!isOpen) return tokens;
    if (tokens.length > 1) return tokens.slice(0, -1);
    return tokens.map((token) => ({ ...token, begins: true }));
  });
}
