import { defineConfig } from 'vitest/config';

/** The long proofs of the daily post (`npm run proofs`): minutes each, mostly of waiting, so they run all at once. */
export default defineConfig({
  test: { include: ['tests/daily-proofs/*.proof.ts'], testTimeout: 900_000, hookTimeout: 900_000, maxWorkers: 4 },
});
