/**
 * One person's side of a review: their files cut into functions, their answers, their marks, and what the specs said.
 *
 * Mine, the peer's and the reference's are read in the same way; only the folder differs. Reading never runs anything.
 */
import { join } from "node:path";
import type { Module } from "../../exercises/curriculum.ts";
import type { Answer } from "../course/answers.ts";
import { markOf } from "../course/claims.ts";
import type { Declaration } from "../course/declarations.ts";
import { CLAIMS, exerciseOf, fileOfSection, house } from "../course/house.ts";
import { codeSections } from "../course/manifest.ts";
import { toWriteIn } from "../course/place.ts";
import { withoutMarkers } from "../course/stubbing.ts";
import { type Mistake, mistakesOf } from "../mistakes.ts";
import type { ModuleRun } from "../run/results.ts";
import { type FileRead, readFile } from "./reading/file.ts";
import type { CodeMark } from "./reading/marks.ts";
import { code, inline } from "./safe.ts";
import type { Observation } from "./sandbox/wire.ts";
import type { ModuleResult } from "./sandbox.ts";

/** What one person has of one module. */
export interface ModuleWork {
  readonly id: string;
  /** Whether anything differs from a fresh clone, and isn't just another version's stub. */
  readonly begun: boolean;
  /** The functions, classes and constants by section. */
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  readonly answers: readonly Answer[];
  readonly marks: readonly CodeMark[];
  /** What the spec said; nothing when it wasn't run. */
  readonly run?: ModuleRun;
  readonly observed: readonly Observation[];
}

/** One person in a review. */
export interface Side {
  /** As they are called in a sentence: "Anna". */
  readonly name: string;
  readonly modules: ReadonlyMap<string, ModuleWork>;
  /** What couldn't be read, or wasn't wanted, in sentences. */
  readonly warnings: readonly string[];
}

/** What the kit itself knows of a module. */
export interface ModuleKey {
  readonly module: Module;
  /** What there is to write, by section. */
  readonly tasks: ReadonlyMap<string, readonly string[]>;
  readonly mistakes: readonly Mistake[];
  readonly reference: ModuleWork;
}

/** One module in somebody's folder of exercises. @param read what is in a file; unless told, it is read here and now */
export function readWork(
  folder: string,
  module: Module,
  read: (file: string) => FileRead | undefined = (file) => readFile(folder, file),
): ModuleWork {
  const declarations = new Map<string, readonly Declaration[]>();
  const marks: CodeMark[] = [];
  let begun = false;
  for (const { name } of codeSections(module)) {
    const found = read(`${module.id}/${fileOfSection(name)}`);
    if (found === undefined) continue;
    declarations.set(name, found.declarations);
    marks.push(...found.marks);
    begun ||= found.begun;
  }
  const answers = read(`${module.id}/${fileOfSection(CLAIMS)}`)?.answers ?? [];
  begun ||= hasAnswers(answers);
  return { id: module.id, begun, declarations, answers, marks, observed: [] };
}

const hasAnswers = (answers: readonly Answer[]): boolean =>
  answers.some(
    ({ written, discuss, claims }) =>
      written !== "" || discuss !== undefined || claims.some((claim) => markOf(claim) !== undefined),
  );

/**
 * Whether there is nothing of a person's own in a module after all: only to-dos, no answer, no mark. The stubs of an older kit
 * are like this: they differ from mine, and nobody has touched them.
 */
function isUntouched({ answers, marks }: ModuleWork, { outcomes, failures }: ModuleRun): boolean {
  const onlyTodo = outcomes.every(({ failure }) => failure?.kind === "todo");
  return (
    outcomes.length > 0 && failures.length === 0 && onlyTodo && marks.length === 0 && !hasAnswers(answers)
  );
}

/** The same work with what the specs said about it. */
export function withRuns(works: readonly ModuleWork[], runs: readonly ModuleResult[]): ModuleWork[] {
  return works.map((work) => {
    const found = runs.find((one) => one.run.id === work.id);
    if (found === undefined) return work;
    const { run, observed } = found;
    return { ...work, begun: work.begun && !isUntouched(work, run), run, observed };
  });
}

/** What the kit knows of a module. */
export function keyOf(module: Module): ModuleKey {
  const tasks = new Map(
    codeSections(module).map(({ name }) => [name, toWriteIn(module.id, name).filter(Boolean)]),
  );
  const reference = asRead(readWork(join(house, "solutions"), module));
  return { module, tasks, mistakes: mistakesOf(module), reference };
}

/** The reference's regions are for the makers of stubs, not for readers. */
function asRead(work: ModuleWork): ModuleWork {
  const plain = (one: Declaration) => ({ ...one, text: withoutMarkers(one.text) });
  const declarations = [...work.declarations].map(([section, list]) => [section, list.map(plain)] as const);
  return { ...work, declarations: new Map(declarations) };
}

/** A place that somebody keeps for the group, a question or a function. The texts are Markdown, and harmless. */
export interface Kept {
  readonly side: Side;
  readonly place: string;
  /** "" when only the mark is there. */
  readonly reason: string;
  /** From the kit's folder. */
  readonly file: string;
}

/** What somebody keeps for the group of one module. */
export function keptIn({ module: { id } }: ModuleKey, side: Side): Kept[] {
  const { answers = [], marks = [] } = side.modules.get(id) ?? {};
  const kept = (place: string, section: string, reason: string): Kept => ({
    side,
    place: `${place} (${id})`,
    reason: inline(reason.slice(0, 240)),
    file: exerciseOf(id, section),
  });
  return [
    ...answers.flatMap(({ item, title, discuss }) =>
      discuss === undefined ? [] : [kept(`Q${item} · ${title}`, CLAIMS, discuss)],
    ),
    ...marks.map(({ section, name, reason }) => kept(code(name || section), section, reason)),
  ];
}

/** How a section stands. */
export interface Standing {
  kind: "done" | "todo" | "red" | "file" | "absent";
  red: number;
  of: number;
}

/** How a section of somebody's stands, by what the specs said. */
export function standing(work: ModuleWork | undefined, section: string): Standing {
  const outcomes = (work?.run?.outcomes ?? []).filter((one) => one.section === section);
  const failed = outcomes.flatMap(({ failure }) => failure ?? []);
  const is = (kind: Standing["kind"]): Standing => ({ kind, red: failed.length, of: outcomes.length });
  if (outcomes.length === 0) return is("absent");
  if (failed.length === 0) return is("done");
  if (failed.every((one) => one.kind === "todo")) return is("todo");
  return is(failed.some((one) => one.kind === "file") ? "file" : "red");
}

/** Whether a section is done. */
export const isGreen = (work: ModuleWork | undefined, section: string): boolean =>
  standing(work, section).kind === "done";

/** The function that some words are about: the first task whose name occurs in them, else the section's first. */
export function taskIn(words: string, tasks: readonly string[]): string {
  const known = new Set(words.split(/[^\w$]+/));
  return tasks.find((name) => known.has(name)) ?? tasks[0] ?? "";
}
