import type { Page } from '@playwright/test'
import { type ColumnPaints, openDetails, sortHidden, sortShown, switchViews, tickFacet, typeWords } from './acts.ts'
import { dragBrush, quantile, scrollFrames } from './measure.ts'
import type { Figure } from './report.ts'

/** px a frame: about 1,800 px a second, somebody reading. */
const readingStep = 30
const words = ['refund', 'invoice', 'parcel']

/** What each figure should be. */
export interface Targets {
  readonly key: number
  readonly facet: number
  readonly sort: number
  readonly details?: number
  readonly view?: number
  /** Frames a second of dragging. */
  readonly drag: number
  /** Of 95 in 100 frames of scrolling. */
  readonly frame: number
}

/** What the plain table took for the same, as far as it has the same. */
export interface Yardstick {
  readonly key: number
  readonly facet: number
  readonly sort: number
  readonly worstSort: string
  readonly frame: number
}

/** Everything that can be done with a page that is loaded. */
export async function interactionFigures(page: Page, targets: Targets, plain?: Yardstick): Promise<readonly Figure[]> {
  const keys = await typeWords(page, words)
  const media = await tickFacet(page, 'Media')
  const owners = await tickFacet(page, 'Owner')
  const sorted = [...(await sortShown(page)), ...(await sortHidden(page))]
  await page.getByRole('columnheader', { name: 'Started', exact: true }).getByRole('button').first().click()
  const drag = await dragBrush(page)
  await page.getByRole('button', { name: 'Clear selected time' }).click()
  const details = await openDetails(page)
  const views = await switchViews(page)
  const { times, blocks } = await scrollFrames(page, readingStep, 300)
  return [
    { name: 'keystroke p50', value: quantile(keys, 0.5) },
    { name: 'keystroke p95', value: quantile(keys, 0.95), most: targets.key, yardstick: plain?.key },
    {
      name: 'facet tick p95',
      value: quantile([...media, ...owners], 0.95),
      most: targets.facet,
      yardstick: plain?.facet,
    },
    {
      name: `sort p95, ${sorted.length} columns twice`,
      value: quantile(allOf(sorted), 0.95),
      most: targets.sort,
      yardstick: plain?.sort,
      note: worstOf(sorted),
    },
    {
      name: 'brush drag',
      value: drag.frames,
      unit: 'frames/s',
      least: targets.drag,
      note: `${drag.results.toFixed(0)} results/s`,
    },
    { name: 'details p95', value: quantile(details, 0.95), ...(targets.details && { most: targets.details }) },
    { name: 'view switch p95', value: quantile(views, 0.95), ...(targets.view && { most: targets.view }) },
    { name: 'scroll, frame p95', value: quantile(times, 0.95), most: targets.frame, yardstick: plain?.frame },
    { name: 'scroll, longest task over 50 ms', value: Math.max(0, ...blocks), most: 50 },
  ]
}

/** The same of the plain page. */
export async function yardstickFigures(page: Page): Promise<Yardstick> {
  const keys = await typeWords(page, words)
  const facet = await tickFacet(page, undefined)
  const sorted = await sortShown(page)
  const { times } = await scrollFrames(page, readingStep, 120)
  return {
    key: quantile(keys, 0.95),
    facet: quantile(facet, 0.95),
    sort: quantile(allOf(sorted), 0.95),
    worstSort: worstOf(sorted),
    frame: quantile(times, 0.95),
  }
}

const allOf = (sorted: readonly ColumnPaints[]) => sorted.flatMap(({ paints }) => paints)

function worstOf(sorted: readonly ColumnPaints[]): string {
  const worst = (paints: readonly number[]) => Math.max(...paints)
  const [column] = sorted.toSorted((one, other) => worst(other.paints) - worst(one.paints))
  return column ? `worst ${column.column} ${worst(column.paints).toFixed(0)} ms` : ''
}
