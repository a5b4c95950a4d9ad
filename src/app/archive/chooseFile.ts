/** Lets the user choose a file of the kinds that can be opened; `undefined` where they choose none. */
export function chooseFile(): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,.ndjson,.jsonl,.txt,application/json,application/x-ndjson'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}
