/** A style sheet that many elements share. */
export interface Style {
  readonly text: string;
  sheet?: CSSStyleSheet;
}

/** A style sheet, written as one literal without values in it: the build makes it small. */
export function css(literal: TemplateStringsArray): Style {
  return { text: literal.join("") };
}

/** Puts a style sheet into a shadow root, once. */
export function adopt(root: ShadowRoot, style: Style): void {
  try {
    if (style.sheet === undefined) {
      style.sheet = new CSSStyleSheet();
      style.sheet.replaceSync(style.text);
    }
    if (!root.adoptedStyleSheets.includes(style.sheet)) root.adoptedStyleSheets.push(style.sheet);
  } catch {
    // Before 2023 not every browser could share sheets, or take them one by one.
    const element = document.createElement("style");
    element.textContent = style.text;
    root.prepend(element);
  }
}
