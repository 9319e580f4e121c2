/**
 * `npm run mutate -- 07-sgd`: do a module's tests notice when the solution is broken? See README.md.
 *
 * Stryker changes the answers in solutions/07-sgd in every small way it knows, one at a time, and runs the module's
 * spec on each. The exit code is 1 when fewer than 95 % are noticed, or when one that isn't noticed has no entry in
 * equivalent.json.
 */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { modulesWithSpec } from "../kit/course/house.ts";
import { type Equivalent, linesWith, readEquivalents } from "./equivalent.ts";
import { rangesOf } from "./regions.ts";

/** The least share of mutants that a spec must notice. */
const ENOUGH = 0.95;

const TABLE_HEAD = `| module | mutants | killed | stopped as endless | survived | score |
|---|--:|--:|--:|--:|--:|`;

/** How runner.ts learns which module it is about. */
const MODULE_VARIABLE = "MUTATED_MODULE";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "..");

/** Lets Stryker run on one module. */
async function mutants(moduleId: string): Promise<MutantResult[]> {
  process.env[MODULE_VARIABLE] = moduleId;
  // Whether a mutant is noticed, and not what a learner would be told.
  process.env.DIGIT_VERDICT_ONLY = "1";
  return await new Stryker({
    configFile: "mutation/stryker.config.json",
    plugins: [join(here, "runner.ts")],
    mutate: rangesOf(root, moduleId),
    // Stryker copies what isn't ignored. Engine, data and specs are read where they are: see bundle.ts.
    ignorePatterns: ["**", `!solutions/${moduleId}/*.ts`],
    htmlReporter: { fileName: `mutation/reports/${moduleId}.html` },
  }).runMutationTest();
}

/** What came out for one module. */
interface Score {
  readonly killed: number;
  readonly timeout: number;
  readonly survivors: readonly Survivor[];
  /** Mutants that couldn't be run at all. There should be none. */
  readonly broken: readonly MutantResult[];
}

interface Survivor {
  /** "07-sgd/step7-stop.ts" */
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly becomes: string;
  /** No test so much as reaches it. */
  readonly unreached: boolean;
}

function scoreOf(results: readonly MutantResult[]): Score {
  const count = (status: string) => results.filter((result) => result.status === status).length;
  const left = results.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  return {
    killed: count("Killed"),
    timeout: count("Timeout"),
    survivors: left.map(survivorOf),
    broken: results.filter(({ status }) => !/^(Killed|Timeout|Survived|NoCoverage)$/.test(status)),
  };
}

function survivorOf({ fileName, location, replacement, status }: MutantResult): Survivor {
  const file = fileName.replaceAll("\\", "/").replace(/^.*?solutions\//, "");
  const source = readFileSync(join(root, "solutions", file), "utf8");
  const lines = linesWith(source, location, replacement ?? "");
  return { file, line: location.start.line, ...lines, unreached: status === "NoCoverage" };
}

/** One line of the table in README.md. */
function row(moduleId: string, { killed, timeout, survivors }: Score): string {
  const all = killed + timeout + survivors.length;
  return `| ${moduleId} | ${all} | ${killed} | ${timeout} | ${survivors.length} | ${percentOf(killed + timeout, all)} |`;
}

function percentOf(part: number, all: number): string {
  return `${(all === 0 ? 100 : (100 * part) / all).toFixed(1)} %`;
}

/** Prints what came out. @returns whether it is good enough */
function report(moduleId: string, score: Score, known: readonly Equivalent[], seconds: number): boolean {
  const { killed, timeout, survivors, broken } = score;
  const all = killed + timeout + survivors.length;
  const share = all === 0 ? 1 : (killed + timeout) / all;
  const mine = known.filter(({ file }) => file.startsWith(`${moduleId}/`));
  const entryOf = (one: Survivor) =>
    mine.find(({ file, becomes }) => file === one.file && becomes === one.becomes);
  const unlisted = survivors.filter((one) => entryOf(one) === undefined);
  const stale = mine.filter((entry) => !survivors.some((one) => entryOf(one) === entry));

  console.log(
    `\n${moduleId}: ${percentOf(killed + timeout, all)} of ${all} mutants noticed ` +
      `(${killed} killed, ${timeout} stopped as endless, ${survivors.length} survived) in ${seconds.toFixed(0)} s`,
  );
  for (const one of survivors) {
    console.log(`\n  solutions/${one.file}:${one.line}${one.unreached ? "  (no test reaches it)" : ""}`);
    console.log(`    - ${one.was}\n    + ${one.becomes}`);
    console.log(
      `    ${entryOf(one)?.reason ?? "not in equivalent.json: the spec has a gap, or the reason is missing"}`,
    );
  }
  for (const { fileName, location, status, statusReason } of broken) {
    console.log(`\n  ${fileName}:${location.start.line} could not be run: ${status} ${statusReason ?? ""}`);
  }
  for (const { file, becomes } of stale) {
    console.log(`\n  equivalent.json lists a mutant of ${file} that is noticed or gone: ${becomes}`);
  }
  return share >= ENOUGH && unlisted.length === 0 && broken.length === 0 && stale.length === 0;
}

/** "07" and "sgd" are short for "07-sgd"; nothing stands for every module. */
function modulesFrom(words: readonly string[]): string[] {
  const all = modulesWithSpec().filter((id) => rangesOf(root, id).length > 0);
  if (words.length === 0) return all;
  return words.map((word) => {
    const name = word.replaceAll("\\", "/").replace(/\/+$/, "").split("/").at(-1) ?? "";
    const found = all.find((id) => id === name || id.startsWith(`${name}-`) || id.endsWith(`-${name}`));
    if (found === undefined) throw new Error(`There is no module "${word}". There are:\n${all.join("\n")}`);
    return found;
  });
}

async function main(words: readonly string[]): Promise<void> {
  // Stryker sees only what lies under the folder it is started in.
  process.chdir(root);
  const known = readEquivalents(new URL("equivalent.json", import.meta.url));
  const rows: string[] = [];
  for (const moduleId of modulesFrom(words)) {
    const start = performance.now();
    const score = scoreOf(await mutants(moduleId));
    rows.push(row(moduleId, score));
    if (!report(moduleId, score, known, (performance.now() - start) / 1000)) process.exitCode = 1;
  }
  if (rows.length > 1) console.log(`\n${TABLE_HEAD}\n${rows.join("\n")}`);
}

await main(process.argv.slice(2));
