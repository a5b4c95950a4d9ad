import { expectAccessible } from './axe.ts'
import { overflow } from './overflow.ts'
import { at, record, times, world } from './records.ts'
import { untranslated } from './untranslated.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

const line = (index: number, type: string) => ({
  index,
  from: { nickname: String(index), type },
  timestamp: '2026-11-20T09:00:00Z',
  text: `${index}`.repeat(8),
})

/** Nothing in it but digits, so that every letter on the page is the page's own. */
const digits = world(
  times(9, (n) =>
    record(`100${n}`, at(`11-${10 + n} 10:00`), {
      mediaType: ['chat', 'call', 'email'][n % 3],
      state: ['Stopped', 'Pending'][n % 2],
      typeId: ['Inbound', 'Outbound', 'Internal'][n % 3],
      parentId: n === 3 ? '1000' : undefined,
      subject: `400${n}`,
      contactId: `200${n % 2}`,
      contactName: `200${n % 2}`,
      comment: '500',
      phoneNumber: '+46 70',
      callDuration: n % 3 === 1 ? 100 : undefined,
      userData: { 77: '88', 78: { 79: '80' } },
      customAttributes: { 66: '99' },
      ownerInformation: { id: '3', userName: '33', firstName: '3', lastName: '4' },
    }),
  ),
  { messages: { 1000: [line(1, 'Customer'), line(2, 'Agent')] } },
)

/** Named and filled with digits, as the world above. */
const viewsWithFault = {
  name: '7.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'interaction-history-viewer.views',
      version: 1,
      views: [{ name: '7', shape: '', filter: [{ kind: 'is', trait: '7', negated: false }] }],
    }),
  ),
}

