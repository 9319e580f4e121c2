/**
 * What a trial covers, for maintainers: how many of its inputs have each property, which known mistakes a property tells apart from
 * what is right, which mistakes go unnoticed, and which can't be told from each other. An empty cell is a hole.
 */
import type { KnownMistake } from "../../tests/trials/known.ts";
import { unclear } from "../../tests/trials/recognising.ts";
import type { Trial } from "../../tests/trials/trial.ts";

/** The lines of the report on what a trial covers. */
export function coverageLines(trial: Trial, known: readonly KnownMistake[]): string[] {
  const { plans, traits, section, name } = trial;
  const { unnoticed, alike, endless, seen } = unclear(trial, known);
  const wrongs = known.map(({ id }, i) => ({ id, wrong: seen[i]?.wrong ?? new Set<number>() }));
  const rows = traits.map(({ says, holds }) => {
    const has = new Set(plans.flatMap((plan, i) => (holds(plan) ? [i] : [])));
    const isSame = (wrong: ReadonlySet<number>) =>
      wrong.size === has.size && [...wrong].every((i) => has.has(i));
    // The known mistakes that go wrong just where it holds.
    const separates = wrongs.filter(({ wrong }) => wrong.size > 0 && isSame(wrong)).map(({ id }) => id);
    return {
      says: says(""),
      inputs: has.size,
      told: separates.length > 0 ? `  → ${separates.join(", ")}` : "",
    };
  });
  const never = rows.filter(({ inputs }) => inputs === 0).map(({ says }) => says);
  return [
    `${section} ${name}`,
    ...unnoticed.map((id) => `  !!! passes: ${id}`),
    ...endless.map((id) => `  !!! @endless is missing or not so: ${id}`),
    ...alike.map((pair) => `  !!! can't be told apart: ${pair.join(" = ")}`),
    ...rows
      .filter(({ inputs }) => inputs > 0)
      .map(({ says, inputs, told }) => `  ${String(inputs).padStart(4)} of ${plans.length}  ${says}${told}`),
    ...(never.length > 0 ? [`  never: ${never.join("; ")}`] : []),
  ];
}
