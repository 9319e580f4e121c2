/**
 * The page a learner reads after every run: what is done, what is red, and what to do next. Pure: results in, text out.
 *
 * One line per section. One message only, because mending one thing may change all the others: that of the first answer
 * that is wrong, or else of the first that isn't written yet. And always an end that says what to do now.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Module, Section } from "../../exercises/curriculum.ts";
import { declarationsOf } from "../course/declarations.ts";
import { CLAIMS, fileOfSection, house, lessonOf, textIn } from "../course/house.ts";
import { tasksIn } from "../course/place.ts";
import { quoted, type Task } from "../course/stubbing.ts";
import { plural } from "../course/text.ts";
import type { Palette } from "../terminal/colours.ts";
import { setMarkdown } from "../terminal/markdown.ts";
import type { Failure, ModuleRun, Outcome } from "./results.ts";

/** What a page is made of. */
export interface Page {
  /** The folder of whose code was tested: "exercises". */
  target: string;
  module: Module;
  run: ModuleRun;
  /** The module after this one, if there is one to do. */
  next?: Module | undefined;
  /** Whether to show stacks. */
  withStack?: boolean;
  paint: Palette;
  /** What a line is printed for: only the sections, or also what to do. Several modules in one run share one end. */
  brief?: boolean;
  /** Whether it is shown by `npm start`, which runs again by itself and has a key for hints. */
  watched?: boolean;
}

/** What was run, and what came out. */
type Results = Pick<Page, "target" | "module" | "run">;

/** A section with its outcomes, its tasks, and all tasks of the module. */
type Row = ReturnType<typeof rowsOf>[number];

/** The longest list of printed lines that is shown under a section. */
const PRINTED_LINES = 20;

/** The page of one module. */
export function page(of: Page): string {
  const rows = rowsOf(of);
  if (rows.length === 0 && of.run.failures.length === 0) {
    return "No test was run. Does the name after -t occur in a test's name?\n";
  }
  const first = firstRed(rows);
  const head = heading(of, rows);
  // Who is watched is at one place: only there the to-dos are listed, so that the page stays short.
  const lines = rows.flatMap((row) => sectionLines(row, of, !of.watched || row === first));
  const loose = of.run.printed.get("") ?? [];
  const body = [head, "", ...lines, ...printedLines(loose, of)];
  if (of.brief) return `${body.join("\n")}\n`;
  const end = first
    ? whatToDo(first, of)
    : of.run.failures.length > 0
      ? looseFailure(of.run.failures[0]!, of)
      : allGreen(rows, of);
  return `${[...body, "", ...end].join("\n")}\n`;
}

/** Where a page says to go on, if anything is red: the section and the function (or class, or constant) in it. */
export function whereToGoOn(of: Results): { section: string; name: string } | undefined {
  const row = firstRed(rowsOf(of));
  if (row === undefined) return undefined;
  const { section, name } = worstOf(row);
  return { section, name };
}

/** What is wrong comes before what isn't written: it is nearer to being done. */
const firstRed = (rows: readonly Row[]): Row | undefined =>
  rows.find(isWrong) ?? rows.find((row) => row.failed.length > 0);

/** Whether something in the section was written and is wrong: the learner is at work there. */
function isWrong(row: Row): boolean {
  return row.failed.some(({ failure }) => failure?.kind !== "todo");
}

/** Whether anything in the module is red. */
export function isRed(run: ModuleRun): boolean {
  return run.failures.length > 0 || run.outcomes.some((outcome) => outcome.failure !== undefined);
}

/**
 * Whether the page of the last of some runs says nothing on what to do. Once is enough: for the first module that is red, or for the last
 * when all are green.
 *
 * @param count how many runs there will be
 */
export function isBrief(runs: readonly ModuleRun[], count: number): boolean {
  const firstRed = runs.findIndex(isRed);
  return firstRed === -1 ? runs.length < count : firstRed < runs.length - 1;
}

function rowsOf({ target, module, run }: Results) {
  const named = new Set(module.sections.map((section) => section.name));
  const extra = [...new Set(run.outcomes.map((one) => one.section))].filter((name) => !named.has(name));
  const sections = [...module.sections, ...extra.map((name) => ({ name, title: name, items: [] }))];
  const all = sections.flatMap(({ name }) =>
    (name === CLAIMS ? judging(run.outcomes) : tasksIn(module.id, name)).map((task) => ({
      ...task,
      section: name,
    })),
  );
  return sections
    .map((section) => {
      const outcomes = run.outcomes.filter((outcome) => outcome.section === section.name);
      const failed = outcomes.filter((outcome) => outcome.failure !== undefined);
      const file = `${target}/${module.id}/${fileOfSection(section.name)}`;
      const tasks = all.filter((task) => task.section === section.name);
      return { section, file, outcomes, failed, tasks, all };
    })
    .filter((row) => row.outcomes.length > 0);
}

