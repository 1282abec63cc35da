/** What the form has. */
export interface Asked {
  q: string;
  kind: string;
  theme: string;
}

/** The address of what was asked, from a hit on; the first is 0. */
export function addressOf(asked: Asked, from = 0): string {
  const given = Object.entries({ ...asked, from: from === 0 ? "" : String(from) }).filter(
    ([, value]) => value !== "",
  );
  return `/search?${new URLSearchParams(given)}`;
}
