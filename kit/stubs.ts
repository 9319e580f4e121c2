/**
 * `npm run stubs`: writes the stubs in exercises/ from the solutions. `npm run stubs -- --check` only compares.
 *
 * For maintainers. A learner's answers live in the same files, so this command never writes over a file that somebody has
 * worked in: one that is neither the stub of the last commit nor the new stub. With `--force` it does.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { house } from "./course/house.ts";
import { MarkerError, stubOf } from "./course/stubbing.ts";
import { sameText } from "./course/untouched.ts";

/** One stub: where it belongs (from the house's root, with `/`) and what must be in it. */
export interface Stub {
  path: string;
  text: string;
}

/** All stubs of all modules in the solutions, in order. */
export function allStubs(root: string = house): Stub[] {
  const solutions = join(root, "solutions");
  const modules = readdirSync(solutions)
    .filter((name) => /^\d\d-/.test(name))
    .sort();
  return modules.flatMap((id) =>
    readdirSync(join(solutions, id))
      .filter((name) => name.endsWith(".ts") || name === "answers.md")
      .sort()
      .map((name) => ({
        path: `exercises/${id}/${name}`,
        text: stubOf(readFileSync(join(solutions, id, name), "utf8"), `solutions/${id}/${name}`),
      })),
  );
}

/** TypeScript files in the modules' folders of exercises/ that no solution stands behind. */
export function strays(stubs: readonly Stub[], root: string = house): string[] {
  const known = new Set(stubs.map((stub) => stub.path));
  const exercises = join(root, "exercises");
  if (!existsSync(exercises)) return [];
  return readdirSync(exercises, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(join(exercises, entry.name))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `exercises/${entry.name}/${name}`),
    )
    .filter((path) => !known.has(path));
}

/** The text of a file in the last commit, or `undefined` when it isn't there (or there is no git). */
function committed(path: string, root: string): string | undefined {
  try {
    const quiet = ["ignore", "pipe", "ignore"] as ["ignore", "pipe", "ignore"];
    return execFileSync("git", ["show", `HEAD:./${path}`], { cwd: root, encoding: "utf8", stdio: quiet });
  } catch {
    return undefined;
  }
}

/**
 * What has to happen to one stub.
 *
 * @returns "same", "write", or "keep": somebody has worked in it
 */
export function planFor(stub: Stub, root: string = house): "same" | "write" | "keep" {
  const file = join(root, stub.path);
  if (!existsSync(file)) return "write";
  const now = readFileSync(file, "utf8");
  if (sameText(now, stub.text)) return "same";
  const before = committed(stub.path, root);
  return before !== undefined && sameText(now, before) ? "write" : "keep";
}

/** Compares, and says what differs. @returns the exit code */
function check(): number {
  const stubs = allStubs();
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
  let kept = 0;
  let written = 0;
  for (const stub of allStubs()) {
    const plan = planFor(stub);
    if (plan === "same") continue;
    if (plan === "keep" && !force) {
      console.error(`${stub.path} holds somebody's work: left as it is (--force writes over it)`);
      kept++;
      continue;
    }
    mkdirSync(dirname(join(house, stub.path)), { recursive: true });
    writeFileSync(join(house, stub.path), stub.text);
    console.log(`${stub.path} written`);
    written++;
  }
  if (written === 0 && kept === 0) console.log("Every stub was up to date.");
  return kept === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    process.exitCode = process.argv.includes("--check") ? check() : write(process.argv.includes("--force"));
  } catch (error) {
    if (!(error instanceof MarkerError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
