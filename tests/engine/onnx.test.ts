/**
 * toOnnx: what stands in the file. Whether a real runtime computes the same from it, bench/onnx/check.ts asks.
 */
import { describe, expect, test } from "vitest";
import { nn, type Tensor, zeros } from "#engine";
import { toOnnx } from "#engine/onnx.ts";
import { wrong } from "./support/bad-operands.ts";
import { floats, ints, type Message, messages, readMessage, texts } from "./support/protobuf.ts";

interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The file as its reader sees it (the field numbers are those of onnx.proto). */
function readModel(bytes: Uint8Array) {
  const model = readMessage(bytes);
  const graph = messages(model, 7)[0]!;
  return {
    irVersion: ints(model, 1)[0],
    opsets: messages(model, 8).map((opset) => [texts(opset, 1)[0], ints(opset, 2)[0]]),
    nodes: messages(graph, 1).map(readNode),
    weights: Object.fromEntries(messages(graph, 5).map(readWeight)),
    inputs: messages(graph, 11).map(readValueInfo),
    outputs: messages(graph, 12).map(readValueInfo),
  };
}

function readNode(node: Message): Node {
  const attributes = messages(node, 5).map((one): [string, unknown] => {
    const byType = { 1: floats(one, 2)[0], 2: ints(one, 3)[0], 7: ints(one, 8) };
    return [texts(one, 1)[0]!, byType[ints(one, 20)[0] as 1 | 2 | 7]];
  });
  return {
    op: texts(node, 4)[0]!,
    inputs: texts(node, 1),
    output: texts(node, 2)[0]!,
    attributes: Object.fromEntries(attributes),
  };
}

function readWeight(weight: Message): [name: string, numbers: unknown] {
  expect(ints(weight, 2), "float32").toEqual([1]);
  return [texts(weight, 8)[0]!, { shape: ints(weight, 1), numbers: floats(weight, 9) }];
}

function readValueInfo(info: Message): [name: string, shape: readonly (string | number)[]] {
  const tensor = messages(messages(info, 2)[0]!, 1)[0]!;
  expect(ints(tensor, 1), "float32").toEqual([1]);
  const dims = messages(messages(tensor, 2)[0]!, 1);
  return [texts(info, 1)[0]!, dims.map((dim) => texts(dim, 2)[0] ?? ints(dim, 1)[0]!)];
}

const numbersOf = (t: Tensor) => ({ shape: t.shape, numbers: [...t.toTypedArray()] });
const nodesOf = (model: nn.Module, ...shape: number[]) =>
  readModel(toOnnx(model, zeros(shape))).nodes.map(({ op, attributes }) => [op, attributes]);

describe("a classifier", () => {
  const model = new nn.Sequential(
    new nn.Flatten(),
    new nn.Linear(6, 2),
    new nn.Sequential(new nn.ReLU(), new nn.Linear(2, 1)),
  );
  const { irVersion, opsets, nodes, weights, inputs, outputs } = readModel(toOnnx(model, zeros(4, 2, 3)));

  test("says which version of ONNX it is", () => {
    expect(irVersion).toBe(7);
    expect(opsets).toEqual([["", 13]]);
  });
  test("takes and gives batches of any length", () => {
    expect(inputs).toEqual([["input", ["batch", 2, 3]]]);
    expect(outputs).toEqual([["2.1/Add", ["batch", 1]]]);
  });
  test("is a chain of operations", () => {
    expect(nodes.map(({ op, inputs, output }) => [op, inputs.join(" "), output])).toEqual([
      ["Flatten", "input", "0/Flatten"],
      ["MatMul", "0/Flatten 1.weight.t", "1/MatMul"],
      ["Add", "1/MatMul 1.bias", "1/Add"],
      ["Relu", "1/Add", "2.0/Relu"],
      ["MatMul", "2.0/Relu 2.1.weight.t", "2.1/MatMul"],
      ["Add", "2.1/MatMul 2.1.bias", "2.1/Add"],
    ]);
  });
  test("holds the weights, with inputs in rows", () => {
    const state = model.stateDict();
    expect(weights).toEqual({
      "1.weight.t": numbersOf(state["1.weight"]!.t()),
      "1.bias": numbersOf(state["1.bias"]!),
      "2.1.weight.t": numbersOf(state["2.1.weight"]!.t()),
      "2.1.bias": numbersOf(state["2.1.bias"]!),
    });
  });
});

