import { css } from "lit";

export const commitmentLineageStyles = css`
  section {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 12px;
  }
  section,
  [part="note"] {
    font-family: var(--commitment-citation-font, system-ui, sans-serif);
    font-size: 0.9em;
    font-style: normal;
  }
  section:is(:lang(ar), :lang(zh)) {
    line-height: 1.8;
  }
  .light,
  .dark {
    border-radius: var(--commitment-radius, 2px);
  }
  section [part="note"] {
    font-size: 1em;
    opacity: 0.8;
  }
`;
