import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CallExpression, type Node, type ObjectExpression, parse } from "acorn";
import { simple } from "acorn-walk";
import { type Plugin, transform } from "esbuild";
import MagicString from "magic-string";

/** How many arguments the functions of `src/model/documented.ts` need where nobody reads documentation. */
const NEEDED_ARGUMENTS: Record<string, number> = {
  documented: 1,
  noun: 2,
  count: 0,
  offset: 0,
  address: 0,
  many: 0,
};

/** What a route says of itself for what is made at build time alone: the OpenAPI document, and the names of fields. */
const DOCUMENTATION = new Set(["summary", "description", "example", "pathParameters", "answer"]);

/**
 * Leaves out of the Worker what is only needed when it is built: descriptions, examples, and the schemas of answers. They
 * weigh more than all the schemas that requests are checked against.
 */
export const withoutDocumentation: Plugin = {
  name: "without documentation",
  setup(bundler) {
    // A noun's module does nothing but declare it: where no route needs the noun, the module goes.
    bundler.onResolve({ filter: /\/model\/[^/]+\.ts$/ }, async ({ path, resolveDir }) => {
      return { path: join(resolveDir, path), sideEffects: false };
    });
    bundler.onLoad({ filter: /\/src\/(?:model|api)\/.*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", sourcefile: path });
      return { contents: cut(code), loader: "js" };
    });
  },
};

/** Cuts the documentation out of a module. */
function cut(code: string): string {
  const text = new MagicString(code);
  simple(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
    CallExpression(call: CallExpression) {
      const needed = call.callee.type === "Identifier" ? NEEDED_ARGUMENTS[call.callee.name] : undefined;
      const first = needed === undefined ? undefined : call.arguments[needed];
      const last = call.arguments.at(-1);
      if (needed === undefined || first === undefined || last === undefined) return;
      const kept: Node | undefined = call.arguments[needed - 1];
      text.remove(kept?.end ?? first.start, last.end);
    },
    ObjectExpression(object: ObjectExpression) {
      // A route is told by its handler, or by the path that its variants share.
      const names = object.properties.map((property) =>
        property.type === "Property" && property.key.type === "Identifier" ? property.key.name : "",
      );
      if (!names.includes("produces")) return;
      for (const [index, property] of object.properties.entries()) {
        if (!DOCUMENTATION.has(names[index] ?? "")) continue;
        text.remove(property.start, object.properties[index + 1]?.start ?? property.end);
      }
    },
  });
  return text.toString();
}
