/**
 * Whether a command that a page tells its reader to run can be run: its script, its words, its flags.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCLI } from "vitest/node";
import { repository } from "#kit/course/house.ts";
import { placeOf } from "#kit/course/place.ts";
import { textAt } from "#kit/course/text.ts";
import { readRequest } from "#kit/run/arguments.ts";
import { testsIn } from "#kit/run/spec-tests.ts";
import { curriculum } from "../../../exercises/curriculum.ts";
import { run } from "./lab.ts";
import { wordsOf } from "./markdown.ts";

/** The text of a file of the kit, with \n at the line ends. */
export function readPage(path: string): string {
  return readFileSync(join(repository, path), "utf8")
    .replaceAll("\r\n", "\n")
    .replace(/^\uFEFF/, "");
}

/** The names of the tests of each spec that was asked for: reading one takes its time. */
const known = new Map<string, readonly string[]>();
export function testNamesOf(id: string): readonly string[] {
  const names =
    known.get(id) ??
    testsIn(textAt(join(repository, `tests/exercises/${id}.test.ts`)) ?? "").flatMap(
      ({ name }) => name ?? [],
    );
  known.set(id, names);
  return names;
}

/** The scripts of package.json. */
export const scripts = (JSON.parse(readPage("package.json")) as { scripts: Record<string, string> }).scripts;

/** Paths that appear when the kit is used. */
export const MADE_LATER = /^(data\/(mnist_sample|cache)|runs|reviews|backups)\b/;

/** A lab's commands keep their temporary files in the lab. These run in the kit itself, which stays clean. */
const ELSEWHERE = { TMPDIR: tmpdir(), TEMP: tmpdir(), TMP: tmpdir() };

/** `npm run x -- --help`, each asked once. */
const helps = new Map<string, Promise<string>>();
export function helpOf(script: string): Promise<string> {
  const file = /kit\/\S+\.ts/.exec(scripts[script] ?? "")?.[0] ?? "";
  const asked = helps.get(script) ?? run(file, ["--help"], repository, ELSEWHERE).then(({ text }) => text);
  helps.set(script, asked);
  return asked;
}

const FOREIGN = /^(\.\.\/|origin\/)/;

/** What is wrong with a command, in sentences; nothing, if it can be run. */
export async function wrongWith(command: string): Promise<string[]> {
  const [program = "", ...rest] = wordsOf(command);
  if (program === "node") {
    const file = rest.find((word) => /\.(ts|mjs)$/.test(word));
    const there = file === undefined || MADE_LATER.test(file) || existsSync(join(repository, file));
    return there ? [] : [`${command}: there is no ${file}`];
  }
  const [verb = "", ...more] = rest[0] === "run" ? rest.slice(1) : rest;
  if (["ci", "config"].includes(verb)) return [];
  if (!(verb in scripts)) return [`${command}: package.json has no script "${verb}"`];
  const words = more.filter((word) => word !== "--");
  if (verb === "test") return wrongTest(command, words);
  const named = words.filter((word) => !word.startsWith("-") && !/[<[\]>…]/.test(word));
  const flags = words.filter((word) => word.startsWith("--")).map((word) => word.split("=")[0] ?? "");
  const help = flags.length + named.length > 0 ? await helpOf(verb) : "";
  const unknown = flags.filter((flag) => flag !== "--help" && !help.includes(flag));
  return [
    ...unknown.map((flag) => `${command}: --help of ${verb} doesn't know ${flag}`),
    ...wrongWords(verb, named, help).map((problem) => `${command}: ${problem}`),
  ];
}

function wrongWords(verb: string, words: readonly string[], help: string): string[] {
  if (words.length === 0) return [];
  if (["hint", "solution", "reset"].includes(verb)) {
    // Written answers have no tests, so they are no place like the others.
    const places = words.filter((word) => word !== "answers" || !help.includes("answers"));
    return complaint(() => placeOf(places, curriculum));
  }
  if (verb === "judge")
    return complaint(() =>
      placeOf(
        words.filter((word) => !word.startsWith("./")),
        curriculum,
      ),
    );
  if (["review", "agenda", "grade"].includes(verb)) {
    return words
      .filter((word) => !FOREIGN.test(word) && !help.includes(` ${word}`))
      .map((word) => `"${word}" is no folder beside the kit, and no branch`);
  }
  return words.filter((word) => !help.includes(word)).map((word) => `--help doesn't know "${word}"`);
}

/** What Vitest understands: `--reporter <name>`, `--fileParallelism`, ... Asked once, by whoever needs it first. */
let vitestsFlags: string | undefined;
const vitestHelp = (): string => {
  const words = [join(repository, "node_modules/vitest/vitest.mjs"), "--help"];
  vitestsFlags ??= execFileSync(process.execPath, words, { encoding: "utf8" });
  return vitestsFlags;
};

/** "--no-file-parallelism" -> "--fileParallelism" */
const asVitestHasIt = (flag: string): string =>
  `--${flag.replace(/^--(no-)?/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

function wrongTest(command: string, words: readonly string[]): string[] {
  const own = words.filter((word) => !["--stack", "--help", "--try", "--coverage-of-trials"].includes(word));
  const problems = complaint(() => {
    for (const flag of own.filter((word) => word.startsWith("--")).map(asVitestHasIt)) {
      if (!new RegExp(`${flag}\\b`).test(vitestHelp())) throw new Error(`Vitest doesn't know ${flag}`);
    }
    const { filter, options } = parseCLI(["vitest", "run", ...own]);
    const { modules, filters } = readRequest(filter.map((word) => word.replace("/NN", "/07-sgd")));
    const gone = filters.find((path) => !existsSync(join(repository, path)));
    if (gone !== undefined) throw new Error(`there is no ${gone}`);
    const asked = options.testNamePattern as string | undefined;
    // The kit's own tests may have names that are made while they run.
    if (asked === undefined || filters.length > 0) return;
    const ids = modules.length > 0 ? modules : curriculum.map(({ id }) => id);
    if (!ids.flatMap(testNamesOf).some((name) => new RegExp(asked).test(name)))
      throw new Error(`no test is called ${asked}`);
  });
  return problems.map((problem) => `${command}: ${problem}`);
}

/** The first line of what an action throws. */
function complaint(action: () => unknown): string[] {
  try {
    action();
    return [];
  } catch (error) {
    return [String((error as Error).message).split("\n")[0] ?? ""];
  }
}
