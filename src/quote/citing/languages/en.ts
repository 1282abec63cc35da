import { dayMonthYear } from "../../../words/dates.ts";
import { namesOfBody } from "../../bodies.ts";
import { ordinal, ordinals } from "../ordinal.ts";
import { labelled } from "../pinpoint.ts";
import type { CitingWords } from "./words.ts";

const BODIES = ["general-assembly", "security-council", "human-rights-council"];

/** English. */
export const english: CitingWords = {
  bodies: Object.fromEntries(BODIES.map((body) => [body, namesOfBody(body).name])),
  resolution: (body, number) => `${body} resolution ${number}`,
  comma: ", ",
  place: {
    ...labelled("para. ", "paras. ", ""),
    paragraph: (number, parts) =>
      `para. ${number}${parts.length === 0 ? "" : ` ${parts.map((part) => `(${part})`).join("")}`}`,
    preambleParagraph: (number) => `${ordinal(number)} preambular paragraph`,
    preambleParagraphs: (from, to) => `${ordinals(from, to)} preambular paragraphs`,
  },
  day: dayMonthYear,
  available: { before: ". Available at ", between: " (accessed on ", after: ")." },
};
