/** The header that a server with protection against forged requests wants to see in every POST. One for each server. */
export interface Csrf {
  /** Takes the header that the answer to a GET names. */
  remember(headers: Headers): void
  /** What a POST carries; empty until a server has named it. */
  headers(): Readonly<Record<string, string>>
  /**
   * Sees that there is another header than the one that was refused: asks for it by a GET, once for all that wait.
   *
   * @param refused what `headers` gave for the request that was refused
   */
  renew(refused: Readonly<Record<string, string>>, get: () => Promise<unknown>): Promise<void>
}

export function createCsrf(): Csrf {
  let known: Readonly<Record<string, string>> = {}
  let renewing: Promise<void> | undefined

  return {
    remember(headers) {
      const name = headers.get('x-csrf-header')
      const token = headers.get('x-csrf-token')
      if (name !== null && name !== '' && token !== null) known = { [name]: token }
    },
    headers: () => known,
    async renew(refused, get) {
      if (known !== refused) return
      renewing ??= get()
        .then(() => undefined)
        .finally(() => {
          renewing = undefined
        })
      await renewing
    },
  }
}
