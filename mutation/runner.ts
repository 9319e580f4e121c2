/**
 * A test runner for Stryker: one module's spec, run in this process through the kit's own collector.
 *
 * Stryker's plugin for Vitest makes a Vitest run of every mutant. Here a mutant costs one import of a bundle and the
 * tests that reach it: some hundredths of a second. Stryker runs this page in a process of its own, ends that process
 * when a mutant takes too long, and starts another.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { INSTRUMENTER_CONSTANTS as NAMES } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { type Collected, type Collection, collect, outcome } from "../kit/run/collector.ts";
import { bundle } from "./bundle.ts";

/** Which module: the process that starts Stryker says it here (mutate.ts). */
const MODULE_VARIABLE = "MUTATED_MODULE";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** What the mutated code and we tell each other: which mutant is active, and how often it was reached. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

class SpecRunner implements TestRunner {
  #address = "";
  #takes = 0;
  readonly #board: Switchboard;

  constructor() {
    const all = globalThis as unknown as Record<string, Switchboard | undefined>;
    this.#board = all[NAMES.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const moduleId = process.env[MODULE_VARIABLE];
    if (moduleId === undefined) throw new Error(`${MODULE_VARIABLE} doesn't say which module to run`);
    // Stryker starts this process in its copy of the project.
    this.#address = await bundle(moduleId, { root, sandbox: process.cwd() });
  }

  /** All tests without a mutant, and which of them reach which mutant. */
  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    this.#board.mutantCoverage = { static: {}, perTest: {} };
    const spec = await this.#freshSpec();
    const tests: TestResult[] = [];
    for (const test of spec.tests) {
      this.#board.currentTestId = idOf(test);
      const start = performance.now();
      const error = await errorOf(spec, test);
      const about = { id: idOf(test), name: idOf(test), timeSpentMs: performance.now() - start };
      tests.push(
        error === undefined
          ? { ...about, status: TestStatus.Success }
          : { ...about, status: TestStatus.Failed, failureMessage: messageOf(error) },
      );
    }
    this.#board.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#board.mutantCoverage };
  }

  /** One mutant: the tests that reach it, until one fails; if all pass, the others too. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options;
    const board = this.#board;
    board.hitLimit = hitLimit;
    board.hitCount = hitLimit === undefined ? undefined : 0;
    board.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    let nrOfTests = 0;
    let killer: Collected | undefined;
    let error: unknown;
    try {
      const spec = await this.#freshSpec();
      board.activeMutant = activeMutant.id;
      // A spec may compute something once and use it in several tests. In the dry run only the first of them seemed to
      // reach the code: so before a mutant counts as a survivor, all tests are run.
      const reach = (test: Collected) => testFilter?.includes(idOf(test)) ?? true;
      const inOrder = [...spec.tests.filter(reach), ...spec.tests.filter((test) => !reach(test))];
      for (const test of inOrder) {
        nrOfTests++;
        error = await errorOf(spec, test);
        if (error === undefined) continue;
        killer = test;
        break;
      }
    } catch (importError) {
      error = importError;
    } finally {
      board.activeMutant = undefined;
    }
    const tooOften = determineHitLimitReached(board.hitCount, hitLimit);
    board.hitCount = board.hitLimit = undefined;
    if (error !== undefined) await this.#checkThatAllIsWell(killer);
    if (tooOften !== undefined) return { status: MutantRunStatus.Timeout, reason: tooOften.reason ?? "" };
    if (error === undefined) return { status: MutantRunStatus.Survived, nrOfTests };
    const killedBy = [killer === undefined ? "" : idOf(killer)].filter(Boolean);
    return { status: MutantRunStatus.Killed, killedBy, failureMessage: messageOf(error), nrOfTests };
  }

  /**
   * The test that just failed must pass without the mutant. If it doesn't, the mutant has broken something that all
   * share, and every later mutant would seem to be killed. Then this process ends, and Stryker tries again in a new one.
   */
  async #checkThatAllIsWell(test: Collected | undefined): Promise<void> {
    if (test === undefined) return;
    const spec = await this.#freshSpec();
    const same = spec.tests.find((one) => idOf(one) === idOf(test));
    if (same === undefined || (await errorOf(spec, same)) !== undefined) process.exit(1);
  }

  #freshSpec(): Promise<Collection> {
    this.#takes++;
    return collect(() => import(`${this.#address}?take=${this.#takes}`));
  }
}

function idOf({ section, name }: Collected): string {
  return `${section} > ${name}`;
}

/** What a test or the hooks around it threw; `undefined` when it passed. */
async function errorOf(spec: Collection, test: Collected): Promise<unknown> {
  try {
    return await outcome(spec, test);
  } catch (error) {
    return error ?? new Error("nothing was thrown, and yet something was");
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "spec", SpecRunner)];
