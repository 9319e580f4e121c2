/**
 * Module 11: DataLoaders, metrics, Recorder and Learner.
 *
 * Small inputs first, chosen so that right and wrong differ: then what comes back tells which mistake was made. Then the real
 * 3s and 7s. No test needs two of the learner's sections.
 */
import { beforeAll, describe, test } from "vitest";
import {
  arange,
  DataLoader,
  Learner as EngineLearner,
  type DataLoaders as EngineLoaders,
  isGradEnabled,
  manualSeed,
  nn,
  ones,
  optim,
  type Pair,
  type Tensor,
  TensorDataset,
  tensor,
} from "#engine";
import { DataLoaders } from "#work/11-learner/1-loaders.ts";
import { batchAccuracy, weightedMean } from "#work/11-learner/2-metrics.ts";
import { type EpochRow, lossChart, Recorder } from "#work/11-learner/3-recorder.ts";
import { missingParts, parametersOf } from "#work/11-learner/4-parts.ts";
import { trainEpoch } from "#work/11-learner/5-epoch.ts";
import { predictBatches, scoresOf } from "#work/11-learner/6-validate.ts";
import { Learner } from "#work/11-learner/7-learner.ts";
import { attempt } from "../support/attempt.ts";
import {
  type Digits,
  digitLoss,
  digits,
  inBatches,
  predict,
  publishedScore,
  publishedStart,
  shares,
} from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  batchAccuracy as accuracyOfBatch,
  mean,
  meanOfItems,
  NotingModel,
  plainRecorder,
  referenceParts,
  sum,
} from "../support/learner.ts";
import { accepted, shapesRefused } from "../support/refusals.ts";
import { seen } from "../support/seen.ts";
import { messageOf } from "../support/thrown.ts";

let real: Digits;

beforeAll(async () => {
  real = await digits();
});

const numbers = (t: Tensor): number[] => t.flatten().tolist() as number[];
const column = (values: readonly number[]): Tensor => tensor(values.map((value) => [value]));
const squares = (predictions: Tensor, targets: Tensor): Tensor => predictions.sub(targets).pow(2).mean();

/** Batches of 3, 3 and 1 items: inputs and labels. */
const batches: readonly Pair[] = [
  [column([1, 2, 3]), column([2, 2, 9])],
  [column([4, -1, 0.5]), column([8, 1, 2])],
  [column([2]), column([-3])],
];

/** What `list` is called among the things that a test knows by name. */
function nameOf(thing: unknown, known: Readonly<Record<string, unknown>>): string {
  const found = Object.entries(known).find(([, one]) => one === thing);
  if (found !== undefined) return found[0];
  return Array.isArray(thing) ? "another list" : thing === undefined ? "nothing" : "something else";
}

describe("1-loaders", () => {
  /** Items 0, 1, 2, ... with labels that are `first` more. */
  const setOf = (length: number, first: number): TensorDataset => {
    const x = arange(length).float().view(-1, 1);
    return new TensorDataset(x, x.add(first));
  };
  const labels = (loader: Iterable<Pair>): number[] => Array.from(loader).flatMap(([, y]) => numbers(y));
  const sizes = (loader: Iterable<Pair>): number[] => Array.from(loader, ([x]) => x.shape[0]!);
  const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

  test("DataLoaders · keeps both loaders, each in its field", () => {
    const train = new DataLoader(setOf(10, 100), { batchSize: 4, shuffle: true });
    const valid = new DataLoader(setOf(6, 200), { batchSize: 4 });
    const dls = new DataLoaders(train, valid);
    const known = { "the training loader": train, "the validation loader": valid };
    const mistakes = seen({
      "is a list made from a loader: its batches were taken out once and for all. The training loader must shuffle anew at every pass, so keep the loader itself.":
        "another list",
      "means that nothing was kept in this field.": "nothing",
    });
    expectSame(nameOf(dls.train, known), "the training loader", {
      what: "dls.train of new DataLoaders(train, valid)",
      mistakes: [
        ...mistakes,
        ...seen({
          "is the wrong one: the model would learn from the pictures it's tested on.":
            "the validation loader",
        }),
      ],
    });
    expectSame(nameOf(dls.valid, known), "the validation loader", {
      what: "dls.valid of new DataLoaders(train, valid)",
      mistakes: [
        ...mistakes,
        ...seen({
          "is the wrong one: the model would be tested on the pictures it has learnt from, and look better than it is.":
            "the training loader",
        }),
      ],
    });
  });

  test("DataLoaders.from · batches of the size that was asked for, the last one smaller", () => {
    for (const batchSize of [4, 3]) {
      const dls = DataLoaders.from(setOf(11, 100), setOf(7, 200), batchSize);
      for (const [name, count] of [
        ["train", 11],
        ["valid", 7],
      ] as const) {
        const full = Array.from({ length: Math.floor(count / batchSize) }, () => batchSize);
        expectSame(sizes(dls[name]), [...full, count % batchSize], {
          what: `the sizes of the batches of dls.${name} (${count} items, batchSize ${batchSize})`,
          mistakes: seen({
            "is one item at a time: what a DataLoader does when it isn't told a batchSize.": Array.from(
              { length: count },
              () => 1,
            ),
            "is the whole set as one batch.": [count],
            "leaves out the last batch. It's smaller, but its items count, too.": full,
          }),
        });
      }
    }
  });

  test("DataLoaders.from · the validation batches are the validation items, in order", () => {
    manualSeed(3);
    const got = labels(DataLoaders.from(setOf(11, 100), setOf(7, 200), 4).valid);
    const right = labels(new DataLoader(setOf(7, 200), { batchSize: 4 }));
    const known: Record<string, unknown> = { "the validation items, in order": String(right) };
    known["the validation items, shuffled"] = String(sorted(got)) === String(right) && String(got);
    known["the training items"] = got.every((label) => label < 200) && String(got);
    expectSame(nameOf(String(got), known), "the validation items, in order", {
      what: "what comes from dls.valid",
      mistakes: seen({
        "means that the model is tested on the pictures it has learnt from. It will look better than it is.":
          "the training items",
        "means that the order is drawn anew for every test. Nothing is learnt here, so nothing is gained by it. Shuffle for training only. See section 1.":
          "the validation items, shuffled",
      }),
    });
  });

  test("DataLoaders.from · the training batches come in a new order at every pass", () => {
    manualSeed(4);
    const { train } = DataLoaders.from(setOf(40, 100), setOf(7, 200), 8);
    const [first, second] = [labels(train), labels(train)];
    const all = labels(new DataLoader(setOf(40, 100)));
    const which = [first, second].every((pass) => String(sorted(pass)) === String(all))
      ? String(first) === String(all)
        ? "all training items, in their own order"
        : String(first) === String(second)
          ? "all training items, twice in the same order"
          : "all training items, each time in a new order"
      : `the labels ${first.join(", ")}`;
    expectSame(which, "all training items, each time in a new order", {
      what: "what two passes through dls.train give",
      mistakes: seen({
        "means that a batch of 3s is followed by a batch of 3s, and at last come all the 7s. The training loader shuffles. See section 1.":
          "all training items, in their own order",
        "means that it was shuffled once. Hand the data set to the loader with shuffle: true, and it shuffles at every pass.":
          "all training items, twice in the same order",
      }),
    });
  });
});

