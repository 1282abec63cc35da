import { css } from "lit";

export const commitmentQuoteStyles = css`
  :host {
    display: block;
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none !important;
  }

  /* Of what the page hands down, only the look of its text comes in. */
  figure,
  [part="note"] {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    line-height: 1.55;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    writing-mode: inherit;
  }

  figure {
    border-inline-start: 2px solid
      var(--commitment-rule-color, color-mix(in srgb, currentColor 40%, transparent));
    padding-inline-start: 16px;
  }
  /* Scripts that are taller than Latin, and have no italics. */
  figure:is(:lang(ar), :lang(zh)) {
    font-style: normal;
    line-height: 1.8;
  }
  blockquote,
  p {
    margin: 0;
  }
  p + p {
    margin-block-start: 0.75em;
  }
  .numbered {
    padding-inline-start: 2.25em;
  }
  .from::before {
    content: "… ";
  }
  .on::after {
    content: " …";
  }
  q.from::before {
    content: open-quote "… ";
  }
  q.on::after {
    content: " …" close-quote;
  }
  [part="number"] {
    color: color-mix(in srgb, currentColor 80%, transparent);
    display: inline-block;
    font-variant-numeric: lining-nums tabular-nums;
    margin-inline-start: -2.25em;
    min-inline-size: 2.25em;
  }
  /* A selection takes the words and their citation along, and nothing of ours. Every browser knows the old name. */
  [part="number"],
  [part="verdict"],
  .row {
    -webkit-user-select: none;
  }
  @media (max-width: 480px) {
    .numbered {
      padding: 0;
    }
    [part="number"] {
      display: inline;
      margin: 0;
    }
  }

  .lead,
  figcaption,
  [part="note"] {
    font-family: var(--commitment-citation-font, system-ui, sans-serif);
    font-size: 0.8333em;
    font-style: normal;
  }
  [part="note"] {
    margin-block-start: 8px;
  }
  figcaption {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 2px;
  }
  a {
    color: inherit;
    display: inline-block;
    padding-block: 4px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--commitment-focus-color,);
    outline-offset: 2px;
  }

  button {
    appearance: none;
    background: none;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: var(--commitment-radius, 2px);
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: 0;
    min-block-size: 24px;
    padding: 0 8px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [part="actions"] {
    opacity: 0;
    position: relative;
  }
  figure:is(:hover, :focus-within) [part="actions"],
  .said {
    opacity: 1;
  }
  /* What was done is said beneath the buttons, over what follows, so that nothing moves. */
  .said [part="status"] {
    background: Canvas;
    border: 1px solid;
    border-radius: var(--commitment-radius, 2px);
    color: CanvasText;
    inline-size: max-content;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    max-inline-size: 100%;
    padding: 0 8px;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }
  @media (hover: none), (forced-colors: active) {
    [part="actions"] {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part="actions"] {
      transition: opacity 0.15s;
    }
  }
  /* The buttons have a row of their own, below the line that says when this was checked: that stays when they come. */
  .row {
    display: grid;
    flex-basis: 100%;
    gap: 8px;
  }
  /* Labels of the other direction stand where the words begin all the same. */
  [dir="rtl"] [dir="ltr"].row,
  [dir="ltr"] [dir="rtl"].row {
    justify-items: end;
  }
  [part="verdict"] {
    font-weight: 600;
    margin-inline-end: 0.5em;
  }
  .verified::before {
    content: "✓ " / "";
  }
  :is(.altered, .other)::before {
    content: "≠ " / "";
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
    a {
      padding-block: 10px;
    }
  }
  @media print {
    [part="actions"] {
      display: none;
    }
    a[href]::after {
      content: " <" attr(href) ">";
      overflow-wrap: anywhere;
    }
  }
`;
