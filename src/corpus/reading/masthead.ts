import { resolutionNumber } from "../../quote/citing/style.ts";
import { SOURCE_LANGUAGES } from "./languages/index.ts";
import type { SourceLanguage } from "./languages/language.ts";
import type { Block, Expectation } from "./read-text.ts";
import { excerpt, SourceError } from "./source-error.ts";

/** A line that the masthead must have, and how it is known. */
interface Mark {
  wanted: string;
  is: (line: string) => boolean;
}

/**
 * Reads what stands above the text: the body, the date of distribution, the adoption, the symbol and title, and for an
 * annexed text the resolution that adopts it; else the words with which the body begins to speak.
 *
 * @returns the blocks of the masthead; the text begins at the line after them
 * @throws {SourceError} when a line that the expectation calls for is missing, or is another body's or language's
 */
export function readMasthead(lines: string[], expectation: Expectation): Block[] {
  const language = SOURCE_LANGUAGES[expectation.language];
  if (language === undefined) {
    const known = Object.keys(SOURCE_LANGUAGES).join(", ");
    throw new SourceError(1, `no masthead is known in the language "${expectation.language}"`, known);
  }
  refuseOthers(lines, expectation, language);
  let at = 0;
  for (const mark of marksOf(expectation, language)) {
    const found = lines.findIndex((line, index) => index >= at && mark.is(line));
    if (found === -1) {
      const stands = lines.findIndex((line, index) => index >= at && line !== "");
      const line = stands === -1 ? lines.length : stands;
      throw new SourceError(line + 1, `${excerpt(lines[line] ?? "")} and nothing below it fits`, mark.wanted);
    }
    at = found + 1;
  }
  return lines.slice(0, at).map((raw) => (raw === "" ? { is: "blank" } : { is: "masthead", raw }));
}

/** Refuses by name what is another body's, or in another language, than document.yaml says. */
function refuseOthers(lines: string[], { body, language: tag }: Expectation, language: SourceLanguage): void {
  for (const [index, line] of lines.entries()) {
    for (const [otherTag, other] of Object.entries(SOURCE_LANGUAGES)) {
      const named = Object.entries(other.bodies).find(([, name]) => isSame(line, name));
      if (named === undefined) continue;
      if (otherTag !== tag) {
        const expected = `${language.name}, as source.${tag}.txt says: "${language.bodies[body]}"`;
        throw new SourceError(index + 1, `${excerpt(line)}, a masthead in ${other.name}`, expected);
      }
      if (named[0] !== body) {
        const expected = `the body that document.yaml names, "${language.bodies[body]}"`;
        throw new SourceError(index + 1, `${excerpt(line)}, another body`, expected);
      }
      return;
    }
  }
}

/** The day of adoption, as it is spelled in the text's language. */
export function adoptionDay({ language, adopted }: Expectation): string {
  return spell(adopted, SOURCE_LANGUAGES[language]);
}

function spell(iso: string, language: SourceLanguage | undefined): string {
  return language?.day(iso) ?? iso;
}

function marksOf({ body, title, ...about }: Expectation, language: SourceLanguage): Mark[] {
  const number = resolutionNumber(about.symbol);
  const adopted = spell(about.adopted, language);
  const adoption: Mark = {
    wanted: `the line of adoption with "${adopted}"`,
    is: (line) => {
      const ends = language.adoptionEnds?.[body];
      if (!isSame(line, language.adoption[body], "begins")) return false;
      return ends === undefined
        ? line.endsWith(` ${adopted}`)
        : line.includes(adopted) && line.endsWith(ends);
    },
  };
  const marks = [
    exactly(language.bodies[body], "the body that adopted it"),
    oneOf(
      [spell(about.published, language), language.distributed?.(about.published)],
      "the date of distribution",
    ),
  ];
  // The Security Council's resolutions have no title, and tell their number first.
  if (body === "security-council") marks.push(exactly(language.numbered(number), "the number"), adoption);
  else
    marks.push(
      adoption,
      oneOf([`${number}. ${title}`, language.titled?.(number, title)], "symbol and title"),
    );
  if (about.annexed) {
    marks.push(exactly(language.annex, "the heading of the annex"), exactly(title, "the title of the annex"));
  } else {
    const opening = language.opening[body];
    const is = (line: string) => isSame(line.replace(/[,،，]$/u, ""), opening);
    marks.push({ wanted: `the words that open the text, "${opening},"`, is });
  }
  return marks;
}

/** A line that may be written in two ways; the first is the one that is asked for. */
function oneOf([text, other]: [string, string | undefined], what: string): Mark {
  return {
    ...exactly(text, what),
    is: (line) => isSame(line, text) || (other !== undefined && isSame(line, other)),
  };
}

function exactly(text: string, what: string): Mark {
  return { wanted: `${what}, "${text}"`, is: (line) => isSame(line, text) };
}

/** Whether a line is, or begins with, what is expected, whichever apostrophe stands in it. */
function isSame(line: string, text: string, how: "is" | "begins" = "is"): boolean {
  const [one, other] = [line, text].map((each) => each.replaceAll("’", "'"));
  return how === "is" ? one === other : one?.startsWith(other ?? "") === true;
}