describe("2-metrics", () => {
  test("batchAccuracy · the share of predictions on the right side of 0", () => {
    const predictions = column([3, 0.3, 0.1, 0.4, 2, 1, -0.2, -5, -0.7, -1]);
    const targets = column([1, 1, 1, 1, 0, 0, 1, 0, 0, 0]);
    const mistakes = (
      right: number,
      border: number,
      wrong: number,
      yes: number,
      all: number,
      count: number,
    ) =>
      seen({
        "is what the border 0.5 gives. These predictions have no sigmoid, so the border is at 0. See section 2.":
          border / count,
        "is the share of wrong answers.": wrong / count,
        "is the share of pictures that are called a 3, right or wrong. Compare with the labels.": yes / count,
        "is what comes when everything is called a 3: after a sigmoid all predictions are above 0.":
          all / count,
        "is how many are right. The accuracy is their share.": right,
      });
    const accuracy = (p: Tensor, t: Tensor): Tensor =>
      accepted(
        () => batchAccuracy(p, t),
        `batchAccuracy of two columns of the shape (${p.shape.join(", ")})`,
      );
    expectNumbers(accuracy(predictions, targets), 0.7, {
      what: "batchAccuracy of ten predictions, 7 of them right",
      kind: "tensor",
      mistakes: mistakes(7, 4, 3, 6, 5, 10),
    });
    expectNumbers(accuracy(predictions.slice(0, 0, 8), targets.slice(0, 0, 8)), 5 / 8, {
      what: "batchAccuracy of eight predictions, 5 of them right",
      kind: "tensor",
      mistakes: mistakes(5, 2, 3, 6, 5, 8),
    });
  });

  test("batchAccuracy · refuses two different shapes, and names them", () => {
    const one = column([1, -2, 3]);
    for (const other of [tensor([1, 0, 1]), tensor([[1, 0, 1]])]) {
      const shape = `(${other.shape.join(", ")})`;
      expectSame(
        shapesRefused(() => batchAccuracy(one, other), [[3, 1], other.shape]),
        `an Error that names (3, 1) and ${shape}`,
        {
          what: `what batchAccuracy does with predictions of shape (3, 1) and targets of shape ${shape}`,
          mistakes: seen({
            [other.rank === 1
              ? "means that the two were broadcast to (3, 3): nine answers where there are three. See section 2."
              : "means that the two were broadcast to (3, 3). Compare the lengths of all axes, not only how many axes there are. See section 2."]:
              "no Error",
          }),
        },
      );
    }
    expectNumbers(batchAccuracy(column([1, -2, 3]), column([1, 1, 1])), 2 / 3, {
      what: "batchAccuracy of two columns of the shape (3, 1)",
      kind: "tensor",
    });
  });

  test("weightedMean · every item counts the same", () => {
    for (const [values, counts] of [
      [
        [0.5, 0.75, 0.25],
        [4, 4, 2],
      ],
      [
        [10, 2],
        [2, 6],
      ],
    ] as const) {
      const total = sum(values.map((value, i) => value * counts[i]!));
      expectNumbers(weightedMean(values, counts), meanOfItems(values, counts), {
        what: `weightedMean([${values.join(", ")}], [${counts.join(", ")}])`,
        mistakes: seen({
          "is the mean of the batches' means. The last batch is smaller, so its items would count for more. See section 2.":
            mean(values),
          "is the sum, value × count. Divide it by the number of items.": total,
          "is the sum divided by the number of batches. Divide it by the number of items.":
            total / values.length,
          "is the sum of the values divided by the number of items. Each value counts as often as its batch has items.":
            sum(values) / sum(counts),
          "is the sum divided by the values. Divide it by the number of items.": total / sum(values),
          "is the last value. It should be the mean of all.": values.at(-1)!,
        }),
      });
    }
  });

  test("weightedMean · eight batches of the real validation images: 1064 of 2038 are right at the published start", () => {
    const valid = inBatches(real.valid);
    const counts = valid.map(([x]) => x.shape[0]!);
    const perBatch = shares(valid, publishedStart());
    expectNumbers(weightedMean(perBatch, counts), 1064 / 2038, {
      what: "the accuracy over seven batches of 256 and one of 246",
      tolerance: 1e-6,
      mistakes: [
        {
          gives: mean(perBatch),
          says: "is the mean of the eight accuracies. The last batch has only 246 images, so it counts for less. See section 2.",
        },
      ],
    });
  });
});

