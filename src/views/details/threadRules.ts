import type { ThreadMember, ThreadRule } from '#src/explore/threadMembers.ts'
import { lateWords } from '#src/text/lateWords.ts'

const kinds: readonly ThreadRule['kind'][] = ['parent', 'threadId', 'caseId']

/** All that holds a thread together, each thing once: `by parent`, `by thread id T1`, `by case id OrderCase 4711`. */
export function rulesSaid(members: readonly ThreadMember[]): readonly string[] {
  const rules = members.flatMap((member) => member.rules)
  const sorted = rules.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  const byValue = new Map(sorted.map((rule) => [`${rule.kind} ${sharedBy(rule)}`, rule] as const).toReversed())
  return [...byValue.values()].toReversed().map(said)
}

function sharedBy(rule: ThreadRule): string {
  if (rule.kind === 'parent') return ''
  return rule.kind === 'threadId' ? rule.threadId : rule.caseId.value
}

function said(rule: ThreadRule): string {
  const by = lateWords.threads.by[rule.kind]
  if (rule.kind === 'parent') return by
  return rule.kind === 'threadId' ? `${by} ${rule.threadId}` : `${by} ${rule.caseId.key} ${rule.caseId.value}`
}
