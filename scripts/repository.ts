import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root } from "./root.ts";

/** Hosts where everybody can read what is public. */
const HOSTS = new Set(["github.com", "gitlab.com", "codeberg.org"]);

/**
 * The page of a repository, from the address that git fetches it from: `https://…`, `ssh://…` or `git@host:owner/name.git`.
 *
 * @returns without credentials, port, and ending; undefined where it is at no public host
 */
export function pageOfRepository(remote: string): string | undefined {
  const short = /^(?:[\w.-]+@)?([\w.-]+\.\w+):(?!\/\/)(.+)$/.exec(remote);
  const written = short === null ? remote : `ssh://${short[1]}/${short[2]}`;
  if (!URL.canParse(written)) return undefined;
  const { protocol, hostname, pathname } = new URL(written);
  if (!["https:", "ssh:"].includes(protocol) || !HOSTS.has(hostname.toLowerCase())) return undefined;
  const path = pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  return /^(?:\/[\w.-]+){2,}$/.test(path) ? `https://${hostname.toLowerCase()}${path}` : undefined;
}

/** Where the repository that this copy was made from is public, as git knows; undefined where it does not. */
export async function repositoryOfCopy(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", root, "config", "--get", "remote.origin.url"]);
    return pageOfRepository(stdout.trim());
  } catch {
    return undefined;
  }
}
