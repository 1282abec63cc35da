import { css } from "lit";

export const commitmentListStyles = css`
  section[aria-busy="true"] ol {
    opacity: 0.6;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    border-block-start: 1px solid var(--line);
    display: grid;
    gap: 4px 12px;
    grid-template-columns: 0.8em 1fr;
    padding-block: 12px;
  }
  li > p {
    grid-column: 2;
  }
  .about,
  details,
  summary,
  [part="note"],
  [part="pages"] {
    font-family: var(--commitment-citation-font, system-ui, sans-serif);
    font-size: 0.8333em;
    font-style: normal;
  }
  /* A selection takes the words and their citation along. */
  .about > span {
    display: block;
    user-select: none;
    -webkit-user-select: none;
  }
  details summary,
  details [part="chip"] {
    font-size: 1em;
  }
  [part="sign"] {
    block-size: 0.8em;
    fill: none;
    forced-color-adjust: preserve-parent-color;
    grid-row: 1;
    inline-size: 0.8em;
    margin-block-start: 0.37em;
    overflow: visible;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [part~="derived"] path {
    stroke-dasharray: 2 1.5;
  }
  .filled {
    fill: currentColor;
    stroke: none;
  }
  [part="qualifier"] {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 6px;
  }
  details > div {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-end: 12px;
  }
  details > div > span {
    inline-size: 100%;
  }
  button[aria-pressed="true"] {
    background: color-mix(in srgb, currentColor 14%, transparent);
    border-color: currentColor;
    border-width: 2px;
    font-weight: 600;
    padding-inline: 7px;
  }
  button[aria-disabled="true"] {
    border-style: dashed;
    cursor: default;
    opacity: 0.7;
  }
  small {
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
  [part="pages"] {
    align-items: center;
    border-block-start: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    padding-block-start: 12px;
  }
  @media print {
    details,
    [part="pages"] button {
      display: none;
    }
  }
`;
