/*
 * The kinds of act that there are, in the order in which they are always shown: a list of its own, so that what runs in
 * other people's pages has it without the schemas.
 */
export const ACT_KINDS = ["commitment", "call", "recognition"] as const;
