import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The name under which the bundler keeps Ink's own frame composer.
  resolve: { alias: { 'ink-own-output': fileURLToPath(new URL('node_modules/ink/build/output.js', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 20_000,
    reporters: ['default', './tests/reporter/count-reporter.ts'],
    // A user's terminal settings must not decide whether the tests pass.
    env: { NO_COLOR: '', FORCE_COLOR: '', TZ: 'UTC' },
  },
});
