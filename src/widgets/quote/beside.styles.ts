import { css } from "lit";

/** What an element needs besides that stands beneath a quotation of the page's own. */
export const besideStyles = css`
  .beside {
    border: 0;
    padding: 0;
  }
  .beside .row {
    flex-basis: auto;
  }
  .lead {
    display: block;
    margin-block-end: 8px;
  }
`;
