import * as z from "zod/mini";
import { count, documented, name, noun, otherNames, vocabularyId } from "./documented.ts";

/** Somebody who acts in a text, or whom it calls on. */
export const Actor = noun(
  "Actor",
  z.object({
    id: vocabularyId("The actor’s id.", "states"),
    label: name("Its name, as people read it.", "We, the States"),
    definition: documented(
      z.string().check(z.minLength(1, "a definition")),
      "Who is meant, in a sentence.",
      "The States that adopted the text.",
    ),
    otherNames: otherNames("governments", "world leaders"),
  }),
  "Somebody who acts in a text, or whom it calls on.",
);
export type Actor = z.infer<typeof Actor>;

/** An actor, and what the texts have of it. */
export const ActorInTexts = noun(
  "ActorInTexts",
  z.extend(Actor, {
    counts: z.object({
      acts: count("Acts that it does.", 216),
      addressed: count("Acts in which it is called on or addressed.", 0),
    }),
  }),
  "Somebody who acts in the texts or whom they call on, with how often. The counts are of all documents, or of those asked for.",
);
export type ActorInTexts = z.infer<typeof ActorInTexts>;
