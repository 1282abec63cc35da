import * as z from "zod/mini";
import { documented } from "./documented.ts";

/** An id of the vocabulary: words in small letters, joined by hyphens. */
export const vocabularyId = (description: string, example: string) =>
  documented(
    z
      .string()
      .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id of small letters and digits, joined by hyphens")),
    description,
    example,
  );

/** A name that people read: never empty. */
export const name = (description: string, example: string) =>
  documented(z.string().check(z.minLength(1, "a name")), description, example);

/** The other words that people use for something, which search finds it by. */
export const otherNames = (...examples: string[]) =>
  documented(
    z.array(z.string().check(z.minLength(1, "a name"))),
    "Other words that people search for it with.",
    examples,
  );
