import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    passWithNoTests: false,
    // Packages in CommonJS are imported as Node and the bundle do it.
    deps: { interopDefault: false },
    // Far above what a test needs: a busy machine must not decide whether the product is sound.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
