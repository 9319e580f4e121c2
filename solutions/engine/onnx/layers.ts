/**
 * Floor 6 · how each layer is said in ONNX: one row per kind. (The operations are described at onnx.ai/onnx/operators.)
 */
import { ones, zeros } from "../create.ts";
import { pair } from "../nn/functional/window.ts";
import type { Pair } from "../nn/functional.ts";
import * as nn from "../nn/index.ts";
import type { Graph } from "./graph.ts";

type Kind<Layer extends nn.Module> = abstract new (...args: never[]) => Layer;

interface Row {
  readonly kind: Kind<nn.Module>;
  readonly write: (graph: Graph, layer: nn.Module) => void;
}

function row<Layer extends nn.Module>(kind: Kind<Layer>, write: (graph: Graph, layer: Layer) => void): Row {
  return { kind, write: (graph, layer) => write(graph, layer as Layer) };
}

/** Top, left, bottom, right. */
const pads = (layer: string, padding: Pair) => {
  const [vertical, horizontal] = pair(layer, "padding", padding);
  return [vertical, horizontal, vertical, horizontal];
};

function pool(
  graph: Graph,
  op: string,
  layer: nn.MaxPool2d | nn.AvgPool2d,
  more: Readonly<Record<string, number>>,
): void {
  graph.node(
    op,
    {},
    {
      kernel_shape: pair(op, "the window", layer.kernelSize),
      strides: pair(op, "stride", layer.stride),
      pads: pads(op, layer.padding),
      ...more,
    },
  );
}

/** In eval mode, by the running statistics. */
function batchNorm(graph: Graph, layer: nn.BatchNorm1d | nn.BatchNorm2d): void {
  const { weight, bias, runningMean, runningVar, numFeatures, eps } = layer;
  if (runningMean === null || runningVar === null)
    throw new TypeError(
      "toOnnx: a BatchNorm without running statistics goes by each batch, which ONNX has no layer for",
    );
  graph.node(
    "BatchNormalization",
    { weight: weight ?? ones(numFeatures), bias: bias ?? zeros(numFeatures), runningMean, runningVar },
    { epsilon: { fraction: eps } },
  );
}

export const ROWS: readonly Row[] = [
  row(nn.Linear, (graph, { weight, bias }) => {
    graph.node("MatMul", { "weight.t": weight.t() });
    if (bias !== null) graph.node("Add", { bias });
  }),
  row(nn.Conv2d, (graph, { weight, bias, stride, padding }) =>
    graph.node("Conv", bias === null ? { weight } : { weight, bias }, {
      kernel_shape: weight.shape.slice(2),
      strides: stride,
      pads: pads("Conv2d", padding),
    }),
  ),
  row(nn.MaxPool2d, (graph, layer) => pool(graph, "MaxPool", layer, {})),
  row(nn.AvgPool2d, (graph, layer) => pool(graph, "AveragePool", layer, { count_include_pad: 1 })),
  row(nn.AdaptiveAvgPool2d, (graph, { outputSize }) => {
    if (pair("AdaptiveAvgPool2d", "the size to come to", outputSize).some((length) => length !== 1))
      throw new TypeError(
        "toOnnx: of AdaptiveAvgPool2d, ONNX has the one that leaves 1 pixel, new nn.AdaptiveAvgPool2d(1)",
      );
    graph.node("GlobalAveragePool");
  }),
  row(nn.BatchNorm1d, batchNorm),
  row(nn.BatchNorm2d, batchNorm),
  row(nn.ReLU, (graph) => graph.node("Relu")),
  row(nn.Sigmoid, (graph) => graph.node("Sigmoid")),
  row(nn.Tanh, (graph) => graph.node("Tanh")),
  row(nn.Softmax, (graph, { dim }) => graph.node("Softmax", {}, { axis: dim })),
  row(nn.LogSoftmax, (graph, { dim }) => graph.node("LogSoftmax", {}, { axis: dim })),
  row(nn.Flatten, (graph) => graph.node("Flatten", {}, { axis: 1 })),
  // For predictions nothing is dropped.
  row(nn.Dropout, (graph) => graph.node("Identity")),
  row(nn.Identity, (graph) => graph.node("Identity")),
];
