import type { FailureKind } from '#src/model/failure.ts'

/** What went wrong, and what the user can do about it. The server's own words are shown beside these. */
export const failure = {
  offline: {
    title: 'The server cannot be reached',
    advice: 'Check the network connection, then try again.',
  },
  timeout: {
    title: 'The server took too long to answer',
    advice: 'Try again, or ask for a shorter date range.',
  },
  'signed-out': {
    title: 'You are signed out',
    advice: 'Sign in to the contact centre again, then retry.',
  },
  forbidden: {
    title: 'You do not have permission to see this',
    advice: 'Ask an administrator of the contact centre for access to the interaction history.',
  },
  missing: {
    title: 'This is not on the server',
    advice: 'It may have been deleted or moved to the archive, or the link may be wrong.',
  },
  rejected: {
    title: 'The server did not accept the request',
    advice: 'Trying again will not help. Report this to whoever looks after the viewer, with the message below.',
  },
  server: {
    title: 'The server has a problem',
    advice: 'Try again in a moment. If it lasts, tell whoever looks after the contact centre.',
  },
  unreadable: {
    title: 'The server’s answer could not be read',
    advice: 'Try again. If it lasts, report this to whoever looks after the viewer, with the message below.',
  },
  unavailable: {
    title: 'This cannot be had from this server',
    advice: 'Choose the main source, or ask whoever looks after the viewer.',
  },
  'not-in-file': {
    title: 'The open file does not hold this',
    advice: 'Close the file to see what the server has.',
  },
} satisfies Record<FailureKind, { readonly title: string; readonly advice: string }>
