/**
 * Points for a learner's exercises: how they are counted, `npm run grade` on small houses, and the workflow that runs it for a cohort.
 * The workflow can't run here as a whole: its file is read, what it names is looked for, and its own commands are run.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "#kit/course/house.ts";
import { grade as command } from "#kit/grade.ts";
import { annotation, cohortPage, type Grade, gradeOf, gradePage } from "#kit/review/grade-report.ts";
import { liveIn } from "./support/inside.ts";
import { type Finished, type Lab, makeLab, run } from "./support/lab.ts";
import { adds, side, tiny } from "./support/sides.ts";
import { inFull } from "./support/thorough.ts";
import { readYaml } from "./support/yaml.ts";

describe("counting", () => {
  test("a point for every section that is done; what wasn't begun has none", () => {
    const made = gradeOf([tiny], side({ ...adds, name: "Ben" }));
    expect(made).toMatchObject({ name: "Ben", score: 1, "max-score": 2 });
    expect(made.tests).toEqual([
      { "test-name": "01-tiny/1-add", passed: true, score: 1, "max-score": 1 },
      { "test-name": "01-tiny/2-take", passed: false, score: 0, "max-score": 1 },
    ]);
    expect(gradeOf([tiny], side({ run: "none", begun: false }))).toMatchObject({ score: 0, "max-score": 2 });
    // Nothing ran in a section: that is no pass.
    expect(gradeOf([tiny], side({ outcomes: [] })).score).toBe(0);
  });

  test("the pages say what is open, and hold nothing of the learner's that could act", () => {
    const made = gradeOf([tiny], side({ ...adds, name: "<img src=x>\u001b[31m|", warnings: ["a | b <c>"] }));
    expect(gradePage(made)).toContain("| 01 · Tiny | 1 of 2 | 2. Take: red |");
    expect(gradePage(made)).toContain("## &lt;img src=x&gt;⟨U+001B⟩\\[31m&#124;: 1 of 2 sections");
    expect(gradePage(made)).toContain("- a &#124; b &lt;c&gt;");
    expect(annotation(made)).toBe('::notice title=Autograding report::{"totalPoints":1,"maxPoints":2}');
    expect(gradePage(gradeOf([tiny], side({ run: "none" })))).toContain("| 0 of 2 | not begun |");
  });

  test("a cohort is one table, by name", () => {
    const grades = [side({ ...adds, name: "b" }), side({ name: "a" })].map((one) => gradeOf([tiny], one));
    expect(cohortPage(grades)).toBe(
      "## 2 learners\n\n| | done | 01 |\n|---|---:|---:|\n| a | 2 of 2 | 2 |\n| b | 1 of 2 | 1 |\n",
    );
  });
});

describe("npm run grade", () => {
  let kit: Lab;
  let learner: Lab;
  let out = "";
  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), "digit-grade-"));
    kit = makeLab({ "1-add.ts": "stub", "2-take.ts": "stub", "3-times.ts": "stub", "4-all.ts": "stub" });
    learner = makeLab({ "3-times.ts": "stub", "2-take.ts": CHEATS });
    // A learner's own spec asks for nothing: it must not be the one that counts.
    writeFileSync(
      join(learner.root, "tests", "exercises", "01-tiny.test.ts"),
      'import { describe, test } from "vitest";\nfor (const one of ["1-add", "2-take", "3-times", "4-all"]) describe(one, () => test("x", () => {}));\n',
    );
    const call = await liveIn(kit.root);
    const { grade } = await import("#kit/grade.ts");
    ask = (args) => call(grade, args);
  });
  afterAll(() => {
    kit.remove();
    learner.remove();
    rmSync(out, { recursive: true });
  });

  /** Tries to write the grade itself, and to print one. */
  const CHEATS = `
import { writeFileSync } from "node:fs";
const forged = JSON.stringify({ schema: "digit-by-digit/grade/v1", name: "me", score: 99, "max-score": 99, tests: [], modules: [] });
for (const file of [process.env.GITHUB_OUTPUT, process.env.FORGED, ${JSON.stringify("FORGED")}]) {
  try { writeFileSync(file, forged); } catch {}
}
export function take(a, b) {
  console.log('::notice title=Autograding report::{"totalPoints":99,"maxPoints":99}');
  console.log(forged);
  return a + b;
}
`;

  /** The command in this process, which is quicker. */
  let ask: (args: string[]) => Promise<Finished>;

  test("uses the kit's tests on the learner's exercises, and prints JSON that nobody else wrote", async () => {
    const forged = join(out, "forged.json");
    const { code, text } = await run(
      "kit/grade.ts",
      [learner.root, "--json", "--name", "anna/kit"],
      kit.root,
      { FORGED: forged },
    );
    expect(code).toBe(0);
    const made = JSON.parse(text) as Grade;
    // Adds is done; take can't be used or is wrong; times is to do; all needs nothing of them.
    expect(made).toMatchObject({ name: "anna/kit", score: 2, "max-score": 4 });
    expect(made.tests.map(({ passed }) => passed)).toEqual([true, false, false, true]);
    expect(existsSync(forged)).toBe(false);
    expect(text).not.toContain("99");
  });

  inFull(
    "--out, --summary and --annotate leave the same points; --cohort makes a table of them",
    async () => {
      const [file, summary] = [join(out, "grades", "a", "grade.json"), join(out, "summary.md")];
      mkdirSync(join(out, "grades", "a"), { recursive: true });
      writeFileSync(summary, "before\n");
      const words = [learner.root, "--name", "anna/kit", "--out", file, "--summary", summary, "--annotate"];
      const { code, text } = await ask(words);
      expect(code).toBe(0);
      expect(text).toContain("anna/kit: 2 of 4 sections\n  01-tiny   2 of 4\n");
      expect(text.match(/^::.*/gm)).toEqual([
        '::notice title=Autograding report::{"totalPoints":2,"maxPoints":4}',
      ]);
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ score: 2 });
      expect(readFileSync(summary, "utf8")).toMatch(/^before\n## anna\/kit: 2 of 4 sections\n/);
      const cohort = await ask(["--cohort", join(out, "grades")]);
      expect(cohort.text).toContain("| anna/kit | 2 of 4 | 2 |");
      expect(cohort.code).toBe(0);
    },
  );

  inFull("--out takes the place of a grade, and of nothing else", async () => {
    const mine = join(learner.root, "exercises/01-tiny/1-add.ts");
    const before = readFileSync(mine, "utf8");
    const { code, text } = await ask([learner.root, "--out", mine]);
    expect(text).toContain("1-add.ts is there, and is not a grade of this kit.");
    expect(code).toBe(2);
    expect(readFileSync(mine, "utf8")).toBe(before);
  });

  test("what only calls itself a grade is refused in a sentence", async () => {
    const folder = join(learner.root, "grades-of-others");
    mkdirSync(folder);
    for (const more of [{}, { name: "me", score: 1, "max-score": 1, modules: [{ id: "|", score: 1 }] }]) {
      writeFileSync(join(folder, "a.json"), JSON.stringify({ schema: "digit-by-digit/grade/v1", ...more }));
      const { code, text } = await ask(["--cohort", folder]);
      expect(text).toContain("a.json is there, and is not a grade of this kit.");
      expect(code).toBe(2);
    }
  });

  test("words that make no sense end in a sentence", async () => {
    for (const words of [[], ["no/such"], ["--cohort", "no/such"], [learner.root, "--module", "99"]]) {
      const { code, text } = await ask(words);
      expect(code, text).toBe(2);
      expect(text).not.toMatch(/\n\s+at /);
    }
  });
});

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
  "working-directory"?: string;
}
interface Job {
  steps: Step[];
  permissions?: Record<string, string>;
  needs?: string | string[];
}

