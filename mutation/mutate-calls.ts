/**
 * `npm run calls -- 07-sgd`: the mutants of calls.ts, each beside the reference, in one process.
 *
 * A mutant is written as an answer like any other, and the kit's own judge (kit/judge.ts) says what the spec makes of it. The exit code is 1
 * when one is accepted that isn't in equivalent.json.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { modulesWithSpec } from "../kit/course/house.ts";
import { changed, changesOf } from "./calls.ts";
import { readEquivalents } from "./equivalent.ts";
import { regionsOf } from "./regions.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** A mutant: where it is, and how its line reads. */
interface Mutant {
  readonly file: string;
  readonly becomes: string;
}

/** Writes all mutants of a module as answers. @returns which is which, by their names */
function writeMutants(moduleId: string, folder: string): Map<string, Mutant> {
  const mutants = new Map<string, Mutant>();
  const solutions = join(root, "solutions", moduleId);
  for (const file of readdirSync(solutions).filter((name) => name.endsWith(".ts"))) {
    const source = readFileSync(join(solutions, file), "utf8");
    for (const change of changesOf(source, regionsOf(source))) {
      const name = `m${mutants.size}`;
      const text = changed(source, change).replace(/(from\s+")\.\//g, `$1#solutions/${moduleId}/`);
      writeFileSync(join(folder, `${name}.ts`), `/**\n * @replaces ${file}\n * @kind wrong\n */\n${text}`);
      mutants.set(name, {
        file: `${moduleId}/${file}`,
        becomes: lineAround(source, change.from, changed(source, change)),
      });
    }
  }
  return mutants;
}

/** The line of the change as it reads then, white space joined. */
function lineAround(source: string, at: number, after: string): string {
  const line = source.slice(0, at).split("\n").length - 1;
  return (after.split("\n")[line] ?? "").replace(/\s+/g, " ").trim();
}

/** The names of the mutants that the spec accepts. */
function survivors(moduleId: string, folder: string): string[] {
  const words = [
    "--import",
    "vitest/node",
    "--import",
    "tsx",
    join(root, "kit", "judge.ts"),
    moduleId,
    `${folder}/`,
  ];
  const env = { ...process.env, DIGIT_VERDICT_ONLY: "1" };
  const { stdout } = spawnSync(process.execPath, words, { cwd: root, env, encoding: "utf8", maxBuffer: 1e9 });
  if (!stdout.includes(": refused")) throw new Error(`the judge said nothing of use:\n${stdout}`);
  return [...stdout.matchAll(/^!!! wrong (m\d+)\.ts: accepted/gm)].map(([, name]) => name ?? "");
}

const known = readEquivalents(new URL("equivalent-calls.json", import.meta.url));
const words = process.argv.slice(2);
for (const moduleId of modulesWithSpec().filter(
  (id) => words.length === 0 || words.some((word) => id.includes(word)),
)) {
  const folder = mkdtempSync(join(tmpdir(), "digit-mutants-"));
  mkdirSync(folder, { recursive: true });
  const mutants = writeMutants(moduleId, folder);
  const left = survivors(moduleId, folder).map((name) => mutants.get(name) as Mutant);
  rmSync(folder, { recursive: true });
  const isListed = (one: Mutant) =>
    known.some(({ file, becomes }) => file === one.file && becomes === one.becomes);
  const unlisted = left.filter((one) => !isListed(one));
  const stale = known.filter(
    (entry) =>
      entry.file.startsWith(`${moduleId}/`) &&
      !left.some((one) => one.file === entry.file && one.becomes === entry.becomes),
  );
  console.log(
    `${moduleId}: ${mutants.size - left.length} of ${mutants.size} noticed, ${left.length - unlisted.length} can't be`,
  );
  for (const { file, becomes } of unlisted) console.log(`  survived in ${file}: ${becomes}`);
  for (const { file, becomes } of stale)
    console.log(`  equivalent-calls.json lists what is noticed or gone: ${file}: ${becomes}`);
  if (unlisted.length > 0 || stale.length > 0) process.exitCode = 1;
}
