import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Reading a whole archive or walking the local Discord takes seconds on a loaded machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
