/**
 * The kit's commands called in this process, on a lab: a tenth of the time that a process of their own takes. For commands that
 * run no specs; `run` of lab.ts is for all others.
 */
import { vi } from "vitest";
import type { Command } from "#kit/terminal/command.ts";
import type { Finished } from "./lab.ts";

/** Runs a command, and catches what it prints. */
export type Call = (command: Command, args: readonly string[]) => Promise<Finished>;

/**
 * Makes the lab the house of all modules that are imported (with `await import`) from now on. The kit asks only once where its
 * house is, so a test file has one.
 */
export async function liveIn(root: string): Promise<Call> {
  process.env.DIGIT_HOUSE = root;
  // The lab has loaded the kit already, with the real house.
  vi.resetModules();
  const { house } = await import("#kit/course/house.ts");
  if (house !== root) throw new Error(`the house is ${house}, not the lab: no command may run there`);
  const { outcomeOf } = await import("#kit/terminal/command.ts");

  return async (command, args) => {
    const began = Date.now();
    let text = "";
    const hear = (line = ""): void => {
      text += `${line}\n`;
    };
    const spies = (["log", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(hear));
    try {
      const code = await outcomeOf(command, args);
      return { code, text, seconds: (Date.now() - began) / 1000 };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  };
}
