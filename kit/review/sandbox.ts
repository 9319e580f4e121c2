/**
 * Runs the specs on somebody else's code, which nobody has read yet.
 *
 * Before it runs, it is read and translated in a process of its own, with a limit of time and memory (reading.ts). Then four walls stand around
 * it, one behind the other:
 *
 * 1. What it may import (sandbox/imports.ts): the engine, the data, its own files, reading files, joining paths, PNG. That is
 *    looked at before anything runs; no other import is followed, and no code can be made of text.
 * 2. What it finds (inside/locks.ts): the language and a short list of globals. No `fetch` and nothing like it, and a small
 *    `process` without signals, modules and environment. What all code shares, Node's, the tests' and the engine's, it can't change
 *    (inside/firm.ts), and the tests it can't read (inside/files.ts).
 * 3. What its process may do (sandbox/walls.ts): Node's permission model lets it read the kit's data and its own code, write into
 *    one empty folder, and start nothing: no process, no thread, no native code.
 * 4. A watch from outside (sandbox/child.ts, sandbox/memory.ts): time, memory, and the length of what it says. What it says is
 *    checked field by field (sandbox/wire.ts).
 *
 * What that doesn't do. Node's authors call the permission model a seat belt: it isn't made to hold somebody who attacks it. Holes
 * in it have been found and mended, so use a Node that is up to date. Until Node 25 it doesn't look at the network, and it never
 * looks at signals to other processes: there only walls 1 and 2 stand. Where the system has to be asked for the memory (macOS, and Windows
 * most of all), a second may pass before the watch sees it grow. And reviewed code can cheat: it runs beside the tests, so it
 * can make them say what it likes about itself. All this is made against accidents and pranks among people who know each
 * other. Code of somebody you have reason to fear belongs into a virtual machine, or nowhere.
 */
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { loadSampleBytes, mnistSample } from "#data";
import type { Module } from "../../exercises/curriculum.ts";
import { shortPath, slashed } from "../course/house.ts";
import { limitsOf } from "../run/attempts.ts";
import { type Failure, failureOf, type ModuleRun, type Outcome, outcomeOf } from "../run/results.ts";
import { readSpec, type Spec } from "../run/spec-tests.ts";
import { type Casualty, casualty } from "../run/stuck.ts";
import type { Limits } from "../run/watch/protocol.ts";
import { plainWord } from "./fetching/plain.ts";
import { type Reads, readAll } from "./reading.ts";
import { type Bundle, makeBundle } from "./sandbox/bundle.ts";
import { type Heard, runChild } from "./sandbox/child.ts";
import { guardName } from "./sandbox/imports.ts";
import type { Observation } from "./sandbox/wire.ts";

/** What came out of one module. */
export interface ModuleResult {
  readonly run: ModuleRun;
  readonly observed: readonly Observation[];
}

/** Whose code. */
export interface Target {
  /** Their exercises: /tmp/.../07-sgd/step5-step.ts. */
  readonly folder: string;
  /** What their folder is called in messages: "anna" for anna/07-sgd/step5-step.ts. */
  readonly name: string;
}

/** How long all tests of a module may take together: so much, and some tests' patience more. In milliseconds. */
const WHOLE = 30_000;
const PATIENT_TESTS = 8;
/** How many processes run at a time. */
const AT_ONCE = Math.min(2, availableParallelism());

