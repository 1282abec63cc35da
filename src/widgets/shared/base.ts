/* What all elements share, in one file: it is loaded once, and compresses better than many small ones. */
export { css, html, LitElement, nothing } from "lit";
export * from "../../words/direction.ts";
export * from "../../words/labels.ts";
export * from "../../words/today.ts";
export * from "./asking/answer.ts";
export * from "./asking/api.ts";
export * from "./asking/ask.ts";
export * from "./asking/passage.ts";
export * from "./element/commitment-element.ts";
export * from "./element/passage-element.ts";
export * from "./element/styles.ts";
export * from "./events.ts";