const IMAGES = [2, 3, 8, 8] as const;
const LAYERS: Readonly<Record<string, readonly [nn.Module, readonly number[], unknown]>> = {
  "Linear without bias": [new nn.Linear(3, 2, { bias: false }), [1, 3], [["MatMul", {}]]],
  Conv2d: [
    new nn.Conv2d(3, 4, [3, 2], { stride: 2, padding: [1, 0] }),
    IMAGES,
    [["Conv", { kernel_shape: [3, 2], strides: [2, 2], pads: [1, 0, 1, 0] }]],
  ],
  MaxPool2d: [
    new nn.MaxPool2d(2),
    IMAGES,
    [["MaxPool", { kernel_shape: [2, 2], strides: [2, 2], pads: [0, 0, 0, 0] }]],
  ],
  AvgPool2d: [
    new nn.AvgPool2d([2, 4], { stride: 1, padding: 1 }),
    IMAGES,
    [["AveragePool", { kernel_shape: [2, 4], strides: [1, 1], pads: [1, 1, 1, 1], count_include_pad: 1 }]],
  ],
  AdaptiveAvgPool2d: [new nn.AdaptiveAvgPool2d([1, 1]), IMAGES, [["GlobalAveragePool", {}]]],
  BatchNorm1d: [new nn.BatchNorm1d(3), [2, 3], [["BatchNormalization", { epsilon: Math.fround(1e-5) }]]],
  BatchNorm2d: [
    new nn.BatchNorm2d(3, { eps: 0.5, affine: false }),
    IMAGES,
    [["BatchNormalization", { epsilon: 0.5 }]],
  ],
  Sigmoid: [new nn.Sigmoid(), [2], [["Sigmoid", {}]]],
  Tanh: [new nn.Tanh(), [2], [["Tanh", {}]]],
  Softmax: [new nn.Softmax(-1), [2, 3], [["Softmax", { axis: -1 }]]],
  LogSoftmax: [new nn.LogSoftmax(1), [2, 3], [["LogSoftmax", { axis: 1 }]]],
  "Dropout: nothing is dropped": [new nn.Dropout(0.9), [2], [["Identity", {}]]],
  Identity: [new nn.Identity(), [2], [["Identity", {}]]],
};

describe("layers", () => {
  for (const [name, [layer, shape, nodes]] of Object.entries(LAYERS))
    test(name, () => expect(nodesOf(layer, ...shape)).toEqual(nodes));

  test("batch normalization: weights, then running statistics", () => {
    const norm = new nn.BatchNorm1d(2);
    norm(zeros(4, 2).add(3));
    const { nodes, weights } = readModel(toOnnx(norm, zeros(1, 2)));
    const names = ["weight", "bias", "runningMean", "runningVar"] as const;
    expect(nodes[0]!.inputs).toEqual(["input", ...names.map((name) => `0.${name}`)]);
    expect(Object.values(weights)).toEqual(names.map((name) => numbersOf(norm[name]!)));
  });
});

test("the model stays as it is", () => {
  const frozen = new nn.BatchNorm1d(2).eval();
  const model = new nn.Sequential(frozen, new nn.Dropout());
  const before = frozen.runningMean!.tolist();
  toOnnx(model, zeros(3, 2).add(5));
  expect([model.training, frozen.training]).toEqual([true, false]);
  expect(frozen.runningMean!.tolist()).toEqual(before);
  expect(() => toOnnx(model, zeros(3, 7))).toThrow(/BatchNorm1d/);
  expect(model.training).toBe(true);
});

class Doubled extends nn.Sequential {
  override forward(x: Tensor): Tensor {
    return super.forward(x).mul(2);
  }
}

const REFUSED: Readonly<Record<string, readonly [() => unknown, RegExp]>> = {
  "a plain function": [
    () => toOnnx(new nn.Sequential(new nn.ReLU(), (x) => x.view(-1, 4)), zeros(1, 4)),
    /layer 1 is a plain function, which cannot be exported; what can: Sequential, Linear, .*Identity/,
  ],
  "a layer of one's own, deep inside": [
    () =>
      toOnnx(new nn.Sequential(new nn.Sequential(new nn.ReLU(), new Doubled(new nn.ReLU()))), zeros(1, 4)),
    /layer 0\.1 is Doubled/,
  ],
  "no layers": [() => toOnnx(new nn.Sequential(), zeros(1, 4)), /without layers/],
  "a pool of four pixels": [
    () => toOnnx(new nn.AdaptiveAvgPool2d(2), zeros([...IMAGES])),
    /AdaptiveAvgPool2d\(1\)/,
  ],
  "no running statistics": [
    () => toOnnx(new nn.BatchNorm1d(2, { trackRunningStats: false }), zeros(2, 2)),
    /without running statistics/,
  ],
  "no batch": [
    () => toOnnx(new nn.Linear(4, 3), zeros(4)),
    /first dimension is to be the batch, but \(4\) becomes \(3\)/,
  ],
  "whole numbers": [
    () => toOnnx(new nn.ReLU(), zeros([1, 4], { dtype: "int64" })),
    /float32 with the batch first, got int64/,
  ],
  "no model": [() => toOnnx(wrong(zeros(1)), zeros(1)), /needs a model such as an nn\.Sequential/],
};

describe("what cannot be exported", () => {
  for (const [name, [run, message]] of Object.entries(REFUSED))
    test(name, () => expect(run).toThrow(message));
});
