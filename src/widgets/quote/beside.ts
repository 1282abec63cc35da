/** A quotation of the page's own that an element judges where it stands, and says beneath it what came of that. */
export interface Beside {
  readonly element: HTMLElement;
  /** Its words when they were last looked at: a verdict on others is gone at once. */
  readonly words: string;
  /** Whether the page shows a reader where the words are from. */
  readonly cited?: boolean;
  /** The line that says so; empty where the `cite` attribute does. */
  readonly line: string;
  /** Whether that line is a link and nothing else. */
  readonly pure?: boolean;
}
