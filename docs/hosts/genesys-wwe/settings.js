/** What a deployment sets. Whoever opens the page can read it: no secrets. */
export const settings = {
  viewer: 'https://history.example.com/',
  permissions: { transcript: true, copy: true },
  /** Workspace tells no language, theme or time zone: what is not said here is the browser's. */
  preferences: {},
  /** The key of the attached data that holds the viewer's id of the contact. */
  contactKey: 'ContactId',
}
