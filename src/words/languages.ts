import type { Labels } from "./labels.ts";

/** The languages besides English, by the first part of their tag. */
const OTHERS: Readonly<Record<string, () => Promise<{ default: Labels }>>> = {
  ar: () => import("./ar.ts"),
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
  ru: () => import("./ru.ts"),
  zh: () => import("./zh.ts"),
};

/** Loads the labels of a language; undefined where there are none. */
export async function load(language: string): Promise<Labels | undefined> {
  return Object.hasOwn(OTHERS, language) ? (await OTHERS[language]?.())?.default : undefined;
}
