import { css } from "./element/styles.ts";

export const commitmentCheckStyles = css`
  :host {
    display: block;
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none !important;
  }
  section {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: block;
    font: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    --line: var(--commitment-rule-color, color-mix(in srgb, currentColor 55%, transparent));
  }
  :host([theme="light"]) > section,
  :host([theme="dark"]) > section {
    padding: 16px;
  }
  :host([theme="light"]) section {
    background: #fbfaf7;
    color: #1d1c1a;
    color-scheme: light;
  }
  :host([theme="dark"]) section {
    background: #17181a;
    color: #e8e6e1;
    color-scheme: dark;
  }
  form,
  p {
    font-family: var(--commitment-citation-font, system-ui, sans-serif);
    font-style: normal;
    margin: 0;
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-end: 4px;
  }
  textarea {
    background: transparent;
    border: 1px solid var(--line);
    border-radius: 2px;
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    line-height: 1.5;
    padding: 8px;
    resize: vertical;
  }
  [part="privacy"],
  .head,
  [part="note"] {
    font-size: 0.8333em;
  }
  [part="privacy"] {
    margin-block: 4px 8px;
  }
  button {
    appearance: none;
    background: none;
    border: 1px solid;
    border-radius: 2px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    min-block-size: 32px;
    padding: 0 16px;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  [part="result"] > * {
    margin-block-start: 12px;
  }
  [part="verdict"] {
    font-weight: 600;
  }
  [part="verdict"]::before {
    margin-inline-end: 0.5em;
  }
  .exact::before {
    content: "✓" / "";
  }
  .altered::before {
    content: "≠" / "";
  }
  .not-found::before {
    content: "–" / "";
  }
  blockquote {
    border-inline-start: 2px solid var(--line);
    margin: 4px 0 0;
    padding-inline-start: 16px;
    white-space: pre-line;
  }
  a {
    color: inherit;
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 4px;
    text-underline-offset: 0.2em;
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
    form {
      display: none;
    }
    a[href]::after {
      content: " <" attr(href) ">";
      overflow-wrap: anywhere;
    }
  }
`;
