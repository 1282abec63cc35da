import { css } from "lit";

/** What the elements that are a panel of their own share: of what the page hands down, only the look of its text comes in. */
export const panelStyles = css`
  :host {
    display: block;
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none !important;
  }
  section,
  slot ~ [part="note"] {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: block;
    font: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    --line: var(--commitment-rule-color, color-mix(in srgb, currentColor 45%, transparent));
  }
  .light {
    background: #fbfaf7;
    color: #1d1c1a;
    color-scheme: light;
    padding: 16px;
  }
  .dark {
    background: #17181a;
    color: #e8e6e1;
    color-scheme: dark;
    padding: 16px;
  }
  p {
    margin: 0;
  }
  /* Scripts that are taller than Latin, and have no italics. */
  [translate="no"]:is(:lang(ar), :lang(zh)) {
    font-style: normal;
    line-height: 1.8;
  }
  a {
    color: inherit;
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 4px;
    text-underline-offset: 0.2em;
  }
  button {
    appearance: none;
    background: none;
    border: 1px solid var(--line);
    border-radius: var(--commitment-radius, 2px);
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: 0;
    min-block-size: 28px;
    padding: 0 8px;
  }
  :focus-visible {
    outline: 2px solid var(--commitment-focus-color,);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    button,
    summary {
      min-block-size: 44px;
    }
    a {
      padding-block: 10px;
    }
  }
  @media print {
    a[href]::after {
      content: " <" attr(href) ">";
      overflow-wrap: anywhere;
    }
  }
`;
