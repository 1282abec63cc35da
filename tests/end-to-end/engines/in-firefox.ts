/*
 * Which of the browser tests run in Firefox, besides the tasks: those that were seen to, axe on every page among them.
 * And which tests in them don't, and why. In Chromium all run.
 */

/** The files. */
export const IN_FIREFOX = [
  "tests/end-to-end/autolink.test.ts",
  "tests/end-to-end/map/card.test.ts",
  "tests/end-to-end/map/picture.test.ts",
  "tests/end-to-end/site/every-page-of-the-docs.test.ts",
  "tests/end-to-end/site/every-page-on-screen.test.ts",
  "tests/end-to-end/site/reader.test.ts",
  "tests/end-to-end/site/search.test.ts",
  "tests/end-to-end/reference.test.ts",
  "tests/end-to-end/embedded.test.ts",
  "tests/end-to-end/snippets.test.ts",
  "tests/end-to-end/widget-check.test.ts",
  "tests/end-to-end/widget-cite.test.ts",
  "tests/end-to-end/widget-hosts.test.ts",
  "tests/end-to-end/widget-list.test.ts",
  "tests/end-to-end/widget-quote.test.ts",
] as const;

const NO_DARK =
  "Firefox 153 has no command that sets what a reader prefers (emulation.setMediaFeaturesOverride)";
const NO_CLIPBOARD = "Firefox lets no test read the clipboard";
const NO_PRINT = "Firefox 153 has no command that shows a page as it is printed";
const SCROLLS_TO_STUCK = "before a click, playwright scrolls the page to what is stuck to the window's edge";
const NO_TOUCH = "Firefox lends a test no touch";
const STOPS_AT_SCROLLERS = "the tab key stops at what scrolls, too: a card is one stop more";
const NO_SCRIPTLESS = "Firefox 153 has no command that turns a page's scripts off";
const NO_SCROLL_TIMELINE =
  "Firefox fades the words in a frame that is too low always, for want of scroll timelines";

/** What can't run there: a part of the test's name, and the reason. */
export const NOT_IN_FIREFOX: readonly (readonly [name: RegExp, reason: string])[] = [
  [/\bdark\b/, NO_DARK],
  [
    /^copies: |^copies the correct version|gives a snippet that shows the same|breaks no rule of accessibility$/,
    NO_CLIPBOARD,
  ],
  [/touch|\btap|on a phone|360 by 740/, NO_TOUCH],
  [/\bprint/, NO_PRINT],
  [
    /in its contents where the reader is|contents that move nothing|the paragraph in view where it stands/,
    SCROLLS_TO_STUCK,
  ],
  [/opens with the focus, goes on with Tab|closes when the focus goes on/, STOPS_AT_SCROLLERS],
  [/leads to the answer without scripts/, NO_SCRIPTLESS],
  [/shows that its words go on/, NO_SCROLL_TIMELINE],
];
