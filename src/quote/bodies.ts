import type { Body } from "../model/document.ts";
import { onOneLine } from "./citing/runs.ts";

/** How people write the name of a body. */
interface BodyNames {
  /** In full, without "United Nations". */
  name: string;
  /** As OSCOLA and the Bluebook abbreviate it. */
  oscola: string;
  bluebook: string;
  /** What else stands for it in references, as the source of a regular expression. */
  short: string;
}

const BODIES: Readonly<Record<Body, BodyNames>> = {
  "general-assembly": {
    name: "General Assembly",
    oscola: "UNGA",
    bluebook: "G.A.",
    short: "GA|G\\.\\s?A\\.",
  },
  "security-council": {
    name: "Security Council",
    oscola: "UNSC",
    bluebook: "S.C.",
    short: "SC|S\\.\\s?C\\.",
  },
  "human-rights-council": {
    name: "Human Rights Council",
    oscola: "UNHRC",
    bluebook: "H.R.C.",
    short: "HRC|H\\.\\s?R\\.\\s?C\\.",
  },
};

/** The names of a body. A release that is older than the ids of bodies has the name itself. */
export function namesOfBody(body: string): BodyNames {
  const known = Object.entries(BODIES).find(([id, { name }]) => id === body || name === body);
  const name = onOneLine(body);
  return known?.[1] ?? { name, oscola: name, bluebook: name, short: "" };
}

/** The name of a body, without "United Nations". */
export function nameOfBody(body: string): string {
  return namesOfBody(body).name;
}
