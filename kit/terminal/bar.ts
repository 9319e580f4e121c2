/**
 * A progress bar for work that takes more than a moment.
 *
 * On a terminal it is a live bar (drawn by cli-progress). Anywhere else (a pipe, a log file, CI) a live bar would be
 * a wall of noise, so there it is one line at the start and one at the end, or nothing at all.
 *
 * The engine knows nothing of this file. What it needs is its own tiny `Progress`; whoever wants a bar passes one in.
 */

import cliProgress from "cli-progress";
import type { Progress } from "#engine";

export type { Progress };

/** Makes a `Progress` for one piece of work. */
export type StartProgress = (label: string, total: number) => Progress;

/** Where and how to show it. */
export interface ProgressOptions {
  /** Default: standard error, so that piped output stays clean. */
  readonly stream?: NodeJS.WriteStream;
  /** Away from a terminal: a start and an end line (default), or nothing. */
  readonly elsewhere?: "lines" | "silent";
  /** On a terminal: wipe the bar when the work ends, for the caller prints its own line then. Default false. */
  readonly clear?: boolean;
}

/**
 * Starts a bar for so many units of work. `update(done)` is cheap: call it as often as you like. Always call `stop` (in `finally`): a live
 * bar keeps the process running.
 *
 * @param label what is being done, short: "epoch 3", "making data/mnist_sample"
 */
export function startProgress(label: string, total: number, options: ProgressOptions = {}): Progress {
  const { stream = process.stderr, elsewhere = "lines", clear = false } = options;
  if (isLiveTerminal(stream)) return liveBar(label, total, stream, clear);
  return elsewhere === "lines" ? twoLines(label, total, stream) : silent;
}

/** A `Progress` that shows nothing. */
const silent: Progress = { update: () => {}, stop: () => {} };

/** A CI job may have a terminal of sorts, but nobody watches it; a "dumb" one cannot move its cursor. */
function isLiveTerminal(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.CI && process.env.TERM !== "dumb";
}

function liveBar(label: string, total: number, stream: NodeJS.WriteStream, clear: boolean): Progress {
  const bar = new cliProgress.SingleBar({
    stream,
    format: `${label} {bar} {percentage}% {value}/{total} {eta_formatted} left`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    etaBuffer: 100, // What is left is told from so many updates: from fewer, the number jumps.
    clearOnComplete: clear,
    // Leave the terminal's own settings (cursor, line wrapping) alone: then Ctrl-C has nothing to put back.
    hideCursor: null,
    linewrap: true,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}

function twoLines(label: string, total: number, stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  let latest = 0;
  stream.write(`${label}: ${total.toLocaleString("en")} ...\n`);
  return {
    update: (done) => {
      latest = done;
    },
    stop: () => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const verdict = latest < total ? `stopped at ${latest.toLocaleString("en")}` : "done";
      stream.write(`${label}: ${verdict} after ${seconds} s\n`);
    },
  };
}
