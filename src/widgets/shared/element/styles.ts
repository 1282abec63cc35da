import type { CSSResult } from "lit";

/** Puts a style sheet into a shadow root, once. */
export function adopt(root: ShadowRoot, { cssText, styleSheet }: CSSResult): void {
  try {
    if (styleSheet === undefined) throw new TypeError();
    if (!root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  } catch {
    // An element that was moved into a frame can't share the page's sheets, nor can browsers of before 2023.
    const element = root.ownerDocument.createElement("style");
    element.textContent = cssText;
    root.append(element);
  }
}
