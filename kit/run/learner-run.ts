/**
 * A run on somebody's code, whatever that code does: runs the specs, and if the watch had to end the process, runs what
 * is left without the part that got stuck. What comes out is a page per module (report.ts).
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CliOptions, startVitest } from "vitest/node";
import type { Module } from "../../exercises/curriculum.ts";
import { house, shortPath, specOf } from "../course/house.ts";
import { manifest, moduleOf, nextAfter } from "../course/manifest.ts";
import { keep } from "../course/state.ts";
import { palette } from "../terminal/colours.ts";
import { namePattern, type Request } from "./arguments.ts";
import { prebuilt } from "./prebuilt.ts";
import { isRed, page } from "./report.ts";
import { Collecting } from "./reporter.ts";
import type { ModuleRun } from "./results.ts";
import { type Casualty, casualty } from "./stuck.ts";
import { learnerOptions, viteOptions } from "./vitest-options.ts";
import type { Limits, Phase, WatchReport } from "./watch/protocol.ts";

/** How long one test may take unless its module says otherwise, in seconds. */
const PATIENCE = 4;
/** How much memory the tests may hold, in megabytes. The kit's own need is below 300. */
const MEMORY = 1200;
/** How often a run is started again without what got stuck. */
const ATTEMPTS = 4;

/** What to run, and how. */
export interface Plan {
  request: Request;
  /** Vitest's own flags. */
  options: CliOptions;
  /** Whether to show stacks. */
  withStack: boolean;
}

/** Runs the request's modules and prints their pages. @returns whether all is green */
export async function runLearner(plan: Plan): Promise<boolean> {
  const known = await manifest();
  const modules = plan.request.modules.map((id) => moduleOf(id, known));
  if (plan.options.watch === true) {
    await watchModules(plan, modules, known);
    return true;
  }
  const runs: ModuleRun[] = [];
  for (const module of modules) {
    const run = await runModule(plan, module);
    runs.push(run);
    // One module's "what to do next" is enough: the first that is red.
    const brief = modules.length > 1 && (!isRed(run) || runs.slice(0, -1).some(isRed));
    if (askedReporters(plan).length === 0) console.log(pageOf(plan, module, run, known, brief));
  }
  return runs.every((run) => !isRed(run) && run.outcomes.length > 0);
}

function pageOf(
  plan: Plan,
  module: Module,
  run: ModuleRun,
  known: readonly Module[],
  brief: boolean,
): string {
  const { request, withStack } = plan;
  const next = nextAfter(module.id, known);
  return page({ target: request.target, module, run, next, withStack, paint: palette(), brief });
}

/** Runs one module's spec, and keeps the result if it is the learner's and whole. Prints nothing. */
export async function runModule(plan: Plan, module: Module): Promise<ModuleRun> {
  const run = await runToTheEnd(plan, module);
  noteState(plan, module, run);
  return run;
}

function noteState({ request, options }: Plan, module: Module, run: ModuleRun): void {
  const whole = request.sections.length === 0 && options.testNamePattern === undefined;
  if (request.target === "exercises" && whole && module.sections.length > 0) keep(module, run);
}

/** Runs one module's spec until every section has had its turn. */
async function runToTheEnd(plan: Plan, module: Module): Promise<ModuleRun> {
  const casualties: Casualty[] = [];
  let result: ModuleRun = { id: module.id, outcomes: [], printed: new Map(), failures: [] };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const folder = mkdtempSync(join(tmpdir(), "digit-by-digit-"));
    try {
      const report = join(folder, "watch.json");
      await start(plan, [module], report, casualties, (runs) => {
        result = runs[0] ?? result;
      });
      const found = casualty(result, readReport(report), plan.request.target, limitsOf(module));
      if (found === undefined) break;
      casualties.push(found);
      result = { ...result, outcomes: found.ended };
      if (found.section === undefined && found.file === undefined) break;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return joined(result, casualties);
}

/** The last run's results, with what is known of the sections that got stuck before it. */
function joined(last: ModuleRun, casualties: readonly Casualty[]): ModuleRun {
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

/** Runs again after every change, until the learner has enough. */
async function watchModules(plan: Plan, modules: readonly Module[], known: readonly Module[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "digit-by-digit-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "watch.json");
  await start(plan, modules, report, [], (runs) => {
    for (const run of runs) {
      const module = moduleOf(run.id, known);
      const found = casualty(run, readReport(report), plan.request.target, limitsOf(module));
      const whole = found ? joined({ ...run, outcomes: found.ended }, [found]) : run;
      noteState(plan, module, whole);
      console.log(`\n${pageOf(plan, module, whole, known, runs.length > 1 && !isRed(whole))}`);
    }
    console.log(palette().quiet("Watching your files: save one and this runs again. q ends it."));
  });
}

/** One run of Vitest. */
async function start(
  plan: Plan,
  modules: readonly Module[],
  report: string,
  casualties: readonly Casualty[],
  whenDone: (runs: ModuleRun[]) => void,
): Promise<void> {
  const { request, options } = plan;
  const debugging = Boolean(options.inspect || options.inspectBrk);
  const limits = debugging ? { time: 3_600_000, memory: MEMORY } : longest(modules.map(limitsOf));
  const without = casualties.flatMap((one) => one.section ?? []);
  const blocked = new Map(
    casualties.flatMap((one) => (one.file === undefined ? [] : [[one.file, one.failure.message] as const])),
  );
  const settings = {
    ...learnerOptions,
    testTimeout: limits.time,
    ...options,
    config: false,
    root: house,
    // Its place is taken by the list below.
    reporter: undefined,
    reporters: [
      new Collecting(request.target, whenDone, () => rmSync(report, { force: true })),
      ...askedReporters(plan),
    ],
    env: { DIGIT_REPORT: report, DIGIT_LIMITS: JSON.stringify(limits) },
    testNamePattern: namePattern(request.sections, options.testNamePattern as string | undefined, without),
  };
  const specs = modules.map((module) => shortPath(specOf(module.id)));
  // Who steps through the engine, or wants to see where an error came from, wants its source.
  const built = debugging || plan.withStack ? undefined : await prebuilt();
  await startVitest("test", specs, settings as CliOptions, viteOptions(request.target, blocked, built));
}

/** The reporters that were asked for with `--reporter`: then they speak, and our page doesn't. */
function askedReporters({ options }: Plan): unknown[] {
  const asked = (options as { reporter?: unknown }).reporter ?? options.reporters;
  return asked === undefined ? [] : [asked].flat();
}

function limitsOf(module: Module): Limits {
  const { DIGIT_PATIENCE, DIGIT_MEMORY } = process.env;
  const patience = Number(DIGIT_PATIENCE ?? module.patience ?? PATIENCE);
  return { time: patience * 1000, memory: Number(DIGIT_MEMORY ?? MEMORY) };
}

function longest(limits: readonly Limits[]): Limits {
  return {
    time: Math.max(...limits.map((one) => one.time)),
    memory: Math.max(...limits.map((one) => one.memory)),
  };
}

/** What the watch wrote down last, and what the process itself said that it was beginning. */
function readReport(path: string): WatchReport {
  const report = readJson<WatchReport>(path) ?? { phase: null, ended: [] };
  return report.stopped ? report : { ...report, phase: readJson<Phase>(`${path}.phase`) ?? null };
}

/** `undefined` when the file isn't there, or was cut off in the middle. */
function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return undefined;
  }
}
