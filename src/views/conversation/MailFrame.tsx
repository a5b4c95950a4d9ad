import { useEffect, useRef, useState } from 'react'
import type { MaskRules } from '#src/privacy/maskRules.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { Button } from '#src/ui/Button.tsx'
import quiet from '../details/Quiet.module.css'
import styles from './Mail.module.css'
import type { MailDocument } from './mailDocument.ts'

export interface MailFrameProps {
  /** As sent. */
  readonly html: string
  readonly maskRules: MaskRules
}

/** An e-mail's HTML, sanitised, in a frame where no script runs and no link leads anywhere; pictures only when allowed. */
export function MailFrame({ html, maskRules }: MailFrameProps) {
  const { mail } = conversationWords
  const [withImages, setWithImages] = useState(false)
  const [made, setMade] = useState<MailDocument | 'failed'>()
  useEffect(() => {
    let isCurrent = true
    import('./mailDocument.ts').then(
      ({ mailDocument }) => isCurrent && setMade(mailDocument(html, { withImages, maskRules })),
      () => isCurrent && setMade('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [html, withImages, maskRules])
  if (made === undefined) return <p className={quiet.quiet}>{mail.loading}</p>
  if (made === 'failed') return <p className={quiet.quiet}>{mail.failed}</p>
  return (
    <>
      {made.images > 0 && (
        <div className={styles.images}>
          {withImages ? (
            <p>{mail.imagesOn}</p>
          ) : (
            <>
              <p>{mail.images(made.images)}</p>
              <Button onClick={() => setWithImages(true)}>{mail.showImages}</Button>
            </>
          )}
        </div>
      )}
      {made.isCut && <p className={quiet.quiet}>{mail.cut}</p>}
      <Frame made={made} />
    </>
  )
}

function Frame({ made }: { readonly made: MailDocument }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    // Not as an attribute: React would make a text of what is trusted.
    if (frame.current) frame.current.srcdoc = made.html
  }, [made])
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={conversationWords.mail.frame}
      sandbox=""
      referrerPolicy="no-referrer"
    />
  )
}
