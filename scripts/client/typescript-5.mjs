/*
 * openapi-typescript writes types with the API of TypeScript 5, which TypeScript 7 has not yet. The analyzer of the elements
 * brings one of its own: loaded before openapi-typescript, this gives it that.
 */
import { createRequire, registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const analyzer = new URL(
  "../../node_modules/@custom-elements-manifest/analyzer/package.json",
  import.meta.url,
);
const url = pathToFileURL(createRequire(analyzer).resolve("typescript")).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "typescript" ? { url, format: "commonjs", shortCircuit: true } : next(specifier, context),
});
