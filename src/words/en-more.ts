import type { MoreLabels } from "./labels.ts";

/** The labels of what a reader opens, in English. */
export const MORE_LABELS: MoreLabels = {
  copied: "Copied",
  notCopied: "Could not copy. Select the words and copy them.",
  copyCitation: "Copy citation",
  copyAs: "Copy as {format}",
  copyLink: "Copy link",
  copyEmbed: "Copy HTML to embed",
  footnote: "Footnote {number}",
  difference: "Show the difference",
  standsFor: "Shortened here: “…” stands for “{words}”.",
  drops: "This leaves out “{words}”.",
  notInSource: "[not in the source:",
  inSource: "[in the source:",
};
