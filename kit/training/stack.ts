/**
 * "Your own stack": the parts of a training run that the modules let a learner write, and the runs made out of them.
 *
 * Every part is one section of modules 06 to 16. Because a section gets what it needs handed in, each can be anybody's:
 * the learner's where it is done, the reference's where it isn't. Beneath them all lies the engine. Modules 05, 07, 09, 14 and 15
 * have no part of their own here: what is learnt there lives on in these (09's loop is the heart of 11's). Nor have Parameter and
 * Module of module 10: Linear is built on the engine's, as its page says.
 *
 * simple-net is trained by the learner's Learner. The runs on all ten digits keep the loop of runs.ts, which tells a progress bar how
 * far it is: epochs are longer there.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type TensorDataset, tensor } from "#engine";
import { house, repository, shortPath } from "../course/house.ts";
import { type DigitSets, fromFilters, type Layers, type Model, type Row, type Run } from "./runs.ts";

/** The parts, in the order of the modules: what a person calls each, and the reference's file. */
export const parts = {
  "06-loss/4-mnist-loss": ["the loss", () => import("#solutions/06-loss/4-mnist-loss.ts")],
  "08-minibatches/2-dataset": ["the Dataset", () => import("#solutions/08-minibatches/2-dataset.ts")],
  "08-minibatches/3-order": ["the order of the items", () => import("#solutions/08-minibatches/3-order.ts")],
  "08-minibatches/4-collate": [
    "the making of a batch",
    () => import("#solutions/08-minibatches/4-collate.ts"),
  ],
  "08-minibatches/5-loader": ["the DataLoader", () => import("#solutions/08-minibatches/5-loader.ts")],
  "10-optimizer/1-optimizer": ["the optimizer", () => import("#solutions/10-optimizer/1-optimizer.ts")],
  "10-optimizer/4-linear": ["Linear", () => import("#solutions/10-optimizer/4-linear.ts")],
  "11-learner/1-loaders": ["DataLoaders", () => import("#solutions/11-learner/1-loaders.ts")],
  "11-learner/2-metrics": ["the metric", () => import("#solutions/11-learner/2-metrics.ts")],
  "11-learner/3-recorder": ["the Recorder", () => import("#solutions/11-learner/3-recorder.ts")],
  "11-learner/4-parts": ["the check of what is missing", () => import("#solutions/11-learner/4-parts.ts")],
  "11-learner/5-epoch": ["the epoch", () => import("#solutions/11-learner/5-epoch.ts")],
  "11-learner/6-validate": ["the validation", () => import("#solutions/11-learner/6-validate.ts")],
  "11-learner/7-learner": ["the Learner", () => import("#solutions/11-learner/7-learner.ts")],
  "12-nonlinearity/2-module": ["ReLU", () => import("#solutions/12-nonlinearity/2-module.ts")],
  "12-nonlinearity/3-sequential": ["Sequential", () => import("#solutions/12-nonlinearity/3-sequential.ts")],
  "13-ten-digits/3-loss": ["cross-entropy", () => import("#solutions/13-ten-digits/3-loss.ts")],
  "13-ten-digits/4-count": [
    "the counting of right answers",
    () => import("#solutions/13-ten-digits/4-count.ts"),
  ],
  "13-ten-digits/5-confusion": [
    "the confusion matrix",
    () => import("#solutions/13-ten-digits/5-confusion.ts"),
  ],
  "13-ten-digits/6-optimizers": ["Adam", () => import("#solutions/13-ten-digits/6-optimizers.ts")],
  "13-ten-digits/7-train": [
    "the batches in a new order",
    () => import("#solutions/13-ten-digits/7-train.ts"),
  ],
  "16-convolution/6-net": ["the convolutional network", () => import("#solutions/16-convolution/6-net.ts")],
  "16-convolution/7-shift": ["the feature maps", () => import("#solutions/16-convolution/7-shift.ts")],
} as const;

/** The module and the section of a part: "10-optimizer/4-linear". */
export type PartName = keyof typeof parts;

/** The parts whose names begin with one of these. */
const beginning = (...words: readonly string[]): readonly PartName[] =>
  (Object.keys(parts) as PartName[]).filter((name) => words.some((word) => name.startsWith(word)));

/** How a run is made of parts. */
export interface Recipe {
  readonly parts: readonly PartName[];
  /** The run with these parts in place of the engine's. */
  made(run: Run, stack: Stack): Run;
  /** Who trains it, where it isn't `train` of runs.ts. */
  readonly rows?: typeof trainStack;
}

/** The runs that can be made of a learner's parts. */
export const recipes: Readonly<Record<string, Recipe>> = {
  "simple-net": { parts: beginning("06", "08", "10", "11", "12"), made: withLayers, rows: trainStack },
  digits: {
    parts: beginning("10-optimizer/4", "12", "13"),
    made: (run, stack) => withLayers(withTenDigits(run, stack), stack),
  },
  cnn: {
    parts: beginning("13", "16"),
    made: (run, stack) => ({ ...withTenDigits(run, stack), start: () => convolutional(stack) }),
  },
};

/** Parts, loaded. Only those of a run's recipe are there. */
export type Stack = { readonly [name in PartName]: Awaited<ReturnType<(typeof parts)[name][1]>> };

