import * as z from "zod/mini";
import { documented } from "./documented.ts";

/** The bodies of the United Nations whose resolutions can be held here. */
export const Body = documented(
  z.enum(["general-assembly", "security-council", "human-rights-council"]),
  "Who adopted it.",
  "general-assembly",
);
export type Body = z.infer<typeof Body>;
