import { css } from "lit";

export const extrasStyles = css`
  :host([layout="inline"]) {
    display: inline;
    margin: 0;
  }
  .inline {
    all: initial;
    color: inherit;
    display: inline;
    font: inherit;
    pointer-events: inherit;
    visibility: inherit;
  }
  .inline a {
    display: inline;
    padding: 0;
  }
  /* The marks of each language, as in src/words/quotation-marks.ts. */
  q {
    quotes: "“" "”" "‘" "’";
  }
  q:lang(fr) {
    quotes: "« " " »" "“" "”";
  }
  q:lang(ru) {
    quotes: "«" "»" "„" "“";
  }
  q:lang(ar) {
    quotes: "«" "»" "”" "“";
  }
  q:is(:lang(ar), :lang(zh)) {
    font-style: normal;
  }
  :host([layout="plain"]) figure {
    border: 0;
    padding-inline: 0;
  }
  :host([scheme="light"]) figure {
    background: #fbfaf7;
    color: #1d1c1a;
    color-scheme: light;
  }
  :host([scheme="dark"]) figure {
    background: #17181a;
    color: #e8e6e1;
    color-scheme: dark;
  }
  :host(:is([scheme="light"], [scheme="dark"])) figure {
    padding: 16px;
  }
  mark {
    background: color-mix(in srgb, currentColor 12%, transparent);
    color: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  [part="mark"] {
    border: 0;
    font-size: 0.75em;
    margin-inline: -7px -8px;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0 8px;
    text-decoration: underline;
    user-select: none;
    -webkit-user-select: none;
    vertical-align: super;
    line-height: 1;
    margin-block: -8px;
  }
  [popover] {
    background: Canvas;
    block-size: max-content;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--commitment-radius, 2px);
    box-sizing: border-box;
    color: CanvasText;
    font-family: var(--commitment-citation-font, system-ui, sans-serif);
    font-size: 0.8333rem;
    inline-size: max-content;
    inset: auto;
    line-height: 1.5;
    margin: 0;
    max-inline-size: min(36em, calc(100vw - 16px));
    overflow: auto;
    padding: 12px 16px;
  }
  /* Not before its place is known. */
  [popover]:not(.placed) {
    opacity: 0;
  }
  [part="menu"]:popover-open {
    align-content: start;
    display: grid;
    padding: 4px 0;
  }
  /* A selection takes the words along, and nothing of ours. */
  [part="shown-in"] {
    user-select: none;
    -webkit-user-select: none;
  }
  [part="menu-item"] {
    border: 0;
    border-radius: 0;
    min-block-size: 32px;
    padding: 0 16px;
    text-align: start;
  }
  [part="menu-item"]:is(:hover, :focus-visible) {
    background: color-mix(in srgb, currentColor 12%, transparent);
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    [part="menu-item"] {
      min-block-size: 44px;
    }
  }
  [aria-pressed="true"] {
    font-weight: 600;
    text-decoration: underline;
  }
  /* An open menu is no part of the figure to the browser: the buttons stay while it has the focus. */
  [part="actions"]:has(:popover-open) {
    opacity: 1;
  }
  @media print {
    [popover] {
      display: none;
    }
  }
`;
