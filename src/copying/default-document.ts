/*
 * The document that an element quotes which names none. It is a word of the elements' public interface, and so a literal:
 * taken from the deployment, as the site's first document is, it would change quotations on other people's pages. A file
 * of its own, so that elements have it without what writes snippets (docs/decisions/0024).
 */
export const DEFAULT_DOCUMENT = "s-32-1";
