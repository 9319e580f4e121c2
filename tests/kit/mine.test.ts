/**
 * "Your own stack": the real networks out of the learner's parts. First the parts together, in this process and on few images;
 * then the command, on a house in which one part is written.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cat, manualSeed, TensorDataset } from "#engine";
import { repository } from "#kit/course/house.ts";
import { stubOf } from "#kit/course/stubbing.ts";
import { readTrainRequest } from "#kit/train.ts";
import { partsPage } from "#kit/training/mine.ts";
import type { Job } from "#kit/training/mine-run.ts";
import { type DigitSets, type Model, type Row, type Run, runs, train } from "#kit/training/runs.ts";
import { loadStack, recipes } from "#kit/training/stack.ts";
import { labEnvironment, npmCommand, run } from "./support/lab.ts";
import { inFull, isThorough } from "./support/thorough.ts";

const simpleNet = runs["simple-net"]!.run;
const partNames = recipes["simple-net"]!.parts;

/** Some of the first images and as many of the last, in whole batches, so that every way to count them comes to the same. */
async function fewDigits(run: Run): Promise<DigitSets> {
  const { train, valid } = await run.task.digits();
  const ends = ({ x, y }: TensorDataset, n: number) =>
    new TensorDataset(
      cat([x.slice(0, 0, n), x.slice(0, x.shape[0]! - n)]),
      cat([y.slice(0, 0, n), y.slice(0, y.shape[0]! - n)]),
    );
  return { train: ends(train, 256), valid: ends(valid, 128) };
}

describe("the parts together", () => {
  test.each(Object.keys(recipes))("train the same %s as the engine's own", async (name) => {
    const { run } = runs[name]!;
    const { parts, made, rows } = recipes[name]!;
    const digits = await fewDigits(run);
    const stack = await loadStack(parts, new Set(parts), "solutions");
    const rowsOf = async (one: Run, trained: (model: Model) => AsyncIterable<Row> | Iterable<Row>) => {
      manualSeed(7);
      const all: Row[] = [];
      for await (const row of trained(one.start())) all.push(row);
      return all;
    };
    const own = made(run, stack);
    const theirs = await rowsOf(own, (model) =>
      rows ? rows(stack, model, own, digits, 3) : train(model, own, digits, { epochs: 3 }),
    );
    const engines = await rowsOf(run, (model) => train(model, run, digits, { epochs: 3 }));
    expect(theirs.map((row) => row.epoch)).toEqual([0, 1, 2, 3]);
    for (const [i, { trainLoss, validLoss, accuracy }] of engines.entries()) {
      expect(theirs[i]!.validLoss).toBeCloseTo(validLoss, 5);
      expect(theirs[i]!.accuracy).toBeCloseTo(accuracy, 6);
      if (trainLoss !== null) expect(theirs[i]!.trainLoss).toBeCloseTo(trainLoss, 5);
    }
  });

  test("come one by one from the learner's folder", async () => {
    const told: string[] = [];
    await loadStack(partNames, new Set(["10-optimizer/4-linear"]), "solutions", (file) => told.push(file));
    expect(told).toEqual(partNames.map((name) => `solutions/${name}.ts`));
    await expect(loadStack(partNames, new Set(["10-optimizer/4-linear"]), "nowhere")).rejects.toThrow(
      "nowhere",
    );
  });

  test("the page says whose each is, and what is left to do", () => {
    const none = partsPage(partNames, new Set()).join("\n");
    expect(none).toContain("None of the parts is yours yet");
    expect(none).toMatch(/npm test exercises\/08-minibatches +2-dataset, 3-order, 4-collate, 5-loader/);
    const some = partsPage(partNames, new Set(["06-loss/4-mnist-loss"])).join("\n");
    expect(some).toMatch(/✓ yours +the loss +exercises\/06-loss\/4-mnist-loss\.ts/);
    expect(some).toMatch(/ reference +Linear +solutions\/10-optimizer\/4-linear\.ts/);
    expect(some).toContain("1 of 16 parts are yours");
    expect(some).not.toContain("npm test exercises/06-loss");
    expect(partsPage(partNames, new Set(partNames)).join("\n")).toContain("All 16 parts are yours.");
    const cnn = recipes.cnn!.parts;
    const withAdam = partsPage(cnn, new Set(["13-ten-digits/6-optimizers"])).join("\n");
    expect(withAdam).toMatch(/✓ yours +Adam +exercises\/13-ten-digits\/6-optimizers\.ts/);
    expect(withAdam).toContain(`1 of ${cnn.length} parts are yours`);
    expect(withAdam).not.toContain("08-minibatches");
  });
});

test("--mine goes with the runs that need many parts", () => {
  expect(readTrainRequest(["simple-net", "--mine"])).toEqual({
    changed: {},
    run: simpleNet,
    epochs: 40,
    seed: 42,
    mine: true,
  });
  expect(readTrainRequest(["cnn", "--mine"])).toMatchObject({ run: runs.cnn!.run, mine: true });
  expect(() => readTrainRequest(["linear", "--mine"])).toThrow("--mine goes with simple-net, digits, cnn.");
});

