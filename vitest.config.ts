import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'e2e/**/*.test.ts'],
    environment: 'node',
    // Property tests take their time on a busy machine.
    testTimeout: 30_000,
    // A zone with two changes of the clock a year, so that a forgotten zone shows.
    env: { TZ: 'America/New_York' },
  },
})
