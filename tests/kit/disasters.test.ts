/**
 * Whatever a learner's file does, a run must end soon, say which file it was, and leave the other sections alone.
 *
 * Every case puts one bad file into a lab and runs the real `npm test` on it. Some cases share a lab: the page describes only the
 * first red section, so what is checked of the others is that they are red without harming anybody.
 */
import { describe, expect, test } from "vitest";
import { makeLab } from "./support/lab.ts";
import { inFull, sample } from "./support/thorough.ts";

/** `2-take.ts` with this body. The comment and the type push the code to other lines than where it runs. */
const take = (...body: string[]): string =>
  [
    "/** A comment, which is gone when the file runs. */",
    "interface Unused {",
    "  nothing: number;",
    "}",
    "",
    "export function take(a: number, b: number): number {",
    ...body.map((line) => `  ${line}`),
    "}",
    "",
  ].join("\n");

/** A file that exports `take` and then does something while it loads. */
const loading = (...code: string[]): string =>
  ["export const take = (a: number, b: number): number => a - b;", ...code, ""].join("\n");

interface Disaster {
  /** The text of 2-take.ts; `null` when it is missing. */
  file: string | null;
  /** What the page must say. */
  says: readonly string[];
  env?: Record<string, string>;
}

const file = "exercises/01-tiny/2-take.ts";

const disasters: Record<string, Disaster> = {
  "a syntax error": {
    file: take("return a - ;"),
    says: [`${file}:7:14 can't be read: Unexpected token`, "7 │   return a - ;\n    │              ^"],
  },
  "what all code shares replaced while it loads": {
    file: loading("Array.prototype.map = () => [];", "globalThis.Error = Object as never;"),
    says: [`${file} replaces Error, which all code in this process uses`],
  },
  "what makes everything wait replaced": {
    file: loading(
      "globalThis.setTimeout = (() => 0) as never;",
      "Promise.prototype.then = function () { return this; } as never;",
    ),
    says: [`${file} replaces setTimeout, which`],
  },
  "what all code shares replaced in a call": {
    file: take("Array.prototype.filter = () => [];", "return a - b;"),
    says: ["Your code replaces Array.prototype.filter, which"],
  },
  "a throw that can't be looked at": {
    file: take(
      "throw { get message(): string { throw 1; }, get stack(): string { throw 2; }, get name(): string { throw 3; } };",
    ),
    says: ["Something was thrown that can't be looked at"],
  },
  "a misspelt import": {
    file: `import { noGrd } from "#engine";\n${take("return noGrd(() => a - b);")}`,
    says: [`${file}:1:10 imports noGrd, and #engine has nothing of that name. Is noGrad meant?`],
  },
  "a generator": {
    file: "export function* take(a: number, b: number) {\n  yield a - b;\n}\n",
    says: [`${file}:1:8 makes take a generator`],
  },
  "an error while loading": {
    file: loading("const nothing = undefined as unknown as { x: number };", "nothing.x;"),
    says: [`${file}:3:9 fails while it loads: TypeError: Cannot read properties of undefined`],
  },
  "a thrown text": {
    file: take('throw "no idea";'),
    says: ["no idea was thrown, which is not an Error", `${file}:6`],
  },
  "an end that nothing can catch": {
    file: take("return (process as unknown as { reallyExit(n: number): never }).reallyExit(0);"),
    says: ["The test ended the whole process", file],
  },
  "an endless loop": {
    file: take("let i = 0;", "while (a > 0) {", "  i++;", "}", "return i;"),
    says: [`still running after 2 seconds at ${file}:8`, `Look at   ${file}:8`],
  },
  "an endless loop while loading": {
    file: loading("for (;;) {", "}"),
    says: [`Loading ${file} was still running after 2 seconds`, `${file}:2`],
  },
  "a promise that is never kept": {
    file: take("return new Promise(() => {}) as unknown as number;"),
    says: ["The test waited 2 seconds for a promise that is never kept", file],
  },
  "a promise that is never kept while loading": {
    file: loading("await new Promise(() => {});"),
    says: [`${file} never finishes loading`],
  },
  "numbers without end": {
    file: take("const list: number[][] = [];", "while (a > 0) list.push([a, b]);", "return list.length;"),
    says: ["took more than 300 MB of memory", file],
    env: { DIGIT_MEMORY: "300", DIGIT_PATIENCE: "10" },
  },
  "typed arrays without end": {
    file: take(
      "const list: unknown[] = [];",
      "while (a > 0) list.push(new Float64Array(1e6).fill(a));",
      "return 0;",
    ),
    says: ["took more than 300 MB of memory", file],
    env: { DIGIT_MEMORY: "300", DIGIT_PATIENCE: "10" },
  },
  "process.exit": {
    file: take("process.exit(0);"),
    says: ["process.exit(0) was called", `Look at   ${file}:7`],
  },
};

