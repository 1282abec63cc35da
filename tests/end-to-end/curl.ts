import { reach } from "./worker.ts";

/*
 * Runs the curl commands of the documentation without curl, which not every machine has.
 */

/** Options with a word after them that change nothing about the request. */
const ABOUT_FILES = new Set(["-o", "--etag-save"]);

/**
 * Sends what a curl command sends, and tells the last answer. A command that compares an ETag is for being run twice: the
 * second time it has the first one's.
 *
 * @throws on an option that is not known here
 */
export async function runCurl(command: string): Promise<Response> {
  const [curl, ...words] = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
  if (curl !== "curl") throw new Error(`not a curl command: ${command}`);
  const headers: Record<string, string> = {};
  const init: RequestInit & { headers: Record<string, string> } = { headers, redirect: "manual" };
  let url = "";
  let compares = false;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === "-I") init.method = "HEAD";
    else if (word === "-H") {
      const [, name = "", value = ""] = /^([^:]+): (.*)$/.exec(words.shift() ?? "") ?? [];
      headers[name] = value;
    } else if (word === "--json") {
      Object.assign(headers, { "Content-Type": "application/json", Accept: "application/json" });
      Object.assign(init, { method: "POST", body: words.shift() });
    } else if (word === "--etag-compare") {
      compares = true;
      words.shift();
    } else if (ABOUT_FILES.has(word)) words.shift();
    else if (word.startsWith("http")) url = word;
    else throw new Error(`curl ${word} is not known to this test`);
  }
  const answer = await reach(url, init);
  if (!compares) return answer;
  return reach(url, { ...init, headers: { ...headers, "If-None-Match": answer.headers.get("ETag") ?? "" } });
}