describe("3-recorder", () => {
  /** Losses as training makes them: at the end of a recorded calculation. */
  const lossOf = (value: number): Tensor => tensor(value, { requiresGrad: true }).mul(1);
  const scores = (validLoss: number) => ({ validLoss, metrics: { batchAccuracy: 1 - validLoss } });

  /** A recorder that has seen epochs of batches, given as [loss, size]. */
  function recorded(epochs: readonly (readonly (readonly [number, number])[])[]): Recorder {
    const recorder = new Recorder(meanOfItems);
    for (const [i, epoch] of epochs.entries()) {
      for (const [loss, count] of epoch) recorder.addBatch(lossOf(loss), count);
      recorder.addEpoch(scores((i + 1) / 10));
    }
    return recorder;
  }

  test("Recorder.addBatch · keeps plain numbers", () => {
    const recorder = new Recorder(meanOfItems);
    for (const [i, loss] of [0.75, 0.5, 2].entries()) recorder.addBatch(lossOf(loss), 4 - i);
    const kinds = recorder.batchLosses.map((loss: unknown) =>
      typeof loss === "number" ? "number" : "Tensor",
    );
    expectSame(kinds, ["number", "number", "number"], {
      what: "what batchLosses holds after three batches",
      mistakes: seen({
        "keeps the calculations of all batches alive, for as long as the recorder lives. Keep loss.item(). See section 3.":
          ["Tensor", "Tensor", "Tensor"],
        "is empty: addBatch adds to batchLosses.": [],
        "is the last batch only. Add to the list, don't make a new one.": ["number"],
      }),
    });
    expectNumbers(recorder.batchLosses, [0.75, 0.5, 2], {
      what: "batchLosses after losses of 0.75, 0.5 and 2 (on 4, 3 and 2 items)",
      mistakes: seen({
        "is loss × size. Keep the loss as it is; the size has a list of its own.": [3, 1.5, 4],
        "is loss / size. A batch's loss is a mean already.": [0.1875, 0.5 / 3, 1],
      }),
    });
    expectNumbers(recorder.batchSizes, [4, 3, 2], { what: "batchSizes after batches of 4, 3 and 2 items" });
  });

  test("Recorder.addEpoch · in the training loss every item counts the same", () => {
    for (const epoch of [
      [
        [0.9, 4],
        [0.3, 4],
        [0.1, 1],
      ],
      [
        [2, 1],
        [1, 3],
      ],
    ] as const) {
      const [losses, counts] = [epoch.map(([loss]) => loss), epoch.map(([, count]) => count)];
      expectNumbers(recorded([epoch]).rows[0]?.trainLoss, meanOfItems(losses, counts), {
        what: `the training loss of batches with the losses ${losses.join(", ")} on ${counts.join(", ")} items`,
        mistakes: seen({
          "is the mean of the batches' losses. A small batch counts for less: this.mean takes the sizes, too. See section 3.":
            mean(losses),
          "is the loss of the last batch alone.": losses.at(-1)!,
          "is the loss of the first batch alone.": losses[0]!,
          "is the sum of the losses.": sum(losses),
        }),
      });
    }
  });

  test("Recorder.addEpoch · each epoch has its own batches", () => {
    const epochs = [
      [
        [8, 4],
        [4, 2],
      ],
      [
        [3, 4],
        [1, 2],
      ],
      [
        [2, 4],
        [0.5, 2],
      ],
    ] as const;
    const all = epochs.map((_, i) => epochs.slice(0, i + 1).flat());
    const means = (lists: readonly (readonly (readonly [number, number])[])[]) =>
      lists.map((list) =>
        meanOfItems(
          list.map(([loss]) => loss),
          list.map(([, count]) => count),
        ),
      );
    const losses = recorded(epochs).rows.map((row) => row.trainLoss);
    expectNumbers(losses, means(epochs), {
      what: "the training losses of three epochs",
      mistakes: seen({
        "is the mean of everything since the very beginning. Old epochs hold the curve up. Move epochStart when an epoch is over. See section 3.":
          means(all),
        "moves epochStart by one. The next epoch begins where the lists end now: at their length.": means(
          all.map((list, i) => list.slice(i)),
        ),
        "takes the sizes of all batches since the beginning. Cut both lists at epochStart.": epochs.map(
          (list, i) =>
            meanOfItems(
              list.map(([loss]) => loss),
              all[i]!.map(([, count]) => count),
            ),
        ),
      }),
    });
    expectSame(recorded(epochs).batchLosses, [8, 4, 3, 1, 2, 0.5], {
      what: "batchLosses after three epochs",
      mistakes: seen<number[]>({
        "has lost the older epochs. The list goes on over all of them; epochStart tells where the new one begins.":
          [],
        "holds the last epoch only. The list goes on over all of them; epochStart tells where the new one begins.":
          [2, 0.5],
      }),
    });
  });

  test("Recorder.addEpoch · keeps every row, numbered from 0, with its scores", () => {
    const { rows } = recorded(
      [3, 2, 1].map((loss) => [
        [loss, 1],
        [loss, 1],
      ]),
    );
    expectSame(
      rows.map((row) => row.epoch),
      [0, 1, 2],
      {
        what: "the numbers of the rows of three epochs",
        mistakes: seen({
          "counts from 1. The first epoch is number 0.": [1, 2, 3],
          "is where each epoch begins in the lists of batches. Count the rows that are there already.": [
            0, 2, 4,
          ],
          "is the number of the last one only. Add to the rows.": [2],
          "is empty: nothing was added to rows.": [],
        }),
      },
    );
    const expected = [0.1, 0.2, 0.3].map((validLoss, epoch) => ({
      epoch,
      trainLoss: 3 - epoch,
      ...scores(validLoss),
    }));
    const wrapped = expected.map(({ epoch, trainLoss, ...rest }) => ({ epoch, trainLoss, scores: rest }));
    expectSame<unknown>(rows, expected, {
      what: "the rows of three epochs",
      mistakes: seen({
        "has the scores in a box of their own. The dots unpack them: { ..., ...scores }.": wrapped,
      }),
    });
    const own = scores(0.5);
    const recorder = new Recorder(meanOfItems);
    recorder.addBatch(lossOf(1), 1);
    recorder.addEpoch(own);
    expectSame(own, scores(0.5), {
      what: "the caller's scores after addEpoch",
      mistakes: seen({
        "has grown: the row was written into it. Make a new object with { ...scores }.": {
          ...scores(0.5),
          epoch: 0,
          trainLoss: 1,
        },
      }),
    });
  });

  test("lossChart · a label for each axis", () => {
    const rows = [{ epoch: 0, trainLoss: 0.5, validLoss: 0.4, metrics: {} }];
    const chart = lossChart(rows) as Partial<ReturnType<typeof lossChart>>;
    const labels: [string, unknown][] = [
      ["x.label", chart?.x?.label],
      ["y.label", chart?.y?.label],
    ];
    const missing = labels.filter(([, label]) => typeof label !== "string" || label.trim() === "");
    expectSame(missing.map(([name]) => name).join(", ") || "nothing", "nothing", {
      what: "what a reader of the chart misses",
      mistakes: seen({
        "say what the numbers along the axes are. Without them the lines could be anything.":
          "x.label, y.label",
      }),
    });
  });

  test("lossChart · two series over the finished epochs", () => {
    for (const [first, losses] of [
      [0, [0.5, 0.3, 0.2]],
      [4, [0.15, 0.1]],
    ] as const) {
      const rows: EpochRow[] = losses.map((trainLoss, i) => ({
        epoch: first + i,
        trainLoss,
        validLoss: trainLoss + 0.1,
        metrics: {},
      }));
      const what = `lossChart of the epochs ${rows.map((row) => row.epoch).join(", ")}`;
      const chart: unknown = lossChart(rows);
      const { series = [] } = chart as Partial<ReturnType<typeof lossChart>>;
      expectSame(typeof chart === "string" ? "a text" : "an object", "an object", {
        what: `what ${what} returns`,
        mistakes: seen({
          "is the finished picture. Return what lineChart is to be given, not what it gives.": "a text",
        }),
      });
      expectSame(
        series.map((one) => one.name),
        ["train", "valid"],
        { what: `the names of the series of ${what}` },
      );
      const epochs = rows.map((row) => row.epoch);
      for (const [i, key] of (["trainLoss", "validLoss"] as const).entries()) {
        expectSame(series[i]?.x === undefined, false, {
          what: `whether the x of "${series[i]?.name}" is missing in ${what}`,
          mistakes: seen({
            "makes the chart count 0, 1, 2, ... from left to right. Give the series its x, too.": true,
          }),
        });
        expectNumbers(
          series[i]?.x,
          epochs.map((epoch) => epoch + 1),
          {
            what: `the x of "${series[i]?.name}" in ${what}`,
            mistakes: seen({
              "is the numbers of the rows. Row 0 was written when one epoch was over: it stands at 1.":
                epochs,
              "is the places in the list. Each row knows the number of its epoch.": epochs.map(
                (_, at) => at + 1,
              ),
              "counts from 0. Each row knows the number of its epoch, and row 0 stands at 1.": epochs.map(
                (_, at) => at,
              ),
            }),
          },
        );
        expectNumbers(
          series[i]?.y,
          rows.map((row) => row[key]),
          {
            what: `the y of "${series[i]?.name}" in ${what}`,
            mistakes: seen({
              "is the other loss. train is trainLoss, valid is validLoss.": rows.map(
                (row) => row[key === "trainLoss" ? "validLoss" : "trainLoss"],
              ),
            }),
          },
        );
      }
    }
  });
});