test('every text of the page comes from the catalogue', async ({ open, page }) => {
  test.setTimeout(120_000)
  await openIn(open, 'en-XA')
  const left = async (what: string) => expect.soft(await untranslated(page), what).toEqual([])
  await left('table')
  await page.getByRole('button', { name: /More/ }).last().click()
  await left('more')
  await page.keyboard.press('Escape')
  for (const [key, what] of [
    ['2', 'timeline'],
    ['3', 'lanes'],
    ['4', 'reader'],
    ['1', 'table again'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await left(what)
  }
  await page.locator('[data-interaction-id="1000"]').click()
  const drawer = page.getByRole('complementary')
  for (const place of [0, 1, 2]) {
    await drawer.getByRole('tab').nth(place).click()
    await expect(drawer.getByRole('tabpanel')).toBeVisible()
    await left(`details, tab ${place}`)
  }
  await page.keyboard.press('Escape')
  for (const keys of ['?', 'Control+k']) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    await left(keys)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  for (const name of [/All interactions/, /Date range/, /Week/, /^⟦Views/, /^⟦Review/, /Columns/, /^⟦Export/]) {
    await page.getByRole('button', { name }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await left(String(name))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.getByRole('button', { name: /^⟦Views/ }).click()
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(viewsWithFault)
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  await left('a refused file of views')
  await page.keyboard.press('Escape')
  await page.locator('search input').fill('media:chat x:1 "')
  await left('search')
  await page.locator('search input').fill('')
  await page.keyboard.press('Escape')
  for (const id of ['1000', '1001']) {
    await page.locator(`[data-interaction-id="${id}"]`).click()
    await drawer.getByRole('button', { name: /Mark to compare/ }).click()
  }
  await expect(page.getByRole('dialog')).toBeVisible()
  await left('comparison')
  await page.keyboard.press('Escape')
  await drawer.getByRole('button', { name: /print/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await left('printing')
  await page.keyboard.press('Escape')
  await drawer.getByRole('link', { name: '2001' }).first().click()
  await expect(page.getByRole('region', { name: /Brief/ })).toBeVisible()
  await left('one customer')
})

for (const [tag, word] of [
  ['de', 'Keine Filter'],
  ['fr', 'Aucun filtre'],
  ['es', 'Sin filtros'],
  ['pt-BR', 'Nenhum filtro'],
  ['ja', 'フィルターなし'],
  ['ar', /[\u0600-\u06ff]/],
] as const) {
  test(`speaks ${tag}, is accessible in it, and no wider than the page`, async ({ open, page }) => {
    test.setTimeout(120_000)
    await openIn(open, tag)
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page.locator('html')).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr')
    await expect(page.locator('[data-filters]')).toContainText(word)
    for (const width of [1440, 380]) {
      await page.setViewportSize({ width, height: 800 })
      for (const key of ['2', '3', '4', '1']) {
        await page.keyboard.press(key)
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
        expect(await overflow(page), `${width} px, view ${key}`).toBe(0)
      }
      await page.locator('[data-interaction-id="1000"]').click()
      await expect(page.getByRole('tabpanel').last()).toBeVisible()
      expect(await overflow(page)).toBe(0)
      await expectAccessible(page, `${tag} ${width}`)
      await page.keyboard.press('Escape')
    }
  })
}

test('a language is chosen under More at once, kept, and English comes back', async ({ open, page }) => {
  const viewer = await open({ world: digits })
  await viewer.settled()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('searchbox', { name: 'Interaktionen suchen' })).toBeVisible()
  await expect(page).toHaveTitle('Interaktionsverlauf')
  await page.reload()
  await expect(page.getByRole('searchbox', { name: 'Interaktionen suchen' })).toBeVisible()
  await page.getByRole('button', { name: /Mehr/ }).last().click()
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('en')
  await expect(viewer.search).toBeVisible()
  await expect(page).toHaveTitle('Interaction history')
  await expect(viewer.rows.first()).toContainText('Stopped')
})

test.describe('where the browser asks for it', () => {
  test.use({ locale: 'de-AT' })

  test('is spoken from the start, with that country’s dates and numbers', async ({ open, page }) => {
    const viewer = await open({ world: digits })
    await expect(page.getByRole('searchbox', { name: 'Interaktionen suchen' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-AT')
    await expect(viewer.page.locator('main')).toContainText('Mittwoch')
  })
})

test('keys are named as on that country’s keyboards, in the list of shortcuts and the palette', async ({
  open,
  page,
}) => {
  await openIn(open, 'de')
  await page.keyboard.press('?')
  const redo = page.getByRole('dialog', { name: 'Tastenkürzel' }).getByText('Filter wiederherstellen').locator('..')
  await expect(redo).toContainText('Strg+Umschalt+Z')
  await expect(page.getByRole('dialog').getByText('Details öffnen').locator('..')).toContainText('Eingabe')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Befehle' })
  await expect(palette.getByText('Eingabe', { exact: true })).toBeVisible()
})

for (const [tag, told] of [
  ['de', ['maxSize muss mindestens 1 sein, ist aber 0', 'colour ist kein bekannter Schlüssel']],
  ['ja', ['maxSize は 1 以上でなければなりません（現在の値：0）', 'colour は未知のキーです']],
] as const) {
  test(`why config.json is refused is told in ${tag}`, async ({ open, page }) => {
    await open({ world: digits, query: `locale=${tag}`, config: { maxSize: 0, colour: 'red' } })
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText(told)
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
  })
}

test('every text comes from the catalogue where config.json is refused', async ({ open, page }) => {
  const fields = { 5: { type: 7, order: '8', label: 9 } }
  await open({ world: digits, query: 'locale=en-XA', config: { maxSize: 1.5, profile: 7, masking: 3, fields, 99: 0 } })
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(7)
  expect(await untranslated(page)).toEqual([])
})

test('why records could not be read is told in German, and comes from the catalogue', async ({ open, page }) => {
  const records = [7, { 5: 6 }, record('1000', at('11-19 10:00'))]
  const reasons = async (locale: string) => {
    await open({ world: world(records), query: `locale=${locale}` })
    await expect(page.locator('[data-interaction-id="1000"]')).toBeVisible()
    await page.getByRole('button', { name: /2 (?:Datensätze|records)/ }).click()
    const items = page.getByRole('dialog').getByRole('listitem').locator('summary')
    await expect(items).toHaveCount(2)
    return items
  }
  await expect(await reasons('de')).toHaveText(['kein Objekt', 'keine ID'])
  await expect(await reasons('en-XA')).toHaveText([/^⟦not an object·*⟧$/, /^⟦no id·*⟧$/])
})

test('why a file of views is refused is told in French', async ({ open, page }) => {
  await openIn(open, 'fr')
  await page.getByRole('button', { name: 'Vues', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Vues enregistrées' })
  await panel.locator('input[type="file"]').setInputFiles(viewsWithFault)
  await expect(panel.getByRole('alert')).toHaveText(
    '« 7.json » n’a pas été importé. views.0.filter.0.trait n’est pas une caractéristique connue.',
  )
})

async function openIn(open: Open, locale: string): Promise<OpenedViewer> {
  const viewer = await open({ world: digits, query: `locale=${locale}` })
  await expect(viewer.page.locator('[data-interaction-id="1000"]')).toBeVisible()
  return viewer
}
