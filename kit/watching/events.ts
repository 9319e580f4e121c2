/**
 * Places where the system doesn't tell when a file is saved: folders that lie on another system and are only shown here.
 */
import { readFileSync, statfsSync } from "node:fs";

/** File systems whose changes come from elsewhere, by the number that Linux knows them by (see `man statfs`). */
const ELSEWHERE: Readonly<Record<number, string>> = {
  16914839: "a Windows folder seen from WSL, or one shared with a virtual machine",
  1702057286: "a folder shared with a container or a virtual machine",
  2020557398: "a folder shared with a virtual machine",
  26985: "a folder on another computer",
  20859: "a folder on another computer",
  4283649346: "a folder on another computer",
  4266872130: "a folder on another computer",
};

/** What is asked about the system. */
export interface System {
  readonly platform: string;
  /** The number of the file system that a folder lies on. */
  fileSystem(folder: string): number;
  /** What the kernel calls itself. */
  kernel(): string;
}

const thisSystem: System = {
  platform: process.platform,
  fileSystem: (folder) => statfsSync(folder).type,
  kernel: () => readFileSync("/proc/version", "utf8"),
};

/** Why a folder's changes may go unnoticed; `undefined` when there is no reason to think so. */
export function whyUnnoticed(folder: string, system: System = thisSystem): string | undefined {
  if (system.platform !== "linux") return undefined;
  try {
    const why = ELSEWHERE[system.fileSystem(folder)];
    // The older WSL has no file system of its own for Windows' drives.
    const isWindows = /^\/mnt\/[a-z]\//.test(`${folder}/`) && /microsoft/i.test(system.kernel());
    return isWindows ? "a Windows folder seen from WSL" : why;
  } catch {
    return undefined;
  }
}
