import { type FaultKind, faultKinds } from './faultPlan.ts'

export function oneOf<Word extends string>(sent: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === sent)
  if (word === undefined) throw new Error(`it must be one of ${words.join(', ')}.`)
  return word
}

export function isOn(sent: string): boolean {
  return oneOf(sent, ['on', 'off']) === 'on'
}

export function number(sent: string): number {
  const read = Number(sent)
  if (sent.trim() === '' || !(read >= 0) || read === Number.POSITIVE_INFINITY) throw new Error('it must be a number.')
  return read
}

export function whole(sent: string): number {
  if (!Number.isInteger(number(sent))) throw new Error('it must be a whole number.')
  return number(sent)
}

export function share(sent: string): number {
  if (number(sent) > 1) throw new Error('it must be a share, from 0 to 1.')
  return number(sent)
}

export function pair(sent: string): [number, number] {
  const [one = '', other = one, ...more] = sent.split('-')
  if (more.length > 0) throw new Error('it must be two numbers, such as 50-400.')
  return [number(one), number(other)]
}

export function kindsOf(sent: string): readonly FaultKind[] {
  return sent.split(',').map((kind) => oneOf(kind, faultKinds))
}