describe("4-parts", () => {
  const model = (): nn.Module => new nn.Linear(2, 1);
  const options = { optFunc: optim.SGD, lossFunc: squares, metrics: [accuracyOfBatch] };
  const dls = { train: batches, valid: batches };
  type Given = Parameters<typeof missingParts>;

  /** Asks for the missing parts; says what it means when the runtime gives up. */
  const missing = (...given: Given): string[] =>
    attempt(() => missingParts(...given), {
      "Cannot read properties of":
        "dls and options may be missing as a whole, and then they have no fields. dls?.train is undefined then.",
    });

  const says =
    "means that nobody notices. The error comes later, somewhere inside the training, and names something else. See section 4.";

  test("Q32 · missingParts names each part that is missing", () => {
    for (const [name, ...given] of [
      ["dls.train", { valid: batches }, model(), options],
      ["dls.valid", { train: batches }, model(), options],
      ["model", dls, undefined, options],
      ["optFunc", dls, model(), { lossFunc: squares }],
      ["lossFunc", dls, model(), { optFunc: optim.SGD }],
      ["lossFunc", dls, model(), { optFunc: optim.SGD, lossFunc: null }],
      ["dls.train", { train: null, valid: batches }, model(), options],
      ["dls.valid", { train: batches, valid: null }, model(), options],
      ["optFunc", dls, model(), { optFunc: null, lossFunc: squares }],
    ] as [string, ...Given][]) {
      expectSame(missing(...given), [name], {
        what: `missingParts of a Learner without ${name}`,
        mistakes: seen({
          [says]: [],
          "has metrics in it. They may be left out: nothing is learnt from them.": [name, "metrics"],
          "asks a module for its parameters. It knows them itself: only a plain function needs them.": [
            name,
            "parameters",
          ],
        }),
      });
    }
  });

  test("Q32 · missingParts names all of them, not only the first", () => {
    const some: Given = [{ train: batches }, model(), { optFunc: undefined }];
    expectSame(missing(...some), ["dls.valid", "optFunc", "lossFunc"], {
      what: "missingParts without dls.valid, optFunc and lossFunc",
      mistakes: seen({
        "is the first one only. Whoever mends it gets the next error, and then the next. Name them all at once. See section 4.":
          ["dls.valid"],
        "has metrics in it. They may be left out: nothing is learnt from them.": [
          "dls.valid",
          "optFunc",
          "lossFunc",
          "metrics",
        ],
        [says]: [],
      }),
    });
    for (const nothing of [undefined, null]) {
      expectSame(
        missing(dls, (x) => x, nothing),
        ["optFunc", "lossFunc", "parameters"],
        {
          what: `missingParts of a plain function, with ${nothing} for the options`,
          mistakes: seen({
            "leaves out the parameters. A plain function doesn't know its own.": ["optFunc", "lossFunc"],
            [says]: [],
          }),
        },
      );
    }
    expectSame(
      missing(undefined, null, undefined),
      ["dls.train", "dls.valid", "model", "optFunc", "lossFunc"],
      {
        what: "missingParts when nothing is there at all",
        mistakes: seen({
          "is the first one only. Name them all at once. See section 4.": ["dls.train"],
          "names dls as a whole. Name what is missing in it: dls.train and dls.valid.": [
            "dls",
            "model",
            "optFunc",
            "lossFunc",
          ],
          "names dls as a whole as well. Name only what is missing in it: dls.train and dls.valid.": [
            "dls",
            "dls.train",
            "dls.valid",
            "model",
            "optFunc",
            "lossFunc",
          ],
          "asks for parameters although there is no model: it may be a module, which knows its own.": [
            "dls.train",
            "dls.valid",
            "model",
            "optFunc",
            "lossFunc",
            "parameters",
          ],
        }),
      },
    );
  });

  test("Q32 · missingParts: metrics may be left out", () => {
    for (const [what, given] of [
      ["with everything", options],
      ["without metrics", { optFunc: optim.SGD, lossFunc: squares }],
      ["with an empty list of metrics", { ...options, metrics: [] }],
    ] as const) {
      expectSame(missing(dls, model(), given), [], {
        what: `missingParts of a Learner ${what}`,
        mistakes: seen({
          "counts the metrics as required. They are for people: nothing is learnt from them. See section 4.":
            ["metrics"],
          "asks a module for its parameters. It knows them itself. (An nn.Module can be called, so typeof says 'function'; model instanceof nn.Module tells.)":
            ["parameters"],
        }),
      });
    }
  });

  test("missingParts · only a plain function needs parameters", () => {
    const weight = tensor([[1], [2]], { requiresGrad: true });
    const plain = (x: Tensor): Tensor => x.matmul(weight);
    for (const parameters of [undefined, null]) {
      expectSame(missing(dls, plain, { ...options, parameters }), ["parameters"], {
        what: `missingParts of a Learner whose model is a plain function, with ${parameters} for the parameters`,
        mistakes: seen({
          "means that the optimizer will have nothing to train: a plain function doesn't know what it is made of.":
            [],
        }),
      });
    }
    expectSame(missing(dls, plain, { ...options, parameters: [weight] }), [], {
      what: "missingParts of a Learner whose model is a plain function, with parameters",
    });
  });

  test("parametersOf · the model's own tensors, or those that were given", () => {
    const linear = new nn.Linear(2, 1);
    const [weight, bias] = [tensor([1], { requiresGrad: true }), tensor([2], { requiresGrad: true })];
    const known = { "linear.weight": linear.weight, "linear.bias": linear.bias, weight, bias };
    const plain = (x: Tensor): Tensor => x.mul(weight).add(bias);
    const names = (of: (x: Tensor) => Tensor, parameters?: Tensor[]): string[] => {
      const got = attempt(() => parametersOf(of, { parameters }), {
        "is not a function": "A plain function has no method parameters(); a module has.",
      });
      return Array.from(got ?? [], (one) => nameOf(one, known));
    };
    const copies = seen({
      "is made of copies. The optimizer would move them, and the model would stay as it is.": [
        "something else",
        "something else",
      ],
    });
    expectSame(names(linear), ["linear.weight", "linear.bias"], {
      what: "parametersOf a linear layer",
      mistakes: [
        ...copies,
        ...seen({
          "is what options.parameters holds: nothing. A module knows its own. (Since it can be called, typeof says 'function' for it, too.)":
            [] as string[],
        }),
      ],
    });
    expectSame(names(plain, [weight, bias]), ["weight", "bias"], {
      what: "parametersOf a plain function with parameters: [weight, bias]",
      mistakes: copies,
    });
    expectSame(names(linear, [linear.bias!]), ["linear.bias"], {
      what: "parametersOf a linear layer with parameters: [linear.bias]",
      mistakes: seen({
        "is all that the module has. When parameters are given, only these are to be trained.": [
          "linear.weight",
          "linear.bias",
        ],
      }),
    });
  });
});

