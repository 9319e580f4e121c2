/**
 * Any argument: whatever is handed to whatever the engine exports, the answer is a result that makes sense or an error that
 * begins with the name of what was called. Never an error of the runtime ("x is not iterable"), never a silent NaN.
 *
 * Each function, method and class has a call that works (support/good-calls.ts, good-functions.ts). The test spoils it in every way: each
 * argument in turn becomes null, undefined, NaN, text, a huge number and more; arguments are left out; more are added.
 */
import { describe, expect, test } from "vitest";
import * as engine from "#engine";
import { F, metrics, nn, optim, Tensor, zeros } from "#engine";
import * as files from "#engine/files.ts";
import * as onnx from "#engine/onnx.ts";
import type { Call } from "./support/call.ts";
import { CLASSES, METHODS } from "./support/good-calls.ts";
import { FUNCTIONS } from "./support/good-functions.ts";

/** What nobody means to pass. Each is wrong nearly everywhere; where one is right, the call says so. */
const ODD = {
  null: null,
  undefined: undefined,
  nan: Number.NaN,
  text: "3",
  huge: 1e15,
  negative: -7,
  fraction: 0.5,
  true: true,
  "empty list": [],
  list: ["a"],
  object: { a: 1 },
  function: () => 1,
  symbol: Symbol("odd"),
  bigint: 3n,
  tensor: zeros(2),
} as const;

/** What the runtime says by itself when nobody has looked at the arguments. */
const RAW =
  /is not (iterable|a function|defined|a constructor)|Cannot (read|set|convert|mix|destructure|assign|use)|Invalid (array|typed array|index)|is read-only|[Ii]nvalid array length|must be a callable|call stack|toFixed|object null/;
const SPEAKS = /^(a tensor|[A-Za-z0-9_]+:)/;

for (const [family, calls] of Object.entries({ functions: FUNCTIONS, methods: METHODS, classes: CLASSES })) {
  describe(family, () => {
    for (const [name, call] of Object.entries(calls)) {
      test(name, () => {
        expect(() => call.run(...call.args()), "the call that works").not.toThrow();
        expect(complaints(call), "calls that nobody had thought of").toEqual([]);
      });
    }
  });
}

/** All spoilt calls that get a raw error, or no error where one is due. */
function complaints(call: Call): string[] {
  const found: string[] = [];
  const spoil = (how: string, args: unknown[], mayPass: boolean) => {
    const message = messageOf(() => call.run(...args));
    if (message === null ? !mayPass : RAW.test(message) || !SPEAKS.test(message))
      found.push(`${how}: ${message ?? "no error"}`);
  };
  const { fits = [], least = call.args().length, skip = [] } = call;
  call.args().forEach((good, position) => {
    for (const [name, value] of Object.entries(ODD)) {
      if (skip.includes(name)) continue;
      const isAnother = name === "tensor" && good instanceof Tensor;
      const mayPass =
        isAnother || (fits[position] ?? []).includes(name) || (name === "undefined" && position >= least);
      spoil(`argument ${position} ${name}`, call.args().with(position, value), mayPass);
    }
  });
  for (let count = 0; count < call.args().length; count++)
    spoil(`only ${count} arguments`, call.args().slice(0, count), count >= least);
  return found;
}

function messageOf(run: () => unknown): string | null {
  try {
    const result = run();
    if (
      typeof result === "object" &&
      result !== null &&
      Symbol.iterator in result &&
      !(result instanceof Tensor)
    )
      for (const _ of result as Iterable<unknown>) break; // a loader does nothing until it is walked through
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Factories that take lengths one by one have no last argument; neither has a Sequential. */
describe("one more argument is refused, not dropped", () => {
  const strict = {
    ...METHODS,
    tensor: FUNCTIONS.tensor!,
    zeros: FUNCTIONS.zeros!,
    randperm: FUNCTIONS.randperm!,
  };
  for (const [name, { args, run }] of Object.entries(strict)) {
    if (/^(Generator|Module|Learner)/.test(name)) continue;
    test(name, () => expect(messageOf(() => run(...args(), 2))).toMatch(SPEAKS));
  }
});

describe("nobody is forgotten", () => {
  const names = (object: object) => Object.keys(object).sort();
  test("functions of every export", () => {
    const functions = [engine, files, onnx, F, metrics, nn.init, nn.utils].flatMap((part) =>
      Object.entries(part).filter(([, value]) => typeof value === "function" && !isClass(value)),
    );
    expect([...new Set(functions.map(([name]) => name))].sort()).toEqual(names(FUNCTIONS));
  });
  test("classes of every export", () => {
    const classes = [engine, nn, optim].flatMap((part) =>
      Object.entries(part).filter(([, value]) => isClass(value)),
    );
    expect([...new Set(classes.map(([name]) => name))].sort()).toEqual(names(CLASSES));
  });
  test("methods of every class", () => {
    const classes = Object.entries({
      Tensor,
      Generator: engine.Generator,
      Module: nn.Module,
      Learner: engine.Learner,
    });
    const methods = classes.flatMap(([name, { prototype }]) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype as object))
        .filter(([key, { value }]) => typeof value === "function" && key !== "constructor")
        .map(([key]) => `${name}.${key}`),
    );
    // For the graph alone, or without arguments that could be wrong.
    const inside = [
      "origin",
      "accumulateGrad",
      "toString",
      "toJSON",
      "getState",
      "clone",
      "random",
      "random64",
    ];
    const free = [
      "namedChildren",
      "children",
      "namedModules",
      "modules",
      "namedBuffers",
      "buffers",
      "namedParameters",
      "parameters",
      "zeroGrad",
      "eval",
      "stateDict",
      "extraRepr",
    ];
    const missing = methods.filter((name) => {
      const own = name.slice(name.indexOf(".") + 1);
      return (
        !(name in METHODS) && !(inside.includes(own) || (free.includes(own) && name.startsWith("Module.")))
      );
    });
    expect(missing).toEqual([]);
  });
});

function isClass(value: unknown): boolean {
  return typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
}
