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
