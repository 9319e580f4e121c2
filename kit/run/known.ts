/** What is green, whether or not somebody has run it yet: runs a module only when its result isn't known. */
import type { Module } from "../../exercises/curriculum.ts";
import type { Place } from "../course/place.ts";
import { greenSections, isDone, stateOf } from "../course/state.ts";
import { startProgress } from "../terminal/bar.ts";
import { learnerRequest } from "./arguments.ts";
import type { ModuleRun } from "./results.ts";

/** Runs one module's spec on exercises/, and keeps the result. Vitest is loaded only now: it takes a while. */
export async function runExercises(module: Module): Promise<ModuleRun> {
  const { runModule } = await import("./learner-run.ts");
  return runModule({ request: learnerRequest("exercises", [module.id]) }, module);
}

/** The sections of a module that are done, by name. */
export async function knownGreen(module: Module): Promise<readonly string[]> {
  const green = greenSections(module);
  if (green !== undefined) return green;
  await runExercises(module);
  return greenSections(module) ?? [];
}

/** Runs every module that nobody has run since it was changed. On a terminal a bar shows how far it is. */
export async function runUnknown(modules: readonly Module[]): Promise<void> {
  const unknown = modules.filter((module) => stateOf(module).kind === "unknown");
  if (unknown.length === 0) return;
  const bar = startProgress("running your tests", unknown.length, { elsewhere: "silent", clear: true });
  try {
    for (const [i, module] of unknown.entries()) {
      await knownGreen(module);
      bar.update(i + 1);
    }
  } finally {
    bar.stop();
  }
}

/**
 * The place to work at: the one that was asked for (of a module, its first section that isn't done), or else where the learner is.
 *
 * @returns `undefined` when everything there is done
 */
export async function placeToWork(
  asked: Place | undefined,
  modules: readonly Module[],
): Promise<Place | undefined> {
  if (asked === undefined) return currentPlace(modules);
  return asked.section === undefined ? firstRed(asked.module) : asked;
}

/**
 * Where the learner is: the first section that isn't green in the first module that is begun and not done; if there is none,
 * in the first module that isn't begun.
 *
 * @returns `undefined` when everything is done
 */
async function currentPlace(modules: readonly Module[]): Promise<Place | undefined> {
  for (const module of modules) {
    const state = stateOf(module);
    if (state.kind === "planned" || state.kind === "untouched" || isDone(state)) continue;
    const place = await firstRed(module);
    if (place !== undefined) return place;
  }
  const fresh = modules.find((module) => stateOf(module).kind === "untouched");
  return fresh && firstRed(fresh);
}

/** The first section of a module that isn't green; `undefined` when all are. */
async function firstRed(module: Module): Promise<Place | undefined> {
  const green = await knownGreen(module);
  const section = module.sections.find(({ name }) => !green.includes(name));
  return section && { module, section };
}
