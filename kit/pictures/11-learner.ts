/** The pictures of module 11. */
import {
  DataLoader,
  DataLoaders,
  Learner,
  manualSeed,
  nn,
  optim,
  type Pair,
  type Recorder,
  TensorDataset,
} from "#engine";
import { lineChart } from "#engine/plot.ts";
import { digitLoss, digits } from "../../tests/support/digits.ts";
import { batchAccuracy } from "../../tests/support/learner.ts";
import { arrow, arrowTip, BLUE, box, INK, page, QUIET, savesTo, words } from "./drawing.ts";

const save = savesTo("11-learner");

const real = await digits();

/** A linear layer, seed 42, learning rate 1, 20 epochs; the training images in a new order at every pass, or as they lie. */
function recorded(shuffle: boolean): Recorder {
  const loader = ([x, y]: Pair, mix: boolean): DataLoader =>
    new DataLoader(new TensorDataset(x, y), { batchSize: 256, shuffle: mix });
  manualSeed(42);
  const dls = new DataLoaders(loader(real.train, shuffle), loader(real.valid, false));
  const learner = new Learner(dls, new nn.Linear(784, 1), {
    optFunc: optim.SGD,
    lossFunc: digitLoss,
    metrics: [batchAccuracy],
  });
  learner.fit(20, 1);
  return learner.recorder;
}

const [mixed, asTheyLie] = [recorded(true), recorded(false)];
const epochs = mixed.rows.map((row) => row.epoch + 1);

/** The recorder's curve: both losses after every epoch. */
function losses(): string {
  return lineChart({
    title: "What the Recorder has kept",
    x: { label: "epochs" },
    y: { label: "loss", range: [0, 0.07] },
    series: [
      { name: "train", x: epochs, y: mixed.rows.map((row) => row.trainLoss), draw: "both" },
      { name: "valid", x: epochs, y: mixed.rows.map((row) => row.validLoss), draw: "both" },
    ],
  });
}

/** The metric after every epoch, with shuffled batches and with batches in order. */
function shuffled(): string {
  const accuracies = ({ rows }: Recorder): number[] => rows.map((row) => row.metrics.batchAccuracy!);
  return lineChart({
    title: "The same model, the same images",
    x: { label: "epochs" },
    y: { label: "accuracy on the validation images", range: [0.45, 1] },
    series: [
      { name: "shuffled", x: epochs, y: accuracies(mixed), draw: "both" },
      { name: "first all 3s, then all 7s", x: epochs, y: accuracies(asTheyLie), draw: "both" },
    ],
  });
}

/** A box with its upper left corner at (x, y), and lines of text from its top; the first line is its name. */
function part(
  [x, y, width, height]: readonly [number, number, number, number],
  lines: readonly string[],
  { stroke = INK, dashed = false } = {},
): string {
  const text = lines.map((line, i) => {
    const look = i === 0 ? { size: 15, bold: true } : { size: 12, color: QUIET };
    return words(x + width / 2, y + 22 + 19 * i, line, { ...look, anchor: "middle" });
  });
  return [box(x, y, width, height, { round: 9, stroke, thick: 2, dashed }), ...text].join("\n");
}

/** What goes into a Learner, what it does, and what comes out. */
function parts(): string {
  const given = [
    ["DataLoaders", "to learn from, and to be tested on"],
    ["model", "a module, or a plain function"],
    ["optimizer function", "makes the optimizer: optim.SGD"],
    ["loss function", "a number for the machine"],
    ["metrics", "numbers for people (may be left out)"],
  ] as const;
  const rows = given.map(([name, note], i) => {
    const y = 15 + 66 * i;
    const dashed = name === "metrics";
    return [part([15, y, 262, 54], [name, note], { dashed }), arrow(`M279 ${y + 27} H331`)];
  });
  return page(
    760,
    350,
    "What a Learner is given, what it does, what it leaves behind",
    arrowTip(),
    ...rows.flat(),
    part([335, 15, 206, 318], ["Learner", "fit(epochs, lr)"], { stroke: BLUE }),
    part([353, 78, 170, 132], ["train", "predict", "loss", "backward", "step", "zero"], { stroke: BLUE }),
    part([353, 228, 170, 90], ["validate", "predict", "loss", "metrics"], { stroke: BLUE }),
    arrow("M543 174 H590"),
    part(
      [594, 118, 151, 112],
      ["Recorder", "the loss of every batch", "a row for every epoch:", "train loss, valid loss,", "metrics"],
    ),
  );
}

save("losses.svg", losses());
save("shuffled.svg", shuffled());
save("parts.svg", parts());
