/**
 * Floor 6 · the settings of an optimizer: what they may be, and how PyTorch prints them.
 */
import type { Check } from "../array/arguments.ts";

const isNumber = (value: unknown): value is number => typeof value === "number";

/** What settings may be. */
export const MAY_BE = {
  notNegative: ((value) => (isNumber(value) && value >= 0 ? null : "a number of 0 or more")) as Check,
  number: ((value) => (isNumber(value) && !Number.isNaN(value) ? null : "a number")) as Check,
  boolean: ((value) => (typeof value === "boolean" ? null : "true or false")) as Check,
  rates: ((value) => {
    const fits =
      Array.isArray(value) &&
      value.length === 2 &&
      value.every((one) => isNumber(one) && one >= 0 && one < 1);
    return fits ? null : "two numbers of 0 or more and less than 1, [0.9, 0.999]";
  }) as Check,
} as const;

/** weightDecay as PyTorch writes it, weight_decay. */
export function settingName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
