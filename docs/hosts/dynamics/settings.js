/** What a deployment sets. Whoever opens the form can read it: no secrets. */
export const settings = {
  viewer: 'https://history.example.com/',
  permissions: { transcript: true, copy: true },
  /** The logical name of the column with the viewer's id of the contact; empty where that is the record's own GUID. */
  contactColumn: '',
  /** What `open.record` opens: logical names of tables, of those kinds whose ids in the viewer are GUIDs of rows here. */
  tables: { contact: 'contact' },
  /**
   * Asks the deployment's own server for a token, where the viewer's API needs one: `{ token, expiresAt }`, in epoch ms.
   *
   * @type {((reason: string) => Promise<{ token: string, expiresAt?: number }>) | undefined}
   */
  token: undefined,
}
