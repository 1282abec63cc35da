import { css } from "lit";

export const differenceStyles = css`
  del {
    text-decoration-line: line-through;
    text-decoration-thickness: 0.12em;
    opacity: 0.85;
  }
  ins {
    background: color-mix(in srgb, currentColor 12%, transparent);
    font-weight: 600;
    text-decoration-line: underline;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }
  details {
    display: inline-block;
    vertical-align: top;
  }
  details[open] {
    display: block;
  }
  summary {
    cursor: pointer;
    padding-block: 4px;
    text-decoration: underline;
    user-select: none;
    -webkit-user-select: none;
  }
  @media print {
    summary {
      display: none;
    }
  }
  .aloud {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    user-select: none;
    -webkit-user-select: none;
    white-space: nowrap;
  }
`;
