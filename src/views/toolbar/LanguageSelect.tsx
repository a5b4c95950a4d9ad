import { useId } from 'react'
import { type LanguageTag, languages } from '#src/text/languages.ts'
import { words } from '#src/text/words.ts'
import styles from './form.module.css'

export type LanguageChoice = LanguageTag | 'system'

export interface LanguageSelectProps {
  readonly value: LanguageChoice
  readonly onValue: (language: LanguageChoice) => void
}

/** The language of the page's own texts; each is offered by its own name, whatever is spoken now. */
export function LanguageSelect({ value, onValue }: LanguageSelectProps) {
  const { language, languageOfBrowser } = words.toolbar.more
  const select = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={select}>{language}</label>
      <select
        id={select}
        value={value}
        onChange={(event) => onValue(languages.find((tag) => tag === event.target.value) ?? 'system')}
      >
        <option value="system">{languageOfBrowser}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What a language calls itself: `Deutsch`. */
function ownName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
