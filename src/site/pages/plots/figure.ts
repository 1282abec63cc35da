import { asXml, block, inline, type Markup } from "../../../export/write-markup.ts";
import { STYLE } from "./palette.ts";

/** A picture, which {@link writeFigure} makes a file of, and the words for those who don't see it. Lengths are in user units, a pixel each at its own width. */
export interface Figure {
  /** Begins the ids in the file, so that two pictures can stand in one page. */
  name: string;
  title: string;
  /** What is to be seen in it at once, in a sentence. */
  summary: string;
  /** All that the picture says, in sentences. */
  description: string;
  width: number;
  height: number;
  content: readonly Markup[];
}

/** The room around a picture that stands alone, and that for its heading. */
const MARGIN = 16;
const HEADING = 40;

/** What stands over a picture: its title without the document's symbol. */
export function headingOf({ title }: Figure): string {
  return title.split(",")[0] ?? title;
}

/** Puts a picture's heading over it, and room around both, so that it can stand alone. On a page the page has them. */
export function standAlone(figure: Figure): Figure {
  const { width, height, content } = figure;
  return {
    ...figure,
    width: width + 2 * MARGIN,
    height: height + HEADING + MARGIN,
    content: [
      words(MARGIN, 30, headingOf(figure), "title"),
      block("g", { transform: `translate(${MARGIN} ${HEADING})` }, ...content),
    ],
  };
}

/**
 * Writes a picture as SVG 1.1 that needs nothing besides itself: no script, no font, no other file.
 *
 * @param hasGround whether it has its own paper behind it: a page has one, and a printed page has none
 */
export function writeFigure(
  { name, title, description, width, height, content }: Figure,
  hasGround = true,
): string {
  const [titleId, descriptionId] = [`${name}-title`, `${name}-description`];
  const root = block(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xml:lang": "en",
      width: round(width),
      height: round(height),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: "img",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
    },
    inline("title", { id: titleId }, title),
    inline("desc", { id: descriptionId }, description),
    inline("style", {}, STYLE),
    ...(hasGround ? [inline("rect", { class: "paper", width: "100%", height: "100%" })] : []),
    ...content,
  );
  return `${asXml(root)}\n`;
}

/** Words at a place; `y` is their base line. */
export function words(x: number, y: number, content: string, classes?: string, more = {}): Markup {
  return inline("text", { x: round(x), y: round(y), class: classes, ...more }, content);
}

/** A thin line from left to right. */
export function rule(x1: number, x2: number, y: number): Markup {
  return inline("path", { class: "rule", d: `M${round(x1)} ${round(y)}H${round(x2)}` });
}

/** A length as SVG writes it, to a hundredth. */
export function round(length: number): string {
  return String(Number(length.toFixed(2)));
}

/** Breaks words into lines of a number of characters at most; a longer word gets a line of its own. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
