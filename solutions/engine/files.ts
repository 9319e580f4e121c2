/**
 * Floor 5 · saving what a model has learnt, and loading it again: `save("digits.safetensors", model.stateDict())`, and
 * later `model.loadStateDict(load("digits.safetensors"))`. The format is files/safetensors.ts.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { IS, nothingMore, readOptions, show } from "./array/arguments.ts";
import { decode, encode, type Metadata, type State } from "./files/safetensors.ts";
import { Tensor } from "./tensor.ts";

export type { Metadata, State } from "./files/safetensors.ts";

export interface SaveOptions {
  /** Texts that are kept with the numbers, such as `{ epochs: "5" }`. */
  readonly metadata?: Metadata;
}

/**
 * Writes tensors by name, such as `model.stateDict()`, into a file that `load` reads, and so does Python's safetensors
 * (there, `load_file` gives what `model.load_state_dict` takes).
 *
 * The file is written beside its place and then renamed: who reads meanwhile finds the old one or the new one, whole.
 *
 * @throws when there is anything but tensors, or when the file cannot be written.
 */
export function save(file: string, state: State, options?: SaveOptions, ...more: readonly unknown[]): void {
  needsPath("save", file);
  const example = 'save("model.safetensors", model.stateDict(), { metadata: { epochs: "5" } })';
  const { metadata = {} } = readOptions("save", options, { metadata: IS.anything }, example);
  nothingMore("save", file, more, `takes a file, tensors and options, ${example}`);
  needsState("save", state);
  if (!isPlain(metadata) || !Object.values(metadata).every((text) => typeof text === "string"))
    throw new TypeError(`save: metadata are texts by name, got ${show(metadata)} (${example})`);
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, encode(state, metadata));
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Error(`save: ${file} could not be written: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * The tensors in a safetensors file, by name: what `model.loadStateDict` takes. For a file that comes from PyTorch, see
 * `fromPyTorchNames`.
 *
 * @throws when the file cannot be read, is broken, or holds a type that the engine doesn't have.
 */
export function load(file: string, ...more: readonly unknown[]): Record<string, Tensor> {
  nothingMore("load", file, more, "takes a file alone");
  return read("load", file).state;
}

/**
 * The same tensors under the names that they have here: PyTorch's 1.running_mean is 1.runningMean.
 *
 *     model.loadStateDict(fromPyTorchNames(load("from-pytorch.safetensors")))
 *
 * @throws when there is anything but tensors, or when two names become one.
 */
export function fromPyTorchNames(state: State, ...more: readonly unknown[]): Record<string, Tensor> {
  nothingMore("fromPyTorchNames", state, more, "takes tensors by name alone");
  needsState("fromPyTorchNames", state);
  const renamed: Record<string, Tensor> = {};
  for (const [name, tensor] of Object.entries(state)) {
    const own = name.replaceAll(/(?<=[a-z0-9])_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (own in renamed) throw new Error(`fromPyTorchNames: two tensors would be called ${own}`);
    renamed[own] = tensor;
  }
  return renamed;
}

/** The texts that were saved with the tensors; an empty object when there are none. */
export function loadMetadata(file: string, ...more: readonly unknown[]): Metadata {
  nothingMore("loadMetadata", file, more, "takes a file alone");
  return read("loadMetadata", file).metadata;
}

function read(operation: string, file: string): ReturnType<typeof decode> {
  needsPath(operation, file);
  try {
    return decode(readFileSync(file));
  } catch (error) {
    throw new Error(`${operation}: ${file} could not be read: ${messageOf(error)}`, { cause: error });
  }
}

function needsPath(operation: string, file: unknown): asserts file is string {
  if (typeof file !== "string" || file === "")
    throw new TypeError(`${operation}: needs the path of a file, "model.safetensors", got ${show(file)}`);
}

function needsState(operation: string, state: unknown): asserts state is State {
  if (typeof state === "function" && "stateDict" in state)
    throw new TypeError(`${operation}: takes the tensors of a model, model.stateDict(), not the model`);
  if (!isPlain(state))
    throw new TypeError(
      `${operation}: needs tensors by name, as model.stateDict() gives them, got ${show(state)}`,
    );
  for (const [name, value] of Object.entries(state)) {
    if (!(value instanceof Tensor))
      throw new TypeError(`${operation}: ${name} must be a tensor, got ${show(value)}`);
    if (name === "__metadata__")
      throw new TypeError(`${operation}: a tensor cannot be called __metadata__, the format keeps that name`);
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Tensor);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
