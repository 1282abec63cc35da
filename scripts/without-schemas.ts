import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type CallExpression,
  type Identifier,
  type MemberExpression,
  type Node,
  type ObjectExpression,
  type Program,
  parse,
} from "acorn";
import { simple } from "acorn-walk";
import { type Plugin, transform } from "esbuild";
import MagicString from "magic-string";

/** How many arguments functions of documentation need where nobody reads it. They stand in these modules. */
const NEEDED_ARGUMENTS: Record<string, number> = {
  documented: 1,
  noun: 2,
  count: 0,
  offset: 0,
  address: 0,
  many: 0,
};
const DOCUMENTING = /\/(?:documented|many)\.ts$/;

/** What a route says of itself for what is made at build time alone: the OpenAPI document, and the names of fields. */
const DOCUMENTATION = new Set([
  "summary",
  "description",
  "example",
  "pathParameters",
  "answer",
  "query",
  "body",
]);

/**
 * Leaves out of the Worker what is only needed when it is built: descriptions, examples, and the schemas of answers. They
 * weigh more than all the schemas that requests are checked against.
 */
export const withoutSchemas: Plugin = {
  name: "without schemas",
  setup(bundler) {
    // A noun's module does nothing but declare it: where no route needs the noun, the module goes.
    bundler.onResolve({ filter: /\/model\/[^/]+\.ts$/ }, async ({ path, resolveDir }) => {
      return { path: join(resolveDir, path), sideEffects: false };
    });
    bundler.onLoad({ filter: /\/src\/(?:model|api|site)\/.*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", sourcefile: path });
      return { contents: cutDocumentation(code, path), loader: "js" };
    });
  },
};

/**
 * Cuts the documentation out of a module.
 *
 * @param code JavaScript
 * @param path the module's file: all that one of the model does is to declare nouns
 */
export function cutDocumentation(code: string, path: string): string {
  const isModel = path.includes("/src/model/");
  const text = new MagicString(code);
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const documenting = documentingNames(program, path);
  for (const shape of shapesOf(program)) {
    text.appendLeft(shape.start, "/* @__PURE__ */ (() => (").appendRight(shape.end, "))()");
  }
  simple(program, {
    CallExpression(call: CallExpression) {
      // What is left of a schema that nobody needs any more may go.
      const root = rootOf(call) ?? "";
      if (root === "z" || root === "list" || documenting.has(root) || isModel)
        text.appendLeft(call.start, "/* @__PURE__ */ ");
      const callee = call.callee.type === "Identifier" ? call.callee.name : "";
      const needed = documenting.has(callee) ? NEEDED_ARGUMENTS[callee] : undefined;
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
      if (!names.includes("produces") && !names.includes("handle")) return;
      for (const [index, property] of object.properties.entries()) {
        if (!DOCUMENTATION.has(names[index] ?? "")) continue;
        text.remove(property.start, object.properties[index + 1]?.start ?? property.end);
      }
    },
  });
  return text.toString();
}

/** Which functions of documentation a module has: those that it imports, so that another of the same name is left alone. */
function documentingNames(program: Program, path: string): Set<string> {
  if (DOCUMENTING.test(path)) return new Set(Object.keys(NEEDED_ARGUMENTS));
  const imported = program.body.flatMap((statement) => {
    if (statement.type !== "ImportDeclaration" || !DOCUMENTING.test(String(statement.source.value)))
      return [];
    return statement.specifiers.map(({ local }) => local.name);
  });
  return new Set(imported.filter((name) => Object.hasOwn(NEEDED_ARGUMENTS, name)));
}

/** The variable that a chain of calls begins with: `z` of `z.string().check(…)`. */
function rootOf(node: Node): string | undefined {
  if (node.type === "Identifier") return (node as Identifier).name;
  if (node.type === "CallExpression") return rootOf((node as CallExpression).callee);
  if (node.type === "MemberExpression") return rootOf((node as MemberExpression).object);
  return undefined;
}

/**
 * The shapes of parameters that a module declares. What they spread or compute may do something, as far as a bundler
 * knows; only a pure call around them lets them go when nobody needs them.
 */
function shapesOf(program: Program): ObjectExpression[] {
  return program.body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") return [];
    return declared.declarations.flatMap(({ init }) => (init?.type === "ObjectExpression" ? [init] : []));
  });
}
