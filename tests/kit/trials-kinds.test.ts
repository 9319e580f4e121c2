/** Kinds of inputs: what is drawn, what is said of it, and that simpler really is simpler. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anything,
  choice,
  either,
  type Kind,
  list,
  numbers,
  together,
  wholeNumbers,
} from "../trials/kinds.ts";
import { follow, simplest } from "../trials/simplest.ts";
import { shapes, tensors } from "../trials/tensors.ts";
import { written } from "../trials/writing.ts";

const drawn = <Plan>(kind: Kind<Plan, unknown>, count = 300): Plan[] =>
  fc.sample(kind.plans, { seed: 1, numRuns: count });

describe("what is drawn", () => {
  test("lists: empty, single, long, with equal items and without, the first one falsy", () => {
    const lists = drawn(list(anything()));
    const share = (holds: (one: readonly unknown[]) => boolean) => lists.filter(holds).length / lists.length;
    expect(share((one) => one.length === 0)).toBeGreaterThan(0.04);
    expect(share((one) => one.length === 1)).toBeGreaterThan(0.04);
    expect(share((one) => one.length >= 10)).toBeGreaterThan(0.1);
    expect(share((one) => new Set(one.map(written)).size < one.length)).toBeGreaterThan(0.2);
    expect(share((one) => new Set(one.map(written)).size === one.length)).toBeGreaterThan(0.2);
    expect(share((one) => one.length > 0 && !one[0])).toBeGreaterThan(0.1);
  });

  test("tensors: of every rank and layout, and their numbers are what they say", () => {
    const kind = tensors({ shapes: shapes(0, 3, choice([2, 3], [1, 0])) });
    const plans = drawn(kind);
    expect(new Set(plans.map(({ shape }) => shape.length))).toEqual(new Set([0, 1, 2, 3]));
    expect(plans.some(({ shape }) => shape.includes(0))).toBe(true);
    for (const plan of plans) {
      const made = kind.make(plan);
      expect(made.shape).toEqual([...plan.shape]);
      expect(kind.make({ ...plan, layout: "packed" }).tolist()).toEqual(made.tolist());
    }
    const odd = plans.filter(({ layout, shape }) => layout !== "packed" && shape.length > 0);
    expect(odd.length).toBeGreaterThan(60);
  });

  test("a value is made anew at every call", () => {
    const kind = together({ items: list(list(numbers())), at: wholeNumbers(0, 3) });
    const [plan = kind.plain(0)] = drawn(kind, 1);
    kind.make(plan).items.push([7]);
    expect(kind.make(plan).items).toEqual(plan.items);
  });
});

describe("simpler", () => {
  test("ends at what a person would choose", () => {
    const longest = <T>(kind: Kind<readonly T[], unknown>, isSame: (one: readonly T[]) => boolean) =>
      drawn(kind)
        .filter(isSame)
        .map((plan) => kind.show(simplest(kind, plan, isSame).plan));
    expect(new Set(longest(list(anything()), (one) => one.length >= 3))).toEqual(
      new Set(['["a", "b", "c"]']),
    );
    expect(new Set(longest(list(numbers()), (one) => one.length >= 2))).toEqual(new Set(["[1, 2]"]));
    const withZero = longest(list(numbers()), (one) => one.length >= 2 && one.includes(0));
    expect(new Set(withZero)).toEqual(new Set(["[0, 2]", "[1, 0]"]));
  });

  test("comes to an end, stays inside its kind, and is found again by its steps", () => {
    const kind = together(
      {
        list: list(wholeNumbers(1, 9), { min: 1 }),
        size: either(wholeNumbers(2, 5), choice([0, Number.NaN])),
      },
      ({ list, size }) => ({ list: list.slice(0, 6), size }),
    );
    for (const plan of drawn(kind, 60)) {
      const isSame = (one: typeof plan) => one.list.length >= Math.min(2, plan.list.length);
      const { plan: best, steps } = simplest(kind, plan, isSame);
      expect(best.list.every((n) => n >= 1 && n <= 9)).toBe(true);
      expect(best.list.length).toBeLessThanOrEqual(6);
      expect(follow(kind, plan, steps)).toEqual(best);
    }
  });
});

test("a trait says what it is about", () => {
  const said = together({ first: list(numbers(), { item: "a number" }) }).traits.map(({ says }) => says(""));
  expect(said).toContain("first is empty");
  expect(said).toContain("a number is negative");
  expect(said).toContain("the first number is 0");
});
