import type { TracedParagraph } from "../../model/trace.ts";
import type { Citable } from "../../quote/cite.ts";
import { citingWords } from "../../quote/citing/languages/index.ts";
import { isResolution, resolutionNumber } from "../../quote/citing/style.ts";
import { placeInWords } from "../../quote/citing/styles/un.ts";

/** How drafters note where a paragraph is from, by hand and in brackets. */
interface NoteWords {
  fresh: string;
  updated: string;
  basedOn(place: string): string;
  /** What is said of a paragraph that is a part of another, word for word. */
  inPart: string;
}

const english: NoteWords = {
  fresh: "new",
  updated: "updated",
  basedOn: (place) => `based on ${place}`,
  inPart: "in part",
};
const WORDS: Readonly<Record<string, NoteWords>> = {
  en: english,
  fr: {
    ...{ fresh: "nouveau", updated: "mis à jour", inPart: "en partie" },
    basedOn: (place) => `d’après ${place}`,
  },
  es: {
    ...{ fresh: "nuevo", updated: "actualizado", inPart: "en parte" },
    basedOn: (place) => `basado en ${place}`,
  },
  ru: {
    ...{ fresh: "новый", updated: "обновлено", inPart: "часть" },
    basedOn: (place) => `на основе ${place}`,
  },
  ar: {
    ...{ fresh: "جديدة", updated: "مستكملة", inPart: "جزء منها" },
    basedOn: (place) => `استنادا إلى ${place}`,
  },
  zh: {
    ...{ fresh: "新增", updated: "已更新", inPart: "部分" },
    basedOn: (place) => `根据${place}`,
  },
};

/** The paragraph that a note names. */
export interface Noted {
  document: Citable;
  address: string;
  language: string;
  sectionTitle?: string | undefined;
}

/**
 * A paragraph as drafters name it: "79/144, para. 12". The General Assembly's resolutions are named by their number, as it
 * does itself, those of others by their symbol.
 */
export function namedShortly(noted: Noted): string {
  const { document, language } = noted;
  const isAssembly = document.body === "general-assembly" && isResolution(document.symbol);
  const name = isAssembly ? resolutionNumber(document.symbol) : document.symbol;
  return [name, placeInWords(noted)].filter((part) => part !== "").join(citingWords(language).comma);
}

/**
 * The drafters' note: "(79/144, para. 12)", "(79/144, para. 12, updated)", "(based on 79/144, para. 12)", "(new)"; and
 * "(79/144, para. 12, in part)" of what stands in it word for word among other words.
 */
export function draftersNote(
  change: NonNullable<TracedParagraph["change"]>,
  language: string,
  noted: Noted | undefined,
  isPart = false,
): string {
  const words = WORDS[language] ?? english;
  if (change === "new" || noted === undefined) return `(${words.fresh})`;
  const { comma } = citingWords(language);
  const place = namedShortly(noted);
  if (isPart) return `(${place}${comma}${words.inPart})`;
  if (change === "reworded") return `(${words.basedOn(place)})`;
  return change === "numbers" ? `(${place}${comma}${words.updated})` : `(${place})`;
}
