/**
 * The third wall of a review by itself: what Node's permission model refuses, on this version of Node, to code that has got
 * behind the first two. And what it lets through, which is why there are others.
 */
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { withWrittenLoops } from "#kit/review/sandbox/loops.ts";
import { limited, permissions } from "#kit/review/sandbox/walls.ts";
import { inFull } from "./support/thorough.ts";

const place = realpathSync.native(mkdtempSync(join(tmpdir(), "digit-walls-")));
const [code, own, outside] = ["code", "own", "outside"].map((name) => join(place, name)) as [
  string,
  string,
  string,
];
for (const folder of [code, own, outside]) mkdirSync(folder);
const secret = join(outside, "secret.txt");
writeFileSync(secret, "TOP SECRET");
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs some lines behind the wall. @returns what they printed */
function behind(lines: string): string {
  const file = join(code, "main.mjs");
  const known = { secret, own, outside, address: pathToFileURL(secret).href };
  writeFileSync(
    file,
    [
      ...["fs", "child_process", "worker_threads", "inspector"].map(
        (name) => `import * as ${name} from "node:${name}";`,
      ),
      `const { secret, own, outside, address } = ${JSON.stringify(known)};`,
      `try { console.log("done", await (async () => { ${lines} })()); } catch (error) { console.log("no", error.code ?? error.name); }`,
    ].join("\n"),
  );
  const flags = permissions([join(code, "*"), join(own, "*")], [join(own, "*")]);
  const [program, ...words] = limited([process.execPath, ...flags, file], 20);
  const { stdout, stderr } = spawnSync(program, words, {
    env: { ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }) },
    cwd: own,
    timeout: 20_000,
  });
  return `${stdout}${stderr}`.trim();
}

describe("refuses", () => {
  const refused: Record<string, string> = {
    "to read a file": "return fs.readFileSync(secret, 'utf8')",
    "to read it in another way": "return (await fs.promises.open(secret)).readFile()",
    "to read it as code": "return import(address)",
    "to list a folder": "return fs.readdirSync(outside)",
    "to look at a file": "return fs.statSync(secret).size",
    "a path that leads out": "return fs.readFileSync(own + '/../outside/secret.txt')",
    "to delete": "return fs.rmSync(secret)",
    "to delete in another way": "return fs.unlinkSync(secret)",
    "to delete a folder": "return fs.rmSync(outside, { recursive: true, force: true })",
    "to write": "return fs.writeFileSync(secret, '')",
    "to make a file": "return fs.writeFileSync(outside + '/new.txt', '')",
    "to rename": "return fs.renameSync(secret, own + '/mine')",
    "to copy": "return fs.copyFileSync(secret, own + '/mine')",
    "to change its own code": "return fs.writeFileSync(process.argv[1], '')",
    "a symbolic link to it": "fs.symlinkSync(secret, own + '/link'); return fs.readFileSync(own + '/link')",
    "a hard link to it": "fs.linkSync(secret, own + '/link'); return fs.readFileSync(own + '/link')",
    "a process": "return child_process.spawnSync(process.execPath, ['-v']).status",
    "a shell": "return child_process.execSync('echo').length",
    "a thread": "return new worker_threads.Worker('1', { eval: true }).threadId",
    "a binding": "return process.binding('fs')",
    "native code": "return process.dlopen({ exports: {} }, own + '/x.node')",
    "code made of text": "return new Function('return 1')()",
    "code made of text by another name": "return (async () => {}).constructor('return 1')()",
  };
  for (const [name, lines] of Object.entries(refused)) {
    test(name, () => {
      expect(behind(lines)).toMatch(/^no (ERR_ACCESS_DENIED|ERR_DLOPEN_DISABLED|EvalError)$/);
      expect(readFileSync(secret, "utf8")).toBe("TOP SECRET");
      expect(readdirSync(outside)).toEqual(["secret.txt"]);
    });
  }

  test("the environment isn't there in the first place", () => {
    expect(
      behind("return Object.keys(process.env).filter((name) => /PATH|HOME|TOKEN|USER/i.test(name)).length"),
    ).toBe("done 0");
  });
});

describe("lets through", () => {
  test("its own folder", () => {
    expect(behind("fs.writeFileSync(own + '/x', 'y'); return fs.readFileSync(own + '/x', 'utf8')")).toBe(
      "done y",
    );
  });

  test("signals: the second wall has to take them away", () => {
    expect(behind("return process.kill(process.ppid, 0)")).toBe("done true");
  });
});

describe.runIf(process.platform !== "win32")("the system ends", () => {
  inFull("a process in an endless loop, even when nobody watches it", () => {
    const [program, ...words] = limited([process.execPath, "-e", "for (;;) {}"], 0);
    const { signal, status } = spawnSync(program, words, { timeout: 60_000 });
    expect([signal, status]).not.toContain("SIGTERM");
    expect(["SIGXCPU", "SIGKILL"]).toContain(signal);
  });

  test("the growth of a file", () => {
    const grow =
      "const part = Buffer.alloc(1e6); for (let i = 0; i < 200; i++) fs.appendFileSync(own + '/x', part);";
    expect(behind(grow)).toBe("no EFBIG");
    rmSync(join(own, "x"));
  });
});

describe("the engine's loops, written down", () => {
  const text = `export const row1 = loopPerFormula<F, R>(\n  "f, a",\n  "return f(a);",\n);\nexport const row2 = loopPerFormula<F, R>("f, a, b", "return f(a, b);");\n`;

  test("make nothing of text any more", () => {
    const written = withWrittenLoops(text);
    expect(written).not.toContain("new Function");
    expect(written).toContain("export const row2 = perFormula([\n(f, a, b) => { return f(a, b); },");
  });

  test("an engine that has changed is noticed", () => {
    expect(() => withWrittenLoops("export const row1 = 1;")).toThrow("no longer fits");
  });
});
