import type { ArchiveChoice } from '#src/model/scope.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import form from './form.module.css'
import { type LanguageChoice, LanguageSelect } from './LanguageSelect.tsx'
import styles from './MorePanel.module.css'
import { Segments } from './Segments.tsx'
import { SignedInUser } from './SignedInUser.tsx'
import { ZoneSelect, type ZoneSelectProps } from './ZoneSelect.tsx'

/** What a person likes, as far as this bar asks for it. */
export interface ToolbarPreferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'comfortable' | 'compact'
  readonly language: LanguageChoice
  readonly letterKeys: boolean
}

export interface MorePanelProps extends ZoneSelectProps {
  readonly preferences: ToolbarPreferences
  readonly onPreferences: (change: Partial<ToolbarPreferences>) => void
  readonly archive: ArchiveChoice
  /** The server's stores that can be asked for: with one alone there is nothing to choose. */
  readonly archives: readonly ArchiveChoice[]
  readonly onArchive: (archive: ArchiveChoice) => void
  readonly onRefresh: () => void
  readonly onCommands: () => void
  readonly onUnnamedKeys: () => void
  /** Opens a file that was exported before; missing where none may be opened. */
  readonly onOpenFile: (() => void) | undefined
  /** Who is signed in, where the server knows. */
  readonly userName: string | undefined
  /** Missing where the server has no way to. */
  readonly onSignOut: (() => Promise<void>) | undefined
}

export function MorePanel({
  preferences,
  onPreferences,
  archive,
  onArchive,
  onRefresh,
  onCommands,
  onUnnamedKeys,
  onOpenFile,
  ...props
}: MorePanelProps) {
  const text = words.toolbar.more
  return (
    <div className={styles.panel}>
      <Button onClick={onRefresh}>{text.refresh}</Button>
      <Button aria-keyshortcuts="Control+K Meta+K" onClick={onCommands}>
        {lateWords.commands.palette.open}
      </Button>
      <Button onClick={onUnnamedKeys}>{lateWords.unnamed.open}</Button>
      {onOpenFile && <Button onClick={onOpenFile}>{words.app.openFile}</Button>}
      {props.archives.length > 1 && (
        <Segments legend={text.source} options={text.sources} value={archive} onValue={onArchive} />
      )}
      <ZoneSelect timeZone={props.timeZone} zones={props.zones} onTimeZone={props.onTimeZone} />
      <LanguageSelect value={preferences.language} onValue={(language) => onPreferences({ language })} />
      <Segments
        legend={text.theme}
        options={text.themes}
        value={preferences.theme}
        onValue={(theme) => onPreferences({ theme })}
      />
      <Segments
        legend={text.density}
        options={text.densities}
        value={preferences.density}
        onValue={(density) => onPreferences({ density })}
      />
      <fieldset className={form.field}>
        <legend>{text.keyboard}</legend>
        <label className={form.tick}>
          <input
            type="checkbox"
            checked={preferences.letterKeys}
            onChange={(event) => onPreferences({ letterKeys: event.target.checked })}
          />
          {text.letterKeys}
        </label>
      </fieldset>
      {props.userName !== undefined && <SignedInUser name={props.userName} onSignOut={props.onSignOut} />}
    </div>
  )
}
