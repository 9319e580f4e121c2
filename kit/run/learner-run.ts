/**
 * A run on somebody's code, whatever that code does: runs the specs, and if the watch had to end the process, runs what
 * is left without the part that got stuck. What comes out is a page per module (report.ts).
 */
import { join } from "node:path";
import { type CliOptions, startVitest } from "vitest/node";
import type { Module } from "../../exercises/curriculum.ts";
import { note } from "../course/again.ts";
import { questionsIn } from "../course/answers.ts";
import { isRight, markOf } from "../course/claims.ts";
import { CLAIMS, house, shortPath, specOf } from "../course/house.ts";
import { manifest, moduleOf, nextAfter } from "../course/manifest.ts";
import { keep } from "../course/state.ts";
import { literally } from "../course/text.ts";
import { palette } from "../terminal/colours.ts";
import { temporaryFolder } from "../terminal/temporary.ts";
import { translatingAhead } from "./ahead.ts";
import { namePattern, type Request } from "./arguments.ts";
import { blockedFiles, emptyRun, joined, limitsOf, runToTheEnd } from "./attempts.ts";
import { mistakesFor } from "./mistakes-ready.ts";
import { prebuilt } from "./prebuilt.ts";
import { isBrief, isRed, type Page, page } from "./report.ts";
import { collecting } from "./reporter.ts";
import type { ModuleRun } from "./results.ts";
import { patternFor } from "./spec-tests.ts";
import { type Casualty, casualty } from "./stuck.ts";
import { learnerOptions, viteOptions } from "./vitest-options.ts";
import { forgetLog, readLog } from "./watch/log.ts";
import type { Limits } from "./watch/protocol.ts";

/** Where the way to the smallest input of the last failure is kept, for `--try`. */
export const LAST_TRY = join(house, "runs", "last-try.json");

/** What to run, and how. */
export interface Plan {
  readonly request: Request;
  /** Vitest's own flags; unless told, it runs once. */
  readonly options?: CliOptions;
  /** Whether to show stacks. */
  readonly withStack?: boolean;
}

const ONCE: CliOptions = { run: true, watch: false };

/** Runs the request's modules and prints their pages. @returns whether all is green */
export async function runLearner(plan: Plan): Promise<boolean> {
  const known = await manifest();
  const modules = plan.request.modules.map((id) => moduleOf(id, known));
  if (plan.options?.watch === true) {
    await watchModules(plan, modules, known);
    return true;
  }
  const runs: ModuleRun[] = [];
  for (const module of modules) {
    const run = await runModule(plan, module);
    runs.push(run);
    const brief = isBrief(runs, modules.length);
    const next = nextAfter(module.id, known);
    if (askedReporters(plan).length === 0) console.log(pageOf(plan, { module, run, next, brief }));
  }
  return runs.every((run) => !isRed(run) && run.outcomes.length > 0);
}

const pageOf = (
  { request, withStack = false }: Plan,
  of: Pick<Page, "module" | "run" | "next" | "brief">,
): string => page({ ...of, target: request.target, withStack, paint: palette() });

/** Runs one module's spec, and keeps the result if it is the learner's and whole. Prints nothing. */
export async function runModule(plan: Plan, module: Module): Promise<ModuleRun> {
  const run = await runSections(plan, module);
  noteState(plan, module, run);
  return run;
}

function noteState({ request, options = ONCE }: Plan, module: Module, run: ModuleRun): void {
  const whole = request.sections.length === 0 && options.testNamePattern === undefined;
  if (request.target !== "exercises") return;
  if (whole && module.sections.length > 0) keep(module, run);
  if (run.outcomes.some(({ section }) => section === CLAIMS)) noteClaims(module.id);
}

/** What was judged wrong, and told, comes back in npm run again. */
function noteClaims(id: string): void {
  for (const { item, claims } of questionsIn(id)) {
    const told =
      claims.every((claim) => markOf(claim) !== undefined) && claims.find((claim) => !isRight(claim));
    if (told) note(`${id}/Q${item}/${told.text}`, "wrong");
  }
}

