/**
 * A run on somebody's code, whatever that code does: runs the specs, and if the watch had to end the process, runs what
 * is left without the part that got stuck. What comes out is a page per module (report.ts).
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CliOptions, startVitest, type Vitest } from "vitest/node";
import type { Module } from "../exercises/curriculum.ts";
import { namePattern, type Request } from "./arguments.ts";
import { palette } from "./colours.ts";
import { house, sectionsOf, shortPath, specOf } from "./house.ts";
import { isRed, page } from "./report.ts";
import { Collecting } from "./reporter.ts";
import type { ModuleRun } from "./results.ts";
import { type Casualty, casualty } from "./stuck.ts";
import { learnerOptions, viteOptions } from "./vitest-options.ts";
import type { Limits, WatchReport } from "./watch/protocol.ts";

/** How long one test may take unless its module says otherwise, in seconds. */
const PATIENCE = 4;
/** How much memory the tests may hold, in megabytes. The kit's own need is below 300. */
const MEMORY = 1200;
/** How often a run is started again without what got stuck. */
const ATTEMPTS = 4;

/** What the learner asked for, besides the request. */
export interface Wishes {
  withStack: boolean;
  /** Vitest's own flags. */
  options: CliOptions;
}

/** Runs the request's modules, one after the other, and prints their pages. The exit code says whether all is green. */
export async function runLearner(request: Request, wishes: Wishes): Promise<void> {
  const modules = await manifest();
  const known = (id: string) => modules.find((module) => module.id === id) ?? unlisted(id);
  if (wishes.options.watch === true) return watchLearner(request, wishes, known);
  let red = false;
  for (const id of request.modules) {
    const run = await runToTheEnd(request, wishes, known(id));
    red = isRed(run) || run.outcomes.length === 0 || red;
    if (!wishes.options.reporters) print([run], request, wishes, known, request.modules.length > 1);
  }
  process.exitCode = red ? 1 : 0;
}

/** The manifest of the house; an empty one if it has none. */
export async function manifest(): Promise<readonly Module[]> {
  const file = pathToFileURL(join(house, "exercises", "curriculum.ts")).href;
  return ((await import(file)) as { curriculum: readonly Module[] }).curriculum;
}

/** A module that the manifest doesn't list (yet). */
function unlisted(id: string): Module {
  const sections = sectionsOf(id).map((name) => ({ name, title: name, items: [] }));
  return { id, title: id.replace(/^\d+-/, ""), achieved: "do this", items: [], sections };
}

/** Runs one module's spec until every section has had its turn. */
async function runToTheEnd(request: Request, wishes: Wishes, module: Module): Promise<ModuleRun> {
  const casualties: Casualty[] = [];
  let result: ModuleRun = { id: module.id, outcomes: [], printed: new Map(), failures: [] };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const folder = mkdtempSync(join(tmpdir(), "digit-by-digit-"));
    try {
      const report = join(folder, "watch.json");
      await start(request, wishes, [module], report, casualties, (runs) => {
        result = runs[0] ?? result;
      });
      const found = casualty(result, readReport(report), request.target, limitsOf(module));
      if (found === undefined) break;
      casualties.push(found);
      result = { ...result, outcomes: found.ended };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  // A section that got stuck: what it did before, and where it stopped. The others come from the last run.
  const lost = casualties.flatMap((one) => (one.section === undefined ? [] : [one.section]));
  const others = result.outcomes.filter((outcome) => !lost.includes(outcome.section));
  const outcomes = casualties.flatMap((one) =>
    one.ended.filter((outcome) => outcome.section === one.section),
  );
  return {
    ...result,
    outcomes: [...others, ...outcomes],
    failures: [...result.failures, ...loose(casualties)],
  };
}

const loose = (casualties: readonly Casualty[]) =>
  casualties.filter((one) => one.section === undefined && one.file === undefined).map((one) => one.failure);

/** Runs again after every change, until the learner has enough. */
async function watchLearner(request: Request, wishes: Wishes, known: (id: string) => Module): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "digit-by-digit-"));
  const report = join(folder, "watch.json");
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const modules = request.modules.map(known);
  await start(request, wishes, modules, report, [], (runs) => {
    const whole = runs.map((run) => {
      const found = casualty(run, readReport(report), request.target, limitsOf(known(run.id)));
      return found ? { ...run, outcomes: found.ended } : run;
    });
    console.log("");
    print(whole, request, wishes, known, whole.length > 1);
    console.log(palette().quiet("Watching your files. q ends it."));
  });
}

function print(
  runs: readonly ModuleRun[],
  { target }: Request,
  { withStack }: Wishes,
  known: (id: string) => Module,
  many: boolean,
): void {
  for (const run of runs) {
    const module = known(run.id);
    const brief = many && !isRed(run);
    console.log(
      page({ target, module, run, withStack, paint: palette(), brief, next: nextAfter(module, known) }),
    );
  }
}

let order: readonly Module[] = [];

function nextAfter(module: Module, known: (id: string) => Module): Module | undefined {
  const at = order.findIndex((one) => one.id === module.id);
  const next = order.slice(at + 1).find((one) => one.sections.length > 0);
  return next && known(next.id);
}

function limitsOf(module: Module): Limits {
  const patience = Number(process.env.DIGIT_PATIENCE ?? module.patience ?? PATIENCE);
  return { time: patience * 1000, memory: Number(process.env.DIGIT_MEMORY ?? MEMORY) };
}

/** One run of Vitest. */
async function start(
  request: Request,
  { options }: Wishes,
  modules: readonly Module[],
  report: string,
  casualties: readonly Casualty[],
  whenDone: (runs: ModuleRun[]) => void,
): Promise<Vitest> {
  order = await manifest();
  const limits = modules.map(limitsOf);
  const longest: Limits = {
    time: Math.max(...limits.map((one) => one.time)),
    memory: Math.max(...limits.map((one) => one.memory)),
  };
  const without = casualties.flatMap((one) => one.section ?? []);
  const blocked = new Map(casualties.flatMap((one) => (one.file ? [[one.file, one.failure.message]] : [])));
  const collecting = new Collecting(request.target, whenDone);
  return startVitest(
    "test",
    modules.map((module) => shortPath(specOf(module.id))),
    {
      ...learnerOptions,
      ...options,
      config: false,
      root: house,
      reporters: options.reporters ? [collecting, ...[options.reporters].flat()] : [collecting],
      env: { DIGIT_REPORT: report, DIGIT_LIMITS: JSON.stringify(longest) },
      testTimeout: longest.time,
      testNamePattern: namePattern(request.sections, options.testNamePattern as string | undefined, without),
    } as CliOptions,
    viteOptions(request.target, blocked as ReadonlyMap<string, string>),
  );
}

/** What the watch wrote down last; `undefined` when it wrote nothing. */
function readReport(path: string): WatchReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as WatchReport;
  } catch {
    return undefined;
  }
}
