/** The reporters of `npm test`: one that collects a learner's results, and one that counts for the kit's own tests. */
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node";
import { moduleIdOf } from "../course/house.ts";
import { failureOf, type ModuleRun, type Outcome, type Thrown } from "./results.ts";

type ConsoleLog = Parameters<NonNullable<Reporter["onUserConsoleLog"]>>[0];

/**
 * Collects what a run brings, module by module, and hands it over at the end of every run (in watch mode there are many).
 *
 * @param target the folder of whose code is tested
 */
export function collecting(
  target: string,
  whenDone: (runs: ModuleRun[]) => void,
  whenBegun = () => {},
): Reporter {
  let logs: ConsoleLog[] = [];
  return {
    onTestRunStart: () => whenBegun(),
    onUserConsoleLog: (log) => void logs.push(log),
    onTestRunEnd(modules, errors) {
      const runs = modules.map((module) => ({
        id: moduleIdOf(module.moduleId),
        outcomes: [...module.children.allTests()].flatMap((test) => outcomeOf(test, target)),
        printed: printedBySection(logs, module),
        failures: [...module.errors(), ...errors].map((error) => failureOf(error as Thrown, target)),
      }));
      logs = [];
      whenDone(runs);
    },
  };
}

/** A list of one, or of none when the test was not run. */
function outcomeOf(test: TestCase, target: string): Outcome[] {
  const { state, errors } = test.result();
  const about = { section: sectionOf(test), name: test.name };
  if (state === "passed") return [about];
  if (state !== "failed") return [];
  // That the file has spoilt something explains all the others.
  const error = errors?.find(({ name }) => name === "FileProblem") ?? errors?.[0];
  return [{ ...about, failure: failureOf((error ?? {}) as Thrown, target) }];
}

function sectionOf(test: TestCase): string {
  return test.parent.type === "suite" ? test.parent.name : "";
}

/** What a module's tests printed, line by line. */
function printedBySection(logs: readonly ConsoleLog[], module: TestModule): Map<string, string[]> {
  const sections = new Map([...module.children.allTests()].map((test) => [test.id, sectionOf(test)]));
  const printed = new Map<string, string[]>();
  for (const { taskId = "", content } of logs) {
    const section = sections.get(taskId) ?? "";
    const lines = content.replace(/\n$/, "").split("\n");
    printed.set(section, [...(printed.get(section) ?? []), ...lines]);
  }
  return printed;
}

/** The last line of a run of the kit's own tests, for people and for machines: "120 passed, 0 failed". */
export class Counting implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
      if (module.errors().length > 0) count.failed++;
    }
    const skipped = count.skipped + count.pending;
    const rest = skipped > 0 ? `, ${skipped} skipped` : "";
    console.log(`${count.passed} passed, ${count.failed + errors.length} failed${rest}`);
  }
}
