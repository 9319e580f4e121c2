/**
 * One try after another: when the watch had to end a run, what is left runs again without the part that got stuck, until every
 * section has had its turn.
 */
import type { Module } from "../../exercises/curriculum.ts";
import type { ModuleRun, Outcome } from "./results.ts";
import { readSpec } from "./spec-tests.ts";
import { type Casualty, casualty } from "./stuck.ts";
import { forgetLog, readLog } from "./watch/log.ts";
import type { Limits } from "./watch/protocol.ts";

/** How long one test may take unless its module says otherwise, in seconds. */
const PATIENCE = 4;
/** How much memory the tests, or a training, may hold, in megabytes. The kit's own need is below 300. */
const MEMORY = 1200;
/** How often a run is started again without what got stuck. */
const ATTEMPTS = 4;

/** What is run, of whose code. */
export interface Wanted {
  /** The folder of whose code is tested: "exercises". */
  readonly target: string;
  readonly module: Module;
  /** The only sections to run; empty: all. */
  readonly sections: readonly string[];
  /** The watch's log. */
  readonly report: string;
  /** Whether only tests with certain names run. */
  readonly only: boolean;
}

/** A run in which nothing has come out yet. */
export const emptyRun = ({ id }: Module): ModuleRun => ({
  id,
  outcomes: [],
  printed: new Map(),
  failures: [],
});

/**
 * Runs one module's spec until every section has had its turn.
 *
 * @param attempt runs the spec once, without what got stuck before; `undefined` when nobody wants the result any more
 * @param known what got stuck in earlier runs, and would again; what gets stuck now is added to it
 * @returns `undefined` when an attempt gave up
 */
export async function runToTheEnd<Run extends ModuleRun | undefined>(
  wanted: Wanted,
  attempt: (casualties: readonly Casualty[]) => Promise<Run>,
  known: Casualty[] = [],
): Promise<ModuleRun | Run> {
  const { module, target, report } = wanted;
  let result = emptyRun(module);
  for (let count = 0; count < ATTEMPTS; count++) {
    forgetLog(report);
    const run = await attempt(known);
    if (run === undefined) return run;
    result = run;
    const found = casualty(result, readLog(report), target, limitsOf(module));
    if (found === undefined) break;
    known.push(found);
    result = { ...result, outcomes: found.ended };
    if (found.section === undefined && found.file === undefined) break;
    if (isAllStuck(wanted, known)) break;
  }
  const whole = joined(result, known);
  return { ...whole, outcomes: [...whole.outcomes, ...neverRun(wanted, known, whole)] };
}

/** The tests of a section that had no turn, because one before them had to be stopped. */
function neverRun(
  { module, only }: Wanted,
  casualties: readonly Casualty[],
  { outcomes }: ModuleRun,
): Outcome[] {
  const lost = casualties.flatMap((one) => one.section ?? []);
  if (only || lost.length === 0) return [];
  const message = "not run: an earlier test of this section had to be stopped";
  const failure = { kind: "wrong", message } as const;
  return readSpec(module.id)
    .tests.filter(({ section }) => lost.includes(section))
    .filter((test) => !outcomes.some(({ section, name }) => section === test.section && name === test.name))
    .map((test) => ({ ...test, failure }));
}

/** Whether nothing is left to run of the sections that were wanted. */
function isAllStuck({ sections }: Wanted, casualties: readonly Casualty[]): boolean {
  const stuck = casualties.map((one) => one.section);
  return sections.length > 0 && sections.every((section) => stuck.includes(section));
}

/** The last run's results, with what is known of the sections that got stuck before it. */
export function joined(last: ModuleRun, casualties: readonly Casualty[]): ModuleRun {
  const lost = casualties.flatMap((one) => one.section ?? []);
  const stuck = casualties.flatMap((one) => one.ended.filter((outcome) => outcome.section === one.section));
  const others = last.outcomes.filter((outcome) => !lost.includes(outcome.section));
  const loose = casualties.filter((one) => one.section === undefined && one.file === undefined);
  return {
    ...last,
    outcomes: [...others, ...stuck],
    failures: [...last.failures, ...loose.map((one) => one.failure)],
  };
}

/** The files that must not be loaded again, and why. */
export function blockedFiles(casualties: readonly Casualty[]): Map<string, string> {
  const files = casualties.filter(({ file }) => file !== undefined);
  return new Map(files.map(({ file = "", failure }) => [file, failure.message]));
}

/** When the watch steps in, for one module. */
export const limitsOf = ({ patience = PATIENCE }: Module): Limits => limitsFor(patience);

/** When the watch steps in. @param patience how long one thing may take, in seconds */
export function limitsFor(patience: number): Limits {
  const { DIGIT_PATIENCE = patience, DIGIT_MEMORY = MEMORY } = process.env;
  return { time: Number(DIGIT_PATIENCE) * 1000, memory: Number(DIGIT_MEMORY) };
}
