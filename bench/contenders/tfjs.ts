/**
 * TensorFlow.js on its plain CPU or its WebAssembly backend (the second word on the command line), on one thread.
 *
 * Its best form here: raw operations (no layers API), batches sliced once, one tidy per step, weights kept as (in, out).
 */
import * as tf from "@tensorflow/tfjs";
import { batchesOf, readDigits, readStart, type Split } from "../arrays.ts";
import { now } from "../clock.ts";
import { readAssignment, report } from "../tasks.ts";

const assignment = readAssignment();
const { learningRate, epochs, batchSize } = assignment;

if (process.argv[3] === "wasm") {
  const { setThreadsCount } = await import("@tensorflow/tfjs-backend-wasm");
  setThreadsCount(1);
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false); // its SIMD build for one thread
  if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT"))) throw new Error("tfjs: no SIMD here");
}
await tf.setBackend(process.argv[3] === "wasm" ? "wasm" : "cpu");
await tf.ready();

const digits = readDigits(assignment);
const layers = readStart(assignment).map(({ inputs, outputs, weight, bias }) => ({
  weight: tf.variable(tf.tensor2d(weight, [outputs, inputs]).transpose()),
  bias: tf.variable(tf.tensor1d(bias)),
}));
const optimizer = tf.train.sgd(learningRate);

function batches({ x, y, count }: Split): [tf.Tensor2D, tf.Tensor2D][] {
  const [inputs, targets] = [tf.tensor2d(x, [count, 784]), tf.tensor2d(y, [count, 1])];
  return batchesOf(count, batchSize).map(([from, to]) => [
    inputs.slice([from, 0], [to - from, 784]),
    targets.slice([from, 0], [to - from, 1]),
  ]);
}
const train = batches(digits.train);
const valid = batches(digits.valid);

function predict(x: tf.Tensor2D): tf.Tensor2D {
  return layers.reduce((input, { weight, bias }, i) => {
    const output = input.matMul<tf.Tensor2D>(weight).add<tf.Tensor2D>(bias);
    return i < layers.length - 1 ? output.relu() : output;
  }, x);
}

function lossOf(predictions: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar {
  const threeness = predictions.sigmoid();
  return tf.where(targets.equal(1), tf.sub(1, threeness), threeness).mean();
}

function validate(): number {
  const accuracies = valid.map(([x, y]) =>
    tf.tidy(() => predict(x).greater(0).equal(y.equal(1)).cast("float32").mean().dataSync()[0]!),
  );
  return accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length;
}

let accuracy = 0;
const start = now();
for (let epoch = 0; epoch < epochs; epoch++) {
  for (const [x, y] of train) tf.tidy(() => void optimizer.minimize(() => lossOf(predict(x), y)));
  accuracy = validate();
}
report(now() - start, accuracy);
