import { readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { transformSync } from "esbuild";
import { root } from "../../../scripts/root.ts";

/*
 * Prints every regular expression of `src/` as JSON: those that are written, and those that are put together when the
 * files are loaded. A process of its own: the files have to be loaded after `RegExp` was put under watch.
 */

/** A regular expression, and the file that it is first met in. */
export interface Expression {
  source: string;
  flags: string;
  file: string;
}

const found = new Map<string, Expression>();
function note(source: string, flags: string, file: string): void {
  const key = `/${source}/${flags}`;
  if (!found.has(key)) found.set(key, { source, flags, file });
}

const files = readdirSync(`${root}/src`, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".d.ts"),
);
for (const file of files) {
  const { code } = transformSync(readFileSync(`${root}/src/${file}`, "utf8"), {
    loader: "ts",
    target: "esnext",
  });
  simple(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
    Literal({ regex }) {
      if (regex) note(regex.pattern, regex.flags, file);
    },
  });
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: watched,
  apply: (target, _, given) => watched(target, given),
});
function watched(target: RegExpConstructor, given: unknown[]): RegExp {
  const made = Reflect.construct(target, given) as RegExp;
  const file = /\/src\/([\w/.-]+)/.exec(new Error().stack ?? "")?.[1];
  if (file !== undefined) note(made.source, made.flags, file);
  return made;
}

/** What needs a browser, and what is a program. */
const NOT_LOADED = /^(?:widgets|site\/browser|site\/build)\/|^worker\.ts$|(?:^|\/)cli\.ts$|^release\/remote/;
for (const file of files) if (!NOT_LOADED.test(file)) await import(`${root}/src/${file}`);

console.log(JSON.stringify([...found.values()]));
