/** What is looked at of a message of JSON-RPC before it is answered. Nothing of it is known to be right. */
export interface Message {
  id?: unknown;
  method?: unknown;
  params?: unknown;
}

/** The messages that were sent together: one, or those of a batch. */
export function messagesIn(sent: unknown): Message[] {
  return (Array.isArray(sent) ? sent : [sent]).filter(isObject);
}

/** The id by which an error is told to answer what was sent; null where it has none, or several. */
export function idOf(sent: unknown): string | number | null {
  const id = isObject(sent) ? (sent as Message).id : undefined;
  return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : null;
}

/** The name of the tool that a message calls; undefined where it calls none. */
export function toolIn({ method, params }: Message): string | undefined {
  const name = method === "tools/call" && isObject(params) ? (params as { name?: unknown }).name : undefined;
  return typeof name === "string" ? name : undefined;
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
