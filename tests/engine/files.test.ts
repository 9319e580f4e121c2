/**
 * save and load: there and back, what PyTorch saved (data/pytorch/files, recorded by both_ways.py), and broken files.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Tensor, tensor, zeros } from "#engine";
import { fromPyTorchNames, load, loadMetadata, save } from "#engine/files.ts";
import { wrong } from "./support/bad-operands.ts";
import { fromPyTorch, SAVED_MODELS } from "./support/saved-models.ts";

const folder = mkdtempSync(path.join(tmpdir(), "files-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "model.safetensors");
const recorded = (name: string) => path.join(import.meta.dirname, "../../data/pytorch/files", name);

const network = SAVED_MODELS.network!.make;

describe("there and back", () => {
  test("a model's parameters, in their order, and its outputs", () => {
    const model = network();
    save(file, model.stateDict());
    const state = load(file);
    expect(Object.keys(state)).toEqual(Object.keys(model.stateDict()));
    const other = network();
    other.loadStateDict(state);
    const x = zeros(2, 3, 4).add(0.5);
    expect(other(x).tolist()).toEqual(model(x).tolist());
  });

  test("what is loaded belongs to nobody else and wants no gradient", () => {
    save(file, { a: tensor([1, 2], { requiresGrad: true }) });
    const { a } = load(file);
    expect(a!.requiresGrad).toBe(false);
    a!.fill_(9);
    expect(load(file).a!.tolist()).toEqual([1, 2]);
  });

  test("a view is saved as what it shows", () => {
    const x = tensor([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    save(file, { columns: x.t().slice(0, 0, 3, 2) });
    expect(load(file).columns!.tolist()).toEqual([
      [1, 4],
      [3, 6],
    ]);
  });

  test("names, texts, and nothing at all", () => {
    save(
      file,
      { __proto__weight: zeros(1), "": zeros(0), "a b/日本": zeros(2) },
      { metadata: { epochs: "5" } },
    );
    expect(Object.keys(load(file))).toEqual(["__proto__weight", "", "a b/日本"]);
    expect(loadMetadata(file)).toEqual({ epochs: "5" });
    save(file, {});
    expect(load(file)).toEqual({});
    expect(loadMetadata(file)).toEqual({});
  });

  test("every number stands at a multiple of its size", () => {
    save(file, {
      a: zeros([3], { dtype: "bool" }),
      b: zeros([1], { dtype: "float64" }),
      c: zeros(1),
      d: zeros([1], { dtype: "int64" }),
    });
    const { header, start } = parts(readFileSync(file));
    const begin = (name: string) => (header[name] as { data_offsets: number[] }).data_offsets[0];
    expect(["a", "b", "c", "d"].map(begin)).toEqual([20, 0, 16, 8]);
    expect(start % 8).toBe(0);
  });

  test("the old file stays when the new one cannot be written, and nothing is left beside it", () => {
    save(file, { a: zeros(1) });
    expect(() => save(path.join(folder, "missing", "file"), { a: zeros(1) })).toThrow(
      /^save: .*could not be written/,
    );
    expect(() => save(file, { a: wrong(1) })).toThrow();
    expect(readdirSync(folder)).toEqual(["model.safetensors"]);
    expect(load(file).a!.shape).toEqual([1]);
  });
});

describe("what PyTorch saved", () => {
  for (const [name, { make }] of Object.entries(SAVED_MODELS)) {
    test(`${name}, with its input and output`, () => {
      const { input, output, ...state } = load(recorded(`${name}.safetensors`));
      const model = make().eval();
      model.loadStateDict(fromPyTorch(state));
      expect(model(input!).sub(output!).abs().max().item()).toBeLessThan(1e-6);
    });
  }

  test("names are spelt as here, and two never become one", () => {
    const [a, b] = [zeros(1), zeros(2)];
    const state = { "bn_1.running_mean": a, "0.num_batches_tracked": b, _own: a };
    expect(Object.keys(fromPyTorchNames(state))).toEqual(["bn_1.runningMean", "0.numBatchesTracked", "_own"]);
    expect(fromPyTorchNames(state)["bn_1.runningMean"]).toBe(a);
    expect(() => fromPyTorchNames({ running_mean: a, runningMean: b })).toThrow(
      "fromPyTorchNames: two tensors would be called runningMean",
    );
  });

  const special = [0, -0, 1.5, -2.25, Infinity, -Infinity, Number.NaN];
  const ALL: Readonly<Record<string, readonly [dtype: string, data: unknown]>> = {
    bool: ["bool", [[true, false, true]]],
    uint8: ["uint8", [0, 1, 255]],
    int32: ["int32", [-(2 ** 31), -1, 2 ** 31 - 1]],
    int64: [
      "int64",
      [
        [-(2 ** 53), -1],
        [0, 2 ** 53],
      ],
    ],
    "int64 beyond 2^53": ["int64", [2 ** 63, -(2 ** 63), 2 ** 53]],
    float32: ["float32", [...special, Math.fround(1e-42)]],
    float64: ["float64", [...special, 1e-42, 0.1, 5e-324]],
    "rank 0": ["float32", 7],
    "no elements": ["int64", []],
    "ä/日本": ["float32", [[[1]]]],
  };
  const kinds = load(recorded("kinds.safetensors"));
  const readable = (state: Record<string, Tensor>) =>
    Object.fromEntries(Object.entries(state).map(([name, t]) => [name, [t.dtype, t.tolist()]]));

  test("all types", () => {
    expect(readable(kinds)).toEqual(ALL);
    expect(kinds["no elements"]!.shape).toEqual([0, 3]);
    expect(loadMetadata(recorded("kinds.safetensors"))).toEqual({ "made by": "PyTorch", epochs: "5" });
  });

  test("all types, saved again and loaded again", () => {
    save(file, kinds);
    expect(readable(load(file))).toEqual(ALL);
  });
});

/** The header and where it ends. */
function parts(bytes: Uint8Array): { header: Record<string, unknown>; start: number } {
  const start = 8 + Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(8, start))), start };
}

