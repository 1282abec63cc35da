/*
 * What words are made of. In one place: an engine reads every literal with `\p{…}` when the code is loaded, needed or
 * not, and takes as long for it as for some kilobytes of code.
 */

/** A letter or a digit; of a text that has none nothing can be quoted. */
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Each run of letters and digits; with a `g`, and so for all but `exec` and `test`. */
export const RUNS = /[\p{L}\p{N}]+/gu;

/** Each run of what is neither. */
export const BETWEEN_RUNS = /[^\p{L}\p{N}]+/gu;
