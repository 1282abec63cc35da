/** What was measured, and what is taken for granted: `measured.yaml`. */
export interface Measured {
  /** By how many documents there are. */
  documents: Record<string, AtSize>;
  /** Of each kind of request: its share, and the milliseconds of the processor that it takes. */
  requests: Record<string, { share: number; cpuMs: number }>;
  /** By requests a month: how many isolates there are at a time. */
  isolates: Record<string, number>;
  /** So much of what is asked about a document finds it not in memory, by how many documents there are. */
  coldShare: Record<string, number>;
  coldCpuMs: number;
  /** How many corrections are published in a month. */
  corrections: number;
  pointerSeconds: number;
}

interface AtSize {
  kvWrites: number;
  kvWritesOfCorrection: number;
  rowsWritten: number;
  rowsWrittenOfCorrection: number;
  rowsReadOfCorrection: number;
  rowsReadOfSearch: number;
  kvMegabytes: number;
  d1Megabytes: number;
}

interface Metered {
  included: number;
  million: number;
}

/** What is asked for it: `prices.yaml`. */
export interface Prices {
  paid: Record<"requests" | "cpuMs" | "kvReads" | "kvWrites" | "rowsRead" | "rowsWritten", Metered> & {
    month: number;
    kvGigabytes: { included: number; each: number };
    d1Gigabytes: { included: number; each: number };
  };
  free: Record<
    | "requests"
    | "cpuMsARequest"
    | "kvReads"
    | "kvWrites"
    | "rowsRead"
    | "rowsWritten"
    | "kvGigabytes"
    | "d1Gigabytes",
    number
  >;
}

/** What a month takes. */
export interface Month {
  documents: number;
  requests: number;
  cpuMs: number;
  kvReads: number;
  kvWrites: number;
  rowsRead: number;
  rowsWritten: number;
  kvGigabytes: number;
  d1Gigabytes: number;
}

const DAYS = 30;
const SEARCH = "search of all documents";

/** What a month takes, of so many documents and requests. */
export function monthOf(measured: Measured, documents: number, requests: number): Month {
  const at = measured.documents[documents];
  const isolates = measured.isolates[requests];
  const cold = measured.coldShare[documents];
  if (at === undefined || isolates === undefined || cold === undefined)
    throw new Error(`nobody measured ${documents} documents with ${requests} requests`);
  const { corrections, pointerSeconds, coldCpuMs } = measured;
  const kinds = Object.values(measured.requests);
  const cpu = kinds.reduce((sum, { share, cpuMs }) => sum + share * cpuMs, 0) + cold * coldCpuMs;
  const looks = isolates * ((DAYS * 86_400) / pointerSeconds);
  return {
    documents,
    requests,
    cpuMs: requests * cpu,
    // No request looks at the pointer more than once.
    kvReads: Math.min(looks, requests) + requests * cold,
    kvWrites: corrections * at.kvWritesOfCorrection,
    rowsRead:
      requests * (measured.requests[SEARCH]?.share ?? 0) * at.rowsReadOfSearch +
      corrections * at.rowsReadOfCorrection,
    rowsWritten: corrections * at.rowsWrittenOfCorrection,
    kvGigabytes: at.kvMegabytes / 1_000,
    d1Gigabytes: at.d1Megabytes / 1_000,
  };
}

/** What a month costs on the paid plan, in dollars. */
export function costOf(month: Month, { paid }: Prices): number {
  const beyond = (used: number, included: number) => Math.max(0, used - included);
  const metered = (["requests", "cpuMs", "kvReads", "kvWrites", "rowsRead", "rowsWritten"] as const).map(
    (name) => (beyond(month[name], paid[name].included) / 1e6) * paid[name].million,
  );
  const stored = (["kvGigabytes", "d1Gigabytes"] as const).map(
    (name) => beyond(month[name], paid[name].included) * paid[name].each,
  );
  return [paid.month, ...metered, ...stored].reduce((sum, one) => sum + one, 0);
}

/** What of a month the free plan has no room for; empty where it has. */
export function tooMuchForFree(month: Month, { free }: Prices): string[] {
  const daily = {
    requests: "requests",
    kvReads: "reads of KV",
    kvWrites: "writes of KV",
    rowsRead: "rows read",
    rowsWritten: "rows written",
  } as const;
  const over: string[] = Object.entries(daily).flatMap(([name, said]) => {
    const aDay = month[name as keyof typeof daily] / DAYS;
    return aDay > free[name as keyof typeof daily] ? [said] : [];
  });
  if (month.kvGigabytes > free.kvGigabytes) over.push("room in KV");
  if (month.d1Gigabytes > free.d1Gigabytes) over.push("room in D1");
  return over;
}

/** How many days the first release takes on the free plan, whose writes are counted by the day. */
export function daysToFill(measured: Measured, documents: number, { free }: Prices): number {
  const at = measured.documents[documents];
  if (at === undefined) throw new Error(`nobody measured ${documents} documents`);
  return Math.max(1, Math.ceil(at.kvWrites / free.kvWrites), Math.ceil(at.rowsWritten / free.rowsWritten));
}
