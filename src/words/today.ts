/** The reader's day, as `2026-11-24`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** When the page came: what says "today" is said of that day. */
const came = today();

/** That day and a release, for the title of what says that something was checked today. */
export function checkedIn(release: string): string {
  return `${came} · ${release}`;
}
