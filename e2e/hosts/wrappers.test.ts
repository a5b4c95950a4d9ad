import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'

const wrappers = fileURLToPath(new URL('../../docs/hosts/', import.meta.url))
const read = (path: string) => readFileSync(wrappers + path, 'utf8')
const readJson = (path: string): unknown => JSON.parse(read(path))

const Text = v.pipe(v.string(), v.nonEmpty())

/**
 * developer.zendesk.com/documentation/apps/app-developer-guide/manifest, and what Zendesk's validator
 * (github.com/zendesk/zendesk_apps_support) requires.
 */
const ZendeskManifest = v.strictObject({
  name: Text,
  author: v.strictObject({ name: Text, email: v.pipe(v.string(), v.email()), url: v.pipe(v.string(), v.url()) }),
  defaultLocale: v.pipe(v.string(), v.regex(/^[a-z]{2}(-\w{2,3})?$/)),
  private: v.literal(true),
  version: Text,
  frameworkVersion: v.literal('2.0'),
  location: v.strictObject({
    support: v.strictObject({
      ticket_sidebar: v.strictObject({ url: v.pipe(v.string(), v.startsWith('assets/')), flexible: v.boolean() }),
    }),
  }),
  domainWhitelist: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/))),
  parameters: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.regex(/^\w+$/), v.notValue('name')),
      type: v.picklist(['text', 'password', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth']),
      required: v.boolean(),
      secure: v.optional(v.boolean()),
      default: v.optional(v.string()),
    }),
  ),
})

const ZendeskTranslation = v.object({
  app: v.object({
    name: Text,
    parameters: v.record(v.string(), v.object({ label: Text, helpText: v.optional(Text) })),
  }),
})

describe('Zendesk', () => {
  const manifest = v.parse(ZendeskManifest, readJson('zendesk/manifest.json'))
  const translation = v.parse(ZendeskTranslation, readJson(`zendesk/translations/${manifest.defaultLocale}.json`))
  const names = manifest.parameters.map(({ name }) => name)

  test('the page that the manifest names is there', () => {
    expect(existsSync(`${wrappers}zendesk/${manifest.location.support.ticket_sidebar.url}`)).toBe(true)
  })

  test('each setting has one name, and a label', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(translation.app.parameters)).toEqual(names)
  })

  test('the page uses settings that exist, and the secret only where Zendesk’s proxy puts it in', () => {
    const code = read('zendesk/assets/panel.js')
    const used = [...code.matchAll(/settings\.(\w+)/g)].map(([, name]) => name)
    const proxied = [...code.matchAll(/\{\{setting\.(\w+)\}\}/g)].map(([, name]) => name)
    const secret = manifest.parameters.filter(({ secure }) => secure).map(({ name }) => name)
    expect(new Set(used)).toEqual(new Set(names.filter((name) => !secret.includes(name))))
    expect(proxied).toEqual(secret)
  })
})

/** developer.genesys.cloud/platform/integrations/client-apps/installing-app */
const GenesysIntegration = v.strictObject({
  name: Text,
  notes: v.string(),
  credentials: v.strictObject({}),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  properties: v.strictObject({
    url: v.pipe(v.string(), v.startsWith('https://')),
    sandbox: Text,
    permissions: Text,
  }),
  advanced: v.strictObject({
    lifecycle: v.strictObject({
      ephemeral: v.boolean(),
      hooks: v.strictObject({ bootstrap: v.boolean(), focus: v.boolean(), blur: v.boolean(), stop: v.boolean() }),
    }),
  }),
})

describe('Genesys Cloud', () => {
  const { properties, advanced } = v.parse(GenesysIntegration, readJson('genesys-cloud/integration.json'))
  const code = read('genesys-cloud/panel.js')

  test('gives the page what it reads, and nothing about a person', () => {
    const given = new URL(properties.url).searchParams
    expect(Object.fromEntries(given)).toEqual({
      conversationId: '{{pcConversationId}}',
      langTag: '{{pcLangTag}}',
      gcHostOrigin: '{{gcHostOrigin}}',
      gcTargetEnv: '{{gcTargetEnv}}',
    })
    for (const name of given.keys()) expect(code).toContain(`'${name}'`)
  })

  test('lets the frame do what the viewer’s own frame is allowed', () => {
    const sandbox = properties.sandbox.split(',')
    const needed = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-downloads', 'allow-popups']
    expect(sandbox.sort()).toEqual(needed.sort())
    expect(properties.permissions).toBe('clipboard-write')
  })

  test('asks for the events that the page listens to', () => {
    const heard = Object.keys(advanced.lifecycle.hooks).filter((hook) =>
      code.match(new RegExp(`add${hook}Listener`, 'i')),
    )
    expect(advanced.lifecycle.hooks).toEqual(Object.fromEntries(heard.map((hook) => [hook, true])))
  })
})
