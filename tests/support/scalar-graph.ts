/**
 * Graphs of single numbers, for module 05: drawn by chance, each number made from earlier ones, with a slope for each link.
 */
import fc from "fast-check";
import { choice, type Kind, steering, type Trait } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { written } from "../trials/writing.ts";

/** A number that knows the operations: one of the learner's Values, or a tensor. */
export interface Scalar<T> {
  add(other: T): T;
  mul(other: T): T;
  pow(exponent: number): T;
  relu(): T;
}

/** How a number of a graph is made: from which earlier ones, with which slopes; and what stands in its grad. */
interface NodePlan {
  readonly data: number;
  readonly grad: number;
  readonly links: readonly { readonly at: number; readonly slope: number }[];
}

/** A graph: the last number is the result, and all others lead to it. */
export type GraphPlan = readonly NodePlan[];

/** Graphs of at most `most` numbers, made with `make`. */
export function graphs<Node extends { grad: number }>(
  make: (data: number, inputs: readonly Node[], slopes: readonly number[]) => Node,
  most = 8,
): Kind<GraphPlan, Node[]> {
  const link = fc.record({ pick: fc.nat(99), slope: fc.constantFrom(2, 3, 1, -1, 0.5, 0, 1e-9) });
  const links = fc.oneof(...[0, 1, 2, 2, 2, 3].map((n) => fc.array(link, { minLength: n, maxLength: n })));
  const data = fc.constantFrom(1, 2, 3, 4, 5, 0, -1, 2.5);
  const node = fc.record({ data, grad: fc.constantFrom(1, 0, -3, 2), links });
  const placed = (i: number) => (one: { pick: number; slope: number }) => ({
    at: one.pick < 50 ? i - 1 : one.pick % i,
    slope: one.slope,
  });
  return {
    plans: fc
      .array(node, { minLength: 1, maxLength: most })
      .map((all) =>
        reached(all.map((one, i) => ({ ...one, links: i === 0 ? [] : one.links.map(placed(i)) }))),
      ),
    make(plan) {
      const nodes: Node[] = [];
      for (const { data, grad, links } of plan) {
        const inputs = links.map(({ at }) => nodes[at]!);
        const slopes = links.map(({ slope }) => slope);
        nodes.push(Object.assign(make(data, inputs, slopes), { grad }));
      }
      return nodes;
    },
    show: written,
    plain: () => [plain({ data: 0, grad: 0, links: [] }, 0)],
    *simpler(plan) {
      yield plan.map(plain);
      yield plan.map((one, i) => ({ ...one, data: i + 1 }));
      yield plan.map((one) => ({ ...one, grad: 0 }));
      for (let i = 1; i < plan.length; i++) yield reached(plan.slice(0, i));
      for (const [i, one] of plan.entries()) {
        for (const k of one.links.keys())
          yield reached(plan.with(i, { ...one, links: one.links.toSpliced(k, 1) }));
        yield plan.with(i, { ...one, grad: 0 });
        if (one.grad !== 0 && one.grad !== 2) yield plan.with(i, { ...one, grad: 2 });
        yield plan.with(i, { ...one, data: i + 1 });
        yield plan.with(i, { ...one, links: plain(one, i).links });
      }
    },
    traits: GRAPH_TRAITS,
  };
}

/** The same links, and the numbers that a person would choose. */
const plain = ({ links }: NodePlan, i: number): NodePlan => ({
  data: i + 1,
  grad: 0,
  links: links.map(({ at }, k) => ({ at, slope: 2 + k })),
});

/** What leads to the last one, and nothing else. */
function reached(plan: GraphPlan): GraphPlan {
  const needed = new Set([plan.length - 1]);
  for (const at of needed) for (const link of plan[at]!.links) needed.add(link.at);
  const kept = [...needed].sort((a, b) => a - b);
  return kept.map((at) => {
    const one = plan[at]!;
    return { ...one, links: one.links.map((link) => ({ ...link, at: kept.indexOf(link.at) })) };
  });
}

/** Each is made from the one before: with two slopes (b = 2a + 3a, c = 2b + 3b, ...) the ways back double each time. */
const inARow = (times: number, slopes: readonly number[]): GraphPlan =>
  Array.from({ length: times + 1 }, (_, i) => ({
    data: i + 1,
    grad: 0,
    links: slopes.flatMap((slope) => (i === 0 ? [] : [{ at: i - 1, slope }])),
  }));

/** Now and then a long row: one of ten links, or one of nine numbers with 256 ways back. */
export const rows: Kind<GraphPlan | undefined> = steering(
  choice([...Array(10).fill(undefined), ...[2, 3, 8].map((times) => inARow(times, [2, 3])), inARow(10, [2])]),
);

/** The names of the numbers: a, b, c, ... */
export const nameOf = (at: number): string => String.fromCharCode(97 + at);

