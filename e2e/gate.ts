/** Keeps waiting what waits for it, until it is opened: an answer of a server, for as long as a test looks on. */
export function makeGate() {
  let open = () => {}
  const opened = new Promise<undefined>((resolve) => {
    open = () => resolve(undefined)
  })
  return { opened, open }
}
