import type { Labels } from "./labels.ts";
import type { LabelLanguage } from "./language-names.ts";

/** The languages besides English, by the first part of their tag. */
const OTHERS: Readonly<Record<Exclude<LabelLanguage, "en">, () => Promise<{ default: Labels }>>> = {
  ar: () => import("./ar.ts"),
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
  ru: () => import("./ru.ts"),
  zh: () => import("./zh.ts"),
};

/** Loads the labels of a language; undefined where there are none. */
export async function load(language: string): Promise<Labels | undefined> {
  return isOther(language) ? (await OTHERS[language]()).default : undefined;
}

function isOther(language: string): language is keyof typeof OTHERS {
  return Object.hasOwn(OTHERS, language);
}
