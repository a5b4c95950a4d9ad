import type { Happening } from './cases.ts'
import type { Random } from './random.ts'
import { withReference } from './topics.ts'
import type { WireEmail } from './wire.ts'

/** An e-mail's addresses and bodies, plain and, mostly, HTML. */
export function writeEmail(happening: Happening, random: Random): WireEmail {
  const { customer, agent, topic, reference, typeId } = happening
  const theirs = customer?.emailAddress ?? 'unknown.sender@example.org'
  const ours = agent?.emailAddress ?? 'service@support.example.com'
  const outbound = typeId === 'Outbound'
  const name = customer?.firstName ?? 'customer'
  const problem = withReference(topic.problem, reference)
  const paragraphs = outbound
    ? [
        `Dear ${name},`,
        withReference(topic.answer, reference),
        'Please answer this message if there is anything else.',
        signature(happening),
      ]
    : [
        'Hello,',
        problem,
        random.pick(pleas),
        `Kind regards\n${customer ? `${customer.firstName} ${customer.lastName}` : ''}`,
      ]
  const quoted = happening.depth > 0 ? problem : undefined
  const body = random.chance(0.85) ? html(paragraphs, quoted, random) : undefined
  return {
    from: outbound ? ours : theirs,
    to: [outbound ? theirs : 'service@support.example.com'],
    cc: random.chance(0.1) ? ['archive@support.example.com', 'team.lead@support.example.com'] : [],
    bodyAsPlainText: [...paragraphs, ...(quoted === undefined ? [] : [`> ${quoted}`])].join('\n\n'),
    ...(body !== undefined && { body }),
  }
}

const pleas = [
  'Could you look into it?',
  'I would be grateful for an answer this week.',
  'I have attached a photo.',
  'This is the third time that I write.',
  'Please call me if that is easier.',
] as const

function signature({ agent }: Happening): string {
  return agent ? `${agent.owner.firstName} ${agent.owner.lastName}\nCustomer service` : 'Customer service'
}

/** What mail programs make of it, and what nobody should run. */
const tails = [
  '',
  '<img src="https://tracker.example.com/open.gif?id=1" width="1" height="1">',
  '<script>document.title = "never"</script>',
  '<img src="x" onerror="document.title = \'never\'">',
  '<p style="position:fixed;inset:0;background:red">Sent from my phone</p>',
  '<a href="javascript:alert(1)">Unsubscribe</a>',
] as const

function html(paragraphs: readonly string[], quoted: string | undefined, random: Random): string {
  const written = paragraphs.map((each) => `<p>${each.replaceAll('\n', '<br>')}</p>`).join('')
  const before = quoted === undefined ? '' : `<blockquote type="cite">${quoted}</blockquote>`
  const tail = random.chance(0.25) ? random.pick(tails) : ''
  return `<html><head><style>p { margin: 0 0 1em }</style></head><body>${written}${before}${tail}</body></html>`
}
