/**
 * Exports models with toOnnx, runs them with onnxruntime, and compares what comes out with the engine: for the batch that
 * was the example, and for batches of other lengths.
 *
 *     cd bench/onnx && npm ci --ignore-scripts && npm run check
 */
import * as ort from "onnxruntime-web";
import { manualSeed, nn, noGrad, randn, type Tensor } from "../../solutions/engine/index.ts";
import { toOnnx } from "../../solutions/engine/onnx.ts";

const TOLERANCE = 1e-5;
const BATCHES = [1, 2, 5];

/** Running statistics as after some training, not the 0 and 1 of the beginning. */
function trained(model: nn.Module, input: readonly number[]): nn.Module {
  for (let step = 0; step < 3; step++)
    noGrad(() =>
      model(
        randn([8, ...input])
          .mul(2)
          .add(1),
      ),
    );
  return model;
}

type Case = readonly [name: string, input: readonly number[], model: () => nn.Module];

const CASES: readonly Case[] = [
  ["linear", [4], () => new nn.Linear(4, 3)],
  ["linear without bias", [4], () => new nn.Linear(4, 3, { bias: false })],
  ["linear on sequences", [2, 5, 4], () => new nn.Sequential(new nn.Linear(4, 3), new nn.Linear(3, 2))],
  ...[nn.ReLU, nn.Sigmoid, nn.Tanh, nn.Identity].map(
    (Layer): Case => [Layer.name, [3, 4], () => new Layer()],
  ),
  ...[1, -1, 0, 2].map((dim): Case => [`softmax along ${dim}`, [3, 4], () => new nn.Softmax(dim)]),
  ["logSoftmax", [6], () => new nn.LogSoftmax(1)],
  ["flatten of images", [3, 4, 5], () => new nn.Flatten()],
  ["flatten of rows", [3], () => new nn.Flatten()],
  ["dropout", [30], () => new nn.Dropout(0.5)],
  ...[{}, { stride: 2 }, { padding: 1, bias: false }, { stride: [2, 1], padding: [0, 2] }].map(
    (options): Case => [
      `conv2d ${JSON.stringify(options)}`,
      [2, 7, 8],
      () => new nn.Conv2d(2, 3, [3, 2], options as nn.Conv2dOptions),
    ],
  ),
  ...[nn.MaxPool2d, nn.AvgPool2d].flatMap((Pool): Case[] =>
    [{}, { stride: 1, padding: 1 }, { stride: [2, 1], padding: [1, 0] }].map((options) => [
      `${Pool.name} ${JSON.stringify(options)}`,
      [2, 7, 6],
      () => new Pool([3, 2], options as object),
    ]),
  ),
  ["adaptiveAvgPool2d", [2, 5, 3], () => new nn.AdaptiveAvgPool2d(1)],
  ["batchNorm1d", [4], () => new nn.BatchNorm1d(4)],
  ["batchNorm1d of sequences", [4, 5], () => new nn.BatchNorm1d(4, { eps: 0.1, momentum: null })],
  ["batchNorm2d without weights", [3, 4, 4], () => new nn.BatchNorm2d(3, { affine: false })],
  [
    "a digit classifier",
    [1, 28, 28],
    () =>
      new nn.Sequential(
        new nn.Flatten(),
        new nn.Linear(784, 30),
        new nn.ReLU(),
        new nn.Linear(30, 1),
        new nn.Sigmoid(),
      ),
  ],
  [
    "a conv net, a Sequential in a Sequential",
    [1, 28, 28],
    () =>
      new nn.Sequential(
        new nn.Sequential(
          new nn.Conv2d(1, 5, 3, { padding: 1 }),
          new nn.BatchNorm2d(5),
          new nn.ReLU(),
          new nn.MaxPool2d(2),
        ),
        new nn.Sequential(new nn.Conv2d(5, 8, 3, { stride: 2 }), new nn.Tanh(), new nn.AvgPool2d(2)),
        new nn.AdaptiveAvgPool2d(1),
        new nn.Flatten(),
        new nn.Dropout(0.2),
        new nn.Linear(8, 10),
        new nn.Softmax(1),
      ),
  ],
];

/** The largest difference between the engine and the runtime over all batches. */
async function difference([, input, make]: Case): Promise<number> {
  manualSeed(1);
  const model = trained(make(), input);
  const session = await ort.InferenceSession.create(toOnnx(model, randn([3, ...input])));
  model.eval();
  let most = 0;
  for (const batch of BATCHES) {
    const x = randn([batch, ...input]);
    const expected: Tensor = noGrad(() => model(x));
    const fed = new ort.Tensor("float32", x.toTypedArray() as Float32Array, x.shape);
    const { [session.outputNames[0]!]: got } = await session.run({ [session.inputNames[0]!]: fed });
    if (String(got!.dims) !== String(expected.shape)) return Number.POSITIVE_INFINITY;
    const numbers = got!.data as Float32Array;
    most = Math.max(most, ...expected.toTypedArray().map((value, i) => Math.abs(value - numbers[i]!)));
  }
  return most;
}

ort.env.wasm.numThreads = 1;
let failed = 0;
for (const one of CASES) {
  const most = await difference(one);
  const isFine = most <= TOLERANCE;
  if (!isFine) failed++;
  console.log(`${isFine ? "same     " : "DIFFERENT"} ${most.toExponential(1)}  ${one[0]}`);
}
console.log(
  `${CASES.length} models in batches of ${BATCHES.join(", ")}: ${failed} differ by more than ${TOLERANCE}`,
);
if (failed > 0) process.exitCode = 1;
