import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { compile } from "svelte/compiler";

/** The frameworks that the same small app is written in, and the file that each is made from. */
export const FRAMEWORKS = {
  "React 18": "react",
  "React 19": "react",
  "Vue 3": "vue",
  "Svelte 5": "svelte",
} as const;

export type Framework = keyof typeof FRAMEWORKS;

/** By what autolink recognizes what frameworks keep track of. */
const MARKS = /__react(?=Fiber|Container|Props)|__vue_app__|(?<![\w$])_vnode\b|data-v-app/g;

/**
 * Bundles the app, for production.
 *
 * @param isUnknown takes away what a framework is recognized by, so that it stands for those that we don't know
 */
export async function bundleApp(framework: Framework, isUnknown: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${FRAMEWORKS[framework]}.js`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    conditions: ["browser", "production"],
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    alias: {
      vue: "vue/dist/vue.esm-bundler.js",
      ...(framework === "React 18" && { react: "react-18", "react-dom": "react-dom-18" }),
    },
    plugins: [svelte],
    logLevel: "error",
  });
  const code = outputFiles[0]?.text ?? "";
  if (!isUnknown) return code;
  return code.replace(MARKS, (mark) => mark.replace(/react|vue|vnode|v/, "other"));
}

const svelte: Plugin = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, "utf8"), { filename: path, generate: "client" });
      return { contents: js.code };
    });
  },
};
