import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

function ofInk(file: string): string {
  return fileURLToPath(new URL(`node_modules/ink/build/${file}`, import.meta.url));
}

export default defineConfig({
  // The names under which the bundler keeps what it replaces in Ink.
  resolve: { alias: { 'ink-own-output': ofInk('output.js'), 'ink-own-sanitize': ofInk('sanitize-ansi.js') } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 20_000,
    reporters: ['default', './tests/reporter/count-reporter.ts'],
    // A user's terminal settings must not decide whether the tests pass.
    env: { NO_COLOR: '', FORCE_COLOR: '', TZ: 'UTC' },
  },
});
