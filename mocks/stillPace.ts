import type { Pace } from '#src/history/plan.ts'

/** For unit tests: time stands still, no wait is waited for, and the network is always there. */
export function stillPace(overrides: Partial<Pace> = {}): Pace {
  return {
    now: () => 0,
    random: () => 0,
    wait: async () => undefined,
    isOnline: () => true,
    online: async () => undefined,
    ...overrides,
  }
}
