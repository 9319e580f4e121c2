/**
 * `npm run train`: the published row, PyTorch's figures on all ten digits, the files it writes, and what it says to words it does
 * not know.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { mnistSample } from "#data";
import { F, manualSeed, TensorDataset } from "#engine";
import { readTrainRequest, runTraining, trainCommand } from "#kit/train.ts";
import { picturesOf } from "#kit/training/pictures.ts";
import { type Row, type Run, runs, train } from "#kit/training/runs.ts";
import { inFull } from "./support/thorough.ts";

const linear = runs.linear!.run;
const book = runs.linear!.book!;
const simpleNet = runs["simple-net"]!.run;
const digits = runs.digits!.run;
const cnn = runs.cnn!.run;

/** The rows of a run, without table and pictures. */
async function rowsOf(run: Run, epochs = run.epochs): Promise<Row[]> {
  const digits = await run.task.digits();
  manualSeed(42);
  const rows: Row[] = [];
  for await (const row of train(run.start(), run, digits, { epochs })) rows.push(row);
  return rows;
}

/** A run that learns from the first digits only. */
const withFew = (run: Run, count = 512): Run => {
  const first = ({ x, y }: TensorDataset) => new TensorDataset(x.slice(0, 0, count), y.slice(0, 0, count));
  const digits = async () => {
    const { train, valid } = await run.task.digits();
    return { train: first(train), valid: first(valid) };
  };
  return { ...run, task: { ...run.task, digits } };
};

describe("runs", () => {
  inFull("linear --book reproduces the published row", async () => {
    const rows = await rowsOf(book);
    const published = book.published!;
    expect(rows.map(({ epoch }) => epoch)).toEqual(published.map((_, epoch) => epoch));
    rows.forEach(({ epoch, accuracy }) => {
      const apart = Math.abs(Number(accuracy.toFixed(4)) - published[epoch]!);
      expect(apart, `epoch ${epoch}: ${accuracy}`).toBeLessThan(epoch === 0 ? 0.00041 : 0.00011);
    });
  });

  test("linear --book starts from the published weights", () => {
    const [weights, bias] = book.start().parameters;
    expect(weights!.shape).toEqual([784, 1]);
    expect(bias!.item()).toBeCloseTo(-0.10135623, 7);
  });

  test("linear ends at 0.9785", async () => {
    const last = (await rowsOf(linear)).at(-1)!;
    expect(last.epoch).toBe(20);
    expect(last.accuracy).toBeCloseTo(0.9785, 3);
    expect(last.validLoss).toBeLessThan(0.03);
  });

  inFull("simple-net ends at 0.981 or better", async () => {
    expect((await rowsOf(simpleNet)).at(-1)!.accuracy).toBeGreaterThanOrEqual(0.981);
  });

  const asInPyTorch = async (run: Run, accuracies: readonly number[]) => {
    const [, ...rows] = await rowsOf(run, accuracies.length);
    for (const [i, { accuracy }] of rows.entries())
      expect(Math.abs(accuracy - accuracies[i]!), `${run.name}, epoch ${i + 1}`).toBeLessThan(0.00051);
  };
  inFull("digits reads as many of the 10,000 as in PyTorch", () =>
    asInPyTorch(digits, [0.9189, 0.9377, 0.9482]),
  );
  inFull("so does cnn", { timeout: 900_000 }, () => asInPyTorch(cnn, [0.9476, 0.9691]));

  inFull("ten digits come in a new order in every epoch, and every image counts alike", async () => {
    const { task } = withFew(digits, 10);
    const { train: ten } = await task.digits();
    manualSeed(1);
    const order = () => [...task.batches(ten, 4)].map(([, y]) => y.tolist());
    const [first, second] = [order(), order()];
    expect(first.map((batch) => (batch as number[]).length)).toEqual([4, 4, 2]);
    expect(first.flat().sort()).toEqual((ten.y.tolist() as number[]).sort());
    expect(first).not.toEqual(second);
    expect(task.weight(2)).toBe(2);
  });
});

