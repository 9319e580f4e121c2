/**
 * `npm start`: where the learner is and what comes next, without a terminal; and on one (a pipe that says it is one): keys, saves,
 * endless loops, and how it ends. Its parts are tested in console.test.ts and watching.test.ts.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, expect, test } from "vitest";
import { type Lab, labEnvironment, makeLab, npmCommand, run } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

/** The machine may be busy. */
const LONG = { timeout: 25_000 };

const STUBS = { "1-add.ts": "stub", "2-take.ts": "stub", "3-times.ts": "stub", "4-all.ts": "stub" };
const ADD = "export const add = (a: number, b: number): number => a + b;\n";
const TAKE = "export const take = (a: number, b: number): number => a - b;\n";
const LOOP = "export function take(a: number): number {\n  while (a > 0) {}\n  return 0;\n}\n";

let lab: Lab;
let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill("SIGKILL");
  child = undefined;
  lab.remove();
});

const exercise = (name: string): string => join(lab.root, "exercises", "01-tiny", name);

inFull("without a terminal it shows where you are, runs what is next, and is not an error", async () => {
  lab = makeLab(STUBS);
  const fresh = await run("kit/start.ts", [], lab.root);
  expect(fresh.text).toContain("○ 01  Tiny                not begun  <- next");
  expect(fresh.text).toContain("Edit      exercises/01-tiny/1-add.ts");
  expect(fresh.text).toContain("Next: write add");
  expect(fresh.code).toBe(0);

  writeFileSync(exercise("1-add.ts"), ADD);
  const begun = await run("kit/start.ts", [], lab.root);
  expect(begun.text).toContain("◐ 01  Tiny                1 of 4 sections done  <- next");
  expect(begun.text).toContain("Next: write take");

  const named = await run("kit/start.ts", ["1", "times"], lab.root);
  expect(named.text).toContain("exercises/01-tiny/3-times.ts: 0 of 1 tests pass");
});

inFull("--help says the keys and --poll; words that make no sense say what would", async () => {
  lab = makeLab();
  const help = await run("kit/start.ts", ["--help"], lab.root);
  for (const text of ["n   go on to the next section", "--poll [ms]", "WSL"])
    expect(help.text).toContain(text);
  const wrong = await run("kit/start.ts", ["99"], lab.root);
  expect(wrong.text).toContain('There is no module "99"');
  expect(wrong.code).toBe(2);
});

/** A session of `npm start` on something that says it is a terminal. */
class Session {
  private printed = "";
  /** What was said about raw mode, and any trouble. */
  errors = "";
  readonly ended: Promise<number | null>;
  private readonly process: ChildProcess;

  constructor(args: readonly string[] = [], environment: Record<string, string> = {}) {
    const command = npmCommand("kit/start.ts");
    const terminal = new URL("support/fake-terminal.ts", import.meta.url).href;
    command.splice(-1, 0, "--import", terminal);
    const env = labEnvironment(lab.root, { TERM: "xterm", ...environment });
    this.process = spawn(process.execPath, [...command, ...args], { env, stdio: "pipe" });
    child = this.process;
    this.process.stdout?.on("data", (chunk) => {
      this.printed += chunk;
    });
    this.process.stderr?.on("data", (chunk) => {
      this.errors += chunk;
    });
    this.ended = new Promise((resolve) => this.process.on("close", resolve));
  }

  /** All that was printed since the last key or save, without colours. */
  get text(): string {
    return stripVTControlCharacters(this.printed);
  }

  press(keys: string): void {
    this.printed = "";
    this.process.stdin?.write(keys);
  }

  save(name: string, text: string): void {
    this.printed = "";
    writeFileSync(join(lab.root, "exercises", name), text);
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }

  /** Waits until the screen says this. */
  async shows(text: string): Promise<void> {
    await expect.poll(() => this.text + this.errors, LONG).toContain(text);
  }
}

test("on a terminal: a save runs its section, n goes on, keys answer, q puts the terminal back", async () => {
  lab = makeLab(STUBS);
  writeFileSync(exercise("hints.md"), "## add\n\n## take\n\n### 1\nNot add.\n");
  const session = new Session();
  await session.shows("Next: write add");
  await session.shows("n next · h hint · l list · a run all · r again · q quit · ? keys");
  expect(session.errors).toBe("<raw on>");
  // To-dos are listed where the learner is, and nowhere else.
  expect(session.text).toContain("add  return the sum");
  expect(session.text).not.toContain("take  return the difference");

  session.save("01-tiny/1-add.ts", ADD.replace("a + b", "a * b"));
  await session.shows("exercises/01-tiny/1-add.ts: 0 of 2 tests pass");
  await session.shows("expected 6 to be 5");
  await session.shows("? keys");
  expect(session.text).not.toContain("take");

  session.save("01-tiny/1-add.ts", `process.stdout.write("past the console");\n${ADD}`);
  await session.shows("add is done.\n\n  Next      take: press n");
  expect(session.text).toContain("│ past the console");
  session.press("n");
  await session.shows("Edit      exercises/01-tiny/2-take.ts");
  await session.shows("Next: write take");
  session.press("h");
  await session.shows("Not add.");
  session.press("l");
  await session.shows("◐ 01  Tiny                1 of 4 sections done  <- next");
  session.press("?");
  await session.shows("q   end (Ctrl-C does, too)");
  session.press("a");
  await session.shows("exercises/01-tiny: 1 of 4 sections done, 2 of 5 tests pass");
  session.press("q");
  expect(await session.ended).toBe(0);
  expect(session.errors).toBe("<raw on><raw off>");
}, 60_000);

