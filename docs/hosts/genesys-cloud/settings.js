/** What a deployment sets. Whoever opens the page can read it: no secrets. */
export const settings = {
  viewer: 'https://history.example.com/',
  permissions: { transcript: true, copy: true },
  /**
   * Whose conversation this is, by the viewer's id of the contact; nothing where nobody knows yet. Genesys Cloud tells the page the
   * conversation only, so the deployment's own server has to say.
   */
  async contactOf(conversationId) {
    const answer = await fetch('contact', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ conversationId }),
    })
    return answer.ok ? (await answer.json()).contactId : undefined
  },
  /** A token for the viewer's API: `{ token, expiresAt }`, in epoch ms. Leave it out where that needs none. */
  async token(reason) {
    const answer = await fetch('token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason }),
    })
    return answer.ok ? answer.json() : undefined
  },
}
