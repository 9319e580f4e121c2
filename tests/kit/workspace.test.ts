/**
 * What surrounds the kit: the editor's tasks and settings, the dev container, the workflow of the checks. None of them can be
 * tried here as a whole, so what they name is held against what there is.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "#kit/course/house.ts";
import { readRequest } from "#kit/run/arguments.ts";

const read = (path: string): string => readFileSync(join(repository, path), "utf8");

const { scripts, engines } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** JSON with comments, as VS Code reads it. */
function parseWithComments(text: string): Record<string, unknown> {
  const plain = text.replace(
    /("(?:\\.|[^"\\\n])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_, string: string) => string ?? "",
  );
  return JSON.parse(plain) as Record<string, unknown>;
}

/** A variable in the editor's files. */
const editors = (name: string): string => `\${${name}}`;

describe("JSON with comments", () => {
  test("comments go, what looks like one in a string stays", () => {
    expect(parseWithComments('{ // a\n "b": "http://x", /* c */ "d": "\\"//" }')).toEqual({
      b: "http://x",
      d: '"//',
    });
    expect(() => parseWithComments('{ "a": 1, }')).toThrow(SyntaxError);
  });
});

describe("VS Code", () => {
  interface Task {
    label: string;
    type: string;
    command: string;
    args: string[];
  }
  const { tasks } = parseWithComments(read(".vscode/tasks.json")) as unknown as { tasks: Task[] };

  test("every task calls a script that exists", () => {
    expect(tasks.length).toBeGreaterThan(4);
    for (const { label, command, args } of tasks) {
      expect(command, label).toBe("npm");
      const [verb, name = ""] = args;
      expect(Object.keys(scripts), label).toContain(verb === "run" ? name : verb);
      // "--" gets lost in some PowerShells: tasks need no flags.
      expect(
        args.filter((word) => word.startsWith("-")),
        label,
      ).toEqual([]);
    }
  });

  test("what the editor puts in for a file of a module is understood, on Windows too", () => {
    const values: Record<string, string> = {
      [editors("relativeFileDirname")]: "exercises\\07-sgd",
      [editors("relativeFile")]: "exercises\\07-sgd\\step5-step.ts",
    };
    const asked = tasks
      .filter(({ args }) => args[0] === "test")
      .map(({ args }) => values[args[1] ?? ""] ?? "");
    expect(asked.map((word) => readRequest([word]).sections)).toEqual([[], ["step5-step"]]);
  });

  test("the debugger starts what npm test starts, and lets a test stand still", () => {
    const { configurations } = parseWithComments(read(".vscode/launch.json")) as unknown as {
      configurations: {
        name: string;
        program?: string;
        runtimeArgs?: string[];
        args?: string[];
        env?: Record<string, string>;
      }[];
    };
    const [launch] = configurations;
    const file = launch?.program?.replace(`${editors("workspaceFolder")}/`, "") ?? "";
    expect(["node", ...(launch?.runtimeArgs ?? []), file].join(" ")).toBe(scripts.test);
    expect(launch?.args?.[0]).toBe(editors("relativeFileDirname"));
    expect(Number(launch?.env?.DIGIT_PATIENCE)).toBeGreaterThan(600);
    expect(read("GUIDE.md")).toContain(launch?.name);
  });

  test("nothing completes the learner's code in this folder", () => {
    const settings = parseWithComments(read(".vscode/settings.json"));
    expect(settings).toMatchObject({
      "chat.disableAIFeatures": true,
      "editor.inlineSuggest.enabled": false,
      "github.copilot.enable": { "*": false },
      "github.copilot.editor.enableAutoCompletions": false,
      "github.copilot.nextEditSuggestions.enabled": false,
    });
    expect(settings["cursor.cpp.disabledLanguages"]).toContain("typescript");
  });

  test("its TypeScript is the one that is installed", () => {
    const settings = parseWithComments(read(".vscode/settings.json"));
    const folder = String(settings["js/ts.tsdk.path"]);
    expect(existsSync(join(repository, folder, "package.json"))).toBe(true);
  });

  test("recommended extensions are named as publisher.name", () => {
    const { recommendations } = parseWithComments(read(".vscode/extensions.json")) as {
      recommendations: string[];
    };
    expect(recommendations).toContain("vitest.explorer");
    for (const name of recommendations) expect(name).toMatch(/^[\w-]+\.[\w-]+$/);
  });
});

describe("the dev container", () => {
  const container = parseWithComments(read(".devcontainer/devcontainer.json"));

  test("a standard image, a clean install, no secrets", () => {
    expect(container.image).toMatch(/^mcr\.microsoft\.com\/devcontainers\/typescript-node:(22|24)$/);
    expect(container.postCreateCommand).toMatch(/^npm ci\b/);
    expect(JSON.stringify(container)).not.toMatch(/secret|token|password|"mounts"|"remoteEnv"/i);
  });
});

describe("the workflow of the checks", () => {
  const text = read(".github/workflows/checks.yml");
  const steps = [...text.matchAll(/^\s*- run: (.*)$/gm)].map((found) => found[1] ?? "");
  const list = (key: string): string[] =>
    (new RegExp(`^ +${key}: \\[(.*)\\]$`, "m").exec(text)?.[1] ?? "").split(", ");

  test("three systems, and every Node that is promised", () => {
    expect(list("os")).toEqual(["ubuntu-latest", "macos-latest", "windows-latest"]);
    expect(list("node")).toEqual(["20", "22", "24"]);
    expect(engines.node).toMatch(/^\^20\./);
    expect(text).toMatch(/runs-on: \$\{\{ matrix\.os \}\}/);
    expect(text).toMatch(/node-version: \$\{\{ matrix\.node \}\}/);
    expect(text).toContain("fail-fast: false");
  });

  test("it may only read, and a newer run replaces an older one", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/: write\b|secrets\.|pull_request_target/);
    expect(text).toMatch(/^concurrency:\n {2}group: .+\n {2}cancel-in-progress: true$/m);
  });

  test("every step can be run, in any shell", () => {
    expect(steps.length).toBeGreaterThan(6);
    for (const step of steps) {
      const script = /^npm run (\S+)/.exec(step)?.[1] ?? /^npm (test)\b/.exec(step)?.[1];
      if (script !== undefined) expect(Object.keys(scripts), step).toContain(script);
      const file = /^node (?:--import tsx )?(\S+)/.exec(step)?.[1];
      if (file !== undefined && !file.includes("node_modules"))
        expect(existsSync(join(repository, file)), step).toBe(true);
      expect(step, "no shell's own words").not.toMatch(/&&|\|\||[;|>$`']/);
    }
    expect(text).not.toMatch(/^\s*(shell:|run: \|)/m);
  });

  test("it runs all that .ci/run does", () => {
    for (const step of [
      "npm ci",
      "npm run typecheck",
      "biome ci .",
      "npm run stubs",
      "npm run mistakes",
      "build.ts --check",
      "npm test",
    ]) {
      expect(
        steps.some((one) => one.includes(step)),
        step,
      ).toBe(true);
    }
  });
});
