import { type Filter, type InstantRange, startedOf, withStarted } from './filter.ts'

/** A filter that a number stands for: whether it is on, and what pressing the number makes of the whole. */
export interface NumberFilter {
  readonly isOn: (filter: Filter) => boolean
  readonly toggle: (filter: Filter) => Filter
}

export const openFilter: NumberFilter = {
  isOn: (filter) => filter.some(isOpen),
  toggle: (filter) => {
    const rest = filter.filter((clause) => !isOpen(clause))
    return rest.length < filter.length ? rest : [...filter, { kind: 'is', trait: 'open', negated: false }]
  },
}

/** Started in the range; another range gives way. */
export function startedFilter(range: InstantRange): NumberFilter {
  const isOn = (filter: Filter) => {
    const started = startedOf(filter)
    return started?.from === range.from && started.to === range.to
  }
  return { isOn, toggle: (filter) => withStarted(filter, isOn(filter) ? undefined : range) }
}

/** On the subject, in the range. */
export function subjectFilter(subject: string, range: InstantRange): NumberFilter {
  const isOwn = (clause: Filter[number]) =>
    clause.kind === 'holds' &&
    clause.field === 'subject' &&
    !clause.negated &&
    clause.texts.length === 1 &&
    clause.texts[0] === subject
  const started = startedFilter(range)
  const isOn = (filter: Filter) => filter.some(isOwn) && started.isOn(filter)
  return {
    isOn,
    toggle: (filter) => {
      const rest = filter.filter((clause) => !isOwn(clause))
      if (isOn(filter)) return withStarted(rest, undefined)
      return [...withStarted(rest, range), { kind: 'holds', field: 'subject', texts: [subject], negated: false }]
    },
  }
}

const isOpen = (clause: Filter[number]) => clause.kind === 'is' && clause.trait === 'open' && !clause.negated
