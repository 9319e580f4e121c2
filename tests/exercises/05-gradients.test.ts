/**
 * Module 05: gradients, first by nudging, then by a machine that the learner builds from single numbers.
 *
 * No test needs two of the learner's functions, so each can be done alone: graphs are built and walked with the spec's own
 * operations (support/scalar-graph.ts). Only the last two tests put all the parts together.
 */
import { describe, test } from "vitest";
import { manualSeed, randn, type Tensor, tensor } from "#engine";
import { secant, slope, slopes } from "#work/05-gradients/1-slope.ts";
import { byHand, chain, overPaths } from "#work/05-gradients/2-chain.ts";
import { add, mul, pow, relu, Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { backward, passBack, zeroGrad } from "#work/05-gradients/5-backward.ts";
import { backwardFrom } from "#work/05-gradients/6-upstream.ts";
import { agree, gradients } from "#work/05-gradients/7-gradients.ts";
import { attempt } from "../support/attempt.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { asMet, type Family, FINE, graphOf, levelByLevel, verdictOn } from "../support/graph-order.ts";
import {
  onMethods,
  onNodes,
  onNumbers,
  onTensors,
  randomFormula,
  referenceBackward,
  referenceOrder,
  referencePassBack,
} from "../support/scalar-graph.ts";
import { seen } from "../support/seen.ts";
import { messageOf } from "../support/thrown.ts";

const value = (data: number, inputs: readonly Value[] = [], rates: readonly number[] = []): Value =>
  new Value(data, inputs, rates);
const values = (numbers: readonly number[]): Value[] => numbers.map((number) => value(number));
const grads = (list: readonly Value[]): number[] => list.map((one) => one.grad);
const on = onNodes(value);
const parts = { inOrder: referenceOrder<Value>, passBack: referencePassBack<Value> };

/** Normal random numbers, the same for the same seed. */
function normal(seed: number, count: number): number[] {
  manualSeed(seed);
  return randn(count).tolist() as number[];
}

/** Central differences, one input at a time. */
function nudged(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((number, i) => (f(at.with(i, number + h)) - f(at.with(i, number - h))) / (2 * h));
}

describe("1-slope", () => {
  const cubic = (x: number): number => x ** 3 - 2 * x;

  test("secant · rise divided by run", () => {
    for (const [x, h] of [
      [2, 0.5],
      [-1, 2],
      [3, -0.25],
    ] as const) {
      const rise = cubic(x + h) - cubic(x);
      expectNumbers(secant(cubic, x, h), rise / h, {
        what: `secant of x³ - 2x at ${x} with h = ${h}`,
        mistakes: seen({
          "is the rise alone. Divide it by how far the second place is from the first.": rise,
          "has its sign turned: take the rise from x to x + h, not back.": -rise / h,
          "is what missing parentheses give: only f(x) is divided by h. Divide the whole rise: (...) / h.":
            cubic(x + h) - cubic(x) / h,
          "is the run divided by the rise. A slope is the rise divided by the run.": h / rise,
          "is the rise divided by x + h. The run is from x to x + h: its length is h.": rise / (x + h),
          "is the slope from x - h to x. The second place lies h to the right.":
            (cubic(x) - cubic(x - h)) / h,
          "is the slope from x - h to x + h: that is the next function. This line begins at x.":
            (cubic(x + h) - cubic(x - h)) / (2 * h),
        }),
      });
    }
  });

  test("secant · on x² at 3 it gets shorter and nears 6: 7, 6.1, 6.01, 6.001", () => {
    const actual = [1, 0.1, 0.01, 0.001].map((h) => secant((x) => x * x, 3, h));
    expectNumbers(actual, [7, 6.1, 6.01, 6.001], { what: "the slopes with h = 1, 0.1, 0.01, 0.001" });
  });

  test("slope · looks as far to the left as to the right", () => {
    for (const [x, h] of [
      [2, 0.25],
      [-1, 2],
      [0.3, 1.5],
    ] as const) {
      const [left, middle, right] = [cubic(x - h), cubic(x), cubic(x + h)];
      const expected = (right - left) / (2 * h);
      expectNumbers(slope(cubic, x, h), expected, {
        what: `the slope of x³ - 2x at ${x} with h = ${h}`,
        mistakes: seen({
          "is what looking only to the right gives. Look to the left, too: from x - h to x + h.":
            (right - middle) / h,
          "is what looking only to the left gives. Look to the right, too: from x - h to x + h.":
            (middle - left) / h,
          "is twice the slope: from x - h to x + h it is 2h, not h.": 2 * expected,
          "is the rise alone. Divide it by 2h.": right - left,
          "has its sign turned: the height on the right comes first.": -expected,
          "is what missing parentheses give: only f(x - h) is divided. Divide the whole rise: (...) / (2 * h).":
            right - left / (2 * h),
          "is what `/ 2 * h` gives: divided by 2, then multiplied by h. Parentheses: / (2 * h).":
            ((right - left) / 2) * h,
          "is what looking half of h to each side gives. Look h to each side.":
            (cubic(x + h / 2) - cubic(x - h / 2)) / h,
        }),
      });
    }
  });

  test("Q18 · slope: d(x^2)/dx at 3 is 6", () => {
    for (const x of [3, -1, 0.5, 0]) {
      expectNumbers(
        slope((at) => at * at, x),
        2 * x,
        {
          what: `the slope of x² at ${x}`,
          tolerance: 1e-6,
          mistakes: seen({
            "is the height of the curve there, not its slope.": x * x,
            "is right at 3 and nowhere else. Find it from f.": 6,
            "is twice the slope: from x - h to x + h it is 2h.": 4 * x,
          }),
        },
      );
    }
    expectNumbers(slope(Math.exp, 1), Math.E, { what: "the slope of exp at 1", tolerance: 1e-6 });
  });

  test("slopes · moves one number at a time, to both sides", () => {
    const f = ([x, y, z]: number[]): number => x! * y! * z! + x! ** 3 - 2 * y! ** 3;
    for (const [at, h] of [
      [[2, -3, 1.5], 0.5],
      [[-1, 0.5, 4], 0.25],
    ] as const) {
      const moved = (signs: (place: number) => number): number[] =>
        at.map((number, place) => number + h * signs(place));
      const only = (i: number, sign: number) => moved((place) => (place === i ? sign : 0));
      const each = (slopeAt: (i: number) => number): number[] => at.map((_, i) => slopeAt(i));
      expectNumbers(slopes(f, [...at], h), nudged(f, at, h), {
        what: `the slopes of xyz + x³ - 2y³ at ${at.join(", ")} with h = ${h}`,
        mistakes: seen({
          "is what moving all numbers at once gives. Move one of them, and leave the others where they are.":
            each(() => (f(moved(() => 1)) - f(moved(() => -1))) / (2 * h)),
          "is what looking only to the right gives. Look to the left, too.": each(
            (i) => (f(only(i, 1)) - f([...at])) / h,
          ),
          "is what comes when a moved number isn't put back before the next one moves. (It was left at + h.)":
            each(
              (i) =>
                (f(moved((place) => (place <= i ? 1 : 0))) -
                  f(moved((place) => (place < i ? 1 : place === i ? -1 : 0)))) /
                (2 * h),
            ),
          "is what comes when a moved number isn't put back before the next one moves. (It was left at - h.)":
            each(
              (i) =>
                (f(moved((place) => (place < i ? -1 : place === i ? 1 : 0))) -
                  f(moved((place) => (place <= i ? -1 : 0)))) /
                (2 * h),
            ),
          "is twice the slopes: from - h to + h it is 2h, not h.": nudged(f, at, h).map((one) => 2 * one),
        }),
      });
    }
  });

  test("Q18 · slopes: at [3, 4, 10] the sum of squares gives [6, 8, 20]", () => {
    const sumOfSquares = (at: number[]): number => at.reduce((sum, x) => sum + x * x, 0);
    for (const at of [[3, 4, 10], [-1, 2], [0.5]]) {
      const expected = at.map((x) => 2 * x);
      const total = expected.reduce((sum, x) => sum + x, 0);
      expectNumbers(slopes(sumOfSquares, at), expected, {
        what: `the slopes of the sum of squares at ${at.join(", ")}`,
        tolerance: 1e-6,
        mistakes: seen({
          "is what moving all numbers at once gives. Move one of them, and leave the others where they are.":
            at.map(() => total),
          "is the slope for all of them together. There is one slope for each number.": total,
        }),
      });
    }
    const bent = ([x, y]: number[]): number => Math.exp(x!) * y! ** 3;
    expectNumbers(slopes(bent, [1, 2]), [8 * Math.E, 12 * Math.E], {
      what: "the slopes of exp(x) × y³ at 1, 2",
      tolerance: 1e-6,
    });
  });

  test("slopes · leaves the list as it was", () => {
    const at = [2, -3, 1.5];
    slopes(([x, y, z]) => x! * y! * z!, at, 0.5);
    const stayed = at.join(", ");
    expectSame(stayed, "2, -3, 1.5", {
      what: "the list at = 2, -3, 1.5 after slopes with h = 0.5",
      mistakes: seen({
        "is the list with its numbers still moved. It belongs to the caller: move the numbers of a copy.":
          stayed,
      }),
    });
  });

  test("Q18 · slopes: the engine's gradient is the same thing", () => {
    const [time, speed] = [tensor([0, 1, 2, 3, 4]), tensor([7, 2, 1, 3, 9])].map((one) => one.double());
    const loss = (params: Tensor): Tensor => {
      const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
      return time!.pow(2).mul(a).add(time!.mul(b)).add(c).sub(speed!).pow(2).mean();
    };
    for (const seed of [1, 2, 3]) {
      const at = normal(seed, 3);
      const actual = slopes((moved) => loss(tensor(moved, { dtype: "float64" })).item(), at);
      const params = tensor(at, { dtype: "float64", requiresGrad: true });
      loss(params).backward();
      expectNumbers(actual, params.grad!.tolist() as number[], {
        what: `the slopes of a parabola's loss along a, b, c, against params.grad (seed ${seed})`,
        tolerance: 1e-6,
      });
    }
  });
});

describe("2-chain", () => {
  const product = (links: readonly number[]): number => links.reduce((all, link) => all * link, 1);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

  test("chain · slopes in a row multiply", () => {
    for (const links of [[2, 5], [3, -0.5, 4], [7], [1.5, 0, 9], [-2, -3], []]) {
      expectNumbers(chain(links), product(links), {
        what: `chain of [${links.join(", ")}]`,
        mistakes: seen({
          "is the sum. In a row slopes multiply: twice as much of five times as much is ten times as much.":
            sum(links),
          "is what a factor of 0 makes of everything. Begin with 1, and multiply the slopes, not their places.": 0,
          "is the last link alone. Every link changes what comes out.": links.at(-1) ?? 1,
          "is the first link alone. Every link changes what comes out.": links.at(0) ?? 1,
          "is the product with its sign lost: two minus signs cancel out, one doesn't.": Math.abs(
            product(links),
          ),
        }),
      });
    }
  });

  test("overPaths · multiply along a path, add over the paths", () => {
    for (const paths of [[[2, 6], [5]], [[1, -4], [2, 0.5, 6], [10]], [[4, 4]], [[], [3]], []]) {
      expectNumbers(overPaths(paths), sum(paths.map(product)), {
        what: `overPaths of ${JSON.stringify(paths)}`,
        mistakes: seen({
          "is the product of the paths. A change travels along each of them, and at the end all that arrives adds up.":
            product(paths.map(product)),
          "is the first path alone. What arrives on the others counts, too.": product(paths[0] ?? []),
          "is the last path alone. What arrives on the others counts, too.": product(paths.at(-1) ?? []),
          "is the sum of all links. Along a path slopes multiply.": sum(paths.map(sum)),
          "is the sums of the paths, multiplied: the wrong way round.": product(paths.map(sum)),
          "is what adding up from 1 gives. Begin with 0: without a path nothing arrives.":
            1 + sum(paths.map(product)),
          "is the mean over the paths. All that arrives adds up.":
            sum(paths.map(product)) / (paths.length || 1),
        }),
      });
    }
  });

  test("Q19 · byHand: the slopes of (x + y) × z at -3, 5, -2 are -2, -2, 2", () => {
    for (const at of [[-3, 5, -2], [1, 2, 4], normal(4, 3)]) {
      const [x, y, z] = at as [number, number, number];
      const expected = nudged(([a, b, c]) => (a! + b!) * c!, at);
      expectNumbers(byHand(x, y, z), expected, {
        what: `byHand(${at.map((one) => +one.toFixed(4)).join(", ")}), against nudging`,
        mistakes: seen({
          "is right at -3, 5, -2 and nowhere else. Write formulas in x, y and z.": [-2, -2, 2],
          "is the slopes of the sum, as if no × z came after it. Multiply along the path.": [1, 1, x + y],
          "is x + y and z exchanged. The slope of a product along one factor is the other factor.": [
            x + y,
            x + y,
            z,
          ],
          "is the inputs themselves. How much does f change when one of them does?": [x, y, z],
          "has x and y as factors. Move x by 1, and the sum moves by 1, whatever x is: that link's slope is 1.":
            [x * z, y * z, x + y],
          "is z three times. Along z the slope is the other factor, and that's the sum.": [z, z, z],
          "is the slopes of x × y + z.": [y, x, 1],
          "is the slopes of x × y × z. x and y are added before they meet z.": [y * z, x * z, x * y],
        }),
      });
    }
  });
});

describe("3-value", () => {
  interface Promised {
    /** What was called, for the message. */
    what: string;
    data: number;
    /** The Values that were handed in, by name. */
    inputs: Record<string, Value>;
    slopes: number[];
    wrongData?: Record<string, number>;
    wrongSlopes?: Record<string, number[]>;
  }

  /** What somebody who should have returned a Value returned instead. */
  const kindOf = (thing: unknown): string => {
    if (thing instanceof Value) return "a Value";
    return thing === undefined ? "nothing" : typeof thing === "number" ? "a plain number" : typeof thing;
  };

  function expectValue(work: () => Value, promised: Promised): void {
    const { what, data, inputs, slopes: rates, wrongData = {}, wrongSlopes = {} } = promised;
    const names = Object.keys(inputs);
    const handed = Object.values(inputs);
    const before = handed.map((input) => input.data);
    const actual = attempt(work, {
      "call stack":
        "The methods of Value call these very functions: a.add(b) calls add(a, b). Make the result with new Value(...).",
    });
    expectSame(kindOf(actual), "a Value", {
      what: `what ${what} returns`,
      mistakes: seen({
        'came back. Is a "return" missing?': "nothing",
        "came back. It can't remember its inputs: wrap it in new Value(number, inputs, slopes).":
          "a plain number",
      }),
    });
    expectNumbers(
      handed.map((input) => input.data),
      before,
      { what: `the numbers of the inputs after ${what} (an operation makes a new Value and changes none)` },
    );
    expectSame(handed.includes(actual) ? "an input itself" : "a new Value", "a new Value", {
      what: `what ${what} returns`,
      mistakes: seen({
        "came back. The result needs a place of its own, even if its number is the same.": "an input itself",
      }),
    });
    expectNumbers(actual.data, data, { what: `${what}.data`, mistakes: seen(wrongData) });
    const nameOf = (input: Value): string => names.find((name) => inputs[name] === input) ?? "somebody else";
    expectSame(actual.inputs.map(nameOf), names, {
      what: `the inputs of ${what}`,
      mistakes: seen({
        "means that the inputs aren't remembered. Without them there is no way back: new Value(data, inputs, slopes).":
          [],
        "are copies. A gradient that arrives at a copy never reaches the Value that was handed in: put that one itself on the list.":
          names.map(() => "somebody else"),
        "has something on the list that isn't an input. The exponent is a setting, not a Value.": [
          ...names,
          "somebody else",
        ],
        "is the inputs in another order. The list has them in the order in which they were handed in.":
          names.toReversed(),
      }),
    });
    expectNumbers(actual.slopes, rates, {
      what: `the slopes of ${what}`,
      mistakes: seen({
        "means that no slopes were stored. They are the third thing: new Value(data, inputs, slopes).": [],
        ...wrongSlopes,
      }),
    });
    expectNumbers(grads(handed), [0, 0].slice(0, handed.length), {
      what: `the grads of the inputs after ${what} (nobody has walked back yet)`,
    });
  }

  test("add · the sum, with a slope of 1 along each input", () => {
    for (const [x, y] of [
      [2, 5],
      [-3, 0.5],
      [4, 4],
    ] as const) {
      const [a, b] = [value(x), value(y)];
      expectValue(() => add(a, b), {
        what: `add(${x}, ${y})`,
        data: x + y,
        inputs: { a, b },
        slopes: [1, 1],
        wrongSlopes: {
          "is what a product has. Move one summand by 1: by how much does a sum change?": [y, x],
          "is the inputs' own numbers. Move one summand by 1: by how much does a sum change?": [x, y],
          "says that the sum doesn't change when its inputs do. It does.": [0, 0],
          "is half for each. But a summand passes its whole change on.": [0.5, 0.5],
        },
      });
    }
  });

  test("mul · the product; the slope along one factor is the other factor", () => {
    for (const [x, y] of [
      [2, 5],
      [-3, 0.5],
      [0, 7],
    ] as const) {
      const [a, b] = [value(x), value(y)];
      expectValue(() => mul(a, b), {
        what: `mul(${x}, ${y})`,
        data: x * y,
        inputs: { a, b },
        slopes: [y, x],
        wrongData: { "is the sum, not the product.": x + y },
        wrongSlopes: {
          "is each factor's own number. Move a by 1, and a × b changes by b: they are exchanged.": [x, y],
          "is what a sum has. Move a by 1: by how much does a × b change?": [1, 1],
          "is the product, twice. Move a by 1: by how much does a × b change?": [x * y, x * y],
        },
      });
    }
  });

  test("mul · a Value times itself", () => {
    const a = value(3);
    const square = mul(a, a);
    expectSame(
      [kindOf(square), square.inputs?.length, square.inputs?.every((input) => input === a)],
      ["a Value", 2, true],
      { what: "mul(a, a): what it is, how many inputs it has, and whether both are a itself" },
    );
    expectNumbers(square.slopes, [3, 3], {
      what: "the slopes of mul(a, a) with a = 3",
      mistakes: seen({
        "counts both uses in each slope. There are two inputs; each has a slope of its own, and backward adds them up.":
          [6, 6],
      }),
    });
  });

  test("pow · the power; its slope is exponent × a ** (exponent - 1)", () => {
    for (const [x, exponent] of [
      [5, 3],
      [3, 2],
      [-2, 3],
      [4, 0.5],
      [2, -1],
      [7, 1],
    ] as const) {
      const a = value(x);
      const says =
        "is not the slope. Move a by a little: the power changes by exponent × a ** (exponent - 1).";
      expectValue(() => pow(a, exponent), {
        what: `pow(${x}, ${exponent})`,
        data: x ** exponent,
        inputs: { a },
        slopes: [exponent * x ** (exponent - 1)],
        wrongData: {
          "is the product. The exponent says how often a is multiplied with itself.": x * exponent,
          "is what ^ gives. In TypeScript it has nothing to do with powers: write **.": x ^ exponent,
        },
        wrongSlopes: {
          "lacks the exponent in front: exponent × a ** (exponent - 1).": [x ** (exponent - 1)],
          "has the exponent not lowered by one: exponent × a ** (exponent - 1).": [exponent * x ** exponent],
          "is right for squares only. The exponent may be any number.": [2 * x],
          "is what missing parentheses give: ** is done before the minus. Write ** (exponent - 1).": [
            exponent * x ** exponent - 1,
          ],
          "is exponent × a, without a power: exponent × a ** (exponent - 1).": [exponent * x],
          "is the exponent lowered, but not the power: the slope is exponent × a ** (exponent - 1).": [
            exponent * (exponent - 1) ** x,
          ],
          [says]: [(exponent - 1) * x ** exponent],
        },
      });
    }
  });

  test("relu · above 0 the number passes with slope 1; else both are 0", () => {
    for (const x of [4, -4, 0.3, -0.5, 0]) {
      const a = value(x);
      expectValue(() => relu(a), {
        what: `relu(${x})`,
        data: Math.max(0, x),
        inputs: { a },
        slopes: [x > 0 ? 1 : 0],
        wrongData: {
          "went through unchanged. What is not above 0 becomes 0.": x,
          "is its size without the sign: that's abs. ReLU makes 0 of what is below 0.": Math.abs(x),
          "is what comes of only negative numbers passing.": Math.min(0, x),
        },
        wrongSlopes: {
          [x === 0
            ? "is the slope at 0. In this kit, as in PyTorch, the corner itself has slope 0."
            : "says that relu passes a change on below 0. There it's flat: move the input, and the 0 stays 0."]:
            [1],
          "is the slope of abs. Below 0 relu is flat.": [-1],
          "is the number itself, not the slope. Above 0 the result changes just as much as the input.": [
            Math.max(0, x),
          ],
          "is 0 where the number is above 0: there relu passes every change on.": [0],
        },
      });
    }
  });
});

describe("4-order", () => {
  const graph = (family: Family, options?: { equal?: boolean }): Record<string, Value> =>
    graphOf(value, family, options);

  const resultFirst =
    "is the result first. Inputs come before what is made from them: read on the right, that's the way back.";
  const gap =
    "leaves something out. The leaves belong to the order, and so do all Values in between and the result.";

  /** Orders in which Values are met on the way from the result, turned round: they respect who was met, not who needs whom. */
  const metFirst = (all: Record<string, Value>, last: string): { gives: string; says: string }[] => [
    {
      gives: verdictOn(levelByLevel(all[last]!), all),
      says: "is what going back level by level gives. x is near the result and far from it at the same time: only when all inputs of a Value are on the list, it may follow.",
    },
    ...[false, true].map((fromRight) => ({
      gives: verdictOn(asMet(all[last]!, fromRight), all),
      says: "is the order in which one meets the Values on the way down, turned round. A Value that was met early may be needed by one that is met later: put a Value on the list after its inputs, not before, and turn nothing round.",
    })),
  ];

  test("inOrder · inputs before what is made from them, the result last", () => {
    const cases: [Family, string, string[]][] = [
      [{ x: [], y: [], s: ["x", "y"], z: [], f: ["s", "z"] }, "f", ["f s x y z", "f s z x y", "f z s y x"]],
      [{ a: [], b: ["a"], c: ["b"], d: ["c"] }, "d", ["d c b a"]],
      [{ leaf: [] }, "leaf", []],
    ];
    for (const [family, last, backwards] of cases) {
      const all = graph(family);
      const verdictOf = (names: string[]): string =>
        verdictOn(
          names.map((name) => all[name]),
          all,
        );
      const names = Object.keys(all);
      const gaps = [
        names.filter((name) => family[name]!.length > 0),
        names.filter((name) => name !== last),
        [...family[last]!, last],
      ];
      expectSame(verdictOn(inOrder(all[last]!), all), FINE, {
        what: `inOrder(${last}), for ${JSON.stringify(family)}`,
        mistakes: [
          ...backwards.map((list) => ({ gives: verdictOf(list.split(" ")), says: resultFirst })),
          ...gaps.map((list) => ({ gives: verdictOf(list), says: gap })),
          { gives: "no list", says: "came back. Return an array of Values." },
        ],
      });
    }
  });

  test("inOrder · every Value once, however often it was used", () => {
    const diamond = graph({ x: [], a: ["x"], b: ["x"], f: ["a", "b"] });
    const twice =
      "is said of a Value that was used in two places. Remember where you have been, and don't go there again.";
    expectSame(verdictOn(inOrder(diamond.f!), diamond), FINE, {
      what: "inOrder(f), where f is made from a and b, and both are made from x",
      mistakes: [{ gives: "x is in it 2 times", says: twice }, ...metFirst(diamond, "f")],
    });
    const square = graph({ x: [], s: ["x", "x"] });
    expectSame(verdictOn(inOrder(square.s!), square), FINE, {
      what: "inOrder(s), where s = x + x",
      mistakes: [{ gives: "x is in it 2 times", says: twice }],
    });
    const ladder: Family = { x0: [] };
    for (let i = 1; i <= 10; i++) ladder[`x${i}`] = [`x${i - 1}`, `x${i - 1}`];
    const all = graph(ladder);
    let questions = 0;
    Object.defineProperty(all.x0!, "inputs", {
      get: () => {
        questions++;
        return [];
      },
    });
    const order = inOrder(all.x10!);
    const asked = questions;
    expectSame(verdictOn(order, all), FINE, {
      what: "inOrder of ten doublings, x + x again and again",
      mistakes: [{ gives: "x0 is in it 1024 times", says: twice }],
    });
    expectSame(asked < 100, true, {
      what: `whether the first of ten doublings is asked for its inputs only a few times (it was asked ${asked} times)`,
      mistakes: seen({
        "means that every path was walked. Each doubling makes twice as many: ask first whether you have been there.": false,
      }),
    });
  });

  test("inOrder · a short way and a long way to the same Value", () => {
    for (const made of [
      { x: [], a: ["x"], b: ["a"], f: ["x", "b"] },
      { x: [], a: ["x"], b: ["a"], c: ["b", "x"], f: ["c", "x", "a"] },
    ] as Family[]) {
      const all = graph(made);
      expectSame(verdictOn(inOrder(all.f!), all), FINE, {
        what: `inOrder(f), for ${JSON.stringify(made)}`,
        mistakes: metFirst(all, "f"),
      });
    }
  });

  test("inOrder · equal numbers are not the same Value", () => {
    const all = graph({ x: [], y: [], s: ["x", "y"], f: ["s", "x"] }, { equal: true });
    const compared = [[all.f!], [all.x!], [all.y!], [all.x!, all.s!, all.f!], [all.y!, all.s!, all.f!]].map(
      (order) => verdictOn(order, all),
    );
    expectSame(verdictOn(inOrder(all.f!), all), FINE, {
      what: "inOrder(f), where all four Values hold the number 1",
      mistakes: compared.map((gives) => ({
        gives,
        says: "is what comparing the numbers gives. Two Values may hold the same number: compare the Values themselves.",
      })),
    });
  });

  test("inOrder · random graphs", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const draws = normal(seed, 24).map((draw) => Math.floor(Math.abs(draw) * 1000));
      const made: Family = { v0: [], v1: [], v2: [] };
      for (let i = 3; i < 11; i++) {
        made[`v${i}`] = [`v${i - 1 - (draws[2 * i]! % 2)}`, `v${draws[2 * i + 1]! % i}`];
      }
      const all = graph(made);
      const reached = new Set(referenceOrder(all.v10!));
      for (const name of Object.keys(all)) if (!reached.has(all[name]!)) delete all[name];
      for (const one of Object.values(all)) one.grad = 0.5;
      expectSame(verdictOn(inOrder(all.v10!), all), FINE, {
        what: `inOrder(v10), for ${JSON.stringify(made)}`,
      });
      expectSame(
        Object.values(all).every((one) => one.grad === 0.5),
        true,
        { what: "whether inOrder leaves every grad as it was" },
      );
    }
  });
});

