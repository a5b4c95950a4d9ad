import { painted } from '#src/api/breathe.ts'
import { fileWords } from '#src/text/fileWords.ts'
import { recordReason } from '#src/text/recordReason.ts'
import { words } from '#src/text/words.ts'
import { type Archive, type ArchiveProblem, readArchive } from '#src/wire/archive.ts'

/** No browser holds a text of more than about 512 MB. */
const mostMegabytes = 500

const { problem: text } = fileWords

export type FileReading =
  | { readonly ok: true; readonly archive: Archive }
  /** `reason` says what the user can do. */
  | { readonly ok: false; readonly reason: string }

/** Reads a file that the user gave, on this machine. Never throws. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size > mostMegabytes * 1024 * 1024) return { ok: false, reason: text.tooLarge(mostMegabytes) }
  // What says that it is being read has to be seen first: reading many keeps the page from drawing.
  await painted()
  let content: string
  try {
    content = await file.text()
  } catch {
    return { ok: false, reason: text.unread }
  }
  const read = readArchive(content)
  return read.ok ? read : { ok: false, reason: reasonOf(read.problem) }
}

function reasonOf(problem: ArchiveProblem): string {
  switch (problem.kind) {
    case 'empty':
      return text.empty
    case 'not JSON':
      return text.notJson(problem.line)
    case 'no interactions':
      return text.noInteractions
    case 'refused':
      return text.refused(problem.failure.serverMessage ?? words.failure[problem.failure.kind].title)
    case 'nothing readable': {
      const [first] = problem.unreadable
      return text.nothingReadable(problem.unreadable.length, first ? recordReason(first) : '')
    }
  }
}
