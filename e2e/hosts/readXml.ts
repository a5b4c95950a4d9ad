export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const token =
  /<\?xml[^?]*\?>|<!--[\s\S]*?-->|<(?<close>\/?)(?<name>[\w.:-]+)(?<attributes>(?:\s+[\w.:-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y

/** The root of a document of elements, attributes and text; throws on what is not well formed. */
export function readXml(source: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const { close, name, attributes, empty, text } = token.exec(source)?.groups ?? fail(`no XML at ${at}`)
    const parent = open.at(-1) ?? fail(`nothing is open at ${at}`)
    if (text !== undefined) parent.text += text.trim()
    if (name === undefined) continue
    if (close) {
      if (open.pop()?.name !== name) fail(`${name} ends at ${at}, and is not open`)
      continue
    }
    const pairs = [...(attributes ?? '').matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ])
    const element = { name, attributes: Object.fromEntries(pairs), children: [] as XmlElement[], text: '' }
    parent.children.push(element)
    if (!empty) open.push(element)
  }
  const [only, ...more] = root.children
  if (open.length > 1 || !only || more.length > 0) fail('not one root that ends')
  return only ?? fail('no root')
}

function fail(why: string): never {
  throw new Error(why)
}
