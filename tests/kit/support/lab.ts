/**
 * A small house of its own for testing the kit: one module of four sections in a temporary folder, and the real `npm test`
 * run on it in a process of its own. `DIGIT_HOUSE` tells the kit where the house is.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "#kit/course/house.ts";
import { stubOf } from "#kit/course/stubbing.ts";

/** How long a test may take in a lab, in seconds: endless loops are ended sooner than a learner's. */
const PATIENCE = 2;

/** One section's solution, with the test that belongs to it. */
const solution = (
  name: string,
  task: string,
  answer: string,
): string => `/** ${name}: a section of the lab. */

export function ${name}(a: number, b: number): number {
  // #region answer: ${task}
  ${answer}
  // #endregion
}
`;

const MANIFEST = `
export const curriculum = [
  {
    id: "01-tiny", title: "Tiny", achieved: "add, take away and multiply", items: [],
    sections: ["1-add", "2-take", "3-times", "4-all"].map((name) => ({ name, title: name.slice(2), items: [] })),
  },
  { id: "02-more", title: "More", achieved: "do more", items: [], sections: [{ name: "1-x", title: "x", items: [] }] },
];
`;

const SPEC = `
import { describe, expect, test } from "vitest";
import { add } from "#work/01-tiny/1-add.ts";
import { take } from "#work/01-tiny/2-take.ts";
import { times } from "#work/01-tiny/3-times.ts";
import { all } from "#work/01-tiny/4-all.ts";
describe("1-add", () => {
  test("add · the sum", () => expect(add(2, 3)).toBe(5));
  test("add · zero changes nothing", () => expect(add(7, 0)).toBe(7));
});
describe("2-take", () => { test("take · the difference", async () => expect(await take(7, 3)).toBe(4)); });
describe("3-times", () => { test("times · the product", () => expect(times(2, 3)).toBe(6)); });
describe("4-all", () => { test("all · sum plus product", () => expect(all(2, 3)).toBe(11)); });
`;

const SOLUTIONS: Record<string, string> = {
  "1-add.ts": solution("add", "return the sum", "return a + b;"),
  "2-take.ts": solution("take", "return the difference", "return a - b;"),
  "3-times.ts": solution("times", "return the product", "return a * b;"),
  "4-all.ts": `import { add } from "./1-add.ts";\n${solution("all", "add the sum and the product", "return add(a, b) + a * b;")}`,
};

/** A house in a temporary folder. */
export interface Lab {
  root: string;
  /** Runs `npm test <args>` in it (without npm). */
  test(...args: string[]): Promise<Finished>;
  remove(): void;
}

/** A command that came to its end. */
export interface Finished {
  code: number | null;
  /** Standard output and standard error together. */
  text: string;
  seconds: number;
}

/**
 * Builds a lab. In its exercises/ the reference solutions stand, unless `exercises` says otherwise.
 *
 * @param exercises texts by file name: "2-take.ts"; `null`: the file is missing; "stub": it is as on a fresh clone
 * @param env more environment variables for the runs
 */
export function makeLab(
  exercises: Record<string, string | null> = {},
  env: Record<string, string> = {},
): Lab {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "digit-lab-")));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("package.json", `{ "type": "module" }`);
  write("exercises/curriculum.ts", MANIFEST);
  write("exercises/01-tiny/hints.md", "## add\n");
  write("tests/exercises/01-tiny.test.ts", SPEC);
  for (const [name, text] of Object.entries(SOLUTIONS)) {
    write(`solutions/01-tiny/${name}`, text);
    const given = name in exercises ? exercises[name] : text;
    if (given !== null && given !== undefined) {
      write(`exercises/01-tiny/${name}`, given === "stub" ? stubOf(text, name) : given);
    }
  }
  return {
    root,
    test: (...args) => run("kit/test.ts", args, root, env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * Where commands in labs keep their temporary files. A process that is killed can't tidy up, so they go when these tests end. One
 * folder for all, because there lies what tsx has translated, too.
 */
const temporary = realpathSync(mkdtempSync(join(tmpdir(), "digit-labs-")));
process.once("exit", () => rmSync(temporary, { recursive: true, force: true }));

/** The environment of a command that runs in a lab. */
export function labEnvironment(house: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DIGIT_HOUSE: house,
    DIGIT_PATIENCE: String(PATIENCE),
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    ...more,
  };
  // The process must think that a person started it, not Vitest.
  const ours = /^(VITEST|TEST$|NODE_ENV$|FORCE_COLOR$|NO_COLOR$|DIGIT_(REPORT|LIMITS|MISTAKES|KEEP_TRY|TRY))/;
  for (const name of Object.keys(env)) if (ours.test(name)) delete env[name];
  return env;
}

/** What stands after `node` to run one of the kit's commands: as package.json has it. */
export function npmCommand(command: string): string[] {
  return ["--import", "vitest/node", "--import", "tsx", join(repository, command)];
}

/** Runs one of the kit's commands in a process of its own. */
export function run(
  command: string,
  args: readonly string[],
  house: string,
  more: Record<string, string> = {},
): Promise<Finished> {
  const began = Date.now();
  const child = spawn(process.execPath, [...npmCommand(command), ...args], {
    cwd: repository,
    env: labEnvironment(house, more),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const hear = (chunk: Buffer): void => {
    text += chunk;
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, text, seconds: (Date.now() - began) / 1000 }));
  });
}