describe("5-epoch", () => {
  const LR = 0.01;

  /** The weight after an epoch of x × weight with squared errors, on plain numbers. */
  function weightAfter(start: number, mistake?: "not zeroed" | "twice" | "all at once" | "uphill"): number {
    let [weight, kept] = [start, 0];
    for (const [xs, ys] of batches.map(([x, y]) => [numbers(x), numbers(y)] as const)) {
      const slope = mean(xs.map((x, i) => 2 * x * (x * weight - ys[i]!)));
      kept = mistake === "not zeroed" || mistake === "all at once" ? kept + slope : slope;
      if (mistake === "all at once") continue;
      weight -= LR * kept * (mistake === "twice" ? 2 : mistake === "uphill" ? -1 : 1);
    }
    return mistake === "all at once" ? weight - LR * kept : weight;
  }

  /** An epoch; says what it means when the runtime gives up. */
  const epochOf: typeof trainEpoch = (...given) =>
    attempt(() => trainEpoch(...given), {
      "train is not a function":
        "Only a module has modes. A plain function is called as it is: ask model instanceof nn.Module before.",
    });

  const withSGD = (model: (x: Tensor) => Tensor, parameters: Tensor[]): void =>
    epochOf(batches, model, squares, new optim.SGD(parameters, { lr: LR }), () => {});

  test("trainEpoch · predict, loss, backward, step, zero for every batch", () => {
    const model = new NotingModel(3);
    const log: string[] = [];
    const { weight } = model;
    const optimizer = {
      step: () => log.push(weight.grad === null ? "step without a gradient" : "step"),
      zeroGrad: () => {
        log.push("zero");
        weight.grad = null;
      },
    };
    const lossFunc = (predictions: Tensor, targets: Tensor): Tensor => {
      log.push("loss");
      return squares(predictions, targets);
    };
    const noting = (x: Tensor): Tensor => {
      log.push("predict");
      return model(x);
    };
    const two = batches.slice(0, 2);
    epochOf(two, noting, lossFunc, optimizer, () => {});
    const each = (...words: string[]): string[] => two.flatMap(() => words);
    expectSame(log, each("predict", "loss", "step", "zero"), {
      what: "what happens in an epoch of two batches (a step is noted together with whether a gradient was there)",
      mistakes: seen({
        "never clears the gradients. Each step is then made of all the gradients so far. See section 5.":
          each("predict", "loss", "step"),
        "clears the gradient before the step could use it. Zero comes after the step.": each(
          "predict",
          "loss",
          "zero",
          "step without a gradient",
        ),
        "has no backward before the step: there is no gradient to go by.": each(
          "predict",
          "loss",
          "step without a gradient",
          "zero",
        ),
        "has the zero first. That works, but it leaves the last batch's gradient behind; the order here is predict, loss, backward, step, zero.":
          each("zero", "predict", "loss", "step"),
        "has no step: nothing is learnt.": each("predict", "loss", "zero"),
        "calculates the loss once more. onBatch is to be told the loss from before the step: you have it already.":
          each("predict", "loss", "step", "zero", "predict", "loss"),
        "has one step at the end of the epoch. Each batch has its own step.": [
          ...each("predict", "loss"),
          "step",
          "zero",
        ],
        "is the first batch only.": ["predict", "loss", "step", "zero"],
      }),
    });
  });

  test("trainEpoch · the weight after three steps", () => {
    for (const start of [3, -1]) {
      const weight = tensor([start], { requiresGrad: true });
      withSGD((x) => x.mul(weight), [weight]);
      expectNumbers(weight.detach(), [weightAfter(start)], {
        what: `the weight ${start} after an epoch of three batches with learning rate ${LR}`,
        mistakes: seen({
          "is what comes when the gradients aren't cleared. backward adds to what is there. See section 5.": [
            weightAfter(start, "not zeroed"),
          ],
          "is what two steps per batch give. (Or backward ran twice: it adds.)": [
            weightAfter(start, "twice"),
          ],
          "is what a single step after all batches gives. Each batch has its own step.": [
            weightAfter(start, "all at once"),
          ],
          "is what going up gives.": [weightAfter(start, "uphill")],
          "is what it was before. Nothing was learnt.": [start],
        }),
      });
    }
  });

  test("trainEpoch · tells onBatch the loss from before the step, and the batch's size", () => {
    const weight = tensor([3], { requiresGrad: true });
    const told: { loss: unknown; count: number; after: number }[] = [];
    const optimizer = new optim.SGD([weight], { lr: LR });
    let batch = -1;
    const model = (x: Tensor): Tensor => {
      batch = batches.findIndex(([one]) => one === x);
      return x.mul(weight);
    };
    const before = batches.map(([x, y], i) => {
      const start = [3, 3, 3];
      for (const [j, [xs, ys]] of batches.slice(0, i).entries()) {
        const slope = mean(numbers(xs).map((v, k) => 2 * v * (v * start[j]! - numbers(ys)[k]!)));
        start[j + 1] = start[j]! - LR * slope;
      }
      return squares(x.mul(start[i]!), y).item();
    });
    epochOf(batches, model, squares, optimizer, (loss, count) => {
      const [x, y] = batches[batch]!;
      told.push({ loss, count, after: squares(x.mul(weight), y).item() });
    });
    expectSame(told.length, 3, {
      what: "how often onBatch was called in an epoch of three batches",
      mistakes: seen({
        "means that nobody will know how the training went.": 0,
        "means that it was called at the end only. Each batch is told.": 1,
      }),
    });
    expectSame(
      told.map(({ count }) => count),
      [3, 3, 1],
      {
        what: "the sizes that onBatch was told, for batches of 3, 3 and 1 items",
        mistakes: seen({
          "is the batch's number. onBatch wants to know how many items it has.": [0, 1, 2],
          "counts the batches. onBatch wants to know how many items each one has.": [1, 1, 1],
          "is the size of the first batch. The last one is smaller.": [3, 3, 3],
          "is the number of all items so far.": [3, 6, 7],
        }),
      },
    );
    const wide: Pair[] = [3, 1].map((items) => [ones(items, 2), ones(items, 2)]);
    const counts: number[] = [];
    epochOf(
      wide,
      (x) => x.mul(weight),
      squares,
      { step: () => {}, zeroGrad: () => {} },
      (_, count) => {
        counts.push(count);
      },
    );
    expectSame(counts, [3, 1], {
      what: "the sizes that onBatch was told, for batches of 3 and 1 items with two numbers in each",
      mistakes: seen({
        "is how many numbers there are in each batch. Count the items: x.shape[0].": [6, 2],
        "is how many numbers an item has. Count the items: x.shape[0].": [2, 2],
      }),
    });
    const kinds = told.map(({ loss }) => (loss === undefined ? "nothing" : "something"));
    expectSame(kinds, ["something", "something", "something"], {
      what: "what onBatch was told as the loss of the three batches",
      mistakes: seen({
        "is what backward gives back: its results are on the parameters. The loss needs a variable of its own. See section 5.":
          ["nothing", "nothing", "nothing"],
      }),
    });
    for (const [i, { loss, after }] of told.entries()) {
      expectNumbers(loss, before[i]!, {
        what: `the loss that onBatch was told of batch ${i}`,
        kind: "tensor",
        mistakes: [
          { gives: after, says: "is the loss after the step. Tell the one that the step came from." },
        ],
      });
    }
  });

  test("trainEpoch · switches a module to training mode, and takes a plain function as it is", () => {
    const model = new NotingModel(3);
    model.eval();
    withSGD(model, model.parameters());
    expectSame(model.notes.modes, ["train", "train", "train"], {
      what: "the mode of a layer inside the model at each of three batches (the model came in eval mode)",
      mistakes: seen({
        "is the mode that validation left behind. Call model.train() at the beginning. (Setting model.training alone doesn't reach the layers inside.)":
          ["eval", "eval", "eval"],
      }),
    });
    const weight = tensor([3], { requiresGrad: true });
    withSGD((x) => x.mul(weight), [weight]);
  });
});

