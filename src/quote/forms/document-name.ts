import { namesOfBody } from "../bodies.ts";
import type { Resolvable } from "./form.ts";
import { GAP } from "./grammar/fold.ts";
import { type Spelled, spell, withoutNames } from "./grammar/lexicon.ts";

export const name = "the document's own names";

export const examples = [
  ["A/RES/S-32/1, para. 16", "16"],
  ["A/RES/S-32/1 para. 16", "16"],
  ["a/res/s-32/1, PARA. 16", "16"],
  ["A/RES/S‑32/1, para. 16", "16"],
  ["A / RES / S-32 / 1, para. 16", "16"],
  ["S-32/1, para. 16", "16"],
  ["S-32/1 16", "16"],
  ["resolution S-32/1, para. 16", "16"],
  ["Res. S-32/1 ¶16", "16"],
  ["UNGA Res S-32/1, para 16", "16"],
  ["G.A. Res. S-32/1, ¶ 16", "16"],
  ["U.N. General Assembly resolution S-32/1, para. 16", "16"],
  ["General Assembly resolution S-32/1, annex, para. 16", "16"],
  ["General Assembly resolution S-32/1 of 2 June 2021, annex, para. 16", "16"],
  ["resolution S-32/1 (2021), para. 16", "16"],
  ["A/RES/S-32/1 (2021), para. 30", "30"],
  ["UN Doc. A/RES/S-32/1 (2 June 2021), para. 16", "16"],
  ["UN Doc A/RES/S-32/1, annex, para 16", "16"],
  ["S32/1 para 16", "16"],
  ["s-32-1 para 16", "16"],
  ["A/RES/S-32/1 – para. 16", "16"],
  ["UN political declaration against corruption 2021, para. 16", "16"],
  ["2021 UN political declaration against corruption, para. 16", "16"],
  ["para. 16, A/RES/S-32/1", "16"],
  ["para. 16 of A/RES/S-32/1", "16"],
  ["paragraph 16 of General Assembly resolution S-32/1", "16"],
  ["paragraph 16 of the annex to resolution S-32/1", "16"],
  ["paragraph 16 (A/RES/S-32/1)", "16"],
  ["OP16 of resolution S-32/1", "16"],
  ["paragraph 16 of its resolution S-32/1", "16"],
  ["political declaration against corruption, para. 5", "5"],
  ["paragraph 5 of the UNGASS political declaration against corruption", "5"],
  ["RES/S-32/1, para. 16", "16"],
  ["A-RES-S-32-1, para. 16", "16"],
  ["A_RES_S_32_1, para. 16", "16"],
  ["A.RES.S-32.1, para. 16", "16"],
  ["Resolution adopted by the General Assembly on 2 June 2021, S-32/1, para. 16", "16"],
  ["A/RES/S-32/1 / para. 16", "16"],
  ["A/RES/S-32/1 → para. 16", "16"],
  ["A_RES_S-32_1 para. 16", "16"],
  ["UNGA/RES/S-32/1, para. 16", "16"],
  ["A/RES/S-32/1 (7 June 2021), para. 16", "16"],
  ["A/RES/S-32/1 of 7 June 2021, para. 16", "16"],
  ["A/RES/S-32/1, adopted 2 June 2021, para. 16", "16"],
  ["A/RES/S-32/1 (adopted on 2 June 2021, published 7 June 2021), para. 16", "16"],
  ["A/RES/S-32/1, 2021-06-07, para. 16", "16"],
  ["G.A. Res. S-32/1, U.N. GAOR, 32d Spec. Sess., ¶ 16, U.N. Doc. A/RES/S-32/1 (June 7, 2021)", "16"],
  ["UNGASS 2021 Political Declaration (A/RES/S-32/1), para. 21", "21"],
  ["UNGASS 2021 Political Declaration, para. 21", "21"],
  ["Political Declaration (A/RES/S-32/1), para. 21", "21"],
  ["A/RES/S-32/1, “Our common commitment”, para. 21", "21"],
  ["the declaration (resolution S-32/1), para. 21", "21"],
  ["para. 21 of the political declaration (A/RES/S-32/1)", "21"],
  [
    "Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation, para. 16",
    "16",
  ],
] as const;

