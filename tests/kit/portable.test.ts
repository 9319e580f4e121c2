/**
 * Everything runs on Windows as well, in PowerShell: no script, name, path or link that only POSIX understands. Each rule
 * (support/portable.ts) is tried on something that breaks it, and then on everything there is.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, slashed } from "#kit/course/house.ts";
import { stubOf } from "#kit/course/stubbing.ts";
import { makeLab } from "./support/lab.ts";
import {
  attributesProblems,
  markdownProblems,
  modeProblems,
  nameProblems,
  scriptProblems,
  sourceProblems,
} from "./support/portable.ts";
import { inFull } from "./support/thorough.ts";

const read = (path: string): string => readFileSync(join(repository, path), "utf8");

/** Git's list with modes; nothing where there is no git (a downloaded archive). */
function gitListing(): string {
  try {
    return execFileSync("git", ["-c", "core.quotePath=false", "ls-files", "-s"], {
      cwd: repository,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e8,
    });
  } catch {
    return "";
  }
}

const listing = gitListing();

/** The files of the kit: git's, or else those on the disk. */
const files =
  listing === ""
    ? ["kit", "data", "solutions", "tests", "exercises"].flatMap((folder) =>
        readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" }).map((name) =>
          slashed(join(folder, name)),
        ),
      )
    : listing
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(line.indexOf("\t") + 1));

const existing = files.filter((path) => {
  try {
    return read(path) !== undefined;
  } catch {
    return false;
  }
});

describe("source code", () => {
  test("each trap is seen", () => {
    const samples = [
      'const folder = "/tmp/x";',
      'const out = "/dev/null";',
      'spawn("bash", ["-c", line]);',
      'execFileSync("rm", ["-rf", folder]);',
      'spawnSync("/bin/ls");',
      'spawn("npm", ["test"]);',
      'execSync("git status");',
      'const here = new URL("../data", import.meta.url).pathname;',
      'const file = import.meta.url.replace("file://", "");',
      'if (join(folder, name) === "exercises/x.ts") run();',
      'expect(relative(root, file)).toBe("a/b.ts");',
      'relative(root, dirname(file)).split("/");',
      'await import(join(folder, "x.ts"));',
      "await import(/* @vite-ignore */ path.resolve(name));",
      "const home = process.env.HOME;",
    ];
    for (const sample of samples) expect(sourceProblems(`\n${sample}`), sample).toHaveLength(1);
    expect(sourceProblems(`\n\n${samples[0]}`)[0]).toMatch(/^3: .*tmpdir/);
  });

  test("what works everywhere is left alone", () => {
    const fine = [
      '// writes to "/tmp"',
      ' * spawn("bash")',
      "spawn(process.execPath, words);",
      'execFileSync("git", ["show"]);',
      'const found = /x/.exec("text");',
      "fileURLToPath(new URL('./x', import.meta.url));",
      'expect(slashed(relative(root, file))).toBe("a/b.ts");',
      'join(folder, ...name.split("/"));',
      "await import(pathToFileURL(join(folder, name)).href);",
      'expect(existsSync(join(root, "a/b.ts"))).toBe(true);',
    ];
    for (const line of fine) expect(sourceProblems(line), line).toEqual([]);
  });

  test("nothing in the kit falls into one", () => {
    // The samples above, and those of a reviewer's worst peers, who don't care where their code runs.
    const samples = /^tests\/kit\/((portable|peer-\w+)\.test|support\/attacks)\.ts$/;
    const sources = existing.filter(
      (path) =>
        /^(kit|data|solutions|tests|bench|mutation)\/.*\.(ts|mts|mjs|js)$/.test(path) && !samples.test(path),
    );
    expect(sources.length).toBeGreaterThan(300);
    expect(
      sources.flatMap((path) => sourceProblems(read(path)).map((problem) => `${path}:${problem}`)),
    ).toEqual([]);
  });
});

describe("scripts", () => {
  test("each trap is seen", () => {
    const samples = [
      "NODE_ENV=test node x.ts",
      "node a.ts && node b.ts",
      "node a.ts; node b.ts",
      "node -e 'x'",
      "node x.ts src/*.ts",
      "node x.ts $HOME",
      "./run",
      "rm -rf dist",
    ];
    for (const sample of samples) expect(scriptProblems(sample), sample).not.toEqual([]);
    expect(scriptProblems("node --import vitest/node --import tsx kit/test.ts")).toEqual([]);
  });

  for (const path of files.filter((file) => /(^|\/)package\.json$/.test(file))) {
    test(path, () => {
      const { scripts = {} } = JSON.parse(read(path)) as { scripts?: Record<string, string> };
      const problems = Object.entries(scripts).flatMap(([name, script]) =>
        scriptProblems(script).map((problem) => `${name}: ${problem}`),
      );
      expect(problems).toEqual([]);
    });
  }
});

describe("files", () => {
  test("each trap in a name is seen", () => {
    const samples = [
      ["a/B.ts", "a/b.ts"],
      ["Docs/x", "docs/y"],
      ["a:b"],
      ["kit/aux.ts"],
      ["con"],
      ["what?.md"],
      ["end."],
      ["x".repeat(151)],
    ];
    for (const sample of samples) expect(nameProblems(sample), sample.join()).toHaveLength(1);
    expect(nameProblems(["kit/console.ts", "a/b.ts", "a/c.ts"])).toEqual([]);
  });

  test("all names can be written on every disk", () => expect(nameProblems(files)).toEqual([]));

  test("links and execute bits are seen", () => {
    const sample =
      "120000 abc 0\tkit/link\n100755 abc 0\tkit/run\n100755 abc 0\t.ci/run\n100644 abc 0\tkit/x.ts\n";
    expect(modeProblems(sample, [".ci/run"])).toEqual([
      "kit/link: is a symbolic link",
      "kit/run: has an execute bit",
    ]);
  });

  // For maintainers on Linux; everything else calls it with its interpreter.
  test("there are no links, and nothing needs an execute bit", () => {
    expect(modeProblems(listing, [".ci/run"])).toEqual([]);
  });
});

describe("pages", () => {
  test("a link with a backslash is seen", () => {
    expect(markdownProblems("[a](kit\\x.ts) [b](kit/x.ts)")).toEqual(["kit\\x.ts: a link is written with /"]);
  });

  test("links are written with /", () => {
    const pages = existing.filter((path) => path.endsWith(".md"));
    expect(
      pages.flatMap((path) => markdownProblems(read(path)).map((problem) => `${path}: ${problem}`)),
    ).toEqual([]);
  });
});

describe("line ends", () => {
  test("git keeps the same bytes everywhere", () => {
    expect(attributesProblems("* text=auto\n*.png binary")).toEqual([
      "* needs eol=lf",
      "*.wasm needs binary",
    ]);
    expect(attributesProblems(read(".gitattributes"))).toEqual([]);
  });

  test("a stub is the same whichever line ends its solution has", () => {
    const solution = read("solutions/07-sgd/step5-step.ts").replaceAll("\r\n", "\n");
    const windows = stubOf(solution.replaceAll("\n", "\r\n"), "step5-step.ts");
    expect(windows.replaceAll("\r\n", "\n")).toBe(stubOf(solution, "step5-step.ts"));
  });

  inFull("a learner's file with Windows' line ends is tested like any other", async () => {
    const lab = makeLab({
      "2-take.ts": "export function take(a: number, b: number): number {\r\n  return a - b;\r\n}\r\n",
    });
    try {
      const { code, text } = await lab.test("exercises/01-tiny");
      expect(text).toContain("✓ take");
      expect(code).toBe(0);
    } finally {
      lab.remove();
    }
  });
});
