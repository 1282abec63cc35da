import { css } from "lit";

export const cardStyles = css`
  [part="card"] {
    all: initial;
    background: Canvas;
    border: 1px solid var(--commitment-rule-color, color-mix(in srgb, CanvasText 50%, transparent));
    border-radius: var(--commitment-radius, 2px);
    box-sizing: border-box;
    color: CanvasText;
    color-scheme: inherit;
    font: inherit;
    font-size: 1rem;
    font-style: normal;
    font-weight: 400;
    inline-size: max-content;
    inset: auto;
    line-height: 1.5;
    margin: 0;
    max-block-size: min(24em, 60vh);
    max-inline-size: min(36em, calc(100vw - 16px));
    overflow: auto;
    overflow-wrap: break-word;
    padding: 12px 16px;
    position: fixed;
    text-align: start;
    white-space: normal;
    z-index: 2147483647;
  }
  :host([scheme="light"]) [part="card"] {
    color-scheme: light;
  }
  :host([scheme="dark"]) [part="card"] {
    color-scheme: dark;
  }
  [part="card"][hidden],
  [part="card"][popover]:not(:popover-open, .placed) {
    display: none;
  }
  [part="card"] :is(blockquote, p) {
    display: block;
    margin: 0;
  }
  /* Scripts that are taller than Latin. */
  [part="text"]:is(:lang(ar), :lang(zh)) {
    line-height: 1.8;
  }
  [part="card"] p + p {
    margin-block-start: 8px;
  }
  /* A selection takes the words and their citation along. */
  [part="number"],
  .checked {
    user-select: none;
    -webkit-user-select: none;
  }
  /* Of a long passage the words go on above it. */
  .foot {
    background: Canvas;
    display: block;
    inset-block-end: -12px;
    margin-block-end: -12px;
    padding-block: 4px 12px;
    position: sticky;
  }
  .below {
    font-family: var(--commitment-citation-font, system-ui, sans-serif);
    font-size: 0.8333em;
  }
  [part="citation"] {
    display: inline-block;
    padding-block: 4px;
    text-decoration: underline;
  }
  @media (pointer: coarse) {
    [part="citation"] {
      padding-block: 10px;
    }
  }
  @media print {
    [part="card"] {
      display: none !important;
    }
  }
`;