describe("5-backward", () => {
  test("passBack · adds grad × slope to every input's grad", () => {
    const cases: { rates: number[]; grad: number; before: number[] }[] = [
      { rates: [5, 2], grad: 10, before: [0, 1] },
      { rates: [-3, 0.5], grad: 4, before: [7, -2] },
      { rates: [6], grad: -0.5, before: [1] },
    ];
    for (const { rates, grad, before } of cases) {
      const below = value(3);
      const inputs = before.map((_, i) => value(20 + i, [below], [1]));
      for (const [i, input] of inputs.entries()) input.grad = before[i]!;
      const one = value(99, inputs, rates);
      one.grad = grad;
      passBack(one);
      const each = (what: (rate: number, i: number) => number): number[] => rates.map(what);
      expectNumbers(
        grads(inputs),
        each((rate, i) => before[i]! + grad * rate),
        {
          what: `the inputs' grads after passBack: they were ${before.join(", ")}, the slopes are ${rates.join(", ")}, the Value's grad is ${grad}`,
          mistakes: seen({
            "is what overwriting gives. An input that was used in several places gets something from each: add to its grad.":
              each((rate) => grad * rate),
            "is the slopes, without the Value's own grad. The chain rule multiplies the two.": each(
              (rate, i) => before[i]! + rate,
            ),
            "is the Value's grad, without the slopes. The chain rule multiplies the two.": each(
              (_, i) => before[i]! + grad,
            ),
            "is grad + slope where it should be grad × slope. In a row slopes multiply.": each(
              (rate, i) => before[i]! + grad + rate,
            ),
            "is the Value's grad times the inputs' own numbers. Multiply it by the slopes: value.slopes.":
              each((_, i) => before[i]! + grad * (20 + i)),
            "is the Value's number times the slopes. It's the Value's grad that is passed on.": each(
              (rate, i) => before[i]! + 99 * rate,
            ),
            "has the slopes exchanged: the first slope belongs to the first input.": each(
              (_, i) => before[i]! + grad * rates.toReversed()[i]!,
            ),
            "is what was there before: nothing has arrived.": before,
            "has the gradient subtracted. Going against it is the step's business, not backward's.": each(
              (rate, i) => before[i]! - grad * rate,
            ),
          }),
        },
      );
      expectNumbers(one.grad, grad, { what: "the Value's own grad after passBack" });
      const tooFar =
        "has gone two links. passBack goes one: whether the input's own grad is complete, it can't know. backward sees to the order.";
      expectNumbers(below.grad, 0, {
        what: "the grad of a Value that the inputs were made from, after passBack",
        mistakes: below.grad === 0 ? [] : seen({ [tooFar]: below.grad }),
      });
    }
  });

  test("passBack · an input that was used twice gets both", () => {
    const a = value(2);
    const one = value(10, [a, a], [3, 4]);
    one.grad = 2;
    passBack(one);
    expectNumbers(a.grad, 14, {
      what: "a.grad after passBack of a Value with the inputs a, a, the slopes 3, 4 and the grad 2",
      mistakes: seen({
        "is the second use alone: it has overwritten the first. Add to grad.": 8,
        "is the first use alone. a stands on the list twice, and each time has a slope.": 6,
        "is the first use, twice. Each place on the list has its own slope.": 12,
      }),
    });
    const leaf = value(5);
    leaf.grad = 3;
    passBack(leaf);
    expectNumbers(leaf.grad, 3, { what: "the grad of a leaf after passBack" });
  });

  type Build = (inputs: Value[]) => Value;
  const line: Build = ([x, y, z]) => on.mul(on.add(x!, y!), z!);
  /** x and the sum s are used twice. */
  const shared: Build = ([x, y, z]) => {
    const s = on.add(x!, y!);
    return on.add(on.mul(s, s), on.mul(x!, z!));
  };

  /** The leaves' gradients after `walk`, on a new graph. */
  function gradsAfter(build: Build, at: readonly number[], walk: (last: Value) => void): number[] {
    const inputs = values(at);
    walk(build(inputs));
    return grads(inputs);
  }

  /** A walk back with known faults. */
  function faulty(last: Value, { clear = true, seed = "add" as "add" | "set", upstream = 1 } = {}): void {
    const order = referenceOrder(last);
    if (clear) for (const one of order) if (one.inputs.length > 0) one.grad = 0;
    last.grad = seed === "set" ? upstream : last.grad + upstream;
    for (const one of order.reverse()) referencePassBack(one);
  }
  /** Goes down every path and passes back each time it comes by. */
  function downEveryPath(last: Value): void {
    const visit = (one: Value): void => {
      referencePassBack(one);
      for (const input of one.inputs) visit(input);
    };
    last.grad = 1;
    visit(last);
  }

  test("Q30 · backward fills .grad on every leaf: -2, -2, 2 for (x + y) × z at -3, 5, -2", () => {
    for (const at of [[-3, 5, -2], [1, 2, 4], normal(9, 3)]) {
      const expected = nudged(([x, y, z]) => (x! + y!) * z!, at);
      const inputs = values(at);
      const returned: unknown = backward(line(inputs), 1, parts);
      if (grads(inputs).every((grad) => grad === 0) && returned !== undefined) {
        expectSame(returned, undefined, {
          what: "what backward returns, while it left every .grad at 0",
          mistakes: seen({
            "is returned, and thrown away by everybody: backward is called for what it leaves in .grad. See section 5.":
              returned,
          }),
        });
      }
      expectNumbers(grads(inputs), expected, {
        what: `the grads of x, y, z after backward, at ${at.map((one) => +one.toFixed(4)).join(", ")}`,
        mistakes: seen({
          "means that nothing has arrived. The result's own grad is where the walk begins: without the upstream 1 in it, there are only zeros to pass on.":
            [0, 0, 0],
          "has nothing from s: s didn't pass on its grad, or it did so before it had any. Begin with the result, and let every Value pass back.":
            [0, 0, at[0]! + at[1]!],
        }),
      });
    }
  });

  test("Q30 · backward returns nothing: its results are in .grad", () => {
    const inputs = values([1, 2, 4]);
    const returned: unknown = backward(line(inputs), 1, parts);
    const [x, y, z] = inputs as [Value, Value, Value];
    expectSame(returned, undefined, {
      what: "what backward returns",
      mistakes: seen<unknown>({
        "is the gradients. They belong in .grad, where everybody finds them; backward itself returns nothing.":
          [4, 4, 3],
        "is the gradient of one leaf. backward fills .grad on every leaf and returns nothing.": x.grad,
        "is the result's own gradient. backward fills .grad on every leaf and returns nothing.": 1,
      }),
    });
    expectNumbers([x.grad, y.grad, z.grad], [4, 4, 3], { what: "the grads of x, y, z after backward" });
    expectNumbers([x.data, y.data, z.data], [1, 2, 4], { what: "x, y, z after backward" });
  });

  test("backward · a shared Value gets something from every place where it was used", () => {
    for (const at of [[2, 3, 5], [-1, 4, 0.5], normal(6, 3)]) {
      const expected = nudged(([x, y, z]) => (x! + y!) ** 2 + x! * z!, at);
      expectNumbers(
        gradsAfter(shared, at, (last) => backward(last, 1, parts)),
        expected,
        {
          what: `the grads of x, y, z after backward, for s × s + x × z with s = x + y, at ${at.map((one) => +one.toFixed(4)).join(", ")}`,
          tolerance: 1e-5,
          mistakes: seen({
            "is what going down every path gives: s passes its gradient on each time somebody comes by, and the first part of it again and again. Take the Values in order, each once.":
              () => gradsAfter(shared, at, downEveryPath),
            "means that nothing has arrived. The result's own grad is where the walk begins.": [0, 0, 0],
          }),
        },
      );
    }
  });

  test("backward · begins with the upstream gradient", () => {
    for (const upstream of [3, -0.5, 1]) {
      const at = [2, 3, 5];
      const plain = gradsAfter(shared, at, referenceBackward);
      expectNumbers(
        gradsAfter(shared, at, (last) => backward(last, upstream, parts)),
        plain.map((one) => upstream * one),
        {
          what: `the grads of x, y, z after backward(last, ${upstream})`,
          mistakes: seen({
            "is what an upstream gradient of 1 gives. Begin with the one that was handed in.": plain,
            "is one more than the upstream gradient, times the slopes. 1 stands for it only when none is handed in.":
              plain.map((one) => (upstream + 1) * one),
          }),
        },
      );
    }
  });

  test("Q31 · a second backward adds to the first", () => {
    for (const [build, at] of [
      [line, [-3, 5, -2]],
      [shared, [2, 3, 5]],
    ] as [Build, number[]][]) {
      const once = gradsAfter(build, at, referenceBackward);
      const times = (walks: number, walk: (last: Value) => void): number[] =>
        gradsAfter(build, at, (last) => {
          for (let i = 0; i < walks; i++) walk(last);
        });
      const stale =
        "is too much: the Values in between still held the gradient of the walk before, and passed it on again. Set them to 0 before a walk.";
      for (const walks of [2, 3]) {
        expectNumbers(
          times(walks, (last) => backward(last, 1, parts)),
          once.map((one) => walks * one),
          {
            what: `the grads of x, y, z at ${at.join(", ")} after ${walks} walks`,
            mistakes: [
              {
                gives: once,
                says: "is the gradient of a single walk: the earlier one was wiped out. backward adds to the leaves; to clear them is the caller's business.",
              },
              { gives: () => times(walks, (last) => faulty(last, { clear: false })), says: stale },
              {
                gives: () => times(walks, (last) => faulty(last, { clear: false, seed: "set" })),
                says: stale,
              },
            ],
          },
        );
      }
    }
    const [x, y] = values([2, 5]) as [Value, Value];
    backward(on.mul(x, y), 1, parts);
    backward(on.mul(x, x), 10, parts);
    expectNumbers([x.grad, y.grad], [45, 2], {
      what: "the grads of x = 2 and y = 5 after backward of x × y and, with upstream 10, of x × x",
      mistakes: seen({
        "is what the second walk brought; that of the first is gone. backward adds.": [40, 2],
      }),
    });
  });

  test("backward · from a leaf", () => {
    const leaf = value(7);
    backward(leaf, 5, parts);
    backward(leaf, 3, parts);
    expectNumbers(leaf.grad, 8, {
      what: "the grad of a leaf after backward(leaf, 5) and backward(leaf, 3)",
      mistakes: seen({
        "is the second upstream gradient alone. Add it to what the leaf has already.": 3,
        "means that nothing has arrived: a leaf may be the result, too.": 0,
      }),
    });
  });

  test("Q31 · zeroGrad clears the gradients, and nothing else", () => {
    const parameters = values([3, -1, 0.25]);
    for (const [i, one] of parameters.entries()) one.grad = [8, -2, 0.5][i]!;
    const handed = [...parameters];
    zeroGrad(parameters);
    expectSame(parameters.length === 3 && parameters.every((one, i) => one === handed[i]), true, {
      what: "whether the list holds the same three Values after zeroGrad",
      mistakes: seen({
        "means that the Values were replaced. Whoever holds the old ones sees nothing of it: set their grad.": false,
      }),
    });
    const stayed = handed.every((one, i) => one.data === [3, -1, 0.25][i]);
    expectSame(stayed, true, {
      what: `whether the parameters 3, -1, 0.25 are the same numbers after zeroGrad (they are ${handed.map((one) => one.data).join(", ")})`,
      mistakes: seen({
        "means that the parameters themselves were set anew. Zeroing initializes nothing: it clears .grad, so that the next walk has nothing old to add to.": false,
      }),
    });
    expectNumbers(grads(handed), [0, 0, 0], {
      what: "the grads 8, -2, 0.5 after zeroGrad",
      mistakes: seen({
        "is what was there before. Set the grad of each parameter to 0.": [8, -2, 0.5],
        "has the first one cleared only. It's a list: clear them all.": [0, -2, 0.5],
        "is 1 for each. 1 is where the walk begins, at the result; a leaf begins with 0.": [1, 1, 1],
      }),
    });
  });

  test("Q31 · zeroGrad between two walks leaves the second alone", () => {
    for (const at of [[2, 3, 5], normal(12, 3)]) {
      const inputs = values(at);
      referenceBackward(line(inputs), 4);
      zeroGrad(inputs);
      referenceBackward(shared(inputs));
      const second = gradsAfter(shared, at, referenceBackward);
      const first = gradsAfter(line, at, (last) => referenceBackward(last, 4));
      expectNumbers(grads(inputs), second, {
        what: "the grads after a walk, zeroGrad, and another walk",
        mistakes: seen({
          "is the sum of both walks: the first one's gradients were not cleared.": second.map(
            (one, i) => one + first[i]!,
          ),
        }),
      });
    }
  });
});

