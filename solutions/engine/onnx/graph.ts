/**
 * Floor 6 · a graph as ONNX writes it: nodes that take named tensors and give named tensors, and the weights, which are
 * tensors with a name and with numbers. (The numbers of the fields stand in onnx.proto, github.com/onnx/onnx.)
 */
import type { Shape } from "../array/ndarray.ts";
import type { Tensor } from "../tensor.ts";
import { bytes, float, int, ints, join, message, text } from "./protobuf.ts";

/** The version of the file's form, and that of the operations in it: both of ONNX 1.8, so that old runtimes read it. */
const IR_VERSION = 7;
export const OPSET = 13;

/** A whole number, several, or a fraction. */
export type Attribute = number | readonly number[] | { readonly fraction: number };
export type Attributes = Readonly<Record<string, Attribute>>;

// AttributeProto
const TYPE = { float: 1, int: 2, ints: 7 };
function attribute(name: string, value: Attribute): Uint8Array {
  if (typeof value === "number") return join([text(1, name), int(3, value), int(20, TYPE.int)]);
  if ("fraction" in value) return join([text(1, name), float(2, value.fraction), int(20, TYPE.float)]);
  return join([text(1, name), ints(8, value), int(20, TYPE.ints)]);
}

const FLOAT32 = 1;

// TensorProto
function initializer(name: string, tensor: Tensor): Uint8Array {
  const { buffer, byteOffset, byteLength } = tensor.toTypedArray();
  const numbers = new Uint8Array(buffer, byteOffset, byteLength);
  return join([ints(1, tensor.shape), int(2, FLOAT32), text(8, name), bytes(9, numbers)]);
}

/** ValueInfoProto: a float32 tensor of this shape, but with any number of rows. */
function valueInfo(name: string, [, ...lengths]: Shape): Uint8Array {
  const dims = [message(1, text(2, "batch")), ...lengths.map((length) => message(1, int(1, length)))];
  return join([text(1, name), message(2, message(1, int(1, FLOAT32), message(2, ...dims)))]);
}

export class Graph {
  readonly #nodes: Uint8Array[] = [];
  readonly #weights = new Map<string, Uint8Array>();
  #last: string;
  /** Where in the model the layer stands that is being written, such as "0" or "3.1"; names begin with it. */
  path = "";

  constructor(input: string) {
    this.#last = input;
  }

  /** The name of what the last node gave: what the next layer takes. */
  get last(): string {
    return this.#last;
  }

  /** Adds an operation on what the last one gave. */
  node(op: string, weights: Readonly<Record<string, Tensor>> = {}, attributes: Attributes = {}): void {
    const names = Object.entries(weights).map(([name, tensor]) => this.#weight(name, tensor));
    const output = `${this.path}/${op}`;
    this.#nodes.push(
      join([
        ...[this.#last, ...names].map((name) => text(1, name)),
        text(2, output),
        text(3, output),
        text(4, op),
        ...Object.entries(attributes).map(([name, value]) => message(5, attribute(name, value))),
      ]),
    );
    this.#last = output;
  }

  #weight(name: string, tensor: Tensor): string {
    const full = `${this.path}.${name}`;
    this.#weights.set(full, initializer(full, tensor));
    return full;
  }

  /** The bytes of the file: ModelProto, with GraphProto inside. */
  encode(input: Shape, output: Shape): Uint8Array {
    const graph = message(
      7,
      ...this.#nodes.map((node) => message(1, node)),
      text(2, "model"),
      ...[...this.#weights.values()].map((weight) => message(5, weight)),
      message(11, valueInfo("input", input)),
      message(12, valueInfo(this.#last, output)),
    );
    const opset = message(8, text(1, ""), int(2, OPSET));
    return join([int(1, IR_VERSION), text(2, "digit-by-digit"), graph, opset]);
  }
}
