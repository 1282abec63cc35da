import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs Debian packages, as root or by sudo where that asks for no password.
 *
 * @returns whether all went well; false where this is no Debian
 */
export function installPackages(packages: readonly string[]): boolean {
  if (!existsSync("/usr/bin/apt-get")) return false;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...words: string[]) => {
    const [command = "", ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words];
    return spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  };
  console.log(`installing ${packages.join(" ")}`);
  // Lists that can't be read anew may still do.
  apt("update");
  return apt("install", "-y", "--no-install-recommends", ...packages);
}
