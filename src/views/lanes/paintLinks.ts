import { noBar } from '#src/explore/laneBars.ts'
import { barTop } from '#src/explore/lanePlaces.ts'
import { type Look, narrowestBar, type Picture } from './picture.ts'

/** Links that are all drawn, quietly; of more, only those of the thread that is looked at. */
const few = 24

/** Lines from what was answered to its replies. */
export function paintLinks(context: CanvasRenderingContext2D, picture: Picture, look: Look): void {
  const { links, palette, openBar, pointedBar, focusedBar } = picture
  const { parents, replies, threads } = links
  const looked = new Set([openBar, pointedBar, focusedBar].filter((bar) => bar !== noBar).map((bar) => threads[bar]))
  const showsAll = parents.length <= few
  for (const isLooked of [false, true]) {
    if (!isLooked && !showsAll) continue
    context.beginPath()
    for (let link = 0; link < parents.length; link++) {
      const parent = parents[link]!
      if (looked.has(threads[parent]) === isLooked) trace(context, picture, look, parent, replies[link]!)
    }
    context.strokeStyle = isLooked ? palette.ink : palette.quiet
    context.lineWidth = isLooked ? 1.5 : 1
    context.stroke()
  }
}

function trace(context: CanvasRenderingContext2D, picture: Picture, look: Look, parent: number, reply: number): void {
  const { bars, stack, places, width, left } = picture
  const { window } = look
  const scale = (width - left) / (window.to - window.from)
  const startOf = (bar: number) => (bars.starts[bar]! - window.from) * scale
  const toX = startOf(reply)
  // A parent that still goes on is left where the reply came.
  const end = Math.max(startOf(parent) + narrowestBar, (bars.ends[parent]! - window.from) * scale)
  const fromX = Math.min(end, Math.max(startOf(parent) + narrowestBar, toX))
  if (Math.max(fromX, toX) < -width || Math.min(fromX, toX) > 2 * width) return
  const middle = places.sizes.bar / 2
  const fromY = barTop(places, bars, stack, parent) + middle
  const toY = barTop(places, bars, stack, reply) + middle
  const bend = Math.max(18, (toX - fromX) / 2)
  context.moveTo(fromX, fromY)
  context.bezierCurveTo(fromX + bend, fromY, toX - bend, toY, toX, toY)
}
