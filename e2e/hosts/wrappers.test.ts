import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { readXml, type XmlElement } from './readXml.ts'

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

const namespace = 'http://soap.sforce.com/2006/04/metadata'
const Origin = v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+\/?$/))
const ApiVersion = v.pipe(v.string(), v.regex(/^\d{2}\.0$/))

/** The texts of an element's children by their names. */
const texts = ({ children }: XmlElement) => Object.fromEntries(children.map(({ name, text }) => [name, text]))

/** developer.salesforce.com: the guide of the Metadata API, and the configuration file of Lightning web components. */
describe('Salesforce', () => {
  const folder = 'salesforce/lwc/interactionHistory'
  const component = `${folder}/interactionHistory`

  test('the component may stand on record pages, and has the properties that its code takes', () => {
    const bundle = readXml(read(`${component}.js-meta.xml`))
    expect(bundle).toMatchObject({ name: 'LightningComponentBundle', attributes: { xmlns: namespace } })
    const { apiVersion, isExposed } = texts(bundle)
    v.parse(ApiVersion, apiVersion)
    expect(isExposed).toBe('true')
    const [targets, configs] = bundle.children.filter(({ name }) => name.startsWith('target'))
    expect(targets?.children.map(({ name, text }) => [name, text])).toEqual([['target', 'lightning__RecordPage']])
    const [config] = configs?.children ?? []
    expect(config).toMatchObject({ name: 'targetConfig', attributes: { targets: 'lightning__RecordPage' } })
    const Property = v.strictObject({
      name: Text,
      type: v.picklist(['String', 'Boolean', 'Integer']),
      label: Text,
      required: v.optional(v.picklist(['true', 'false'])),
      default: v.optional(v.string()),
      description: v.optional(v.string()),
    })
    const code = read(`${component}.js`)
    for (const { attributes } of config?.children ?? [])
      expect(code).toContain(`@api ${v.parse(Property, attributes).name}\n`)
  })

  test('the folder has the files of a component', () => {
    const files = readdirSync(wrappers + folder)
    for (const end of ['html', 'js', 'css', 'js-meta.xml']) expect(files).toContain(`interactionHistory.${end}`)
  })

  test('the viewer may be framed, and nothing more', () => {
    const site = readXml(read('salesforce/cspTrustedSites/InteractionHistory.cspTrustedSite-meta.xml'))
    expect(site).toMatchObject({ name: 'CspTrustedSite', attributes: { xmlns: namespace } })
    const Site = v.strictObject({
      context: v.picklist(['All', 'Communities', 'FieldServiceMobileExtension', 'LEX', 'VisualForce']),
      description: v.string(),
      endpointUrl: Origin,
      isActive: v.literal('true'),
      isApplicableToFrameSrc: v.literal('true'),
    })
    v.parse(Site, texts(site))
  })

  test('the class is the one that the component imports', () => {
    const meta = readXml(read('salesforce/classes/InteractionHistoryToken.cls-meta.xml'))
    expect(meta).toMatchObject({ name: 'ApexClass', attributes: { xmlns: namespace } })
    v.parse(
      v.strictObject({ apiVersion: ApiVersion, status: v.picklist(['Active', 'Inactive', 'Deleted']) }),
      texts(meta),
    )
    expect(read(`${component}.js`)).toContain("'@salesforce/apex/InteractionHistoryToken.newToken'")
    expect(read('salesforce/classes/InteractionHistoryToken.cls')).toMatch(
      /@AuraEnabled\s+public static .* newToken\(\)/,
    )
  })
})

test.each(['<a><b></a></b>', '<a>', '<a/><a/>', '<a b=c/>', 'text'])('%s is not XML', (source) => {
  expect(() => readXml(source)).toThrow()
})
