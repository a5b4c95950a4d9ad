import { counted, number } from './counts.ts'

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Why a configuration, a file of saved views, or a record is refused. */
export const refusals = {
  config: {
    title: 'The configuration cannot be used',
    text: 'config.json, beside this page, has to be mended by whoever deployed it:',
    wholeFile: 'config.json',
  },
  /** Each goes on from the name of a key: `maxSize must be a number`. */
  reasons: {
    // Of any value.
    text: 'must be a text',
    number: 'must be a number',
    whole: 'must be a whole number',
    finite: 'must be finite',
    truth: 'must be true or false',
    list: 'must be a list',
    object: 'must be an object',
    notEmpty: 'must not be empty',
    missing: 'is missing',
    unknownKey: 'is not a known key',
    unusable: 'cannot be used',
    // In a configuration.
    names: 'must be a list of names',
    origins: 'must be a list of origins',
    keys: 'must be a list of keys',
    patterns: 'must be a list of patterns',
    zone: 'must be an IANA time zone',
    address: 'must be empty, a path from "/", or an http(s) address',
    origin: 'must be an origin such as "https://crm.example.com", without a path, pattern or closing slash',
    masking: 'must be false or an object',
    kinds: 'must be an object of true and false by kind',
    entries: 'must be an object of entries by key',
    label: 'must be a text, or an object of texts by locale',
    locale: 'must be a locale, such as "sv" or "en-GB"',
    link: 'must be "mailto:{value}", "tel:{value}" or an https address with {value} behind its host',
    patternLong: 'must have at most 64 signs',
    patternOptional: 'must have at most 4 signs that may be missing',
    patternShort: 'must have at least 4 digits or letters that may not be missing',
    patternQuestion: 'must have a sign before each ?',
    patternEscape: 'must have a sign behind each \\',
    // In a file of saved views.
    clauses: 'must be a list of clauses',
    texts: 'must be a list of texts',
    kind: 'is of no known kind',
    field: 'is not a known field',
    trait: 'is not a known trait',
    range: 'is not a known range',
    shape: 'must be an address',
    instant: 'must be an instant in milliseconds',
    milliseconds: 'must be a number of milliseconds',
    date: 'must be a date such as 2026-11-07',
    dayOrHour: 'is no day or hour',
  },
  atLeast: (least: number) => `must be at least ${number(least)}`,
  atMost: (most: number) => `must be at most ${number(most)}`,
  longest: (most: number) => `must have at most ${counted(most, 'character')}`,
  mostEntries: (most: number) => `must have at most ${counted(most, 'entry', 'entries')}`,
  oneOf: (choices: readonly string[]) => `must be ${list.format(choices)}`,
  /** A reason, and what stands there instead. */
  butIs: (reason: string, sent: string) => `${reason}, but is ${sent}`,
  unfetched: (said: string) => `could not be fetched: ${said}`,
  notJson: (said: string) => `is not JSON: ${said}`,
  /** Of records that could not be read, each by itself. */
  records: {
    noObject: 'not an object',
    noId: 'no id',
    notJson: (line: number | undefined) => (line === undefined ? 'not JSON' : `line ${number(line)} is not JSON`),
  },
}
