import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout, without a slash at its end. */
export const root = fileURLToPath(new URL("../", import.meta.url)).replace(/\/$/, "");

/** Where everything is built, without a slash at its end. `DIST` names another folder, for a second build beside this one. */
export const dist = process.env.DIST ? resolve(root, process.env.DIST) : `${root}/dist`;
