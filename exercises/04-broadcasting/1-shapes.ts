/**
 * 04-broadcasting, section 1: the shape rule.
 *
 * Two arrays of different shapes can meet, number by number, when their shapes fit. Write the shapes under each other,
 * aligned at the right. Put 1 where one of them has no axis. Then look at each column: two lengths fit when they are
 * equal, or when one of them is 1. An axis of length 1 stretches.
 *
 * Nothing here touches any numbers. It's all about shapes.
 *
 * Lesson: README.md, "1. Shapes". PyTorch: `torch.broadcast_shapes((1010, 28, 28), (28, 28))`.
 */
import { todo } from "#kit/todo.ts";
import { type Shape, shapeText } from "./nd.ts";

/**
 * Brings a shape to a higher rank, by axes of length 1 in front.
 *
 * The shape you were given belongs to the caller: make a new one, also when no axis is missing.
 *
 * @param shape one length per axis
 * @param rank  how many axes the result has: at least as many as `shape`
 * @returns a new shape of `rank` lengths that ends with those of `shape`
 *
 * @example
 * alignRight([28, 28], 3)   // [1, 28, 28]
 * alignRight([5], 3)        // [1, 1, 5]
 */
export function alignRight(shape: Shape, rank: number): number[] {
  throw todo("put as many ones in front of the shape as it has axes too few");
}

/**
 * The rule for one column: which length do two axes take together?
 *
 * @param a the length of one axis: a whole number, 0 or more
 * @param b the length of the other
 * @returns their length when they are equal; the other one's length when one of them is 1; `null` when they don't fit
 *
 * @example
 * commonLength(28, 28)    // 28
 * commonLength(1, 1010)   // 1010: the 1 stretches
 * commonLength(2, 3)      // null
 */
export function commonLength(a: number, b: number): number | null {
  throw todo("equal lengths stay, a 1 takes the other length, anything else is null");
}

/**
 * The shape that two arrays take when they meet number by number.
 *
 * The two functions above are its two halves. You may call them, or write it all here.
 *
 * @param a a shape of any rank
 * @param b another
 * @returns the common shape; its rank is the higher one of the two
 *
 * @example
 * broadcastShapes([1010, 28, 28], [28, 28])   // [1010, 28, 28]
 * broadcastShapes([5, 1], [1, 4])             // [5, 4]: both stretch
 *
 * Errors: when the lengths in some column don't fit, an `Error` whose message names both shapes, as given, each written
 * by `shapeText`.
 */
export function broadcastShapes(a: Shape, b: Shape): number[] {
  throw todo(
    "align both shapes at the right, find the common length of every axis, throw where there is none",
  );
}
