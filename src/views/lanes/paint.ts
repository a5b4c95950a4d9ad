import { noBar } from '#src/explore/laneBars.ts'
import { barTop } from '#src/explore/lanePlaces.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { axisTicks } from './axis.ts'
import { silentText } from './barText.ts'
import { gapsShown } from './gapsShown.ts'
import { paintBars } from './paintBars.ts'
import { paintLinks } from './paintLinks.ts'
import { type Look, narrowestBar, type Picture } from './picture.ts'

/** px around the bar that is open. */
const halo = 2.5

/** Draws one frame. */
export function paint(canvas: HTMLCanvasElement, picture: Picture, look: Look): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { width, height, left, axis, palette } = picture
  const dots = window.devicePixelRatio
  const [across, down] = [Math.round(width * dots), Math.round(height * dots)]
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across
    canvas.height = down
  }
  context.setTransform(dots, 0, 0, dots, 0, 0)
  context.clearRect(0, 0, width, height)
  context.font = palette.font
  context.textBaseline = 'middle'

  clipped(context, 0, axis, width, height - axis, () => paintShades(context, picture, look))
  paintAxis(context, picture, look)
  clipped(context, left, axis, width - left, height - axis, () => {
    context.translate(left, axis - look.scrollTop)
    paintBars(context, picture, look)
    paintLinks(context, picture, look)
    paintMarks(context, picture, look)
    context.translate(0, look.scrollTop)
    paintGaps(context, picture, look)
    paintBrush(context, picture, look)
  })
}

function clipped(context: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, draw: () => void) {
  context.save()
  context.beginPath()
  context.rect(x, y, w, h)
  context.clip()
  draw()
  context.restore()
}

/** Every other lane, from side to side. */
function paintShades(context: CanvasRenderingContext2D, { places, palette, width, axis }: Picture, look: Look): void {
  context.fillStyle = palette.shade
  for (let lane = 1; lane + 1 < places.tops.length; lane += 2) {
    const top = places.tops[lane]!
    context.fillRect(0, axis + top - look.scrollTop, width, places.tops[lane + 1]! - top)
  }
}

function paintAxis(context: CanvasRenderingContext2D, picture: Picture, { window }: Look): void {
  const { palette, width, height, left, axis, clock, now } = picture
  const scale = (width - left) / (window.to - window.from)
  const ticks = axisTicks(window, width - left, clock)
  context.fillStyle = palette.line
  for (const { at } of ticks) context.fillRect(Math.round(left + (at - window.from) * scale), axis - 8, 1, height)
  const isNowInView = now >= window.from && now < window.to
  const label = lateWords.lanes.now
  const room = context.measureText(label).width + 8
  const nowX = Math.round(left + (now - window.from) * scale)
  const nowStart = Math.max(left, Math.min(nowX - room / 2, width - room))
  context.fillStyle = palette.quiet
  for (const { at, text } of ticks) {
    const x = Math.round(left + (at - window.from) * scale) + 5
    const end = x + context.measureText(text).width
    const isCovered = isNowInView && end > nowStart && x < nowStart + room
    if (end <= width && !isCovered) context.fillText(text, x, axis / 2)
  }
  if (!isNowInView) return
  context.fillStyle = palette.accent
  context.fillText(label, nowStart + 4, axis / 2)
  context.fillRect(nowX, axis - 8, 1, height)
}

/** What is open, under the pointer, and in focus. */
function paintMarks(context: CanvasRenderingContext2D, picture: Picture, look: Look): void {
  const { palette, openBar, pointedBar } = picture
  if (pointedBar !== openBar) outline(context, picture, look, pointedBar, palette.quiet, 1.5)
  outline(context, picture, look, openBar, palette.accent, 2)
}

function outline(
  context: CanvasRenderingContext2D,
  { bars, stack, places, palette, width, left }: Picture,
  { window }: Look,
  bar: number,
  colour: string,
  thickness: number,
): void {
  if (bar === noBar) return
  const scale = (width - left) / (window.to - window.from)
  const x = Math.max(-20, Math.round((bars.starts[bar]! - window.from) * scale))
  const end = Math.min(width + 20, Math.round((bars.ends[bar]! - window.from) * scale))
  if (x > width || end < -20) return
  const y = barTop(places, bars, stack, bar)
  const box = [
    x - halo,
    y - halo,
    Math.max(narrowestBar, end - x) + 2 * halo,
    places.sizes.bar + 2 * halo,
    halo + 3,
  ] as const
  context.beginPath()
  context.roundRect(...box)
  // Set apart from what it lies on.
  context.strokeStyle = palette.surface
  context.lineWidth = thickness + 2
  context.stroke()
  context.strokeStyle = colour
  context.lineWidth = thickness
  context.stroke()
}

/** A line from end to end of a silence, with its length. */
function paintGaps(context: CanvasRenderingContext2D, picture: Picture, { window, scrollTop }: Look): void {
  const { palette, places, width, height, left, axis, gaps } = picture
  const room = width - left
  const scale = room / (window.to - window.from)
  const bottom = Math.min(height, axis + places.tops.at(-1)! - scrollTop)
  const y = Math.round((axis + bottom) / 2) - axis + 0.5
  for (const gap of gapsShown(gaps, window, room)) {
    const from = Math.max(0, (gap.from - window.from) * scale) + 6
    const to = Math.min(room, (gap.to - window.from) * scale) - 6
    const text = silentText(gap)
    const half = context.measureText(text).width / 2 + 8
    const middle = Math.round((from + to) / 2)
    context.translate(0, axis)
    context.strokeStyle = palette.quiet
    context.lineWidth = 1
    context.beginPath()
    for (const [x, side] of [
      [from, -1],
      [to, 1],
    ] as const) {
      context.moveTo(middle + side * half, y)
      context.lineTo(x, y)
      context.moveTo(x - side * 4, y - 4)
      context.lineTo(x, y)
      context.lineTo(x - side * 4, y + 4)
    }
    context.stroke()
    context.fillStyle = palette.surface
    context.beginPath()
    context.roundRect(middle - half + 2, y - 10, 2 * half - 4, 20, 10)
    context.fill()
    context.fillStyle = palette.quiet
    context.fillText(text, middle - half + 8, y)
    context.translate(0, -axis)
  }
}

function paintBrush(context: CanvasRenderingContext2D, picture: Picture, { window, brush }: Look): void {
  if (!brush) return
  const { palette, width, height, left, axis } = picture
  const scale = (width - left) / (window.to - window.from)
  const from = (brush.from - window.from) * scale
  const to = (brush.to - window.from) * scale
  context.fillStyle = palette.accent
  context.globalAlpha = 0.16
  context.fillRect(from, axis, to - from, height)
  context.globalAlpha = 1
  for (const x of [from, to]) context.fillRect(Math.round(x), axis, 2, height)
}
