/**
 * Module 05: gradients, first by nudging, then by a machine that the learner builds from single numbers.
 *
 * No test needs two of the learner's functions, so each can be done alone: graphs are built and walked with the reference's operations.
 * Only the last two tests put all the parts together.
 */

import { isDeepStrictEqual } from "node:util";
import { describe, test } from "vitest";
import { type Tensor, tensor } from "#engine";
import * as right1 from "#solutions/05-gradients/1-slope.ts";
import * as right2 from "#solutions/05-gradients/2-chain.ts";
import * as right3 from "#solutions/05-gradients/3-value.ts";
import * as right4 from "#solutions/05-gradients/4-order.ts";
import * as right5 from "#solutions/05-gradients/5-backward.ts";
import * as right6 from "#solutions/05-gradients/6-upstream.ts";
import * as right7 from "#solutions/05-gradients/7-gradients.ts";
import right from "#solutions/05-gradients/answers.md";
import * as work1 from "#work/05-gradients/1-slope.ts";
import * as work2 from "#work/05-gradients/2-chain.ts";
import * as work3 from "#work/05-gradients/3-value.ts";
import * as work4 from "#work/05-gradients/4-order.ts";
import * as work5 from "#work/05-gradients/5-backward.ts";
import * as work6 from "#work/05-gradients/6-upstream.ts";
import * as work7 from "#work/05-gradients/7-gradients.ts";
import work from "#work/05-gradients/answers.md";
import { seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { curves, ofMany } from "../support/curves.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  countAsking,
  type GraphPlan,
  graphs,
  madeFrom,
  nameIn,
  nameOf,
  numbersOf,
  oldGrads,
  restOf,
  rows,
  type Scalar,
  seeChanged,
  sums,
} from "../support/scalar-graph.ts";
import { choice, list, named, numbers, steering } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { RESULT, section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";

type Value = right3.Value;
const { add, mul, pow, relu } = right3;
const value = (data: number, inputs: readonly Value[] = [], slopes: readonly number[] = []): Value =>
  new work3.Value(data, inputs, slopes);
const values = (data: readonly number[]): Value[] => data.map((number) => value(number));
const grads = (all: readonly Value[]): number[] => all.map((one) => one.grad);
const isValue = (thing: unknown): thing is Value =>
  typeof thing === "object" && thing !== null && "inputs" in thing && "slopes" in thing && "mul" in thing;

/** A call with its arguments, without those that are left out. */
const called = (name: string, ...args: readonly unknown[]): string =>
  `${name}(${args.filter((one) => one !== undefined).join(", ")})`;

/** What to say of a function that is handed in, where it does everything so many times. */
const times = steering(choice([1, 2]));
const handedIn = (name: string, times: number): string =>
  times === 1 ? "" : `; the ${name} that is handed in brings twice as much`;

/** Numbers that were found by nudging, without the digits that say nothing. */
const short = (found: unknown): unknown =>
  Array.isArray(found) ? found.map(short) : typeof found === "number" ? Number(found.toPrecision(9)) : found;

describe("1-slope", () => {
  const { trial } = section(test, "05-gradients/1-slope", work1, right1);
  const f = named(curves);
  const x = numbers({ min: -6, max: 6, plain: [3, 2, 1, 4], special: [0, -1, -2, 0.5, -0.25, 1 / 3] });
  /** The curve that has no height at 0 is mostly asked there. */
  const placed = <P extends { readonly f: string; readonly x: number }>(plans: P): P =>
    plans.f.includes("sin(x)") && plans.x < 2 ? { ...plans, x: 0 } : plans;
  /** The flatter a curve, the smaller the differences that count. */
  const fine = (f: (x: number) => number) => ({ tolerance: 1e-9 * Math.min(1, Math.abs(f(1))) });

  trial("secant · rise divided by run", "secant", {
    given: { f, x, h: choice([1, 0.5, 2, 0.1], [-1, -0.5]) },
    adjust: placed,
    traits: {
      "the heights at x and at x + h are equal": ({ f, x, h }) => curves[f]!(x) === curves[f]!(x + h),
    },
    run(secant, { f, x, h }, see) {
      see(RESULT, secant(f, x, h), fine(f));
      seeError(see, "f", (broken) => secant(broken, x, h));
    },
  });

  test("secant · on x² at 3 it gets shorter and nears 6: 7, 6.1, 6.01, 6.001", () => {
    const actual = [1, 0.1, 0.01, 0.001].map((h) => work1.secant((x) => x * x, 3, h));
    expectNumbers(actual, [7, 6.1, 6.01, 6.001], { what: "the slopes with h = 1, 0.1, 0.01, 0.001" });
  });

  const h = choice([undefined, 1, 0.5, 2, 0.1], [-1]);
  trial("slope · looks as far to the left as to the right", "slope", {
    given: { f, x, h },
    adjust: placed,
    call: ({ f, x, h }) => called("slope", f, x, h),
    traits: {
      "the curve has no height at x itself (NaN)": ({ f, x }) => Number.isNaN(curves[f]!(x)),
      "h is handed in": ({ h }) => h !== undefined,
      "x is farther from 0 than 1": ({ x }) => Math.abs(x) > 1,
      "the heights at both sides are equal": ({ f, x, h = 1e-5 }) => curves[f]!(x - h) === curves[f]!(x + h),
    },
    run(slope, { f, x, h }, see) {
      see(RESULT, short(slope(f, x, h)), fine(f));
      seeError(see, "f", (broken) => slope(broken, x, h));
    },
  });

  test("Q18 · slope: d(x^2)/dx at 3 is 6", () => {
    const found = work1.slope((x) => x * x, 3);
    expectNumbers(found, 6, { what: "the slope of x² at 3", tolerance: 1e-6 });
  });

  trial("slopes · moves one number at a time, to both sides", "slopes", {
    given: {
      at: list(choice([3, 4, 2, 1], [0, -1, 0.1, 1 / 3]), { max: 4, item: "a number" }),
      h,
      f: ofMany,
    },
    call: ({ f, at, h }) => `${called("slopes", "f", `[${at.join(", ")}]`, h)}, where f is ${f}`,
    traits: {
      "f looks at the caller's list, too": ({ f }) => f.includes("at[i]"),
      "f is NaN at the list itself": ({ f, at }) => Number.isNaN(ofMany.make(f)(at, at)),
    },
    run(slopes, { at, h, f }, see) {
      const before = [...at];
      let length = at.length;
      let most = 1;
      const counting = (moved: readonly number[], ...more: number[]): number => {
        if (moved.length !== at.length) length = moved.length;
        most = Math.max(most, before.filter((x, i) => x !== moved[i]).length);
        return f([...moved], at, ...more);
      };
      const first = slopes(counting, at, h);
      see("how many numbers f is handed", length);
      see(RESULT, short(first), { tolerance: 1e-9 });
      see("the list at after the call", at, { tolerance: 0 });
      see("how many numbers are moved at once, at most", most);
      see("a second call with the same arguments", short(slopes(counting, at, h)));
      slopes(
        counting,
        before.map((x) => x + 1),
        h,
      );
      see("what the first call returned, after another call", short(first));
      if (at.length > 0) seeError(see, "f", (broken) => slopes(broken, at, h));
    },
  });

  test("Q18 · slopes: at [3, 4, 10] the sum of squares gives [6, 8, 20]", () => {
    const actual = work1.slopes((at) => at.reduce((sum, x) => sum + x * x, 0), [3, 4, 10]);
    expectNumbers(actual, [6, 8, 20], { what: "the slopes of x² + y² + z² at [3, 4, 10]", tolerance: 1e-6 });
  });
});

describe("2-chain", () => {
  const { trial } = section(test, "05-gradients/2-chain", work2, right2);
  const slope = numbers({ min: -4, max: 4, plain: [2, 5, 3, 4], special: [0, -1, 0.5, 1e-12] });
  trial("chain · slopes in a row multiply", "chain", {
    given: { links: list(slope, { max: 5, item: "a slope" }) },
    tolerance: 1e-25,
  });

  trial("overPaths · multiply along a path, add over the paths", "overPaths", {
    given: { paths: list(list(slope, { max: 3, item: "a slope" }), { max: 4, item: "a path" }) },
    tolerance: 1e-13,
  });

  const input = (first: number) => choice([first, 2, 3, 4, 5, 1, 7, -6], [0, -1, 0.5, -2.5, 1e200, 1e200]);
  trial("byHand · exact formulas in x, y and z", "byHand", {
    given: { x: input(2), y: input(3), z: input(5) },
    traits: {
      "x + y is negative": ({ x, y }) => x + y < 0,
      "a number is very large": ({ x, y, z }) => Math.max(x, y, z) > 1e9,
    },
    tolerance: 0,
  });

  test("Q19 · byHand: the slopes of (x + y) × z at -3, 5, -2 are -2, -2, 2", () => {
    expectNumbers(work2.byHand(-3, 5, -2), [-2, -2, 2], { what: "byHand(-3, 5, -2)" });
  });
});

describe("3-value", () => {
  const { trial } = section(test, "05-gradients/3-value", work3, right3);
  /** What a has behind it. */
  const past = steering(choice(["", "; a.grad is 3", "; a was made from two others"]));
  const pastTraits = {
    "a was made from two others": (plan: { past: string }) => plan.past.includes("made"),
    "a has a gradient already": (plan: { past: string }) => plan.past.includes("grad"),
  };
  const work = { add, mul, pow, relu };

  /** A Value as an operation is handed it. Its method of that name would call the operation again: it notes that, and doesn't. */
  function handed(name: keyof typeof work, calls: string[], data: number, past = ""): Value {
    const one = past.includes("made") ? value(data, values([8, 9]), [1, 1]) : value(data);
    if (past.includes("grad")) one.grad = 3;
    const method = (other: never): Value => {
      calls.push(name);
      return (work[name] as (a: Value, b: never) => Value)(one, other);
    };
    return Object.defineProperty(one, name, { value: method });
  }

  /**
   * Runs an operation twice, with twice the number in a the second time, and looks at its results and its inputs.
   *
   * @param other the second input: a number, or "a" for the first one once more
   */
  function seeOperation(
    see: See,
    name: keyof typeof work,
    run: (a: Value, b: Value) => unknown,
    { x, past }: { x: number; past: string },
    { other, tolerance = 0 }: { other?: number | "a"; tolerance?: number } = {},
  ): void {
    const calls: string[] = [];
    const a = handed(name, calls, x, past);
    const b = typeof other === "number" ? handed(name, calls, other) : a;
    const nameOf = (one: unknown): string => (one === a ? "a" : one === b ? "b" : "another Value");
    const look = (which: string): Value | undefined => {
      const result = run(a, b);
      see(which, result);
      if (!isValue(result)) return undefined;
      see(`whether ${which} is a new Value, and no input`, nameOf(result) === "another Value");
      see(`the number (.data) of ${which}`, result.data, { tolerance });
      see(`the inputs of ${which}`, Array.isArray(result.inputs) ? result.inputs.map(nameOf) : result.inputs);
      see(`the slopes of ${which}`, result.slopes, { tolerance });
      see(`the grad of ${which}`, result.grad);
      return result;
    };
    const first = look(RESULT);
    see("the grads of the inputs after the call", grads([a, b]), { tolerance: 0 });
    see("everything else about the inputs after the call", restOf([a, b]), { tolerance: 0 });
    see("how often it calls the method of the same name", calls.length);
    a.data *= 2;
    look("a second result, after a.data was doubled");
    see("the number (.data) of the first result, after that", first?.data);
    see("the slopes of the first result, after that", first?.slopes);
  }

  const operand = (first: number) => choice([first, 2, 3, 4, 1], [0, 0, -1, -3, 0.5, 1e-12, 1e200]);
  const two = (title: string, name: "add" | "mul") =>
    trial(title, name, {
      given: { x: operand(2), y: operand(5), same: steering(choice([false, false, true])), past },
      call: ({ x, y, same, past }) =>
        `${same ? `${name}(a, a), where a = new Value(${x})` : `${name}(new Value(${x}), new Value(${y}))`}${past}`,
      traits: {
        "a and b are the same Value": ({ same }) => same,
        "a and b aren't the same Value": ({ same }) => !same,
        "a number is very large": ({ x, y, same }) => x === 1e200 || (y === 1e200 && !same),
        "a number is tiny": ({ x, y, same }) => x === 1e-12 || (y === 1e-12 && !same),
        "a number is 0": ({ x, y, same }) => x === 0 || (y === 0 && !same),
        ...pastTraits,
      },
      run: (operation, { x, y, same, past }, see) =>
        seeOperation(see, name, operation, { x, past }, { other: same ? "a" : y }),
    });
  two("add · the sum, with a slope of 1 along each input", "add");
  two("mul · the product; the slope along one factor is the other factor", "mul");

  trial("pow · the power; its slope is exponent × a ** (exponent - 1)", "pow", {
    given: {
      x: steering(choice([5, 2, 3, 4], [0, 0, -1, -3, 0.5, 1e-12])),
      exponent: choice([2, 3, 1], [0.5, -1, 4, 1.5]),
      past,
    },
    // Only where the power and its slope are numbers.
    adjust: ({ x, exponent, past }) => {
      const positive = Number.isInteger(exponent) ? x : Math.abs(x);
      return { x: exponent < 1 && x === 0 ? 4 : positive, exponent, past };
    },
    call: ({ x, exponent, past }) => `pow(new Value(${x}), ${exponent})${past}`,
    traits: {
      "a's number is 0": ({ x }) => x === 0,
      "a's number is negative": ({ x }) => x < 0,
      ...pastTraits,
    },
    run: (operation, { exponent, ...a }, see) =>
      seeOperation(see, "pow", (one) => operation(one, exponent), a, { tolerance: 1e-14 }),
  });

  trial("relu · above 0 the number passes with slope 1; else both are 0", "relu", {
    given: { x: steering(choice([4, 1, 0.5, 2, 1e-20], [0, -4, -0.5, -1])), past },
    call: ({ x, past }) => `relu(new Value(${x}))${past}`,
    traits: {
      "a's number is 0": ({ x }) => x === 0,
      "a's number is negative": ({ x }) => x < 0,
      "a's number isn't positive": ({ x }) => x <= 0,
      "a's number is between 0 and 1": ({ x }) => x > 0 && x < 1,
      ...pastTraits,
    },
    run: (operation, a, see) => seeOperation(see, "relu", operation, a),
  });
});

/** The grads of the leaves, by name. */
const leavesOf = (all: readonly Value[]): Record<string, number> =>
  Object.fromEntries(all.flatMap((one, i) => (one.inputs.length === 0 ? [[nameOf(i), one.grad]] : [])));

/** Gradients may be as small as 1e-9, and may be added up in another order. */
const fine = { tolerance: 1e-11 };

const lastOf = <T>(all: readonly T[]): T => all.at(-1) as T;

describe("4-order", () => {
  const { trial } = section(test, "05-gradients/4-order", work4, right4);

  /** Looks at what is wrong with an order of all that leads to `last`. */
  function seeOrder(see: See, order: unknown, last: Value, all: readonly Value[], when = ""): void {
    see(`whether inOrder returns an array${when}`, Array.isArray(order));
    if (!Array.isArray(order)) return;
    const needed = right4.inOrder(last);
    const place = new Map(order.map((one, i) => [one, i]));
    const listed = [...place.keys()];
    const namesOf = (some: Value[]): string[] => [...new Set(some.map(nameIn(all)))].sort();
    const isEarly = (one: Value): boolean => one.inputs.some((input) => place.get(input)! > place.get(one)!);
    const isTwice = (one: Value): boolean => order.indexOf(one) !== place.get(one);
    see(`what is missing in the list${when}`, namesOf(needed.filter((one) => !place.has(one))));
    see(`what doesn't belong in the list${when}`, namesOf(listed.filter((one) => !needed.includes(one))));
    see(`what is in the list more than once${when}`, namesOf(listed.filter(isTwice)));
    see(`what stands before one of its inputs${when}`, namesOf(needed.filter(isEarly)));
  }

  const lengthOf = (order: unknown): number => (Array.isArray(order) ? order.length : 0);
  trial("inOrder · every Value once, inputs before what is made from them, the result last", "inOrder", {
    given: { graph: graphs(value), row: rows },
    adjust: ({ graph, row }) => ({ graph: row ?? graph, row }),
    call: ({ graph }) => `inOrder(${nameOf(graph.length - 1)}), where ${madeFrom(graph)}${numbersOf(graph)}`,
    traits: { "there are very many ways to a Value": ({ row = [] }) => row.length === 9 },
    run(inOrder, { graph: all }, see) {
      const last = lastOf(all);
      const middle = all.findLast((one) => one !== last && one.inputs.length > 0) ?? last;
      inOrder(value(1)); // Whatever is kept from an earlier call shows from the first input on.
      const asked = countAsking(all);
      const order: unknown = inOrder(last);
      const often = asked.times;
      seeOrder(see, order, last, all);
      see("whether inputs were followed again for every way to them", often > 400);
      see("everything but the grads afterwards", restOf(all));
      see("the grads afterwards", grads(all));
      // The list belongs to the caller, who may turn it round.
      if (Array.isArray(order) && !Object.isFrozen(order)) order.reverse();
      seeOrder(see, inOrder(last), last, all, ", in a second call");
      const length = lengthOf(order);
      seeOrder(see, inOrder(middle), middle, all, ", in a call for a Value in between");
      see("whether a list is as long as before, after another call", lengthOf(order) === length);
    },
  });
});

describe("5-backward", () => {
  const { trial } = section(test, "05-gradients/5-backward", work5, right5);
  const usual: right5.Parts = { inOrder: right4.inOrder, passBack: right5.passBack };

  const someInput = (graph: GraphPlan, holds: (input: GraphPlan[number]) => boolean): boolean =>
    lastOf(graph).links.some(({ at }) => holds(graph[at]!));
  trial("passBack · adds grad × slope to every input's grad", "passBack", {
    given: { graph: graphs(value, 6) },
    call: ({ graph }) => {
      const own = lastOf(graph).grad === 0 ? "; its own grad is 0" : "";
      return `passBack(${nameOf(graph.length - 1)}), where ${sums(graph)}${own}${oldGrads(graph)}`;
    },
    traits: {
      "an input was made from others": ({ graph }) => someInput(graph, ({ links }) => links.length > 0),
      "an input is on the list twice": ({ graph }) =>
        new Set(lastOf(graph).links.map(({ at }) => at)).size < lastOf(graph).links.length,
      "there are two inputs or more": ({ graph }) => lastOf(graph).links.length > 1,
      "its own grad is 0": ({ graph }) => lastOf(graph).grad === 0,
    },
    run(passBack, { graph: all }, see) {
      const last = lastOf(all);
      const [inputs, others] = [[...new Set(last.inputs)], all.filter((one) => !last.inputs.includes(one))];
      passBack(last);
      see("the grads of its inputs afterwards", grads(inputs), fine);
      see("its own grad afterwards", last.grad);
      see("the grads of all others afterwards", grads(others));
      see("everything but the grads afterwards", restOf(all));
      passBack(last);
      see("the grads of its inputs after a second call", grads(inputs), fine);
    },
  });

  /** Parts that need to be called as methods. */
  class Passing implements right5.Parts {
    readonly own: right5.Parts & { readonly times: number };
    constructor(times: number) {
      this.own = { ...usual, times };
    }
    inOrder(last: Value): Value[] {
      return this.own.inOrder(last);
    }
    passBack(one: Value): void {
      const { passBack, times } = this.own;
      for (let i = 0; i < times; i++) passBack(one);
    }
  }
  trial("backward · from the result back to the leaves, each Value once", "backward", {
    tries: 200,
    given: {
      graph: graphs(value, 7),
      upstream: choice([undefined, 3, 1, 10], [0, -2, 1e-9]),
      times,
    },
    call: ({ graph, upstream, times }) =>
      `${called("backward", nameOf(graph.length - 1), upstream)}, where ${sums(graph)}${oldGrads(graph)}${handedIn("passBack", times)}`,
    traits: {
      "the result has inputs": ({ graph }) => graph.length > 1,
      "a Value with inputs has an old gradient": ({ graph }) =>
        graph.some(({ links, grad }) => links.length > 0 && grad !== 0),
    },
    run(backward, { graph: all, upstream, times }, see) {
      const [last, middle] = [lastOf(all), all[(all.length - 1) >> 1]!];
      const outside = Object.assign(value(1, [all[0]!], [1]), { grad: 9 });
      const parts = new Passing(times);
      const returned: unknown = backward(last, upstream, parts);
      see("the grads of the leaves afterwards", leavesOf(all), fine);
      see("what backward returns", returned);
      see("the grad of a Value that the result wasn't made from", outside.grad);
      see("everything but the grads afterwards", restOf(all));
      backward(last, upstream, parts);
      see("the grads of the leaves after a second walk", leavesOf(all), fine);
      backward(middle, 2, parts);
      const [result, other] = [last, middle].map(nameIn(all));
      const three = `three walks: two from ${result}, one from ${other} with upstream 2`;
      see(`the grads of the leaves after ${three}`, leavesOf(all), fine);
      backward(last, 0, parts);
      see(`the grads of the leaves after one more walk, from ${result} with upstream 0`, leavesOf(all), fine);
      const between = all.filter((one) => one.inputs.length > 0);
      see("the grads of Values with inputs after a last walk, whose upstream is 0", grads(between));
      if (last.inputs.length > 0)
        seeError(see, "passBack", (broken) => backward(last, 1, { ...usual, passBack: broken }));
    },
  });

  test("Q30 · backward fills .grad on every leaf: -2, -2, 2 for (x + y) × z at -3, 5, -2", () => {
    const [x, y, z] = values([-3, 5, -2]) as [Value, Value, Value];
    const returned: unknown = work5.backward(mul(add(x, y), z), 1, usual);
    expectNumbers(grads([x, y, z]), [-2, -2, 2], { what: "the grads of x, y, z after backward" });
    expectSame(returned, undefined, { what: "what backward returns (its results are in .grad)" });
  });

  test("Q31 · a second backward adds to the first", () => {
    const [x, y] = values([2, 5]) as [Value, Value];
    work5.backward(mul(x, y), 1, usual);
    work5.backward(mul(x, x), 10, usual);
    const what = "the grads of x = 2 and y = 5 after backward of x × y and, with upstream 10, of x × x";
    expectNumbers([x.grad, y.grad], [45, 2], { what });
  });

  trial("zeroGrad · every gradient is 0, and nothing else changes", "zeroGrad", {
    given: {
      parameters: list(choice([8, 1, -2], [0, 1e-9, Number.NaN, Number.POSITIVE_INFINITY]), {
        max: 4,
        item: "a grad",
      }),
    },
    call: ({ parameters }) => {
      const names = parameters.map((_, i) => nameOf(i)).join(", ");
      const old = parameters.map((grad, i) => `; ${nameOf(i)}.grad is ${grad}`).join("");
      return `zeroGrad([${names}])${old}${old === "" ? "" : "; a was made from another Value"}`;
    },
    traits: {
      "a grad that is 0 stands before another one": ({ parameters }) => parameters.slice(0, -1).includes(0),
      "a grad is NaN or infinite": ({ parameters }) => parameters.some((grad) => !Number.isFinite(grad)),
      "a grad isn't 0": ({ parameters }) => parameters.some((grad) => grad !== 0),
    },
    run(zeroGrad, { parameters }, see) {
      const below = Object.assign(value(6), { grad: 5 });
      const held = parameters.map((grad, i) =>
        Object.assign(i % 2 === 0 ? value(3, [below], [2]) : value(4), { grad }),
      );
      const handed = [...held];
      zeroGrad(handed);
      see("the grads afterwards", grads(held), { tolerance: 0 });
      see("everything but the grads afterwards", restOf([...held, below]));
      see("the list afterwards", handed.map(nameIn(held)));
      see("the grad of a Value that a parameter was made from", below.grad);
    },
  });
});

describe("6-upstream", () => {
  const { trial } = section(test, "05-gradients/6-upstream", work6, right6);
  const isLeft = ({ how }: { readonly how: string }): boolean => how === "left out";
  trial("backwardFrom · a walk for each output, weighted with its upstream number", "backwardFrom", {
    given: {
      graph: graphs(value, 6),
      outputs: steering(list(choice([0, 1, 2]), { min: 1, max: 3 })),
      upstream: steering(list(choice([1, 10, 2, 3], [0, -1, 1e-9]), { max: 4 })),
      how: steering(choice(["fits", "fits", "fits", "left out", "empty", "as drawn"])),
      times,
    },
    // An output is a place in the graph, counted from its end.
    adjust: ({ graph, outputs, upstream, how, times }) => {
      const fit = outputs.map((_, i) => upstream[i] ?? i + 2);
      const numbers = isLeft({ how }) || how === "empty" ? [] : how === "fits" ? fit : upstream;
      return { graph, outputs: outputs.map((place) => place % graph.length), upstream: numbers, how, times };
    },
    call({ graph, outputs, upstream, how, times }) {
      const names = outputs.map((place) => nameOf(graph.length - 1 - place));
      const numbers = isLeft({ how }) ? undefined : `[${upstream.join(", ")}]`;
      return `${called("backwardFrom", `[${names.join(", ")}]`, numbers)}, where ${sums(graph)}${oldGrads(graph)}${handedIn("walk", times)}`;
    },
    traits: {
      "upstream is left out, and there are two outputs or more": (plan) =>
        isLeft(plan) && plan.outputs.length > 1,
      "there are fewer upstream numbers than outputs": (plan) =>
        !isLeft(plan) && plan.upstream.length < plan.outputs.length,
      "there are more upstream numbers than outputs": (plan) => plan.upstream.length > plan.outputs.length,
      "the counts of outputs and upstream numbers differ": (plan) =>
        plan.outputs.length !== (isLeft(plan) ? 1 : plan.upstream.length),
      "there is one output": ({ outputs }) => outputs.length === 1,
      "an output is on the list twice": ({ outputs }) => hasTwice(outputs),
    },
    names: ({ outputs, upstream }) => ["upstream", outputs.length, upstream.length],
    run(backwardFrom, { graph: all, outputs: places, upstream, how, times }, see) {
      const outputs = places.map((place) => all.at(-1 - place)!);
      const numbers = isLeft({ how }) ? undefined : [...upstream];
      const walk = (output: Value, upstream: number): void => right5.backward(output, times * upstream);
      const seeLeaves = (when: string, leaves = leavesOf(all)) =>
        see(`the grads of the leaves ${when}`, leaves, fine);
      const [isFit, before] = [outputs.length === (numbers?.length ?? 1), leavesOf(all)];
      try {
        backwardFrom(outputs, numbers, walk);
      } catch (error) {
        if (!isFit) seeLeaves("after the error");
        throw error;
      }
      if (!isFit) {
        // No error came: that is told first, and then what happened instead.
        seeLeaves("after the error", before);
        return seeChanged(see, before, leavesOf(all));
      }
      seeLeaves("afterwards");
      see("the two lists afterwards", [outputs.map(nameIn(all)), numbers]);
      backwardFrom(outputs, numbers, walk);
      seeLeaves("after a second call");
      if (!upstream.includes(0)) seeError(see, "walk", (broken) => backwardFrom(outputs, numbers, broken));
    },
  });

  test("Q30 · backwardFrom: Q = 3a³ - b² with upstream [1, 1] gives [36, 81] and [-12, -8]", () => {
    const [a, b] = [values([2, 3]), values([6, 4])];
    const q = a.map((one, i) => add(mul(value(3), pow(one, 3)), mul(value(-1), pow(b[i]!, 2))));
    work6.backwardFrom(q, [1, 1], right5.backward);
    const what = "a.grad and b.grad for a = [2, 3], b = [6, 4], upstream [1, 1]";
    expectNumbers([...grads(a), ...grads(b)], [36, 81, -12, -8], { what });
  });
});

describe("7-gradients", () => {
  const { trial } = section(test, "05-gradients/7-gradients", work7, right7);
  type OfValues = (...inputs: Value[]) => Value;
  trial("gradients · runs the formula once, walks back once, and begins anew each time", "gradients", {
    given: {
      formula: steering(
        named<(x: Value, y: Value, z: Value) => Value>({
          "(x) => x.mul(x)": (x) => mul(x, x),
          "(x) => x": (x) => x,
          "() => new Value(5)": () => value(5),
          "(x, y) => x.mul(y)": mul,
          "(x, y) => x.add(y).mul(x)": (x, y) => mul(add(x, y), x),
          "(x, y) => y.mul(y)": (_, y) => mul(y, y),
          "(x, y, z) => x.add(y).mul(z)": (x, y, z) => mul(add(x, y), z),
        }),
      ),
      at: steering(list(choice([3, 5, 2, 4], [0, -1, 0.5, 1e-9]), { min: 3, max: 3 })),
      times,
    },
    adjust: ({ formula, at, times }) => {
      const count = formula.startsWith("()") ? 0 : formula.split("=>")[0]!.split(",").length;
      return { formula, at: at.slice(0, count), times };
    },
    call: ({ formula, at, times }) => `gradients(${formula}, [${at.join(", ")}])${handedIn("walk", times)}`,
    traits: {
      "the formula gives its input back": ({ formula }) => formula === "(x) => x",
      "an input isn't used": ({ formula }) => formula === "(x, y) => y.mul(y)",
      "the formula takes one number": ({ at }) => at.length === 1,
      "the formula takes two numbers or more": ({ at }) => at.length > 1,
      "a number is 0": ({ at }) => at.includes(0),
    },
    run(gradients, { formula: work, at, times }, see) {
      let [runs, walks, handed] = [0, 0, [] as unknown[]];
      const formula: OfValues = (...inputs) => {
        runs++;
        handed = inputs.map((one) => (isValue(one) ? `a Value of ${one.data}` : one));
        const isFit = inputs.length === at.length && inputs.every(isValue);
        return isFit ? work(...(inputs as [Value, Value, Value])) : value(0);
      };
      const back = (last: Value, upstream = 1): void => {
        walks++;
        if (isValue(last)) right5.backward(last, times * upstream);
      };
      const first: unknown = gradients(formula, at, back);
      const [oftenRun, oftenWalked] = [runs, walks];
      see("whether a second call gives the same", isDeepStrictEqual(first, gradients(formula, at, back)));
      see(RESULT, first, fine);
      see("how often the formula is run", oftenRun);
      see("how often walk is called", oftenWalked);
      see("what the formula is handed", handed);
      see("the list at after the call", at);
      gradients(
        formula,
        at.map((number) => number + 1),
        back,
      );
      see("what the first call returned, after another call", first, fine);
      seeError(see, "formula", (broken) => gradients(broken, at, back));
      seeError(see, "walk", (broken) => gradients(formula, at, broken));
    },
  });

  test("Q19 · gradients: the machine gives the hand-derived -2, -2, 2, and nobody had to derive them", () => {
    const actual = work7.gradients((x, y, z) => mul(add(x!, y!), z!), [-3, 5, -2], right5.backward);
    expectNumbers(actual, [-2, -2, 2], { what: "the gradients of (x + y) × z at -3, 5, -2" });
  });

  /** A formula on Values or on the engine's tensors. Two of its intermediate results are used more than once. */
  const shared = <T extends Scalar<T>>(x: T, y: T, z: T): T => {
    const inner = x.mul(y).add(z).relu();
    const sum = inner.add(x);
    return sum.mul(sum).add(inner.mul(z)).add(y.pow(3)).add(sum);
  };
  const places = [
    [0.7, 1.3, -0.4],
    [-1.6, 0.3, 2.1],
    [1.1, -0.6, 0.2],
  ];

  test("Q18 · gradients: they equal the finite differences", () => {
    const f: OfValues = (x, y) => add(mul(pow(x!, 3), y!), relu(mul(x!, y!)));
    for (const at of places.map((place) => place.slice(0, 2))) {
      const nudged = right1.slopes((moved) => f(...values(moved)).data, at);
      const what = `the gradients of x³y + relu(xy) at ${at.map((number) => number.toFixed(2)).join(", ")}, against nudging`;
      expectNumbers(work7.gradients(f, at, right5.backward), nudged, { what, tolerance: 1e-6 });
    }
  });

  const equal = [1, 2, 4, 8, -8].map((number) => [number, number]);
  const apart = "1,2 2,1 4,2 -8,-4 1,1.5 1,1.75 1.75,1 0,0.5 2,0.75 2,0.5 1,4 3,4 2,3.5";
  const odd =
    "1,1.000000005 1,1.000000005 1,1.000000005 0,5e-7 1,0.9999995 1,1.000002 8,8.000002 0.5,0.500002 2,-2 -1,1 NaN,1 2,NaN";
  const pairsIn = (text: string): number[][] => text.split(" ").map((pair) => pair.split(",").map(Number));
  trial("agree · every pair of numbers, up to the tolerance or its share of the larger size", "agree", {
    given: {
      pairs: steering(list(choice([...equal, ...pairsIn(apart)], pairsIn(odd)), { max: 3 })),
      tolerance: choice([undefined, 0.5, 0.25, undefined, 0.5, 0.25, 1e-9]),
    },
    tries: 300,
    call: ({ pairs, tolerance }) => {
      const [one, other] = [0, 1].map((side) => `[${pairs.map((pair) => pair[side]).join(", ")}]`);
      return called("agree", one, other, tolerance);
    },
    traits: {
      "a number is NaN": ({ pairs }) => pairs.flat().some(Number.isNaN),
      "there are two pairs or more": ({ pairs }) => pairs.length > 1,
    },
    run(agree, { pairs, tolerance }, see) {
      const [one, other] = [0, 1].map((side) => pairs.map((pair) => pair[side]!)) as [number[], number[]];
      see(RESULT, agree(one, other, tolerance));
      see("the two lists afterwards", [one, other]);
    },
  });

  // The last two tests put everything together: Value with its operations, inOrder, passBack, backward, gradients.

  test("Q19 · gradients of your Values: the engine's, for a formula with shared values", () => {
    for (const at of places) {
      const leaves = at.map((number) => tensor(number, { dtype: "float64", requiresGrad: true }));
      shared<Tensor>(...(leaves as [Tensor, Tensor, Tensor])).backward();
      const expected = leaves.map((leaf) => leaf.grad?.item() ?? 0);
      const what = "the gradients of a formula with shared values, from your Values, against the engine's";
      const actual = work7.gradients((x, y, z) => shared<Value>(x!, y!, z!), at);
      expectNumbers(actual, expected, { what, tolerance: 1e-9 });
    }
  });

  test("Q30 · gradients of your parts together: 3a³ - b², and a calculation of a thousand steps", () => {
    const actual = work7.gradients((a, b) => a!.pow(3).mul(3).sub(b!.pow(2)), [2, 6]);
    expectNumbers(actual, [36, -12], { what: "the gradients of 3a³ - b² at 2, 6, from your Values" });
    const sum: OfValues = (x) => {
      let result = x!;
      for (let i = 0; i < 1000; i++) result = result.add(x!);
      return result.add(1);
    };
    const many = "the gradient of x + x + ... + x (1001 times) + 1, from your Values";
    expectNumbers(work7.gradients(sum, [0.5]), [1001], { what: many });
  });
});

describe("answers", () => claims(test, work, right));
