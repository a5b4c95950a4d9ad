/**
 * The fragment's own syntax: `/path/parts?name=value&name=value`. Readable where that is safe (`media=chat,email`,
 * spaces as `+`), percent-encoded where it is not, and never throwing on what people paste.
 */
interface Fragment {
  readonly path: readonly string[]
  readonly parameters: readonly Parameter[]
}

export interface Parameter {
  readonly name: string
  readonly value: string
}

export function readFragment(fragment: string): Fragment {
  const text = fragment.replace(/^#/, '')
  const mark = text.indexOf('?')
  const path = mark < 0 ? text : text.slice(0, mark)
  const query = mark < 0 ? '' : text.slice(mark + 1)
  return {
    path: path.replace(/^\//, '').replace(/\/$/, '').split('/').map(decode),
    parameters: query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=')
        return { name: decodeSpaced(name), value: decodeSpaced(value.join('=')) }
      }),
  }
}

export function writeFragment({ path, parameters }: Fragment): string {
  const query = parameters.map(({ name, value }) => `${encodeSpaced(name)}=${encodeSpaced(value)}`).join('&')
  return `#/${path.map(encode).join('/')}${query && `?${query}`}`
}

/**
 * Several values in one, with commas between. A backslash keeps the next character from meaning anything: commas and
 * backslashes within a value, and a hyphen at its start, which would negate. `emptyWord` stands for the empty value.
 */
export function writeList(values: readonly string[], emptyWord?: string): string {
  return values
    .map((value) => {
      if (emptyWord !== undefined && value === '') return emptyWord
      if (value === emptyWord) return `\\${value}`
      return value.replace(/[\\,]|^-/g, '\\$&')
    })
    .join(',')
}

export function readList(text: string, emptyWord?: string): readonly string[] {
  const values: string[] = []
  let value = ''
  let sent = ''
  const end = () => {
    values.push(sent === emptyWord ? '' : value)
    value = ''
    sent = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === ',') {
      end()
      continue
    }
    const meant = character === '\\' ? text.charAt(++at) : character
    value += meant
    sent += character === '\\' ? character + meant : character
  }
  end()
  return values
}

function encode(text: string): string {
  // Half a surrogate pair cannot be written in UTF-8.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

function encodeSpaced(text: string): string {
  return encode(text).replace(/%20/g, '+').replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // such as `100%`, typed by hand
  }
}

function decodeSpaced(text: string): string {
  return decode(text.replace(/\+/g, ' '))
}
