/** The document that is meant where an element, or a page of the site, names none. */
export const DEFAULT_DOCUMENT = "s-32-1";