/** Runs the specs of some modules on somebody's code, and gives the results in order. Whatever that code does, this ends. */
export async function runSandboxed(
  target: Target,
  modules: readonly Module[],
  reads?: Reads,
): Promise<ModuleResult[]> {
  // Made now, if need be: in there nobody may write it.
  await Promise.all([loadSampleBytes(), mnistSample()]);
  const bundle = await makeBundle(
    target.folder,
    modules.map(({ id }) => id),
    reads ?? (await readAll(target.folder)),
  );
  try {
    const runs: ModuleResult[] = [];
    // All take from one list: each goes on with what is left.
    const left = modules.entries();
    const work = async (): Promise<void> => {
      for (const [i, module] of left) runs[i] = await runModule(bundle, target, module);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return runs;
  } finally {
    bundle.remove();
  }
}

/** Runs one module's spec; after every process that had to be ended, what is left of it in another one. */
async function runModule(bundle: Bundle, target: Target, module: Module): Promise<ModuleResult> {
  const spec = readSpec(module.id);
  const limits = limitsOf(module);
  const deadline = Date.now() + WHOLE + PATIENT_TESTS * limits.time;
  const files = new Set(spec.files.map((file) => slashed(join(bundle.work, file))));
  const known = { tests: spec.known, files };
  const story = new Story(bundle, spec, module.id);
  do {
    const job = { ...addresses(bundle, module.id, spec), without: story.done, patience: limits.time };
    story.add(await runChild({ folder: bundle.folder, job, known, limits, deadline }), limits);
  } while (story.goesOn);
  return story.end(shower(bundle, target));
}

/** What has become of a module's tests, process after process. */
class Story {
  readonly #bundle: Bundle;
  readonly #spec: Spec;
  readonly #work: string;
  readonly #result: ModuleRun;
  readonly #observed: Observation[] = [];
  /** Why tests that had no turn had none. */
  #why = "the tests could not be run to their end";
  /** The sections that need not run again. */
  readonly done: string[] = [];
  /** Whether there is something left to run. */
  goesOn = true;

  constructor(bundle: Bundle, spec: Spec, id: string) {
    this.#bundle = bundle;
    this.#spec = spec;
    this.#work = shortPath(slashed(bundle.work));
    this.#result = { id, outcomes: [], printed: new Map(), failures: [] };
  }

  /** Adds what one process said. */
  add(heard: Heard, limits: Limits): void {
    const { id, outcomes, failures, printed } = this.#result;
    failures.push(...heard.loose.map((error) => failureOf(error, this.#work)));
    for (const [section, lines] of heard.printed) {
      printed.set(section, [...(printed.get(section) ?? []), ...lines]);
    }
    this.#observed.push(...heard.observed);
    const found = heard.overdue
      ? undefined
      : casualty(this.#result, heard.report, this.#work, limits, !heard.finished);
    this.goesOn = found !== undefined && this.#canGoOn(found);
    if (heard.overdue) this.#why = `the tests of ${id} took too long together`;
    outcomes.push(...(found?.ended ?? heard.report.ended.map((one) => outcomeOf(one, this.#work))));
  }

  /** After a process that had to be ended, or died: leaves out what it was, if that is known. */
  #canGoOn({ section, file, ended, failure }: Casualty): boolean {
    if (section !== undefined) {
      this.done.push(...ended.map((one) => one.section));
      this.#why = "an earlier test of this section had to be stopped";
      return true;
    }
    const name = this.#spec.files.find((one) => slashed(join(this.#bundle.work, one)) === file);
    if (name !== undefined) {
      this.#bundle.block(name, failure.message);
      return true;
    }
    this.#result.failures.push(failure);
    this.#why = "the process of the tests ended";
    return false;
  }

  /** All of it. The tests that never had their turn are red, too; everything stands in the order of the spec. */
  end(show: (text: string) => string): ModuleResult {
    const { tests } = this.#spec;
    const place = ({ section, name }: Outcome): number =>
      tests.findIndex((one) => one.section === section && one.name === name);
    const there = new Set(this.#result.outcomes.map(place));
    const failure: Failure = { kind: "wrong", message: `not run: ${this.#why}` };
    const missing = tests.filter((_, i) => !there.has(i)).map((one): Outcome => ({ ...one, failure }));
    const outcomes = [...this.#result.outcomes, ...missing].sort((one, other) => place(one) - place(other));
    return {
      run: shown({ ...this.#result, outcomes }, show),
      observed: this.#observed.map((one) => ({ ...one, what: show(one.what) })),
    };
  }
}

/** The modules that the process loads. */
function addresses({ folder, work }: Bundle, id: string, spec: Spec): { spec: string; files: string[] } {
  const address = (...path: string[]) => pathToFileURL(join(...path)).href;
  return {
    spec: address(folder, "trusted", `spec-${id}.mjs`),
    files: spec.files.map((file) => address(work, guardName(file))),
  };
}

/** Lets texts speak of anna/07-sgd/step5-step.ts instead of a file of the bundle. */
function shower({ folder, work }: Bundle, { name }: Target): (text: string) => string {
  const called = `${plainWord(name) || "peer"}/`;
  const names = (path: string) => [pathToFileURL(path).href, slashed(path), path];
  const replacements = [
    ...names(work).map((path) => [path, called] as const),
    ...names(folder).map((path) => [path, ""] as const),
  ];
  return (text) =>
    replacements.reduce((so, [path, by]) => so.replaceAll(`${path}/`, by).replaceAll(path + sep, by), text);
}

function shown(result: ModuleRun, show: (text: string) => string): ModuleRun {
  const failure = ({ kind, message, place, stack }: Failure): Failure => ({
    kind,
    message: show(message),
    ...(place && { place: { file: show(place.file), line: place.line } }),
    ...(stack !== undefined && { stack: show(stack) }),
  });
  return {
    id: result.id,
    outcomes: result.outcomes.map((one) => (one.failure ? { ...one, failure: failure(one.failure) } : one)),
    printed: new Map([...result.printed].map(([section, lines]) => [section, lines.map(show)])),
    failures: result.failures.map(failure),
  };
}
