import { useState } from 'react'
import type { AttributeField } from '#src/model/field.ts'
import { fieldLabel, namedFields } from '#src/text/fieldNames.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import styles from './AttributePicker.module.css'
import { type FoundAttribute, foundAttributes } from './foundAttributes.ts'

export interface AttributePickerProps {
  /** Which attributes occur, and in how many of the rows loaded. */
  readonly found: () => ReadonlyMap<AttributeField, number>
  /** Rows loaded. */
  readonly total: number
  /** Those that are chosen already: they are not offered again. */
  readonly taken: readonly AttributeField[]
  /** How many can be chosen at a time. */
  readonly most?: number
  readonly onPick: (field: AttributeField) => void
}

/** Everything that the loaded records hold beside the usual, to be found by name and chosen. */
export function AttributePicker({
  found,
  total,
  taken,
  most = Number.POSITIVE_INFINITY,
  onPick,
}: AttributePickerProps) {
  const [text, setText] = useState('')
  const rest = new Map([...found()].filter(([field]) => !taken.includes(field)))
  const { left, ...places } = foundAttributes(rest, total, text, namedFields())
  const { attributes } = lateWords
  if (taken.length >= most) return <p className={styles.note}>{attributes.most(most)}</p>
  return (
    <div className={styles.picker}>
      <input
        type="search"
        className={styles.search}
        aria-label={attributes.search}
        placeholder={attributes.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.list}>
        {(['attr', 'data'] as const).map(
          (place) =>
            places[place].length > 0 && (
              <fieldset key={place}>
                <legend className={styles.place}>{attributes.groups[place]}</legend>
                {places[place].map((attribute) => (
                  <Choice key={attribute.field} attribute={attribute} onPick={onPick} />
                ))}
              </fieldset>
            ),
        )}
        {places.attr.length + places.data.length === 0 && (
          <p className={styles.note}>{text.trim() === '' ? attributes.none : attributes.noneFound(text)}</p>
        )}
        {left > 0 && <p className={styles.note}>{attributes.left(left)}</p>}
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly attribute: FoundAttribute
  readonly onPick: (field: AttributeField) => void
}

function Choice({ attribute: { field, key, percent }, onPick }: ChoiceProps) {
  const share = words.filters.percent(percent)
  const name = fieldLabel(key)
  return (
    <button
      type="button"
      className={styles.choice}
      aria-label={lateWords.attributes.name(name, share)}
      onClick={() => onPick(field)}
    >
      <bdi className={styles.key} title={name === key ? undefined : key}>
        {name}
      </bdi>
      <span className={styles.share}>{share}</span>
    </button>
  )
}