inFull(
  "an endless loop is stopped and named, and a key pressed meanwhile is answered",
  async () => {
    lab = makeLab({ ...STUBS, "2-take.ts": LOOP });
    const session = new Session(["1", "take", "--poll", "60"]);
    await session.shows("running take ...");
    session.press("h");
    await session.shows("still running after 2 seconds at exercises/01-tiny/2-take.ts:2");
    await session.shows("There is no hint for exercises/01-tiny/2-take.ts");
    session.save("01-tiny/2-take.ts", "export const take = (");
    await session.shows("2-take.ts:1:");
    session.save("01-tiny/2-take.ts", TAKE);
    await session.shows("take is done.");
  },
  60_000,
);

inFull(
  "neither a save nor Ctrl-C waits for an endless loop",
  async () => {
    lab = makeLab(STUBS);
    const session = new Session(["1", "take"], { DIGIT_PATIENCE: "600" });
    await session.shows("? keys");
    session.save("01-tiny/2-take.ts", LOOP);
    await session.shows("running take ...");
    session.save("01-tiny/2-take.ts", TAKE);
    await session.shows("take is done.");
    session.save("01-tiny/2-take.ts", LOOP);
    await session.shows("running take ...");
    session.press("\u0003");
    expect(await session.ended).toBe(0);
    expect(session.errors).toBe("<raw on><raw off>");
  },
  60_000,
);

// On Windows a process is simply ended.
test.skipIf(process.platform === "win32")(
  "a signal puts the terminal back, too",
  async () => {
    lab = makeLab(STUBS);
    const session = new Session();
    await session.shows("? keys");
    session.signal("SIGTERM");
    expect(await session.ended).toBe(143);
    expect(session.errors).toBe("<raw on><raw off>");
  },
  60_000,
);

inFull(
  "a file of another module moves the session there",
  async () => {
    lab = makeLab(STUBS);
    for (const [folder, text] of [
      [
        "solutions/02-more",
        "export function x(): number {\n  // #region answer: return one\n  return 1;\n  // #endregion\n}\n",
      ],
      ["exercises/02-more", "export const x = (): number => 2;\n"],
    ] as const) {
      mkdirSync(join(lab.root, folder), { recursive: true });
      writeFileSync(join(lab.root, folder, "1-x.ts"), text);
    }
    const spec = `import { describe, expect, test } from "vitest";
import { x } from "#work/02-more/1-x.ts";
describe("1-x", () => { test("x · one", () => expect(x()).toBe(1)); });
`;
    writeFileSync(join(lab.root, "tests", "exercises", "02-more.test.ts"), spec);
    const session = new Session(["1"]);
    await session.shows("? keys");
    session.save("02-more/1-x.ts", "export const x = (): number => 3;\n");
    await session.shows("expected 3 to be 1");
    session.press("a");
    await session.shows("02 · More");
    session.press("q");
    expect(await session.ended).toBe(0);
  },
  60_000,
);

inFull("npm test --watch runs again after a change, also after an endless loop", async () => {
  lab = makeLab({ "2-take.ts": LOOP });
  child = spawn(process.execPath, [...npmCommand("kit/test.ts"), "exercises/01-tiny", "--watch"], {
    env: labEnvironment(lab.root),
    stdio: ["pipe", "pipe", "pipe"],
  });
  let text = "";
  child.stdout?.on("data", (chunk) => {
    text += chunk;
  });
  await expect.poll(() => text, LONG).toContain("still running after 2 seconds");
  await expect.poll(() => text, LONG).toContain("Watching your files");
  writeFileSync(exercise("2-take.ts"), TAKE);
  await expect.poll(() => text, LONG).toContain("4 of 4 sections done, 5 of 5 tests pass");
  // A file that can't be read, and then can again.
  writeFileSync(exercise("2-take.ts"), "export const take = (");
  await expect.poll(() => text, LONG).toContain("2-take.ts:1:");
});