/**
 * Loads the parts of a run from the solutions, the learner's `own` from their folder ("exercises").
 *
 * @param loading is told of each file before it is loaded
 * @throws whatever a file throws while it loads
 */
export async function loadStack(
  names: readonly PartName[],
  own: ReadonlySet<string>,
  folder: string,
  loading: (file: string) => void = () => {},
): Promise<Stack> {
  const files: [name: PartName, exports: unknown][] = [];
  for (const name of names) {
    const [, reference] = parts[name];
    const place = own.has(name) ? join(house, folder) : join(repository, "solutions");
    const file = join(place, `${name}.ts`);
    loading(shortPath(file));
    const load = () => import(/* @vite-ignore */ pathToFileURL(file).href);
    files.push([name, await (own.has(name) ? load() : reference())]);
  }
  return Object.fromEntries(files) as unknown as Stack;
}

/** A run whose model is built of the stack's classes. */
function withLayers(run: Run, stack: Stack): Run {
  const layers: Layers = {
    Linear: stack["10-optimizer/4-linear"].Linear,
    ReLU: stack["12-nonlinearity/2-module"].ReLU,
    Sequential: stack["12-nonlinearity/3-sequential"].Sequential,
  };
  return { ...run, start: (_, hidden) => run.start(layers, hidden) };
}

/** A run on all ten digits with what module 13 has to say about it. */
function withTenDigits(run: Run, stack: Stack): Run {
  const { evaluate } = stack["13-ten-digits/4-count"];
  const { shuffledBatches } = stack["13-ten-digits/7-train"];
  const task: Run["task"] = {
    ...run.task,
    batches: ({ x, y }, batchSize) => shuffledBatches(x, y, batchSize),
    loss: stack["13-ten-digits/3-loss"].crossEntropy,
    accuracy: (predictions, targets) => {
      const { correct, total } = evaluate(() => predictions, [[predictions, targets]]);
      return tensor(correct / total);
    },
    confusion: stack["13-ten-digits/5-confusion"].confusionMatrix,
  };
  return { ...run, task, optimizer: stack["13-ten-digits/6-optimizers"].Adam };
}

/** The lecture's network, and its feature maps. */
function convolutional(stack: Stack): Model {
  const { ConvNet } = stack["16-convolution/6-net"];
  const { featureMaps } = stack["16-convolution/7-shift"];
  const network = new ConvNet({ side: 28, first: 5, second: 10, classes: 10 });
  return {
    ...fromFilters(network, network.conv1),
    featureMaps: (image) => featureMaps(network.conv1, image.view(28, 28)),
  };
}

/**
 * Trains with the Learner of a stack, and hands out a row before the first epoch and after each one.
 *
 * It is the same work as `train` of runs.ts, so the same seed gives the same model. Only the scores are put together in another
 * way: a Learner counts every image alike, the published runs every batch, and the last one is smaller.
 */
export function* trainStack(
  stack: Stack,
  model: Model,
  { batchSize, learningRate }: Run,
  digits: DigitSets,
  epochs: number,
): Iterable<Row> {
  const { batchAccuracy } = stack["11-learner/2-metrics"];
  const learner = makeLearner(stack, model, digits, batchSize);
  const scores = ({ validLoss, metrics }: ReturnType<typeof learner.validate>) => ({
    validLoss,
    accuracy: metrics[batchAccuracy.name] ?? Number.NaN,
  });
  yield { epoch: 0, trainLoss: null, ...scores(learner.validate()) };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    learner.fit(1, learningRate);
    const row = learner.recorder.rows.at(-1);
    if (row === undefined) throw new Error("Learner: fit(1, lr) left no row in recorder.rows");
    yield { epoch, trainLoss: row.trainLoss, ...scores(row) };
  }
}

function makeLearner(stack: Stack, model: Model, digits: DigitSets, batchSize: number) {
  const { PairDataset } = stack["08-minibatches/2-dataset"];
  const { DataLoader } = stack["08-minibatches/5-loader"];
  const { DataLoaders } = stack["11-learner/1-loaders"];
  const { batchAccuracy, weightedMean } = stack["11-learner/2-metrics"];
  const { Recorder } = stack["11-learner/3-recorder"];
  const { scoresOf } = stack["11-learner/6-validate"];
  const { Learner } = stack["11-learner/7-learner"];

  const loaderParts = { ...stack["08-minibatches/3-order"], ...stack["08-minibatches/4-collate"] };
  const loader = ({ x, y }: TensorDataset) =>
    new DataLoader(new PairDataset(x, y), { batchSize, shuffle: false }, loaderParts);
  const dls = new DataLoaders(loader(digits.train), loader(digits.valid));
  const options = {
    optFunc: stack["10-optimizer/1-optimizer"].BasicOptim,
    lossFunc: stack["06-loss/4-mnist-loss"].mnistLoss,
    metrics: [batchAccuracy],
  };
  return new Learner(dls, model.predict, options, {
    newRecorder: () => new Recorder(weightedMean),
    missingParts: stack["11-learner/4-parts"].missingParts,
    parametersOf: stack["11-learner/4-parts"].parametersOf,
    trainEpoch: stack["11-learner/5-epoch"].trainEpoch,
    predictBatches: stack["11-learner/6-validate"].predictBatches,
    scoresOf: (predicted, lossFunc, metrics) => scoresOf(predicted, lossFunc, metrics, weightedMean),
  });
}
