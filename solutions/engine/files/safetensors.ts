/**
 * Floor 5 · tensors as bytes, in the safetensors format, which PyTorch's users know (huggingface.co/docs/safetensors).
 *
 *     8 bytes     how long the header is
 *     header      JSON: {"0.weight": {"dtype": "F32", "shape": [30, 784], "data_offsets": [0, 94080]}, ...}
 *     the rest    the numbers of one tensor after the other, row-major, least byte first
 *
 * Nothing in such a file can be run, and its header says all there is to check before a number is read.
 */
import { show } from "../array/arguments.ts";
import type { DType, TypedArray } from "../array/dtype.ts";
import { type Shape, showShape, sizeOf, wrap } from "../array/ndarray.ts";
import { Tensor } from "../tensor.ts";

export type State = Readonly<Record<string, Tensor>>;
/** What else is to be known of the numbers: texts by name. */
export type Metadata = Readonly<Record<string, string>>;

interface Kind {
  readonly code: string;
  readonly bytes: number;
  readonly write: (values: TypedArray) => ArrayBufferView;
  readonly read: (memory: ArrayBuffer) => TypedArray;
}

const asIs = (values: TypedArray) => values;
const GREATEST = 2n ** 63n - 1n; // as a double it is 2^63

/** How each type stands in a file. int64 is kept in doubles here, and rounded to them beyond 2^53. */
const KINDS: Readonly<Record<DType, Kind>> = {
  bool: { code: "BOOL", bytes: 1, write: asIs, read: (memory) => new Uint8Array(memory) },
  uint8: { code: "U8", bytes: 1, write: asIs, read: (memory) => new Uint8Array(memory) },
  int32: { code: "I32", bytes: 4, write: asIs, read: (memory) => new Int32Array(memory) },
  int64: {
    code: "I64",
    bytes: 8,
    write: (values) => BigInt64Array.from(values, (value) => (value < 2 ** 63 ? BigInt(value) : GREATEST)),
    read: (memory) => Float64Array.from(new BigInt64Array(memory), Number),
  },
  float32: { code: "F32", bytes: 4, write: asIs, read: (memory) => new Float32Array(memory) },
  float64: { code: "F64", bytes: 8, write: asIs, read: (memory) => new Float64Array(memory) },
};
const DTYPE_OF = new Map(Object.entries(KINDS).map(([dtype, { code }]) => [code, dtype as DType]));

const METADATA = "__metadata__";
const LENGTH_BYTES = 8;
const LONGEST_HEADER = 100_000_000;

interface Entry {
  readonly dtype: string;
  readonly shape: Shape;
  readonly data_offsets: readonly [begin: number, end: number];
}

/** The bytes of a file with these tensors. Wide types come first, so that every number stands at a multiple of its size. */
export function encode(state: State, metadata: Metadata): Uint8Array {
  const tensors = Object.entries(state);
  const bytesOf = (tensor: Tensor) => tensor.size * KINDS[tensor.dtype].bytes;
  const offsets = new Map<string, number>();
  let length = 0;
  for (const [name, tensor] of tensors.toSorted(
    ([, a], [, b]) => KINDS[b.dtype].bytes - KINDS[a.dtype].bytes,
  )) {
    offsets.set(name, length);
    length += bytesOf(tensor);
  }
  const entries = tensors.map(([name, tensor]): [string, Entry] => {
    const begin = offsets.get(name)!;
    const { code } = KINDS[tensor.dtype];
    return [name, { dtype: code, shape: tensor.shape, data_offsets: [begin, begin + bytesOf(tensor)] }];
  });
  const head: [string, Entry | Metadata][] =
    Object.keys(metadata).length > 0 ? [[METADATA, metadata], ...entries] : entries;
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(head)));
  const start = LENGTH_BYTES + Math.ceil(json.length / LENGTH_BYTES) * LENGTH_BYTES;
  const bytes = new Uint8Array(start + length).fill(" ".charCodeAt(0), 0, start); // spaces fill the header up
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - LENGTH_BYTES), true);
  bytes.set(json, LENGTH_BYTES);
  for (const [name, tensor] of tensors) {
    const { buffer, byteOffset, byteLength } = KINDS[tensor.dtype].write(tensor.toTypedArray());
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + offsets.get(name)!);
  }
  return bytes;
}

/**
 * The tensors in the bytes of a file.
 *
 * @throws when anything in the header contradicts itself or the length of the file.
 */
