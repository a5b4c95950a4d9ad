import { lazy } from 'react'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import type { MorePanelProps } from './MorePanel.tsx'

const MorePanel = lazy(async () => ({ default: (await import('./MorePanel.tsx')).MorePanel }))

/** Everything that is not wanted every day. */
export function MoreButton(props: MorePanelProps) {
  const { onOpenFile } = props
  const { name } = words.toolbar.more
  return (
    <Popover label={name} buttonName={name} button={<Icon name="more" />} square>
      {(close) => (
        <MorePanel
          {...props}
          onRefresh={() => {
            close()
            props.onRefresh()
          }}
          onOpenFile={
            onOpenFile &&
            (() => {
              close()
              onOpenFile()
            })
          }
          onCommands={() => {
            close()
            props.onCommands()
          }}
          onUnnamedKeys={() => {
            close()
            props.onUnnamedKeys()
          }}
        />
      )}
    </Popover>
  )
}