describe.concurrent("a learner's file with", () => {
  for (const [name, { file: text, says, env }] of sample(Object.entries(disasters), 16)) {
    test(name, async () => {
      const lab = makeLab({ "2-take.ts": text }, env);
      try {
        const { code, text: page, seconds } = await lab.test("exercises/01-tiny");
        for (const sentence of says) expect(page).toContain(sentence);
        expect(page).toContain("3 of 4 sections done, 4 of 5 tests pass");
        expect(page).not.toContain("node_modules");
        expect(code).toBe(1);
        expect(seconds).toBeLessThan(25);
      } finally {
        lab.remove();
      }
    });
  }

  inFull("a rejection that nobody awaits", async () => {
    const lab = makeLab({ "2-take.ts": take('Promise.reject(new Error("lost"));', "return a - b;") });
    const { code, text } = await lab.test("exercises/01-tiny");
    lab.remove();
    expect(text).toContain("4 of 4 sections done");
    expect(text).toContain("A promise was rejected, and nothing awaited it: lost");
    expect(text).toContain(`Look at   ${file}:7`);
    expect(code).toBe(1);
  });

  inFull("a section that had to be stopped says how many tests it has", async () => {
    const lab = makeLab({ "1-add.ts": "export function add(): number {\n  for (;;) {\n  }\n}\n" });
    const { text } = await lab.test("exercises/01-tiny/1-add.ts");
    lab.remove();
    expect(text).toContain("exercises/01-tiny/1-add.ts: 0 of 2 tests pass");
    expect(text).toContain("still running after 2 seconds");
  });

  inFull("faults in every section: each is told apart", async () => {
    const lab = makeLab({
      "1-add.ts": "export function add( {",
      "2-take.ts": null,
      "3-times.ts": "function times() {}\n",
      "4-all.ts":
        'import { add } from "./1-add.ts";\nexport const all = (a: number, b: number) => add(a, b) + a * b;\n',
    });
    // Vitest's own reporter shows the message of every test, not only the first.
    const { text } = await lab.test("exercises/01-tiny", "--reporter=tap");
    lab.remove();
    expect(text).toContain("1-add.ts:1:23 can't be read: Expected `}` but found `EOF`");
    expect(text).toContain(`${file} is missing. \\"npm run reset -- 01-tiny 2-take\\" brings the stub back.`);
    expect(text).toContain("3-times.ts no longer exports times");
    // 4-all.ts is fine, but it needs 1-add.ts: it is red for that one's reason.
    expect(text.split("1-add.ts:1:23 can't be read").length).toBeGreaterThan(3);
  });

  inFull("wrong turns in every section: each is told apart", async () => {
    const lab = makeLab({
      "1-add.ts": "export function add(a: number): number {\n  throw null;\n}\n",
      "2-take.ts": take("return take(a, b);"),
      "3-times.ts":
        "export const times = (a: number): number => {\n  const b = a;\n  const b = 1;\n  return b;\n};\n",
      "4-all.ts": "export async function all(): Promise<number> {\n  return 11;\n}\n",
    });
    const { text, code } = await lab.test("exercises/01-tiny", "--reporter=tap");
    lab.remove();
    expect(text).toContain("Maximum call stack size exceeded");
    expect(text).toContain("3-times.ts:2:9 can't be read: Identifier `b` has already been declared");
    expect(text).toContain("4-all.ts:1:8 makes all an async function");
    expect(code).toBe(1);
  });
});
