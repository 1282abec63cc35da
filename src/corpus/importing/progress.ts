import { Presets, SingleBar } from "cli-progress";
import { shown } from "./refused.ts";

/** Tells how far an import has come: a bar on a terminal, else a line now and then. */
export interface Progress {
  /** So many more files, or bytes, are to be expected. */
  expect(more: number): void;
  /** One of them is done; what it is called. */
  done(name: string): void;
  /** Bytes that are there, of how many, where that is known. */
  bytes(done: number, total: number | undefined): void;
  /** Ends the bar, so that lines can be printed. */
  stop(): void;
}

const LINE_EVERY_MS = 5_000;
const NAME = 48;

/** Tells it on a stream, by a bar where that is a terminal. */
export function tellProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? barOn(stream) : linesOn(stream);
}

function barOn(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  let [count, total] = [0, 0];
  const start = (unit: string) => {
    bar?.stop();
    bar = new SingleBar(
      { stream, hideCursor: true, format: `{bar} {percentage} % of {total} ${unit}  {name}` },
      Presets.shades_grey,
    );
    bar.start(0, 0, { name: "" });
  };
  let isBytes: boolean | undefined;
  const as = (bytes: boolean) => {
    if (isBytes !== bytes) start(bytes ? "KB" : "files");
    isBytes = bytes;
  };
  return {
    expect(more) {
      as(false);
      total += more;
      bar?.setTotal(total);
    },
    done(name) {
      as(false);
      count++;
      // More files may come out of archives in archives than were expected.
      bar?.setTotal(Math.max(total, count));
      bar?.update(count, { name: shown(name).slice(-NAME) });
    },
    bytes(done, of) {
      as(true);
      bar?.setTotal(Math.ceil((of ?? done) / 1_000));
      bar?.update(Math.ceil(done / 1_000), { name: "downloading" });
    },
    stop() {
      bar?.stop();
      bar = undefined;
      isBytes = undefined;
    },
  };
}

function linesOn(stream: NodeJS.WriteStream): Progress {
  let [count, total] = [0, 0];
  let last = Date.now();
  const say = (line: string) => {
    if (Date.now() - last < LINE_EVERY_MS) return;
    last = Date.now();
    stream.write(`${line}\n`);
  };
  return {
    expect(more) {
      total += more;
    },
    done() {
      count++;
      say(`import: ${count} of ${Math.max(total, count)} files`);
    },
    bytes(done, of) {
      say(`import: ${Math.ceil(done / 1_000)}${of === undefined ? "" : ` of ${Math.ceil(of / 1_000)}`} KB`);
    },
    stop() {},
  };
}
