import { laneAt } from '#src/explore/lanePlaces.ts'
import { barsBetween } from '#src/explore/laneReach.ts'
import { barGap, type Look, narrowestBar, type Picture } from './picture.ts'

const strength = 0.82
/** What is open fades out towards now: in px, and in shares of a bar's strength. */
const fadeWidth = 28
const fades = [0.78, 0.56, 0.36, 0.18]
/** Bars in view beyond which corners are square: they are too many to be looked at one by one. */
const mostRounded = 1_500
/** px that a bar reaches over the sides, for its end not to be seen there. */
const over = 40

/**
 * The bars in view, colour by colour, so that the canvas changes its pen a few times a frame, however many bars there
 * are.
 */
export function paintBars(context: CanvasRenderingContext2D, picture: Picture, { window, scrollTop }: Look): void {
  const { bars, stack, places, palette, width, height, left, axis } = picture
  const { starts, ends, open, families } = bars
  const { sizes, tops } = places
  const scale = (width - left) / (window.to - window.from)
  const { from } = window
  const early = from - (narrowestBar + barGap) / scale
  const firstLane = Math.max(0, laneAt(places, scrollTop))
  const bottom = scrollTop + height - axis
  const spans: (readonly [lane: number, first: number, end: number])[] = []
  let count = 0
  let present = 0
  for (let lane = firstLane; lane < bars.lanes.length && tops[lane]! < bottom; lane++) {
    const { first, end } = barsBetween(bars, lane, early, window.to)
    spans.push([lane, first, end])
    count += end - first
    for (let bar = first; bar < end; bar++) present |= 1 << families[bar]!
  }
  const isRounded = count <= mostRounded

  // Of bars so many that they hide each other, those that would not be seen are left out.
  const drawnTo = new Int32Array(256)
  const draw = (family: number, opens: number, piece: (x: number, y: number, w: number) => void) => {
    for (const [lane, first, end] of spans) {
      const top = tops[lane]! + sizes.padding
      drawnTo.fill(-over - 1)
      for (let bar = first; bar < end; bar++) {
        if (families[bar] !== family || open[bar] !== opens || ends[bar]! < early) continue
        const x = Math.max(-over, Math.round((starts[bar]! - from) * scale))
        const to = Math.min(width + over, Math.round((ends[bar]! - from) * scale))
        const subRow = stack.subRows[bar]!
        const w = Math.max(narrowestBar, to - x)
        if (!isRounded && x + w <= drawnTo[subRow]!) continue
        drawnTo[subRow] = x + w
        piece(x, top + subRow * sizes.pitch, w)
      }
    }
  }
  for (let family = 0; family < palette.families.length; family++) {
    if ((present & (1 << family)) === 0) continue
    context.fillStyle = palette.families[family]!
    context.globalAlpha = strength
    if (isRounded) {
      context.beginPath()
      draw(family, 0, (x, y, w) => context.roundRect(x, y, w, sizes.bar, Math.min(3, w / 2)))
      context.fill()
    } else draw(family, 0, (x, y, w) => context.fillRect(x, y, w, sizes.bar))

    draw(family, 1, (x, y, w) => {
      const body = w - Math.min(fadeWidth, w * 0.6)
      context.fillRect(x, y, body, sizes.bar)
    })
    fades.forEach((share, step) => {
      context.globalAlpha = strength * share
      draw(family, 1, (x, y, w) => {
        const fade = Math.min(fadeWidth, w * 0.6)
        const slice = fade / fades.length
        context.fillRect(x + w - fade + step * slice, y, slice, sizes.bar)
      })
    })
  }
  context.globalAlpha = 1
}