/** What is left to do about the claims: each test says it of its question. */
const judging = (outcomes: readonly Outcome[]): Task[] =>
  outcomes
    .filter(({ section }) => section === CLAIMS)
    .map(({ name, failure }) => ({ name: name.split(" ")[0] ?? "", text: failure?.message ?? "" }));

function heading({ module, target, run, paint }: Page, rows: readonly Row[]): string {
  const passed = run.outcomes.filter((outcome) => outcome.failure === undefined).length;
  const number = module.id.slice(0, 2);
  const done = rows.filter((row) => row.failed.length === 0).length;
  const tests = `${passed} of ${run.outcomes.length} tests pass`;
  const [first, second] = rows;
  const isOne = first !== undefined && second === undefined && module.sections.length > 1;
  const count = isOne
    ? `${first.file}: ${tests}`
    : `${target}/${module.id}: ${done} of ${rows.length} sections done, ${tests}`;
  return `${paint.strong(`${number} · ${module.title}`)}  ${paint.quiet(count)}`;
}

/** A section's line, and under it its to-dos (if they are to be listed) and what it printed. */
function sectionLines(row: Row, of: Page, withTodos: boolean): string[] {
  const { paint } = of;
  const { section, outcomes, failed, tasks } = row;
  const todos = failed.length === 0 ? [] : tasks.filter((task) => isOpen(task, row));
  const onlyTodos = failed.length > 0 && failed.every(({ failure }) => failure?.kind === "todo");
  const mark = failed.length === 0 ? paint.good("✓") : onlyTodos ? paint.todo("○") : paint.bad("✗");
  const title = section.title.padEnd(Math.max(14, ...of.module.sections.map((one) => one.title.length)));
  const state = (): string => {
    if (failed.length === 0) return "";
    if (failed.some(({ failure }) => failure?.kind === "file")) return paint.bad("can't be used yet");
    if (onlyTodos) return paint.todo(todos.length > 0 ? "to do" : "waits for another section");
    return paint.bad(`${failed.length} of ${plural(outcomes.length, "test")} red`);
  };
  const files = [...of.module.sections, section].map(({ name }) => fileOfSection(name));
  const file = fileOfSection(section.name).padEnd(Math.max(...files.map(({ length }) => length)));
  const line = `  ${mark} ${title}  ${paint.quiet(file)}  ${state()}`.trimEnd();
  const width = Math.max(0, ...todos.map((task) => task.name.length));
  const listed = withTodos ? todos : [];
  const list = listed.map((task) => `      ${paint.todo(task.name.padEnd(width))}  ${task.text}`);
  return [line, ...list, ...printedLines(of.run.printed.get(section.name) ?? [], of)];
}

const isTask = (failure: Failure | undefined, task: Task): boolean =>
  failure?.kind === "todo" && failure.message === task.text;

/**
 * Whether a task is still to do: a test has met it, or it stands in the file as in the stub (a class may have several, and a
 * test meets only the first).
 */
function isOpen(task: Task, { file, failed }: Row): boolean {
  if (failed.some(({ failure }) => isTask(failure, task))) return true;
  return textIn(file).includes(quoted(task.text));
}

/** What the learner's own console.log printed. */
function printedLines(lines: readonly string[], { paint }: Page): string[] {
  const shown = lines.slice(0, PRINTED_LINES).map((line) => paint.quiet("      │ ") + line);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, paint.quiet(`      │ ... and ${plural(more, "more line")}`)] : shown;
}

/** The failure to describe (a file that can't be used, else an answer that is wrong, else one that isn't written), and whose it is. */
function worstOf({ section, failed, tasks, all }: Row) {
  const ofKind = (kind: Failure["kind"]) => failed.find(({ failure }) => failure?.kind === kind);
  const outcome = ofKind("file") ?? ofKind("wrong") ?? failed[0]!;
  const failure = outcome.failure!;
  // A test may stop at a function of another section, which isn't written yet: then that one comes next.
  const task = tasks.find((one) => isTask(failure, one)) ?? all.find((one) => isTask(failure, one));
  const name = task?.name ?? nameIn(outcome.name, tasks) ?? "";
  return { outcome, failure, name, section: task?.section ?? section.name };
}

