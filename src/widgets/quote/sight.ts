/*
 * What a reader sees of an element, by its computed style. Geometry has no part in it: when this is asked, the source's
 * words may already stand where the page's own stood, which then have styles and no boxes.
 */

/** `doubtful` is what some readers see, or see as struck out, or may see a moment later. */
export type Sight = "seen" | "doubtful" | "unseen";

/** A text smaller than this is there for machines. */
const LEGIBLE = 3;
/** So far from its place, in pixels, a thing is off the page. */
const FAR = 999;

/** How much is seen of what stands in an element, however it is made there. */
export function sightOf(style: CSSStyleDeclaration): Sight {
  // No display at all: the element is in no tree that is shown.
  if (/^(?:none)?$/.test(style.display) || style.getPropertyValue("content-visibility") === "hidden")
    return "unseen";
  if (isHelper(style)) return "unseen";
  return isFaint(style) ? "doubtful" : "seen";
}

/** The ways in which pages hide what they say to screen readers alone. */
function isHelper(style: CSSStyleDeclaration): boolean {
  const { position, clip, clipPath, overflowX, overflowY } = style;
  if (/^inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%|^circle\(0|^polygon\((?:0(?:px|%)?[ ,]*)+\)/.test(clipPath))
    return true;
  if (pixels(style.textIndent) < -FAR) return true;
  if (position === "static" || position === "") return false;
  const { left, right, top, bottom, marginLeft } = style;
  if ([left, right, top, bottom, marginLeft].some((side) => pixels(side) < -FAR)) return true;
  if (position !== "absolute" && position !== "fixed") return false;
  if (/^rect\((?:[01](?:px)?(?:, | |\)))+$/.test(clip)) return true;
  return [overflowX, overflowY].every(isCut) && Math.min(pixels(style.width), pixels(style.height)) <= 1;
}

/** What is closed, faded out or struck through: an animation or a click may bring it back, and some read it as it is. */
function isFaint(style: CSSStyleDeclaration): boolean {
  const { opacity, filter, transform, textDecorationLine, overflowX, overflowY } = style;
  if (Number(opacity) < 0.1 || /opacity\(0(?:\.0\d*)?%?\)/.test(filter)) return true;
  if (textDecorationLine.includes("line-through")) return true;
  if (isMovedAway(transform)) return true;
  const across = Math.min(pixels(style.width), pixels(style.maxWidth));
  const down = Math.min(pixels(style.height), pixels(style.maxHeight));
  return (isCut(overflowX) && across <= 1) || (isCut(overflowY) && down <= 1);
}

function isMovedAway(transform: string): boolean {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] =
    /^matrix\((.*)\)$/.exec(transform)?.[1]?.split(",").map(Number) ?? [];
  // Without a surface, far off, or mirrored.
  return Math.abs(a * d - b * c) < 0.001 || a < 0 || d < 0 || Math.abs(x) > FAR || Math.abs(y) > FAR;
}

function isCut(overflow: string): boolean {
  return overflow === "hidden" || overflow === "clip";
}

/** A length that is given in pixels; more than any, where it is not. */
function pixels(length: string): number {
  return length.endsWith("px") ? Number.parseFloat(length) : Number.POSITIVE_INFINITY;
}

/** How much is seen of the text that stands right in an element; other than {@link sightOf}, children may differ. */
export function inkOf(style: CSSStyleDeclaration, background: string, hidden: Sight): Sight {
  const size = pixels(style.fontSize);
  if (size === 0) return "unseen";
  if (style.visibility !== "visible") return hidden;
  const ink = style.getPropertyValue("-webkit-text-fill-color") || style.color;
  return size < LEGIBLE || isClear(ink) || ink === background ? "doubtful" : "seen";
}

/** Whether a computed colour lets through nearly all of what is behind it. */
export function isClear(colour: string): boolean {
  const alpha = /(?:^rgba\(.*, |\/ )([\d.]+)\)$/.exec(colour)?.[1];
  return colour === "transparent" || (alpha !== undefined && Number(alpha) < 0.1);
}
