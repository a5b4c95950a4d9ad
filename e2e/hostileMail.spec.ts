import type { Frame, Page } from '@playwright/test'
import { mails } from '#mocks/hostile/mails.ts'
import type { HostileValue } from '#mocks/hostile/value.ts'
import { hostileValues } from '#mocks/hostile.ts'
import { openDetails, sideways, watch } from './hostilePage.ts'
import { overflow } from './overflow.ts'
import { at, record, world } from './records.ts'
import { expect, test } from './viewer.ts'

// The sanitiser reads mails that bring styles, what a test puts into every frame must not run there, and pictures that
// were asked for are still forbidden by the page's own policy.
test.use({
  trace: 'off',
  meant:
    /^(?:Blocked script execution in 'about:(?:blank|srcdoc)'|Applying inline style|Setting the document's base URI|Loading the image|Loading media from|Refused to load the image)/,
})

/** An address where an e-mail has one; any other text as it is. */
const bodyOf = ({ kind, value }: HostileValue) =>
  kind === 'address'
    ? `<a href='${value()}'>x</a><img src='${value()}'><p style="background:url(${value()})">x</p>`
    : value()

/** Ends what one value may have left open, so that the next is read for itself. */
const closed = '">--></style></title></textarea></noscript></xmp></select></svg></math></table></template><hr>'

function grouped(values: readonly HostileValue[], size: number): readonly (readonly HostileValue[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size))
}

// What is to be read twice, and what is long, stands alone.
const isAlone = ({ kind }: HostileValue) => kind === 'mutation' || kind === 'size'
const all = [...mails, ...hostileValues]
const bodies = [
  ...grouped(all.filter(isAlone), 1),
  ...grouped(
    all.filter((each) => !isAlone(each)),
    12,
  ),
].map((values, place) => ({
  name: values.map(({ name }) => name).join('; '),
  id: `mail${place}`,
  body: values.map(bodyOf).join(closed),
}))

const centre = world(
  bodies.map(({ id, body }, place) =>
    record(id, at('11-19 23:00') - place * 60_000, {
      mediaType: 'email',
      email: { from: 'ava@example.org', bodyAsPlainText: 'x', body: `${body}<p>after</p>` },
    }),
  ),
)

/** The browser refuses the styles, the base and the media of what is about to be sanitised. */
const refusedUnread: ReadonlySet<string> = new Set(['style-src-elem', 'style-src-attr', 'base-uri', 'media-src'])

/** All that may stand in the frame; `details` and `summary` fold what is quoted. */
const tags =
  'a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
  'em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section ' +
  'small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
const attributes = 'align alt border colspan dir height lang open rowspan title valign width'

/** What stands in the frame that should not. */
function strange(frame: Frame, withImages: boolean): Promise<readonly string[]> {
  return frame.evaluate(
    ({ tags, attributes, withImages }) => {
      const found = [...document.body.querySelectorAll('*')].flatMap((element) => [
        ...(tags.includes(element.localName) && element.namespaceURI === 'http://www.w3.org/1999/xhtml'
          ? []
          : [element.localName]),
        ...[...element.attributes]
          .filter(({ name }) => !attributes.includes(name))
          .filter(({ name }) => !(withImages && element.localName === 'img' && /^(?:src|referrerpolicy)$/.test(name)))
          .map(({ name, value }) => `${element.localName} ${name}=${value}`),
      ])
      const head = [...document.head.children].map((element) => element.localName).join(' ')
      if (head !== 'meta meta meta meta link') found.push(`head: ${head}`)
      if (document.title !== '') found.push(`title: ${document.title}`)
      const ran: unknown = Reflect.get(globalThis, 'hostileDeeds')
      return Array.isArray(ran) ? [...found, ...ran.map(String)] : found
    },
    { tags: tags.split(' '), attributes: attributes.split(' '), withImages },
  )
}

/** The frame once it holds a mail. */
async function shownFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[sandbox=""]')
  const frame = await element.contentFrame()
  if (!frame) throw new Error('the e-mail has no frame')
  await frame.waitForSelector('link[rel=stylesheet]', { state: 'attached' })
  return frame
}

for (const width of [1440, 380]) {
  test(`the HTML of ${all.length} hostile values runs nothing and asks for nothing at ${width} px`, async ({
    open,
    page,
  }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width, height: 900 })
    const deeds = await watch(page)
    const viewer = await open({ world: centre })
    await viewer.settled()
    let shown = 0
    // At the narrow width only the layout is new.
    for (const { name, id } of width === 1440 ? bodies : bodies.filter((_, place) => place % 8 === 6)) {
      await openDetails(viewer, id, 'conversation')
      const panel = viewer.details.getByRole('tabpanel')
      await panel.getByRole('button', { name: 'Show formatted' }).click()
      expect.soft(await strange(await shownFrame(page), false), name).toEqual([])
      const images = panel.getByRole('button', { name: 'Show images' })
      if (await images.isVisible()) {
        await images.click()
        await expect(images).toBeHidden()
        expect.soft(await strange(await shownFrame(page), true), name).toEqual([])
        shown += 1
      }
      expect.soft(await sideways(panel), name).toBe(0)
      expect
        .soft(
          (await deeds()).filter((deed) => !refusedUnread.has(deed)),
          name,
        )
        .toEqual([])
    }
    expect(shown).toBeGreaterThan(0)
    expect(await overflow(page)).toBe(0)
  })
}