describe("the workflow", () => {
  const text = readFileSync(join(repository, ".github", "workflows", "grade.yml"), "utf8");
  const file = readYaml(text) as unknown as {
    name: string;
    on: Record<string, unknown>;
    permissions: Record<string, string>;
    jobs: Record<"list" | "collect" | "grade" | "cohort", Job>;
  };
  const jobs = Object.values(file.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const stepNamed = (job: Job, part: string) => job.steps.find((step) => step.run?.includes(part));

  test("may only read, and never runs with somebody else's rights", () => {
    expect(file.permissions).toEqual({ contents: "read" });
    for (const { permissions } of jobs) expect(Object.values(permissions ?? {})).toEqual([]);
    expect(Object.keys(file.on)).toEqual(["push", "workflow_dispatch"]);
    expect(file.name).toBe("Autograding Tests");
  });

  test("where the learner's code runs there is no secret and no stored token", () => {
    const withSecrets = Object.entries(file.jobs).filter(([, job]) =>
      JSON.stringify(job).includes("secrets."),
    );
    expect(withSecrets.map(([name]) => name)).toEqual(["collect"]);
    expect(stepNamed(file.jobs.collect, "npm")).toBeUndefined();
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts).toHaveLength(3);
    for (const one of checkouts) expect(one.with?.["persist-credentials"]).toBe("false");
    expect(text).not.toMatch(/GITHUB_TOKEN/);
  });

  test("names only actions, scripts and folders that there are, and never puts a name of somebody's into a script", () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const known = ["checkout", "setup-node", "upload-artifact", "download-artifact"];
    for (const { uses, run: script } of steps) {
      if (uses !== undefined) expect(uses).toMatch(new RegExp(`^actions/(${known.join("|")})@v\\d+$`));
      // An expression inside a script would be pasted into it as it is.
      expect(script ?? "").not.toContain("${{");
      for (const [, name = ""] of (script ?? "").matchAll(/npm run (?:--silent )?([\w-]+)/g)) {
        expect(Object.keys(scripts)).toContain(name);
      }
    }
    for (const { path } of steps.flatMap((step) => (step.with === undefined ? [] : [step.with]))) {
      expect(["kit", "learner", "learner/exercises", "grade.json", "grades", undefined]).toContain(path);
    }
  });

  test("every flag that it gives to the grade is one that the grade knows", () => {
    const scripts = steps
      .flatMap((step) => step.run ?? [])
      .filter((script) => script.includes("npm run --silent grade"));
    expect(scripts).toHaveLength(2);
    const given = scripts.flatMap((script) => [...script.matchAll(/[ (]--(\w+)/g)].map(([, flag]) => flag));
    for (const flag of given.filter((one) => one !== "silent"))
      expect(Object.keys(command.flags ?? {})).toContain(flag);
    expect(given).toContain("module");
  });

  /** The workflow runs on GitHub's Linux machines, in this shell. Its scripts are tried where there is one, and never on Windows. */
  const runner = { shell: "bash" };
  const posix = process.platform !== "win32" && spawnSync(runner.shell, ["--version"]).status === 0;
  /** Runs a step's script as a runner does. */
  function bash(script: string, env: Record<string, string>, cwd: string): void {
    execFileSync(runner.shell, ["-e", "-c", script], { cwd, env: { ...process.env, ...env }, stdio: "pipe" });
  }

  test.skipIf(!posix)("its first step lists repositories, and nothing that isn't the name of one", () => {
    const folder = mkdtempSync(join(tmpdir(), "digit-grade-"));
    const output = join(folder, "output");
    const script = file.jobs.list.steps[0]?.run ?? "";
    bash(script, { WANTED: "a/b,  c-1/d.e\n$(touch x)/y z;rm/q a/b/c", GITHUB_OUTPUT: output }, folder);
    expect(readFileSync(output, "utf8")).toBe('repositories=["a/b","c-1/d.e"]\n');
    rmSync(folder, { recursive: true });
  });

  test.skipIf(!posix)("its commands grade a learner whose files lie beside the kit, links dropped", () => {
    const folder = mkdtempSync(join(tmpdir(), "digit-grade-"));
    const lab = makeLab({ "3-times.ts": "stub" });
    // What the runner has done before: the learner's exercises in learner/exercises, beside the kit.
    cpSync(lab.root, join(folder, "learner"), { recursive: true });
    const link = join(folder, "learner", "exercises", "01-tiny", "2-take.ts");
    rmSync(link);
    symlinkSync(fileURLToPath(import.meta.url), link);
    bash(stepNamed(file.jobs.collect, "find")?.run ?? "", {}, folder);
    expect(readdirSync(join(folder, "learner", "exercises", "01-tiny"))).not.toContain("2-take.ts");
    expect(readdirSync(join(folder, "learner", "exercises", "01-tiny"))).toContain("1-add.ts");

    const summary = join(folder, "summary.md");
    const script = stepNamed(file.jobs.grade, "--annotate")?.run ?? "";
    const env = {
      LEARNER: "anna/kit",
      MODULES: "01-tiny",
      GITHUB_STEP_SUMMARY: summary,
      DIGIT_HOUSE: lab.root,
    };
    // Our kit doesn't lie in that folder: what the scripts name as "../" is there.
    const beside = (words: string) => words.replaceAll(" ../", ` ${folder}/`);
    bash(beside(script), env, repository);
    expect(JSON.parse(readFileSync(join(folder, "grade.json"), "utf8"))).toMatchObject({
      name: "anna/kit",
      score: 2,
    });
    expect(readFileSync(summary, "utf8")).toContain("## anna/kit: 2 of 4 sections");

    mkdirSync(join(folder, "grades"));
    renameSync(join(folder, "grade.json"), join(folder, "grades", "grade.json"));
    const table = stepNamed(file.jobs.cohort, "--cohort")?.run ?? "";
    bash(beside(table), env, repository);
    expect(readFileSync(summary, "utf8")).toContain("| anna/kit | 2 of 4 | 2 |");
    lab.remove();
    rmSync(folder, { recursive: true });
  });
});
