/**
 * When the process of a learner's tests had to be ended, or died: what happened, where, and whose section it was.
 *
 * The process can't tell any more. The watch (watch/thread.mjs) has written down which tests had ended, which one was running and,
 * if it had time, on which line.
 */
import { type Failure, firstPlaceIn, type ModuleRun, type Outcome, outcomeOf } from "./results.ts";
import type { Limits, Place, WatchReport } from "./watch/protocol.ts";

/** A run that was cut short. */
export interface Casualty {
  /** The section whose test was running, if it was a test. */
  section?: string;
  /** The file that was being loaded, if it was that. */
  file?: string;
  /** What to tell the learner. */
  failure: Failure;
  /** Everything that is known: the tests that had ended, and the one that was running as a failed one. */
  ended: Outcome[];
}

/** What Vitest says when the process of the tests is gone. */
const GONE = /Worker .* emitted error|Worker exited unexpectedly|Timeout waiting for worker/;

/**
 * Looks at a run and what its watch wrote down.
 *
 * @param died whether the process ended by itself before its tests did
 * @returns `undefined` when the run came to its own end
 */
export function casualty(
  run: ModuleRun,
  report: WatchReport,
  target: string,
  limits: Limits,
  died = run.failures.some((failure) => GONE.test(failure.message)),
): Casualty | undefined {
  if (!died && report.stopped === undefined) return undefined;
  run.failures = run.failures.filter((failure) => !GONE.test(failure.message));
  const { phase } = report;
  const ended = report.ended.map((one) => outcomeOf(one, target));
  const place = firstPlaceIn(report.frames ?? [], target);
  const failure: Failure = {
    kind: "wrong",
    message: whyEnded(report, limits, place, "The test"),
    ...(place && { place }),
  };
  if (phase?.kind === "test") {
    const { section, name } = phase;
    return { section, failure, ended: [...ended, { section, name, failure }] };
  }
  return { ...(phase?.kind === "load" && { file: phase.file }), failure, ended };
}

/** Why a process was ended, or ended by itself, as sentences. @param running what it was at, unless it was loading a file */
export function whyEnded(
  { stopped, phase }: WatchReport,
  limits: Limits,
  place: Place | undefined,
  running: string,
): string {
  const file = phase?.kind === "load" ? phase.file : undefined;
  const where = place ? `${place.file}:${place.line}` : file;
  const at = where === undefined ? "" : ` at ${where}`;
  const what = file === undefined ? running : `Loading ${file}`;
  switch (stopped) {
    case "time":
      return `${what} was still running after ${limits.time / 1000} seconds${at}, so it was stopped.
An endless loop? Look for the condition that should end it, and for what should change it.`;
    case "memory":
      return `${what} took more than ${limits.memory} MB of memory${at}, so it was stopped.
Does something grow in a loop that never ends?`;
    case "output":
      return `${what} printed without end${at}, so it was stopped.
Is something printed in a loop that never ends?`;
    default:
      return `${what} ended the whole process${at}. Does the code call process.exit, abort or kill, or ask for a huge array?`;
  }
}
