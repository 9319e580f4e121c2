/**
 * For every function the engine exports one call that works, and which odd arguments are right there after all.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as engine from "#engine";
import { F, metrics, nn, onesLike, randLike, randnLike, zeros, zerosLike } from "#engine";
import * as files from "#engine/files.ts";
import { toOnnx } from "#engine/onnx.ts";
import { type Call, call, images, NUMBERS, whole, x } from "./call.ts";

const shape = call; // a name for the reader: calls whose first argument is a shape

/** The functions of nn.init. */
const INIT: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(
    (["zeros_", "ones_"] as const).map((name) => [name, call(nn.init[name], () => [x()])]),
  ),
  constant_: call(nn.init.constant_, () => [x(), 2], 2, [], ["huge", "negative", "fraction"]),
  normal_: call(
    nn.init.normal_,
    () => [x(), 1, 2],
    1,
    [],
    ["huge", "negative", "fraction"],
    ["huge", "fraction"],
  ),
  uniform_: call(nn.init.uniform_, () => [x(), 1, 2], 1, [], ["negative", "fraction"], ["huge"]),
  ...Object.fromEntries(
    (["xavierUniform_", "xavierNormal_"] as const).map((name) => [
      name,
      call(nn.init[name], () => [x(), 2], 1, [], ["huge", "fraction"]),
    ]),
  ),
  ...Object.fromEntries(
    (["kaimingUniform_", "kaimingNormal_"] as const).map((name) => [
      name,
      call(nn.init[name], () => [x(), { mode: "fan_out" }], 1, [], ["object"]), // { a: 1 } is right
    ]),
  ),
  calculateGain: call(
    nn.init.calculateGain,
    () => ["leaky_relu", 0.2],
    1,
    [],
    ["huge", "negative", "fraction"],
  ),
};

/** A file with one tensor, in a folder that goes when the tests are through. */
function savedFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "x.safetensors");
  files.save(file, { x: x() });
  return file;
}
const FILE = savedFile();

