/**
 * A run on somebody's code, whatever that code does: runs the specs, and if the watch had to end the process, runs what
 * is left without the part that got stuck. What comes out is a page per module (report.ts).
 */
import { join } from "node:path";
import { type CliOptions, startVitest } from "vitest/node";
import type { Module } from "../../exercises/curriculum.ts";
import { note } from "../course/again.ts";
import { answersOf } from "../course/answers.ts";
import { isRight, markOf } from "../course/claims.ts";
import { CLAIMS, fileOfSection, house, shortPath, specOf } from "../course/house.ts";
import { manifest, moduleOf, nextAfter } from "../course/manifest.ts";
import { keep } from "../course/state.ts";
import { literally, textAt } from "../course/text.ts";
import { palette } from "../terminal/colours.ts";
import { temporaryFolder } from "../terminal/temporary.ts";
import { TranslatingAhead } from "./ahead.ts";
import { namePattern, type Request } from "./arguments.ts";
import { blockedFiles, joined, limitsOf, runToTheEnd } from "./attempts.ts";
import { mistakesFor } from "./mistakes-ready.ts";
import { prebuilt } from "./prebuilt.ts";
import { isRed, page } from "./report.ts";
import { Collecting } from "./reporter.ts";
import type { ModuleRun } from "./results.ts";
import { type Casualty, casualty } from "./stuck.ts";
import { learnerOptions, viteOptions } from "./vitest-options.ts";
import { forgetLog, readLog } from "./watch/log.ts";
import type { Limits } from "./watch/protocol.ts";

/** Where the way to the smallest input of the last failure is kept, for `--try`. */
export const LAST_TRY = join(house, "runs", "last-try.json");

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
  const run = await runSections(plan, module);
  noteState(plan, module, run);
  return run;
}

function noteState({ request, options }: Plan, module: Module, run: ModuleRun): void {
  const whole = request.sections.length === 0 && options.testNamePattern === undefined;
  if (request.target !== "exercises") return;
  if (whole && module.sections.length > 0) keep(module, run);
  if (run.outcomes.some(({ section }) => section === CLAIMS)) noteClaims(module.id);
}

/** What was judged wrong, and told, comes back in npm run again. */
function noteClaims(id: string): void {
  const [right = "", work = ""] = ["solutions", "exercises"].map((one) =>
    textAt(join(house, one, id, fileOfSection(CLAIMS))),
  );
  for (const { item, claims } of answersOf(right, work)) {
    const told =
      claims.every((claim) => markOf(claim) !== undefined) && claims.find((claim) => !isRight(claim));
    if (told) note(`${id}/Q${item}/${told.text}`, "wrong");
  }
}

/** Runs one module's spec until every section has had its turn. */
async function runSections(plan: Plan, module: Module): Promise<ModuleRun> {
  const { folder, remove } = temporaryFolder("digit-by-digit-");
  const report = join(folder, "watch.log");
  const nothing: ModuleRun = { id: module.id, outcomes: [], printed: new Map(), failures: [] };
  const { target, sections } = plan.request;
  try {
    const only = plan.options.testNamePattern !== undefined || plan.request.only !== undefined;
    const run = await runToTheEnd({ target, module, sections, report, only }, async (casualties) => {
      let result = nothing;
      await start(plan, [module], report, casualties, (runs) => {
        result = runs[0] ?? nothing;
      });
      return result;
    });
    return run ?? nothing;
  } finally {
    remove();
  }
}

/** Runs again after every change, until the learner has enough. */
async function watchModules(plan: Plan, modules: readonly Module[], known: readonly Module[]): Promise<void> {
  const { folder } = temporaryFolder("digit-by-digit-");
  const report = join(folder, "watch.log");
  await start(plan, modules, report, [], (runs) => {
    for (const run of runs) {
      const module = moduleOf(run.id, known);
      const found = casualty(run, readLog(report), plan.request.target, limitsOf(module));
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
  const longest = longestOf(modules.map(limitsOf));
  const limits = debugging ? { ...longest, time: 3_600_000 } : longest;
  const without = casualties.flatMap((one) => one.section ?? []);
  // Who steps through the engine, or wants to see where an error came from, wants its source.
  const built = debugging || plan.withStack ? undefined : await prebuilt();
  const mistakes = await mistakesFor(
    modules.map(({ id }) => id),
    built,
  );
  const only = request.only === undefined ? undefined : literally(request.only);
  const asked = (options.testNamePattern as string | undefined) ?? only;
  const settings = {
    ...learnerOptions,
    testTimeout: limits.time,
    ...options,
    config: false,
    root: house,
    // Its place is taken by the list below.
    reporter: undefined,
    reporters: [
      new Collecting(request.target, whenDone, () => forgetLog(report)),
      ...(request.target === "solutions" ? [] : [new TranslatingAhead(request.target)]),
      ...askedReporters(plan),
    ],
    env: {
      DIGIT_REPORT: report,
      DIGIT_LIMITS: JSON.stringify(limits),
      DIGIT_KEEP_TRY: LAST_TRY,
      ...mistakes,
    },
    testNamePattern: namePattern(request.sections, asked, without),
  };
  await startVitest(
    "test",
    modules.map((module) => shortPath(specOf(module.id))),
    settings as CliOptions,
    viteOptions(request.target, blockedFiles(casualties), built),
  );
}

/** The reporters that were asked for with `--reporter`: then they speak, and our page doesn't. */
function askedReporters({ options }: Plan): unknown[] {
  const asked = (options as { reporter?: unknown }).reporter ?? options.reporters;
  return asked === undefined ? [] : [asked].flat();
}

function longestOf(limits: readonly Limits[]): Limits {
  return {
    time: Math.max(...limits.map((one) => one.time)),
    memory: Math.max(...limits.map((one) => one.memory)),
  };
}