export const refusals = [
  "A/RES/70/1 para. 16",
  "A/RES/S-32/2, para. 16",
  "A/RES/S-32/11, para. 16",
  "A/S-32/1, para. 16",
  "A/S-32/L.1, para. 16",
  "A/RES/S-32/1/Add.1, para. 16",
  "S/RES/1325 (2000), para. 16",
  "resolution 58/4, para. 16",
  "resolution 16",
  "paragraph 16 of its resolution 58/4",
  "paragraph 16 of its annex",
  "A/RES/S-32/1 (2019), para. 16",
  "A/RES/S-32/1 of 3 June 2021, para. 16",
  "Security Council resolution S-32/1, para. 16",
  "A/RES/S-32/1 and A/RES/70/1, para. 16",
  "A/RES/S-32/1, annex II, para. 16",
  "A/RES/S-32/1",
  "UNGASS political declaration, para. 5",
  "the political declaration, para. 5",
  "the declaration, para. 5",
  "Doha Declaration (S-32/1), para. 5",
  "2019 political declaration (A/RES/S-32/1), para. 5",
  "A/RES/S-32/1 (8 June 2021), para. 16",
  "A/RES/S-32/1, 31st special session, para. 16",
  "A-RES-70-1, para. 16",
  "A_RES_70_1, para. 16",
  "S-32-11, para. 16",
  "A-S-32-1, para. 16",
  "HRC/RES/S-32/1, para. 16",
  "Our common commitment, para. 16",
];

const UN = "(?:UN|U\\.\\s?N\\.|United Nations),?\\s?";
const ASSEMBLY = bodyPattern();
const DOCUMENT = `(?:${UN})?doc(?:ument)?\\.?\\s`;
const RESOLUTION = "res(?:olution)?\\.?\\s(?:no\\.?\\s)?";

/** The body of a document in the ways that people write it. */
export function bodyPattern(body = "general-assembly"): string {
  const { name, oscola, short } = namesOfBody(body);
  const written = [inWords(name), ...(short === "" ? [] : [short])].join("|");
  const dotted = [...oscola].join("\\.");
  return `(?:(?:${UN})?(?:${written})|${inWords(oscola)}|${dotted}\\.)`;
}

const NO_SYMBOL = /(?!)/g;

/**
 * Matches the symbol of the document as people write it, its number alone, and its id, wherever a text has them.
 *
 * @param text tidied; one that lacks a number of the symbol's has no symbol, which is seen sooner than looked for
 */
export function symbolsOf(document: Resolvable, text: string): RegExp {
  const { id, symbol, body } = document;
  const official = /^.*\bRES\//.exec(symbol)?.[0] ?? symbol.replace(/(?<![^/])(?:[^/]+\/)?[^/]+$/, "");
  const [, number = "", year] = /^(.*?)(?:\s?\((\d{4})\))?$/.exec(symbol.slice(official.length)) ?? [];
  if (!(number.match(/\d+/g) ?? []).every((digits) => text.includes(digits))) return NO_SYMBOL;
  const key = `${id} ${body} ${symbol}`;
  const expression = made.get(key) ?? expressionOf({ id, official, number, year }, body);
  if (made.size >= MOST_MADE) made.clear();
  made.set(key, expression);
  return expression;
}

/** Symbols' expressions that were made: the same few documents are looked for again and again. */
const made = new Map<string, RegExp>();
const MOST_MADE = 50;

interface SymbolParts {
  id: string;
  /** `A/RES/`. */
  official: string;
  /** `S-32/1`; of the Security Council without its year. */
  number: string;
  year: string | undefined;
}

function expressionOf({ id, official, number, year }: SymbolParts, body: Resolvable["body"]): RegExp {
  const prefix =
    official === "A/RES/" ? "(?:(?:A|GA|UNGA)\\s?[/_.-]\\s?)?RES\\s?[/_.-]\\s?" : asNumber(official);
  const by = `(?:${bodyPattern(body)}[,.]?\\s)?${RESOLUTION}|${DOCUMENT}|${bodyPattern(body)}\\s`;
  const names = [
    `(?:${by})?(?:${prefix})?${asNumber(number)}${year === undefined ? "" : `\\s?\\(${year}\\)`}`,
    // As files are named; without the prefix it could be a range, and a number without its year a paragraph's.
    `(?:${by})?${prefix}${asNumber(number).replaceAll("[ -]?", "[ _.-]?").replaceAll("\\s?/\\s?", "[/_.-]")}`,
    ...(year === undefined ? [] : [`(?:${by})${asNumber(number)}`]),
    id.replace(/[^a-z0-9-]/gi, "\\$&"),
  ];
  return new RegExp(`(?<![\\w/.-])(?:${names.join("|")})(?![\\w/]|-\\w)`, "gi");
}

