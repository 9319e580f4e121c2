/**
 * `npm run stubs`: writes the stubs in exercises/ from the solutions. `npm run stubs -- --check` only compares.
 *
 * For maintainers. A learner's answers live in the same files, so this command never writes over a file that somebody has
 * worked in: one that is neither the new stub nor the one that the last commit's solution makes. With `--force` it does, and
 * puts what was there into backups/ first.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { answersOf } from "./course/answers.ts";
import { checkReplaceable, putAside, replaceFile } from "./course/backups.ts";
import { outOfPlace } from "./course/claims.ts";
import { CLAIMS, fileOfSection, house, textIn } from "./course/house.ts";
import { manifest } from "./course/manifest.ts";
import { MarkerError, stubOf } from "./course/stubbing.ts";
import { namesIn } from "./course/text.ts";
import { sameText } from "./course/untouched.ts";
import { type Flags, runCommand, UsageError } from "./terminal/command.ts";
import { git } from "./updating/git.ts";

const HELP = `npm run stubs             for maintainers: writes the stubs in exercises/ from the solutions
npm run stubs -- --check  only compares

A file that somebody has worked in stays as it is.

  --force   write over those, too; what was there goes to backups/
  --help    this page`;

/** One stub: where it belongs (from the house's root, with `/`) and what must be in it. */
export interface Stub {
  path: string;
  text: string;
}

/** All stubs of all modules in the solutions, in order. */
function allStubs(): Stub[] {
  const solutions = join(house, "solutions");
  const modules = namesIn(solutions, "").filter((name) => /^\d\d-/.test(name));
  return modules.flatMap((id) => {
    const folder = join(solutions, id);
    return [...namesIn(folder), ...namesIn(folder, fileOfSection(CLAIMS))].map((name) => {
      const source = textIn("solutions", id, name);
      if (name === fileOfSection(CLAIMS)) checkOrder(source, `solutions/${id}/${name}`);
      return { path: `exercises/${id}/${name}`, text: stubOf(source, `solutions/${id}/${name}`) };
    });
  });
}

/** @throws UsageError with the first claim that isn't in its place */
function checkOrder(source: string, path: string): void {
  for (const { item, claims } of answersOf(source, "")) {
    const found = outOfPlace(claims);
    if (found === undefined) continue;
    const why = "Claims stand in order of the alphabet, so that their order gives nothing away.";
    throw new UsageError(`${path}, Q${item}: this claim stands too late: ${found.text}\n${why}`);
  }
}

/** TypeScript files in the modules' folders of exercises/ that no solution stands behind. */
function strays(stubs: readonly Stub[]): string[] {
  const known = new Set(stubs.map((stub) => stub.path));
  const exercises = join(house, "exercises");
  return namesIn(exercises, "")
    .flatMap((id) => namesIn(join(exercises, id)).map((name) => `exercises/${id}/${name}`))
    .filter((path) => !known.has(path));
}

/** The stub as the solution of the last commit makes it, or `undefined` when there is none (or there is no git). */
function committed(path: string): string | undefined {
  try {
    const solution = path.replace(/^exercises/, "solutions");
    return stubOf(git("show", `HEAD:./${solution}`), path);
  } catch {
    return undefined;
  }
}

/** What has to happen to one stub. @returns "same", "write", or "keep": somebody has worked in it */
function planFor(stub: Stub): "same" | "write" | "keep" {
  const file = join(house, stub.path);
  if (!existsSync(file)) return "write";
  if (!statSync(file).isFile()) return "keep";
  const now = readFileSync(file, "utf8");
  if (sameText(now, stub.text)) return "same";
  const before = committed(stub.path);
  return before !== undefined && sameText(now, before) ? "write" : "keep";
}

/** Modules that have solutions and aren't in the manifest: nothing would ever lead a learner there. */
async function unlisted(stubs: readonly Stub[]): Promise<string[]> {
  const known = (await manifest()).map(({ id }) => id);
  const ids = new Set(stubs.map(({ path }) => path.split("/")[1] ?? ""));
  return [...ids].filter((id) => !known.includes(id));
}

/** Compares, and says what differs. @returns the exit code */
async function check(): Promise<number> {
  const stubs = allStubs();
  const [stranger] = await unlisted(stubs);
  if (stranger !== undefined) {
    console.error(`solutions/${stranger} is no module yet: it needs its entry in exercises/curriculum.ts.`);
    return 1;
  }
  const different = stubs.filter((stub) => planFor(stub) !== "same").map((stub) => stub.path);
  const extra = strays(stubs);
  if (different.length === 0 && extra.length === 0) {
    console.log(`${stubs.length} stubs are what the solutions make.`);
    return 0;
  }
  for (const path of different) console.error(`${path} differs from what its solution makes`);
  for (const path of extra) console.error(`${path} has no solution`);
  console.error('Run "npm run stubs" and commit what it writes.');
  return 1;
}

/** Writes what needs writing. @returns the exit code */
function write(force: boolean): number {
  const plans = allStubs().map((stub) => ({ ...stub, plan: planFor(stub) }));
  const kept = plans.filter(({ plan }) => plan === "keep").map(({ path }) => path);
  const due = plans.filter(({ plan }) => plan === "write" || (plan === "keep" && force));
  checkReplaceable(due.map(({ path }) => path));
  if (force && kept.length > 0) console.log(`What was there is in backups/${putAside("reset", kept)}.`);
  for (const { path, text } of due) {
    replaceFile(path, Buffer.from(text));
    console.log(`${path} written`);
  }
  if (due.length === 0 && kept.length === 0) console.log("Every stub was up to date.");
  if (force) return 0;
  for (const path of kept)
    console.error(`${path} holds somebody's work: left as it is (--force writes over it)`);
  return kept.length === 0 ? 0 : 1;
}

async function stubs(_: readonly string[], flags: Flags): Promise<number> {
  try {
    return flags.check === true ? await check() : write(flags.force === true);
  } catch (error) {
    if (error instanceof MarkerError) throw new UsageError(error.message);
    throw error;
  }
}

await runCommand(import.meta, {
  help: HELP,
  flags: { check: { type: "boolean" }, force: { type: "boolean" } },
  wordless: true,
  run: stubs,
});
