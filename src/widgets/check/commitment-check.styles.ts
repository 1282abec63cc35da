import { css } from "lit";

export const commitmentCheckStyles = css`
  form,
  ul,
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
    border-radius: var(--commitment-radius, 2px);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    line-height: 1.5;
    padding: 8px;
    resize: vertical;
  }
  [part="privacy"],
  [part="problem"],
  .head,
  .cited,
  [part="scope"],
  [part="note"] {
    font-size: 0.875em;
  }
  .head {
    font-weight: 600;
  }
  [part="privacy"] {
    margin-block: 4px 8px;
  }
  [part="problem"]:not(:empty) {
    border-inline-start: 3px solid;
    font-weight: 600;
    margin-block-start: 8px;
    padding-inline-start: 8px;
  }
  [aria-invalid="true"] {
    border: 2px solid;
    padding: 7px;
  }
  [part~="submit"],
  [part~="copy"] {
    min-block-size: 32px;
    padding: 0 16px;
  }
  [part~="primary"] {
    border-color: currentColor;
    font-weight: 600;
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
  .abridged::before {
    content: "…" / "";
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
  ul {
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }
  blockquote {
    border-inline-start: 2px solid var(--line);
    margin: 4px 0 0;
    padding-inline-start: 16px;
    white-space: pre-line;
  }
  mark {
    background: color-mix(in srgb, currentColor 12%, transparent);
    color: inherit;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    form {
      display: none;
    }
  }
`;
