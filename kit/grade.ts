/**
 * `npm run grade -- <folder | git ref>`: points for somebody's exercises, one for every section whose tests all pass. For teachers, and for
 * .github/workflows/grade.yml.
 *
 * The specs, the engine and the solutions are this kit's own: of the learner's folder nothing is used but the exercises. They run in the
 * closed process of review/sandbox.ts, which can't write files here and gets no environment; the grade is counted and written in this
 * process. What remains: inside the closed process the learner's code and the tests share one program, so code that is written
 * to deceive can make a test pass. Whoever gives marks that matter reads the code too (npm run review).
 */
import { appendFileSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { typedPath } from "./course/house.ts";
import { isFolder } from "./course/text.ts";
import {
  annotation,
  cohortPage,
  type Grade,
  gradeLines,
  gradeOf,
  gradePage,
  isGrade,
} from "./review/grade-report.ts";
import { memberFrom, wantedModules } from "./review/members.ts";
import { type Command, type Flags, runCommand, UsageError } from "./terminal/command.ts";

const help = `
npm run grade -- <folder | git ref>     points for somebody's exercises: one for every section that is done

  npm run grade -- ../learner                 a folder: the whole kit, or its exercises/
  npm run grade -- ../learner --module 07-sgd   only this module (may be given several times)
  npm run grade -- --cohort grades            one table from the files that --out wrote

  --json           print the grade as JSON
  --out FILE       write the JSON there too
  --summary FILE   add it as Markdown to the end of this file
  --annotate       print it as an annotation, for GitHub Actions
  --name NAME      how the learner is called; the folder's name unless told
`;

export const grade: Command = {
  help,
  flags: {
    json: { type: "boolean" },
    annotate: { type: "boolean" },
    out: { type: "string" },
    summary: { type: "string" },
    name: { type: "string" },
    module: { type: "string", multiple: true },
    cohort: { type: "string" },
  },
  async run(words, flags) {
    if (typeof flags.cohort === "string") return cohort(flags.cohort, flags);
    const [source, ...more] = words;
    if (source === undefined || more.length > 0) throw new UsageError(`Name one folder:\n${help}`);
    const modules = await wantedModules(flags);
    const side = await memberFrom(source, modules);
    const made = gradeOf(modules, typeof flags.name === "string" ? { ...side, name: flags.name } : side);
    const json = JSON.stringify(made, null, 2);
    if (typeof flags.out === "string") writeGrade(typedPath(flags.out), `${json}\n`);
    console.log(flags.json === true ? json : gradeLines(made).join("\n"));
    if (flags.annotate === true) console.log(annotation(made));
    summarize(gradePage(made), flags);
    return 0;
  },
};

/** Reads what several runs wrote, and makes one table of it. */
function cohort(folder: string, flags: Flags): number {
  const grades = jsonFiles(typedPath(folder)).map((file) => readGrade(file));
  if (grades.length === 0) throw new UsageError(`There is no grade (*.json) in ${folder}.`);
  const page = cohortPage(grades);
  console.log(page.trimEnd());
  summarize(page, flags);
  return 0;
}

function jsonFiles(folder: string): string[] {
  if (!isFolder(folder)) throw new UsageError(`There is no folder ${folder}.`);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
}

/** A grade may take the place of an older one, and of nothing else. */
function writeGrade(file: string, text: string): void {
  if (existsSync(file)) readGrade(file);
  writeFileSync(file, text);
}

/** The longest file that is read as a grade, in bytes: one has less than ten thousand. */
const LONGEST_GRADE = 200_000;

/** @throws UsageError when something else is in the file */
function readGrade(file: string): Grade {
  const problem = new UsageError(`${file} is there, and is not a grade of this kit.`);
  try {
    // Somebody else may have put it there: no queue that never ends, and no heap of data.
    const there = lstatSync(file);
    if (!there.isFile() || there.size > LONGEST_GRADE) throw problem;
    const found: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isGrade(found)) return found;
  } catch {
    // It is no JSON, or can't be read.
  }
  throw problem;
}

function summarize(page: string, flags: Flags): void {
  if (typeof flags.summary === "string") appendFileSync(typedPath(flags.summary), page);
}

await runCommand(import.meta, grade);
