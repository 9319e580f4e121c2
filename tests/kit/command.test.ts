/**
 * The frame around every command: its words and flags, `--help`, and errors in sentences.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { repository } from "#kit/course/house.ts";
import { type Command, outcomeOf, UsageError } from "#kit/terminal/command.ts";
import { npmCommand } from "./support/lab.ts";
import { inFull } from "./support/thorough.ts";

describe("a command", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  async function tried(command: Partial<Command>, ...args: string[]) {
    const said: string[] = [];
    for (const name of ["log", "error"] as const)
      vi.spyOn(console, name).mockImplementation((line) => said.push(line));
    const code = await outcomeOf({ help: "\nThe help.\n", run: () => undefined, ...command }, args);
    return { code, said };
  }

  test("gets its words and flags, and its exit code", async () => {
    const run = vi.fn(() => 1);
    expect(
      await tried({ run, flags: { level: { type: "string" } } }, "a", "--level", "2", "b"),
    ).toMatchObject({ code: 1 });
    expect(run).toHaveBeenCalledWith(["a", "b"], expect.objectContaining({ level: "2" }));
    expect((await tried({})).code).toBe(0);
  });

  test("shows its help, and does nothing else then", async () => {
    const run = vi.fn();
    expect(await tried({ run }, "--help")).toEqual({ code: 0, said: ["The help."] });
    expect(await tried({ run }, "-h", "words")).toEqual({ code: 0, said: ["The help."] });
    expect(run).not.toHaveBeenCalled();
  });

  test("says in a sentence what it doesn't understand", async () => {
    const flags = { level: { type: "string" } } as const;
    for (const args of [["--nonsense"], ["--level"], ["--level", "--help"]]) {
      const { code, said } = await tried({ flags }, ...args);
      expect(code, args.join(" ")).toBe(2);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^[^\n]+[^.]\. "--help" says what this command understands\.$/);
    }
    const usage = await tried({
      run: () => {
        throw new UsageError("There is no module 13.");
      },
    });
    expect(usage).toEqual({ code: 2, said: ["There is no module 13."] });
  });

  test("doesn't take a read-only folder for its own mistake", async () => {
    const run = () => {
      throw Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "open", path: "reviews/x.md" });
    };
    expect(await tried({ run })).toEqual({
      code: 1,
      said: ["this place may not be read or written (reviews/x.md)"],
    });
  });

  test("never shows a bare stack, unless --stack asks for it", async () => {
    const run = () => {
      throw new Error("broken");
    };
    const { code, said } = await tried({ run });
    expect(code).toBe(1);
    expect(said.join("\n")).toBe("broken\nThat should not have happened. With --stack, it also says where.");
    expect((await tried({ run }, "--stack")).said.join("\n")).toContain("command.test.ts");
    expect((await tried({ run: () => Promise.reject(7) })).said[0]).toBe("7 was thrown");
    expect((await tried({ run: () => void readFileSync(repository) })).said[0]).toMatch(
      /^a folder stands where a file is needed/,
    );
  });

  inFull("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [...npmCommand("kit/hint.ts"), "--help"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let complaints = "";
    child.stderr.on("data", (chunk) => {
      complaints += chunk;
    });
    await new Promise((resolve) => child.on("close", resolve));
    expect(complaints).toBe("");
  });
});
