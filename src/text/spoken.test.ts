import { expect, test } from 'vitest'
import { attributes } from './en/attributes.ts'
import { week } from './en/week.ts'
import { pseudoOf } from './pseudo.ts'
import { speak, translated } from './spoken.ts'

const pseudo = (_: string, english: object) => pseudoOf(english)

test('parts that views keep become those of the language, and English again', () => {
  const texts = translated({ attributes })
  const before = JSON.stringify(texts)
  speak(pseudo)
  const marked = JSON.stringify(texts)
  expect(marked).not.toBe(before)
  expect(marked.replace(/·+⟧|⟦/g, '')).toBe(before)
  speak()
  expect(JSON.stringify(texts)).toBe(before)
})

test('texts that load later are of the language that is spoken then', () => {
  speak(pseudo)
  const texts = translated({ week })
  const said = Object.values(texts.week).filter((text) => typeof text === 'string')
  expect(said.length).toBeGreaterThan(0)
  for (const text of said) expect(text).toMatch(/^⟦.+⟧$/)
  speak()
  expect(Object.values(week).filter((text) => String(text).startsWith('⟦'))).toEqual([])
})
