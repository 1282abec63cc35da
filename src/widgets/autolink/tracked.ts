/*
 * React, Vue and their like hold on to the nodes that they made, and to what is in them. Links there would live until
 * the next change at best, so words that they keep track of stay text. How they mark their nodes is no promise of
 * theirs: what is not recognized is linked, and `upkeep.ts` keeps that from doing harm.
 */

/** Properties on nodes: React's, Vue's, Preact's, Angular's, Lit's. */
const MARK =
  /^(?:__react(?:Fiber|Container|InternalInstance)\$|_reactRootContainer|__vue|_vnode$|__k$|__ngContext__|_\$litPart)/;
const PROPS = /^__react(?:Props|EventHandlers)\$/;
/** Roots of theirs, also before the script has taken over what the server wrote. */
const ROOT =
  "[data-v-app],[data-server-rendered],[data-reactroot],[ng-version],[ng-server-context],#__next,#__nuxt,#___gatsby,astro-island,[q\\:container],[data-wp-interactive]";

/**
 * Whether a script keeps track of what is in an element; undefined where the element doesn't say. What it set as a
 * string of HTML it replaces as a whole: that is the page's own text.
 */
export function keepsTrack(element: Element): boolean | undefined {
  const keys = Object.keys(element);
  const props = keys.find((key) => PROPS.test(key));
  if (props !== undefined && hasOwnHtml(Reflect.get(element, props))) return false;
  if (keys.some((key) => MARK.test(key))) return true;
  return element.hasAttributes() && element.matches(ROOT) ? true : undefined;
}

/** Whether a script keeps track of a text node. */
export function keepsTrackOf(text: Text): boolean {
  return Object.keys(text).some((key) => MARK.test(key));
}

/** Whether a script keeps track of what is in an element, or in those around it. */
export function keepsTrackAround(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const answer = keepsTrack(each);
    if (answer !== undefined) return answer;
  }
  return Object.keys(element.getRootNode()).some((key) => MARK.test(key));
}

function hasOwnHtml(props: unknown): boolean {
  return typeof props === "object" && props !== null && Reflect.get(props, "dangerouslySetInnerHTML") != null;
}
