import type { html } from "hono/html";

/** A piece of HTML, as Hono's `html` makes it: what stands in it is escaped. */
export type Markup = ReturnType<typeof html>;
