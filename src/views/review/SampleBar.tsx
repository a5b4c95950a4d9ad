import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'
import bar from '../compare/MarkedBar.module.css'

export interface SampleBarProps {
  /** The sample in words. */
  readonly sampled: string
  readonly progress: { readonly done: number; readonly of: number }
  readonly onNext: () => void
  readonly onClear: () => void
}

/** A quiet line at the foot of the page: the sample that the result is narrowed to, how far it is reviewed, the ways on. */
export function SampleBar({ sampled, progress, onNext, onClear }: SampleBarProps) {
  const text = reviewWords.review
  return (
    <section className={bar.bar} aria-label={text.sample.name}>
      <p className={bar.text} title={text.sample.counts}>
        {sampled} · {text.progress(progress.done, progress.of)}
        <span className={bar.aside}> · {text.sample.counts}</span>
      </p>
      {progress.done < progress.of && (
        <Button look="link" onClick={onNext}>
          {text.next}
        </Button>
      )}
      <Button look="link" onClick={onClear}>
        {text.sample.clear}
      </Button>
    </section>
  )
}
