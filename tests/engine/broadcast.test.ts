/**
 * Broadcasting against loops: for random shapes (with lengths 0 and 1, and rank 0) and random memory layouts, the
 * engine's answer must be what two nested loops give, and so must the gradients.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Tensor, where } from "#engine";
import {
  at,
  broadcast,
  fittingShapes,
  type Grid,
  grid,
  gridOf,
  type Index,
  indexBefore,
  indices,
  laidOut,
  layouts,
  numbers,
  shapes,
  shown,
  stretched,
} from "./support/oracle.ts";

const OPERATIONS: Readonly<
  Record<string, [(a: Tensor, b: Tensor) => Tensor, (a: number, b: number) => number]>
> = {
  add: [(a, b) => a.add(b), (a, b) => a + b],
  sub: [(a, b) => a.sub(b), (a, b) => a - b],
  mul: [(a, b) => a.mul(b), (a, b) => a * b],
  div: [(a, b) => a.div(b), (a, b) => a / b],
  maximum: [(a, b) => a.maximum(b), Math.max],
  minimum: [(a, b) => a.minimum(b), Math.min],
  eq: [(a, b) => a.eq(b), (a, b) => Number(a === b)],
  ne: [(a, b) => a.ne(b), (a, b) => Number(a !== b)],
  lt: [(a, b) => a.lt(b), (a, b) => Number(a < b)],
  le: [(a, b) => a.le(b), (a, b) => Number(a <= b)],
  gt: [(a, b) => a.gt(b), (a, b) => Number(a > b)],
  ge: [(a, b) => a.ge(b), (a, b) => Number(a >= b)],
};

const twoOperands = fc.tuple(fittingShapes(2), fc.tuple(layouts, layouts), fc.nat());

/** Two grids of fitting shapes, and the tensors that show them. */
function operands([[a, b], [layoutA, layoutB], seed]: readonly [number[][], [string, string], number]) {
  const [left, right] = [numbers(a!, seed), numbers(b!, seed + 1)];
  const common = broadcast(a!, b!)!;
  return { left, right, a: laidOut(left, layoutA), b: laidOut(right, layoutB), common };
}

/** Numbers to compare with toEqual: -0 and 0 count as one. */
const plain = ({ shape, data }: Grid) => ({ shape: [...shape], data: data.map((v) => v + 0) });

describe("values", () => {
  for (const [name, [engine, byHand]] of Object.entries(OPERATIONS)) {
    test(name, () => {
      fc.assert(
        fc.property(twoOperands, (random) => {
          const { left, right, a, b, common } = operands(random);
          const expected = grid(common, (i) => byHand(stretched(left, i), stretched(right, i)));
          expect(plain(gridOf(engine(a.see(a.leaf), b.see(b.leaf))))).toEqual(plain(expected));
        }),
        { numRuns: 150 },
      );
    });
  }

  test("where, with three shapes", () => {
    fc.assert(
      fc.property(
        fittingShapes(3),
        fc.tuple(layouts, layouts, layouts),
        fc.nat(),
        ([c, a, b], [l1, l2, l3], seed) => {
          const [mask, left, right] = [numbers(c!, seed), numbers(a!, seed + 1), numbers(b!, seed + 2)];
          const result = where(shown(mask, l1).gt(0), shown(left, l2), shown(right, l3));
          const common = broadcast(broadcast(c!, a!)!, b!)!;
          const expected = grid(common, (i) =>
            stretched(mask, i) > 0 ? stretched(left, i) : stretched(right, i),
          );
          expect(plain(gridOf(result))).toEqual(plain(expected));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a plain number is a rank-0 operand", () => {
    fc.assert(
      fc.property(shapes, layouts, fc.integer({ min: -9, max: 9 }), (shape, layout, value) => {
        const g = numbers(shape, value + 10);
        const seen = shown(g, layout);
        expect(plain(gridOf(seen.mul(value)))).toEqual(plain(grid(shape, (i) => at(g, i) * value)));
        expect(plain(gridOf(seen.lt(value)))).toEqual(plain(grid(shape, (i) => Number(at(g, i) < value))));
      }),
    );
  });
});

describe("gradients", () => {
  /** How strongly each result pulls at each operand: d result / d left and d result / d right. */
  const SLOPES: Readonly<
    Record<
      string,
      [engine: (a: Tensor, b: Tensor) => Tensor, ...slopes: ((a: number, b: number) => number)[]]
    >
  > = {
    add: [(a, b) => a.add(b), () => 1, () => 1],
    sub: [(a, b) => a.sub(b), () => 1, () => -1],
    mul: [(a, b) => a.mul(b), (_, b) => b, (a) => a],
    maximum: [
      (a, b) => a.maximum(b),
      (a, b) => (a > b ? 1 : a === b ? 0.5 : 0),
      (a, b) => (b > a ? 1 : a === b ? 0.5 : 0),
    ],
  };
  for (const [name, [engine, ...slopes]] of Object.entries(SLOPES)) {
    test(`${name}: each operand gets the sum over every place it was stretched to`, () => {
      fc.assert(
        fc.property(twoOperands, (random) => {
          const { left, right, a, b, common } = operands(random);
          a.leaf.requiresGrad_();
          b.leaf.requiresGrad_();
          const upstream = numbers(common, random[2] + 2);
          engine(a.see(a.leaf), b.see(b.leaf)).backward(shown(upstream, random[1][0]));
          for (const [operand, made, slope] of [
            [left, a, slopes[0]!],
            [right, b, slopes[1]!],
          ] as const) {
            const expected = new Map<string, number>();
            for (const index of indices(common)) {
              const own = String(indexBefore(operand.shape, index));
              const pull = at(upstream, index) * slope(stretched(left, index), stretched(right, index));
              expected.set(own, (expected.get(own) ?? 0) + pull);
            }
            const wanted = grid(operand.shape, (i: Index) => expected.get(String(i)) ?? 0);
            expect(plain(gridOf(made.see(made.leaf.grad!)))).toEqual(plain(wanted));
          }
        }),
        { numRuns: 100 },
      );
    });
  }
});

describe("shapes that do not fit", () => {
  const show = (shape: readonly number[]) => `(${shape.join(", ")})`;

  test("are refused exactly when the loops refuse them; the error names the operation and both shapes", () => {
    let refused = 0;
    fc.assert(
      fc.property(shapes, shapes, fc.constantFrom(...Object.keys(OPERATIONS)), (a, b, name) => {
        const run = () => OPERATIONS[name]![0](shown(numbers(a, 1)), shown(numbers(b, 2)));
        const common = broadcast(a, b);
        if (common !== null) {
          expect(run().shape).toEqual(common);
          return;
        }
        refused++;
        expect(run).toThrow(RangeError);
        for (const part of [name, show(a), show(b)]) expect(run).toThrow(part);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});

describe("in place", () => {
  test("the other operand is stretched; the tensor itself never is", () => {
    fc.assert(
      fc.property(twoOperands, (random) => {
        const { left, right, a, b, common } = operands(random);
        const [changed, other] = [a.see(a.leaf), b.see(b.leaf)];
        if (JSON.stringify(common) !== JSON.stringify(left.shape)) {
          expect(() => changed.add_(other)).toThrow(/add_/);
          expect(plain(gridOf(changed))).toEqual(plain(left));
          return;
        }
        const expected = grid(common, (i) => at(left, i) + stretched(right, i));
        expect(changed.add_(other)).toBe(changed);
        expect(plain(gridOf(changed))).toEqual(plain(expected));
      }),
      { numRuns: 200 },
    );
  });
});
