// biome-ignore-all lint/correctness/useJsxKeyInIterable lint/security/noDangerouslySetInnerHtml: what apps do, they do here.
import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";

function App({ shown, items, text, part, route, html }) {
  return h(
    "div",
    null,
    h(
      "p",
      null,
      shown && "See A/RES/S-32/1, para. 16, first. ",
      "Then ",
      part,
      " and A/RES/S-32/1, para. 17.",
    ),
    h("p", null, shown ? "A/RES/S-32/1, para. 18" : h("b", null, "Nothing"), h("i", null, part)),
    h("ul", null, ...items.map(({ id, text }) => h("li", { key: id }, text))),
    h("div", null, ...items.map(({ id, text }) => h(Words, { key: id, text }))),
    h("p", null, text),
    h("p", null, h("b", null, part), ", para. 22."),
    route === "one"
      ? h("article", null, "A/RES/S-32/1, para. 30.", h("p", null, text))
      : h("section", null, "Another page: A/RES/S-32/1, para. 31.", shown && h("p", null, part)),
    h("div", { id: "html", dangerouslySetInnerHTML: { __html: html } }),
  );
}

/** Nothing but a text node. */
function Words({ text }) {
  return text;
}

window.mount = async (target, state) => {
  const root = createRoot(target);
  const set = async (next) => flushSync(() => root.render(h(App, next)));
  await set(state);
  return set;
};

window.renderHtml = (state) => renderToString(h(App, state));
window.hydrate = (target, state, onRecoverableError) => {
  const root = hydrateRoot(target, h(App, state), { onRecoverableError });
  return async (next) => flushSync(() => root.render(h(App, next)));
};