describe("6-upstream", () => {
  /** Q = 3a³ - b², once for each place. */
  function cubes(a: readonly Value[], b: readonly Value[]): Value[] {
    return a.map((one, i) => on.add(on.mul(value(3), on.pow(one, 3)), on.mul(value(-1), on.pow(b[i]!, 2))));
  }

  test("Q30 · backwardFrom: Q = 3a³ - b² with upstream [1, 1] gives [36, 81] and [-12, -8]", () => {
    for (const [x, y, upstream] of [
      [
        [2, 3],
        [6, 4],
        [1, 1],
      ],
      [
        [2, 3],
        [6, 4],
        [2, 10],
      ],
      [
        [1, -2, 0.5],
        [3, 0.5, -1],
        [2, -1, 0.25],
      ],
    ] as const) {
      const [a, b] = [values(x), values(y)];
      backwardFrom(cubes(a, b), [...upstream], referenceBackward);
      const expected = [
        x.map((one, i) => 9 * one ** 2 * upstream[i]!),
        y.map((one, i) => -2 * one * upstream[i]!),
      ];
      const weighted = (weights: readonly number[]): number[][] => [
        x.map((one, i) => 9 * one ** 2 * weights[i]!),
        y.map((one, i) => -2 * one * weights[i]!),
      ];
      const total = upstream.reduce((sum: number, one) => sum + one, 0);
      expectNumbers([grads(a), grads(b)], expected, {
        what: `a.grad and b.grad for a = [${x.join(", ")}], b = [${y.join(", ")}], upstream [${upstream.join(", ")}]`,
        mistakes: seen({
          "is the first output's part alone. Walk back from each of them.": weighted(
            upstream.map((one, i) => (i === 0 ? one : 0)),
          ),
          "is the last output's part alone. Walk back from each of them.": weighted(
            upstream.map((one, i) => (i === upstream.length - 1 ? one : 0)),
          ),
          "is what an upstream gradient of 1 for each output gives. Use the numbers that were handed in.":
            weighted(upstream.map(() => 1)),
          "weights every output with the first upstream number. Each output has its own.": weighted(
            upstream.map(() => upstream[0]),
          ),
          "weights every output with the sum of the upstream numbers. Each output has its own.": weighted(
            upstream.map(() => total),
          ),
          "has the upstream numbers in reverse order.": weighted(upstream.toReversed()),
        }),
      });
    }
  });

  test("backwardFrom · in a leaf that all outputs use, the parts add up", () => {
    for (const upstream of [
      [1, 10],
      [0.5, -2],
    ] as [number, number][]) {
      const a = value(4);
      const inner = on.mul(a, value(2));
      backwardFrom([inner, on.mul(inner, value(5))], upstream, referenceBackward);
      expectNumbers(a.grad, 2 * upstream[0] + 10 * upstream[1], {
        what: `a.grad for the outputs 2a and 5 × 2a, upstream [${upstream.join(", ")}]`,
        mistakes: seen({
          "is what the last output brought. Don't clear the leaves between two outputs: their parts add up.":
            10 * upstream[1],
          "is what an upstream gradient of 1 for each output gives.": 12,
        }),
      });
    }
  });

  test("Q30 · backwardFrom: the engine's backward(upstream) does the same", () => {
    for (const seed of [1, 2, 3, 4]) {
      const formulas = [0, 1, 2].map((i) => randomFormula(10 * seed + i));
      const [at, upstream] = [normal(seed, 3), normal(seed + 100, 3)];
      const inputs = values(at);
      backwardFrom(
        formulas.map((formula) => formula(on, inputs)),
        upstream,
        referenceBackward,
      );
      const leaves = at.map((number) => tensor(number, { dtype: "float64", requiresGrad: true }));
      for (const [i, formula] of formulas.entries()) {
        formula(onTensors, leaves).backward(tensor(upstream[i]!, { dtype: "float64" }));
      }
      expectNumbers(
        grads(inputs),
        leaves.map((leaf) => leaf.grad?.item() ?? 0),
        {
          what: `the grads of three inputs, for three random formulas and random upstream numbers (seed ${seed})`,
          tolerance: 1e-9,
        },
      );
    }
  });

  test("backwardFrom · a single output needs no upstream gradient", () => {
    const a = value(3);
    attempt(() => backwardFrom([on.pow(a, 2)], undefined, referenceBackward), {
      "": "There is only one output here. Then the upstream gradient may be left out: it's 1.",
    });
    expectNumbers(a.grad, 6, {
      what: "a.grad for the only output a², at 3, without an upstream gradient",
      mistakes: seen({ "means that nothing was walked. For one output the upstream number is 1.": 0 }),
    });
    backwardFrom([on.pow(a, 2)], [10], referenceBackward);
    expectNumbers(a.grad, 66, { what: "a.grad after a second walk with upstream [10]" });
  });

  test("backwardFrom · refuses upstream numbers that are missing or don't fit, before any walk", () => {
    for (const [outputs, upstream, counts] of [
      [2, undefined, "2 and 0"],
      [3, undefined, "3 and 0"],
      [3, [1, 1], "3 and 2"],
      [2, [1, 1, 1, 1], "2 and 4"],
      [1, [], "1 and 0"],
    ] as const) {
      let walks = 0;
      const made = Array.from({ length: outputs }, () => value(1));
      const message = messageOf(() => backwardFrom(made, upstream, () => walks++));
      const given = upstream === undefined ? "no upstream gradient" : `${upstream.length} upstream numbers`;
      const named = counts.split(" and ").every((count) => message.includes(count));
      const came =
        message === "nothing"
          ? "no error"
          : /upstream/i.test(message) && named
            ? "the error"
            : `the error "${message}"`;
      expectSame(came, "the error", {
        what: `backwardFrom with ${outputs} outputs and ${given} throws an Error that speaks of upstream and names ${counts}`,
        mistakes: seen(
          upstream === undefined
            ? {
                "came. Slopes of what? With several results somebody must say how much each counts: refuse to guess.":
                  "no error",
              }
            : {
                "came, though the numbers don't fit the outputs: some were left out, or made up.": "no error",
              },
        ),
      });
      expectNumbers(walks, 0, {
        what: `how many walks were begun with ${outputs} outputs and ${given}`,
        mistakes: walks > 0 ? [{ gives: walks, says: "is too many: refuse before the first walk." }] : [],
      });
    }
  });
});

