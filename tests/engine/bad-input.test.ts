/**
 * Bad input: every public function, given what it can't use, says its own name, what it got (shapes above all) and what
 * would fit.
 *
 * The last tests look at everything the engine exports: a new function without a row here fails them.
 */
import { describe, expect, test } from "vitest";
import * as engine from "#engine";
import { F, metrics, nn, ones, optim, Tensor, zeros } from "#engine";
import { ops } from "#engine/ops/index.ts";
import { FUNCTIONS } from "./support/bad-functions.ts";
import { LAYERS } from "./support/bad-layers.ts";
import { v, y } from "./support/bad-operands.ts";
import { PARTS } from "./support/bad-parts.ts";
import { PLACES } from "./support/bad-places.ts";
import { SCHEDULES } from "./support/bad-schedules.ts";
import { FACTORIES, METHODS } from "./support/bad-tensors.ts";

const TABLES = {
  ...{ factories: FACTORIES, methods: METHODS, places: PLACES, functions: FUNCTIONS },
  ...{ parts: PARTS, layers: LAYERS, schedules: SCHEDULES },
};

for (const [family, rows] of Object.entries(TABLES)) {
  describe(family, () => {
    for (const [what, call, ...says] of rows) {
      test(what, () => {
        const message = messageOf(call);
        for (const part of [what.split(", ")[0]!, ...says]) {
          if (part instanceof RegExp) expect(message).toMatch(part);
          else expect(message).toContain(part);
        }
      });
    }
  });
}

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("no error at all");
}

test("an error changes nothing", () => {
  const w = ones(2, 3);
  expect(() => w.add_(y)).toThrow();
  const layer = new nn.Linear(3, 2);
  const before = String(layer.weight);
  expect(() => layer.loadStateDict({ weight: zeros(2, 3), bias: v })).toThrow();
  expect(String(w)).toBe(String(ones(2, 3)));
  expect(String(layer.weight)).toBe(before);
});

describe("nobody is forgotten", () => {
  const tested = new Set(Object.values(TABLES).flatMap((rows) => rows.map(([what]) => what.split(", ")[0]!)));
  /** What takes no input that could be wrong, or hands it on to one that is tested under its own name. */
  const CANNOT_FAIL = [
    ...[
      "constructor",
      "origin",
      "accumulateGrad",
      "gradArray",
      "mayBorrow",
      "toString",
      "tolist",
      "toTypedArray",
      "detach",
      "clone",
      "contiguous",
    ],
    ...[
      "shape",
      "rank",
      "size",
      "strides",
      "dtype",
      "requiresGrad",
      "isLeaf",
      "data",
      "float",
      "double",
      "int",
      "long",
      "bool",
      "grad",
      "toJSON",
    ],
    ...["abs", "exp", "log", "sqrt", "rsqrt", "sign", "sin", "cos"], // of any tensor there is
    ...[
      "Tensor",
      "DataLoaders",
      "Recorder",
      "Generator",
      "defaultGenerator",
      "getRngState",
      "isGradEnabled",
      "listDataset",
    ],
    ...[
      "F",
      "nn",
      "init",
      "utils",
      "optim",
      "metrics",
      "Module",
      "ReLU",
      "Sigmoid",
      "Tanh",
      "Flatten",
      "Identity",
      "nonzero", // of any tensor there is
      "LRScheduler", // tested as the schedules that are made of it
    ],
  ];
  const forgotten = (names: readonly string[]) =>
    names.filter((name) => !tested.has(name) && !CANNOT_FAIL.includes(name));

  test("methods of Tensor", () => {
    expect(forgotten(Object.getOwnPropertyNames(Tensor.prototype))).toEqual([]);
  });
  test("exports", () => {
    const names = [engine, F, nn, nn.init, nn.utils, optim, metrics].flatMap((part) => Object.keys(part));
    expect(forgotten(names)).toEqual([]);
  });
  test("operations", () => {
    // These three have other names outside: pick is in nllLoss, takeBest in max(dim), variance in var.
    const inside = ["pick", "takeBest", "variance"];
    expect(forgotten(Object.keys(ops)).filter((name) => !inside.includes(name))).toEqual([]);
  });
});
