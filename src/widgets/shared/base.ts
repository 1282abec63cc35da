/*
 * What all elements share, in one file: it is loaded once, and compresses better than many small ones. Each name is here
 * that an element takes from it, and no other: they are bytes too. The build says which is missing.
 */
export { css, html, nothing } from "lit";
export { directionOf } from "../../words/direction.ts";
export { fill } from "../../words/labels.ts";
export { checkedIn, today } from "../../words/today.ts";
export { AnswerController } from "./asking/answer.ts";
export { findApi, inLanguage, pathOf, webAddress } from "./asking/api.ts";
export { ask, fetchJson, PATIENCE, Refusal } from "./asking/ask.ts";
export { paragraphsOf } from "./asking/passage.ts";
export { askPassage } from "./asking/passages.ts";

export { CommitmentElement } from "./element/commitment-element.ts";
export { PassageElement } from "./element/passage-element.ts";
export { adopt } from "./element/styles.ts";
export { tell } from "./events.ts";