export const FUNCTIONS: Readonly<Record<string, Call>> = {
  ...INIT,
  tensor: call(engine.tensor, () => [[[1, 2]], { dtype: "int64" }], 1, [...NUMBERS, "true", "empty list"]),
  fromTypedArray: call(engine.fromTypedArray, () => [new Float32Array(6), [2, 3], "float32"], 2),
  zeros: shape(engine.zeros, () => [[2, 3], { dtype: "int64" }], 0, ["empty list"]),
  ones: shape(engine.ones, () => [[2, 3], { dtype: "int64" }], 0, ["empty list"]),
  rand: shape(engine.rand, () => [[2, 3], { requiresGrad: true }], 0, ["empty list"]),
  randn: shape(engine.randn, () => [[2, 3], { requiresGrad: true }], 0, ["empty list"]),
  full: shape(engine.full, () => [[2, 3], 7, { dtype: "float64" }], 2, ["empty list"], NUMBERS),
  eye: call(engine.eye, () => [3, { dtype: "int64" }], 1),
  arange: call(
    engine.arange,
    () => [0, 6, 2, { dtype: "float32" }],
    1,
    ["negative", "fraction"],
    ["fraction"],
    ["huge", "fraction"],
  ),
  linspace: call(
    engine.linspace,
    () => [0, 1, 5, { dtype: "float64" }],
    3,
    ["huge", "negative", "fraction"],
    ["huge", "negative", "fraction"],
  ),
  manualSeed: call(engine.manualSeed, () => [1], 1, ["huge", "negative"]),
  getRngState: call(engine.getRngState, () => []),
  setRngState: call(engine.setRngState, () => [engine.getRngState()]),
  randint: call(engine.randint, () => [0, 5, [2], { dtype: "int32" }], 3, ["negative"], [], ["empty list"]),
  randperm: call(engine.randperm, () => [4]),
  ...Object.fromEntries(
    Object.entries({ zerosLike, onesLike, randLike, randnLike }).map(([name, f]) => [
      name,
      call(f, () => [x(), { requiresGrad: true }], 1),
    ]),
  ),
  bernoulli: call(engine.bernoulli, () => [x()]),
  dropout: call(F.dropout, () => [x(), 0.5, { training: false }], 1, [], ["fraction"]),
  stack: call(engine.stack, () => [[x(), x()], 1], 1),
  cat: call(engine.cat, () => [[x(), x()], 1], 1),
  where: call(engine.where, () => [x().gt(0), 1, 2], 3, [], NUMBERS, NUMBERS),
  isGradEnabled: call(engine.isGradEnabled, () => []),
  setGradEnabled: call(engine.setGradEnabled, () => [true], 1, ["true"]),
  noGrad: call(engine.noGrad, () => [() => 1], 1, ["function"]),
  listDataset: call(engine.listDataset, () => [[[x(), x()]]], 1, ["empty list", "list"]), // items are looked at one by one
  relu: call(F.relu, () => [x()]),
  sigmoid: call(F.sigmoid, () => [x()]),
  tanh: call(F.tanh, () => [x()]),
  softmax: call(F.softmax, () => [x(), 1]),
  logSoftmax: call(F.logSoftmax, () => [x(), 1]),
  linear: call(F.linear, () => [x(), zeros(4, 3), zeros(4)], 2, [], [], ["null"]),
  clipGradNorm_: call(
    nn.utils.clipGradNorm_,
    () => [[x()], 1, { normType: 1 }],
    2,
    ["empty list", "tensor"],
    ["huge", "fraction"],
  ),
  clipGradValue_: call(
    nn.utils.clipGradValue_,
    () => [[x()], 1],
    2,
    ["empty list", "tensor"],
    ["huge", "fraction"],
  ),
  oneHot: call(F.oneHot, () => [whole(0, 2), 3], 1),
  mseLoss: call(F.mseLoss, () => [x(), x(), { reduction: "sum" }], 2),
  l1Loss: call(F.l1Loss, () => [x(), x(), { reduction: "sum" }], 2),
  binaryCrossEntropy: call(F.binaryCrossEntropy, () => [x(), x(), { reduction: "sum" }], 2),
  nllLoss: call(F.nllLoss, () => [x(), whole(0, 1), { reduction: "sum" }], 2),
  crossEntropy: call(F.crossEntropy, () => [x(), whole(0, 1), { reduction: "sum" }], 2),
  conv2d: call(
    F.conv2d,
    () => [images(), zeros(2, 1, 3, 3), zeros(2), { stride: 1, padding: 1 }],
    2,
    [],
    [],
    ["null"],
  ),
  maxPool2d: call(F.maxPool2d, () => [images(), 2, { stride: 1 }], 2),
  avgPool2d: call(F.avgPool2d, () => [images(), 2, { stride: 1 }], 2),
  adaptiveAvgPool2d: call(F.adaptiveAvgPool2d, () => [images(), 2]),
  batchNorm: call(
    F.batchNorm,
    () => [x(), zeros(3), zeros(3), zeros(3), zeros(3), { training: true }],
    3,
    ...[[], [], [], ["null"], ["null"]],
  ),
  pad: call(F.pad, () => [x(), [1, 1], { value: 2 }], 2, [], ["empty list"]),
  binaryAccuracy: call(metrics.binaryAccuracy, () => [x(), x(), 0.5], 2, [], [], NUMBERS),
  // A text is a path: it would write into the folder of who runs the tests.
  save: { ...call(files.save, () => [FILE, { x: x() }, { metadata: { a: "b" } }], 2), skip: ["text"] },
  load: call(files.load, () => [FILE]),
  loadMetadata: call(files.loadMetadata, () => [FILE]),
  fromPyTorchNames: call(files.fromPyTorchNames, () => [{ "bn.running_mean": x() }]),
  toOnnx: call(toOnnx, () => [new nn.Sequential(new nn.Linear(3, 2)), x()]),
  accuracy: call(metrics.accuracy, () => [x(), whole(0, 1)]),
};
