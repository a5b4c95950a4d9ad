import { type Metric, onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals'
import { version } from '../../../package.json'
import { onFault } from '../faults.ts'
import { type FaultReport, faultReport } from './faultReport.ts'

interface VitalReport {
  readonly type: 'vital'
  /** Of web.dev: `LCP`, `INP`, `CLS`, `FCP`, `TTFB`. */
  readonly name: Metric['name']
  /** ms, but for `CLS`, which has no unit. */
  readonly value: number
  readonly rating: Metric['rating']
}

/** What is posted, as JSON: nothing in it is about a person, a customer or an address. */
interface Report {
  readonly version: string
  readonly events: readonly (VitalReport | FaultReport)[]
}

/** Faults told of in one visit: a page that falls over and over must not flood whoever listens. */
const mostFaults = 20

/**
 * Tells an endpoint of the deployment how fast the page is, when it is left, and what breaks in it, at once. What cannot be
 * sent is let go of.
 */
export function monitor(endpoint: string): void {
  const send = (...events: Report['events']) => {
    const report: Report = { version, events }
    fetch(endpoint, {
      method: 'POST',
      body: JSON.stringify(report),
      headers: { 'Content-Type': 'application/json' },
      // Also while the page is being left, and as nobody in particular.
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    }).catch(() => {})
  }
  const tell = ({ name, value, rating }: Metric) =>
    send({ type: 'vital', name, value: Math.round(value * 1_000) / 1_000, rating })
  for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on(tell)

  let told = 0
  onFault((thrown) => {
    told += 1
    if (told <= mostFaults) send(faultReport(thrown))
  })
}
