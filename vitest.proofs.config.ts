import { defineConfig } from 'vitest/config';

/** The long proofs of the daily post (`npm run proofs`): minutes each, so they stand beside the gate. */
export default defineConfig({
  test: { include: ['tests/daily-proofs/*.proof.ts'], testTimeout: 900_000, hookTimeout: 120_000 },
});
