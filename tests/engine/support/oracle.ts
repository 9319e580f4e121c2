/**
 * Arrays without any cleverness, to hold the engine against: a shape and a flat list, every operation a loop over
 * indices. Slow and obvious. With them, random shapes and random ways to lie in memory for property tests.
 */
import fc from "fast-check";
import { fromTypedArray, type Tensor } from "#engine";

export type Shape = readonly number[];
export type Index = readonly number[];

export interface Grid {
  readonly shape: Shape;
  readonly data: readonly number[];
}

/** All indices of a shape in row-major order. Rank 0 has one: []. */
export function indices(shape: Shape): number[][] {
  let found: number[][] = [[]];
  for (const length of shape) {
    found = found.flatMap((index) => Array.from({ length }, (_, i) => [...index, i]));
  }
  return found;
}

/** The grid whose element at `index` is `f(index)`. */
export function grid(shape: Shape, f: (index: Index) => number): Grid {
  return { shape, data: indices(shape).map(f) };
}

export function at({ shape, data }: Grid, index: Index): number {
  const place = index.reduce((sum, i, axis) => sum * shape[axis]! + i, 0);
  return data[place]!;
}

export function sizeOf(shape: Shape): number {
  return shape.reduce((a, b) => a * b, 1);
}

/** The shape two shapes broadcast to, or null when they do not fit. */
export function broadcast(a: Shape, b: Shape): Shape | null {
  const result: number[] = [];
  for (let fromEnd = 1; fromEnd <= Math.max(a.length, b.length); fromEnd++) {
    const left = a[a.length - fromEnd] ?? 1;
    const right = b[b.length - fromEnd] ?? 1;
    if (left !== right && left !== 1 && right !== 1) return null;
    result.unshift(left === 1 ? right : left);
  }
  return result;
}

/** Which element of an operand of `shape` stands at `index` of the broadcast result. */
export function indexBefore(shape: Shape, index: Index): number[] {
  const added = index.length - shape.length;
  return shape.map((length, axis) => (length === 1 ? 0 : index[axis + added]!));
}

/** The element of a broadcast operand. */
export function stretched(operand: Grid, index: Index): number {
  return at(operand, indexBefore(operand.shape, index));
}

// ── Random shapes and layouts ─────────────────────────────────────────────────────────────────────────────────

/** Rank 0 to 4, lengths 0 to 4; lengths of 0 are rare but there. */
export const shapes: fc.Arbitrary<number[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
  { maxLength: 4 },
);

/** Shapes that fit together: each a common shape with axes left out in front and some lengths set to 1. */
export function fittingShapes(count: number): fc.Arbitrary<number[][]> {
  return shapes.chain((common) =>
    fc.tuple(
      ...Array.from({ length: count }, () =>
        fc
          .tuple(
            fc.integer({ min: 0, max: common.length }),
            fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
          )
          .map(([dropped, narrow]) =>
            common.map((length, axis) => (narrow[axis] ? 1 : length)).slice(dropped),
          ),
      ),
    ),
  );
}

/** How a tensor lies in memory: in order, with its axes reversed, or as every other element of something larger. */
export const layouts = fc.constantFrom("dense", "reversed", "sparse");

export interface LaidOut {
  readonly leaf: Tensor;
  /** From the leaf (or its gradient) to the view that shows the grid. */
  readonly see: (leaf: Tensor) => Tensor;
}

/** A tensor that shows `g` when it is looked at with `see`. */
export function laidOut(g: Grid, layout: string): LaidOut {
  if (layout === "dense" || g.shape.length === 0) return { leaf: dense(g), see: (leaf) => leaf };
  if (layout === "reversed") {
    const shape = g.shape.toReversed();
    return {
      leaf: dense(grid(shape, (i) => at(g, i.toReversed()))),
      see: (leaf) => leaf.permute([...shape.keys()].reverse()),
    };
  }
  // Twice as long along the last axis, with a number that would be noticed in between.
  const shape = g.shape.with(-1, 2 * g.shape.at(-1)!);
  return {
    leaf: dense(grid(shape, (i) => (i.at(-1)! % 2 === 0 ? at(g, i.with(-1, i.at(-1)! / 2)) : 1e6))),
    see: (leaf) => leaf.slice(-1, undefined, undefined, 2),
  };
}

/** The view itself, where the leaf does not matter. */
export function shown(g: Grid, layout = "dense"): Tensor {
  const { leaf, see } = laidOut(g, layout);
  return see(leaf);
}

function dense({ shape, data }: Grid): Tensor {
  return fromTypedArray(Float64Array.from(data), shape);
}

/** A grid of small whole numbers, some of them equal, that differ from seed to seed. */
export function numbers(shape: Shape, seed: number): Grid {
  let state = (seed * 2654435761) >>> 0;
  return grid(shape, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 24) % 17) - 8;
  });
}

/** What a tensor shows, as a grid. */
export function gridOf(t: Tensor): Grid {
  return { shape: t.shape, data: [...t.toTypedArray()] };
}
