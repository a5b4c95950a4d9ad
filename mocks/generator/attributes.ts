import type { Happening } from './cases.ts'
import type { Random } from './random.ts'

const none: Readonly<Record<string, string>> = {}

/** Card numbers that payment firms publish for tests. */
const testCards = ['4242424242424242', '4000056655665556', '5555555555554444', '378282246310005'] as const

/** Custom attributes by name; an answer holds only those asked for. */
export function customAttributes(happening: Happening, random: Random): Readonly<Record<string, string>> {
  const { customer, topic, state, agent } = happening
  if (!customer) return none
  const attributes: Record<string, string> = { CustomerSegment: customer.segment }
  if (state === 'Stopped' && agent) attributes['Disposition'] = inWords(random.pick(topic.dispositions))
  if (topic.reference === 'order') attributes['OrderNumber'] = happening.reference
  if (topic.paid && random.chance(0.6)) attributes['CardNumber'] = random.pick(testCards)
  attributes['Language'] = topic.language ?? customer.language
  return attributes
}

/** `RefundSpecific` → `Refund specific` */
function inWords(code: string): string {
  return code.charAt(0) + code.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