describe("6-validate", () => {
  const predicted = (model: (x: Tensor) => Tensor) =>
    attempt(() => predictBatches(batches, model), {
      "eval is not a function":
        "Only a module has modes. A plain function is called as it is: ask model instanceof nn.Module before.",
    });

  test("predictBatches · the predictions and the labels of every batch", () => {
    const got = predicted((x) => x.mul(10));
    expectSame(got.length, 3, {
      what: "how many pairs predictBatches returns for three batches",
      mistakes: seen({ "is the last batch, or the first. All of them count.": 1 }),
    });
    for (const [i, [x, y]] of batches.entries()) {
      expectNumbers(got[i]?.[0], x.mul(10), {
        what: `the predictions of batch ${i}`,
        mistakes: seen({
          "is the inputs. Run the model on them.": x,
          "is the labels. The predictions come first, then the labels.": y,
          "is the model run on the labels. It predicts from the inputs.": y.mul(10),
        }),
      });
      expectNumbers(got[i]?.[1], y, { what: `the labels of batch ${i}` });
    }
  });

  test("predictBatches · without recording", () => {
    const model = new NotingModel(3);
    const got = predicted(model);
    expectSame(model.notes.records, ["not recorded", "not recorded", "not recorded"], {
      what: "whether the predictions of the three batches were recorded",
      mistakes: seen({
        "keeps a record that nobody walks back. Nothing is learnt in validation: predict inside noGrad. See section 6.":
          ["recorded", "recorded", "recorded"],
      }),
    });
    expectSame(got[0]?.[0]?.requiresGrad, false, { what: "requiresGrad of the predictions" });
    expectSame(isGradEnabled(), true, { what: "whether the engine records again afterwards" });
  });

  test("predictBatches · switches a module to eval mode, and takes a plain function as it is", () => {
    const model = new NotingModel(3);
    predicted(model);
    expectSame(model.notes.modes, ["eval", "eval", "eval"], {
      what: "the mode of a layer inside the model at each of three batches (the model came in training mode)",
      mistakes: seen({
        "means that layers such as dropout go on playing their training games. Call model.eval() before. (Setting model.training alone doesn't reach the layers inside.)":
          ["train", "train", "train"],
      }),
    });
    predicted((x) => x.mul(2));
  });

  /** Three predictions, three of them right; one of one, wrong. */
  const pairs: readonly Pair[] = [
    [column([1, 2, -3]), column([1, 1, 0])],
    [column([5]), column([0])],
  ];
  function signedError(predictions: Tensor, targets: Tensor): Tensor {
    return predictions.sub(targets).mean();
  }

  test("scoresOf · every item counts the same, in the loss and in each metric", () => {
    const got = scoresOf(pairs, squares, [accuracyOfBatch, signedError], meanOfItems);
    expectNumbers(got.validLoss, 35 / 4, {
      what: "validLoss of a batch of 3 items with the loss 10/3 and a batch of 1 with the loss 25",
      mistakes: seen({
        "is the mean of the two losses. The batches differ in size: hand the sizes to mean. See section 6.":
          (10 / 3 + 25) / 2,
        "is the sum of the losses.": 10 / 3 + 25,
        "is what comes when values and sizes change places. mean takes the values first.": 35 / (10 / 3 + 25),
        "is the loss of the last batch alone.": 25,
        "is the loss of the first batch alone.": 10 / 3,
      }),
    });
    expectSame(Object.keys(got.metrics), ["batchAccuracy", "signedError"], {
      what: "the names in metrics of scoresOf(..., [batchAccuracy, signedError], ...)",
      mistakes: seen({
        "is the places in the list. The name of a function is in its field name.": ["0", "1"],
        "is nothing: no metric was asked.": [],
        "is the first metric only.": ["batchAccuracy"],
        "has the loss in it. It goes into validLoss.": ["squares", "batchAccuracy", "signedError"],
      }),
    });
    const { batchAccuracy: accuracy, signedError: error } = got.metrics;
    expectNumbers(accuracy, 3 / 4, {
      what: "the accuracy of a batch of 3 items, all right, and a batch of 1, wrong",
      mistakes: seen({
        "is the mean of the two accuracies, 1 and 0. Three of four items are right: hand the sizes to mean. See section 6.":
          1 / 2,
        "is the accuracy of the last batch alone.": 0,
        "is the accuracy of the first batch alone.": 1,
        "is what comes when values and sizes change places. mean takes the values first.": 3,
      }),
    });
    expectNumbers(error, 3 / 4, {
      what: "the mean of prediction - label over all items",
      mistakes: seen({
        "is what comes with predictions and labels exchanged. Predictions first, then labels.": -3 / 4,
      }),
    });
  });

  test("scoresOf · without metrics there is only the loss", () => {
    expectSame(
      scoresOf(pairs.slice(1), squares, [], meanOfItems),
      { validLoss: 25, metrics: {} },
      {
        what: "scoresOf one batch with the loss 25, without metrics",
      },
    );
  });

  test("scoresOf · the published start is right on 1064 of 2038 validation images", () => {
    const params = publishedStart();
    const valid = inBatches(real.valid);
    const pairsOfDigits = valid.map(([x, y]): Pair => [predict(x, params).detach(), y]);
    const { metrics } = scoresOf(pairsOfDigits, digitLoss, [accuracyOfBatch], meanOfItems);
    expectNumbers(metrics.batchAccuracy, 1064 / 2038, {
      what: "the accuracy on the 2038 validation images, in batches of 256",
      tolerance: 1e-6,
      mistakes: [
        {
          gives: () => publishedScore(valid, params),
          says: "is the mean of eight accuracies. The last batch has only 246 images. Hand the sizes to mean. See section 6.",
        },
      ],
    });
  });
});

