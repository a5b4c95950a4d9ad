/** A record as it is sent. */
export interface Row {
  readonly id: string
  readonly mediaType: string
  readonly typeId?: string
  readonly state: string
  readonly startDate: string
  readonly endDate?: string
  readonly subject?: string
  readonly contactId?: string
  readonly ownerInformation?: { readonly firstName: string; readonly lastName: string }
  readonly userData?: Readonly<Record<string, unknown>>
}

const perAnswer = 1_000

/** Asks below the oldest row until nothing new comes, and shows the first answer at once. */
export async function fetchRows(show: (rows: readonly Row[]) => void): Promise<void> {
  const rows = new Map<string, Row>()
  const from = new Date(Date.now() - 31 * 86_400_000)
  let to = new Date(Date.now() + 86_400_000)
  for (;;) {
    const query = new URLSearchParams({
      fields: '*',
      fromDate: from.toISOString(),
      toDate: to.toISOString(),
      maxSize: String(perAnswer),
      sort: 'desc',
    })
    const answer = await fetch(`/api/v2/ucs/interactions?${query}`)
    const { interactions }: { interactions: readonly Row[] } = await answer.json()
    const before = rows.size
    for (const row of interactions) rows.set(row.id, row)
    if (before === 0 || rows.size === before) show([...rows.values()])
    const oldest = interactions.at(-1)
    if (rows.size === before || !oldest) return
    to = new Date(readStamp(oldest.startDate))
  }
}

/** The servers' stamp, a blank and an offset without a colon, as every browser reads it. */
export function readStamp(stamp: string): number {
  return Date.parse(stamp.replace(' ', 'T').replace(/(\d\d)(\d\d)$/, '$1:$2'))
}
