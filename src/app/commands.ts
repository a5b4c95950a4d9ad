import { zoneOfPage } from '#src/explore/customerZone.ts'
import { rangePresets } from '#src/model/range.ts'
import { sortedBy } from '#src/model/sort.ts'
import { clockWords } from '#src/text/clockWords.ts'
import { columnName } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import type { Hotkey } from '#src/ui/hotkeys.ts'
import { viewNames } from '#src/url/viewState.ts'
import { completeOrder } from '#src/views/table/columnPreferences.ts'
import type { CommandPage } from './commandPage.ts'

export type CommandGroup = keyof typeof lateWords.commands.groups

/** Something that the page can do: the keys, the list of shortcuts and the command palette are all made of these. */
export interface Command {
  /** Of its own kind, and the same for as long as the page is open. */
  readonly name: string
  readonly group: CommandGroup
  readonly label: string
  /** As `Hotkey` has them. */
  readonly keys: readonly string[]
  /** Missing while it cannot be done. */
  readonly run: (() => void) | undefined
  /** The keys also work where somebody types. */
  readonly whileTyping?: boolean
  /** The keys are answered where the focus is, not by the page. */
  readonly local?: boolean
}

const { commands: phrases } = lateWords
const { names } = phrases

/** Everything that can be done, in the order that it is listed in. A new one is a line here and its words. */
export function commandsOf(page: CommandPage): readonly Command[] {
  const { view, steps, preferences, print, showExport } = page
  const { more, range } = words.toolbar
  const isOpen = view.openId !== undefined
  const customerZone = zoneOfPage(page.zones)
  const command = (
    group: CommandGroup,
    name: keyof typeof names,
    keys: readonly string[],
    run: Command['run'],
    rest: Pick<Command, 'whileTyping' | 'local'> = {},
  ): Command => ({ name, group, label: names[name], keys, run, ...rest })
  const choice = (group: CommandGroup, name: string, label: string, run: Command['run']): Command => ({
    name,
    group,
    label,
    keys: [],
    run,
  })

  return [
    command('go', 'search', ['/'], page.focusSearch),
    command('go', 'filters', ['f'], page.showFilters),
    command('go', 'next', ['j', 'ArrowDown'], () => page.move(1)),
    command('go', 'previous', ['k', 'ArrowUp'], () => page.move(-1)),
    command('go', 'open', ['Enter'], page.openFocused, { local: true }),
    command('go', 'close', ['Escape'], isOpen ? page.close : undefined),
    command('go', 'detailsPrevious', ['['], isOpen ? () => page.stepDetails('previous') : undefined),
    command('go', 'detailsNext', [']'], isOpen ? () => page.stepDetails('next') : undefined),
    command('review', 'mark', ['m'], page.mark),
    command('review', 'compare', [], page.compare),
    command('review', 'clearMarks', [], page.clearMarks),
    command('review', 'reviewed', ['v'], page.review),
    command('review', 'nextUnreviewed', [], page.nextUnreviewed),
    command('review', 'clearSample', [], page.clearSample),
    ...viewNames.map(
      (name, place): Command => ({
        name: `view ${name}`,
        group: 'view',
        label: words.app.views[name],
        keys: [String(place + 1)],
        run: () => page.change({ view: name }),
      }),
    ),
    command('filter', 'undo', ['Mod+z'], steps.history.past.length > 0 ? steps.undo : undefined),
    command('filter', 'redo', ['Mod+Shift+z', 'Mod+y'], steps.history.future.length > 0 ? steps.redo : undefined),
    command('filter', 'clear', [], view.filter.length > 0 ? () => page.change({ filter: [] }) : undefined),
    ...page.savedViews.map(({ name }) =>
      choice('saved', `saved ${name}`, phrases.savedView(name), () => page.applyView(name)),
    ),
    ...rangePresets.map((preset) =>
      choice('dates', `range ${preset}`, range.presets[preset], () => page.changeRange({ kind: 'preset', preset })),
    ),
    ...completeOrder(preferences.columns.order).map((field) =>
      choice('sort', `sort ${field}`, phrases.sortBy(columnName(field)), () =>
        page.change({ sort: sortedBy(view.sort, field, false) }, 'replace'),
      ),
    ),
    command('page', 'palette', ['Mod+k'], page.showPalette, { whileTyping: true }),
    command('page', 'export', ['e'], showExport && (() => showExport())),
    command('page', 'exportCsv', [], showExport && (() => showExport('csv'))),
    command('page', 'exportJson', [], showExport && (() => showExport('json'))),
    command('page', 'exportNdjson', [], showExport && (() => showExport('ndjson'))),
    command('page', 'printInteraction', [], print && isOpen ? () => print('interaction') : undefined),
    command('page', 'printThread', [], print && isOpen ? () => print('thread') : undefined),
    command('page', 'printResult', [], print && (() => print('result'))),
    command('page', 'refresh', [], page.refresh),
    command('page', 'openFile', [], page.openFile),
    command('page', 'closeFile', [], page.closeFile),
    ...keysOf(more.themes).map((theme) =>
      choice('page', `theme ${theme}`, phrases.theme(more.themes[theme]), () => page.changePreferences({ theme })),
    ),
    ...keysOf(more.densities).map((density) =>
      choice('page', `density ${density}`, phrases.density(more.densities[density]), () =>
        page.changePreferences({ density }),
      ),
    ),
    ...(page.archives.length > 1 ? page.archives : []).map((archive) =>
      choice('page', `source ${archive}`, phrases.source(more.sources[archive]), () => page.change({ archive })),
    ),
    choice('page', 'zone home', phrases.timesIn(clockWords.zones.agent(page.zones.agent)), () =>
      page.change({ timeZone: undefined }),
    ),
    ...(customerZone === undefined
      ? []
      : [
          choice('page', 'zone customer', phrases.timesIn(clockWords.zones.customer(customerZone)), () =>
            page.change({ timeZone: customerZone }),
          ),
        ]),
    choice('page', 'zone UTC', phrases.timesIn('UTC'), () => page.change({ timeZone: 'UTC' })),
    preferences.letterKeys
      ? command('page', 'letterKeysOff', [], () => page.changePreferences({ letterKeys: false }))
      : command('page', 'letterKeysOn', [], () => page.changePreferences({ letterKeys: true })),
    choice('page', 'unnamedKeys', lateWords.unnamed.title, page.showUnnamedKeys),
    command('page', 'help', ['?'], page.showHelp),
  ]
}

/** Keys with what they run; without letter keys only those with a name of their own, such as Escape, or a modifier. */
export function hotkeysOf(commands: readonly Command[], letterKeys: boolean): readonly Hotkey[] {
  return commands.flatMap(({ keys, run, local, whileTyping = false }) => {
    const allowed = keys.filter((key) => letterKeys || key.length > 1)
    return run && !local && allowed.length > 0 ? [{ keys: allowed, run, whileTyping }] : []
  })
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => key in record)
}