export function decode(bytes: Uint8Array): { state: Record<string, Tensor>; metadata: Metadata } {
  const { header, start } = readHeader(bytes);
  const { [METADATA]: metadata = {}, ...rest } = header;
  const entries = Object.entries(rest).map(([name, entry]): [string, Entry] => [
    name,
    checkedEntry(name, entry),
  ]);
  checkOrder(entries, bytes.length - start);
  const tensors = entries.map(
    ([
      name,
      {
        dtype: code,
        shape,
        data_offsets: [begin, end],
      },
    ]) => {
      const dtype = DTYPE_OF.get(code)!;
      const memory = new Uint8Array(bytes.subarray(start + begin, start + end)).buffer; // a copy: it begins at an even place
      const values = KINDS[dtype].read(memory);
      if (dtype === "bool" && values.some((value) => value > 1))
        throw new Error(`${name} is BOOL, but holds bytes other than 0 and 1`);
      return [name, new Tensor(wrap(values, shape, dtype))] as const;
    },
  );
  return { state: Object.fromEntries(tensors), metadata: checkedMetadata(metadata) };
}

function readHeader(bytes: Uint8Array): {
  readonly header: Readonly<Record<string, unknown>>;
  readonly start: number;
} {
  if (bytes.length < LENGTH_BYTES)
    throw new Error(`there are ${bytes.length} bytes, too few even for the header's length`);
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  if (length > LONGEST_HEADER)
    throw new Error(
      `the header would be ${length} bytes long, more than ${LONGEST_HEADER}; this is no safetensors file`,
    );
  const start = LENGTH_BYTES + length;
  if (start > bytes.length)
    throw new Error(
      `the header should end at byte ${start}, but the file has ${bytes.length}: the end is missing`,
    );
  return { header: parsed(bytes.subarray(LENGTH_BYTES, start)), start };
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const header: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isRecord(header)) return header;
  } catch {
    // It says the same as a header that is no object.
  }
  throw new Error("the header is no JSON object; this is no safetensors file");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

function checkedEntry(name: string, entry: unknown): Entry {
  const { dtype, shape, data_offsets: offsets } = isRecord(entry) ? entry : {};
  const kind = KINDS[DTYPE_OF.get(String(dtype)) ?? "float32"];
  if (kind.code !== dtype)
    throw new Error(
      `${name} has the type ${show(dtype)}; the engine holds ${[...DTYPE_OF.keys()].join(", ")} (in PyTorch, float() makes F32 of F16 and BF16)`,
    );
  if (!Array.isArray(shape) || !shape.every(isCount))
    throw new Error(`the shape of ${name} must be a list of lengths, got ${show(shape)}`);
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isCount))
    throw new Error(`the data_offsets of ${name} must be [begin, end], got ${show(offsets)}`);
  const [begin, end] = offsets as [number, number];
  const needed = sizeOf(shape) * kind.bytes;
  if (end - begin !== needed)
    throw new Error(
      `${name} has ${end - begin} bytes (${begin} to ${end}), but ${dtype} of shape ${showShape(shape)} needs ${needed}`,
    );
  return { dtype: kind.code, shape, data_offsets: [begin, end] };
}

/** @throws unless the tensors follow on each other without overlap or gap, up to the end of the file. */
function checkOrder(entries: readonly (readonly [string, Entry])[], length: number): void {
  const places = entries.map(
    ([
      name,
      {
        data_offsets: [begin, end],
      },
    ]) => ({ name, begin, end }),
  );
  let reached = 0;
  let before = "the header";
  for (const { name, begin, end } of places.sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin < reached)
      throw new Error(`${before} and ${name} overlap: one ends at ${reached}, the other begins at ${begin}`);
    if (begin > reached)
      throw new Error(`there is a gap of ${begin - reached} bytes between ${before} and ${name}`);
    [reached, before] = [end, name];
  }
  if (reached > length)
    throw new Error(
      `the numbers should take ${reached} bytes, but the file has ${length} for them: the end is missing`,
    );
  if (reached < length) throw new Error(`${length - reached} bytes after ${before} belong to no tensor`);
}

function checkedMetadata(metadata: unknown): Metadata {
  if (isRecord(metadata) && Object.values(metadata).every((text) => typeof text === "string"))
    return metadata as Metadata;
  throw new Error(`${METADATA} must hold texts by name, got ${show(metadata)}`);
}
