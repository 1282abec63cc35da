import { existsSync } from "node:fs";

/** A program that nobody here wrote, and that reads what we hand out. */
export interface Program {
  /** The Debian packages that it takes. */
  packages: readonly string[];
  /** The files by which it is known to be there. */
  files: readonly string[];
}

/** The programs that do not come from npm, by the test in this folder that needs them. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
  wordpress: {
    packages: [
      "wordpress",
      "wordpress-theme-twentytwentythree",
      "wordpress-theme-twentytwentyone",
      "php-cli",
      "php-mysql",
      "php-curl",
      "php-mbstring",
      "php-xml",
      "mariadb-server",
    ],
    files: [
      "/usr/bin/php",
      "/usr/sbin/mariadbd",
      "/usr/share/wordpress/wp-load.php",
      "/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css",
      "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css",
    ],
  },
  r: { packages: ["r-base-core"], files: ["/usr/bin/Rscript"] },
  libreoffice: { packages: ["libreoffice-calc-nogui"], files: ["/usr/bin/soffice"] },
  pandoc: {
    packages: ["pandoc", "citation-style-language-styles"],
    files: ["/usr/bin/pandoc", "/usr/share/citation-style-language/styles/apa.csl"],
  },
  hugo: { packages: ["hugo"], files: ["/usr/bin/hugo"] },
  "python-markdown": {
    packages: ["python3-markdown"],
    files: ["/usr/bin/python3", "/usr/lib/python3/dist-packages/markdown/__init__.py"],
  },
  w3m: { packages: ["w3m"], files: ["/usr/bin/w3m"] },
  lynx: { packages: ["lynx"], files: ["/usr/bin/lynx"] },
};

/** The files of a program that are not there. */
function missingOf(name: string): string[] {
  const program = PROGRAMS[name];
  if (program === undefined) throw new RangeError(`programs.ts knows no ${name}`);
  return program.files.filter((file) => !existsSync(file));
}

/** Whether a program is there. */
export function isInstalled(name: string): boolean {
  return missingOf(name).length === 0;
}

/** Whether a program is there; where it is not, that is said, loudly, since its tests are skipped. */
export function isThere(name: string): boolean {
  const missing = missingOf(name);
  if (missing.length === 0) return true;
  const why = `there is no ${missing.join(", ")}: npm run consumers installs it`;
  console.warn(`\nconsumers: ${name.toUpperCase()} IS SKIPPED, ${why}\n`);
  return false;
}
