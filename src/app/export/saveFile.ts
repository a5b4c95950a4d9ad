/** A file that is being written. */
export interface OpenFile {
  readonly write: (chunk: string) => void | Promise<void>
  readonly close: () => void | Promise<void>
  /** Leaves nothing behind. */
  readonly abort: () => void | Promise<void>
}

interface Picker {
  showSaveFilePicker(options: { suggestedName: string }): Promise<{ createWritable(): Promise<Writable> }>
}

interface Writable {
  write(chunk: string): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

/** Rows above which a file is written to the disk as it grows, where the browser can: fewer fit the memory with ease. */
const mostInMemory = 20_000

/** `undefined` where the user was asked for a place and named none. To be called while a press or key is fresh. */
export async function openFile(name: string, type: string, rows: number): Promise<OpenFile | undefined> {
  if (rows <= mostInMemory || !canPick(window)) return fileInMemory(name, type)
  try {
    const handle = await window.showSaveFilePicker({ suggestedName: name })
    const file = await handle.createWritable()
    return { write: (chunk) => file.write(chunk), close: () => file.close(), abort: () => file.abort() }
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') return undefined
    // Within a frame of another site, or where the browser's policy forbids it.
    return fileInMemory(name, type)
  }
}

/** Saved where the browser puts downloads, once it is whole. */
export function fileInMemory(name: string, type: string): OpenFile {
  let chunks: string[] = []
  return {
    write: (chunk) => void chunks.push(chunk),
    close: () => download(name, new Blob(chunks, { type })),
    abort: () => {
      chunks = []
    },
  }
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: some browsers begin to read only later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

function canPick(scope: object): scope is Picker {
  return 'showSaveFilePicker' in scope && typeof scope.showSaveFilePicker === 'function'
}
