import { startServer } from '#mocks/server/server.ts'
import { serveViewer } from '../viewerServer.ts'
import { serveHosts } from './serveHosts.ts'

/** Customers that the demonstration's CRM offers: those with the most to show. */
const offered = 4

/** Starts the demonstration's server, the built viewer before it, and a CRM on another site that embeds it. */
export async function run(): Promise<void> {
  const server = await startServer({ count: 2_000 })
  const hosts = await serveHosts('localhost', Number(process.env['PORT'] ?? 0))
  const viewer = await serveViewer(server.url, { allowedHosts: [hosts.origin] })
  const counts = new Map<string, number>()
  for (const { contactId } of server.world.interactions) {
    if (contactId !== undefined) counts.set(contactId, (counts.get(contactId) ?? 0) + 1)
  }
  const customers = [...counts].sort(([, one], [, other]) => other - one).slice(0, offered)
  const permissions = { transcript: true, copy: true }
  const asked = new URLSearchParams({
    viewer: viewer.url,
    customers: customers.map(([id]) => id).join(),
    options: JSON.stringify({ permissions }),
  })
  process.stdout.write(`A CRM with the viewer in it: ${hosts.origin}/crm.html?${asked}\n`)
}
