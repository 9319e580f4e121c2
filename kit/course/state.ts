/**
 * How far the learner is, module by module, without running everything every time.
 *
 * A module whose files are all as on a fresh clone isn't begun. Of every other one, the last result is kept in runs/, together
 * with a fingerprint of its files: as long as nothing has changed, it needs no new run.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Module } from "../../exercises/curriculum.ts";
import type { ModuleRun } from "../run/results.ts";
import { questionsIn } from "./answers.ts";
import { CLAIMS, exerciseOf, house, specOf, textIn } from "./house.ts";
import { readRecord, writeRecord } from "./record.ts";
import { namesIn } from "./text.ts";
import { isUntouched } from "./untouched.ts";

/** Where a module stands. */
export type State =
  | { kind: "planned" }
  | { kind: "untouched" }
  /** Begun, but nobody has run these files yet. */
  | { kind: "unknown" }
  | ({ kind: "tried" } & Kept);

interface Kept {
  fingerprint: string;
  done: number;
  of: number;
  /** The sections that are done, by name. */
  green?: string[];
}

const RECORD = "state.json";

/** Where a module of exercises/ stands. */
export function stateOf(module: Module): State {
  if (module.sections.length === 0 || !existsSync(specOf(module.id))) return { kind: "planned" };
  if (module.sections.every(({ name }) => isUntouched(exerciseOf(module.id, name)))) {
    return { kind: "untouched" };
  }
  const kept = read()[module.id];
  if (kept?.fingerprint !== fingerprint(module)) return { kind: "unknown" };
  return { ...kept, kind: "tried" };
}

/** Whether there is nothing left to do in it. */
export const isDone = (state: State): boolean => state.kind === "tried" && state.done === state.of;

/** The sections that are done, by name; `undefined` when nobody has run these files yet. */
export function greenSections(module: Module): readonly string[] | undefined {
  const state = stateOf(module);
  if (state.kind === "tried") return state.green;
  return state.kind === "unknown" ? undefined : [];
}

/** Keeps the result of a run of a whole module in exercises/. */
export function keep(module: Module, run: ModuleRun): void {
  const red = new Set(run.outcomes.filter((one) => one.failure).map((one) => one.section));
  const ran = new Set(run.outcomes.map((one) => one.section));
  const green = module.sections.map(({ name }) => name).filter((name) => ran.has(name) && !red.has(name));
  const of = module.sections.length + (run.failures.length > 0 ? 1 : 0);
  const kept: Kept = { fingerprint: fingerprint(module), done: green.length, of, green };
  writeRecord(RECORD, { ...read(), [module.id]: kept });
}

/** What was kept. What isn't there is run again. */
const read = (): Record<string, Kept | undefined> => readRecord(RECORD) as Record<string, Kept | undefined>;

/** Changes when one of the module's files or its spec does. Of answers.md only the claims count, the reference's as well. */
function fingerprint({ id, sections }: Module): string {
  const hash = createHash("sha256").update(readFileSync(specOf(id)));
  for (const name of namesIn(join(house, "exercises", id)))
    hash.update(`\0${name}\0${textIn("exercises", id, name).replaceAll("\r\n", "\n")}`);
  if (sections.some(({ name }) => name === CLAIMS))
    hash.update(JSON.stringify(questionsIn(id).map(({ claims }) => claims)));
  return hash.digest("hex").slice(0, 16);
}
