/**
 * jax-js on its WebAssembly backend, which has one thread in Node.
 *
 * Its best form here: one jitted function per step (loss, gradient and update together), batches sliced once, weights
 * kept as (out, in), for which its products are four to ten times as fast. Jitting loss and update apart, or nothing at
 * all, is slower. Functions take ownership of their arguments; `.ref` keeps what is needed again.
 */
import { defaultDevice, grad, init, jit, nn, numpy as np } from "@jax-js/jax";
import { batchesOf, readDigits, readStart, type Split } from "../arrays.ts";
import { now } from "../clock.ts";
import { readAssignment, report } from "../tasks.ts";

const assignment = readAssignment();
const { learningRate, epochs, batchSize } = assignment;
await init("wasm");
defaultDevice("wasm");

type Params = { weight: np.Array; bias: np.Array }[];

let params: Params = readStart(assignment).map(({ inputs, outputs, weight, bias }) => ({
  weight: np.array(weight).reshape([outputs, inputs]),
  bias: np.array(bias),
}));
const digits = readDigits(assignment);

function batches({ x, y, count }: Split): [np.Array, np.Array][] {
  return batchesOf(count, batchSize).map(([from, to]) => [
    np.array(x.slice(from * 784, to * 784)).reshape([to - from, 784]),
    np.array(y.slice(from, to)).reshape([to - from, 1]),
  ]);
}
const train = batches(digits.train);
const valid = batches(digits.valid);

function predict(params: Params, x: np.Array): np.Array {
  return params.reduce((input, { weight, bias }, i) => {
    const output = np.matmul(input, weight.transpose()).add(bias);
    return i < params.length - 1 ? nn.relu(output) : output;
  }, x);
}

function lossOf(params: Params, x: np.Array, targets: np.Array): np.Array {
  const threeness = nn.sigmoid(predict(params, x));
  return np.where(targets.equal(1), np.subtract(1, threeness.ref), threeness).mean();
}

const step = jit((params: Params, x: np.Array, y: np.Array): Params => {
  const copies = params.map(({ weight, bias }) => ({ weight: weight.ref, bias: bias.ref }));
  const slopes = grad(lossOf)(copies, x, y);
  return params.map(({ weight, bias }, i) => ({
    weight: weight.sub(slopes[i]!.weight.mul(learningRate)),
    bias: bias.sub(slopes[i]!.bias.mul(learningRate)),
  }));
});

const accuracyOf = jit(
  (params: Params, x: np.Array, y: np.Array): np.Array =>
    predict(params, x).greater(0).equal(y.equal(1)).astype(np.float32).mean(),
);

function validate(): number {
  const accuracies = valid.map(([x, y]) => {
    const copies = params.map(({ weight, bias }) => ({ weight: weight.ref, bias: bias.ref }));
    return accuracyOf(copies, x.ref, y.ref).js() as number;
  });
  return accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length;
}

let accuracy = 0;
const start = now();
for (let epoch = 0; epoch < epochs; epoch++) {
  for (const [x, y] of train) params = step(params, x.ref, y.ref);
  accuracy = validate();
}
report(now() - start, accuracy);
