import { useRef, useState } from 'react'
import { getDotPath } from 'valibot'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { reasonText } from '../reasonText.ts'
import styles from './SavedViewsPanel.module.css'
import type { SavedViews } from './useSavedViews.ts'
import {
  type FileFault,
  type FileResult,
  fileName,
  mostBytes,
  readViewFile,
  withImported,
  writeViewFile,
} from './viewFile.ts'

export interface ViewFilesProps {
  readonly views: SavedViews
}

const { savedViews: text } = lateWords

/** The user's own views as a file, to take elsewhere or to give to a colleague. */
export function ViewFiles({ views }: ViewFilesProps) {
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const say = (done?: string, refused?: string) => {
    setSaid(done)
    setProblem(refused)
  }
  const read = async (file: File) => {
    const result = await readFile(file)
    if (!result.ok) return say(undefined, `${text.refused(file.name)} ${faultText(result.fault)}`)
    const builtIn = views.builtIn.length
    views.update((own) => withImported([...views.builtIn, ...own], result.views).slice(builtIn))
    say(text.imported(result.views.length))
  }
  return (
    <div className={styles.files}>
      <div className={styles.buttons}>
        <Button
          look="link"
          disabled={views.own.length === 0}
          onClick={() => {
            download(writeViewFile(views.own))
            say(text.exported(views.own.length))
          }}
        >
          {text.export}
        </Button>
        <Button look="link" onClick={() => input.current?.click()}>
          {text.import}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void read(file)
            // So that the same file can be chosen again, mended.
            event.target.value = ''
          }}
        />
      </div>
      <p className={styles.note}>{text.fileHint}</p>
      <p className={styles.said} role="status">
        {said}
      </p>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          <bdi>{problem}</bdi>
        </p>
      )}
    </div>
  )
}

async function readFile(file: File): Promise<FileResult> {
  if (file.size > mostBytes) return { ok: false, fault: { kind: 'too-large' } }
  try {
    return readViewFile(await file.text())
  } catch {
    return { ok: false, fault: { kind: 'unreadable' } } // gone meanwhile, or not to be read by this user
  }
}

function faultText(fault: FileFault): string {
  if (fault.kind !== 'wrong') return text.faults[fault.kind]
  const { issue } = fault
  return text.faults.wrong(getDotPath(issue) ?? '', reasonText(issue))
}

function download(content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Not at once: some browsers begin to read only later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
