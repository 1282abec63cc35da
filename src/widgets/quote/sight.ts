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

/**
 * How much is seen of what stands in an element, however it is made there. Each property that is read takes a browser
 * time, where there are no boxes: what an element in a line can't have is not asked of it.
 */
export function sightOf(style: CSSStyleDeclaration): Sight {
  const { display } = style;
  // No display at all: the element is in no tree that is shown.
  if (/^(?:none|table-column.*)?$/.test(display) || isClippedAway(style.clipPath)) return "unseen";
  const { position } = style;
  if (position !== "static" && isHelper(style, position)) return "unseen";
  if (Number(style.opacity) < 0.1 || style.textDecorationLine.includes("line-through")) return "doubtful";
  if (display === "inline") return "seen";
  if (style.getPropertyValue("content-visibility") === "hidden") return "unseen";
  return isShut(style) ? "doubtful" : "seen";
}

function isClippedAway(path: string): boolean {
  return /^inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%|^circle\(0|^polygon\((?:0(?:px|%)?[ ,]*)+\)/.test(path);
}

/** The ways in which pages hide what they say to screen readers alone. */
function isHelper(style: CSSStyleDeclaration, position: string): boolean {
  const { left, right, top, bottom } = style;
  if ([left, right, top, bottom].some((side) => pixels(side) < -FAR)) return true;
  if (!/^(?:absolute|fixed)$/.test(position)) return false;
  if (/^rect\((?:[01](?:px)?(?:, | |\)))+$/.test(style.clip)) return true;
  const isCutOff = isCut(style.overflowX) && isCut(style.overflowY);
  return isCutOff && Math.min(pixels(style.width), pixels(style.height)) <= 1;
}

/** Whether it has no room, or one off the page, until a click or an animation gives it some. */
function isShut(style: CSSStyleDeclaration): boolean {
  if (pixels(style.marginLeft) < -FAR) return true;
  if (isCut(style.overflowX) && Math.min(pixels(style.width), pixels(style.maxWidth)) <= 1) return true;
  return isCut(style.overflowY) && Math.min(pixels(style.height), pixels(style.maxHeight)) <= 1;
}

/** Whether nothing is left of an element, or it is mirrored, or far off. Without a box, not all browsers work it out. */
export function isMovedAway(element: Element, { transform, scale }: CSSStyleDeclaration): boolean {
  const moved = `${scale} ${element.computedStyleMap?.().get("transform") ?? transform}`;
  return /^0|scale\w*\((?:\S+, )?(?:0|-\S+)[,)]|matrix\((?:0, 0,|-)|[ (-]\d{4}/.test(moved);
}

function isCut(overflow: string): boolean {
  return overflow === "hidden" || overflow === "clip";
}

/** A length that is given in pixels; more than any, where it is not. */
function pixels(length: string): number {
  if (/^-\d{3,}.*%$/.test(length)) return Number.NEGATIVE_INFINITY;
  return length.endsWith("px") ? Number.parseFloat(length) : Number.POSITIVE_INFINITY;
}

/** How much is seen of the text that stands right in an element; other than {@link sightOf}, children may differ. */
export function inkOf(style: CSSStyleDeclaration, background: string, hidden: Sight): Sight {
  const size = pixels(style.fontSize);
  if (size === 0) return "unseen";
  if (style.visibility !== "visible") return hidden;
  const ink = style.getPropertyValue("-webkit-text-fill-color") || style.color;
  const isFaint = size < LEGIBLE || isClear(ink) || ink === background || pixels(style.textIndent) < -FAR;
  return isFaint ? "doubtful" : "seen";
}

/** Whether a computed colour lets through nearly all of what is behind it. */
export function isClear(colour: string): boolean {
  const alpha = /(?:^rgba\(.*, |\/ )([\d.]+)\)$/.exec(colour)?.[1];
  return colour === "transparent" || (alpha !== undefined && Number(alpha) < 0.1);
}