/** By the object that holds a document's names, which is the same wherever it is copied; by the document, where it has none. */
const spelled = new WeakMap<object, { title: string | undefined; own: Spelled; shared: Spelled }>();

/** Takes out what the document is called in any language: its title and the names of its own, or the `shared` ones. */
export function withoutNamesOf(document: Resolvable, text: string, shared = false): string {
  const key = document.names ?? document;
  let names = spelled.get(key);
  const { title, symbol } = document;
  if (names === undefined || names.title !== title) {
    const known = Object.values(document.names ?? {});
    // A file without a title is called by its symbol, which is read with what stands beside it.
    const titled = title === undefined || title === symbol ? [] : [title];
    names = {
      title,
      own: spell([...titled, ...known.flatMap(({ own }) => own)]),
      shared: spell(known.flatMap(({ shared = [] }) => shared)),
    };
    spelled.set(key, names);
  }
  return withoutNames(text, shared ? names.shared : names.own, GAP);
}

/** A symbol or a part of one, with or without its hyphens and with space where people put it. */
function asNumber(text: string): string {
  return text
    .replace(/[^a-z0-9/-]/gi, "\\$&")
    .replaceAll("-", "[ -]?")
    .replaceAll("/", "\\s?/\\s?");
}

/** Words as they are, with any punctuation between them. */
function inWords(text: string): string {
  return (text.match(/[a-z0-9]+/gi) ?? []).join("[^a-z0-9]{1,3}");
}

const ANOTHER = new RegExp(
  [
    "(?<![\\w./:-])[a-z]{1,4}(?:/[a-z0-9.()-]{1,20}){0,5}/[a-z.()-]{0,20}\\d[\\w.]{0,20}",
    `(?:${ASSEMBLY}\\s|(?:Security|Economic and Social|Human Rights) Council\\s)?${RESOLUTION}[\\dSE][\\w/-]{0,12}`,
    "\\b(?:UNCAC|UNTOC|ICCPR|SDGs?|(?:2030\\s)?agenda|(?:convention|charter|covenant|treaty|protocol)\\b)",
    "(?:UNGASS\\s)?(?:political\\s)?declaration\\b",
  ].join("|"),
  "i",
);

/** The name of another document, where the text has one. */
export function anotherDocument(text: string): string | undefined {
  return ANOTHER.exec(text)?.[0].trim();
}

const RESOLUTION_NUMBER = "(?:(?:ES|S)-)?\\d{1,4}/\\d{1,3}";
/** The Security Council's have no session, and the year in brackets. */
const NUMBER_AND_YEAR = "\\d{1,4}\\s?\\((?:19|20)\\d{2}\\)";

/** How resolutions, whichever they are, are named in running text. */
export const pattern = [
  "A/HRC/RES/(?:S-)?\\d{1,2}/\\d{1,3}",
  `S/RES/${NUMBER_AND_YEAR}`,
  `${bodyPattern("human-rights-council")},?\\sres(?:olution)?\\.?\\s(?:no\\.?\\s)?(?:S-)?\\d{1,2}/\\d{1,3}`,
  `(?:${bodyPattern("security-council")},?\\s)?res(?:olution)?\\.?\\s(?:no\\.?\\s)?${NUMBER_AND_YEAR}`,
  `(?:(?:${DOCUMENT})?(?:A|GA|UNGA)/RES/${RESOLUTION_NUMBER})`,
  `(?:${ASSEMBLY},?\\s)?res(?:olution)?\\.?\\s(?:no\\.?\\s)?(?:A/RES/)?${RESOLUTION_NUMBER}`,
  "(?:ES|S)-\\d{1,2}/\\d{1,3}",
].join("|");

/** The symbol of the resolution that words name which {@link pattern} matches. */
export function symbolNamed(words: string): string {
  const [, number, year] = /(\d{1,4})\s?\((\d{4})\)$/.exec(words) ?? [];
  if (year !== undefined) return `S/RES/${number} (${year})`;
  const session = (/(?:(?:ES|S)-)?(?<!\d)\d+\/\d+$/i.exec(words)?.[0] ?? "").toUpperCase();
  return /human|h\.?\s?r\.?\s?c/i.test(words) ? `A/HRC/RES/${session}` : `A/RES/${session}`;
}
