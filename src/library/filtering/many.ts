import * as z from "zod/mini";
import { documented } from "../../model/documented.ts";

/** A filter by ids. */
export const many = (description: string, ...examples: string[]) =>
  z.optional(documented(z.array(z.string()), `${description} Repeated, it means "or".`, examples));
