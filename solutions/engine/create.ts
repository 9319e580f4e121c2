/**
 * Floor 5 · making tensors: from data, from a rule, from chance.
 *
 * Sizes may stand one by one, `randn(784, 1)`, or in a list with options behind it,
 * `randn([784, 1], { requiresGrad: true })`.
 */
export type { TensorOptions } from "./create/arguments.ts";
export * from "./create/fromChance.ts";
export * from "./create/fromData.ts";
export * from "./create/fromRule.ts";
export * from "./create/join.ts";