describe("the command", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "digit-by-digit-"));
    await mnistSample(); // 14,434 files, when this is the first to need them
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints a line per epoch, draws two pictures and says where they are", async () => {
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    expect(await trainCommand(["linear", "--epochs", "2", "--seed", "1"], { folder, print })).toBe(0);
    expect(lines.join("\n")).toMatch(
      /epoch +train loss +valid loss +accuracy +time\nstart .*\n +1 .*\n +2 .* s\n/,
    );
    expect(lines.join("\n")).toContain("seed 1");
    const [curve, weights] = lines.slice(-2).map((line) => path.resolve(line.replace(/^.*? {2,}/, "")));
    expect(curve).toBe(path.join(folder, "linear.svg"));
    expect(readFileSync(curve!, "utf8")).toContain("accuracy on unseen images");
    const png = PNG.sync.read(readFileSync(weights!));
    expect([png.width, png.height]).toEqual([336, 336]);
  });

  test("ten digits: a confusion matrix, the worst mistakes, and what the model looks for", async () => {
    for (const [run, pictures] of [
      [digits, ["weights"]],
      [cnn, ["filters", "feature-maps"]],
    ] as const) {
      const lines: string[] = [];
      const print = (line: string) => lines.push(line);
      await runTraining({ run: withFew(run), epochs: 1, seed: 42, changed: {} }, { folder, print });
      const files = lines.slice(-3 - pictures.length).map((line) => path.resolve(line.slice(17)));
      const names = [...pictures, "confusion-matrix", "worst-mistakes"].map(
        (what) => `${run.name}-${what}.png`,
      );
      expect(files).toEqual([`${run.name}.svg`, ...names].map((name) => path.join(folder, name)));
      const sizes = files.slice(1).map((file) => PNG.sync.read(readFileSync(file)).width);
      expect(sizes.slice(-2)).toEqual([11 * 17 * 4, 6 * 28 * 3 + 5 * 4]);
    }
  });

  inFull("without a mistake there is no picture of mistakes", async () => {
    const few = withFew(digits, 10);
    const sets = await few.task.digits();
    const model = { ...digits.start(), predict: () => F.oneHot(sets.valid.y, 10).float() };
    const drawn = picturesOf(model, few.task, sets);
    expect([...drawn.keys()]).toEqual(["weights", "confusion matrix"]);
  });

  inFull("at 40 columns no row of the table is wrapped", async () => {
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    for (const more of [[], ["--book"]]) {
      await trainCommand(["linear", "--epochs", "1", ...more], { folder, print, width: 40 });
    }
    const rows = lines.filter((line) => /^(epoch|start) |^ +1 /.test(line));
    expect(rows).toHaveLength(6);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(40);
    expect(rows[0]).toBe("epoch   train   valid   right    time");
  });

  test("a place that can't be written to ends in a sentence", async () => {
    const inTheWay = path.join(folder, "file");
    writeFileSync(inTheWay, "");
    const heard = vi.spyOn(console, "error").mockImplementation(() => {});
    const print = () => {};
    expect(await trainCommand(["linear", "--epochs", "1"], { folder: inTheWay, print })).toBe(1);
    expect(heard.mock.lastCall?.[0]).toContain("a file stands where a folder is needed");
    heard.mockRestore();
  });

  inFull("the same seed trains the same model, another one another", async () => {
    const tables: string[] = [];
    for (const seed of ["5", "5", "6"]) {
      const lines: string[] = [];
      await trainCommand(["linear", "--epochs", "1", "--seed", seed], {
        folder,
        print: (line) => lines.push(line),
      });
      tables.push(
        lines
          .filter((line) => /^start|^ +1 /.test(line))
          .join("\n")
          .replace(/\d\.\d\d s/, ""),
      );
    }
    expect(tables[0]).toBe(tables[1]);
    expect(tables[0]).not.toBe(tables[2]);
  });

  test("each run has its own number of epochs", () => {
    expect(readTrainRequest(["linear"])).toEqual({ run: linear, epochs: 20, seed: 42, changed: {} });
    expect(readTrainRequest(["linear", "--book"])).toEqual({ run: book, epochs: 21, seed: 42, changed: {} });
    expect(readTrainRequest(["cnn", "--lr", "0.01"])).toMatchObject({ run: cnn, epochs: 2 });
    expect(readTrainRequest(["simple-net", "--epochs=3"])).toEqual({
      run: simpleNet,
      epochs: 3,
      seed: 42,
      changed: {},
    });
  });

  test("with another rate, batch or number of hidden units it says what the run's own were", async () => {
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    const words = ["simple-net", "--epochs", "1", "--lr", "0.5", "--batch", "1000", "--hidden", "5"];
    expect(await trainCommand(words, { folder, print })).toBe(0);
    expect(lines[1]).toBe("learning rate 0.5, batches of 1000, 5 hidden units, seed 42");
    expect(lines[2]).toBe(
      "changed; the run's own values: learning rate 0.1, batches of 256, 30 hidden units",
    );
    expect(lines.at(-1)).toContain("simple-net-lr-0.5-batch-1000-hidden-5-weights.png");
  });

  test("is stopped between two batches", async () => {
    const lines: string[] = [];
    const stop = new AbortController();
    const print = (line: string) => {
      lines.push(line);
      if (line.startsWith("start")) stop.abort();
    };
    for (const run of [linear, withFew(cnn, 128)]) {
      const request = { run, epochs: 1, seed: 1, changed: {} };
      await expect(runTraining(request, { folder, print, signal: stop.signal })).rejects.toThrow("aborted");
      expect(lines.at(-1)).toMatch(/^start/);
    }
  });

  test("words it does not know: the error says what there is", () => {
    const reading =
      (...words: string[]) =>
      () =>
        readTrainRequest(words);
    expect(reading()).toThrow("which run? There are: linear, simple-net, digits, cnn.");
    expect(reading("lineer")).toThrow('no run "lineer". There are: linear, simple-net, digits, cnn.');
    expect(reading("constructor")).toThrow("no run");
    expect(reading("linear", "simple-net")).toThrow("one run at a time");
    expect(reading("simple-net", "--book")).toThrow("only linear has published starting weights");
    expect(reading("linear", "--book", "--seed", "1")).toThrow("would change nothing");
    expect(reading("linear", "--epochs", "0")).toThrow('--epochs takes a whole number of 1 or more, not "0"');
    expect(reading("linear", "--seed", "x")).toThrow('--seed takes a whole number of 0 or more, not "x"');
    expect(reading("linear", "--epochs", "-1")).toThrow('of 1 or more, not "-1"');
    expect(reading("linear", "--rate", "3")).toThrow("Unknown option '--rate'");
    expect(reading("linear", "--lr", "fast")).toThrow('--lr takes a number, such as 0.1, not "fast"');
    expect(reading("linear", "--batch", "0")).toThrow("--batch takes a whole number of 1 or more");
    expect(reading("linear", "--hidden", "50")).toThrow("linear has no hidden units");
    expect(reading("linear", "--book", "--lr", "3")).toThrow("--lr doesn't go with it");
    expect(reading("linear", "--epochs")).toThrow("argument missing");
  });
});
