/** The site's name. */
export const SITE = "Common Commitment";
