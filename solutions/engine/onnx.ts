/**
 * Floor 6 · a trained model as an ONNX file, which other programs run: browsers, phones, servers, without the engine.
 *
 *     writeFileSync("digits.onnx", toOnnx(model, xValid.slice(0, 0, 1)));
 */
import { nothingMore, show } from "./array/arguments.ts";
import { showShape } from "./array/ndarray.ts";
import { noGrad } from "./autograd.ts";
import { Module, Sequential } from "./nn/index.ts";
import { Graph } from "./onnx/graph.ts";
import { ROWS } from "./onnx/layers.ts";
import { Tensor } from "./tensor.ts";

/**
 * The bytes of an ONNX file (operations of version 13) that computes what the model computes in eval mode.
 *
 * @param model a Sequential, perhaps with others inside, of the layers in onnx/layers.ts; or one such layer.
 * @param example an input, float32: what it has as first dimension is the batch, and may be of any length later; the
 *   others stay as they are.
 * @throws for other layers, plain functions among them: a file holds what a function did once, not the function.
 */
export function toOnnx(model: Module, example: Tensor, ...more: readonly unknown[]): Uint8Array {
  if (!(model instanceof Module))
    throw new TypeError(`toOnnx: needs a model such as an nn.Sequential, got ${show(model)}`);
  if (!(example instanceof Tensor) || example.dtype !== "float32" || example.rank === 0) {
    const got = example instanceof Tensor ? `${example.dtype} ${showShape(example.shape)}` : show(example);
    throw new TypeError(`toOnnx: needs an example of an input, float32 with the batch first, got ${got}`);
  }
  nothingMore("toOnnx", model, more, "takes a model and an example of an input");
  const output = predicted(model, example);
  if (output.shape[0] !== example.shape[0])
    throw new RangeError(
      `toOnnx: the first dimension is to be the batch, but ${showShape(example.shape)} becomes ${showShape(output.shape)}`,
    );
  const graph = new Graph("input");
  write(graph, "", model);
  return graph.encode(example.shape, output.shape);
}

/** What the model makes of an input in eval mode. The model is left as it was. */
function predicted(model: Module, input: Tensor): Tensor {
  const modes = model.modules().map((module) => [module, module.training] as const);
  try {
    model.eval();
    return noGrad(() => model(input));
  } finally {
    for (const [module, training] of modes) module.training = training;
  }
}

function write(graph: Graph, path: string, layer: unknown): void {
  const isModule = layer instanceof Module;
  if (isModule && layer.constructor === Sequential) {
    const layers = Object.entries(layer).filter(([name]) => /^\d+$/.test(name)); // plain functions, too
    if (layers.length === 0) throw new TypeError("toOnnx: a Sequential without layers computes nothing");
    for (const [name, inner] of layers) write(graph, path === "" ? name : `${path}.${name}`, inner);
    return;
  }
  const row = isModule ? ROWS.find(({ kind }) => kind === layer.constructor) : undefined;
  if (row === undefined) {
    const what = isModule ? layer.constructor.name : "a plain function";
    const known = ["Sequential", ...ROWS.map(({ kind }) => kind.name)].join(", ");
    throw new TypeError(
      `toOnnx: layer ${path === "" ? "0" : path} is ${what}, which cannot be exported; what can: ${known}`,
    );
  }
  graph.path = path === "" ? "0" : path;
  row.write(graph, layer as Module);
}
