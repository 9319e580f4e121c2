/**
 * Takes away what reviewed code has no use for, before any of it is loaded. Runs in its process.
 *
 * Node's permission model guards files and new processes. It doesn't guard two things: the network (before Node 25), and signals to
 * other processes. The way to both leads through Node's own modules, and reviewed code can't import those; what is left are the
 * few doors in the global object: `fetch` and its kind, and `process`, which in this process becomes a small one.
 */
import { Console } from "node:console";

/** Globals that reach out of the process, or that open modules. Some exist only in some versions of Node. */
const DOORS = [
  ...["fetch", "WebSocket", "EventSource", "XMLHttpRequest", "WebTransport", "BroadcastChannel", "Worker"],
  ...["localStorage", "sessionStorage", "Storage", "navigator", "require", "module"],
];

/** What somebody might try on `process`; everything else that isn't in the small one is simply not there. */
const REFUSED = [
  ...[
    "kill",
    "abort",
    "reallyExit",
    "binding",
    "_linkedBinding",
    "getBuiltinModule",
    "dlopen",
    "execve",
    "chdir",
  ],
  ...["loadEnvFile", "setuid", "setgid", "_kill", "_debugProcess", "openStdin"],
];

/** Shuts the doors. What is printed from now on goes to `print`. */
export function lock(print: (text: string) => void): void {
  for (const name of DOORS) Reflect.deleteProperty(globalThis, name);
  const outlet = {
    isTTY: false,
    columns: 80,
    write: (text: unknown) => {
      print(String(text));
      return true;
    },
  };
  put("process", smallProcess(outlet));
  put(
    "console",
    new Console({
      stdout: outlet as unknown as NodeJS.WritableStream,
      ignoreErrors: false,
      colorMode: false,
    }),
  );
}

function put(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** A `process` for reading from: no environment, no signals, no way out. */
function smallProcess(outlet: object): object {
  const { arch, cwd, hrtime, memoryUsage, nextTick, platform, uptime, version, versions } = process;
  const small: Record<string, unknown> = {
    ...{ arch, hrtime, memoryUsage, nextTick, platform, uptime, version },
    cwd: () => cwd(),
    versions: { ...versions },
    argv: ["node"],
    execArgv: [],
    env: {},
    stdout: outlet,
    stderr: outlet,
    exitCode: undefined,
    // The words are those of Vitest: the page explains them (kit/run/results.ts).
    exit: (code: unknown) => {
      throw new Error(`process.exit unexpectedly called with "${String(code ?? 0)}"`);
    },
    emitWarning: () => {},
  };
  for (const name of REFUSED) {
    small[name] = () => {
      throw new Error(`process.${name} is not there in a review.`);
    };
  }
  // Should the real one ever be found: these it has lost.
  for (const name of REFUSED) if (name !== "reallyExit") Reflect.deleteProperty(process, name);
  return small;
}
