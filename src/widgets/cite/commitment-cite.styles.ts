import { css } from "lit";

export const commitmentCiteStyles = css`
  :host([hidden]) {
    display: none !important;
  }
  a {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
  a:is(:hover, :focus-visible) {
    text-decoration-style: solid;
  }
  :focus-visible {
    outline: 2px solid var(--commitment-focus-color,);
    outline-offset: 2px;
  }
  @media print {
    [part="link"]::after {
      content: " (" attr(href) ")";
      overflow-wrap: anywhere;
    }
  }
`;
