/**
 * Views against loops: random chains of slicing, permuting, reshaping and the like.
 *
 * The trick: element number n of the start holds the number n. Whatever a chain of views shows then says where each
 * element came from, so that values, shared memory and gradients can all be checked against the same loops.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arange, fromTypedArray, full, ones, rand, type Tensor, zeros } from "#engine";
import { KINDS, moveFor } from "./support/moves.ts";
import { at, type Grid, gridOf, indices, numbers, type Shape, shapes, sizeOf } from "./support/oracle.ts";

const chains = fc.tuple(
  shapes,
  fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 })), {
    maxLength: 6,
  }),
);

interface Walk {
  readonly start: Tensor;
  readonly seen: Tensor;
  readonly expected: Grid;
  readonly path: string;
  readonly copied: boolean;
}

/** Walks a chain on both sides, comparing after every step. A view the engine refuses becomes a reshape. */
function walk(
  [shape, steps]: readonly [number[], (readonly [(typeof KINDS)[number], number[]])[]],
  wantsGrad = false,
): Walk {
  const start = fromTypedArray(
    Float64Array.from({ length: sizeOf(shape) }, (_, n) => n),
    shape,
  ).requiresGrad_(wantsGrad);
  let [seen, expected, path, copied] = [start, gridOf(start), `(${shape})`, false];
  for (const [kind, random] of steps) {
    const move = moveFor(expected.shape, kind, random);
    if (move === null) continue;
    path += `.${move.name}`;
    const before = seen;
    expected = move.byHand(expected);
    if (kind === "view" && !canView(before, expected.shape)) {
      expect(() => move.engine(before), path).toThrow(/view.*reshape/);
      seen = before.reshape(expected.shape);
    } else {
      seen = move.engine(before);
    }
    copied ||= seen.array.storage !== before.array.storage;
    if (kind !== "flatten" && kind !== "view")
      expect(seen.array.storage, `${path} shares memory`).toBe(before.array.storage);
    expect(gridOf(seen), path).toEqual({ shape: expected.shape, data: expected.data });
  }
  return { start, seen, expected, path, copied };
}

/** Several elements are one number in memory. */
function isExpanded(x: Tensor): boolean {
  return x.strides.some((stride, axis) => stride === 0 && x.shape[axis]! > 1);
}

/**
 * Whether strides exist that show `x` in another shape: take for each axis the step its first neighbour asks for and see
 * whether all the other elements agree.
 */
function canView(x: Tensor, shape: Shape): boolean {
  const step = (strides: readonly number[], index: readonly number[]) =>
    index.reduce((sum, i, axis) => sum + i * strides[axis]!, 0);
  const places = indices(x.shape).map((index) => step(x.strides, index));
  if (places.length === 0) return true;
  const found = shape.map((length, axis) =>
    length === 1 ? 0 : places[sizeOf(shape.slice(axis + 1))]! - places[0]!,
  );
  return indices(shape).every((index, n) => step(found, index) === places[n]);
}

describe("chains of views", () => {
  test("show what loops over indices show, share memory, and `view` refuses exactly what no strides can show", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        walk(chain);
      }),
      { numRuns: 500 },
    );
  });

  test("a write to the start is seen through them, and a write through them reaches the start", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { start, seen, expected, path, copied } = walk(chain);
        if (copied) return;
        start.mul_(10);
        expect(gridOf(seen), path).toEqual({ shape: expected.shape, data: expected.data.map((n) => n * 10) });
        if (seen.size > 0 && isExpanded(seen)) {
          expect(() => seen.fill_(-1), path).toThrow(/fill_: .* is expanded/);
          return;
        }
        seen.fill_(-1);
        const shown = new Set(expected.data);
        expect(gridOf(start).data, path).toEqual(
          Array.from({ length: start.size }, (_, n) => (shown.has(n) ? -1 : n * 10)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("send each element's gradient to where it came from, and add up where it was shown twice", () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, seed) => {
        const { start, seen, expected, path } = walk(chain, true);
        const upstream = numbers(expected.shape, seed);
        seen.backward(fromTypedArray(Float64Array.from(upstream.data), expected.shape));
        const wanted = new Array<number>(start.size).fill(0);
        expected.data.forEach((from, i) => {
          wanted[from]! += upstream.data[i]!;
        });
        expect(
          gridOf(start.grad!).data.map((v) => v + 0),
          path,
        ).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  test("are taken for what they show by everything that computes", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { seen, expected, path } = walk(chain);
        expect(seen.contiguous().array.isContiguous, path).toBe(true);
        expect(gridOf(seen.clone()), path).toEqual(expected);
        expect(seen.clone().array.storage, path).not.toBe(seen.array.storage);
        expect(seen.sum().item(), path).toBe(expected.data.reduce((a, b) => a + b, 0));
        expect(gridOf(seen.neg().add(1)).data, path).toEqual(expected.data.map((n) => 1 - n));
        expect(String(seen), path).toBe(String(seen.clone()));
        expect(seen.tolist() as number[] | number, path).toEqual(nested(expected));
      }),
      { numRuns: 200 },
    );
  });
});

type Nested = number | Nested[];
function nested({ shape, data }: Grid): Nested {
  if (shape.length === 0) return data[0]!;
  const size = sizeOf(shape.slice(1));
  return Array.from({ length: shape[0]! }, (_, i) =>
    nested({ shape: shape.slice(1), data: data.slice(i * size, (i + 1) * size) }),
  );
}

describe("reductions along axes of views", () => {
  test("sum, max and argmax agree with loops", () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.boolean(), (chain, r, keepdim) => {
        const { seen, expected, path } = walk(chain);
        if (expected.shape.length === 0) return;
        const axis = r % expected.shape.length;
        const rest = expected.shape.toSpliced(axis, 1);
        const along = (i: readonly number[]) =>
          Array.from({ length: expected.shape[axis]! }, (_, place) =>
            at(expected, i.toSpliced(axis, 0, place)),
          );
        const shape = keepdim ? expected.shape.with(axis, 1) : rest;
        const by = (f: (line: number[]) => number) => ({
          shape,
          data: indices(rest).map((i) => f(along(i))),
        });
        expect(gridOf(seen.sum(axis, { keepdim })), path).toEqual(
          by((line) => line.reduce((a, b) => a + b, 0)),
        );
        if (expected.shape[axis] === 0) return;
        const best = seen.max(axis, { keepdim });
        expect(gridOf(best.values), path).toEqual(by((line) => Math.max(...line)));
        expect(gridOf(best.indices), path).toEqual(by((line) => line.indexOf(Math.max(...line))));
        expect(gridOf(seen.argmax(axis, { keepdim })), path).toEqual(gridOf(best.indices));
      }),
      { numRuns: 200 },
    );
  });
});

test("the list that a shape was given in belongs to the caller", () => {
  const shape = [2, 3];
  const made = [zeros(shape), full(shape, 1), rand(shape), fromTypedArray(new Float32Array(6), shape)];
  const seen = [arange(6).view(shape), arange(6).reshape(shape), ones(1, 3).expand(shape)];
  shape[0] = 9;
  for (const one of [...made, ...seen]) expect(one.shape).toEqual([2, 3]);
});