describe("7-gradients", () => {
  type Three = (x: Value, y: Value, z: Value) => Value;
  const line: Three = (x, y, z) => on.mul(on.add(x, y), z);
  const must =
    "is the answer for (x + y) × z, and another formula was handed in. Nobody has to derive anything here: run the formula on Values and walk back.";

  test("Q19 · gradients: the machine gives the hand-derived -2, -2, 2, and nobody had to derive them", () => {
    for (const at of [
      [-3, 5, -2],
      [1, 2, 4],
    ]) {
      const [x, y, z] = at as [number, number, number];
      expectNumbers(gradients(line as (...inputs: Value[]) => Value, at, referenceBackward), [z, z, x + y], {
        what: `the gradients of (x + y) × z at ${at.join(", ")}`,
        mistakes: seen({
          "is right at -3, 5, -2 and nowhere else.": [-2, -2, 2],
          "means that nothing has arrived. Either nobody has walked back, or these aren't the Values that the formula was run on: a new Value's grad is 0.":
            [0, 0, 0],
          "belongs to what the result was made from. Keep the Values that you hand in, and read their grads.":
            [z, x + y],
          "is the inputs themselves: read .grad, not .data.": at,
        }),
      });
      const product = (a: Value, b: Value, c: Value): Value => on.add(on.mul(a, b), on.mul(on.mul(c, c), c));
      expectNumbers(
        gradients(product as (...inputs: Value[]) => Value, at, referenceBackward),
        [y, x, 3 * z * z],
        {
          what: `the gradients of x × y + z × z × z at ${at.join(", ")}`,
          mistakes: seen({ [must]: [z, z, x + y] }),
        },
      );
    }
    const squares = (...inputs: Value[]): Value => inputs.map((one) => on.pow(one, 2)).reduce(on.add);
    expectNumbers(gradients(squares, [3, 4, 10], referenceBackward), [6, 8, 20], {
      what: "the gradients of the sum of squares at 3, 4, 10",
      mistakes: seen({ [must]: [10, 10, 7] }),
    });
  });

  test("Q18 · gradients: they equal the finite differences", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const [formula, at] = [randomFormula(seed), normal(seed, 3)];
      expectNumbers(
        gradients((...inputs) => formula(on, inputs), at, referenceBackward),
        nudged((moved) => formula(onNumbers, moved), at),
        { what: `the gradients of random formula ${seed}, against nudging`, tolerance: 1e-4 },
      );
    }
  });

  test("gradients · runs the formula once, walks back once, and begins anew each time", () => {
    for (const at of [
      [2, 3],
      [4, -1, 0.5, 8],
    ]) {
      let [runs, walks] = [0, 0];
      const formula = (...inputs: Value[]): Value => {
        runs++;
        return inputs.map((one) => on.mul(one, one)).reduce(on.add);
      };
      const walk = (last: Value): void => {
        walks++;
        referenceBackward(last);
      };
      const twice = [gradients(formula, at, walk), gradients(formula, at, walk)];
      const once = at.map((number) => 2 * number);
      expectNumbers(twice, [once, once], {
        what: `the gradients of the sum of squares at ${at.join(", ")}, asked for twice`,
        mistakes: seen({
          "kept the first gradients, and the second walk has added to them. Make new Values in each call.": [
            once,
            once.map((one) => 2 * one),
          ],
        }),
      });
      expectNumbers([runs, walks], [2, 2], {
        what: "how often formula and walk were called in two calls of gradients",
        mistakes: seen({
          "is one run for each input, or more: that's what nudging needs. One run forward and one walk back give all slopes.":
            runs > 2 ? [runs, walks] : [2, 2],
        }),
      });
    }
  });

  test("Q18 · agree: gradients are compared with a tolerance", () => {
    const exact = "is what === says of numbers from two different calculations. Allow a small difference.";
    const size =
      "measures with the same stick at all sizes. Large numbers may differ by more: tolerance times their size.";
    const all = "comes of looking at some pairs only. All of them must agree.";
    const sign = "forgets that a difference may be negative. Take its absolute value.";
    const larger = "takes the size of one number only. It's the larger of the two that counts.";
    const cases: [number[], number[], number | undefined, boolean, string][] = [
      [[-36, 81], [-36, 81], undefined, true, "is said of two equal gradients."],
      [[5], [1], undefined, false, "is said of two numbers that are far apart."],
      [[0.1 + 0.2], [0.3], undefined, true, exact],
      [[1, 2, 3], [1 + 5e-7, 2, 3], undefined, true, exact],
      [[1], [5], undefined, false, sign],
      [[1, 2, 3], [1, 2, 3.1], undefined, false, all],
      [[1, 2, 3], [1.1, 2, 3], undefined, false, all],
      [
        [2],
        [-2],
        undefined,
        false,
        "takes the sizes and forgets the signs. Take the absolute value of the difference.",
      ],
      [[1e6], [1e6 + 0.5], undefined, true, size],
      [[-1e6], [-1e6 - 0.5], undefined, true, "forgets that a size has no sign: Math.abs of each number."],
      [[1e6], [1e6 + 3], undefined, false, "allows too much."],
      [
        [1e-9],
        [3e-9],
        undefined,
        true,
        "demands too much of very small numbers. Below 1 the tolerance stands as it is.",
      ],
      [[1], [1.05], 0.1, true, "takes no notice of the tolerance that was handed in."],
      [[1], [1.05], 0.01, false, "takes no notice of the tolerance that was handed in."],
      [[1.1], [2], 0.5, true, larger],
      [[1], [2], 0.5, true, "refuses a difference of exactly the tolerance. That is still all right."],
      [[2], [1.1], 0.5, true, larger],
    ];
    for (const [one, other, tolerance, expected, says] of cases) {
      const given = tolerance === undefined ? "" : `, ${tolerance}`;
      expectSame(agree(one, other, tolerance), expected, {
        what: `agree([${one.join(", ")}], [${other.join(", ")}]${given})`,
        mistakes: seen({ [says]: !expected }),
      });
    }
    const lost =
      "is said of a gradient that is no number. Every comparison with NaN is false: ask for what must hold, not for what mustn't.";
    expectSame(agree([1, Number.NaN], [1, 2]), false, {
      what: "agree([1, NaN], [1, 2])",
      mistakes: seen({ [lost]: true }),
    });
  });

  // The last two tests put everything together: Value with its operations, inOrder, passBack, backward, gradients.

  test("Q19 · your Values and the engine agree on forty random formulas with shared values", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const [formula, at] = [randomFormula(seed, 4 + (seed % 9)), normal(seed, 3)];
      const actual = gradients((...inputs) => formula(onMethods<Value>(), inputs), at);
      const leaves = at.map((number) => tensor(number, { dtype: "float64", requiresGrad: true }));
      formula(onTensors, leaves).backward();
      expectNumbers(
        actual,
        leaves.map((leaf) => leaf.grad?.item() ?? 0),
        {
          what: `the gradients of random formula ${seed}, from your Values, against the engine's`,
          tolerance: 1e-9,
        },
      );
    }
  });

  test("Q30 · gradients of your parts together: Q = 3a³ - b², and a calculation of a thousand steps", () => {
    const actual = gradients((a, b) => a!.pow(3).mul(3).sub(b!.pow(2)), [2, 6]);
    expectNumbers(actual, [36, -12], { what: "the gradients of 3a³ - b² at 2, 6, from your Values" });
    const [a, b] = [values([2, 3]), values([6, 4])];
    backwardFrom(
      a.map((one, i) => one.pow(3).mul(3).sub(b[i]!.pow(2))),
      [1, 1],
    );
    expectNumbers(
      [grads(a), grads(b)],
      [
        [36, 81],
        [-12, -8],
      ],
      {
        what: "a.grad and b.grad after backwardFrom with upstream [1, 1], from your Values",
      },
    );
    const long = gradients(
      (x) => {
        let result = x!;
        for (let i = 0; i < 1000; i++) result = result.add(x!);
        return result.add(1);
      },
      [0.5],
    );
    expectNumbers(long, [1001], {
      what: "the gradient of x + x + ... + x (1001 times) + 1, from your Values",
    });
  });
});
