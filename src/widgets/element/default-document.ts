/** The document that an element is about, where the page doesn't say. */
export const DOCUMENT = "s-32-1";
