import { createServer } from "node:net";

/**
 * The port that `PORT` names, 8787 where it names none. Ends the program where it is none, or is taken: it is asked
 * before the build, so that nobody waits for the answer.
 *
 * @param command what is run, for what it says then
 */
export async function freePort(command: "start" | "dev"): Promise<number> {
  const text = process.env.PORT || "8787";
  const port = Number(text);
  if (!Number.isInteger(port) || port <= 0 || port >= 65_536) {
    console.error(`${command}: PORT is "${text}", and should be a number from 1 to 65535`);
    process.exit(2);
  }
  if (await isTaken(port)) {
    const example = command === "start" ? "npm start" : "npm run dev";
    console.error(`${command}: port ${port} is taken; choose another, as in PORT=${port + 1} ${example}`);
    process.exit(1);
  }
  return port;
}

/** Whether something else listens on a port. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(false)));
  });
}