/** A file of this header (or this text) and so many zero bytes. */
function fileOf(header: unknown, data: number, length?: bigint): Uint8Array {
  const text = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
}

const entry = (begin: number, end: number, dtype: unknown = "F32", shape: unknown = [(end - begin) / 4]) => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});

const BROKEN: Readonly<Record<string, readonly [bytes: Uint8Array, message: RegExp]>> = {
  "no bytes": [new Uint8Array(0), /there are 0 bytes, too few/],
  "seven bytes": [new Uint8Array(7), /there are 7 bytes, too few/],
  "a header longer than any": [fileOf({}, 0, 2n ** 40n), /more than 100000000; this is no safetensors file/],
  "a header longer than the file": [
    fileOf({}, 0, 99n),
    /should end at byte 107, but the file has 10: the end is missing/,
  ],
  "no JSON": [fileOf("{a", 0), /header is no JSON object/],
  "no text": [Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 255), /header is no JSON object/],
  "a list": [fileOf([], 0), /header is no JSON object/],
  "no entry": [fileOf({ a: null }, 0), /a has the type undefined/],
  "an unknown type": [
    fileOf({ a: entry(0, 4, "BF16") }, 4),
    /a has the type 'BF16'; the engine holds BOOL.*float\(\)/,
  ],
  "no shape": [fileOf({ a: entry(0, 4, "F32", null) }, 4), /the shape of a must be a list of lengths/],
  "a negative length": [fileOf({ a: entry(0, 4, "F32", [-1]) }, 4), /the shape of a must be a list/],
  "no offsets": [fileOf({ a: { dtype: "F32", shape: [1] } }, 4), /data_offsets of a must be \[begin, end\]/],
  backwards: [fileOf({ a: entry(4, 0, "F32", [1]) }, 4), /a has -4 bytes \(4 to 0\)/],
  "too few bytes for the shape": [
    fileOf({ a: entry(0, 4, "F32", [2]) }, 4),
    /a has 4 bytes .* shape \(2\) needs 8/,
  ],
  "a huge shape": [fileOf({ a: entry(0, 4, "F32", [1e9, 1e9, 1e9]) }, 4), /a has 4 bytes/],
  overlap: [
    fileOf({ a: entry(0, 8), b: entry(4, 12) }, 12),
    /a and b overlap: one ends at 8, the other begins at 4/,
  ],
  "a gap": [fileOf({ a: entry(0, 4), b: entry(8, 12) }, 12), /a gap of 4 bytes between a and b/],
  "a gap before the first": [fileOf({ a: entry(4, 8) }, 8), /a gap of 4 bytes between the header and a/],
  truncated: [
    fileOf({ a: entry(0, 8) }, 5),
    /should take 8 bytes, but the file has 5 for them: the end is missing/,
  ],
  "too long": [fileOf({ a: entry(0, 4) }, 6), /2 bytes after a belong to no tensor/],
  "a bool of 2": [
    fileOf({ a: entry(0, 1, "BOOL", [1]) }, 1).fill(2, -1),
    /a is BOOL, but holds bytes other than 0 and 1/,
  ],
  "metadata of numbers": [fileOf({ __metadata__: { epochs: 5 } }, 0), /__metadata__ must hold texts/],
};

describe("broken files", () => {
  for (const [name, [bytes, message]] of Object.entries(BROKEN)) {
    test(name, () => {
      const broken = path.join(folder, "broken");
      writeFileSync(broken, bytes);
      expect(() => load(broken)).toThrow(message);
      expect(() => load(broken)).toThrow(/^load: .*broken could not be read: /);
      rmSync(broken);
    });
  }
  test("every cut of a good file", () => {
    const whole = readFileSync(recorded("network.safetensors"));
    const cut = path.join(folder, "cut");
    for (let length = 0; length < whole.length; length += 97) {
      writeFileSync(cut, whole.subarray(0, length));
      expect(() => load(cut)).toThrow(/^load: /);
    }
    rmSync(cut);
  });
  test("no file", () => {
    expect(() => load(path.join(folder, "nobody"))).toThrow(/^load: .*nobody could not be read: ENOENT/);
    expect(() => loadMetadata(folder)).toThrow(/^loadMetadata: /);
  });
});

describe("what cannot be saved", () => {
  const REFUSED: Readonly<Record<string, readonly [state: unknown, message: RegExp]>> = {
    "a model": [network(), /model\.stateDict\(\), not the model/],
    "a tensor": [zeros(1), /needs tensors by name/],
    "a number among them": [{ a: 3 }, /a must be a tensor, got 3/],
    "the format's own name": [{ __metadata__: zeros(1) }, /cannot be called __metadata__/],
  };
  for (const [name, [state, message]] of Object.entries(REFUSED)) {
    test(name, () => {
      expect(() => save(path.join(folder, "never"), wrong(state))).toThrow(message);
      expect(existsSync(path.join(folder, "never"))).toBe(false);
    });
  }
  test("metadata of numbers", () =>
    expect(() => save(file, {}, { metadata: wrong({ epochs: 5 }) })).toThrow(/metadata are texts by name/));
});
