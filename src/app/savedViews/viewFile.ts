import * as v from 'valibot'
import { forKeeping, type SavedView, SavedViewSchema } from './savedView.ts'
import { version } from './viewStorage.ts'

export const fileName = 'interaction-history-views.json'
const format = 'interaction-history-viewer.views'

/** Bytes of a file that is still read. */
export const mostBytes = 1_000_000
/** Views in a file. */
export const mostViews = 200

const ViewFile = v.object({
  format: v.literal(format),
  version: v.number(),
  views: v.pipe(v.array(SavedViewSchema), v.maxLength(mostViews)),
})

/** Why a file cannot be used: `wrong` is what is in it, of which the first is told. */
export type FileFault =
  | { readonly kind: 'too-large' | 'not-json' | 'not-views' | 'newer' | 'empty' | 'unreadable' }
  | { readonly kind: 'wrong'; readonly issue: v.BaseIssue<unknown> }

export type FileResult =
  | { readonly ok: true; readonly views: readonly SavedView[] }
  | { readonly ok: false; readonly fault: FileFault }

/** The text of a file of views. It leaves the machine: nothing that may tell of a person is in it. */
export function writeViewFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format, version, views: views.map(forKeeping) }, null, 2)}\n`
}

/** Reads the text of a file of views, all of it or none. Never throws. */
export function readViewFile(text: string): FileResult {
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    return { ok: false, fault: { kind: 'not-json' } }
  }
  if (typeof sent !== 'object' || sent === null || !('format' in sent) || sent.format !== format) {
    return { ok: false, fault: { kind: 'not-views' } }
  }
  if ('version' in sent && typeof sent.version === 'number' && sent.version > version) {
    return { ok: false, fault: { kind: 'newer' } }
  }
  const read = v.safeParse(ViewFile, sent)
  if (!read.success) {
    const [issue] = read.issues
    return { ok: false, fault: { kind: 'wrong', issue } }
  }
  const { views } = read.output
  return views.length > 0 ? { ok: true, views } : { ok: false, fault: { kind: 'empty' } }
}

/** The views of a file after those that there are: a name that is taken gets a number, `Mine (2)`. */
export function withImported(own: readonly SavedView[], imported: readonly SavedView[]): readonly SavedView[] {
  const taken = new Set(own.map(({ name }) => name))
  return [
    ...own,
    ...imported.map((view) => {
      const name = freeName(view.name, taken)
      taken.add(name)
      // Written by hand, a file may hold what ours never do.
      return forKeeping({ ...view, name })
    }),
  ]
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name} (${number})`)) number++
  return `${name} (${number})`
}
