import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 20_000,
    reporters: ['default', './tests/reporter/count-reporter.ts'],
    // A user's terminal settings must not decide whether the tests pass.
    env: { NO_COLOR: '', FORCE_COLOR: '', TZ: 'UTC' },
  },
});
