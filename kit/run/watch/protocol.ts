/** What the watched process, its watch and the reporter tell each other. */

/** When the watch steps in. */
export interface Limits {
  /** How long one test, or the loading of one file, may take, in milliseconds. */
  time: number;
  /** How much memory the process may hold, in megabytes. */
  memory: number;
}

/** What is going on in the watched process. */
export type Phase =
  | { kind: "test"; section: string; name: string }
  /** `file` as the learner knows it. */
  | { kind: "load"; file: string };

/** How a test ended. */
export interface Ended {
  section: string;
  name: string;
  state: "passed" | "failed";
  /** Of the first error: its message, its class's name and its stack. */
  message?: string;
  kind?: string;
  stack?: string;
}

/** What is written down as it happens, a line each; see log.ts. */
export type Entry =
  | { begin: Phase }
  | { end: Ended | null }
  /** The watch steps in. */
  | { stopped: "time" | "memory" }
  | { frames: Place[] };

/** What is known of a process that may not be there any more. */
export interface WatchReport {
  /** What was going on last; `null` between tests. */
  phase: Phase | null;
  /** The tests that have ended. */
  ended: Ended[];
  /** Why the watch has ended the process, if it has. "output" only where somebody else's code is run (kit/review). */
  stopped?: "time" | "memory" | "output";
  /** Where the process was then: the innermost places first, mapped to the source. */
  frames?: Place[];
}

/** A place in a source file. Lines count from 1. */
export interface Place {
  file: string;
  line: number;
}

/** How the watched process talks to its watch. */
export interface Watch {
  /** How long one thing may take, in milliseconds. */
  readonly patience: number;
  begin(phase: Phase): void;
  end(result?: Ended): void;
}

/** Where `globalThis` keeps the Watch: guard.ts works without one, too. */
export const channel = Symbol.for("digit-by-digit.watch");
