import { createRequire } from "node:module";
import type { CompatData, CompatStatement, Identifier } from "@mdn/browser-compat-data/types";

// Twenty megabytes: as JSON they are read in a moment. A runner of tests takes ten seconds to make a module of them.
const bcd = createRequire(import.meta.url)("@mdn/browser-compat-data") as CompatData;

/** What the elements can't do without, by its key in MDN's data, and the sign of it in the files that are built. */
export const NEEDED: Readonly<Record<string, RegExp>> = {
  "api.CustomElementRegistry.define": /customElements\.define/,
  "api.Element.attachShadow": /attachShadow/,
  "api.HTMLElement.showPopover": /showPopover|popovertarget/,
  "api.IntersectionObserver": /IntersectionObserver/,
  "css.selectors.has": /:has\(/,
  "css.selectors.is": /:is\(/,
  "css.selectors.popover-open": /:popover-open/,
  "css.types.color.color-mix": /color-mix\(/,
  "javascript.builtins.Array.at": /\.at\(/,
  "javascript.builtins.Array.findLast": /\.findLast/,
  "javascript.builtins.Object.hasOwn": /Object\.hasOwn/,
  "javascript.builtins.String.replaceAll": /\.replaceAll\(/,
  "javascript.classes.private_class_fields": /this\.#\w/,
  "javascript.operators.import": /import\(/,
  "javascript.operators.nullish_coalescing_assignment": /\?\?=/,
  "javascript.regular_expressions.lookbehind_assertion": /\(\?<[=!]/,
};

/** The browsers that are named, and the engines' keys in the data: all of one line are of one version. */
const BROWSERS = [
  ["Chrome and Edge", ["chrome", "edge"]],
  ["Firefox", ["firefox"]],
  ["Safari", ["safari", "safari_ios"]],
] as const;

/** The lowest version of each browser that has all that is needed. */
export function lowestVersions(): { browser: string; version: string }[] {
  return BROWSERS.map(([browser, keys]) => {
    const versions = Object.keys(NEEDED).flatMap((feature) => keys.map((key) => versionOf(feature, key)));
    return { browser, version: versions.reduce((highest, one) => (isHigher(one, highest) ? one : highest)) };
  });
}

/** The same as words for the documentation. */
export function lowestInWords(): string {
  const all = lowestVersions().map(({ browser, version }) => `${browser} ${version}`);
  return new Intl.ListFormat("en").format(all);
}

/** From which version on a browser has a feature, whole and without a prefix or a flag. */
function versionOf(feature: string, browser: (typeof BROWSERS)[number][1][number]): string {
  const { support } = statementOf(feature);
  const said = support[browser];
  const plain = [said ?? []].flat().find((one) => !(one.flags || one.prefix || one.partial_implementation));
  if (typeof plain?.version_added !== "string") throw new Error(`no version of ${browser} has ${feature}`);
  return plain.version_added.replace("≤", "");
}

function statementOf(feature: string): CompatStatement {
  let at: unknown = bcd;
  for (const key of feature.split(".")) at = (at as Identifier | undefined)?.[key];
  const statement = (at as Identifier | undefined)?.__compat;
  if (statement === undefined) throw new Error(`MDN's data have nothing on ${feature}`);
  return statement;
}

function isHigher(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { numeric: true }) > 0;
}