describe("7-learner", () => {
  const dls = { train: batches, valid: batches.slice(1) };
  const options = { optFunc: optim.SGD, lossFunc: squares, metrics: [accuracyOfBatch] };

  /** A Learner on parts that keep a log. */
  function logged(options: { metrics?: (typeof accuracyOfBatch)[] } = { metrics: [accuracyOfBatch] }) {
    const log: string[] = [];
    const data = { "the training batches": dls.train, "the validation batches": dls.valid };
    const parameters = [tensor([1], { requiresGrad: true })];
    class NotedSGD {
      constructor(trained: readonly Tensor[], { lr }: { lr: number }) {
        log.push(`new optimizer, lr ${lr}${trained === parameters ? "" : ", but not of parametersOf"}`);
      }
      step(): void {}
      zeroGrad(): void {}
    }
    const noted = (recorder: ReturnType<typeof plainRecorder>) => {
      const { addEpoch } = recorder;
      recorder.addEpoch = function (scores) {
        log.push("add epoch");
        addEpoch.call(this, scores);
      };
      return recorder;
    };
    const parts = {
      ...referenceParts,
      parametersOf: () => parameters,
      trainEpoch: (loader: Iterable<Pair>, _: unknown, __: unknown, ___: unknown, onBatch: OnBatch) => {
        log.push(`train on ${nameOf(loader, data)}`);
        for (const [i, [x]] of [...loader].entries()) onBatch(tensor(log.length + i), x.shape[0]!);
      },
      predictBatches: (loader: Iterable<Pair>): Pair[] => {
        log.push(`predict ${nameOf(loader, data)}`);
        return [...loader];
      },
    };
    const recorder = plainRecorder();
    const given = { optFunc: NotedSGD, lossFunc: squares, ...options };
    const learner = new Learner(dls, new NotingModel(1), given, {
      ...parts,
      newRecorder: () => noted(recorder),
    });
    return { learner, log, recorder };
  }
  type OnBatch = (loss: Tensor, count: number) => void;

  const train = (learner: Learner, epochs: number, lr: number): void =>
    attempt(() => learner.fit(epochs, lr), {
      "without 'new'": "optFunc is a class: new optFunc(parameters, { lr }).",
      "(reading 'batchLosses')":
        "addBatch was handed on without its recorder. Write (loss, count) => recorder.addBatch(loss, count).",
      "(reading 'map')": "metrics may be left out. Then hand on an empty list.",
    });

  test("Q32 · Learner: the Error names every missing part", () => {
    for (const missing of [["dls.valid", "optFunc", "lossFunc"], ["model"], ["dls.train", "parameters"]]) {
      const parts = { ...referenceParts, missingParts: () => missing };
      const message = messageOf(() => new Learner(dls, new NotingModel(1), options, parts));
      const named = missing.filter((name) => message?.includes(name));
      expectSame(message === "nothing" ? ["no Error"] : named, missing, {
        what: `the parts that the Learner's Error names when ${missing.join(", ")} are missing`,
        mistakes: seen({
          "means that a part is missing and nobody notices. The Learner refuses at once. See section 7.": [
            "no Error",
          ],
          [`is what the message says: "${message}". An Error that doesn't say what is missing doesn't help.`]:
            [],
          [`is all that the message says: "${message}". Name them all at once: after mending the first, one would have to try again for each of the others. See section 7.`]:
            [missing[0]!],
        }),
      });
    }
  });

  test("Q32 · with all parts there, metrics or not, a Learner is made", () => {
    for (const [what, given] of [
      ["with metrics", options],
      ["without metrics", { optFunc: optim.SGD, lossFunc: squares }],
    ] as const) {
      const make = () => new Learner(dls, new NotingModel(1), given, referenceParts);
      const message = messageOf(make);
      expectSame(message, "nothing", {
        what: `what a Learner ${what} complains about, when missingParts found nothing`,
        mistakes: seen({
          "complains about nothing at all: missingParts gave an empty list. In JavaScript even an empty list counts as true: ask for its length.":
            /missing\W*$/.test(message) ? message : "nothing",
        }),
      });
    }
  });

  test("Learner.validate · the scores on the validation batches, learning nothing", () => {
    const model = new NotingModel(3);
    const learner = new Learner(dls, model, options, referenceParts);
    const scoresOn = (loader: readonly Pair[]) =>
      referenceParts.scoresOf(
        loader.map(([x, y]): Pair => [x.mul(3), y]),
        squares,
        [accuracyOfBatch],
      );
    const got = learner.validate();
    expectSame(model.weight.item() === 3, true, {
      what: "whether the model's weight is the same after validate()",
      mistakes: seen({
        "means that the model has learnt from the validation batches. Testing must not change it. See section 6.": false,
      }),
    });
    expectSame(got, scoresOn(dls.valid), {
      what: "validate() of a model that multiplies by 3",
      mistakes: seen({
        "is the scores on the training batches. The model has learnt from them, so they say little. See section 7.":
          scoresOn(dls.train),
        "has no metrics. Hand on options.metrics.": { ...scoresOn(dls.valid), metrics: {} },
      }),
    });
  });

  test("Learner.validate · works without metrics", () => {
    const learner = new Learner(
      dls,
      new NotingModel(1),
      { optFunc: optim.SGD, lossFunc: squares },
      referenceParts,
    );
    const got = attempt(() => learner.validate(), {
      "(reading 'map')": "metrics may be left out. Then hand on an empty list.",
    });
    expectSame(got.metrics, {}, { what: "the metrics of validate() when none were given" });
  });

  test("Q32 · fit: one optimizer, then train, validate, record in every epoch", () => {
    const { learner, log } = logged();
    train(learner, 3, 0.5);
    const optimizer = "new optimizer, lr 0.5";
    const [training, valid, add] = [
      "train on the training batches",
      "predict the validation batches",
      "add epoch",
    ];
    const each = (...words: string[]): string[] => [0, 1, 2].flatMap(() => words);
    expectSame(log, [optimizer, ...each(training, valid, add)], {
      what: "what happens in fit(3, 0.5)",
      mistakes: seen({
        "makes a new optimizer for every epoch. Some optimizers remember things from step to step, and would forget them. One for the whole fit. See section 7.":
          each(optimizer, training, valid, add),
        "runs one epoch too many. fit(3, lr) runs epochs 0, 1 and 2.": [
          optimizer,
          ...each(training, valid, add),
          training,
          valid,
          add,
        ],
        "runs one epoch too few.": [optimizer, training, valid, add, training, valid, add],
        "takes the score on the training batches. The model has learnt from them, so they say little. See section 7.":
          [optimizer, ...each(training, "predict the training batches", add)],
        "trains on the validation batches, too: after that they can't tell any more how good the model is. See section 7.":
          [optimizer, ...each(training, "train on the validation batches", valid, add)],
        "learns from the validation batches.": [
          optimizer,
          ...each("train on the validation batches", valid, add),
        ],
        "takes the score before the epoch. Train first, then validate.": [
          optimizer,
          ...each(valid, training, add),
        ],
        "validates at the end only. There is a row for every epoch.": [
          optimizer,
          ...each(training),
          valid,
          add,
        ],
        "never validates and keeps no rows.": [optimizer, ...each(training)],
        "keeps no rows: hand the scores to the recorder's addEpoch.": [optimizer, ...each(training, valid)],
        "asks the model for its parameters. A plain function has none to give: ask parts.parametersOf. See section 4.":
          [`${optimizer}, but not of parametersOf`, ...each(training, valid, add)],
        "has a learning rate of its own. fit was given one: { lr }.": [
          /^new optimizer, lr [^,]*$/.test(log[0] ?? "") ? log[0]! : optimizer,
          ...each(training, valid, add),
        ],
      }),
    });
  });

  test("fit · runs as many epochs as asked, and tells the recorder every batch", () => {
    for (const epochs of [0, 1, 4]) {
      const { learner, recorder } = logged();
      train(learner, epochs, 0.1);
      expectSame(learner.recorder.rows.length, epochs, {
        what: `how many rows there are after fit(${epochs}, 0.1)`,
        mistakes: seen({
          "is one too many. An epoch counter from 0 stops before the number of epochs.": epochs + 1,
          "is one too few.": epochs - 1,
        }),
      });
      expectSame(learner.recorder.batchLosses.length, 3 * epochs, {
        what: `how many losses the recorder has after fit(${epochs}, 0.1), with three batches in an epoch`,
        mistakes: seen({
          "means that no batch was told to the recorder. Hand on an onBatch that calls addBatch.": 0,
        }),
      });
      expectSame(recorder.batchSizes.slice(0, 3), epochs === 0 ? [] : [3, 3, 1], {
        what: "the sizes that the recorder was told for batches of 3, 3 and 1 items",
      });
    }
    const { learner } = logged({});
    train(learner, 1, 0.1);
  });

  test("fit · a second fit goes on from where the first one stopped, with its own learning rate", () => {
    const { learner, log } = logged();
    train(learner, 2, 0.5);
    train(learner, 1, 0.125);
    const optimizers = log.filter((line) => line.startsWith("new"));
    expectSame(optimizers, ["new optimizer, lr 0.5", "new optimizer, lr 0.125"], {
      what: "the optimizers of fit(2, 0.5) and then fit(1, 0.125)",
      mistakes: seen({
        "is one only: the second fit went on with the first one's optimizer, and its own learning rate was lost. See section 7.":
          ["new optimizer, lr 0.5"],
      }),
    });
    expectSame(learner.recorder.rows.length, 3, {
      what: "how many rows there are after fit(2, ...) and fit(1, ...)",
      mistakes: seen({ "means that the second fit threw away the first one's rows.": 1 }),
    });

    const model = new NotingModel(3);
    const second = new Learner(dls, model, options, referenceParts);
    const once = new NotingModel(3);
    const reference = new EngineLearner(dls as unknown as EngineLoaders, once, options);
    reference.fit(1, 0.01);
    const afterOne = once.weight.item();
    reference.fit(1, 0.01);
    train(second, 1, 0.01);
    train(second, 1, 0.01);
    expectNumbers(model.weight.item(), once.weight.item(), {
      what: "the weight after fit(1, 0.01) and again fit(1, 0.01)",
      mistakes: seen({
        "is what one fit gives: the second one began again from the start. fit doesn't reset the model. See section 7.":
          afterOne,
        "is what it was before. Nothing was learnt.": 3,
      }),
    });
  });

  test("fit · the real digits: the same rows as the engine's Learner, for a module and a plain function", () => {
    const loaders = { train: inBatches(real.train), valid: inBatches(real.valid) };
    const common = { optFunc: optim.SGD, lossFunc: digitLoss, metrics: [accuracyOfBatch] };
    const start = () => {
      manualSeed(42);
      const linear = new nn.Linear(784, 1);
      const plain = (x: Tensor): Tensor => linear(x);
      return { linear, plain, parameters: linear.parameters() };
    };
    const engine = new EngineLearner(loaders as unknown as EngineLoaders, start().linear, common);
    engine.fit(3, 1);
    const expected = engine.recorder.rows.map((row) => [row.validLoss, row.metrics.batchAccuracy!]);
    const { plain, parameters } = start();
    for (const [what, model, given] of [
      ["a linear layer", start().linear, common],
      ["a plain function", plain, { ...common, parameters }],
    ] as const) {
      const learner = new Learner(loaders, model, given, referenceParts);
      train(learner, 3, 1);
      const rows = learner.recorder.rows.map((row) => [row.validLoss, row.metrics.batchAccuracy!]);
      expectNumbers(rows, expected, { what: `validation loss and accuracy of ${what}, three epochs` });
    }
  });

  test("fit · the published run: 0.9784 of the validation images after 20 epochs (0.9785 in print)", () => {
    manualSeed(42);
    const loaders = { train: inBatches(real.train), valid: inBatches(real.valid) };
    const common = { optFunc: optim.SGD, lossFunc: digitLoss, metrics: [accuracyOfBatch] };
    const learner = new Learner(loaders, new nn.Linear(784, 1), common, referenceParts);
    train(learner, 20, 1);
    const accuracies = learner.recorder.rows.map((row) => row.metrics.batchAccuracy!);
    expectNumbers(accuracies.at(-1), 0.9784, {
      what: "the accuracy of a linear layer after 20 epochs with learning rate 1",
      tolerance: 3e-4,
      mistakes: seen({
        "is what calling every picture a 7 scores.": 1028 / 2038,
        "is what calling every picture a 3 scores.": 1010 / 2038,
      }),
    });
  });
});