/** The section to go on with: what is wrong, where to look, what to do. */
function whatToDo(row: Row, of: Page): string[] {
  const { paint, target } = of;
  const { outcome, failure, name } = worstOf(row);
  const isClaim = row.section.name === CLAIMS;
  const line = failure.place?.line ?? (isClaim ? lineOfClaim : lineOf)(row.file, name, failure.message);
  const place = `${failure.place?.file ?? row.file}${line === undefined ? "" : `:${line}`}`;
  const isTodo = failure.kind === "todo";
  const title = isTodo
    ? paint.strong(`Next: ${isClaim ? "judge" : "write"} ${name || row.section.title}`)
    : `${paint.bad(row.section.title)} ${paint.quiet("·")} ${outcome.name}`;
  const message =
    isClaim && !isTodo ? [setMarkdown(failure.message, { indent: "  " })] : indented(failure.message);
  return [
    ...told(title, message, failure, `${isTodo ? "In      " : "Look at "}  ${place}`, of),
    ...(target === "exercises" && failure.kind !== "file" ? help(row.section, name, of) : []),
    then(of),
  ];
}

/** A title, what there is to say about a failure, its stack if somebody wants it, and where to go. */
function told(title: string, said: readonly string[], { stack }: Failure, where: string, of: Page): string[] {
  const lines = of.withStack && stack ? ["", ...indented(of.paint.quiet(stack))] : [];
  return [title, "", ...said, ...lines, "", `  ${where}`];
}

/** The last line: how to see whether it helped. */
const then = ({ target, module, watched }: Page): string =>
  watched ? "  Then      save the file: this runs again" : `  Then run  npm test ${target}/${module.id}`;

/** Where a learner finds help: the lesson, and the hints for this function. */
function help(section: Section, name: string, { module, watched }: Page): string[] {
  const hints = `exercises/${module.id}/hints.md`;
  const place = watched ? "press h" : `npm run hint -- ${module.id}${name === "" ? "" : ` ${name}`}`;
  return [
    ...(existsSync(join(house, lessonOf(module.id))) ? [`  Lesson    ${lessonOf(module.id, section)}`] : []),
    ...(existsSync(join(house, hints)) ? [`  Stuck?    ${place}`] : []),
  ];
}

/** The function that a test is about: the one whose name stands in the test's name, else the section's first. */
function nameIn(testName: string, tasks: readonly Task[]): string | undefined {
  const words = new Set(testName.split(/[^\w$]+/));
  return (tasks.find((task) => words.has(task.name)) ?? tasks[0])?.name;
}

/** The line on which a file declares a name. */
const lineOf = (file: string, name: string): number | undefined =>
  declarationsOf(textIn(file)).find((one) => one.name === name)?.line;

/** The line of a claim that a message is about; else the first below the question's heading that isn't judged. */
function lineOfClaim(file: string, question: string, message: string): number | undefined {
  const lines = textIn(file).split(/\r?\n/);
  const from = lines.findIndex((line) => new RegExp(`^## ${question}\\b`).test(line));
  const isMeant = (line: string, i: number) => {
    const [, sign, text = ""] = /^- \[(.*?)\] (.*)$/.exec(line) ?? [];
    return i > from && text !== "" && (message.includes(text) || sign?.trim() === "");
  };
  const at = lines.findIndex(isMeant);
  return from === -1 ? undefined : (at === -1 ? from : at) + 1;
}

/** Something went wrong that belongs to no test. */
function looseFailure(failure: Failure, of: Page): string[] {
  const { paint, module, target } = of;
  const place = failure.place ? `${failure.place.file}:${failure.place.line}` : `${target}/${module.id}`;
  const title = paint.bad("All tests that ran pass, but outside of them something went wrong.");
  return [...told(title, indented(failure.message), failure, `Look at   ${place}`, of), then(of)];
}

function allGreen(rows: readonly Row[], { module, target, next, paint }: Page): string[] {
  if (rows.length < module.sections.length) {
    const rest = `npm test ${target}/${module.id}`;
    return [paint.good("Everything that ran is green."), "", `  The whole module:  ${rest}`];
  }
  if (target !== "exercises") return [paint.good("Everything is green.")];
  return [
    ...praise(module, paint),
    next
      ? `  Next      ${next.id.slice(0, 2)} · ${next.title}: read ${lessonOf(next.id)}, then npm test exercises/${next.id}`
      : "  That was the last module there is. Well done.",
  ];
}

/** What a module that is done was good for, and the words that are still to come. */
export const praise = ({ id, achieved }: Module, paint: Palette): string[] => [
  paint.good(`Done. You can now ${achieved}.`),
  "",
  `  Write     exercises/${id}/answers.md, then compare: npm run solution -- ${id} answers`,
];

const indented = (text: string): string[] => text.split("\n").map((line) => `  ${line}`.trimEnd());
