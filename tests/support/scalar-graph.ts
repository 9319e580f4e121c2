/**
 * Graphs of single numbers, for module 05: what the learner's Values must be able to do, written once more.
 *
 * A test of one function must not depend on the learner's other functions, so graphs are built and walked with what is
 * here. And random formulas: each can be run on plain numbers, on Values and on the engine's tensors.
 */
import { manualSeed, randint, type Tensor } from "#engine";

/** A number that remembers where it came from. The learner's Value is one. */
export interface GraphNode<V> {
  readonly data: number;
  grad: number;
  readonly inputs: readonly V[];
  readonly slopes: readonly number[];
}

/** The four operations, on whatever stands for a number. */
export interface Algebra<T> {
  add(a: T, b: T): T;
  mul(a: T, b: T): T;
  pow(a: T, exponent: number): T;
  relu(a: T): T;
}

export const onNumbers: Algebra<number> = {
  add: (a, b) => a + b,
  mul: (a, b) => a * b,
  pow: (a, exponent) => a ** exponent,
  relu: (a) => Math.max(0, a),
};

/** On anything that has the operations as methods: tensors, and the learner's Values. */
interface Methods<T> {
  add(other: T): T;
  mul(other: T): T;
  pow(exponent: number): T;
  relu(): T;
}

const byMethods = <T extends Methods<T>>(): Algebra<T> => ({
  add: (a, b) => a.add(b),
  mul: (a, b) => a.mul(b),
  pow: (a, exponent) => a.pow(exponent),
  relu: (a) => a.relu(),
});

export const onTensors: Algebra<Tensor> = byMethods<Tensor>();

/** On the learner's Values, with the learner's operations. */
export const onMethods = byMethods;

/** On nodes that `make` makes, with slopes from here. */
export function onNodes<V extends GraphNode<V>>(
  make: (data: number, inputs: readonly V[], slopes: readonly number[]) => V,
): Algebra<V> {
  return {
    add: (a, b) => make(a.data + b.data, [a, b], [1, 1]),
    mul: (a, b) => make(a.data * b.data, [a, b], [b.data, a.data]),
    pow: (a, exponent) => make(a.data ** exponent, [a], [exponent * a.data ** (exponent - 1)]),
    relu: (a) => make(Math.max(0, a.data), [a], [Number(a.data > 0)]),
  };
}

/** Every node that `last` depends on, once, inputs first. */
export function referenceOrder<V extends GraphNode<V>>(last: V): V[] {
  const order = new Set<V>();
  const visit = (node: V): void => {
    if (order.has(node)) return;
    for (const input of node.inputs) visit(input);
    order.add(node);
  };
  visit(last);
  return [...order];
}

/** The chain rule, for one node. */
export function referencePassBack<V extends GraphNode<V>>(node: V): void {
  for (const [i, input] of node.inputs.entries()) input.grad += node.grad * node.slopes[i]!;
}

/** The walk back. */
export function referenceBackward<V extends GraphNode<V>>(last: V, upstream = 1): void {
  const order = referenceOrder(last);
  for (const node of order) if (node.inputs.length > 0) node.grad = 0;
  last.grad += upstream;
  for (const node of order.reverse()) referencePassBack(node);
}

/** A formula that doesn't care what its numbers are. */
export type Formula = <T>(on: Algebra<T>, inputs: readonly T[]) => T;

/**
 * A random formula of at least three inputs. Every intermediate result may be used again, and in the end all of them are
 * added up: so most of them are shared.
 */
export function randomFormula(seed: number, steps = 7): Formula {
  manualSeed(seed);
  const draws = randint(0, 2 ** 20, [steps, 3]).tolist() as number[][];
  return (on, inputs) => {
    const made = [...inputs];
    for (const [operation, first, second] of draws as [number, number, number][]) {
      const a = made[first % made.length]!;
      const b = made[second % made.length]!;
      // Products and powers take one side from the inputs, so that the numbers stay moderate.
      const small = inputs[second % inputs.length]!;
      const results = [
        () => on.add(a, b),
        () => on.mul(a, small),
        () => on.pow(small, 2 + (first % 2)),
        () => on.relu(a),
      ];
      made.push(results[operation % 4]!());
    }
    return made.reduce(on.add);
  };
}