/** Runs one module's spec until every section has had its turn. */
async function runSections(plan: Plan, module: Module): Promise<ModuleRun> {
  const { folder, remove } = temporaryFolder("digit-by-digit-");
  const report = join(folder, "watch.log");
  const { target, sections, only: one } = plan.request;
  const only = plan.options?.testNamePattern !== undefined || one !== undefined;
  try {
    return await runToTheEnd({ target, module, sections, report, only }, async (casualties) => {
      const runs: ModuleRun[] = [];
      await start(plan, [module], report, casualties, (found) => void runs.push(...found));
      return runs[0] ?? emptyRun(module);
    });
  } finally {
    remove();
  }
}

/** Runs again after every change, until the learner has enough. */
async function watchModules(plan: Plan, modules: readonly Module[], known: readonly Module[]): Promise<void> {
  const { folder } = temporaryFolder("digit-by-digit-");
  const report = join(folder, "watch.log");
  await start(plan, modules, report, [], (runs) => {
    const pages: ModuleRun[] = [];
    for (const run of runs) {
      const module = moduleOf(run.id, known);
      const found = casualty(run, readLog(report), plan.request.target, limitsOf(module));
      const whole = found ? joined({ ...run, outcomes: found.ended }, [found]) : run;
      noteState(plan, module, whole);
      pages.push(whole);
      const [next, brief] = [nextAfter(module.id, known), isBrief(pages, runs.length)];
      console.log(`\n${pageOf(plan, { module, run: whole, next, brief })}`);
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
  const { request, options = ONCE, withStack } = plan;
  const debugging = Boolean(options.inspect || options.inspectBrk);
  const all = modules.map(limitsOf);
  const limits: Limits = {
    time: debugging ? 3_600_000 : Math.max(...all.map(({ time }) => time)),
    memory: Math.max(...all.map(({ memory }) => memory)),
  };
  // Who steps through the engine, or wants to see where an error came from, wants its source.
  const built = debugging || withStack ? undefined : await prebuilt();
  const only = request.only === undefined ? undefined : literally(request.only);
  const word = options.testNamePattern as string | undefined;
  const asked = word === undefined ? only : patternFor(word, request.modules);
  const without = casualties.flatMap((one) => one.section ?? []);
  const shared = await settingsFor(modules, report, limits, built);
  const settings = {
    ...shared,
    ...options,
    config: false,
    root: house,
    // Its place is taken by the list below.
    reporter: undefined,
    reporters: [
      collecting(request.target, whenDone, () => forgetLog(report)),
      ...(request.target === "solutions" ? [] : [translatingAhead(request.target)]),
      ...askedReporters(plan),
    ],
    env: shared.env,
    testNamePattern: namePattern(request.sections, asked, without),
  };
  const specs = modules.map((module) => shortPath(specOf(module.id)));
  const vite = viteOptions(request.target, blockedFiles(casualties), built);
  await startVitest("test", specs, settings as CliOptions, vite);
}

/** Vitest's settings for a run of some modules' specs under the watch, which writes its log into `report`. */
export async function settingsFor(
  modules: readonly Module[],
  report: string,
  limits: Limits,
  built: ReadonlyMap<string, string> | undefined,
) {
  const ids = modules.map(({ id }) => id);
  const told = { DIGIT_REPORT: report, DIGIT_LIMITS: JSON.stringify(limits), DIGIT_KEEP_TRY: LAST_TRY };
  return {
    ...learnerOptions,
    testTimeout: limits.time,
    env: { ...told, ...(await mistakesFor(ids, built)) },
  };
}

/** The reporters that were asked for with `--reporter`: then they speak, and our page doesn't. */
function askedReporters({ options = ONCE }: Plan): unknown[] {
  const asked = (options as { reporter?: unknown }).reporter ?? options.reporters;
  return asked === undefined ? [] : [asked].flat();
}
