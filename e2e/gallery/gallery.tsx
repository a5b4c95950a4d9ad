import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import '#src/styles/base.css'

/**
 * Shows one story alone: `/?story=views/table/InteractionTable&name=Plain`. Without a story it lists them all. `theme`
 * is `light` or `dark`. A story file stands beside its component and exports components without props.
 */
const stories = import.meta.glob<Record<string, ComponentType>>('../../src/**/*.story.tsx')
const pathOf = (file: string) => file.replace('../../src/', '').replace('.story.tsx', '')

const asked = new URLSearchParams(location.search)
const theme = asked.get('theme')
if (theme) document.documentElement.dataset.theme = theme

const root = document.getElementById('root')
if (!root) throw new Error('gallery/index.html has no #root')

const load = Object.entries(stories).find(([file]) => pathOf(file) === asked.get('story'))?.[1]
if (load) {
  const exported = await load()
  const Story = exported[asked.get('name') ?? 'Plain']
  if (!Story) throw new Error(`That story has ${Object.keys(exported).join(', ')}`)
  createRoot(root).render(<Story />)
} else {
  createRoot(root).render(
    <ul>
      {Object.keys(stories).map((file) => (
        <li key={file}>
          <a href={`?story=${pathOf(file)}`}>{pathOf(file)}</a>
        </li>
      ))}
    </ul>,
  )
}
