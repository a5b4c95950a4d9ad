import type { Clause, Filter } from './filter.ts'

/** The same text for filters that ask for the same, whatever the order of their clauses and values. */
export function filterKey(filter: Filter): string {
  return JSON.stringify(filter.map(clauseKey).sort())
}

function clauseKey(clause: Clause): string {
  const entries = Object.entries(clause).map(([name, value]) => [name, Array.isArray(value) ? inOrder(value) : value])
  return JSON.stringify(entries.sort())
}

function inOrder(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort()
}
