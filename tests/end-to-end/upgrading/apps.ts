import { build } from "esbuild";

/** An app that quotes, in two frameworks: `window.mount(target, state)` gives a function that sets another state. */
export const APPS = {
  "React 19": `
import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
const App = ({ words, link, order, shown }) => h("div", null,
  order.map((id) => h("blockquote", { key: id, cite: link + "?id=" + id }, h("p", null, words), shown && h("b", null, "never"))),
  h("p", null, "They say ", shown || h("q", { cite: link }, words), ", and ", words.length, " letters."),
  order.length > 1 && h("p", null, "More"));
window.mount = (target, state) => {
  const root = createRoot(target);
  const set = (next) => flushSync(() => root.render(h(App, next)));
  set(state);
  return set;
};`,
  "Vue 3": `
import { createApp, nextTick, reactive } from "vue";
const template = \`<div>
  <blockquote v-for="id in order" :key="id" :cite="link + '?id=' + id"><p>{{ words }}</p><b v-if="shown">never</b></blockquote>
  <p>They say <q v-if="!shown" :cite="link">{{ words }}</q>, and {{ words.length }} letters.</p>
  <p v-if="order.length > 1">More</p>
</div>\`;
window.mount = (target, start) => {
  const state = reactive({ ...start });
  createApp({ template, setup: () => state }).mount(target);
  return (next) => {
    Object.assign(state, next);
    return nextTick();
  };
};`,
} as const;

/** Bundles one of them, for production. */
export async function bundleQuotingApp(name: keyof typeof APPS): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: APPS[name], resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: "iife",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    alias: { vue: "vue/dist/vue.esm-bundler.js" },
    logLevel: "error",
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}
