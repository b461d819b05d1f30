import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`src/${file}.ts`, import.meta.url));

export default defineConfig({
  // The package by its own name, as the examples of the README import it.
  resolve: {
    alias: [
      { find: /^hubspot-associations$/, replacement: source("index") },
      { find: /^hubspot-associations\/(v4|2026-03|sandbox|codemod)$/, replacement: source("$1") },
      { find: /^hubspot-associations\/sandbox\/server$/, replacement: source("sandbox-server") },
      { find: /^hubspot-associations\/redis$/, replacement: source("redis/index") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // One worker per core: by itself vitest leaves one core free, which on a machine with two is half of them.
    maxWorkers: "100%",
    // A worker reads the compiler and the other libraries once, not once per file; our own modules are fresh in each.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
