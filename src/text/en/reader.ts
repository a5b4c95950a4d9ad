import { counted, number } from './counts.ts'

/** All conversations in one scroll, and what is searched in them. */
export const reader = {
  name: 'Conversations',
  withoutStart: 'Without a readable start',
  talkTime: (length: string) => `talk time ${length}`,
  span: (length: string) => `${length} from start to end`,
  loading: 'The conversation is being fetched…',
  noText: {
    email: 'No plain text came with this email: its details may have more.',
    call: 'Call, not recorded as text',
  },
  failed: 'This conversation could not be fetched.',
  retry: 'Retry',
  search: {
    name: 'Search in conversations',
    clear: 'Clear the search in conversations',
    matches: 'Matches',
    next: 'Next match',
    previous: 'Previous match',
    /** `17 matches in 5 conversations`; at the third of them `3 of 17 matches in 5 conversations` */
    count: (at: number, matches: number, conversations: number) => {
      if (matches === 0) return 'No match'
      const which = at < 0 ? '' : `${number(at + 1)} of `
      return `${which}${counted(matches, 'match', 'matches')} in ${counted(conversations, 'conversation')}`
    },
    none: {
      title: 'No conversation searched holds these words',
      some: 'There are transcripts that have not been searched: the line above says how many.',
      all: 'Every transcript that there is was searched.',
    },
  },
  coverage: {
    name: 'Transcripts',
    /** `42 of 118 transcripts searched, 3 not available, 73 not fetched` */
    transcripts: (here: number, of: number, searched: boolean) =>
      `${number(here)} of ${counted(of, 'transcript')} ${searched ? 'searched' : 'fetched'}`,
    unavailable: (many: number) => `${number(many)} not available`,
    unfetched: (many: number) => `${number(many)} not fetched`,
    without: (many: number) => `${counted(many, 'interaction')} without a transcript`,
    fetch: 'Fetch the rest',
    stop: 'Stop',
    progress: 'Fetched so far',
  },
}
