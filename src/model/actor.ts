import * as z from "zod/mini";
import { noun } from "./documented.ts";
import { name, otherNames, vocabularyId } from "./vocabulary.ts";

/** Somebody who acts in a text, or whom it calls on. */
export const Actor = noun(
  "Actor",
  z.object({
    id: vocabularyId("The actor's id.", "states"),
    label: name("Its name, as people read it.", "We, the States"),
    otherNames: otherNames("governments", "world leaders"),
  }),
  "Somebody who acts in a text, or whom it calls on.",
);
export type Actor = z.infer<typeof Actor>;