describe("the command, with the optimizer written and Linear not", () => {
  const OPTIMIZER = "exercises/10-optimizer/1-optimizer.ts";
  let root = "";
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const solution = (name: string) => readFileSync(join(repository, "solutions/10-optimizer", name), "utf8");

  /** An optimizer that is right until its hundredth step: no test goes that far, and the third epoch does. */
  const optimizer = (surprise: string): string => `
let steps = 0;
export class BasicOptim {
  constructor(parameters, { lr }) {
    this.parameters = [...parameters];
    this.lr = lr;
  }
  step() {
    if (++steps > 100) ${surprise}
    for (const one of this.parameters) one.data.sub_(one.grad.mul(this.lr));
  }
  zeroGrad() {
    for (const one of this.parameters) one.grad = null;
  }
}
`;

  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "digit-mine-")));
    const sections = ["1-optimizer", "4-linear"].map((name) => ({ name, title: name, items: [] }));
    const module = { id: "10-optimizer", title: "Optimizer", achieved: "step", items: [], sections };
    write("package.json", `{ "type": "module" }`);
    write("exercises/curriculum.ts", `export const curriculum = ${JSON.stringify([module])};`);
    for (const name of ["1-optimizer.ts", "4-linear.ts"]) {
      mkdirSync(join(root, "solutions/10-optimizer"), { recursive: true });
      cpSync(join(repository, "solutions/10-optimizer", name), join(root, "solutions/10-optimizer", name));
    }
    write("exercises/10-optimizer/4-linear.ts", stubOf(solution("4-linear.ts"), "4-linear.ts"));
    write(
      "tests/exercises/10-optimizer.test.ts",
      `import { describe, expect, test } from "vitest";
import { tensor } from "#engine";
import { BasicOptim } from "#work/10-optimizer/1-optimizer.ts";
import { Linear } from "#work/10-optimizer/4-linear.ts";
describe("1-optimizer", () => {
  test("steps", () => {
    const w = tensor([5]).requiresGrad_();
    w.mul(4).sum().backward();
    new BasicOptim([w], { lr: 0.5 }).step();
    expect(w.tolist()).toEqual([3]);
  });
});
describe("4-linear", () => {
  test("has a weight", () => expect(new Linear(2, 1).weight.shape).toEqual([1, 2]));
});
`,
    );
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  inFull("says which part was the learner's, trains, and stops an endless loop", async () => {
    write(OPTIMIZER, optimizer("while (true) {}"));
    const { code, text } = await run("kit/train.ts", ["simple-net", "--mine"], root, { DIGIT_PATIENCE: "3" });
    expect(text).toMatch(/✓ yours +the optimizer/);
    expect(text).toMatch(/ reference +Linear/);
    expect(text).toMatch(/\n +2 +0\.\d+ +0\.\d+ +0\.\d+ +\d+\.\d\d s\n/);
    expect(text).toContain(`Epoch 3 was still running after 3 seconds at ${OPTIMIZER}:9`);
    expect(code).toBe(1);
  });

  test.runIf(isThorough && process.platform !== "win32")("Ctrl-C ends it with a sentence", async () => {
    write(OPTIMIZER, optimizer(";"));
    const child = spawn(process.execPath, [...npmCommand("kit/train.ts"), "simple-net", "--mine"], {
      cwd: repository,
      env: labEnvironment(root),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let text = "";
    let isStopped = false;
    const hear = (chunk: Buffer): void => {
      text += chunk;
      // As a terminal does: all that run in it hear of it.
      if (/\n +1 +0\.\d+/.test(text) && !isStopped) process.kill(-child.pid!, "SIGINT");
      isStopped = /\n +1 +0\.\d+/.test(text);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(text).toContain("\nStopped. Nothing was written: pictures are drawn at the end.\n");
    expect(code).toBe(130);
  });

  /** Only the process that trains, without the tests before it. */
  const training = (epochs: number) => {
    const limits = { time: 30_000, memory: 1200 };
    const files = { folder: "exercises", pictures: join(root, "runs"), report: join(root, "watch.json") };
    const job: Job = {
      run: "simple-net",
      epochs,
      seed: 42,
      changed: {},
      own: ["10-optimizer/1-optimizer"],
      ...files,
      limits,
    };
    return run("kit/training/mine-run.ts", [JSON.stringify(job)], root);
  };

  test("an error on the real digits leads to the learner's line", async () => {
    write(OPTIMIZER, optimizer(`throw new Error("too many");`));
    const { code, text } = await training(3);
    expect(text).toContain(`${OPTIMIZER}:9: too many`);
    expect(code).toBe(1);
  });

  inFull("what comes out is drawn, under a name of its own", async () => {
    write(OPTIMIZER, optimizer(";"));
    expect(await training(1)).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, "runs/simple-net-mine.svg"), "utf8")).toContain("accuracy");
  });
});
