/** Being part of another application. */
export const embed = {
  refused: {
    title: 'This panel cannot be shown here',
    text: 'The application around it is not on the list of those that may show it. Whoever deployed the viewer can add it to “allowedHosts” in config.json and to the server’s “frame-ancestors”.',
  },
  notConnected: {
    title: 'This panel is not connected to its host',
    text: 'The application around it has not answered. Nothing has been asked of the server.',
    again: 'Try again',
  },
  reference: (code: string) => `Reference code ${code}`,
  connecting: 'Connecting to the application around this panel…',
  nobody: {
    title: 'No customer is open',
    text: 'The history shows as soon as one is opened in the application around this panel.',
  },
  awaited: 'Waiting for the interactions from the application around this panel…',
  gone: 'This panel has been closed by the application around it.',
  signIn: 'Loading goes on as soon as the application around this panel has signed you in.',
  denied: {
    noAnswer: 'The application around this panel did not answer.',
    refused: 'The application around this panel did not allow it.',
  },
  noCopy: 'The application around this panel does not let anything be copied here.',
  noPrint: 'The application around this panel does not let this page be printed.',
}
