/**
 * Builds kernels.wasm from assembly/, for maintainers:
 *
 *     npm ci --prefix .ci                                                # once: installs the compiler
 *     node --import tsx solutions/engine/kernels/wasm/build.ts           # writes kernels.wasm
 *     node --import tsx solutions/engine/kernels/wasm/build.ts --check   # fails when kernels.wasm is not a fresh build
 *
 * The compiler's version is pinned, so the same source gives the same bytes everywhere.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const committed = join(here, "kernels.wasm");
const compiler = fileURLToPath(
  new URL("../../../../.ci/node_modules/assemblyscript/bin/asc.js", import.meta.url),
);

/** Compiles assembly/ and returns the bytes. */
function compile(): Buffer {
  if (!existsSync(compiler)) {
    throw new Error("build: the AssemblyScript compiler is not installed; run `npm ci --prefix .ci` first");
  }
  const folder = mkdtempSync(join(tmpdir(), "kernels-"));
  try {
    const outFile = join(folder, "kernels.wasm");
    // Relative paths, because names inside the file must not depend on where the repository lies.
    const flags = ["--runtime", "stub", "--optimizeLevel", "3", "--converge", "--noAssert"];
    const memory = ["--importMemory", "--noExportMemory", "--enable", "simd"];
    const args = [compiler, "assembly/index.ts", "--outFile", outFile, ...flags, ...memory];
    const run = spawnSync(process.execPath, args, { cwd: here, encoding: "utf8" });
    if (run.status !== 0)
      throw new Error(`build: the compiler refused assembly/:\n${run.stdout}${run.stderr}`);
    return readFileSync(outFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bytes = compile();
if (!process.argv.includes("--check")) {
  writeFileSync(committed, bytes);
  console.log(`kernels.wasm: ${bytes.length} bytes`);
} else if (existsSync(committed) && bytes.equals(readFileSync(committed))) {
  console.log(`kernels.wasm is what assembly/ compiles to (${bytes.length} bytes)`);
} else {
  console.error(
    "kernels.wasm is not what assembly/ compiles to; run node --import tsx solutions/engine/kernels/wasm/build.ts",
  );
  process.exitCode = 1;
}