/** "c = 2a + 3b, d = 2c": who was made from whom, with which slopes. */
export function sums(plan: GraphPlan): string {
  const made = plan.flatMap(({ links }, i) =>
    links.length === 0
      ? []
      : [`${nameOf(i)} = ${links.map(({ at, slope }) => `${slope}${nameOf(at)}`).join(" + ")}`],
  );
  return made.length === 0 ? "a is a leaf" : made.join(", ");
}

/** "c from a and b, d from c": who was made from whom. */
export const madeFrom = (plan: GraphPlan): string =>
  sums(plan)
    .replaceAll(/-?[\d.]+(e-\d+)?(?=[a-z])/g, "")
    .replaceAll("=", "from")
    .replaceAll("+", "and");

/** What the grads of a graph are before a call, where they aren't 0. */
export function oldGrads(graph: GraphPlan): string {
  const old = graph.flatMap(({ grad }, i) => (grad === 0 ? [] : [`${nameOf(i)}.grad is ${grad}`]));
  return old.length > 0 ? `; at first ${old.join(", ")}` : "";
}

/** The numbers of a graph, where they aren't 1, 2, 3, ... */
export const numbersOf = (plan: GraphPlan): string =>
  plan.every(({ data }, i) => data === i + 1)
    ? ""
    : `; the numbers are ${plan.map(({ data }) => data).join(", ")}`;

/** How often a number of a graph is used. */
const usesOf = (plan: GraphPlan, place: number): number =>
  plan.flatMap(({ links }) => links).filter(({ at }) => at === place).length;

/** For each number of a graph, how long the ways are that lead back to it from the one at `end`. */
function lengthsTo(plan: GraphPlan, end: number): Set<number>[] {
  const lengths = plan.map((_, i) => new Set(i === end ? [0] : []));
  for (let i = end; i >= 0; i--)
    for (const { at } of plan[i]!.links) for (const length of lengths[i]!) lengths[at]!.add(length + 1);
  return lengths;
}

/** The places of what is neither a leaf nor the result. */
const between = (plan: GraphPlan): number[] =>
  [...plan.keys()].filter((i) => i < plan.length - 1 && plan[i]!.links.length > 0);

const GRAPH_TRAITS: readonly Trait<GraphPlan>[] = Object.entries<(plan: GraphPlan) => boolean>({
  "the result is a leaf": (plan) => plan.length === 1,
  "a Value in between is used more than once": (plan) => between(plan).some((i) => usesOf(plan, i) > 1),
  "a Value stands twice among the inputs of another": (plan) =>
    plan.some(({ links }) => new Set(links.map(({ at }) => at)).size < links.length),
  "two ways from a Value back to another are not equally long": (plan) =>
    plan.some((_, end) => lengthsTo(plan, end).some((lengths) => lengths.size > 1)),
  "a Value was made from three others": (plan) => plan.some(({ links }) => links.length > 2),
  "two Values hold the same number": (plan) => new Set(plan.map(({ data }) => data)).size < plan.length,
  "a Value was made with slopes of 0 only": (plan) =>
    plan.some(({ links }) => links.length > 0 && links.every(({ slope }) => slope === 0)),
  "a Value's number is 0": (plan) => plan.some(({ data }) => data === 0),
  "there are ten links or more in a row": (plan) =>
    lengthsTo(plan, plan.length - 1).some((lengths) => Math.max(...lengths) >= 10),
  "there is a Value in between, neither a leaf nor the result": (plan) => between(plan).length > 0,
}).map(([says, holds]) => ({ says: () => says, holds }));

/** The name of a number, by its place in a list. */
export const nameIn =
  <T>(all: readonly T[]) =>
  (one: T): string =>
    all.includes(one) ? nameOf(all.indexOf(one)) : "another Value";

/** Everything about numbers but their gradients: all fields, those that somebody has added, too. */
export const restOf = <T extends { inputs: readonly T[]; grad: number }>(all: readonly T[]) =>
  all.map(({ grad, ...rest }) => ({ ...rest, inputs: [...rest.inputs].map(nameIn(all)) }));

/** Counts how often anybody asks for the inputs of these. */
export function countAsking<T extends { readonly inputs: readonly T[] }>(
  all: readonly T[],
): { times: number } {
  const asked = { times: 0 };
  for (const one of all) {
    const { inputs } = one;
    const get = (): readonly T[] => {
      asked.times++;
      return inputs;
    };
    Object.defineProperty(one, "inputs", { get });
  }
  return asked;
}

/** Looks at those grads of leaves that aren't what they were, if there are any. */
export function seeChanged(
  see: See,
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): void {
  const changed = Object.entries(after).filter(([name, grad]) => grad !== before[name]);
  const grads = Object.fromEntries(changed.map(([name, grad]) => [`${name}.grad`, grad]));
  if (changed.length > 0) see("the grads that have changed", grads);
}
