import type { ActKind } from "../../../model/act.ts";

/** A plot's colours, each by what it is for. Signs stand out from the paper by 3 to 1 at least, words by 4.5 to 1. */
export interface Palette extends Readonly<Record<ActKind, string>> {
  paper: string;
  ink: string;
  faint: string;
  rule: string;
}

/** On light paper, and in print. */
export const LIGHT: Palette = {
  paper: "#fbfaf7",
  ink: "#1d1c1a",
  faint: "#5f5b54",
  rule: "#d8d4ca",
  commitment: "#1f3f7a",
  call: "#a8480c",
  recognition: "#2b6e5a",
  decision: "#7a2f6b",
};

/** On dark paper. */
export const DARK: Palette = {
  paper: "#17181a",
  ink: "#e8e6e1",
  faint: "#a29e96",
  rule: "#3a3b3d",
  commitment: "#a3bdf0",
  call: "#f0a468",
  recognition: "#7fcab0",
  decision: "#e0a3d3",
};

/** What a picture needs besides its own shapes, on one line: it carries this itself, since no page’s style reaches it. */
export const STYLE = [
  "text { font-family: system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif; font-size: 13px }",
  ".title { font-weight: 600; font-size: 16px }",
  ".heading { font-weight: 600 }",
  ".small { font-size: 12px }",
  ".number { font-variant-numeric: tabular-nums lining-nums }",
  ".end { text-anchor: end }",
  coloursOf(LIGHT),
  // A page is printed on light paper, whatever the screen was.
  `@media screen and (prefers-color-scheme: dark) { ${coloursOf(DARK)} }`,
  "@media print { .paper { fill: none } }",
].join(" ");

function coloursOf({ paper, ink, faint, rule, ...kinds }: Palette): string {
  return [
    `.paper { fill: ${paper} }`,
    `text, .area { fill: ${ink} }`,
    `.faint { fill: ${faint} }`,
    `.rule { stroke: ${rule} }`,
    ...Object.entries(kinds).flatMap(([kind, colour]) => [
      `.${kind} { fill: ${colour}; stroke: none }`,
      `.${kind}.line { fill: none; stroke: ${colour} }`,
    ]),
  ].join(" ");
}
